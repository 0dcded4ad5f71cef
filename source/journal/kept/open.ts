import type {Day} from '../day.ts';
import type {Ask, Favour, Meeting, Need} from '../entry.ts';
import type {Journal} from '../journal.ts';
import type {Counts, DueDay, KeptWords, Memory} from '../kept-month.ts';
import {remembered} from '../remember.ts';
import {listedOverKept, monthParts, overKept, togetherAndOthers} from './over-kept.ts';
import {joinedWords} from './used-words.ts';

/** What is kept of all months, oldest first. */
export const openFavoursKept: (journal: Journal) => readonly Favour[] = listedOverKept(({favours}) => favours);
export const openNeedsKept: (journal: Journal) => readonly Need[] = listedOverKept(({needs}) => needs);
/** Every ask, those that are over too. */
export const keptAsks: (journal: Journal) => readonly Ask[] = listedOverKept(({asks}) => asks);
/** Plans that nobody answered, however old. */
export const plansKept: (journal: Journal) => readonly Meeting[] = listedOverKept(({plans}) => plans);
/** When promises fall due, either way. */
export const duesKept = remembered((journal: Journal): readonly DueDay[] =>
	togetherAndOthers(journal).flatMap(({dues}) => dues),
);

/** Favours that may call for thanks, or for telling or hearing how it went, of months with one of this day or later. */
export const deedsSince = (journal: Journal, day: Day): readonly Favour[] =>
	monthParts(journal)
		.filter(({facts: {lastDeed}}) => lastDeed !== undefined && lastDeed >= day)
		.toReversed()
		.flatMap(({facts}) => facts.deeds);

/**
 * The entries that say most of this day in every year, oldest first. Those in the file of another month are passed
 * over.
 */
export const memoriesOn = (journal: Journal, day: Day): readonly Memory[] =>
	monthParts(journal)
		.filter(({name}) => name.slice(5) === day.slice(5, 7))
		.toReversed()
		.flatMap(({facts}) => facts.memories.filter(({date}) => date.slice(5) === day.slice(5)));

/** Places and tags of all months: of many at once, where they are kept so. */
export const wordsKept = remembered(
	(journal: Journal): KeptWords => joinedWords(togetherAndOthers(journal).map(({words}) => words)),
);

const none: Counts = {entries: 0, owe: 0, owed: 0, hows: {}, given: 0, received: 0, passed: 0};

/** Two counts as one. */
const summed = (a: Counts, b: Counts): Counts => ({
	entries: a.entries + b.entries,
	owe: a.owe + b.owe,
	owed: a.owed + b.owed,
	hows: Object.fromEntries(
		[...new Set([...Object.keys(a.hows), ...Object.keys(b.hows)])].map(how => [
			how,
			(a.hows[how as keyof typeof a.hows] ?? 0) + (b.hows[how as keyof typeof b.hows] ?? 0),
		]),
	),
	given: a.given + b.given,
	received: a.received + b.received,
	passed: a.passed + b.passed,
});

/** Counts of each year: `2026`. */
export const countsByYear = overKept(
	({days, counts}): ReadonlyMap<string, Counts> => new Map(days[0] ? [[days[0][0].slice(0, 4), counts]] : []),
	parts => {
		const all = new Map<string, Counts>();
		for (const part of parts) for (const [year, counts] of part) all.set(year, summed(all.get(year) ?? none, counts));
		return all;
	},
);
