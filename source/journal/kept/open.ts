import type {Ask, Favour, Meeting, Need} from '../entry.ts';
import type {Journal} from '../journal.ts';
import type {Counts, Memory} from './kept.ts';
import {listedOverKept, overKept} from './over-kept.ts';

/** What is kept of all months, oldest first. */
export const openFavoursKept: (journal: Journal) => readonly Favour[] = listedOverKept(({favours}) => favours);
export const openNeedsKept: (journal: Journal) => readonly Need[] = listedOverKept(({needs}) => needs);
/** Every ask, those that are over too. */
export const keptAsks: (journal: Journal) => readonly Ask[] = listedOverKept(({asks}) => asks);
/** Plans that nobody answered, however old. */
export const plansKept: (journal: Journal) => readonly Meeting[] = listedOverKept(({plans}) => plans);
/** Favours that may call for thanks, or for telling or hearing how it went. */
export const deedsKept: (journal: Journal) => readonly Favour[] = listedOverKept(({deeds}) => deeds);

/** The entries that say most, of every day of any year, by its month and date: `11-25`. Oldest first. */
export const memoriesByDate = overKept(
	({memories}): ReadonlyMap<string, readonly Memory[]> => Map.groupBy(memories, ({date}) => date.slice(5)),
	parts => {
		const all = new Map<string, Memory[]>();
		for (const part of parts) {
			for (const [date, memories] of part) {
				const known = all.get(date);
				if (known) known.push(...memories);
				else all.set(date, [...memories]);
			}
		}
		return all;
	},
);

const none: Counts = {entries: 0, hows: {}, given: 0, received: 0, passed: 0};

/** Two counts as one. */
export const summed = (a: Counts, b: Counts): Counts => ({
	entries: a.entries + b.entries,
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
