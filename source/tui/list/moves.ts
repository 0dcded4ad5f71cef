import type {Day} from '../../journal/day.ts';
import {lineAfter, viewport} from '../drawing/viewport.ts';
import {sheetStart} from '../sheet/sheet-moves.ts';
import type {ListOwn} from './list-own.ts';
import {itemOf, rowKey} from './row.ts';
import type {RowList} from './row-list.ts';

/** A list as it is shown: its rows, its state, and the lines of its window. */
export type Shown = {readonly list: RowList; readonly own: ListOwn; readonly height: number};

/**
 * The index of the row under the cursor: where it is on none, the first that can be chosen, from where the list opens.
 * -1 in an empty list.
 */
export const cursorIndex = (list: RowList, {cursor}: ListOwn): number => {
	const index = cursor === undefined ? -1 : list.indexOf(cursor);
	return index >= 0 ? index : nearestItem(list, list.start ?? 0, 1);
};

/**
 * The line of the window where the cursor should be. A list that opens in its midst, as at today, opens with some of
 * what is above.
 */
export const lineOfCursor = ({start}: RowList, {cursor, line}: ListOwn, height: number): number => {
	if (cursor !== undefined || start === undefined) return line;
	return start < height / 2 ? line : Math.floor(height / 3);
};

/** The first index from `from` on, in the direction, whose row can be chosen; else in the other direction; else -1. */
export const nearestItem = (list: RowList, from: number, direction: 1 | -1): number => {
	const start = Math.min(list.length - 1, Math.max(0, from));
	for (const step of [direction, -direction])
		for (let at = start; at >= 0 && at < list.length; at += step) if (rowKey(list.at(at)) !== undefined) return at;
	return -1;
};

/** The list with its cursor on the row at an index, or the nearest one in the direction that can be chosen. */
export const moveTo = ({list, own, height}: Shown, index: number, direction: 1 | -1): ListOwn => {
	const before = cursorIndex(list, own);
	const after = nearestItem(list, index, direction);
	const key = rowKey(list.at(after));
	if (key === undefined || (key === own.cursor && after === before)) return own;
	const {top} = viewport(list.length, Math.max(0, before), lineOfCursor(list, own, height), height);
	return {...own, cursor: key, line: lineAfter(before - top, after - before, height), detail: sheetStart};
};

/**
 * The cursor on the row that it is on anyway, as on the first of a list where nobody has moved: from now on it follows
 * that row.
 */
export const holdRow = (list: RowList, own: ListOwn): ListOwn => {
	const key = rowKey(list.at(cursorIndex(list, own)));
	return key === undefined || key === own.cursor ? own : {...own, cursor: key};
};

/** Moves the cursor by so many rows. */
export const moveBy = (shown: Shown, rows: number): ListOwn =>
	moveTo(shown, cursorIndex(shown.list, shown.own) + rows, rows < 0 ? -1 : 1);

/** Moves to the next row or the one before, and from either end to the other. */
export const moveRound = (shown: Shown, direction: 1 | -1): ListOwn => {
	const from = cursorIndex(shown.list, shown.own);
	const isAtEnd = (nearestItem(shown.list, from + direction, direction) - from) * direction <= 0;
	return isAtEnd ? moveToEnd(shown, direction > 0 ? 'top' : 'bottom') : moveBy(shown, direction);
};

/** Moves to the first row, or the last. */
export const moveToEnd = (shown: Shown, end: 'top' | 'bottom'): ListOwn =>
	end === 'top' ? moveTo(shown, 0, 1) : moveTo(shown, shown.list.length - 1, -1);

/** The list with its cursor on the row with this key, where it has one. */
export const moveToKey = (shown: Shown, key: string): ListOwn => {
	const index = shown.list.indexOf(key);
	return index < 0 ? shown.own : moveTo(shown, index, 1);
};

/** Moves to the first entry of the next day down the list (1), which is an earlier one, or up (-1), a later one. */
export const moveByDay = (shown: Shown, direction: 1 | -1): ListOwn => {
	const {list, own} = shown;
	const dayAt = (index: number): Day | undefined => itemOf(list.at(index))?.day;
	let at = cursorIndex(list, own);
	const from = dayAt(at);
	const isNext = (is: Day | undefined): boolean =>
		is !== undefined && (from === undefined || (direction > 0 ? is < from : is > from));
	while (at >= 0 && at < list.length && !isNext(dayAt(at))) at += direction;
	const day = dayAt(at);
	if (day === undefined) return own;
	while (dayAt(at - 1) === day) at--;
	return moveTo(shown, at, direction);
};

/** Moves to the newest day that is not in the future. */
export const moveToToday = (shown: Shown, today: Day): ListOwn => {
	for (let at = 0; at < shown.list.length; at++) {
		const day = itemOf(shown.list.at(at))?.day;
		if (day !== undefined && day <= today) return moveTo(shown, at, 1);
	}
	return shown.own;
};

/** After the journal became another the cursor stays on its row, or goes to the neighbour of the row that is gone. */
export const kept = (before: RowList, after: RowList, own: ListOwn): ListOwn => {
	const index = cursorIndex(before, own);
	const key = rowKey(before.at(index));
	// Nobody has moved yet: the cursor is on the first row, whichever that is.
	if (key === undefined || own.cursor === undefined) return own;
	const there = rowKey(after.at(after.indexOf(key)));
	// An entry that went to another month is the same one; another of its id, which was there before, is not.
	if (there === key || (there !== undefined && rowKey(before.at(before.indexOf(there))) !== there)) return own;
	const {cursor: _, ...rest} = own;
	const neighbour = neighbourLeft(before, after, index) ?? rowKey(after.at(nearestItem(after, index, 1)));
	return neighbour === undefined ? rest : {...rest, cursor: neighbour};
};

/** Rows that are looked at for one that stayed. */
const mostLooked = 100;

/** The row nearest to one that is gone that is still there, and is of something: below it, else above. */
const neighbourLeft = (before: RowList, after: RowList, index: number): string | undefined => {
	for (const step of [1, -1])
		for (let at = index + step; at >= 0 && at < before.length && Math.abs(at - index) <= mostLooked; at += step) {
			const item = itemOf(before.at(at));
			const key = item?.entry || item?.people?.length ? item.key : undefined;
			if (key !== undefined && rowKey(after.at(after.indexOf(key))) === key) return key;
		}
	return undefined;
};
