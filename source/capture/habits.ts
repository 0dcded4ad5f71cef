import {merged} from '../journal/by-month.ts';
import type {Day} from '../journal/day.ts';
import type {Journal} from '../journal/journal.ts';
import type {Month} from '../journal/month.ts';

/** How often something was named, and when last. */
export type Habit = {readonly times: number; readonly last: Day};

/** Who was met, where, and under which tags. */
export type Habits = {
	readonly people: ReadonlyMap<string, Habit>;
	readonly places: ReadonlyMap<string, Habit>;
	readonly tags: ReadonlyMap<string, Habit>;
};

const add = (map: Map<string, Habit>, key: string, {times, last}: Habit): void => {
	const before = map.get(key);
	map.set(key, before ? {times: before.times + times, last: before.last > last ? before.last : last} : {times, last});
};

const ofMonth = (month: Month): Habits => {
	const people = new Map<string, Habit>();
	const places = new Map<string, Habit>();
	const tags = new Map<string, Habit>();
	for (const entry of month.entries) {
		const once = {times: 1, last: entry.date};
		if (entry.place) add(places, entry.place, once);
		for (const tag of entry.tags ?? []) add(tags, tag, once);
		if (entry.kind === 'meeting' && !entry.state) for (const person of entry.people) add(people, person, once);
	}
	return {people, places, tags};
};

const merge = (parts: readonly Habits[]): Habits => {
	const together = (of: 'people' | 'places' | 'tags'): ReadonlyMap<string, Habit> => {
		const all = new Map<string, Habit>();
		for (const part of parts) for (const [key, habit] of part[of]) add(all, key, habit);
		return all;
	};
	return {people: together('people'), places: together('places'), tags: together('tags')};
};

/**
 * The habits in the months that are in memory: derived once a month, merged again only after a change, and only when
 * asked for.
 */
export const habitsIn: (journal: Journal) => Habits = merged(ofMonth, merge);
