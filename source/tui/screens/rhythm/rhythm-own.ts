import type {Day} from '../../../journal/day.ts';
import type {Entry} from '../../../journal/entry.ts';
import {newestFirst} from '../../../journal/journal.ts';
import {remembered} from '../../../journal/remember.ts';
import {countByDay, countsOfDays, type DayCounts} from '../../../journal/rhythm/year.ts';
import {dayGroups} from '../../../journal/timeline.ts';
import type {Findings} from '../../../search/find.ts';
import type {World} from '../../world.ts';

/** The map of a year: the day under the cursor, today where nobody has moved, and what is filtered for. */
export type RhythmOwn = {readonly day?: Day; readonly filter: string};

/** The day under the cursor. */
export const dayUnderCursor = ({day}: RhythmOwn, {now}: World): Day => day ?? now.day;

const countsOfFound = remembered(({months}: Findings): DayCounts => countByDay(months.flatMap(({entries}) => entries)));
const nothing: DayCounts = new Map();

/** Entries of each day: of all, or of what the filter found. */
export const countsIn = ({filter}: RhythmOwn, {journal, found}: World): DayCounts => {
	const text = filter.trim();
	if (text === '') return countsOfDays(journal);
	return found?.text === text && found.findings ? countsOfFound(found.findings) : nothing;
};

/** The entries of a day, in the order of the timeline; with a filter, those that it found. */
export const entriesOn = (day: Day, {filter}: RhythmOwn, {journal, found}: World): readonly Entry[] => {
	if (filter.trim() !== '') {
		const months = found?.text === filter.trim() ? (found.findings?.months ?? []) : [];
		return months.flatMap(({entries}) => entries.filter(({date}) => date === day));
	}
	const month = journal.months.find(({name}) => day.startsWith(name));
	const group = month && dayGroups(month).find(one => one.day === day);
	// A hand may have put an entry in the file of another month.
	return (
		group?.entries ?? (countsOfDays(journal).has(day) ? [...newestFirst(journal)].filter(e => e.date === day) : [])
	);
};
