import type {LineKind} from '../journal/daily/day-line.ts';
import type {Day} from '../journal/day.ts';
import type {Entry} from '../journal/entry.ts';
import type {Line} from './drawing/line.ts';
import type {Area, Pane} from './drawing/pane.ts';
import type {Request, Thing} from './request.ts';
import type {World} from './world.ts';

/** What keys act on: what is under the cursor, in whichever pane. */
export type Here = {
	readonly entry: Entry | undefined;
	/** The people that are meant: the link's, the row's or the entry's. */
	readonly people: readonly string[];
	/** What Enter opens. */
	readonly opens: Thing | undefined;
	/** The day that the row is of, where rows are of days. */
	readonly day?: Day;
	/** The entries that are marked in a list, at least one. */
	readonly marked?: readonly Entry[];
	/** Whether somebody moved to it, so that it is what they are about. */
	readonly isChosen?: true;
	/** The people that the whole screen is of. */
	readonly about?: readonly string[];
	/** What the row calls for, where it is a line of the day. */
	readonly calls?: LineKind;
	/** Whether there is nothing to move in. */
	readonly isEmpty: boolean;
};

/** Headings of the keys in help and README, in their order. */
export const keyHeadings = ['everywhere', 'lists', 'a favour', 'a need', 'a plan', 'an ask', 'a day'] as const;
export type KeyHeading = (typeof keyHeadings)[number];

/** A key, and how footer, help, palette and README say what it does. */
export type KeyWords = {
	/** Any of these; two keys one after the other with a space between. The first is the one that is shown. */
	readonly keys: readonly [string, ...string[]];
	/** A word or two for the footer. */
	readonly label: string;
	/** A sentence for help, palette and README. */
	readonly says: string;
	readonly where: KeyHeading;
	/** Place in the footer, lowest first; absent: not in it. */
	readonly footer?: number;
	/** Why it does nothing here, and the key that would, as a sentence, for whoever presses it where it does not. */
	readonly cannot?: string | ((here: Here) => string);
	/** A mere move: the notice stays, which says how to take back what was just done. */
	readonly isQuiet?: true;
};

/** A screen at a moment, as its keys see it. */
export type On<At, Own> = {readonly at: At; readonly own: Own; readonly world: World; readonly here: Here};

/** A key of a screen. `does`: the screen's state afterwards, or undefined where it stays, and what is asked for. */
export type Binding<At, Own> = KeyWords & {
	/** Whether it does something here. Absent: always. */
	when?(on: On<At, Own>): boolean;
	does(on: On<At, Own>): readonly [own: Own | undefined, ...requests: readonly Request[]];
};

/** A key that several screens have: it looks at what is under the cursor, and leaves the screen's own state alone. */
export type SharedBinding = Binding<never, never>;

/**
 * What makes a screen a view: a tab in the header, a number key, a line in palette and README. The order is that of the
 * table.
 */
export type Tab<At> = {
	readonly title: string;
	/** A sentence for help and README, without the title: `every day and its entries`. */
	readonly says: string;
	readonly at: At;
	/** What the header counts at its right end. Absent: the entries. */
	counts?(world: World): string;
	/** Whether it has nothing to say: goodturn then opens with the next view. Absent: never. */
	isSilent?(world: World): boolean;
	/** Whether what is kept of months is all that its frame needs. Absent: it needs the newest of them. */
	readonly needsNoMonths?: true;
};

/**
 * A screen: one room. `At` is what it is of, a kind and what else there is to say; `Own` its own state, plain
 * data of any shape.
 * To add one is to add a folder and a line in screens.ts; nothing else names it.
 */
export type Screen<At extends {readonly kind: string}, Own> = {
	readonly kind: At['kind'];
	readonly tab?: Tab<At>;
	/** Its name, as it is read aloud. */
	title(at: At): string;
	/** Where it shows this, if it is the one that opens for it. */
	opens?(thing: Thing): At | undefined;
	/** Its state when it is opened. */
	first(at: At, world: World): Own;
	here(at: At, own: Own, world: World): Here;
	readonly keys: readonly Binding<At, Own>[];
	/** Which key would do where somebody presses one of lists that it does not have. Absent: the one of help. */
	readonly instead?: string;
	/** Its state after the journal became another. */
	arrived(at: At, own: Own, before: World, after: World): Own;
	/** Its state when it goes to something; undefined where it does not show that. */
	goTo?(at: At, own: Own, thing: Thing, world: World): Own | undefined;
	/** Its state before something under the cursor is changed: from now on the cursor follows it. */
	hold?(at: At, own: Own, world: World): Own;
	/** Whether what it is of is there, and shown. Absent: always. */
	isThere?(at: At, world: World): boolean;
	/** What it is of once somebody has another name. */
	renamed?(at: At, from: string, to: string): At;
	/** A step back within it; undefined where there is none. */
	back?(own: Own): Own | undefined;
	readonly filter?: Filter<At, Own>;
	/** What is said in the line above it, where the window has room for one. */
	head?(at: At, own: Own, world: World): Line;
	draw(at: At, own: Own, world: World, area: Area): Pane;
	/** What is read aloud when one comes to it, after its title. */
	spoken(at: At, own: Own, world: World): readonly string[];
	/** What is read aloud of what is under the cursor, whenever it is another. */
	spokenHere(at: At, own: Own, world: World): string;
	/** Derives what it needs of a journal, a little at each step, so that it is there when it is first opened. */
	ready?(world: World): Iterable<unknown>;
};

/** How a screen is filtered. */
export type Filter<At, Own> = {
	text(own: Own): string;
	with(own: Own, text: string): Own;
	/** How much matches: `12 of 1,204`; or what is wrong with the text. Empty without one. */
	words(at: At, own: Own, world: World): string;
	/** Whether a search answers it, whose findings are in `world.found`. */
	readonly isSought: boolean;
};

/** A screen of any kind, as the table has them. Its own state is known to itself alone. */
export type AnyScreen = Screen<{readonly kind: string}, unknown>;
