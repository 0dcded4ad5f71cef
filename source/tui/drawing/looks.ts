import type {ThemeName} from '../../journal/settings.ts';
import {contrast, fixedColour, hex, lightness, mixed, nearestFixed, type Rgb, type TerminalColours} from './colours.ts';
import {type Attribute, type Colour, type Ground, type Theme, type Tone, themeTable} from './theme.ts';

/** How a terminal is told to begin a look, and to end it (ECMA-48, SGR). */
type Codes = readonly [begin: string, end: string];

/** The looks of the meanings of a theme, on the background or on the row under the cursor. */
export type Looks = (tone: Tone, on?: Ground) => Codes;

const attributes: Readonly<Record<Attribute, Codes>> = {
	bold: ['1', '22'],
	dim: ['2', '22'],
	underline: ['4', '24'],
	inverse: ['7', '27'],
};

/** A colour as it is shown: its codes, and what it is, where that is known. */
type Shown = {readonly code: string; readonly colour: Rgb};

/** A look as it is seen, for whoever measures it. Absent: the terminal's own. */
export type SeenLook = {
	readonly looks: readonly Attribute[];
	readonly text?: Shown | undefined;
	readonly ground?: Shown | undefined;
};

type Painting = Pick<SeenLook, 'text' | 'ground'>;

/** Text and ground of a painted row where the terminal's colours are not known: read on any background. */
const anywhere: Readonly<Record<Ground, readonly [text: number, ground: number]>> = {
	cursor: [255, 239],
	left: [252, 236],
};

/** How much of the text is in the tint of a row. */
const tints: Readonly<Record<Ground, number>> = {cursor: 0.2, left: 0.09};

const fixed = (number: number): Shown => ({code: `5;${number}`, colour: fixedColour(number)});

const shownBy =
	({isTrue}: TerminalColours) =>
	(colour: Rgb): Shown =>
		isTrue ? {code: `2;${colour.join(';')}`, colour} : fixed(nearestFixed(colour));

const numbered = (number: number): string => String(number < 8 ? 30 + number : 82 + number);

/** How a meaning is seen in a theme on a terminal. */
export const seenAs = (name: ThemeName, tone: Tone, on?: Ground, terminal?: TerminalColours): SeenLook => {
	const theme = themeTable[name];
	const {looks = [], colour} = theme.inks[tone];
	if (on && theme.row === 'inverse') {
		const kept = looks.filter(look => look !== 'inverse');
		return {...plainSeen(theme, terminal), looks: [...kept, on === 'cursor' ? 'inverse' : 'underline']};
	}
	if (terminal) return {looks, ...measured(theme, colour, on, terminal)};
	if (on) return {looks, text: fixed(anywhere[on][0]), ground: fixed(anywhere[on][1])};
	if (colour === 'faint') return {looks: [...looks, 'dim']};
	return {looks, ...(typeof colour === 'object' && {text: fixed(colour.nearest)})};
};

const plainSeen = (theme: Theme, terminal: TerminalColours | undefined): Painting =>
	terminal ? measured(theme, undefined, undefined, terminal) : {};

/** A colour moved away from its ground until it can be read; the terminal's own text stays as it is where it can be. */
const measured = (
	theme: Theme,
	colour: Colour | undefined,
	on: Ground | undefined,
	terminal: TerminalColours,
): Painting => {
	const show = shownBy(terminal);
	const {text, background} = terminal;
	const ground = on && show(mixed(background, text, tints[on]));
	const around = ground?.colour ?? background;
	const isRead = (one: Rgb): boolean => contrast(one, around) >= theme.contrast;
	const own = typeof colour === 'number' ? terminal.sixteen[colour] : undefined;
	if (typeof colour === 'number' && !own) return {ground};
	if (typeof colour === 'number' && own && isRead(own)) return {text: {code: numbered(colour), colour: own}, ground};
	if (colour === undefined && isRead(text)) return {ground};
	const steps = Array.from({length: 21}, (_, step) => step / 20);
	const end: Rgb = lightness(around) > 0.18 ? [0, 0, 0] : [255, 255, 255];
	const fainter = steps
		.slice(0, 12)
		.reverse()
		.map(share => mixed(text, background, share));
	const base = typeof colour === 'object' ? hex(colour.own) : (own ?? text);
	const tried = [...(colour === 'faint' ? fainter : []), ...steps.map(share => mixed(base, end, share))];
	return {text: tried.map(show).find(one => isRead(one.colour)) ?? show(end), ground};
};

const codesOf = (name: ThemeName, tone: Tone, on: Ground | undefined, terminal: TerminalColours | undefined): Codes => {
	const {looks, text, ground} = seenAs(name, tone, on, terminal);
	const {colour} = themeTable[name].inks[tone];
	const isNumber = typeof colour === 'number' && !on && !text;
	const all: readonly Codes[] = [
		...(ground ? [[`48;${ground.code}`, '49'] as const] : []),
		...looks.map(look => attributes[look]),
		...(text ? [[/^\d+$/.test(text.code) ? text.code : `38;${text.code}`, '39'] as const] : []),
		...(isNumber && typeof colour === 'number' ? [[numbered(colour), '39'] as const] : []),
	];
	const joined = (codes: readonly string[]): string => (codes.length === 0 ? '' : `\u001b[${codes.join(';')}m`);
	return [joined(all.map(([begin]) => begin)), joined(all.map(([, end]) => end).toReversed())];
};

let last: {readonly name: ThemeName; readonly terminal: TerminalColours | undefined; readonly looks: Looks} | undefined;

/** The looks of a theme on a terminal of these colours, made once for each. Absent: on one that has not told them. */
export const looksOf = (name: ThemeName = 'terminal', terminal?: TerminalColours): Looks => {
	if (last?.name === name && last.terminal === terminal) return last.looks;
	const made = new Map<string, Codes>();
	const looks: Looks = (tone, on) => {
		const key = `${tone} ${on ?? ''}`;
		const known = made.get(key) ?? codesOf(name, tone, on, terminal);
		made.set(key, known);
		return known;
	};
	last = {name, terminal, looks};
	return looks;
};
