import {remembered} from '../../journal/remember.ts';
import {keyName} from '../drawing/hints.ts';
import type {KeyNotHere} from '../overlay.ts';
import type {Notice} from '../request.ts';
import type {KeyWords} from '../screen.ts';
import type {State} from '../state.ts';
import {globalKeys} from './global-keys.ts';
import {allKeys, keysHere} from './keys-here.ts';
import {hereOf, tabsOf, topOf} from './top.ts';

/** What a sentence says last, after its colon, is the key that would do: it is seen however narrow the window is. */
export const noticeOf = (why: string): Notice => {
	const [, text, key] = /^(.*): ([^:]*)\.$/.exec(why) ?? [];
	return {tone: 'hint', ...(text !== undefined && key !== undefined ? {text: `${text}.`, key} : {text: why})};
};

/** Why a key does nothing here: as the screen on top says, or that it is of lists, or of another screen. */
export const whyNot = (state: State, key: string): string | undefined => {
	const {keys: own} = topOf(state).screen;
	const is = ({keys}: KeyWords): boolean => keys.includes(key);
	const words = [...own, ...globalKeys(state.table)].find(one => one.cannot !== undefined && is(one));
	if (typeof words?.cannot === 'function') return words.cannot(hereOf(state));
	if (words?.cannot !== undefined) return words.cannot;
	// A mere move where there is nothing to move in needs no words.
	if (own.some(is)) return undefined;
	const [screen, ...others] = state.table.filter(one => one.tab && one.keys.some(is));
	const there = screen?.keys.find(is);
	const number = tabsOf(state.table).findIndex(({kind}) => kind === screen?.kind) + 1;
	if (there && others.length > 0) {
		const instead = topOf(state).screen.instead ?? '? lists the keys that work';
		return `${keyName(key)} (${there.label}) does nothing here: ${instead}.`;
	}
	if (screen?.tab && there)
		return `${keyName(key)} is a key of ${screen.tab.title} (${there.label}): ${number} opens it.`;
	return /^[!-~]$/.test(key) ? `${key} does nothing here: ? lists the keys that work.` : undefined;
};

/** The keys that do nothing here, and why, in the order of help. */
export const keysNotHere = remembered((state: State): readonly KeyNotHere[] => {
	const here = new Set(keysHere(state).flatMap(({keys}) => keys));
	return allKeys(state.table).flatMap((key): readonly KeyNotHere[] => {
		const [first] = key.keys;
		const why = here.has(first) ? undefined : whyNot(state, first);
		return why === undefined ? [] : [{...key, why: noticeOf(why)}];
	});
});
