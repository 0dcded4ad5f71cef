import headless from '@xterm/headless';
import {inHex, type Rgb} from '../../source/tui/drawing/colours.ts';
import {type Palette, palettes} from '../../source/tui/drawing/palettes.ts';
import {startTerminal} from '../support/terminal.ts';
import {type Frame, frameOf, svgOf} from './svg.ts';

/** Keys, or text that is typed, and what is on the screen then. `seconds`: how long a moving picture stays on it. */
type Act = {
	readonly keys?: readonly string[];
	readonly types?: string;
	readonly sees: string | RegExp;
	readonly seconds?: number;
};
type Shot = {
	readonly name: string;
	readonly title: string;
	readonly columns: number;
	readonly rows: number;
	readonly acts: readonly Act[];
	/** A picture after each act, not of the last alone. */
	readonly isMoving?: true;
};

const line = 'coffee with Ada Lovelace @ Café Central -- the role got: read my talk';

/** The pictures of README. */
export const shots: readonly Shot[] = [
	{name: 'today', title: 'The day', columns: 100, rows: 26, acts: [{keys: ['1'], sees: 'Today'}]},
	{
		name: 'timeline',
		title: 'The timeline, and an entry beside it',
		columns: 120,
		rows: 26,
		acts: [
			{keys: ['2'], sees: '── today'},
			{keys: [',', ','], sees: /▌ Fri 20/},
		],
	},
	{
		name: 'ledger',
		title: 'The ledger: what is owed, either way, and what was passed on',
		columns: 120,
		rows: 26,
		acts: [{keys: ['3'], sees: 'Owed to you'}],
	},
	{
		name: 'writing',
		title: 'A line that is written, and how it is understood',
		columns: 100,
		rows: 22,
		acts: [
			{keys: ['a'], sees: 'New entry'},
			{types: line, sees: /got from Ada Lovelace: read my talk/},
		],
	},
	{
		name: 'tour',
		title: 'Write a line, see it understood, find it again, settle it, pass it on',
		columns: 84,
		rows: 20,
		isMoving: true,
		acts: [
			{keys: ['2'], sees: '── today', seconds: 1.5},
			{keys: ['a'], sees: 'New entry', seconds: 0.8},
			{types: line.slice(0, 24), sees: /coffee with Ada Lovelace/, seconds: 1},
			{types: line.slice(24), sees: /got from Ada Lovelace: read my talk/, seconds: 3},
			{keys: ['enter'], sees: 'Saved', seconds: 2},
			{keys: ['/'], types: 'read my talk', sees: / 1 (?:entry|match|of)|read my talk {3}1/, seconds: 1.5},
			{keys: ['enter', 'home', 'F'], sees: 'Pass it on', seconds: 1.5},
			{types: 'Ben: read his talk', sees: /Ben Stone: read his talk/, seconds: 2},
			{keys: ['enter'], sees: /Saved|Passed/, seconds: 2},
			{keys: ['escape'], sees: 'filter', seconds: 0.8},
			{keys: ['3'], sees: 'Owed to you', seconds: 1.5},
			{keys: ['x'], sees: 'undoes', seconds: 2.5},
		],
	},
];

const named = (name: string): Palette => palettes.find(one => one.name === name) ?? (palettes[0] as Palette);

/** Light and dark, as README shows them by what a reader prefers. */
export const sides = {light: named('GNOME light'), dark: named('GNOME dark')} as const;

/** What a terminal of this palette answers when it is asked for its colours. */
const answers = ({text, background, sixteen}: Palette): string => {
	const rgb = (colour: Rgb): string =>
		`rgb:${inHex(colour)
			.slice(1)
			.replace(/(..)(..)(..)/, '$1$1/$2$2/$3$3')}\u0007`;
	const told = sixteen.flatMap((colour, number) => (colour ? [`\u001b]4;${number};${rgb(colour)}`] : []));
	return `\u001b]10;${rgb(text)}\u001b]11;${rgb(background)}${told.join('')}`;
};

/** One picture, from frames of the built program in a pseudo-terminal that has these colours. */
export const shoot = async (shot: Shot, palette: Palette): Promise<string> => {
	const {columns, rows, acts, title} = shot;
	const terminal = startTerminal({columns, rows, args: ['--demo'], env: {COLORTERM: 'truecolor'}});
	const emulator = new headless.Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 0});
	terminal.onOutput(chunk => emulator.write(chunk));
	const still = async (): Promise<Frame> => {
		for (let before = -1; before !== terminal.bytes(); ) {
			before = terminal.bytes();
			// Nothing is waited for but the end of what is being written.
			await new Promise(resolve => setTimeout(resolve, 250));
		}
		await new Promise<void>(resolve => emulator.write('', resolve));
		return frameOf(emulator, palette);
	};
	const frames: {readonly frame: Frame; readonly seconds: number}[] = [];
	try {
		await terminal.until('the question', () => terminal.output().includes('\u001b]4;15;?'));
		terminal.type(answers(palette));
		await terminal.waitFor('? help');
		for (const {keys = [], types = '', sees, seconds = 1} of acts) {
			if (keys.length > 0) terminal.press(...keys);
			if (types !== '') terminal.type(types);
			await terminal.waitFor(sees);
			frames.push({frame: await still(), seconds});
		}
	} finally {
		await terminal.close();
		emulator.dispose();
	}
	return svgOf(shot.isMoving ? frames : frames.slice(-1), columns, palette, title);
};
