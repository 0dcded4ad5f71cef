import {ago, type Day, type MonthName, monthTitle, parts} from '../day.ts';
import type {Favour} from '../entry.ts';
import type {Account} from './ledger.ts';

/** What was done in three months, either way. */
export type QuarterDeeds = {
	readonly year: number;
	/** 1 to 4. */
	readonly quarter: number;
	readonly given: number;
	readonly received: number;
};

/** A favour that was done, and when. A promise is one once it is kept, on that day. */
const doneOn = ({state, settled, date}: Favour): Day | undefined => {
	if (state === 'promised') return undefined;
	return settled?.by === 'kept' ? settled.date : date;
};

type Deed = {readonly day: Day; readonly isGiven: boolean};

const deedsOf = ({owe, owed, settled}: Account): readonly Deed[] =>
	[...owe, ...owed, ...settled]
		.flatMap(favour => {
			const day = doneOn(favour);
			return day === undefined ? [] : [{day, isGiven: favour.way === 'given'}];
		})
		.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));

const quarterOf = (day: Day): number => {
	const [year, month] = parts(day);
	return year * 4 + Math.floor((month - 1) / 3);
};

/** What was done between you and somebody by quarter, from the first deed to today, of a long time the last `most`. */
export const deedsByQuarter = (account: Account, today: Day, most: number): readonly QuarterDeeds[] => {
	const deeds = deedsOf(account);
	const [first] = deeds;
	if (!first) return [];
	const last = Math.max(quarterOf(today), quarterOf(deeds.at(-1)?.day ?? today));
	const from = Math.max(quarterOf(first.day), last - Math.max(1, most) + 1);
	const byQuarter = Map.groupBy(deeds, ({day}) => quarterOf(day));
	return Array.from({length: last - from + 1}, (_, at) => {
		const here = byQuarter.get(from + at) ?? [];
		const given = here.filter(({isGiven}) => isGiven).length;
		const [year, quarter] = [Math.floor((from + at) / 4), ((from + at) % 4) + 1];
		return {year, quarter, given, received: here.length - given};
	});
};

const some = (count: number): string => (count === 0 ? 'nothing' : String(count));

/** `Since March 2025 you gave 4 and got 3, the last of them 3 weeks ago.` Empty where nothing was done yet. */
export const deedsInWords = (account: Account, today: Day): string => {
	const deeds = deedsOf(account);
	const [first, last] = [deeds[0], deeds.at(-1)];
	if (!first || !last) return '';
	const given = deeds.filter(({isGiven}) => isGiven).length;
	const since = monthTitle(first.day.slice(0, 7) as MonthName);
	const when = `${deeds.length > 1 ? 'the last of them ' : ''}${ago(last.day, today)}`;
	return `Since ${since} you gave ${some(given)} and got ${some(deeds.length - given)}, ${when}.`;
};
