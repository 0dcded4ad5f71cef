import {equal, type Fields, isSet, listItemOf} from './kinds.ts';
import {hashesOf, mergeLines} from './lines.ts';
import {type Knowledge, keysOf, type Register, registerOf} from './state.ts';
import type {Version} from './version.ts';

/** What was written to a field and is not shown, since something later was written elsewhere meanwhile. */
export type Hidden = {readonly field: string; readonly value: unknown; readonly version: Version};

/** A thing as it is to be shown, and what is not shown of it. */
export type ShownFields = {readonly fields: Fields; readonly hidden: readonly Hidden[]};

/** Fields that say when or in what order, of which no person would want the other version. */
const silent: ReadonlySet<string> = new Set(['created', 'edited']);

/** The field that says whom a person was made one with. No file has it. */
export const intoKey = '-> person';

/** What is shown where several things were written: of each field the latest, lists as sets, texts by lines. */
export const shown = (state: Knowledge): ShownFields => {
	const {kind} = state;
	const fields = new Map<string, unknown>();
	const hidden: Hidden[] = [];
	const items = new Map<string, string[]>();
	for (const key of keysOf(state)) {
		if (key === intoKey) continue;
		const item = listItemOf(key, kind);
		const register = registerOf(state, key);
		if (item) {
			if (latest(register)?.value === undefined) continue;
			const list = items.get(item.list);
			if (list) list.push(item.item);
			else items.set(item.list, [item.item]);
			continue;
		}
		if (kind.lists.has(key)) continue;
		const {value, others} = kind.texts.has(key) ? mergedText(register) : choice(register);
		if (value !== undefined) fields.set(key, value);
		if (!silent.has(key)) hidden.push(...others.map(other => ({field: key, ...other})));
	}
	for (const list of kind.lists) {
		const value = listShown(registerOf(state, list), items.get(list) ?? []);
		if (value !== undefined) fields.set(list, value);
	}
	return {fields, hidden: hidden.sort((a, b) => (a.field + a.version < b.field + b.version ? -1 : 1))};
};

type Written = {readonly version: Version; readonly value: unknown};

/** What was written to a field and is not written over, the latest first. */
export const latestFirst = ({live}: Register): readonly Written[] =>
	Array.from(live, ([version, value]) => ({version, value})).sort((a, b) => (a.version < b.version ? 1 : -1));

const latest = (register: Register): Written | undefined => {
	if (register.live.size === 1) for (const [version, value] of register.live) return {version, value};
	return latestFirst(register)[0];
};

type Choice = {
	readonly value: unknown;
	/** What says something else, and is not in it. */
	readonly others: readonly Written[];
	/** Versions that are in it besides the latest. */
	readonly parts: ReadonlySet<Version>;
};

const choice = (register: Register): Choice => {
	const [first, ...rest] = latestFirst(register);
	return {value: first?.value, others: otherThan(first?.value, rest), parts: new Set()};
};

/** Those that say something else, each value once. */
const otherThan = (value: unknown, all: readonly Written[]): readonly Written[] =>
	all.filter((one, at) => !equal(one.value, value) && !all.slice(0, at).some(before => equal(before.value, one.value)));

/** The latest text, with what others changed in other lines of it. */
export const mergedText = (register: Register): Choice => {
	const [first, ...rest] = latestFirst(register);
	if (!first || rest.length === 0 || typeof first.value !== 'string') return choice(register);
	let text = first.value;
	const others: Written[] = [];
	const parts = new Set<Version>();
	for (const one of rest) {
		const base = typeof one.value === 'string' ? commonLines(register, first.version, one.version) : undefined;
		const merged = base && mergeLines(base, text, one.value as string);
		// What the writer of the latest text had seen and left alone is still to be decided.
		const isLeft = register.from.get(first.version)?.includes(one.version) ?? false;
		if (merged !== undefined) text = merged;
		if (merged === undefined || isLeft) others.push(one);
		else parts.add(one.version);
	}
	return {value: text, others: otherThan(text, others), parts};
};

/** The lines of the latest text that two versions came of; undefined where it is not known. */
const commonLines = (register: Register, a: Version, b: Version): readonly string[] | undefined => {
	const ofB = ancestors(register, b);
	let best: Version | undefined;
	for (const version of ancestors(register, a)) if (ofB.has(version) && !(best && best > version)) best = version;
	if (best === undefined) return undefined;
	const text = register.live.get(best);
	return register.lines.get(best) ?? (typeof text === 'string' ? hashesOf(text) : undefined);
};

/** A version and all that it came of. */
const ancestors = ({from}: Register, version: Version): ReadonlySet<Version> => {
	const seen = new Set([version]);
	for (const one of seen) for (const before of from.get(one) ?? []) seen.add(before);
	return seen;
};

/**
 * The texts that are in a list, in the order of its latest version; what only others have comes after what it came
 * after there. Where none of them is a list, what is there.
 */
const listShown = (register: Register, items: readonly string[]): unknown => {
	const written = latestFirst(register);
	const [first] = written;
	if (first?.value !== undefined && !isSet(first.value)) return first.value;
	if (items.length === 0) return first?.value === undefined ? undefined : [];
	const orders = written.flatMap(({value}) => (isSet(value) ? [value] : []));
	const isIn = new Set(items);
	const list: string[] = [];
	const placed = new Set<string>();
	for (const order of [...orders, items.toSorted()]) {
		let at = 0;
		for (const item of order) {
			if (placed.has(item)) at = list.indexOf(item) + 1;
			else if (isIn.has(item)) {
				list.splice(at++, 0, item);
				placed.add(item);
			}
		}
	}
	return list;
};
