import {gist} from '../../capture/gist.ts';
import {width} from '../../columns.ts';
import {thousands} from '../../journal/counted.ts';
import {dateAndMonth} from '../../journal/day.ts';
import {countEntries} from '../../journal/journal.ts';
import {listNames} from '../../journal/names.ts';
import {printable} from '../../printable.ts';
import {spansOf} from '../../search/spans.ts';
import {column, fillLine, type Line, lineWidth, onGround, said, spaces, span} from '../drawing/line.ts';
import {type Highlighter, marked, markedWithin} from '../drawing/marks.ts';
import {filled, fitted, type Pane} from '../drawing/pane.ts';
import {viewport} from '../drawing/viewport.ts';
import {foundCount} from '../filtering/found-count.ts';
import {privateMark} from '../things/own-marks.ts';
import {signSpan} from '../things/sign.ts';
import {hitsOf, type Searching} from './searching.ts';

/** The query with how much it finds, and the best hits beneath; one is chosen. As many lines as `height`. */
export const searchPane = (search: Searching, columns: number, height: number, isAscii: boolean): Pane => {
	const hits = hitsOf(search);
	const chosen = Math.min(search.cursor, Math.max(0, hits.length - 1));
	const {top, end} = viewport(hits.length, chosen, Math.floor(height / 2), height - 1);
	const plan = search.found?.findings?.plan;
	const mark: Highlighter | undefined =
		plan && search.field.text.trim() !== ''
			? (text, field) => spansOf(plan, text, field, search.journal.people)
			: undefined;
	const lines = hits.slice(top, end).map((entry, at): Line => {
		const start: Line = [
			top + at === chosen ? span(isAscii ? '> ' : '▌ ', 'accent') : spaces(2),
			column(span(dateAndMonth(entry.date, search.now.day), 'quiet'), 12),
			signSpan(entry, isAscii),
			spaces(1),
			...fillLine(marked(listNames(entry.people), 'who', 'person', mark), columns >= 60 ? 18 : 12),
			spaces(2),
			...privateMark(entry),
		];
		const line = [...start, ...markedWithin(gist(entry), 'plain', columns - lineWidth(start), mark)];
		return top + at === chosen ? onGround(line, 'cursor', columns) : line;
	});
	const before = printable(search.field.text.slice(0, search.field.cursor));
	const query: Line = [span('/', 'accent'), said(search.field.text), span(`   ${countWords(search)}`, 'quiet')];
	const cursor = {x: Math.min(columns - 1, 1 + width(before)), y: 0};
	return fitted({lines: filled([query, ...lines], height), cursor}, columns);
};

const countWords = ({journal, field, found}: Searching): string => {
	if (field.text.trim() === '') return `${thousands(countEntries(journal))} entries`;
	return found ? foundCount(found, journal) : '…';
};
