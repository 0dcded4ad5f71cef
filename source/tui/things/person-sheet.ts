import {gist} from '../../capture/gist.ts';
import {ago} from '../../journal/day.ts';
import {refOf} from '../../journal/entry-ref.ts';
import {cutLine, said, spaces, span} from '../drawing/line.ts';
import {heading, type SheetLine} from '../sheet/sheet-line.ts';
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
	return [
		...personFacts(world, page, columns),
		...(last.length === 0 ? [] : heading('Last')),
		...last.slice(0, mostEntries).map(
			(entry): SheetLine => ({
				line: cutLine(
					[
						signSpan(entry, world.isAscii),
						spaces(1),
						...privateMark(entry),
						...privateMark(entry),
						said(gist(entry)),
						span(`  ${ago(entry.date, world.now.day)}`, 'quiet'),
					],
					columns,
				),
				to: {to: 'entry', id: refOf(entry)},
			}),
		),
	];
};
