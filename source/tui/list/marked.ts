import {counted} from '../../journal/counted.ts';
import type {Entry} from '../../journal/entry.ts';
import {refOf} from '../../journal/entry-ref.ts';
import type {Request} from '../request.ts';
import type {ListOwn} from './list-own.ts';
import {cursorIndex, moveBy, type Shown} from './moves.ts';
import {type Item, itemOf} from './row.ts';
import type {RowList} from './row-list.ts';

const entryAt = (list: RowList, key: string): Entry | undefined => itemOf(list.at(list.indexOf(key)))?.entry;

/** The entries of the rows that are marked and still there, each once; undefined for none. */
export const markedEntries = (list: RowList, {marked = []}: ListOwn): readonly Entry[] | undefined => {
	const byRef = new Map(marked.flatMap(key => refsOf(entryAt(list, key))));
	return byRef.size > 0 ? [...byRef.values()] : undefined;
};

const refsOf = (entry: Entry | undefined): readonly (readonly [string, Entry])[] =>
	entry ? [[refOf(entry), entry]] : [];

/** Whether a row is marked, or another of the same entry, as on the page of a person. */
export const markTeller = (list: RowList, {marked = []}: ListOwn): ((item: Item) => boolean) => {
	if (marked.length === 0) return () => false;
	const refs = new Set(marked.flatMap(key => refsOf(entryAt(list, key)).map(([ref]) => ref)));
	return ({entry}) => entry !== undefined && refs.has(refOf(entry));
};

/** The list with these rows marked; without any nothing is said of marks. */
const withMarked = ({marked: _, ...own}: ListOwn, keys: readonly string[]): ListOwn =>
	keys.length > 0 ? {...own, marked: keys} : own;

/** The list without marks. */
export const unmarked = (own: ListOwn): ListOwn => withMarked(own, []);

/** Marks the row under the cursor, or takes its mark away, and goes to the next. */
export const toggleMark = (shown: Shown): ListOwn => {
	const {list, own} = shown;
	const item = itemOf(list.at(cursorIndex(list, own)));
	if (!item?.entry) return own;
	const before = own.marked ?? [];
	const others = before.filter(key => entryAt(list, key) !== item.entry);
	return withMarked(moveBy(shown, 1), others.length < before.length ? others : [...before, item.key]);
};

/** Marks every row from the one that was marked last to the one under the cursor. */
export const markRange = ({list, own}: Shown): ListOwn => {
	const to = cursorIndex(list, own);
	const last = own.marked?.at(-1);
	const from = last === undefined ? to : Math.max(0, list.indexOf(last));
	const keys = Array.from({length: Math.abs(to - from) + 1}, (_, at) => {
		const item = itemOf(list.at(Math.min(from, to) + at));
		return item?.entry ? [item.key] : [];
	}).flat();
	return withMarked(own, [...new Set([...(own.marked ?? []), ...keys])]);
};

/** How many are marked, and what can be done with them. */
export const sayMarked = (list: RowList, own: ListOwn): Request => {
	const {length} = markedEntries(list, own) ?? [];
	const text = `${counted(length, 'entry', 'entries')} marked: d removes, P hides, # tags, O gives them away.`;
	return {kind: 'say', ...(length > 0 && {notice: {tone: 'hint', text, key: 'esc unmarks'}})};
};
