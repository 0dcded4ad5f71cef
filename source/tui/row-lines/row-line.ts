import type {Day} from '../../journal/day.ts';
import {cutLine, type Line, said} from '../drawing/line.ts';
import type {Marker} from '../drawing/marks.ts';
import type {Row} from '../rows/row.ts';
import {entryLine, withLine} from './entry-line.ts';
import {accountLine, chainLine, favourLine} from './ledger-line.ts';
import {needLine, personLine} from './people-line.ts';

/** What a row is drawn with: its columns, whether letters stand for symbols, the day that it is, and what marks matches. */
export type Drawing = {readonly columns: number; readonly isAscii: boolean; readonly today: Day; readonly mark?: Marker | undefined};

/** A row as a line of at most so many columns. */
export const rowLine = (row: Row, drawing: Drawing): Line => cutLine(line(row, drawing), drawing.columns);

const line = (row: Row, drawing: Drawing): Line => {
	switch (row.kind) {
		case 'blank':
			return [];
		case 'title':
			return [said(row.text, 'title')];
		case 'text':
			return row.line;
		case 'entry':
			return entryLine(row.entry, row.isFirstOfDay, drawing);
		case 'with':
			return withLine(row.entry, row.name, row.isFirstOfDay, drawing);
		case 'account':
			return accountLine(row.name, row.favours, drawing);
		case 'favour':
			return favourLine(row.entry, row.by, drawing);
		case 'chain':
			return chainLine(row.passage(), drawing);
		case 'person':
			return personLine(row.acquaintance, drawing);
		case 'need':
			return needLine(row.entry, drawing);
	}
};
