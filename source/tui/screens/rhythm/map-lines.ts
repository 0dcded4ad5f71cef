import {thousands} from '../../../journal/counted.ts';
import {type Day, monthTitle, parts} from '../../../journal/day.ts';
import {type DayCounts, daySign, monthsOfYear, yearMap} from '../../../journal/rhythm/year.ts';
import {type Line, span} from '../../drawing/line.ts';
import type {Pane} from '../../drawing/pane.ts';
import type {World} from '../../world.ts';

/** Columns before the map: the weekday. */
const before = 5;

/** Columns that the whole map of a year takes. */
export const mapColumns = before + 54;

/**
 * The year of a day as a map, the months above it, and the cursor on the day. Where it is wider than there is room, the
 * weeks around the cursor.
 */
export const mapPane = (
	day: Day,
	counts: DayCounts,
	columns: number,
	{isAscii, now: {settings}}: Pick<World, 'isAscii' | 'now'>,
): Pane => {
	const [year] = parts(day);
	const {weekdays, rows, months} = yearMap(year, settings);
	const all = rows[0]?.length ?? 0;
	const room = Math.max(1, columns - before);
	const at = rows.findIndex(row => row.includes(day));
	const column = rows[at]?.indexOf(day) ?? 0;
	const from = Math.min(Math.max(0, all - room), Math.max(0, column - Math.floor(room / 2)));
	const head = Array<string>(all + 3).fill(' ');
	for (const {month, column: start} of months) {
		// Half a month's name at the edge says nothing.
		if (start < from || start + 3 > from + room) continue;
		for (const [letter, name] of [...monthTitle(month).slice(0, 3)].entries()) head[start + letter] = name;
	}
	const seen = (row: readonly (Day | undefined)[]) => row.slice(from, from + room);
	const lines: readonly Line[] = [
		[span(' '.repeat(before)), span(head.slice(from, from + room).join(''), 'quiet')],
		...rows.map(
			(row, index): Line => [
				span(` ${weekdays[index]} `, 'quiet'),
				...seen(row).map(one => cell(one, one === day, counts, isAscii)),
			],
		),
	];
	return {lines, cursor: {x: before + column - from, y: 1 + at}};
};

const cell = (day: Day | undefined, isChosen: boolean, counts: DayCounts, isAscii: boolean) => {
	if (day === undefined) return span(' ');
	const count = counts.get(day) ?? 0;
	return span(daySign(count, isAscii), isChosen ? 'chosen' : count > 0 ? 'accent' : 'quiet');
};

/** What the signs mean. */
export const legend = (isAscii: boolean): Line =>
	isAscii
		? [span(' '.repeat(before)), span('entries of a day; 4 is 4 and more', 'quiet')]
		: [span(' '.repeat(before)), span('· ░ ▒ ▓ █', 'accent'), span('  0 1 2 3 4 and more', 'quiet')];

const bars = '▁▂▃▄▅▆▇█';

/** A bar for each month of a year, as high as it has entries; its letter beneath. Numbers in plain mode. */
export const monthBars = (day: Day, counts: DayCounts, isAscii: boolean): readonly Line[] => {
	const months = monthsOfYear(counts, parts(day)[0]);
	const most = Math.max(...months);
	if (most === 0) return [];
	const letters = [...'JFMAMJJASOND'];
	if (isAscii) return [[span(months.map((count, at) => `${letters[at]}${thousands(count)}`).join(' '), 'plain')]];
	const bar = (count: number) => (count === 0 ? ' ' : bars[Math.ceil((count / most) * bars.length) - 1]);
	return [
		[span(months.map(count => `${bar(count)}${bar(count)}`).join(' '), 'accent')],
		[span(letters.map(letter => `${letter} `).join(' '), 'quiet')],
	];
};
