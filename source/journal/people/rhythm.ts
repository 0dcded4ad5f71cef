import {addMonths, type Day, dayNumber, type MonthName, monthOf} from '../day.ts';
import type {Meeting} from '../entry.ts';

/** How often one meets somebody, from the meetings that took place. */
export type Rhythm = {
	/** Meetings in each of the last 24 months, oldest first; the last one is the month of today. */
	readonly months: readonly {readonly month: MonthName; readonly met: number}[];
	/**
	 * Days between two meetings, in the middle of all gaps of the last two years (of all years where those hold too few).
	 * Undefined before three days of meeting.
	 */
	readonly every?: number;
};

/** The rhythm of some meetings. They come oldest first. */
export const rhythmOf = (meetings: readonly Meeting[], today: Day): Rhythm => {
	const count = Map.groupBy(meetings, meeting => monthOf(meeting.date));
	const months = Array.from({length: 24}, (_, at) => monthOf(addMonths(today, at - 23))).map(month => ({
		month,
		met: count.get(month)?.length ?? 0,
	}));
	const start = addMonths(today, -24);
	const every = middleGap(meetings.filter(({date}) => date > start)) ?? middleGap(meetings);
	return {months, ...(every !== undefined && {every})};
};

const middleGap = (meetings: readonly Meeting[]): number | undefined => {
	const days = [...new Set(meetings.map(({date}) => dayNumber(date)))];
	const gaps = days.slice(1).map((day, at) => day - (days[at] ?? day));
	gaps.sort((a, b) => a - b);
	return gaps.length < 2 ? undefined : gaps[Math.floor((gaps.length - 1) / 2)];
};
