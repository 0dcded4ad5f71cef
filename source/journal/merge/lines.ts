import {lowerBound} from '../lower-bound.ts';
import {hashText} from './version.ts';

/**
 * The lines of a text as hashes: what is kept of a text that is not there any more, so that two that came of it can be
 * merged.
 */
export const hashesOf = (text: string): readonly string[] => text.split('\n').map(line => hashText(line));

/**
 * One text of two that came of a third, of which `base` has the hashes. Undefined where both changed the same lines, or
 * lines next to each other, in different ways.
 */
export const mergeLines = (base: readonly string[], a: string, b: string): string | undefined => {
	const [linesOfA, linesOfB] = [a.split('\n'), b.split('\n')];
	const [hashesA, hashesB] = [hashesOf(a), hashesOf(b)];
	const [inA, inB] = [matches(base, hashesA), matches(base, hashesB)];
	const merged: string[][] = [];
	let [at, atA, atB] = [0, 0, 0];
	for (let next = 0; next <= base.length; next++) {
		const [nextA, nextB] = next === base.length ? [hashesA.length, hashesB.length] : [inA[next], inB[next]];
		if (nextA === undefined || nextB === undefined) continue;
		const [ofBase, ofA, ofB] = [base.slice(at, next), hashesA.slice(atA, nextA), hashesB.slice(atB, nextB)];
		if (sameLines(ofA, ofBase)) merged.push(linesOfB.slice(atB, nextB));
		else if (sameLines(ofB, ofBase) || sameLines(ofA, ofB)) merged.push(linesOfA.slice(atA, nextA));
		else return undefined;
		if (next < base.length) merged.push([linesOfA[nextA] ?? '']);
		[at, atA, atB] = [next + 1, nextA + 1, nextB + 1];
	}
	return merged.flat().join('\n');
};

const sameLines = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((line, at) => line === b[at]);

/**
 * For each line of the one text the place of the same line in the other, in order in both. Lines that are once in each
 * hold them together, with what is the same around these; so it is linear but for putting those in order.
 */
const matches = (from: readonly string[], to: readonly string[]): readonly (number | undefined)[] => {
	const found: (number | undefined)[] = Array.from(from, () => undefined);
	let [at, place] = [-1, -1];
	for (const [next, nextPlace] of [...anchors(from, to), [from.length, to.length] as const]) {
		let [start, startPlace] = [at + 1, place + 1];
		for (; start < next && startPlace < nextPlace && from[start] === to[startPlace]; start++, startPlace++)
			found[start] = startPlace;
		let [end, endPlace] = [next - 1, nextPlace - 1];
		for (; end >= start && endPlace >= startPlace && from[end] === to[endPlace]; end--, endPlace--)
			found[end] = endPlace;
		if (next < from.length) found[next] = nextPlace;
		[at, place] = [next, nextPlace];
	}
	return found;
};

/** Lines that are once in both texts, as many as are in the same order in both. */
const anchors = (from: readonly string[], to: readonly string[]): readonly (readonly [number, number])[] => {
	const placesTo = onlyPlaces(to);
	const pairs = [...onlyPlaces(from)].flatMap(([line, at]) => {
		const place = placesTo.get(line);
		return place === undefined ? [] : [[at, place] as const];
	});
	return longestRising(pairs);
};

const onlyPlaces = (lines: readonly string[]): ReadonlyMap<string, number> => {
	const places = new Map<string, number>();
	const repeated = new Set<string>();
	for (const [at, line] of lines.entries()) {
		if (places.has(line)) repeated.add(line);
		places.set(line, at);
	}
	for (const line of repeated) places.delete(line);
	return places;
};

/** The longest part of these pairs, which are in order of the first number, that is in order of the second too. */
const longestRising = (pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] => {
	const ends: number[] = [];
	const before: number[] = [];
	for (const [index, [, place]] of pairs.entries()) {
		const first = lowerBound(ends.length, at => (pairs[ends[at] ?? 0]?.[1] ?? 0) < place);
		before[index] = ends[first - 1] ?? -1;
		ends[first] = index;
	}
	const longest: (readonly [number, number])[] = [];
	for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) longest.push(pairs[at] as readonly [number, number]);
	return longest.reverse();
};
