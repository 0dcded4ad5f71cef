import {parse} from 'csv-parse/sync';
import {cutOff} from '../../common/cut-off.ts';
import type {Unfit} from '../../imported.ts';

/** A row of a table, with the line that it begins at. */
export type TableRow = {readonly line: number; readonly cells: readonly string[]};
export type Rows = {
	readonly rows: readonly TableRow[];
	readonly broken: readonly {readonly line: number; readonly problem: string}[];
};

const mostColumns = 2000;
const separators = [',', ';', '\t', '|'];

/** The sign that sets the cells of a table apart: the one that is most often in the head, outside of quotes. */
export const separatorOf = (text: string): string => {
	const head = text
		.slice(0, 20_000)
		.split('\n', 12)
		.map(line => line.replaceAll(/"[^"]*"/g, ''));
	const most = (sign: string): number => Math.max(...head.map(line => line.split(sign).length - 1));
	return separators.reduce((best, sign) => (most(sign) > most(best) ? sign : best), ',');
};

/**
 * The rows of a table (RFC 4180, and what spreadsheets make of it). A row with a broken quote is put up with; a quote
 * that never ends is not.
 */
export const readRows = (name: string, text: string): Rows | Unfit => {
	try {
		const records = parse(text, {
			bom: true,
			delimiter: separatorOf(text),
			info: true,
			relax_column_count: true,
			relax_quotes: true,
			skip_empty_lines: true,
		}) as unknown as readonly {readonly record: readonly string[]; readonly info: {readonly lines: number}}[];
		if (records.some(({record}) => record.length > mostColumns))
			return {unfit: `${name} has more than ${mostColumns} columns, which no table of people or entries has.`};
		const [before = 0, last = 0] = records.slice(-2).map(({record}) => record.length);
		if (records.length > 1 && last < before && !text.endsWith('\n'))
			return cutOff(name, 'in the middle of a row', '; if it is whole, end its last line');
		return {rows: records.map(({record, info}) => ({line: info.lines, cells: record})), broken: []};
	} catch (error) {
		const isOpen = error instanceof Error && 'code' in error && error.code === 'CSV_QUOTE_NOT_CLOSED';
		return isOpen ? cutOff(name, 'within quotation marks') : {unfit: `${name} is not a table that can be read.`};
	}
};
