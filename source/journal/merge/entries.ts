import type {Entry, Raw} from '../entry.ts';
import {readEntry, toJson} from '../format/read-entry.ts';
import {equal, ofEntry, rawOf} from './kinds.ts';
import {keptIn, type Record, recordHash, recordOf, stateFrom} from './record.ts';
import {type Hidden, shown} from './shown.ts';
import {
	isAlive,
	join,
	joinRegisters,
	type Knowledge,
	keysOf,
	natural,
	registerOf,
	stateOf,
	takenAway,
	unwritten,
} from './state.ts';
import {lineOfEntry, recordsIn} from './versions.ts';
import {written} from './written.ts';

/**
 * An entry as one side has it: none, one, or in several months, and the lines of the file of versions that are of it.
 */
export type Sided = {readonly entries: readonly Entry[]; readonly lines: readonly string[]};

/** An entry after a merge. */
export type MergedEntry = {
	readonly entry: Entry | undefined;
	readonly lines: readonly string[];
	/** What was written to it and is not shown. */
	readonly hidden: readonly Hidden[];
};

/**
 * Merges the versions of one entry. The same whichever side is which. `base`: what both came of, where that is known.
 */
export const mergeEntry = (id: string, base: Sided | undefined, ours: Sided, theirs: Sided): MergedEntry => {
	const before = base && stateOfSide(base, undefined);
	const [a, b] = [stateOfSide(ours, before), stateOfSide(theirs, before)];
	const state = a && b ? join(a, b) : (a ?? b);
	if (!state) return {entry: undefined, lines: [], hidden: []};
	const {fields, hidden} = shown(state);
	const made = rawOf(fields, ofEntry, id);
	// What one side has already keeps its order of unknown keys.
	const known = [...ours.entries, ...theirs.entries].map(toJson).filter(raw => equal(raw, made));
	const raw = known.toSorted((x, y) => (JSON.stringify(x) < JSON.stringify(y) ? -1 : 1))[0] ?? made;
	const entry = readEntry(raw);
	if (typeof entry === 'string') throw new Error(`a merge made no entry: ${entry}`);
	const record = recordOf(state, raw, entry.edited);
	const lines = record ? [lineOfEntry(id, record)] : [];
	return isAlive(state) ? {entry, lines, hidden} : {entry: undefined, lines, hidden: []};
};

/** All that one side knows of an entry. `before`: what was known where both sides came from. */
const stateOfSide = ({entries, lines}: Sided, before: Knowledge | undefined): Knowledge | undefined => {
	const records = recordsIn(lines);
	const gone = all(records.filter(({was}) => was).map(record => stateFrom(record, {}, ofEntry)));
	if (entries.length === 0) return gone ?? (before && takenAway(before));
	const seen = before && rawOf(shown(before).fields, ofEntry, entries[0]?.id);
	const raws = entries.map(entry => ({raw: toJson(entry), edited: entry.edited}));
	// Of two of one id in two months, one that nobody touched is what the other was before.
	const touched = raws.filter(({raw}) => !equal(raw, seen));
	const last = all([before, gone].filter(state => state !== undefined));
	return all((touched.length > 0 ? touched : raws).map(({raw, edited}) => stateOfOne(raw, edited, records, last)));
};

const stateOfOne = (raw: Raw, edited: string, records: readonly Record[], last: Knowledge | undefined): Knowledge => {
	const of = recordHash(raw);
	const fresh = all(
		records.filter(record => !record.was && record.of === of).map(record => stateFrom(record, raw, ofEntry)),
	);
	if (fresh) return fresh;
	// The entry was changed by a program that knows no versions: all that its record still tells is what is not shown.
	const state = last ? written(last, raw, edited) : natural(raw, edited, ofEntry);
	return withKept(state, records);
};

/** What is known of a thing, with what records keep of it that is shown nowhere. */
export const withKept = (state: Knowledge, records: readonly Record[]): Knowledge => {
	const kept = records.filter(({was}) => !was).flatMap(keptIn);
	if (kept.length === 0) return state;
	const registers = new Map(Array.from(keysOf(state), key => [key, registerOf(state, key)] as const));
	for (const [key, live] of kept)
		registers.set(key, joinRegisters(registers.get(key) ?? registerOf(state, key), {...unwritten, live}));
	return stateOf({...state, registers});
};

const all = (states: readonly Knowledge[]): Knowledge | undefined =>
	states.length === 0 ? undefined : states.reduce(join);
