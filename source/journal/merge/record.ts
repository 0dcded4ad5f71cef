import type {Raw} from '../entry.ts';
import {equal, type Fields, fieldsOf, type Kind, split} from './kinds.ts';
import {
	isAlive,
	type Knowledge,
	keysOf,
	naturalVersion,
	type Register,
	registerOf,
	stateOf,
	versionsOf,
} from './state.ts';
import {hashText, type Version} from './version.ts';

/**
 * What is kept of a state beside the thing itself, as JSON. `of`: hash of the thing as it is shown, by which a record
 * is known that the thing has left behind. Versions are told by their place in `versions`. `was`: the thing, where it
 * is gone. `at`: the fields that were written to. `now` has what is there: a number where it is what is shown, and else
 * with the value, or without one where the field was taken out.
 */
export type Record = {
	readonly of: string;
	readonly versions: readonly Version[];
	readonly rest: readonly number[];
	readonly gone?: readonly number[];
	readonly was?: Raw;
	readonly at?: Readonly<{readonly [key: string]: FieldRecord}>;
};
type FieldRecord = {
	readonly now: readonly (number | readonly [number] | readonly [number, unknown])[];
	readonly over?: readonly number[];
	readonly from?: readonly (readonly [number, readonly number[]])[];
	readonly lines?: readonly (readonly [number, readonly string[]])[];
};

/** The hash by which a record knows what it is of. */
export const recordHash = (raw: Raw): string => hashText(JSON.stringify(raw));

/** The record of a state that is shown as `raw`; undefined where the thing itself says all of it. */
export const recordOf = (state: Knowledge, raw: Raw, edited: string): Record | undefined => {
	const {kind} = state;
	const isGone = !isAlive(state);
	const values = split(fieldsOf(raw, kind), kind);
	const versions = [...new Set([...versionsOf(state), ...pastOf(state)])].sort();
	const places = new Map(versions.map((version, at) => [version, at]));
	const place = (version: Version): number => places.get(version) ?? 0;
	const all = (some: Iterable<Version>): readonly number[] => Array.from(some, place).sort((a, b) => a - b);
	const keys = [...new Set([...keysOf(state), ...values.keys()])].sort();
	const at = keys.flatMap(key => {
		const register = registerOf(state, key);
		const isRest = !state.registers.has(key) && equal(state.values.get(key), values.get(key));
		return isRest ? [] : [[key, fieldRecord(register, values.get(key), place, all)] as const];
	});
	const [first] = state.rest;
	const isPlain = at.length === 0 && state.gone.size === 0 && state.rest.size === 1;
	if (isPlain && first === naturalVersion(raw, edited)) return undefined;
	return {
		of: recordHash(raw),
		versions,
		rest: all(state.rest),
		...(state.gone.size > 0 && {gone: all(state.gone)}),
		...(isGone && {was: raw}),
		...(at.length > 0 && {at: Object.fromEntries(at)}),
	};
};

/** Versions of texts that came before those that are known otherwise. */
function* pastOf({registers}: Knowledge): Generator<Version> {
	for (const {from, lines} of registers.values()) {
		for (const [version, before] of from) {
			yield version;
			yield* before;
		}
		yield* lines.keys();
	}
}

const fieldRecord = (
	{live, over, from, lines}: Register,
	value: unknown,
	place: (version: Version) => number,
	all: (some: Iterable<Version>) => readonly number[],
): FieldRecord => {
	const byPlace = <Item extends readonly [number, ...unknown[]]>(items: Item[]): readonly Item[] =>
		items.sort((a, b) => a[0] - b[0]);
	const now = byPlace(Array.from(live, ([version, written]) => [place(version), written] as const));
	return {
		now: now.map(([at, written]) => (equal(written, value) ? at : written === undefined ? [at] : [at, written])),
		...(over.size > 0 && {over: all(over)}),
		...(from.size > 0 && {from: byPlace(Array.from(from, ([version, before]) => [place(version), all(before)]))}),
		...(lines.size > 0 && {lines: byPlace(Array.from(lines, ([version, hashes]) => [place(version), hashes]))}),
	};
};

/** The state that a record and the thing as it is shown come from. */
export const stateFrom = (record: Record, raw: Raw, kind: Kind): Knowledge => {
	const {versions} = record;
	const all = (places: readonly number[] = []): readonly Version[] => places.map(at => versions[at] ?? '');
	const values: Fields = split(fieldsOf(record.was ?? raw, kind), kind);
	const rest = new Set(all(record.rest));
	const listed = Object.entries(record.at ?? {}).map(([key, field]): readonly [string, Register] => [
		key,
		{
			live: new Map(
				field.now.map(one =>
					typeof one === 'number' ? [versions[one] ?? '', values.get(key)] : [versions[one[0]] ?? '', one[1]],
				),
			),
			over: new Set(all(field.over)),
			from: new Map((field.from ?? []).map(([at, before]) => [versions[at] ?? '', all(before)])),
			lines: new Map((field.lines ?? []).map(([at, hashes]) => [versions[at] ?? '', hashes])),
		},
	]);
	const isListed = new Set(listed.map(([key]) => key));
	const others = [...values.keys()].filter(key => !isListed.has(key));
	const gone = new Set(all(record.gone));
	const plain: Knowledge = {rest, values, registers: new Map(), gone, kind};
	return stateOf({
		rest,
		registers: [...listed, ...others.map(key => [key, registerOf(plain, key)] as const)],
		gone,
		kind,
	});
};

/** What a record keeps that is shown nowhere, whatever the thing it is of says by now. */
export const keptIn = (record: Record): readonly (readonly [string, ReadonlyMap<Version, unknown>])[] =>
	Object.entries(record.at ?? {}).flatMap(([key, {now}]) => {
		const kept = now.flatMap(one =>
			typeof one === 'number' ? [] : [[record.versions[one[0]] ?? '', one[1]] as const],
		);
		return kept.length > 0 ? [[key, new Map(kept)] as const] : [];
	});

const isTexts = (value: unknown): value is readonly string[] =>
	Array.isArray(value) && value.every(item => typeof item === 'string');
const isPlaces = (value: unknown, count: number): boolean =>
	Array.isArray(value) && value.every(at => Number.isInteger(at) && at >= 0 && at < count);
const isObject = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a JSON value, which may be anyone's, is a record. */
export const isRecord = (value: unknown): value is Record => {
	if (!isObject(value) || typeof value.of !== 'string' || !isTexts(value.versions)) return false;
	const count = value.versions.length;
	const mayPlaces = (field: unknown): boolean => field === undefined || isPlaces(field, count);
	const isPair = (pair: unknown, isSecond: (second: unknown) => boolean): boolean =>
		Array.isArray(pair) && pair.length === 2 && isPlaces([pair[0]], count) && isSecond(pair[1]);
	const mayPairs = (field: unknown, isSecond: (second: unknown) => boolean): boolean =>
		field === undefined || (Array.isArray(field) && field.every(pair => isPair(pair, isSecond)));
	const isField = (field: unknown): boolean =>
		isObject(field) &&
		Array.isArray(field.now) &&
		field.now.every(one => isPlaces(Array.isArray(one) ? one.slice(0, 1) : [one], count)) &&
		mayPlaces(field.over) &&
		mayPairs(field.from, before => isPlaces(before, count)) &&
		mayPairs(field.lines, isTexts);
	return (
		isPlaces(value.rest, count) &&
		mayPlaces(value.gone) &&
		(value.was === undefined || isObject(value.was)) &&
		(value.at === undefined || (isObject(value.at) && Object.values(value.at).every(isField)))
	);
};
