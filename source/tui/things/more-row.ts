import {type DaySection, spokenLine} from '../../journal/daily/day-line.ts';
import {said, spaces, span} from '../drawing/line.ts';
import type {Item} from '../list/row.ts';

/** That there is more in a section, which Enter opens. */
export const moreRow = (section: DaySection, more: string): Item => ({
	kind: 'item',
	key: `more ${section.title}`,
	people: [],
	opens: {to: 'section', title: section.title},
	line: () => [spaces(9), span(more, 'quiet')],
	words: () => `${section.title}: ${more}, Enter opens them`,
	sheet: () => section.lines.map(line => ({line: [said(spokenLine(line))]})),
	matches: () => false,
});
