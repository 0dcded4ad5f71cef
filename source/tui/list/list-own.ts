import {type SheetPlace, sheetStart} from '../sheet/sheet-moves.ts';

/** The state of a screen that is a list: rows, and beside them a sheet of what is under the cursor. */
export type ListOwn = {
	/** Key of the row under the cursor: it stays on it whatever comes or goes around. Absent: nobody has moved yet. */
	readonly cursor?: string;
	/** Keys of the rows that are marked, in the order in which they were. Absent: none. */
	readonly marked?: readonly string[];
	/** Somebody moved the cursor where it is; absent where a change put it there. */
	readonly isMoved?: true;
	/** The line of the list's window, from 0, where the cursor should be. */
	readonly line: number;
	/** What is filtered for; empty for everything. */
	readonly filter: string;
	readonly detail: SheetPlace;
	/** Where the keys of a list go. */
	readonly pane: 'list' | 'detail';
};

/** A list as it is opened. */
export const firstOwn: ListOwn = {line: Number.MAX_SAFE_INTEGER, filter: '', detail: sheetStart, pane: 'list'};
