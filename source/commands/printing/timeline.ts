import {tale} from '../../capture/gist.ts';
import {cut, width} from '../../columns.ts';
import {
	type Day,
	dateAndMonth,
	monthOf,
	monthTitle,
	type Now,
	parts,
	timeInWords,
	weekdayName,
} from '../../journal/day.ts';
import type {Entry} from '../../journal/entry.ts';
import type {Journal} from '../../journal/journal.ts';
import {listNames} from '../../journal/names.ts';
import {dueInWords, signOf} from '../../journal/words.ts';
import {printable} from '../../printable.ts';
import type {Style} from '../style.ts';
import {shortIds} from './ids.ts';
import {type Cell, paint, row} from './print.ts';
import {meaningOf} from './report.ts';

/** How wide the column of people may become in a terminal; a longer list of names is cut there. */
const mostOfPeople = 24;
/** Beyond this, names in a pipe push the rest of their own line to the right, and not that of all others. */
const alignedInPipe = 40;

/**
 * Entries as a timeline in the order given: a heading a month, the day once, then each entry on one line by columns.
 * Cut to the terminal's width; whole in a pipe.
 */
export const timelineLines = (
	style: Style,
	journal: Journal,
	entries: readonly Entry[],
	now: Now,
): readonly string[] => {
	const cellsOf = columnsOf(style, journal, entries, now);
	const lines: string[] = [];
	let before: Entry | undefined;
	for (const entry of entries) {
		const isNewMonth = before === undefined || monthOf(before.date) !== monthOf(entry.date);
		if (isNewMonth) lines.push(...(before ? [''] : []), paint(style, 'heading', monthTitle(monthOf(entry.date))));
		const label =
			entry.date === before?.date ? '' : `${weekdayName(entry.date)} ${String(parts(entry.date)[2]).padStart(2)}`;
		lines.push(row(style, [label.padEnd(8), 'heading'], ...cellsOf(entry)));
		before = entry;
	}
	return lines;
};

/** Entries by the same columns, each with its whole date: for an order that is not that of time. */
export const rankedLines = (style: Style, journal: Journal, entries: readonly Entry[], now: Now): readonly string[] => {
	const cellsOf = columnsOf(style, journal, entries, now);
	const labels = entries.map(entry => `${weekdayName(entry.date)} ${dateAndMonth(entry.date, now.day).padStart(6)}`);
	const wide = labels.reduce((most, label) => Math.max(most, label.length), 0) + 2;
	return entries.map((entry, at) => row(style, [(labels[at] ?? '').padEnd(wide), 'heading'], ...cellsOf(entry)));
};

/** The columns of an entry after its day, as wide as these entries need them. */
const columnsOf = (
	style: Style,
	journal: Journal,
	entries: readonly Entry[],
	now: Now,
): ((entry: Entry) => readonly Cell[]) => {
	const idOf = shortIds(journal);
	const widest = (measure: (entry: Entry) => number): number =>
		entries.reduce((wide, entry) => Math.max(wide, measure(entry)), 0);
	const namesOf = (entry: Entry): string => printable(listNames(entry.people));
	const most =
		style.columns === undefined ? alignedInPipe : Math.min(mostOfPeople, Math.max(8, Math.floor(style.columns / 4)));
	const ids = widest(entry => idOf(entry.id).length);
	const times = entries.some(entry => entry.time) ? (now.settings?.clock === '12' ? 10 : 7) : 0;
	const words = widest(entry => width(signOf(entry).word));
	const people = Math.min(
		most,
		widest(entry => width(namesOf(entry))),
	);
	return entry => {
		const sign = signOf(entry);
		const meaning = meaningOf(entry);
		return [
			[idOf(entry.id).padEnd(ids + 2), 'faint'],
			[(entry.time ? timeInWords(entry.time, now) : '').padEnd(times), 'faint'],
			[style.isPlain ? sign.plain : sign.symbol, meaning],
			[` ${filled(sign.word, words)}`, meaning],
			...namesCell(style, namesOf(entry), people),
			...told(entry, now.day),
		];
	};
};

const filled = (text: string, columns: number): string =>
	text + ' '.repeat(Math.max(0, columns - width(text)) + (columns > 0 ? 2 : 0));

const namesCell = (style: Style, names: string, columns: number): readonly Cell[] => {
	if (columns === 0) return [];
	const shown = style.columns === undefined ? names : cut(names, columns);
	return [[shown, 'who'], [' '.repeat(Math.max(0, columns - width(shown)) + 2)]];
};

const due = (entry: Entry, now: Day): string => {
	const words = entry.kind === 'favour' ? dueInWords(entry, now) : undefined;
	return words === undefined ? '' : `, ${words}`;
};

/** The text, and after it where, which tags, and until when. */
const told = (entry: Entry, now: Day): readonly Cell[] => [
	[tale(entry)],
	[
		[entry.place ? `@ ${entry.place}` : '', ...(entry.tags ?? []).map(tag => `#${tag}`)]
			.map(text => (text === '' ? '' : ` ${text}`))
			.join('')
			.slice(tale(entry) === '' ? 1 : 0),
		'faint',
	],
	[due(entry, now)],
];
