import type {Raw} from '../entry.ts';
import {equal, type Fields, fieldsOf, isSet, itemKey, type Kind} from './kinds.ts';
import {hashesOf} from './lines.ts';
import {intoKey, latestFirst, mergedText, shown} from './shown.ts';
import {
	isAlive,
	joinRegisters,
	type Knowledge,
	keysOf,
	type Register,
	registerOf,
	stateOf,
	unwritten,
	versionsOf,
} from './state.ts';
import {hashText, type Version, versionAfter} from './version.ts';

/** What somebody wrote, field by field. */
export type Writes = ReadonlyMap<string, Register>;

/**
 * What somebody wrote who had a thing before them as `before` shows it and left it as `raw` is. `edited`: when they say
 * that they did.
 */
export const writesOf = (before: Knowledge, raw: Raw, edited: string): Writes => {
	const {kind} = before;
	const [was, is] = [shown(before).fields, fieldsOf(raw, kind)];
	const changed = [...new Set([...was.keys(), ...is.keys()])].filter(key => !equal(was.get(key), is.get(key)));
	// Whoever brings a thing back without a change wrote something all the same.
	if (changed.length === 0 && !isAlive(before)) changed.push('edited');
	if (changed.length === 0) return new Map();
	const version = versionAfter(versionsOf(before), edited, hashText(JSON.stringify(raw)));
	return new Map(
		changed.flatMap(key =>
			writesTo(key, was, is, kind).map(([name, value]) => {
				const isWhole = name !== key || kind.lists.has(key);
				return [name, writeOver(registerOf(before, name), version, value, kind.texts.has(name), isWhole)] as const;
			}),
		),
	);
};

/** What is known of a thing after something was written; the same where nothing was. */
export const withWrites = (state: Knowledge, writes: Writes): Knowledge => {
	if (writes.size === 0) return state;
	const registers = new Map(Array.from(keysOf(state), key => [key, registerOf(state, key)] as const));
	for (const [key, write] of writes) registers.set(key, joinRegisters(registerOf(state, key), write));
	return stateOf({...state, registers});
};

/** What is known of a thing after somebody left it as `raw` is. */
export const written = (before: Knowledge, raw: Raw, edited: string): Knowledge =>
	withWrites(before, writesOf(before, raw, edited));

/** A person made one with another, whom the text means; or with nobody any more. */
export const madeOneWith = (state: Knowledge, other: string | undefined, edited: string): Knowledge => {
	const register = state.registers.get(intoKey) ?? unwritten;
	if (latestFirst(register)[0]?.value === other) return state;
	const version = versionAfter(versionsOf(state), edited, hashText(other ?? ''));
	return withWrites(state, new Map([[intoKey, writeOver(register, version, other, false, true)]]));
};

/** What is written to which fields: of a list its order, and each text that came or went. */
const writesTo = (key: string, was: Fields, is: Fields, kind: Kind): readonly (readonly [string, unknown])[] => {
	const value = is.get(key);
	if (!kind.lists.has(key)) return [[key, value]];
	const [before, after] = [was.get(key), value].map(list => new Set(isSet(list) ? list : []));
	const gone = [...(before ?? [])].filter(item => !after?.has(item));
	const added = [...(after ?? [])].filter(item => !before?.has(item));
	return [
		[key, value],
		...gone.map(item => [itemKey(key, item), undefined] as const),
		...added.map(item => [itemKey(key, item), item] as const),
	];
};

/**
 * A value written over what is shown of a field; what is not shown stays, so that it can still be looked at. `isWhole`:
 * nothing of the field is ever hidden, so that all of it is written over.
 */
const writeOver = (
	register: Register,
	version: Version,
	value: unknown,
	isText: boolean,
	isWhole: boolean,
): Register => {
	const all = latestFirst(register);
	const [first] = all;
	const {parts} = isText ? mergedText(register) : {parts: new Set<Version>()};
	const over = all.filter(
		one =>
			isWhole || one === first || parts.has(one.version) || equal(one.value, first?.value) || equal(one.value, value),
	);
	const lines = over.flatMap(one =>
		typeof one.value === 'string' ? [[one.version, hashesOf(one.value)] as const] : [],
	);
	return {
		live: new Map([[version, value]]),
		over: new Set(over.map(one => one.version)),
		from: isText ? new Map([[version, all.map(one => one.version)]]) : new Map(),
		lines: new Map(isText ? lines : []),
	};
};
