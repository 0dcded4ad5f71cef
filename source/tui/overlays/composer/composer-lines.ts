import {hints} from '../../drawing/hints.ts';
import {cutLine, fillLine, type Line, lineWidth, span} from '../../drawing/line.ts';
import {type Area, filled, type Pane} from '../../drawing/pane.ts';
import type {Around} from '../../overlay.ts';
import {coloured} from './coloured.ts';
import {type Composer, textColumns} from './composer.ts';
import {keepsDraft} from './leaving.ts';
import {isMarkedPrivate} from './making-private.ts';
import {offerLine} from './offer-line.ts';
import {readComposer} from './reading.ts';
import {countRows, viewText} from './text-rows.ts';
import {wordsBeneath} from './words-beneath.ts';

/** Rows beneath the text that are kept free for what is understood, so that the box does not jump at every word. */
const readingRows = 4;

/** Lines that the composer would like, its border with it; no more than leaves something of what is beneath it. */
export const composerHeight = (composer: Composer, around: Around, {columns, height}: Area): number => {
	const offers = offerLine(composer, around.world, textColumns(columns)) ? 1 : 0;
	const beneath = Math.max(readingRows, 1 + wordsBeneath(composer, around, columns).whole + offers);
	const wanted = 2 + countRows(composer.field.text, textColumns(columns), height) + beneath;
	return Math.min(wanted, Math.max(8, height - 5, Math.min(10, height - 2)), height - 1);
};

/**
 * The capture line over the lower part of any screen: the text in its own colours with the terminal's cursor in it,
 * what is understood in words, and what tab would put in.
 */
export const composerPane = (composer: Composer, around: Around, {columns, height}: Area): Pane => {
	const {pieces, isRead} = readComposer(composer, around.world);
	const words = wordsBeneath(composer, around, columns);
	const inside = Math.max(1, height - 2);
	const offer = offerLine(composer, around.world, textColumns(columns));
	const offers = offer ? 1 : 0;
	const wanted = countRows(composer.field.text, textColumns(columns), inside);
	const least = Math.max(Math.floor(inside / 2), Math.min(words.least + offers, inside - 2));
	const beneath = Math.min(least, 1 + words.whole + offers);
	const view = viewText(composer.field, textColumns(columns), Math.min(wanted, inside - beneath));
	const left = inside - view.rows.length;
	const gap = left > words.whole + offers ? 1 : 0;
	const understood = words.in(left - gap - offers).slice(0, Math.max(0, left - gap - offers));
	const lines: readonly Line[] = [
		...view.rows.map(row => coloured(row, pieces)),
		...filled([], gap),
		...understood,
		...filled([], left - gap - understood.length - offers),
		...(offer && left > 0 ? [offer] : []),
	];
	const cursor = {x: 2 + view.column, y: 1 + view.row};
	return {lines: filled(framed(lines, composer, isRead, columns, around.world.isAscii), height), cursor};
};

const titles = {
	add: 'New entry',
	edit: 'Edit',
	forward: 'Pass it on',
	meet: 'Help with a need',
	known: 'What is known',
	tag: 'Tags',
	happened: 'How was it?',
	invite: 'Invite',
} as const;

/**
 * The lines in a whole frame: title above, keys below. Its right side has a blank before it, so that it is put in its
 * column where a terminal finds what a person wrote wider or narrower than we do.
 */
const framed = (
	lines: readonly Line[],
	composer: Composer,
	isRead: boolean,
	columns: number,
	isAscii: boolean,
): readonly Line[] => {
	const rule = (line: Line, end: string): Line => [
		...line,
		span(`${(isAscii ? '-' : '─').repeat(Math.max(0, columns - 1 - lineWidth(line)))}${end}`, 'accent'),
	];
	const side = (of: 'left' | 'right') => span(isAscii ? '  ' : of === 'left' ? '│ ' : ' │', 'accent');
	return [
		rule(
			cutLine(
				[span(isAscii ? '- ' : '╭ ', 'accent'), span(titles[composer.purpose.kind], 'title'), span(' ')],
				columns - 1,
			),
			isAscii ? '-' : '╮',
		),
		...lines.map((line): Line => [side('left'), ...fillLine(line, columns - 4), side('right')]),
		rule([span(isAscii ? '-' : '╰', 'accent'), ...fittingHints(composer, isRead, columns - 3)], isAscii ? '-' : '╯'),
	];
};

/** The keys of the composer, as many as fit; how to save and how to leave come first. */
const fittingHints = ({purpose: {kind}, field, opened}: Composer, isRead: boolean, columns: number): Line => {
	const save = ['enter', 'save'] as const;
	const newLine = ['alt-enter', 'new line'] as const;
	const text = isRead ? ([['ctrl-x', 'not that: as text']] as const) : [];
	const leave = ['esc', keepsDraft({field, opened}) ? 'keeps the draft' : 'leaves it'] as const;
	const hide =
		kind === 'known' || kind === 'tag'
			? []
			: ([['ctrl-p', isMarkedPrivate(field.text) ? 'not private' : 'private']] as const);
	const fewer = [
		[save, newLine, ...text, ...hide, ['ctrl-g', 'editor'] as const, leave],
		[save, newLine, ...text, ...hide, leave],
		[save, ...text, ...hide, leave],
		[save, ...hide, leave],
		[save, ...text, leave],
		[save, leave],
		[save],
	];
	return fewer.map(some => hints(some)).find(line => lineWidth(line) <= columns) ?? [];
};
