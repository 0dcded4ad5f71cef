import type {MonthName} from '../journal/day.ts';
import type {Journal, Seen} from '../journal/journal.ts';
import type {Transaction} from '../journal/transaction.ts';
import type {Context, Wish} from '../journal/wish.ts';
import type {Backup} from './care/backup.ts';
import type {UnsavedEdit} from './state/draft.ts';
import type {Done} from './state/history.ts';

/**
 * Where a journal is kept. Two keep one: a folder of files (file-store.ts), and memory (memory-store.ts); both pass
 * test/store/conformance.ts. `get` never waits and never shows what is not on the disk.
 */
export type Store = {
	/** The folder of the journal; empty for one in memory. */
	readonly folder: string;
	/**
	 * Whether a journal was ever begun there: it has a file, or its state folder. One that was not is not an empty one.
	 */
	readonly isBegun: () => boolean;
	/** What is loaded now. A new object after every change, with the months that did not change the same objects. */
	readonly get: () => Journal;
	/** Calls `listener` after every change of what `get` returns. Returns the end of it. */
	readonly subscribe: (listener: () => void) => () => void;
	/**
	 * Loads people and months: all of them, the newest with at least so many entries, or these. Months that cannot be
	 * understood come with a problem.
	 */
	readonly load: (what: 'all' | number | readonly MonthName[]) => Promise<Journal>;
	/** Loads people, and what is kept of months beside their files; reads none of them. */
	readonly know: () => Promise<Journal>;
	/** Keeps what follows from the months that were read, for the next start; one month at each step. Never throws. */
	readonly keep: () => Generator<void>;
	/**
	 * Every entry whose id begins so; `2026-11/c3f9` for one in the file of that month. Loads the months that may hold
	 * one, and only those.
	 */
	readonly find: (prefix: string) => Promise<readonly Seen[]>;
	/**
	 * Carries out a wish: decides it under the lock, on the journal as it is on the disk then, writes what it comes to,
	 * all or nothing, and returns that once it is on the disk. Throws the refusal as userError or conflictError, and
	 * lockError or fileError where it could not be written; then nothing is changed.
	 */
	readonly commit: (wish: Wish, context: Context) => Promise<Transaction>;
	/** What `commit` would write at this moment. Nothing is written, and no lock taken. Throws the refusal. */
	readonly plan: (wish: Wish, context: Context) => Promise<Transaction>;
	/** Takes back the last transaction that is not taken back yet. Undefined where there is none. Throws as `commit`. */
	readonly undo: () => Promise<Transaction | undefined>;
	/**
	 * Redoes what was undone last, if nothing was written since. Undefined where there is nothing. Throws as `commit`.
	 */
	readonly redo: () => Promise<Transaction | undefined>;
	/** The last 1,000 transactions, newest first. */
	readonly history: () => Promise<readonly Done[]>;
	/** How many transactions came before those, and are not remembered: there are 1,000 at most, and so many bytes. */
	readonly forgotten: () => Promise<number>;
	/** Follows the folder: what another program writes is loaded and published within a quarter of a second. */
	readonly watch: () => void;
	/** Copies of files as they were before a change, newest first. */
	readonly backups: () => Promise<readonly Backup[]>;
	/** Puts a backup back in the place of its file; `undo` takes it away again. */
	readonly restore: (name: string) => Promise<Transaction>;
	/** Text that was typed and not saved; undefined where there is none. */
	readonly readDraft: () => Promise<string | undefined>;
	/** Keeps text that is not saved yet, or forgets it. Never throws: a draft that cannot be kept stays on the screen. */
	readonly writeDraft: (text: string | undefined) => Promise<void>;
	/** What was typed into entries and people and not saved, also in an earlier run. Never throws. */
	readonly readEdits: () => Promise<readonly UnsavedEdit[]>;
	/** Keeps it, in place of what was kept before. Never throws. */
	readonly writeEdits: (edits: readonly UnsavedEdit[]) => Promise<void>;
	readonly close: () => Promise<void>;
};
