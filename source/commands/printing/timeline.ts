import {cut, width} from '../../columns.ts';
import {type Day, monthOf, monthTitle, parts, shortDay, weekdayName} from '../../journal/day.ts';
import type {Entry} from '../../journal/entry.ts';
import type {Journal} from '../../journal/journal.ts';
import {fold, listNames} from '../../journal/names.ts';
import {signOf} from '../../journal/words.ts';
import {printable} from '../../printable.ts';
import {shortIds} from './ids.ts';
import {type Cell, paint, row, type Style} from './print.ts';
import {meaningOf} from './report.ts';

/** How wide the column of people may become in a terminal; a longer list of names is cut there. */
const mostOfPeople = 24;
/** Beyond this, names in a pipe push the rest of their own line to the right, and not that of all others. */
const alignedInPipe = 40;

/**
 * Entries as a timeline in the order given: a heading a month, the day once, then each entry on one line by columns.
 * Cut to the terminal's width; whole in a pipe.
 */
export const timelineLines = (style: Style, journal: Journal, entries: readonly Entry[], now: Day): readonly string[] => {
	const idOf = shortIds(journal);
	const all = entries.map(entry => ({entry, id: idOf(entry.id), people: printable(listNames(entry.people))}));
	const most = style.columns === undefined ? alignedInPipe : Math.min(mostOfPeople, Math.max(8, Math.floor(style.columns / 4)));
	const ids = all.reduce((wide, one) => Math.max(wide, one.id.length), 0);
	const times = all.some(one => one.entry.time) ? 7 : 0;
	const words = all.reduce((wide, one) => Math.max(wide, width(signOf(one.entry).word)), 0);
	const people = Math.min(
		most,
		all.reduce((wide, one) => Math.max(wide, width(one.people)), 0),
	);
	const lines: string[] = [];
	let month = '';
	let day = '';
	for (const {entry, id, people: names} of all) {
		if (monthOf(entry.date) !== month) {
			month = monthOf(entry.date);
			day = '';
			lines.push(...(lines.length > 0 ? [''] : []), paint(style, 'heading', monthTitle(monthOf(entry.date))));
		}
		const isNewDay = entry.date !== day;
		day = entry.date;
		const sign = signOf(entry);
		const meaning = meaningOf(entry);
		lines.push(
			row(
				style,
				[isNewDay ? `${weekdayName(entry.date)} ${String(parts(entry.date)[2]).padStart(2)}  ` : ' '.repeat(8), 'heading'],
				[id.padEnd(ids + 2), 'faint'],
				[(entry.time ?? '').padEnd(times), 'faint'],
				[style.isPlain ? sign.plain : sign.symbol, meaning],
				[` ${filled(sign.word, words)}`, meaning],
				...namesCell(style, names, people),
				...told(entry, now),
			),
		);
	}
	return lines;
};

const filled = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - width(text)) + (columns > 0 ? 2 : 0));

const namesCell = (style: Style, names: string, columns: number): readonly Cell[] => {
	if (columns === 0) return [];
	const shown = style.columns === undefined ? names : cut(names, columns);
	return [[shown, 'who'], [' '.repeat(Math.max(0, columns - width(shown)) + 2)]];
};

/** The text, and behind it where, which tags, and until when. */
const told = (entry: Entry, now: Day): readonly Cell[] => [
	[tale(entry)],
	[
		[entry.place ? `@ ${entry.place}` : '', ...(entry.tags ?? []).map(tag => `#${tag}`)]
			.map(text => (text === '' ? '' : ` ${text}`))
			.join('')
			.slice(tale(entry) === '' ? 1 : 0),
		'faint',
	],
	[entry.kind === 'favour' && entry.state === 'promised' && entry.due ? `, ${entry.due < now ? 'overdue since' : 'by'} ${shortDay(entry.due, now)}` : ''],
];

/**
 * The text of an entry on one line, without what the columns before it say already: `coffee with Ada Lovelace: the new
 * role` beside `coffee` and `Ada Lovelace` is `the new role`.
 */
export const tale = (entry: Entry): string => {
	const text = entry.text.trim().replaceAll(/\s*\n\s*/g, ' / ');
	if (entry.kind !== 'meeting') return text;
	const lead = /^(\S+) with /i.exec(text);
	if (!lead || fold(lead[1] ?? '') !== entry.how) return text;
	let rest = text.slice(lead[0].length);
	for (const name of entry.people) {
		const spelt = [name, name.split(' ')[0] ?? name].find(one => fold(rest.slice(0, one.length)) === fold(one) && !/^[\p{L}\p{N}]/u.test(rest.slice(one.length)));
		if (spelt === undefined) return text;
		rest = rest
			.slice(spelt.length)
			.replace(/^(?:,? and |, | & )(?=\S)/, ' ')
			.trimStart();
	}
	return rest.replace(/^(?:[:,;/–—-]+ *)+/, '');
};
