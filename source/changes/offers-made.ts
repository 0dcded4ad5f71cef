import type {Understood} from '../capture/captured.ts';
import {draftInWords} from '../capture/doubts.ts';
import type {Surroundings} from '../capture/names/surroundings.ts';
import {lineOfMeanings, type Offer, offersOf} from '../capture/offers.ts';
import type {FollowUp} from '../capture/sentences/told-drafts.ts';
import type {Now} from '../journal/day.ts';
import type {Draft} from '../journal/draft.ts';
import {firstLine} from '../journal/entry.ts';
import {type Journal, seenIn} from '../journal/journal.ts';
import {listNames} from '../journal/names.ts';
import {askedWhat} from '../journal/topic.ts';
import {sentence} from '../journal/words.ts';
import {type AskAnswered, answeredBy, isReceived} from './answered.ts';
import {deedsAsked} from './deeds-asked.ts';
import {type FollowedUp, followedUp, isOf, toAsk} from './followed-up.ts';
import {withThanksNoted} from './thanks-noted.ts';

/** What a line may say of an ask or a favour that is noted: that it was answered, or thanked for. `says` in words. */
export type DoneOffer = {readonly says: string; readonly done: FollowedUp};

/** What a line may also mean: another line, or what became of another entry. */
export type MadeOffer = Offer | DoneOffer;

/**
 * What a line does to other entries, and what of it is only offered, best first. `captured`: the line without what is
 * noted already.
 */
export type Followed = {
	readonly captured: Understood;
	readonly followedUp: readonly FollowedUp[];
	readonly offers: readonly MadeOffer[];
};

/** So many offers at most are made for a line. */
const most = 3;

/**
 * What a line says was asked, answered and told, of the entries of a journal, the private ones too; and what it may
 * mean besides. What is private is never offered, for an offer names it.
 */
export const followedBy = (journal: Journal, read: Understood, around: Surroundings): Followed => {
	const {captured, noted} = withThanksNoted(journal, read, around.now);
	const thanked = noted.map(
		(entry): FollowedUp => ({entry, seen: seenIn(journal, entry), as: 'thanked', date: around.now.day}),
	);
	const answered = answeredBy(journal, captured);
	const sure = answered.flatMap(({isSure, done}) => (isSure ? [done] : []));
	const done = followedUp(journal, captured, around.now.day);
	const left = captured.asked.filter(one => !done.some(({as, entry}) => as === 'asked' && isOf(one, entry.people)));
	const offersFor = (all: readonly FollowedUp[]): readonly DoneOffer[] =>
		all.filter(({entry}) => !entry.private).map(one => ({says: doneInWords(one, around.now), done: one}));
	// What is private is not offered instead.
	const told = answered.filter(({isSure, done: {entry}}) => isSure || !entry.private);
	const lines = offersOf({doubts: withoutAnswered(captured, told)}, around);
	const asked = left.flatMap(one => askNoted(one, captured, around)).slice(0, 1);
	const offers = [
		...offersFor([...answered.flatMap(one => (one.isSure ? [] : [one.done])), ...thanked]),
		...lines,
		...asked,
		...offersFor(deedsAsked(journal, captured, answered)),
		...offersFor(left.flatMap(one => onlyAskOf(journal, one, captured))),
	];
	return {captured, followedUp: [...done, ...sure], offers: offers.slice(0, most)};
};

/** What was done about an entry: `Hana said yes: could she read my CV`, `you asked Tom: for his plumber`. */
export const doneInWords = (done: FollowedUp, now: Now): string => {
	const {entry} = done;
	const who = listNames(entry.people);
	if (done.as === 'told') return `you told ${who} how it went`;
	if (done.as === 'thanked') return `you thanked ${who}: ${firstLine(entry)}`;
	if (done.as === 'asked') return sentence({...done.entry, state: 'asked'}, now.day);
	const what = askedWhat(firstLine(entry), entry.people);
	// What is told as done or promised need not have been said.
	if (done.as === 'granted' && done.draft !== undefined) return `it is what you asked ${who}: ${what}`;
	return `${who} said ${done.as === 'granted' ? 'yes' : 'no'}: ${what}`;
};

/** The one thing that was to be asked of whom a line asked for something that it names in other words. */
const onlyAskOf = (journal: Journal, told: FollowUp, captured: Understood): readonly AskAnswered['done'][] => {
	const open = toAsk(journal, told);
	const [entry] = open;
	const isMeant = told.of !== undefined && open.length === 1 && !isOver(told, captured);
	return entry && isMeant ? [{entry, seen: seenIn(journal, entry), as: 'asked', date: told.date}] : [];
};

/** Whether the line that tells of asking tells what came of it, too. */
const isOver = (told: FollowUp, {drafts, readings}: Understood): boolean =>
	drafts.some(draft => isReceived(draft) && isOf(told, draft.people)) ||
	readings.some(one => one.kind === 'answer' && isOf(told, one.followUp.people));

/** `asked Ines for a reference`, where nothing was to be asked of her: an ask that was asked. */
const askNoted = (told: FollowUp, captured: Understood, around: Surroundings): readonly Offer[] => {
	if (told.of === undefined || isOver(told, captured)) return [];
	const {drafts, facts} = captured;
	const [first] = drafts;
	const note = drafts.length === 1 && first?.kind === 'note' ? first : undefined;
	const {date, of: what} = told;
	// A few words beside it tell nothing but who was asked, and when.
	const isAll = note !== undefined && (note.text.endsWith(what) || note.text === told.text);
	const isWhole = isAll && note.text.split(/\s+/).length - what.split(/\s+/).length < 6;
	const text = note && !isWhole ? note.text : what;
	const {kind: _, time: __, ...common} = note ?? {kind: 'note', date, people: [], text};
	const isPrivate = first?.private && {private: true as const};
	const ask: Draft = {
		...common,
		kind: 'ask',
		date,
		people: told.people,
		text,
		state: 'asked',
		asked: date,
		...isPrivate,
	};
	const meant = {drafts: note ? [ask] : [...drafts, ask], facts};
	return [{says: draftInWords(ask, around.now), line: lineOfMeanings(meant, around)}];
};

/** The doubts of a line but those that would say once more, as a favour or what somebody offers, what was answered. */
const withoutAnswered = (
	{doubts, drafts, facts}: Pick<Understood, 'doubts' | 'drafts' | 'facts'>,
	answered: readonly AskAnswered[],
): Understood['doubts'] => {
	const people = answered.flatMap(({done}) => done.entry.people);
	if (people.length === 0) return doubts;
	const received = (all: readonly Draft[]): number =>
		all.filter(one => isReceived(one) && isOf({people}, one.people)).length;
	const offered = (all: Understood['facts']): number =>
		all.filter(({person, field}) => field === 'offers' && isOf({people}, [person])).length;
	return doubts.filter(one => received(one.drafts) <= received(drafts) && offered(one.facts) <= offered(facts));
};
