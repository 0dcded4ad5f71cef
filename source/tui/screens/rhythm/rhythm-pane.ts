import {gist} from '../../../capture/gist.ts';
import {wrap} from '../../../columns.ts';
import {counted} from '../../../journal/counted.ts';
import {parts} from '../../../journal/day.ts';
import {monthsOfYear} from '../../../journal/rhythm/year.ts';
import {printable} from '../../../printable.ts';
import {column, cutLine, fillLine, type Line, leftAndRight, said, spaces, span} from '../../drawing/line.ts';
import {type Area, filled, type Pane} from '../../drawing/pane.ts';
import {ofPlan} from '../../things/entry-row.ts';
import {privateMark} from '../../things/own-marks.ts';
import {signSpan, wordOf} from '../../things/sign.ts';
import {whoOf} from '../../things/who-columns.ts';
import type {World} from '../../world.ts';
import {legend, mapColumns, mapPane, monthBars} from './map-lines.ts';
import {countsIn, dayUnderCursor, entriesOn, type RhythmOwn} from './rhythm-own.ts';
import {dayInWords, yearFacts} from './year-facts.ts';

/** Columns from which what is known of the year is beside the map; in fewer it is beneath. */
const besideFrom = 100;

/** The map of a year, the day under the cursor, and what is known of the year. */
export const rhythmPane = (own: RhythmOwn, world: World, {columns, height}: Area): Pane => {
	const {isAscii} = world;
	const day = dayUnderCursor(own, world);
	const counts = countsIn(own, world);
	const map = mapPane(day, counts, columns - 1, world);
	const isBeside = columns >= besideFrom;
	const facts = factLines(own, world, isBeside ? columns - mapColumns - 5 : columns - 10);
	const [year] = parts(day);
	const total = monthsOfYear(counts, year).reduce((sum, count) => sum + count, 0);
	const title = leftAndRight(
		[span(` ${year}`, 'title'), span(`   , ${year - 1}   . ${year + 1}`, 'quiet')],
		[span(`${counted(total, 'entry', 'entries')} `, 'quiet')],
		Math.min(columns, mapColumns),
	);
	const isRoomy = height >= 14;
	const above: readonly Line[] = [title, ...map.lines, ...(isRoomy ? [legend(isAscii), []] : [])];
	const ofDay: OfDay = (most, wide) => dayLines(own, world, wide, most);
	const lines = isBeside
		? beside(above, facts, ofDay, {columns, height})
		: beneath(above, facts, ofDay, {columns, height});
	const {x = 0, y = 0} = map.cursor ?? {};
	return {lines: filled(lines, height), ...(y + 1 < height && {cursor: {x, y: y + 1}})};
};

/** The lines of the day with so many entries at most, in so many columns. */
type OfDay = (most: number, columns: number) => readonly Line[];
type Facts = readonly (readonly Line[])[];

/** The year beside the map, and the day beneath both, as wide as the window; beneath the map where lines are few. */
const beside = (above: readonly Line[], facts: Facts, ofDay: OfDay, {columns, height}: Area): readonly Line[] => {
	const right = facts.flatMap(fact => [...fact, []]);
	const both = (left: readonly Line[], length: number): readonly Line[] =>
		filled(left, length).map((line, at) => [...fillLine(line, mapColumns + 3), ...(right[at - 1] ?? [])]);
	const end = Math.max(above.length, right.length + 1);
	if (end + least + 2 <= height) return [...both(above, end), ...ofDay(height - end - 2, columns - 1)];
	return both([...above, ...ofDay(Math.max(least, height - above.length - 2), mapColumns)], height);
};

/** The day keeps at least its own lines; what is left goes to the year. */
const beneath = (above: readonly Line[], facts: Facts, ofDay: OfDay, {columns, height}: Area): readonly Line[] => {
	const needed = facts.reduce((sum, {length}) => sum + length, 1);
	const shown = [...above, ...ofDay(Math.max(least, height - above.length - needed - 2), columns)];
	const left = [...shown];
	for (const fact of facts) {
		const isFirst = shown.length === left.length;
		// Half a sentence says something else.
		if (shown.length + fact.length + (isFirst ? 1 : 0) > height) continue;
		if (isFirst) shown.push([]);
		shown.push(...fact.map((line): Line => [spaces(5), ...line]));
	}
	return shown;
};

/** The months as bars, then a sentence each. */
const factLines = (own: RhythmOwn, world: World, columns: number): readonly (readonly Line[])[] => [
	monthBars(dayUnderCursor(own, world), countsIn(own, world), world.isAscii),
	...yearFacts(own, world).map(text => wrap(printable(text), Math.max(10, columns)).map((row): Line => [span(row)])),
];

/** The day in words, and its entries, of many the first. */
const dayLines = (own: RhythmOwn, world: World, columns: number, most: number): readonly Line[] => {
	const entries = entriesOn(dayUnderCursor(own, world), own, world);
	const who = columns > mapColumns ? 20 : 15;
	// The last one needs no more room than a line that says that there is one.
	const shown = entries.length === most + 1 ? entries : entries.slice(0, most);
	const {day: today, time: clock, settings} = world.now;
	return [
		[span(' '), said(dayInWords(own, world), 'title')],
		...shown.map(entry =>
			cutLine(
				[
					spaces(5),
					signSpan(entry, world.isAscii),
					spaces(1),
					...(entry.people.length === 0 && entry.kind === 'note'
						? []
						: [column(wordOf(entry), 9), ...fillLine([said(whoOf(entry.people, who), 'who')], who), spaces(1)]),
					...privateMark(entry),
					...ofPlan(entry, {today, clock, ...(settings && {settings})}),
					said(gist(entry)),
				],
				columns,
			),
		),
		...(entries.length > shown.length ? [[spaces(5), span(`and ${entries.length - shown.length} more`, 'quiet')]] : []),
	];
};

/** Entries of the day that are seen in every window. */
const least = 4;
