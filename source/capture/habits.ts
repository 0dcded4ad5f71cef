import type {Day} from '../journal/day.ts';
import type {Journal} from '../journal/journal.ts';
import type {Month} from '../journal/month.ts';
import {merged} from '../journal/remember.ts';

/** How often something was named, and when last. */
export type Habit = {readonly times: number; readonly last: Day};

/** Who was met, where, under which tags, and how many times two people were met together (by `pairOf`). */
type Habits = {
	readonly people: ReadonlyMap<string, Habit>;
	readonly places: ReadonlyMap<string, Habit>;
	readonly tags: ReadonlyMap<string, Habit>;
	readonly pairs: ReadonlyMap<string, number>;
};

const pairOf = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

const add = (map: Map<string, Habit>, key: string, {times, last}: Habit): void => {
	const before = map.get(key);
	map.set(key, before ? {times: before.times + times, last: before.last > last ? before.last : last} : {times, last});
};

const ofMonth = (month: Month): Habits => {
	const people = new Map<string, Habit>();
	const places = new Map<string, Habit>();
	const tags = new Map<string, Habit>();
	const pairs = new Map<string, number>();
	for (const entry of month.entries) {
		const once = {times: 1, last: entry.date};
		if (entry.place) add(places, entry.place, once);
		for (const tag of entry.tags ?? []) add(tags, tag, once);
		if (entry.kind !== 'meeting' || entry.state) continue;
		for (const [at, person] of entry.people.entries()) {
			add(people, person, once);
			for (const other of entry.people.slice(at + 1)) pairs.set(pairOf(person, other), (pairs.get(pairOf(person, other)) ?? 0) + 1);
		}
	}
	return {people, places, tags, pairs};
};

const merge = (parts: readonly Habits[]): Habits => {
	const together = (of: 'people' | 'places' | 'tags'): ReadonlyMap<string, Habit> => {
		const all = new Map<string, Habit>();
		for (const part of parts) for (const [key, habit] of part[of]) add(all, key, habit);
		return all;
	};
	const pairs = new Map<string, number>();
	for (const part of parts) for (const [key, times] of part.pairs) pairs.set(key, (pairs.get(key) ?? 0) + times);
	return {people: together('people'), places: together('places'), tags: together('tags'), pairs};
};

/** The habits in the months that are in memory: derived once a month, merged again only after a change, and only when asked for. */
export const habitsIn: (journal: Journal) => Habits = merged(ofMonth, merge);

/** How many times two people were met together. */
export const timesTogether = (journal: Journal, a: string, b: string): number => habitsIn(journal).pairs.get(pairOf(a, b)) ?? 0;
