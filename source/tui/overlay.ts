import type {Area, Pane} from './drawing/pane.ts';
import type {Notice, Request} from './request.ts';
import type {KeyWords} from './screen.ts';
import type {KeyPress} from './typing/key-press.ts';
import type {World} from './world.ts';

/** A key that does nothing on the screen beneath, and why, with the key that would. */
export type KeyNotHere = KeyWords & {readonly why: Notice};

/** What there is around an overlay: the world, and what the screen beneath says of itself. */
export type Around = {
	readonly world: World;
	readonly notice?: Notice | undefined;
	/** The keys that do something on the screen beneath, in the order of help. */
	readonly keys: readonly KeyWords[];
	/** The others, in the same order. */
	readonly others: readonly KeyNotHere[];
	/** How much matches the filter of the screen beneath. */
	readonly matches: string;
	/** The number of the view whose filter goes through every entry, where that of the screen beneath does not. */
	readonly everywhere: string | undefined;
	/** What was filtered for before, also in earlier runs, the latest first. */
	readonly recent: readonly string[];
};

/**
 * What an overlay makes of a key: its state, or undefined where it closes, and what it asks for. It may press a key of
 * the screen beneath, once it is closed.
 */
export type Pressed<Own> = readonly [
	own: Own | undefined,
	...requests: readonly (Request | {readonly kind: 'press'; readonly keys: string})[],
];

/**
 * What lies over the lower part of any screen, or over all of it, and takes its keys: the composer, the filter, a menu.
 */
export type Overlay<Own> = {
	press(own: Own, press: KeyPress, around: Around): Pressed<Own>;
	/** The person's editor has ended; without a text nothing was changed in it. */
	edited?(own: Own, text: string | undefined, around: Around): Pressed<Own>;
	/** Lines that it takes at the lower end of the window; `area` is all that there is beneath the header. */
	height(own: Own, around: Around, area: Area): number;
	draw(own: Own, around: Around, area: Area): Pane;
	/** What Enter would ask for, where its look is shown before. */
	wouldDo?(own: Own, around: Around): Request | {readonly kind: 'press'} | undefined;
	/** What is being typed in it. */
	typed(own: Own): string;
	/** What is read aloud when it opens. */
	spoken(own: Own, around: Around): readonly string[];
	/** What is read aloud whenever it is another: what is chosen, or said of the last key. */
	spokenHere(own: Own, around: Around): string;
	/** What is read aloud when everything is asked for. Absent: what is said when it opens. */
	spokenWhole?(own: Own, around: Around): readonly string[];
	/** What is read aloud when it closes. */
	readonly spokenAfter?: string;
	/** Whether the row under the cursor of the screen beneath is read aloud while it is open. */
	readonly isReadThrough?: true;
};
