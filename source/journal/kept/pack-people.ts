import type {Day, MonthName} from '../day.ts';
import {hows} from '../how.ts';
import type {KeptPerson, LastMet, Round} from '../kept-month.ts';

/** Dates within the month are its two digits alone: most of what is kept are dates. */
export const shortened = (date: Day, month: string): string => (date.startsWith(`${month}-`) ? date.slice(8) : date);
export const dayIn = (text: string, month: string): Day => (text.length === 2 ? `${month}-${text}` : text) as Day;

/** People of a month, or with `''` of several. */
export const packPeople = (people: readonly KeptPerson[], month: MonthName | ''): unknown =>
	people.map(({name, met, days, last, round}) => [
		name,
		...(met === 0
			? []
			: [
					met,
					days.map(date => shortened(date, month)).join(' '),
					last && [hows.indexOf(last.how), last.time ?? '', ...(last.place === undefined ? [] : [last.place])],
					...(round ? [[shortened(round.date, month), round.treat]] : []),
				]),
	]);

type PackedPerson = readonly [
	name: string,
	met?: number,
	days?: string,
	last?: readonly [how: number, time: string, place?: string],
	round?: readonly [date: string, treat: Round['treat']],
];

/** What `packPeople` made, again. */
export const unpackPeople = (list: unknown, month: MonthName | ''): readonly KeptPerson[] =>
	(list as readonly PackedPerson[]).map(([name, met = 0, text = '', last, round]): KeptPerson => {
		const days = text === '' ? [] : text.split(' ').map(date => dayIn(date, month));
		const date = days.at(-1);
		return {
			name,
			met,
			days,
			...(last && date !== undefined && {last: unpackLast(last, date)}),
			...(round && {round: {date: dayIn(round[0], month), treat: round[1]}}),
		};
	});

const unpackLast = ([how, time, place]: NonNullable<PackedPerson[3]>, date: Day): LastMet => ({
	date,
	...(time !== '' && {time: time as NonNullable<LastMet['time']>}),
	how: hows[how] ?? 'meeting',
	...(place !== undefined && {place}),
});
