import {counted} from '../counted.ts';
import {addDays, type Day} from '../day.ts';
import {type How, hows} from '../how.ts';
import type {Journal} from '../journal.ts';
import {intervalOf, metByName} from '../kept/met.ts';
import {countsByYear} from '../kept/open.ts';
import {overKept} from '../kept/over-kept.ts';
import type {Counts} from '../kept-month.ts';
import {allPersons} from '../people/people.ts';
import {whoIs} from '../person/who.ts';

/** How many people you know, and how many of them you really meet. */
export type ReallyMet = {
	readonly known: number;
	readonly metThisYear: number;
	readonly often: number;
	readonly monthly: number;
};

/** Meetings that took place, by name and year. */
const timesByYear = overKept(
	({people, days}): ReadonlyMap<string, ReadonlyMap<string, number>> => {
		const year = days[0]?.[0].slice(0, 4) ?? '';
		return new Map([[year, new Map(people.flatMap(({name, met}) => (met > 0 ? [[name, met] as const] : [])))]]);
	},
	parts => {
		const all = new Map<string, Map<string, number>>();
		for (const part of parts) {
			for (const [year, times] of part) {
				const known = all.get(year) ?? new Map<string, number>();
				all.set(year, known);
				for (const [name, met] of times) known.set(name, (known.get(name) ?? 0) + met);
			}
		}
		return all;
	},
);

/** Meetings in a year that are often, and the gap and the days since the last meeting that are about a month. */
const [oftenFrom, aboutMonth, stillMet] = [3, 38, 62];

/** The people you really meet. Imported contacts count as known, never as met. */
export const reallyMet = (journal: Journal, year: number, today: Day): ReallyMet => {
	const who = whoIs(journal.people);
	const times = new Map<string, number>();
	for (const [name, met] of timesByYear(journal).get(String(year).padStart(4, '0')) ?? [])
		times.set(who(name), (times.get(who(name)) ?? 0) + met);
	const end = `${String(year).padStart(4, '0')}-12-31` as Day;
	const since = addDays(today < end ? today : end, -stillMet);
	const monthly = [...metByName(journal)].filter(
		([name, met]) => times.has(name) && (intervalOf(met) ?? 999) <= aboutMonth && (met.days.at(-1) ?? '') >= since,
	);
	return {
		known: allPersons(journal).length,
		metThisYear: times.size,
		often: [...times.values()].filter(count => count >= oftenFrom).length,
		monthly: monthly.length,
	};
};

/** The same in words: `212 people known. 34 met this year, 12 of them three times or more, 5 about every month.` */
export const reallyMetInWords = ({known, metThisYear, often, monthly}: ReallyMet, isThisYear: boolean): string => {
	const more = [
		...(often > 0 ? [`${often} of them three times or more`] : []),
		...(monthly > 0 ? [`${monthly} about every month`] : []),
	];
	return (
		`${counted(known, 'person', 'people')} known. ` +
		`${[`${metThisYear || 'Nobody'} met ${isThisYear ? 'this year' : 'in that year'}`, ...more].join(', ')}.`
	);
};

/** How you met in a year, what came most first: `[['coffee', 41], ['call', 22]]`. */
export const howsOf = ({hows: byHow}: Counts): readonly (readonly [How, number])[] =>
	hows.flatMap(how => (byHow[how] ? [[how, byHow[how]] as const] : [])).toSorted(([, a], [, b]) => b - a);

/** The counts of each year, oldest first. */
export const years = (journal: Journal): readonly (readonly [year: number, counts: Counts])[] =>
	[...countsByYear(journal)].map(([year, counts]) => [Number(year), counts] as const).toSorted(([a], [b]) => a - b);
