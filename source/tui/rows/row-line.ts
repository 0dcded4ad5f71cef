import {type Day, parts, weekdayName} from '../../journal/day.ts';
import {type Entry, owes} from '../../journal/entry.ts';
import {signOf} from '../../journal/words.ts';
import {column, cutLine, type Line, said, span} from '../line.ts';
import type {Tone} from '../theme.ts';
import {gist} from './gist.ts';
import type {Row} from './row.ts';

/** A row as a line of at most so many columns. */
export const rowLine = (row: Row, columns: number, isAscii: boolean, today: Day): Line => {
	switch (row.kind) {
		case 'blank':
			return [];
		case 'title':
			return cutLine([said(row.text, 'title')], columns);
		case 'text':
			return cutLine(row.line, columns);
		case 'entry':
			return entryLine(row.entry, row.isFirstOfDay, columns, isAscii, today);
	}
};

/** Day, sign, what, who, and the start of the text: columns that stay where they are while one scrolls. */
const entryLine = (entry: Entry, isFirstOfDay: boolean, columns: number, isAscii: boolean, today: Day): Line => {
	const sign = signOf(entry);
	const isWide = columns >= 50;
	const tone = toneOf(entry);
	const isOver = tone === 'settled';
	const who = entry.people.length > 1 ? `${entry.people[0]} +${entry.people.length - 1}` : (entry.people[0] ?? '');
	const text = gist(entry);
	return cutLine(
		[
			column(span(isFirstOfDay ? dayLabel(entry.date, today) : '', 'quiet'), 8),
			span(`${isAscii ? sign.plain : sign.symbol} `, tone),
			...(entry.kind === 'note' && entry.people.length === 0
				? [said(text)]
				: [column(span(sign.word, tone), isWide ? 8 : 7), column(said(who, isOver ? 'quiet' : 'who'), isWide ? 16 : 14), span(' '), said(text, isOver ? 'quiet' : 'plain')]),
		],
		columns,
	);
};

/** `Fri 20` */
const dayLabel = (date: Day, _today: Day): string => `${weekdayName(date)} ${String(parts(date)[2]).padStart(2)}`;

/** What the colour of an entry's sign says, beside its word. */
export const toneOf = (entry: Entry): Tone => {
	if (entry.kind === 'meeting') return 'meeting';
	if (entry.kind === 'need') return entry.state === 'open' ? 'need' : 'settled';
	if (entry.kind !== 'favour') return 'quiet';
	if (entry.forwards) return 'given';
	const side = owes(entry);
	if (entry.state === 'settled') return 'settled';
	return side === 'you' ? (entry.state === 'promised' ? 'youOwe' : 'received') : entry.state === 'promised' ? 'theyOwe' : 'given';
};

