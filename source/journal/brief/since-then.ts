import {type Day, shortDay} from '../day.ts';
import {compareEntries, type Entry} from '../entry.ts';
import {type Journal, newestFirst} from '../journal.ts';
import {weightOf} from '../kept/keep.ts';
import {peopleOf} from '../person/who.ts';
import {sentence} from '../words.ts';
import type {BriefLine} from './parts.ts';

/** Entries of which somebody will ask. */
const mostEntries = 3;

/**
 * What happened to you since a day, without what happened with these people: starred entries first, then those that say
 * most; of these three, the newest first.
 */
export const sinceThen = (journal: Journal, from: Day, today: Day, without: readonly string[]): readonly Entry[] => {
	const told: Entry[] = [];
	for (const entry of newestFirst(journal)) {
		// A hand may have put an entry in the file of another month, but hardly one of another year.
		if (entry.date.slice(0, 4) < from.slice(0, 4)) break;
		if (entry.date <= from || entry.date > today || weightOf(entry) === 0) continue;
		if (!peopleOf(entry, journal.people).some(name => without.includes(name))) told.push(entry);
	}
	return told
		.sort((a, b) => weightOf(b) - weightOf(a) || compareEntries(b, a))
		.slice(0, mostEntries)
		.sort((a, b) => Number(b.starred ?? false) - Number(a.starred ?? false) || compareEntries(b, a));
};

/** Such an entry as a line: `Tue 17 Nov: lunch with Alan Turing: Bletchley`. */
export const sinceLine = (entry: Entry, today: Day): BriefLine => ({
	text: `${shortDay(entry.date, today)}: ${sentence(entry, today)}`,
	most: 2,
});
