import type {Raw} from '../entry.ts';
import {equal, type Fields, fieldsOf, type Kind, listItemOf, split} from './kinds.ts';
import {hashText, type Version, versionAt} from './version.ts';

/**
 * One field of an entry or a person with what was written to it: `live` what nobody has written over yet, by version,
 * with `undefined` where the field was taken out; `over` what somebody has. Both only ever grow into each other, so
 * that machines which meet in any order know the same in the end.
 */
export type Register = {
	readonly live: ReadonlyMap<Version, unknown>;
	readonly over: ReadonlySet<Version>;
	/** Of a text: the versions that a version was written over. */
	readonly from: ReadonlyMap<Version, readonly Version[]>;
	/** Of a text: the lines of versions that were written over, as hashes. */
	readonly lines: ReadonlyMap<Version, readonly string[]>;
};

/** All that is known of an entry or a person. */
export type Knowledge = {
	/** The versions of fields that nobody has written to since. One, but where two machines made the same thing. */
	readonly rest: ReadonlySet<Version>;
	/** Those fields. */
	readonly values: Fields;
	/** The other ones. */
	readonly registers: ReadonlyMap<string, Register>;
	/** What somebody had seen who took the thing away. It is gone where nothing else is known of it. */
	readonly gone: ReadonlySet<Version>;
	readonly kind: Kind;
};

const none: ReadonlySet<never> = new Set();
const noLines: ReadonlyMap<string, never> = new Map<string, never>();

/** The version of a thing as it is, where nothing else is known of it. */
export const naturalVersion = (raw: Raw, edited: string): Version => versionAt(edited, hashText(JSON.stringify(raw)));

/** What is known of a thing that was only ever seen as it is. */
export const natural = (raw: Raw, edited: string, kind: Kind): Knowledge => ({
	rest: new Set([naturalVersion(raw, edited)]),
	values: split(fieldsOf(raw, kind), kind),
	registers: new Map(),
	gone: none,
	kind,
});

/** What was written to a field. */
export const registerOf = (state: Knowledge, key: string): Register =>
	state.registers.get(key) ?? untouched(state, key);

const untouched = ({rest, values, kind}: Knowledge, key: string): Register => {
	// An entry is made on one machine, so that what is not in it was taken out; what is not in a list was never there.
	const isWritten = values.has(key) || (kind.isMadeOnce && !listItemOf(key, kind));
	return {...unwritten, live: new Map(isWritten ? Array.from(rest, version => [version, values.get(key)]) : [])};
};

/** A field that nobody wrote to. */
export const unwritten: Register = {live: noLines, over: none, from: noLines, lines: noLines};

/** The names of all fields that were ever written to. */
export const keysOf = (...states: readonly Knowledge[]): ReadonlySet<string> =>
	new Set(states.flatMap(({values, registers}) => [...values.keys(), ...registers.keys()]));

/** What either knows of a field. */
export const joinRegisters = (a: Register, b: Register): Register => {
	const over = new Set([...a.over, ...b.over]);
	const live = new Map([...a.live, ...b.live].filter(([version]) => !over.has(version)));
	return {live, over, from: new Map([...a.from, ...b.from]), lines: new Map([...a.lines, ...b.lines])};
};

/**
 * What either knows of a thing. The order of the two does not matter, nor that of several, nor how often it is done.
 */
export const join = (a: Knowledge, b: Knowledge): Knowledge => {
	if (a === b) return a;
	const joined = Array.from(keysOf(a, b), key => [key, joinRegisters(registerOf(a, key), registerOf(b, key))] as const);
	return stateOf({
		rest: new Set([...a.rest, ...b.rest]),
		registers: joined,
		gone: new Set([...a.gone, ...b.gone]),
		kind: a.kind,
	});
};

/** What a state is made of: its registers, of which those that say no more than `rest` does become values. */
type Parts = Pick<Knowledge, 'rest' | 'gone' | 'kind'> & {readonly registers: Iterable<readonly [string, Register]>};

/** The state of these registers. */
export const stateOf = ({registers: all, ...others}: Parts): Knowledge => {
	const plain: Knowledge = {...others, values: noLines, registers: noLines};
	const values = new Map<string, unknown>();
	const registers = new Map<string, Register>();
	for (const [key, register] of all) {
		const [value] = register.live.values();
		const rest = untouched({...plain, values: value === undefined ? noLines : new Map([[key, value]])}, key);
		if (!isSame(register, rest)) registers.set(key, register);
		else if (value !== undefined) values.set(key, value);
	}
	return {...others, values, registers};
};

const isSame = ({live, over}: Register, rest: Register): boolean => {
	if (over.size > 0 || live.size !== rest.live.size) return false;
	for (const [version, value] of live)
		if (!rest.live.has(version) || !equal(value, rest.live.get(version))) return false;
	return true;
};

/** All versions of a thing that are known. */
export function* versionsOf({rest, registers, gone}: Knowledge): Generator<Version> {
	yield* rest;
	for (const {live, over} of registers.values()) {
		yield* live.keys();
		yield* over;
	}
	yield* gone;
}

/** Whether something is known of a thing that nobody had seen who took it away. */
export const isAlive = ({rest, registers, gone}: Knowledge): boolean => {
	if (gone.size === 0) return true;
	for (const version of rest) if (!gone.has(version)) return true;
	for (const {live} of registers.values()) for (const version of live.keys()) if (!gone.has(version)) return true;
	return false;
};

/** The thing taken away by somebody who has seen all of this. */
export const takenAway = (state: Knowledge): Knowledge => ({...state, gone: new Set(versionsOf(state))});
