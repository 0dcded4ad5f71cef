import {wrap} from '../columns.ts';
import {longDay} from '../journal/day.ts';
import type {Entry} from '../journal/entry.ts';
import {stateInWords} from '../journal/words.ts';
import {printableLines} from '../printable.ts';
import {type Line, said, span} from './line.ts';
import {chosenRow} from './rows.ts';
import type {State} from './state.ts';

/** What stands beside a list, or on an entry's own screen: lines, and which of them lead somewhere. */
export type Detail = {readonly lines: readonly Line[]};

/** The detail of the row under the cursor, in lines of at most so many columns. */
export const detailOf = (state: State, columns: number): Detail => {
	const row = chosenRow(state);
	return row?.kind === 'entry' ? {lines: entryLines(state, row.entry, columns)} : {lines: []};
};

const entryLines = (state: State, entry: Entry, columns: number): readonly Line[] => {
	const when = [longDay(entry.date, state.now.day), entry.time, entry.place].filter(part => part !== undefined).join(', ');
	return [
		[said(entry.people.join(', '), 'title')],
		[said(when, 'quiet')],
		[],
		...printableLines(entry.text).flatMap(line => wrap(line, columns).map(piece => [span(piece)])),
		...(entry.kind === 'favour' ? [[], [said(stateInWords(entry, state.now.day), 'quiet')]] : []),
		...(entry.tags ? [[], [said(entry.tags.map(tag => `#${tag}`).join(' '), 'tag')]] : []),
	];
};
