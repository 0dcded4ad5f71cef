import type {LineKind} from '../../journal/daily/day-line.ts';
import type {Day, Now, Time} from '../../journal/day.ts';
import type {Entry} from '../../journal/entry.ts';
import type {People} from '../../journal/person/person.ts';
import type {Query} from '../../journal/query/query.ts';
import type {Settings} from '../../journal/settings.ts';
import type {Line} from '../drawing/line.ts';
import type {Highlighter} from '../drawing/marks.ts';
import type {Thing} from '../request.ts';
import type {SheetLine} from '../sheet/sheet-line.ts';
import type {World} from '../world.ts';

/**
 * What a row is drawn with: its columns, whether letters are drawn for symbols, the day that it is, and what marks
 * matches.
 */
export type Drawing = {
	readonly columns: number;
	readonly isAscii: boolean;
	readonly today: Day;
	/** The hour that it is. Absent: the day alone counts. */
	readonly clock?: Time;
	/** How a person likes hours to be said. */
	readonly settings?: Settings;
	readonly mark?: Highlighter | undefined;
};

/** What a row is of, all that its list need know of it. */
export type Item = {
	readonly kind: 'item';
	/** What the cursor holds on to, unique in its list: mostly the id of an entry. */
	readonly key: string;
	/** The entry that keys act on. */
	readonly entry?: Entry;
	/** The people that keys act on. Absent: those of the entry. */
	readonly people?: readonly string[];
	/** What Enter opens. Absent: nothing. */
	readonly opens?: Thing;
	/** What it calls for, where it is a line of the day. */
	readonly calls?: LineKind;
	/** Its day, where the list is one of days. */
	readonly day?: Day;
	line(drawing: Drawing): Line;
	/** The row as it is read aloud: no columns, no symbols, and nothing left out. */
	words(now: Now): string;
	/** What is beside the list while the cursor is on it. */
	sheet(world: World, columns: number, mark: Highlighter | undefined): readonly SheetLine[];
	/** What is beside that in a wide window: who it is about. */
	aside?(world: World, columns: number): readonly SheetLine[];
	/** Whether a filter keeps it. */
	matches(query: Query, people: People): boolean;
};

/** One line of a list. Only items can be under the cursor. */
export type Row =
	| {readonly kind: 'blank'}
	| {readonly kind: 'title'; readonly text: string}
	/** A line across the list with a word in it, as where today is. */
	| {readonly kind: 'rule'; readonly text: string}
	/** Words that are read and not chosen; `isMore`: they go on with the item above, which is read aloud whole. */
	| {readonly kind: 'text'; readonly line: Line; readonly isMore?: true}
	| Item;

export const blankRow: Row = {kind: 'blank'};

/** The item of a row that can be under the cursor. */
export const itemOf = (row: Row | undefined): Item | undefined => (row?.kind === 'item' ? row : undefined);

/** The key of a row that can be under the cursor. */
export const rowKey = (row: Row | undefined): string | undefined => itemOf(row)?.key;
