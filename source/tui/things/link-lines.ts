import {gist} from '../../capture/gist.ts';
import type {Entry} from '../../journal/entry.ts';
import {refOf} from '../../journal/entry-ref.ts';
import {type Link, linksOf, relationTitles} from '../../journal/ledger/links.ts';
import {listNames} from '../../journal/names.ts';
import {signOf} from '../../journal/words.ts';
import {said, span} from '../drawing/line.ts';
import {heading, linkInLines, plainLine, type SheetLine} from '../sheet/sheet-line.ts';
import type {World} from '../world.ts';
import {chainLines} from './chain-lines.ts';
import {privateMark} from './own-marks.ts';
import {signSpan, toneOf} from './sign.ts';

/** What an entry is linked to, each a link, under headings; what was passed on as a tree, with how far it went. */
export const linkLines = (world: World, entry: Entry, columns: number): readonly SheetLine[] => {
	const byRelation = Map.groupBy(linksOf(world.journal, entry), ({relation}) => relation);
	const isTree = entry.kind === 'favour' && byRelation.has('passed on as') && world.journal.unread.length === 0;
	return Array.from(byRelation, ([relation, links]) =>
		isTree && relation === 'passed on as'
			? [...heading(relationTitles[relation]), ...chainLines(world, entry, columns, {isOnItsPage: true})]
			: [...heading(relationTitles[relation]), ...links.flatMap(link => linesOfLink(world, link, columns))],
	).flat();
};

const linesOfLink = (world: World, {entry}: Link, columns: number): readonly SheetLine[] => {
	if (!entry)
		return [plainLine(span(world.journal.unread.length > 0 ? 'not read yet' : 'an entry that is gone', 'quiet'))];
	const line = [
		signSpan(entry, world.isAscii),
		span(` ${signOf(entry).word} `, toneOf(entry)),
		said(listNames(entry.people), 'who'),
		span('  '),
		...privateMark(entry),
		said(gist(entry)),
	];
	return linkInLines({to: 'entry', id: refOf(entry)}, line, [], {columns, most: 2});
};
