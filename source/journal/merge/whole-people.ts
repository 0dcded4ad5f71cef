import type {Raw} from '../entry.ts';
import {fold} from '../names.ts';
import {itemKey, ofPerson, rawOf} from './kinds.ts';
import {type Hidden, intoKey, latestFirst, shown} from './shown.ts';
import {isAlive, joinRegisters, type Knowledge, keysOf, registerOf, stateOf, unwritten} from './state.ts';
import type {Version} from './version.ts';

/** All that is known of people, by a key that stays the same when they are renamed: the name they first had, folded. */
export type PeopleStates = ReadonlyMap<string, Knowledge>;

/** One person as people.json shows them, who may have come of several. */
export type Whole = {
	/** Under which key what is written to them is kept. */
	readonly root: string;
	readonly keys: readonly string[];
	readonly name: string;
	readonly state: Knowledge;
	readonly raw: Raw;
	readonly hidden: readonly Hidden[];
};

const intoOf = (state: Knowledge): string | undefined => {
	const into = latestFirst(state.registers.get(intoKey) ?? unwritten)[0]?.value;
	return typeof into === 'string' ? into : undefined;
};

/** Everyone who is there: those who were made one, or who have one name, together. */
export const wholes = (states: PeopleStates): readonly Whole[] => {
	const groups = grouped([...states.keys()].sort(), key => intoOf(states.get(key) as Knowledge), states);
	const named = groups.flatMap(keys => {
		const main = mainOf(keys, states);
		return main.length > 0 ? [{keys, name: fold(nameAmong(main, states))}] : [];
	});
	return [...Map.groupBy(named, ({name}) => name).values()].map(same =>
		wholeOf(
			same.flatMap(({keys}) => keys),
			states,
		),
	);
};

/** The keys together that lead to each other. */
const grouped = (
	keys: readonly string[],
	next: (key: string) => string | undefined,
	states: PeopleStates,
): readonly (readonly string[])[] => {
	const leaders = new Map<string, string>();
	const leaderOf = (key: string): string => {
		let leader = key;
		for (let at = leaders.get(leader); at !== undefined; at = leaders.get(leader)) leader = at;
		return leader;
	};
	for (const key of keys) {
		const other = next(key);
		if (other === undefined || !states.has(other)) continue;
		const [first = '', second = ''] = [leaderOf(key), leaderOf(other)].sort();
		if (first !== second) leaders.set(second, first);
	}
	return [...Map.groupBy(keys, leaderOf).values()];
};

/**
 * Those among them who are there and were not made one with another; where all were, with each other, all who are
 * there.
 */
const mainOf = (keys: readonly string[], states: PeopleStates): readonly string[] => {
	const there = keys.filter(key => isAlive(states.get(key) as Knowledge));
	const own = there.filter(key => intoOf(states.get(key) as Knowledge) === undefined);
	return own.length > 0 ? own : there;
};

const nameAmong = (keys: readonly string[], states: PeopleStates): string => {
	const all = keys.map(key => registerOf(states.get(key) as Knowledge, 'name'));
	const [first] = latestFirst(all.reduce(joinRegisters, unwritten));
	return typeof first?.value === 'string' ? first.value : '';
};

const wholeOf = (all: readonly string[], states: PeopleStates): Whole => {
	const keys = all.toSorted();
	const main = mainOf(keys, states);
	const root = main[0] ?? '';
	const there = keys.filter(key => isAlive(states.get(key) as Knowledge));
	const parts = there.map(key => {
		const state = states.get(key) as Knowledge;
		return main.includes(key) ? state : withoutSeen(state);
	});
	const name = nameAmong(main, states);
	const names = parts.flatMap(part => [...registerOf(part, 'name').live]);
	const isMain = (at: number): boolean => main.includes(there[at] ?? '');
	const state = namedToo(parts.length === 1 ? (parts[0] as Knowledge) : together(parts, isMain), name, names);
	const {fields, hidden} = shown(state);
	return {root, keys, name, state, raw: rawOf(fields, ofPerson), hidden: hidden.filter(({field}) => field !== 'name')};
};

/** What is known of somebody but for what was known when they were made one with another, who has it already. */
const withoutSeen = (state: Knowledge): Knowledge =>
	stateOf({
		...state,
		registers: Array.from(keysOf(state), key => {
			const register = registerOf(state, key);
			return [key, {...register, live: new Map([...register.live].filter(([version]) => !state.gone.has(version)))}];
		}),
	});

/** What is known of several people as of one, who has the name of the main ones. */
const together = (all: readonly Knowledge[], isMain: (at: number) => boolean): Knowledge => {
	const main = all.filter((_, at) => isMain(at));
	const registers = Array.from(keysOf(...all), key => {
		const parts = key === 'name' ? main : all;
		return [key, parts.map(state => registerOf(state, key)).reduce(joinRegisters)] as const;
	});
	const rest = new Set(main.flatMap(state => [...state.rest]));
	return stateOf({rest, registers, gone: new Set(), kind: ofPerson});
};

/** The person with every other name that somebody gave them among their other names. */
const namedToo = (state: Knowledge, name: string, names: readonly (readonly [Version, unknown])[]): Knowledge => {
	const others = names.filter(([, other]) => typeof other === 'string' && fold(other) !== fold(name));
	if (others.length === 0) return state;
	const registers = new Map(Array.from(keysOf(state), key => [key, registerOf(state, key)] as const));
	for (const [version, other] of others) {
		const key = itemKey('aliases', other as string);
		const known = registers.get(key) ?? registerOf(state, key);
		registers.set(key, joinRegisters(known, {...unwritten, live: new Map([[version, other]])}));
	}
	return stateOf({...state, registers});
};
