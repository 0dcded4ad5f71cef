import type {DateReader} from '../capture/dates/moment.ts';
import type {Now} from '../journal/day.ts';
import type {Journal} from '../journal/journal.ts';
import type {ThemeName} from '../journal/settings.ts';
import type {Transaction} from '../journal/transaction.ts';
import type {TerminalColours} from './drawing/colours.ts';
import type {Window} from './drawing/layout.ts';
import type {Over} from './overlays.ts';
import type {Effect, Notice} from './request.ts';
import type {AnyScreen} from './screen.ts';
import type {Place} from './screens.ts';
import type {SyncShown} from './syncing/sync-shown.ts';
import type {KeyPress} from './typing/key-press.ts';
import type {FilterAnswer, World} from './world.ts';

/** What is on the screen, as data. The frame is a function of it. */
export type State = World & {
	/** Every screen that there is; see screens.ts. */
	readonly table: readonly AnyScreen[];
	readonly isPrivateShown: boolean;
	/** The one on top first, then what Esc goes back to. Never empty. */
	readonly screens: readonly [Open, ...Open[]];
	/** How each view was left, by its kind, for when it is opened again. */
	readonly left: Readonly<Partial<Record<string, Open>>>;
	/** What lies over the screen on top and takes its keys. */
	readonly over?: Over;
	/** What was searched for before, also in earlier runs, the latest first. */
	readonly recent: readonly string[];
	/** What was done last, or why it was not; gone with the next key that does something. */
	readonly notice?: Notice;
	/** Text of the composer that was left and not saved, for the next `a`. */
	readonly draft: string;
	/** What was typed into something else and not saved, the latest first: what it is about, as `aboutOf` says it. */
	readonly parked: readonly {readonly about: string; readonly text: string}[];
	/** What the terminal has told of its colours. */
	readonly colours?: TerminalColours;
	/** The theme that was chosen since goodturn was opened. */
	readonly theme?: ThemeName;
	/** The step of the tour, from 0. */
	readonly tour?: number;
	/** How the journal stands with its remote; absent where it is not set up for sync. */
	readonly sync?: SyncShown;
	/** The first key of two, `g` of `gg`. */
	readonly begun?: string;
};

/**
 * A screen of the stack: what it is of, and its own state, which only the screen itself looks into. `since`: how the
 * world was when that state was right, where the journal has become another while a screen lay over it.
 */
export type Open = {readonly place: Place; readonly own: unknown; readonly since?: World};

/** What happens to the screens: a key, the window, another journal, the end of what was begun. */
export type Action =
	| {readonly kind: 'press'; readonly press: KeyPress; readonly now: Now}
	| {readonly kind: 'resize'; readonly window: Window}
	| {readonly kind: 'journal'; readonly journal: Journal; readonly now: Now}
	| {readonly kind: 'found'; readonly found: FilterAnswer}
	/** What reads dates is loaded. */
	| {readonly kind: 'dates'; readonly dates: DateReader}
	/** The terminal has told its colours. */
	| {readonly kind: 'colours'; readonly colours: TerminalColours}
	/** A transaction is on the disk. */
	| {readonly kind: 'done'; readonly how: 'saved' | 'undone' | 'redone'; readonly transaction: Transaction}
	/** Nothing to undo, a refused change, a failed write: what was typed stays. */
	| {readonly kind: 'failed'; readonly tone: 'failed' | 'hint'; readonly text: string}
	/** Something is said of what was done beside the journal. */
	| {readonly kind: 'told'; readonly notice: Notice}
	/** A sync began, or has ended. */
	| {readonly kind: 'syncing'}
	| {readonly kind: 'synced'; readonly sync: SyncShown; readonly notice?: Notice}
	/** What is to be settled between machines was looked for. */
	| {readonly kind: 'looked'; readonly notices: readonly string[]; readonly toSend?: number}
	/** The person's editor has ended; without a text nothing was changed in it. */
	| {readonly kind: 'edited'; readonly text?: string};

export type Step = readonly [state: State, ...effects: Effect[]];
