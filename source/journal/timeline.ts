import type {Day} from './day.ts';
import {cameUp, type Entry} from './entry.ts';
import type {Month} from './month.ts';
import {remembered} from './remember.ts';

/** A day with its entries in the order of the file: what came up at a meeting of the same day comes right after it. */
export type DayGroup = {readonly day: Day; readonly entries: readonly Entry[]};

/** The days of a month, newest first. */
export const dayGroups = remembered((month: Month): readonly DayGroup[] => groupByDay(month.entries));

/** The days of some entries, newest first. The entries come oldest first. */
export const groupByDay = (entries: readonly Entry[]): readonly DayGroup[] => {
	const days = new Map<Day, Entry[]>();
	for (const entry of entries) {
		const day = days.get(entry.date);
		if (day) day.push(entry);
		else days.set(entry.date, [entry]);
	}
	return Array.from(days, ([day, ofDay]) => ({day, entries: behindTheirMeetings(ofDay)})).reverse();
};

const meetingOf = (entry: Entry): string | undefined => (cameUp(entry) ? entry.meeting : undefined);

const behindTheirMeetings = (entries: readonly Entry[]): readonly Entry[] => {
	if (!entries.some(meetingOf)) return entries;
	const cameUp = new Map<string, Entry[]>(entries.flatMap(entry => (entry.kind === 'meeting' ? [[entry.id, []]] : [])));
	const rest = entries.filter(entry => {
		const siblings = cameUp.get(meetingOf(entry) ?? '');
		siblings?.push(entry);
		return !siblings;
	});
	return rest.flatMap(entry => [entry, ...(cameUp.get(entry.id) ?? [])]);
};
