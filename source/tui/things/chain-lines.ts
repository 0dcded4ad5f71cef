import {counted} from '../../journal/counted.ts';
import {type Day, shortDay} from '../../journal/day.ts';
import {type Favour, firstLine} from '../../journal/entry.ts';
import {refOf} from '../../journal/entry-ref.ts';
import {type ChainLink, chain, guides} from '../../journal/ledger/chain.ts';
import {listNames} from '../../journal/names.ts';
import {cutLine, type Line, leftAndRight, said, spaces, span} from '../drawing/line.ts';
import {emptyLine, paragraph, type SheetLine} from '../sheet/sheet-line.ts';
import type {World} from '../world.ts';
import {signSpan} from './sign.ts';

/** Levels of branches that are drawn; of a deeper tree the outer ones are left out. */
const mostLevels = 8;

/**
 * What came of a favour as a tree, each a link: from whom, to whom, what and when, and how far it went. `isOnItsPage`:
 * the favour itself is no link there.
 */
export const chainLines = (
	{journal, now, isAscii}: World,
	favour: Favour,
	columns: number,
	{isOnItsPage = false} = {},
): readonly SheetLine[] => {
	const {links, reached, isCut} = chain(journal, favour);
	const [root] = links;
	const from = listNames(root.favour.people) || 'somebody';
	const reach = `${from}: ${firstLine(root.favour)}; that reached ${counted(reached, 'person', 'people')}.`;
	return [
		...paragraph(reach, columns, 'title'),
		...(isCut ? paragraph('It passes on a favour that is no longer in the journal.', columns, 'quiet') : []),
		emptyLine,
		...links.map(
			(link): SheetLine => ({
				// There may be thousands, of which some twenty are seen.
				get line() {
					return linkLine(link, now.day, columns, isAscii);
				},
				...((!isOnItsPage || link.favour !== favour) && {to: {to: 'entry', id: refOf(link.favour)} as const}),
			}),
		),
	];
};

const linkLine = (link: ChainLink, today: Day, columns: number, isAscii: boolean): Line => {
	const {favour, isAgain} = link;
	const when = isAgain ? 'again' : shortDay(favour.date, today);
	const left: Line = [
		span(branch(link, isAscii), 'quiet'),
		signSpan(favour, isAscii),
		spaces(1),
		said(listNames(favour.people) || 'somebody', 'who'),
		spaces(2),
		said(firstLine(favour)),
	];
	return leftAndRight(cutLine(left, columns - when.length - 2), [span(when, 'quiet')], columns);
};

/** The lines of a tree before a favour. */
const branch = (link: ChainLink, isAscii: boolean): string =>
	guides(link, mostLevels)
		.map((hasMore, at, levels) => {
			if (at < levels.length - 1) return hasMore ? (isAscii ? '|  ' : '│  ') : '   ';
			return hasMore ? (isAscii ? '|- ' : '├─ ') : isAscii ? '`- ' : '└─ ';
		})
		.join('');
