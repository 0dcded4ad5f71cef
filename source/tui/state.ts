import type {Now} from '../journal/day.ts';
import type {Journal} from '../journal/journal.ts';
import type {QueryCompletion} from '../journal/query/complete.ts';
import type {QueryFault} from '../journal/query/query.ts';
import type {Transaction} from '../journal/transaction.ts';
import type {Wish} from '../journal/wish.ts';
import type {Findings} from '../search/find.ts';
import type {Composer} from './composer/composer.ts';
import type {Field} from './typing/field.ts';
import type {KeyPress} from './typing/key-press.ts';

/**
 * What is on the screen, as data. To add a screen: 1. its Place here, 2. its rows in rows.ts, 3. what stands beside
 * them in detail.ts, 4. its keys in keys.ts, 5. what they do in updates/.
 */
export type State = {
	/** The journal as it is shown: without private entries, unless they are shown too. */
	readonly journal: Journal;
	/** The whole journal. */
	readonly whole: Journal;
	readonly isPrivateShown: boolean;
	/** The moment of the last key or change. */
	readonly now: Now;
	readonly window: Window;
	/** The one on top first; what Esc goes back to behind it. Never empty. */
	readonly screens: readonly [Screen, ...Screen[]];
	/** How each view was left, for when it is opened again. */
	readonly left: Readonly<Partial<Record<View, Screen>>>;
	readonly mode: Mode;
	/** What the filter of the timeline found so far, or why it cannot be read. */
	readonly found?: Found;
	/** What was searched for before, also in earlier runs, the latest first. */
	readonly recent: readonly string[];
	/** What was done last, or why it was not; gone with the next key that does something. */
	readonly notice?: Notice;
	/** Text of the composer that was left and not saved, for the next `a`. */
	readonly draft: string;
	/** A composer of another purpose that was left and not saved. */
	readonly parked?: Composer;
	/** The first key of two, `g` of `gg`. */
	readonly begun?: string;
	/** Letters for symbols and no lines drawn. */
	readonly isAscii: boolean;
	readonly isDemo: boolean;
};

/** Columns and lines of the terminal. */
export type Window = {readonly columns: number; readonly rows: number};

export const views = ['timeline', 'ledger', 'people', 'needs'] as const;
export type View = (typeof views)[number];

/** What a screen is of. */
export type Place =
	| {readonly kind: View}
	/** What is owed between you and one person. */
	| {readonly kind: 'debts'; readonly name: string}
	| {readonly kind: 'person'; readonly name: string}
	| {readonly kind: 'entry'; readonly id: string};

/** One screen of the stack: a list of rows, and beside it what the row under the cursor holds. */
export type Screen = {
	readonly place: Place;
	/** Key of the row under the cursor, mostly the id of an entry: it stays on it whatever comes or goes around. */
	readonly cursor?: string;
	/** The line of the list's window, from 0, where the cursor should stand. */
	readonly line: number;
	/** What is filtered for; empty for everything. */
	readonly filter: string;
	/** The first line of the detail that is shown, and the link in it that is chosen, both from 0. */
	readonly detail: {readonly top: number; readonly link: number};
	/** Where the keys of a list go. */
	readonly pane: 'list' | 'detail';
};

/** The answer to a filter: of this text, as far as the search has come; or what is wrong with it. */
export type Found = {readonly text: string; readonly findings?: Findings; readonly fault?: QueryFault};

/** Where typed keys go. */
export type Mode =
	| {readonly kind: 'list'}
	/** `isOutside`: the text is in the person's editor, and what comes back is saved at once. */
	| {readonly kind: 'compose'; readonly composer: Composer; readonly isOutside?: true}
	/** `before`: the screen as it was, for Esc. `recalled`: which of the recent filters is shown, from 0. `tabbed`: what tab chose from last. */
	| {readonly kind: 'filter'; readonly field: Field; readonly before: Screen; readonly recalled?: number; readonly tabbed?: Tabbed}
	| {readonly kind: 'menu'; readonly menu: MenuOf; readonly field: Field; readonly cursor: number};

/** A list to choose from: the keys that work here, all commands, or people. */
export type MenuOf = {readonly kind: 'help'} | {readonly kind: 'palette'} | {readonly kind: 'people'; readonly names: readonly string[]};

/** The field before tab, what it offered there, and which of them stands in the field now, from 0. */
export type Tabbed = {readonly field: Field; readonly completion: QueryCompletion; readonly choice: number};

/** `key`: what takes it back, always seen: `u undoes`. */
export type Notice = {readonly tone: 'done' | 'failed' | 'hint'; readonly text: string; readonly key?: string};

/** What happens to the screens: a key, the window, another journal, the end of what was begun. */
export type Action =
	| {readonly kind: 'press'; readonly press: KeyPress; readonly now: Now}
	| {readonly kind: 'resize'; readonly window: Window}
	| {readonly kind: 'journal'; readonly journal: Journal; readonly now: Now}
	| {readonly kind: 'found'; readonly found: Found}
	/** A transaction is on the disk. */
	| {readonly kind: 'done'; readonly how: 'saved' | 'undone' | 'redone'; readonly transaction: Transaction}
	/** Nothing to undo, a refused change, a failed write: what was typed stays. */
	| {readonly kind: 'failed'; readonly tone: 'failed' | 'hint'; readonly text: string}
	/** The person's editor has ended; without a text nothing was changed in it. */
	| {readonly kind: 'edited'; readonly text?: string};

/** What the loop is asked to do. Of those that change the journal, keys wait for the end. */
export type Effect =
	| {readonly kind: 'change'; readonly change: Intent}
	| {readonly kind: 'undo'}
	| {readonly kind: 'redo'}
	/** Search for this; an earlier search is dropped. */
	| {readonly kind: 'find'; readonly text: string}
	| {readonly kind: 'edit'; readonly text: string}
	| {readonly kind: 'copy'; readonly text: string}
	/** Keep what was filtered for, for the next run too. */
	| {readonly kind: 'keep-query'; readonly text: string}
	| {readonly kind: 'suspend'}
	| {readonly kind: 'redraw'}
	| {readonly kind: 'quit'; readonly code: number};

/** A change of the journal that is wanted. */
export type Intent =
	| {readonly kind: 'wish'; readonly wish: Wish}
	/** What is in the composer, which becomes a wish once it is read. */
	| {readonly kind: 'compose'; readonly composer: Composer};

export type Step = readonly [state: State, ...effects: Effect[]];

export const screenOf = (place: Place): Screen => ({place, line: Number.MAX_SAFE_INTEGER, filter: '', detail: {top: 0, link: 0}, pane: 'list'});
