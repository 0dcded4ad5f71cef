import {thankLines} from '../journal/daily/thanks.ts';
import type {Day} from '../journal/day.ts';
import type {Draft} from '../journal/draft.ts';
import type {Ask, Entry, Favour} from '../journal/entry.ts';
import {type Journal, type Seen, seenIn} from '../journal/journal.ts';
import {openAsks} from '../journal/ledger/asks.ts';
import {fold} from '../journal/names.ts';
import {askedWhat} from '../journal/topic.ts';
import {type InWords, sharedWords, sharingMostOrOnly} from './shared-words.ts';

type Told = InWords & {readonly date: Day; readonly of?: string};

/** An entry as it was seen, what a line says was done about it, and on which day. */
export type FollowedUp = {readonly seen: Seen; readonly date: Day} & (
	| {readonly entry: Ask; readonly as: 'asked' | 'declined'}
	/** `draft`: which draft of the line is the favour that comes of it; without one, it is written beside the line. */
	| {readonly entry: Ask; readonly as: 'granted'; readonly draft?: number}
	| {readonly entry: Favour; readonly as: 'told'}
	| {readonly entry: Favour; readonly as: 'thanked'}
);

/** What a line says was asked of what was to be asked, and was told of what was to be told. */
export const followedUp = (
	journal: Journal,
	{asked, told}: {readonly asked: readonly Told[]; readonly told: readonly Told[]},
	today: Day,
): readonly FollowedUp[] => [
	...asked.flatMap(one => askedOf(journal, one)),
	...told.flatMap(one => toldOf(journal, one, today)),
];

/** An entry with what was done about it. `favour`: the id of what came of an ask that was granted. */
export const after = (done: FollowedUp, favour = ''): Entry => {
	switch (done.as) {
		case 'asked':
			return askedOn(done.entry, done.date);
		case 'granted':
			return grantedOn(done.entry, done.date, favour);
		case 'declined':
			return declinedOn(done.entry, done.date);
		case 'told':
			return toldOn(done.entry, done.date);
		case 'thanked':
			return {...done.entry, thanked: done.date};
	}
};

/** An ask, asked on a day. */
export const askedOn = (ask: Ask, day: Day): Ask => ({...ask, state: 'asked', asked: day});

/** An ask, granted on a day by a favour with this id. */
export const grantedOn = (ask: Ask, day: Day, favour: string): Ask => ({
	...ask,
	asked: ask.asked ?? day,
	state: 'granted',
	answer: {date: day, entry: favour},
});

export const declinedOn = (ask: Ask, day: Day): Ask => ({
	...ask,
	asked: ask.asked ?? day,
	state: 'declined',
	answer: {date: day},
});

/** The favour that comes of an ask which is granted; `promised`, where it is still to come. */
export const favourOfAsk = (
	ask: Ask,
	day: Day,
	state: 'promised' | 'open',
	text = grantedWhat(ask),
): Extract<Draft, {kind: 'favour'}> => ({
	kind: 'favour',
	way: 'received',
	state,
	date: day,
	people: ask.people,
	text,
	...(ask.private && {private: true as const}),
});

/** What somebody does who grants an ask: `ask Tom for his plumber` is `his plumber`. */
const grantedWhat = ({text, people}: Ask): string => {
	const what = askedWhat(text, people);
	return what.replace(/^(?:for|to)\s+(?=\S)/i, '');
};

/** A favour of which it was told on a day how it went. Whoever is told is thanked. */
export const toldOn = (favour: Favour, day: Day): Favour => ({
	...favour,
	told: day,
	...(favour.way === 'received' && favour.thanked === undefined && {thanked: day}),
});

/**
 * The ask that shares most words with what is told, the oldest of several; the only one, where the line does not say
 * for what. Whoever asked Tom about his trip asked for nothing, and who asked for a hand did not ask for the plumber.
 */
const askedOf = (journal: Journal, told: Told): readonly FollowedUp[] => {
	const isOfItsOwn = told.of !== undefined || ofSomething.test(told.text);
	const open = toAsk(journal, told).filter(({text}) => !isOfItsOwn || sharedWords(told, text) > 0);
	const [entry] = sharingMostOrOnly(told, open, ({text}) => text);
	return entry ? [{entry, seen: seenIn(journal, entry), as: 'asked', date: told.date}] : [];
};

/** What is still to be asked of somebody. */
export const toAsk = (journal: Journal, told: Pick<InWords, 'people'>): readonly Ask[] =>
	openAsks(journal).filter(({state, people}) => state === 'open' && isOf(told, people));

/** What was asked is told: `asked Tom about his trip`, `asked him to lunch`, `asked how he is`. */
const ofSomething =
	/\babout\b|\basked\b[^,.;\n]*\b(?:for|to|out|if|whether|how|what|when|where|why|over|round|along)\b/i;

/** The favour that brought the keeper to somebody whom the line names, or whose words it shares; or the only one. */
const toldOf = (journal: Journal, told: Told, today: Day): readonly FollowedUp[] => {
	const open = thankLines(journal, today).flatMap(({kind, entry}) =>
		kind === 'tell' && entry?.kind === 'favour' && isOf(told, entry.people) ? [entry] : [],
	);
	const isHow = /\bhow\b/i.test(told.text);
	const meant = open.filter(favour => isHow || sharedWords(told, wordsOf(favour)) > 0);
	const [entry] = sharingMostOrOnly(told, meant, wordsOf);
	return entry ? [{entry, seen: seenIn(journal, entry), as: 'told', date: told.date}] : [];
};

const wordsOf = ({text, about = []}: Favour): string => [text, ...about].join(' ');

/** Whether what is told is of one of these people. */
export const isOf = ({people}: Pick<InWords, 'people'>, of: readonly string[]): boolean => {
	const names = new Set(people.map(fold));
	return of.some(name => names.has(fold(name)));
};
