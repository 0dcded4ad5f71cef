import type {Store} from '../../source/store/store.ts';
import {createLoop, type Loop} from '../../source/tui/loop.ts';
import {spoken} from '../../source/tui/screen-reader/spoken.ts';
import {screens} from '../../source/tui/screens.ts';
import {allKeys} from '../../source/tui/updates/keys-here.ts';
import {frame, now} from './example.ts';

/** The screens on a store in memory, with no terminal: driven by keys, and all that leaves them as text. */
export type InMemory = {
	readonly loop: Loop;
	/** Presses keys, one after the other, each drawn, and its change written, before the next. */
	readonly press: (...keys: readonly string[]) => Promise<void>;
	/** Lines that were drawn or spoken, and texts that were copied or handed to an editor. */
	readonly out: string[];
};

let ids = 0;
/** A new id, the next of a row. */
export const newId = (): string => `${String(ids++).padStart(8, '0')}-6a0f-4c6e-9d0e-2f1f6f0c9f11`;

export const openInMemory = (store: Store, window = {columns: 120, rows: 60}): InMemory => {
	const out: string[] = [];
	const hands = {
		editText: async (text: string) => {
			out.push(text);
			return undefined;
		},
		suspend: () => undefined,
		redraw: () => undefined,
		quit: () => undefined,
		copy: (text: string) => out.push(text),
		keepTheme: () => ({tone: 'done', text: ''}) as const,
	};
	const loop = createLoop({store, clock: () => now, newId, hands, options: {window}});
	let before = loop.getState();
	loop.subscribe(() => {
		const state = loop.getState();
		// A long text is spoken in more lines than a call takes arguments.
		for (const line of frame(state)) out.push(line);
		for (const line of spoken(before, state)) out.push(line);
		before = state;
	});
	loop.start();
	const press = async (...keys: readonly string[]): Promise<void> => {
		for (const key of keys) {
			loop.press({kind: 'key', key});
			// A change is on the disk of this store, and a search at its end, before the next turn but one.
			for (let turn = 0; turn < 3; turn++) await new Promise(resolve => setImmediate(resolve));
		}
	};
	return {loop, press, out};
};

/** Every key of every screen. */
export const keysOfAll: readonly string[] = [...new Set(allKeys(screens).flatMap(({keys}) => keys))];

/** The keys that lead to each view, and to what is in its first rows. */
export const placesOfAll: readonly (readonly string[])[] = screens
	.filter(({tab}) => tab)
	.map((_, at) => String(at + 1))
	.flatMap(view => [[view], [view, 'enter'], [view, 'j', 'tab']]);
