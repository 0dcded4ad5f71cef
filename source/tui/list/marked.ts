import {counted} from '../../journal/counted.ts';
import type {Entry} from '../../journal/entry.ts';
import type {Request} from '../request.ts';
import type {ListOwn} from './list-own.ts';
import {cursorIndex, moveBy, type Shown} from './moves.ts';
import {itemOf} from './row.ts';
import type {RowList} from './row-list.ts';

/** The entries of the rows that are marked and still there; undefined for none. */
export const markedEntries = (list: RowList, {marked = []}: ListOwn): readonly Entry[] | undefined => {
	const entries = marked.flatMap(key => itemOf(list.at(list.indexOf(key)))?.entry ?? []);
	return entries.length > 0 ? entries : undefined;
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
	const keys = before.includes(item.key) ? before.filter(key => key !== item.key) : [...before, item.key];
	return withMarked(moveBy(shown, 1), keys);
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
export const sayMarked = ({marked = []}: ListOwn): Request => ({
	kind: 'say',
	...(marked.length > 0 && {
		notice: {
			tone: 'hint',
			text: `${counted(marked.length, 'entry', 'entries')} marked: d removes, P hides, # tags, O gives them away.`,
			key: 'esc unmarks',
		},
	}),
});
