import {addDays, type Day, day, daysBetween, daysInMonth, parts} from '../day.ts';
import {compareText} from '../entry.ts';
import type {Journal} from '../journal.ts';
import {fold} from '../names.ts';
import type {Person} from '../person/person.ts';
import type {DayLine} from './day-line.ts';
import {dayColumn, isPutOff} from './plans.ts';

/**
 * The next birthday of somebody from this day on, and the age then where the year is known. One of 29 February is on
 * the 28th in other years.
 */
export type Birthday = {readonly date: Day; readonly age?: number};

/** The next birthday from this day on; undefined where none is known. */
export const nextBirthday = ({birthday}: Person, today: Day): Birthday | undefined => {
	if (birthday === undefined) return undefined;
	const [month, date] = [Number(birthday.slice(-5, -3)), Number(birthday.slice(-2))];
	const [thisYear] = parts(today);
	for (const year of [thisYear, thisYear + 1]) {
		const on = day(year, month, Math.min(date, daysInMonth(year, month)));
		if (!on || on < today) continue;
		return {date: on, ...(!birthday.startsWith('--') && {age: year - Number(birthday.slice(0, 4))})};
	}
	return undefined;
};

/** `today, 30 years old`, `tomorrow`, `in 3 days, 79 then` */
export const birthdayInDays = ({date, age}: Birthday, today: Day): string => {
	const days = daysBetween(today, date);
	const when = days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
	return `${when}${age === undefined || age <= 0 ? '' : days === 0 ? `, ${age} years old` : `, ${age} then`}`;
};

/**
 * People whose birthday is today or within so many days, the next first, then by name. Nobody `ambient`, and nobody who
 * was put off.
 */
export const birthdaysWithin = (
	journal: Journal,
	today: Day,
	days: number,
): readonly {readonly person: Person; readonly birthday: Birthday}[] => {
	const last = addDays(today, days);
	return journal.people.people
		.flatMap(person => {
			const birthday = person.every === 'ambient' || isPutOff(person, today) ? undefined : nextBirthday(person, today);
			return birthday && birthday.date <= last ? [{person, birthday}] : [];
		})
		.sort(
			(a, b) => compareText(a.birthday.date, b.birthday.date) || compareText(fold(a.person.name), fold(b.person.name)),
		);
};

/** Days ahead that birthdays are shown. */
const ahead = 7;

/** Birthdays of today and the next week. */
export const birthdayLines = (journal: Journal, today: Day): readonly DayLine[] =>
	birthdaysWithin(journal, today, ahead).map(({person: {name}, birthday}) => ({
		key: `birthday ${name}`,
		kind: 'birthday',
		when: dayColumn(birthday.date, today),
		what: '',
		who: [name],
		says: `birthday ${birthdayInDays(birthday, today)}`,
		beneath: [],
		person: name,
	}));
