import type {Day} from '../journal/day.ts';
import type {Month} from '../journal/month.ts';

/** How often something was named, and when last. */
export type Habit = {readonly times: number; readonly last: Day};

/** Who was met, where, under which tags, and who was met together, in one month or in all that are in memory. */
type MonthHabits = {
	readonly people: ReadonlyMap<string, Habit>;
	readonly places: ReadonlyMap<string, Habit>;
	readonly tags: ReadonlyMap<string, Habit>;
	/** Times that two people were met together, by `pair`. */
	readonly pairs: ReadonlyMap<string, number>;
};

const remembered = new WeakMap<Month, MonthHabits>();

const pair = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

const count = (map: Map<string, Habit>, key: string, day: Day): void => {
	const before = map.get(key);
	map.set(key, before ? {times: before.times + 1, last: before.last > day ? before.last : day} : {times: 1, last: day});
};

/** The habits of one month; made once a month, and only when they are asked for. */
const habitsOf = (month: Month): MonthHabits => {
	const known = remembered.get(month);
	if (known) return known;
	const people = new Map<string, Habit>();
	const places = new Map<string, Habit>();
	const tags = new Map<string, Habit>();
	const pairs = new Map<string, number>();
	for (const entry of month.entries) {
		if (entry.place) count(places, entry.place, entry.date);
		for (const tag of entry.tags ?? []) count(tags, tag, entry.date);
		if (entry.kind !== 'meeting' || entry.state) continue;
		for (const [at, person] of entry.people.entries()) {
			count(people, person, entry.date);
			for (const other of entry.people.slice(at + 1)) pairs.set(pair(person, other), (pairs.get(pair(person, other)) ?? 0) + 1);
		}
	}
	const habits = {people, places, tags, pairs};
	remembered.set(month, habits);
	return habits;
};

/** When somebody was met last, in the months given (newest first); undefined if never. */
export const lastMet = (months: readonly Month[], name: string): Day | undefined => {
	for (const month of months) {
		const found = habitsOf(month).people.get(name);
		if (found) return found.last;
	}
	return undefined;
};

/** How many times two people were met together. */
export const timesTogether = (months: readonly Month[], a: string, b: string): number => months.reduce((sum, month) => sum + (habitsOf(month).pairs.get(pair(a, b)) ?? 0), 0);

/** How often each was named, and when last, in all the months given. */
export const habitsIn = (months: readonly Month[], of: 'people' | 'places' | 'tags'): ReadonlyMap<string, Habit> => {
	const all = new Map<string, Habit>();
	for (const month of months) {
		for (const [key, habit] of habitsOf(month)[of]) {
			const before = all.get(key);
			all.set(key, before ? {times: before.times + habit.times, last: before.last > habit.last ? before.last : habit.last} : habit);
		}
	}
	return all;
};
