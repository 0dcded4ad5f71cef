import {dateAndMonth, weekdayName} from '../../../journal/day.ts';
import type {Entry} from '../../../journal/entry.ts';
import {listNames} from '../../../journal/names.ts';
import {column, type Line, spaces, span} from '../../drawing/line.ts';
import {marked} from '../../drawing/marks.ts';
import type {Drawing, Item} from '../../list/row.ts';
import {isOver, itemOfEntry, withText} from '../../things/entry-row.ts';
import {signSpan, wordOf} from '../../things/sign.ts';

/** An entry on the page of somebody, whose name it need not repeat. */
export const withRow = (entry: Entry, isFirstOfDay: boolean, name: string): Item => ({
	...itemOfEntry(entry, drawing => withLine(entry, name, isFirstOfDay, drawing)),
	day: entry.date,
});

/** Day with its month, sign, what, who else, and the start of the text. */
const withLine = (entry: Entry, name: string, isFirstOfDay: boolean, drawing: Drawing): Line => {
	const day = isFirstOfDay ? `${weekdayName(entry.date)} ${dateAndMonth(entry.date, entry.date)}` : '';
	const others = entry.people.filter(other => other !== name);
	const word = column(wordOf(entry), drawing.columns >= 50 ? 10 : 8);
	const start: Line = [column(span(day, 'quiet'), 12), signSpan(entry, drawing.isAscii), spaces(1), word];
	const tone = isOver(entry) ? 'quiet' : 'who';
	const along =
		others.length > 0 ? [span('with '), ...marked(listNames(others), tone, 'person', drawing.mark), spaces(2)] : [];
	return withText([...start, ...along], entry, drawing);
};
