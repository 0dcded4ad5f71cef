import {gist} from '../../capture/gist.ts';
import {wrap} from '../../columns.ts';
import {ago} from '../../journal/day.ts';
import type {Entry} from '../../journal/entry.ts';
import {refOf} from '../../journal/entry-ref.ts';
import type {Page} from '../../journal/people/page.ts';
import {printable} from '../../printable.ts';
import {layoutOf} from '../drawing/layout.ts';
import {cutLine, type Line, leftAndRight, lineWidth, said, spaces, span} from '../drawing/line.ts';
import {emptyLine, heading, plainLine, type SheetLine} from '../sheet/sheet-line.ts';
import type {World} from '../world.ts';
import {knownPage} from './known-page.ts';
import {privateMark} from './own-marks.ts';
import {personFacts} from './person-facts.ts';
import {signSpan} from './sign.ts';

/** Entries of a person that are shown; the rest is on their page. */
const mostEntries = 12;

/** The same in a pane of its own, beside what is about them; nothing where nobody is meant. */
export const personBeside = (world: World, name: string | undefined, columns: number): readonly SheetLine[] =>
	name === undefined || world.journal.unread.length > 0 ? [] : personSheet(world, name, columns);

/** What is known of somebody, and what was last with them. */
export const personSheet = (world: World, name: string, columns: number): readonly SheetLine[] => {
	const page = knownPage(world.journal, name, world.now.day);
	if (!page) return [];
	const last = lastOf(page, mostEntries);
	const facts = [...personFacts(world, page, columns), ...(last.length === 0 ? [] : heading('Last'))];
	return [...facts, ...toldLines(world, last, columns, facts.length)];
};

/** Everything with somebody, as many as the window has lines; the page of a person has all of it. */
export const everythingWith = (world: World, name: string | undefined, columns: number): readonly SheetLine[] => {
	if (name === undefined || world.journal.unread.length > 0) return [];
	const page = knownPage(world.journal, name, world.now.day);
	const last = page ? lastOf(page, layoutOf(world.window).height) : [];
	if (last.length === 0) return [];
	return [plainLine(said(`Everything with ${name}`, 'title')), emptyLine, ...toldLines(world, last, columns, 2)];
};

/** The newest entries with somebody, so many at most. */
const lastOf = ({days}: Page, most: number): readonly Entry[] =>
	days
		.slice(0, most)
		.flatMap(({entries}) => entries)
		.slice(0, most);

/** What was said in each, beneath so many other lines. */
const toldLines = (world: World, shown: readonly Entry[], columns: number, above: number): readonly SheetLine[] => {
	const told = shown.map(entry => printable(gist(entry)).slice(0, mostLines * columns));
	const rows = told.map((text, at) => wrap(text, columns - beforeText(shown[at])));
	// All that was said where the window has room for that, in a few lines each.
	const needed = rows.reduce((sum, {length}) => sum + Math.min(mostLines, length) + 1, above);
	const most = needed <= layoutOf(world.window).height ? mostLines : 1;
	return shown.flatMap((entry, at) =>
		lastLines(world, entry, most === 1 ? [told[at] ?? ''] : (rows[at] ?? []), columns),
	);
};

/** Lines of an entry at most. */
const mostLines = 3;

/** Columns before its text: its sign, and that it is private. */
const beforeText = (entry: Entry | undefined): number => 2 + lineWidth(privateMark(entry));

/** What there was, and at the edge how long ago: that is seen however long the rest is. */
const lastLines = (world: World, entry: Entry, rows: readonly string[], columns: number): readonly SheetLine[] => {
	const age = `  ${ago(entry.date, world.now.day)}`;
	const before = beforeText(entry);
	const room = columns - before - age.length;
	const [text = '', ...over] = rows.slice(Math.min(rows.length, mostLines) - 1);
	const last = over.length > 0 ? `${text} ${over[0]}` : text;
	const isBeneath = over.length === 0 && rows.length > 1 && rows.length < mostLines && text.length > room;
	const atEdge = (line: Line): Line => leftAndRight(line, [span(age.trimStart(), 'quiet')], columns - before);
	const end: readonly Line[] = isBeneath ? [[said(text)], atEdge([])] : [atEdge(cutLine([said(last)], room))];
	const lines: readonly Line[] = [
		...rows.slice(0, Math.min(rows.length, mostLines) - 1).map(row => [said(row)]),
		...end,
	];
	const start: Line = [signSpan(entry, world.isAscii), spaces(1), ...privateMark(entry)];
	return lines.map((line, at) =>
		at === 0
			? {line: [...start, ...line], to: {to: 'entry', id: refOf(entry)}}
			: {line: [spaces(before), ...line], isMore: true},
	);
};
