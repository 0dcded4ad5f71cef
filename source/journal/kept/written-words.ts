import {type Entry, firstLine} from '../entry.ts';
import type {Written} from '../kept-month.ts';
import {foldedWords} from '../names.ts';

/** Entries, the newest ones, that are looked through for who could help. */
export const lookedThrough = 10_000;

/** As many of these months, which come newest first, as it takes to have so many entries; all, where they have fewer. */
export const newestMonths = <Of>(
	months: readonly Of[],
	most: number,
	entriesOf: (month: Of) => number,
): readonly Of[] => {
	let count = 0;
	return months.filter(month => {
		const isTaken = count < most;
		count += entriesOf(month);
		return isTaken;
	});
};

/** The number of each thing, in the order in which they are asked for. */
const numbering = (): {readonly all: Map<string, number>; readonly of: (thing: string) => number} => {
	const all = new Map<string, number>();
	return {
		all,
		of: thing => {
			const number = all.get(thing) ?? all.size;
			if (number === all.size) all.set(thing, number);
			return number;
		},
	};
};

/** What was written with somebody in these entries, by its words. */
export const writtenIn = (all: readonly Entry[]): Written => {
	const entries = all.filter(({people, kind}) => people.length > 0 && kind !== 'need' && kind !== 'ask');
	const names = numbering();
	const who = entries.flatMap(({people}) => [people.length, ...people.map(names.of)]);
	const places = new Map<string, number[]>();
	for (const [number, {text, place = '', tags = []}] of entries.entries()) {
		for (const word of new Set(foldedWords(`${text} ${place} ${tags.join(' ')}`))) {
			const at = places.get(word);
			if (at) at.push(number);
			else places.set(word, [number]);
		}
	}
	const words = [...places.keys()].sort();
	return {
		entries: entries.length,
		names: [...names.all.keys()],
		words,
		numbers: Uint32Array.from([
			...who,
			...words.flatMap(word => {
				const at = places.get(word) ?? [];
				return [at.length, ...at];
			}),
		]),
		deeds: entries.flatMap((entry, number) =>
			entry.kind === 'favour' && entry.way === 'received' && entry.state !== 'promised'
				? [[number, firstLine(entry)] as const]
				: [],
		),
		tags: entries.flatMap(({tags}, number) => (tags ? [[number, tags] as const] : [])),
	};
};
