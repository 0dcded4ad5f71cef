import type {ThemeName} from '../../journal/settings.ts';

/**
 * What a piece of text means; never how it looks. Nothing is said by colour alone: each is beside a word or a
 * symbol.
 */
export type Tone =
	| 'plain'
	| 'who'
	| 'quiet'
	| 'title'
	| 'accent'
	| 'here'
	| 'meeting'
	| 'given'
	| 'received'
	| 'youOwe'
	| 'theyOwe'
	| 'need'
	| 'settled'
	| 'tag'
	| 'failed'
	| 'late'
	| 'done'
	| 'match'
	| 'chosen';

/** The ground of the row under the cursor: where keys go to it, and where they go to another pane. */
export type Ground = 'cursor' | 'left';

export type Attribute = 'bold' | 'dim' | 'underline' | 'inverse';

/**
 * A colour of a theme: one of the terminal's own sixteen by its number; its text, as faint as can still be read; or
 * one of our own, with the nearest of the 256 that are the same everywhere.
 */
export type Colour = number | 'faint' | {readonly own: string; readonly nearest: number};

/** How a meaning looks. */
export type Ink = {readonly looks?: readonly Attribute[]; readonly colour?: Colour};

/** How meanings look, and how the row under the cursor is set off. */
export type Theme = {
	/** Least contrast of every text with what is around it. */
	readonly contrast: number;
	/** Text and background changed, or tinted with the text. */
	readonly row: 'inverse' | 'tint';
	readonly inks: Readonly<Record<Tone, Ink>>;
};

const [red, green, yellow, magenta, cyan] = [1, 2, 3, 5, 6];
/** The lighter one of the same colour. Plain blue is in no theme: on black it cannot be read. */
const bright = (colour: number): number => colour + 8;
const brightBlue = bright(4);

const terminal: Theme['inks'] = {
	plain: {},
	who: {looks: ['bold']},
	quiet: {colour: 'faint'},
	title: {looks: ['bold']},
	accent: {colour: cyan},
	/** The view that is open. */
	here: {looks: ['bold'], colour: cyan},
	meeting: {colour: cyan},
	given: {colour: green},
	received: {colour: brightBlue},
	youOwe: {colour: yellow},
	theyOwe: {colour: green},
	need: {colour: magenta},
	settled: {colour: 'faint'},
	tag: {colour: cyan},
	failed: {looks: ['bold'], colour: red},
	late: {colour: red},
	done: {colour: green},
	match: {looks: ['bold', 'underline'], colour: cyan},
	chosen: {looks: ['inverse']},
};

const highContrast: Theme['inks'] = {
	...terminal,
	quiet: {},
	settled: {},
	accent: {looks: ['bold'], colour: bright(cyan)},
	here: {looks: ['bold', 'underline'], colour: bright(cyan)},
	meeting: {colour: bright(cyan)},
	given: {colour: bright(green)},
	youOwe: {looks: ['bold'], colour: bright(yellow)},
	theyOwe: {looks: ['bold'], colour: bright(green)},
	need: {colour: bright(magenta)},
	tag: {colour: bright(cyan)},
	failed: {looks: ['bold'], colour: bright(red)},
	late: {looks: ['bold'], colour: bright(red)},
	done: {colour: bright(green)},
	match: {looks: ['bold', 'underline'], colour: bright(cyan)},
};

/** Blue and orange, which all see apart who see one colour less (Okabe and Ito, Color Universal Design). */
const blue: Colour = {own: '#3a9bdc', nearest: 32};
const orange: Colour = {own: '#e08214', nearest: 166};

/** Orange: what waits for you. Blue: all the rest. */
const colourBlind: Theme['inks'] = {
	...terminal,
	accent: {colour: blue},
	here: {looks: ['bold'], colour: blue},
	meeting: {colour: blue},
	given: {colour: blue},
	received: {colour: blue},
	youOwe: {colour: orange},
	theyOwe: {colour: blue},
	need: {colour: orange},
	tag: {colour: blue},
	failed: {looks: ['bold'], colour: orange},
	late: {looks: ['bold', 'underline'], colour: orange},
	done: {colour: blue},
	match: {looks: ['bold', 'underline'], colour: blue},
};

const uncoloured = ({looks}: Ink): Ink => (looks ? {looks} : {});

const mono: Theme['inks'] = {
	...(Object.fromEntries(Object.entries(terminal).map(([tone, ink]) => [tone, uncoloured(ink)])) as Readonly<
		Record<Tone, Ink>
	>),
	accent: {looks: ['bold']},
	here: {looks: ['bold', 'underline']},
	late: {looks: ['underline']},
};

/** The themes by name: every look that there is. */
export const themeTable: Readonly<Record<ThemeName, Theme>> = {
	terminal: {contrast: 4.5, row: 'tint', inks: terminal},
	'high-contrast': {contrast: 7, row: 'inverse', inks: highContrast},
	'colour-blind': {contrast: 4.5, row: 'tint', inks: colourBlind},
	mono: {contrast: 4.5, row: 'inverse', inks: mono},
};

/** What each theme is, in a few words. */
export const aboutThemes: Readonly<Record<ThemeName, string>> = {
	terminal: "your terminal's own sixteen colours",
	'high-contrast': 'strong colours, nothing faint',
	'colour-blind': 'blue and orange',
	mono: 'no colours',
};
