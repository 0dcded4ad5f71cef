import {gist} from '../../capture/gist.ts';
import {ago} from '../../journal/day.ts';
import type {Entry} from '../../journal/entry.ts';
import {refOf} from '../../journal/entry-ref.ts';
import {layoutOf} from '../drawing/layout.ts';
import {said, spaces, span} from '../drawing/line.ts';
import {heading, linkInLines, type SheetLine} from '../sheet/sheet-line.ts';
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
	const last = page.days.slice(0, mostEntries).flatMap(({entries}) => entries);
	const shown = last.slice(0, mostEntries);
	const facts = [...personFacts(world, page, columns), ...(last.length === 0 ? [] : heading('Last'))];
	const lines = (most: number): readonly SheetLine[] => shown.flatMap(entry => lastLines(world, entry, columns, most));
	// Up to three lines each, where the window has room for that.
	const room = layoutOf(world.window).height - facts.length;
	return [...facts, ...([3, 2].map(lines).find(({length}) => length <= room) ?? lines(1))];
};

/** What there was, and how long ago. */
const lastLines = (world: World, entry: Entry, columns: number, most: number): readonly SheetLine[] =>
	linkInLines(
		{to: 'entry', id: refOf(entry)},
		[signSpan(entry, world.isAscii), spaces(1), ...privateMark(entry), said(gist(entry))],
		[span(`  ${ago(entry.date, world.now.day)}`, 'quiet')],
		{columns, most},
	);
