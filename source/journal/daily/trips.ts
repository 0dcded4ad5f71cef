import {addDays, ago, type Day, daysBetween, type Now, shortDay} from '../day.ts';
import {compareEntries, compareText, type Meeting} from '../entry.ts';
import type {Journal} from '../journal.ts';
import {metOf} from '../kept/met.ts';
import {plansKept} from '../kept/open.ts';
import {fold} from '../names.ts';
import {localTime} from '../people/local-time.ts';
import type {Person} from '../person/person.ts';
import {occasion} from '../words.ts';
import type {DayLine, DaySection} from './day-line.ts';
import {isPutOff} from './plans.ts';

/**
 * From how many days before a trip its city is looked at, and for how many after its day while nobody said that it is
 * over.
 */
const [before, after] = [7, 3];

/** Trips that are planned and near, or under way; the next first. */
export const tripsNear = (journal: Journal, today: Day): readonly Meeting[] =>
	plansKept(journal)
		.filter(plan => plan.how === 'trip' && plan.place !== undefined && !isPutOff(plan, today))
		.filter(({date}) => date <= addDays(today, before) && date >= addDays(today, -after))
		.toSorted(compareEntries);

/** Whether somebody lives at a place: their city is named in it, whole. */
export const livesAt = ({city}: Person, place: string): boolean => {
	if (city === undefined) return false;
	const [home, there] = [fold(city).trim(), fold(place)];
	const at = home === '' ? -1 : there.indexOf(home);
	return at >= 0 && !/[\p{L}\p{N}]/u.test(`${there[at - 1] ?? ''}${there[at + home.length] ?? ''}`);
};

/** Everyone who lives at a place, whom you met last first, then by name. */
export const peopleAt = (journal: Journal, place: string): readonly Person[] =>
	journal.people.people
		.filter(person => livesAt(person, place))
		.toSorted(
			(a, b) =>
				compareText(metOf(journal, b.name).last?.date ?? '', metOf(journal, a.name).last?.date ?? '') ||
				compareText(fold(a.name), fold(b.name)),
		);

/**
 * A section for each trip that is near: who lives there, and when you met last. Nobody `ambient`, and nobody who comes
 * along.
 */
export const tripSections = (journal: Journal, now: Now): readonly DaySection[] =>
	tripsNear(journal, now.day).map(trip => {
		const along = new Set(trip.people);
		const there = peopleAt(journal, trip.place ?? '').filter(
			person => person.every !== 'ambient' && !along.has(person.name) && !isPutOff(person, now.day),
		);
		return {
			kind: 'trip',
			title: `${trip.place}, ${whenIs(trip.date, now.day)}`,
			lines: there.map(person => tripLine(journal, trip, person, now)),
		};
	});

const whenIs = (date: Day, today: Day): string =>
	daysBetween(date, today) <= 0 ? ago(date, today) : `since ${shortDay(date, today)}`;

const tripLine = (journal: Journal, trip: Meeting, person: Person, now: Now): DayLine => {
	const {last} = metOf(journal, person.name);
	const clock = localTime(person, now);
	return {
		key: `trip ${trip.id} ${person.name}`,
		kind: 'trip',
		when: '',
		what: '',
		who: [person.name],
		says: [
			last ? `last ${ago(last.date, now.day)}, ${occasion(last.how)}` : 'not met yet',
			...(clock === undefined ? [] : [`${clock} there`]),
		].join(' · '),
		beneath: [],
		person: person.name,
	};
};
