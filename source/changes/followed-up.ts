import {thankLines} from '../journal/daily/thanks.ts';
import type {Day} from '../journal/day.ts';
import type {Ask, Entry, Favour} from '../journal/entry.ts';
import {type Journal, type Seen, seenIn} from '../journal/journal.ts';
import {openAsks} from '../journal/ledger/asks.ts';
import {fold} from '../journal/names.ts';
import {type InWords, sharedWords, sharingMost} from './shared-words.ts';

type Told = InWords & {readonly date: Day};

/** An entry as it was seen, what a line says was done about it, and on which day. */
export type FollowedUp = {readonly seen: Seen; readonly date: Day} & (
	| {readonly entry: Ask; readonly as: 'asked'}
	| {readonly entry: Favour; readonly as: 'told'}
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

/** An entry with what was done about it. */
export const after = (done: FollowedUp): Entry =>
	done.as === 'asked' ? askedOn(done.entry, done.date) : toldOn(done.entry, done.date);

/** An ask, asked on a day. */
export const askedOn = (ask: Ask, day: Day): Ask => ({...ask, state: 'asked', asked: day});

/** A favour of which it was told on a day how it went. Whoever is told is thanked. */
export const toldOn = (favour: Favour, day: Day): Favour => ({
	...favour,
	told: day,
	...(favour.way === 'received' && favour.thanked === undefined && {thanked: day}),
});

/**
 * The ask that shares most words with what is told, the oldest of several; the only one, where it shares none. Whoever
 * asked Tom about his trip asked for nothing.
 */
const askedOf = (journal: Journal, told: Told): readonly FollowedUp[] => {
	const isSmallTalk = /\babout\b/i.test(told.text);
	const open = openAsks(journal)
		.filter(({state, people}) => state === 'open' && isOf(told, people))
		.filter(({text}) => !isSmallTalk || sharedWords(told, text) > 0);
	const [entry] = sharingMost(told, open, ({text}) => text);
	return entry ? [{entry, seen: seenIn(journal, entry), as: 'asked', date: told.date}] : [];
};

/** The favour that brought the keeper to somebody whom the line names, or whose words it shares; or the only one. */
const toldOf = (journal: Journal, told: Told, today: Day): readonly FollowedUp[] => {
	const open = thankLines(journal, today).flatMap(({kind, entry}) =>
		kind === 'tell' && entry?.kind === 'favour' && isOf(told, entry.people) ? [entry] : [],
	);
	const isHow = /\bhow\b/i.test(told.text);
	const meant = open.filter(favour => isHow || sharedWords(told, wordsOf(favour)) > 0);
	const [entry] = sharingMost(told, meant, wordsOf);
	return entry ? [{entry, seen: seenIn(journal, entry), as: 'told', date: told.date}] : [];
};

const wordsOf = ({text, about = []}: Favour): string => [text, ...about].join(' ');

const isOf = ({people}: InWords, of: readonly string[]): boolean => {
	const names = new Set(people.map(fold));
	return of.some(name => names.has(fold(name)));
};
