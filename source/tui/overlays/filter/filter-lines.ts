import {width} from '../../../columns.ts';
import {completeQuery} from '../../../journal/query/complete.ts';
import {printable} from '../../../printable.ts';
import {hints} from '../../drawing/hints.ts';
import {cutLine, type Line, leftAndRight, said, spaces, span} from '../../drawing/line.ts';
import {type Area, filled, type Pane} from '../../drawing/pane.ts';
import {lookWords} from '../../keys/look-words.ts';
import type {Around} from '../../overlay.ts';
import type {Filtering} from './filtering.ts';

/** What tab would put in, where there is a line for it, and the filter as it is typed. */
export const filterPane = (own: Filtering, around: Around, {columns, height}: Area): Pane => {
	const lines =
		height > 1
			? [offerLine(own, around, columns), filterLine(own, around, columns)]
			: [filterLine(own, around, columns)];
	return {lines: filled(lines, height), cursor: {x: Math.min(columns - 1, cursorColumn(own)), y: height - 1}};
};

/** The filter as it is typed, how much matches it, and the keys that end it. */
const filterLine = ({field}: Filtering, around: Around, columns: number): Line => {
	const {matches, recent, everywhere} = around;
	// Before anything is typed it says what it goes through.
	const where = field.text === '' && everywhere !== undefined ? `this view; ${everywhere} / every entry` : matches;
	const left: Line = [span(' /', 'accent'), said(field.text), span(`   ${where}`, 'quiet')];
	return leftAndRight(
		left,
		hints(field.text === '' && recent.length > 0 ? [['up', 'earlier ones'], ...keys] : keysOf(around)),
		columns,
	);
};

const keys = [
	['enter', 'keep'],
	['esc', 'clear'],
] as const;

const keysOf = (around: Around) => (looksOn(around) ? ([['enter', lookWords.label], keys[1]] as const) : keys);

/** Whether nothing matches on the screen beneath, which has no more than some entries. */
export const looksOn = ({keys: here}: Around): boolean => here.some(({says}) => says === lookWords.says);

/** Where one types in it, in columns from 0. */
const cursorColumn = ({field}: Filtering): number => 2 + width(printable(field.text.slice(0, field.cursor)));

/**
 * What tab would put in at the cursor, and after it the next: `tab: Ada Lovelace   Alan Turing`. Empty where there is
 * nothing.
 */
const offerLine = ({field, tabbed}: Filtering, {world}: Around, columns: number): Line => {
	const {options} = tabbed?.completion ?? completeQuery(field.text, field.cursor, world.journal);
	if (options.length === 0) return [];
	const names = options.flatMap(
		({label}, at): Line => [spaces(at === 0 ? 1 : 3), said(label, at === tabbed?.choice ? 'chosen' : 'plain')],
	);
	return cutLine([span(' tab:', 'accent'), ...names], columns);
};
