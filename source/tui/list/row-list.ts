import {idInRef} from '../../journal/entry-ref.ts';
import {type Row, rowKey} from './row.ts';

/** A list of rows that need not be in memory as one: 100,000 entries are 360 short lists, made once each. */
export type RowList = {
	readonly length: number;
	/** The row at an index, from 0. */
	readonly at: (index: number) => Row | undefined;
	/** The index of the row with this key, or of that of the same entry in another month, where it went; or -1. */
	readonly indexOf: (key: string) => number;
	/** The row that it opens at. Absent: the first. */
	readonly start?: number;
};

/** Rows one after the other, with where each key is. */
export type Segment = {
	readonly length: number;
	readonly at: (index: number) => Row | undefined;
	/** The index of the row with this key, or -1; `isMoved`: of that of the same entry, in whichever month. */
	readonly indexOf: (key: string, isMoved?: boolean) => number;
};

/**
 * Rows that stay together. Where a key is, is looked up once as long as it is asked for again and again, as that of the
 * cursor is.
 */
export const segment = (rows: readonly Row[]): Segment => {
	let last: {readonly key: string; readonly isMoved: boolean; readonly index: number} | undefined;
	return {
		length: rows.length,
		at: index => rows[index],
		indexOf: (key, isMoved = false) => {
			if (last?.key !== key || last.isMoved !== isMoved)
				last = {key, isMoved, index: rows.findIndex(isRow(key, isMoved))};
			return last.index;
		},
	};
};

const isRow = (key: string, isMoved: boolean): ((row: Row) => boolean) => {
	const id = idInRef(key);
	return row => (isMoved ? idInRef(rowKey(row) ?? '') === id : rowKey(row) === key);
};

/** So many rows that are made when one of them is looked at, or when a key is asked for that they may have. */
export const lazySegment = (length: number, make: () => readonly Row[], mayHave: (key: string) => boolean): Segment => {
	let made: Segment | undefined;
	const all = (): Segment => {
		made ??= segment(make());
		return made;
	};
	return {
		length,
		at: index => all().at(index),
		indexOf: (key, isMoved) => (mayHave(key) ? all().indexOf(key, isMoved) : -1),
	};
};

/** The segments as one list, which opens at a row. Costs as much as there are segments, not rows. */
export const rowList = (segments: readonly Segment[], start?: number): RowList => {
	const starts: number[] = [];
	let length = 0;
	for (const one of segments) {
		starts.push(length);
		length += one.length;
	}
	return {
		length,
		...(start !== undefined && {start}),
		at: index => {
			if (index < 0 || index >= length) return undefined;
			// The last segment that starts at or before the index.
			let low = 0;
			let high = segments.length - 1;
			while (low < high) {
				const middle = (low + high + 1) >> 1;
				if ((starts[middle] ?? 0) <= index) low = middle;
				else high = middle - 1;
			}
			return segments[low]?.at(index - (starts[low] ?? 0));
		},
		indexOf: key => {
			for (const isMoved of [false, true])
				for (const [at, {indexOf}] of segments.entries()) {
					const index = indexOf(key, isMoved);
					if (index >= 0) return (starts[at] ?? 0) + index;
				}
			return -1;
		},
	};
};

/** Plain rows as a list. */
export const listOf = (rows: readonly Row[]): RowList => rowList([segment(rows)]);
