import {gist, tale} from '../../capture/gist.ts';
import {wrap} from '../../columns.ts';
import {type Now, parts, type Time, timeInWords, weekdayName} from '../../journal/day.ts';
import type {Entry} from '../../journal/entry.ts';
import {refOf} from '../../journal/entry-ref.ts';
import {peopleOf} from '../../journal/person/who.ts';
import {matches} from '../../journal/query/match.ts';
import {printable} from '../../printable.ts';
import {column, cutLine, fillLine, type Line, lineWidth, spaces, span, textOf} from '../drawing/line.ts';
import {marked, markedWithin} from '../drawing/marks.ts';
import type {Drawing, Item, Row} from '../list/row.ts';
import {entryInWords, isUnanswered} from './entry-words.ts';
import {ownMarks} from './own-marks.ts';
import {personBeside} from './person-sheet.ts';
import {signSpan, toneOf, wordOf} from './sign.ts';
import {whoColumns, whoOf} from './who-columns.ts';
import {wholeEntry} from './whole-entry.ts';

/** The row of an entry, drawn as a screen likes. Beside the list it is shown whole, and Enter opens it. */
export const itemOfEntry = (entry: Entry, line: (drawing: Drawing) => Line): Item => ({
	kind: 'item',
	key: refOf(entry),
	entry,
	opens: {to: 'entry', id: refOf(entry)},
	line,
	words: now => entryInWords(entry, now),
	sheet: (world, columns, mark) => wholeEntry(world, entry, columns, mark),
	aside: (world, columns) => personBeside(world, peopleOf(entry, world.journal.people)[0], columns),
	matches: (query, people) => matches(query, entry, {people}),
});

/** The row of an entry in a list of days; the day is before its first entry. */
export const entryRow = (entry: Entry, isFirstOfDay: boolean): Item => ({
	...itemOfEntry(entry, drawing => withText(startOf(entry, isFirstOfDay, drawing), entry, drawing)),
	day: entry.date,
});

/** Lines of an entry that are shown where there is room for them. */
const mostLines = 3;

const howWasIt = 'how was it? ';
const midnight = '00:00' as Time;

/** The same with as much of its text as fits in a few lines, in so many columns. */
export const roomyRows = (entry: Entry, isFirstOfDay: boolean, columns: number, now: Now): readonly Row[] => {
	const {day: today, time: clock, settings} = now;
	const drawn: Drawing = {columns, isAscii: false, today, clock, ...(settings && {settings})};
	const before = lineWidth(startOf(entry, isFirstOfDay, drawn)) + lineWidth(ownMarks(entry));
	const asks = textOf(ofPlan(entry, drawn));
	const text = `${asks}${printable(tale(entry) || gist(entry)).slice(0, mostLines * columns)}`;
	const [first = '', ...more] = wrap(text, Math.max(1, columns - before - 1));
	const rest = more.length < mostLines ? more : [...more.slice(0, mostLines - 2), more.slice(mostLines - 2).join(' ')];
	const tone = isOver(entry) ? 'quiet' : 'plain';
	return [
		{
			...itemOfEntry(entry, drawing =>
				withText(startOf(entry, isFirstOfDay, drawing), entry, drawing, first.slice(asks.length)),
			),
			day: entry.date,
		},
		...rest.map(
			line => ({kind: 'text', line: cutLine([spaces(before), span(line, tone)], columns), isMore: true}) as const,
		),
	];
};

/** Day, sign, what and who: columns that stay where they are while one scrolls. In few columns the sign says what. */
const startOf = (entry: Entry, isFirstOfDay: boolean, drawing: Drawing): Line => {
	const what = drawing.columns >= 58 ? 10 : drawing.columns >= 46 ? 8 : 0;
	const day = isFirstOfDay ? `${weekdayName(entry.date)} ${String(parts(entry.date)[2]).padStart(2)}` : '';
	const tone = entry.date === drawing.today ? 'here' : 'quiet';
	const start: Line = [column(span(day, tone), 8), signSpan(entry, drawing.isAscii), spaces(1)];
	if (entry.kind === 'note' && entry.people.length === 0) return start;
	const columns = whoColumns(drawing.columns);
	const names = marked(whoOf(entry.people, columns), isOver(entry) ? 'quiet' : 'who', 'person', drawing.mark);
	return [
		...start,
		...(what > 0 ? [column(wordOf(entry), what)] : []),
		...fillLine(names, columns),
		spaces(what > 0 ? 2 : 1),
	];
};

/** A line with the text of its entry in the columns that are left. */
export const withText = (start: Line, entry: Entry, drawing: Drawing, text = gist(entry)): Line => {
	const {columns, mark} = drawing;
	const before: Line = [...start, ...ownMarks(entry), ...ofPlan(entry, drawing)];
	return [...before, ...markedWithin(text, isOver(entry) ? 'quiet' : 'plain', columns - lineWidth(before), mark)];
};

/** What is said of a plan before its text: its hour, and once that has passed the question. */
export const ofPlan = (entry: Entry, drawing: Pick<Drawing, 'today' | 'clock' | 'settings'>): Line => {
	const {today, clock = midnight} = drawing;
	if (isUnanswered(entry, {day: today, time: clock})) return [span(howWasIt, 'accent')];
	const isPlan = entry.kind === 'meeting' && entry.state === 'planned';
	return isPlan && entry.time ? [span(`${timeInWords(entry.time, drawing)} `, 'quiet')] : [];
};

/** Whether nothing is to be done about it any more. */
export const isOver = (entry: Entry): boolean => toneOf(entry) === 'settled';
