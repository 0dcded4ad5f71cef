import {counted} from '../../journal/counted.ts';
import {type Day, shortDay} from '../../journal/day.ts';
import {type Entry, isOpenAsk} from '../../journal/entry.ts';
import {owedSentence, sentence, stateInWords} from '../../journal/words.ts';
import {printable} from '../../printable.ts';
import {type Line, textOf} from '../drawing/line.ts';
import {rowLine} from '../row-lines/row-line.ts';
import type {Row} from '../rows/row.ts';

/** A row as it is read aloud: no columns, no symbols, and nothing left out. */
export const rowInWords = (row: Row | undefined, today: Day): string => {
	if (!row) return '';
	switch (row.kind) {
		case 'entry':
		case 'with':
		case 'favour':
		case 'need':
			return entryInWords(row.entry, today);
		case 'account':
			return printable(`${row.name || 'Without a name'}, ${counted(row.favours.length, 'favour')}. ${owedSentence(row.favours[0], today)}`);
		default:
			return plainly(rowLine(row, {columns: 1000, isAscii: false, today}));
	}
};

const entryInWords = (entry: Entry, today: Day): string => {
	const when = `${shortDay(entry.date, today)}${entry.time ? ` ${entry.time}` : ''}`;
	const planned = entry.kind === 'meeting' && entry.state ? `${entry.state}: ` : '';
	const ended =
		entry.kind === 'favour' && entry.state === 'settled'
			? `, ${stateInWords(entry, today)}`
			: (entry.kind === 'need' && entry.state !== 'open') || (entry.kind === 'ask' && !isOpenAsk(entry))
				? `, ${entry.state}`
				: '';
	return printable(`${when}: ${planned}${sentence(entry, today)}${ended}${entry.starred ? ', starred' : ''}`);
};

/** The words of a line, each a space apart, without the symbols that stand for a word beside them. */
export const plainly = (line: Line): string =>
	textOf(line)
		.replace(/[●○◇·✓←→⇢▌│▏]|[▁-█]+/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
