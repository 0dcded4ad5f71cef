import {type DaySection, spokenLine} from '../../journal/daily/day-line.ts';
import {said, spaces, span} from '../drawing/line.ts';
import type {Item} from '../list/row.ts';

/** That there is more in a section, which Enter opens. */
export const moreRow = ({title, lines}: DaySection, more: string): Item => ({
	kind: 'item',
	key: `more ${title}`,
	people: [],
	opens: {to: 'section', title},
	line: () => [spaces(9), span(more, 'quiet')],
	words: () => `${title}: ${more}, Enter opens them`,
	sheet: () => lines.map(line => ({line: [said(spokenLine(line))]})),
	matches: () => false,
});
