import {remembered} from '../../journal/remember.ts';
import type {Request} from '../request.ts';
import {type AnyScreen, type KeyWords, keyHeadings} from '../screen.ts';
import type {State} from '../state.ts';
import {type GlobalRequest, globalKeys} from './global-keys.ts';
import {isSameKey, onOf, topOf} from './top.ts';

/** A key as it is pressed here: its words, and what it makes of the screen on top. */
export type KeyHere = KeyWords & {
	readonly does: () => readonly [own: unknown, ...requests: readonly (Request | GlobalRequest)[]];
};

/** The keys that do something on the screen on top, in the order of help. */
export const keysHere = remembered((state: State): readonly KeyHere[] => {
	const on = onOf(state);
	const own = topOf(state).screen.keys.flatMap((key): readonly KeyHere[] =>
		!key.when || key.when(on) ? [{...wordsOf(key), does: () => key.does(on)}] : [],
	);
	const everywhere = globalKeys(state.table).flatMap((key): readonly KeyHere[] =>
		!key.when || key.when(state) ? [{...wordsOf(key), does: () => [undefined, ...key.requests(state)]}] : [],
	);
	// A map goes to the left with what goes back elsewhere.
	const taken = new Set(own.flatMap(({keys}) => keys));
	const others = everywhere.flatMap((key): readonly KeyHere[] => {
		const [first, ...more] = key.keys.filter(name => !taken.has(name));
		return first === undefined ? [] : [{...key, keys: [first, ...more]}];
	});
	return inOrder([...others, ...own]);
});

/** Every key that there is, once, in the order of help and README. */
export const allKeys = remembered((table: readonly AnyScreen[]): readonly KeyWords[] => {
	const all: readonly KeyWords[] = [...globalKeys(table), ...table.flatMap(({keys}) => keys)];
	const once = all.filter((key, at) => all.findIndex(other => isSameKey(key, other)) === at);
	return inOrder(once.map(wordsOf));
});

const inOrder = <Key extends KeyWords>(keys: readonly Key[]): readonly Key[] =>
	keyHeadings.flatMap(where => keys.filter(key => key.where === where));

const wordsOf = ({keys, label, says, where, footer, isQuiet}: KeyWords): KeyWords => ({
	...{keys, label, says, where},
	...(footer !== undefined && {footer}),
	...(isQuiet && {isQuiet}),
});
