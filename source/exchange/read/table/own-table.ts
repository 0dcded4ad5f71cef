import type {Entry} from '../../../journal/entry.ts';
import {readEntry} from '../../../journal/format/read-entry.ts';
import {gathering} from '../../common/gather.ts';
import type {FormatReader} from '../../imported.ts';
import {readRows} from './rows.ts';

/** The head of a table that goodturn itself has exported. */
export const isOwnTable = (text: string): boolean => /^\ufeff?id,kind,date,time,/.test(text);

/** A table that goodturn has exported: each row is the entry that it was. */
export const readOwnTable: FormatReader = (files, means) => {
	const found = gathering('goodturn', means);
	const entries: Entry[] = [];
	for (const {name, text} of files) {
		const table = readRows(name, text);
		if ('unfit' in table) return table;
		const [head, ...rows] = table.rows;
		for (const {line, cells} of rows) {
			const fields = (head?.cells ?? []).flatMap((key, at) => fieldOf(key, unguarded(cells[at] ?? '')));
			const entry = readEntry(Object.fromEntries(fields));
			if (typeof entry === 'string') found.problem(name, line, entry);
			else entries.push(entry);
		}
	}
	return {...found.done(), entries};
};

/** Takes off the sign that was put before a cell which a spreadsheet would run. */
const unguarded = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

const fieldOf = (key: string, cell: string): readonly (readonly [string, unknown])[] => {
	if (cell === '') return key === 'people' ? [[key, []]] : key === 'text' ? [[key, '']] : [];
	if (key === 'people' || key === 'tags' || key === 'about') return [[key, splitList(cell)]];
	if (key === 'starred' || key === 'private') return [[key, cell === 'true']];
	if (key === 'guess') return [[key, Number(cell)]];
	if (key !== 'settled' && key !== 'met' && key !== 'answer') return [[key, cell]];
	const [date, ...more] = cell.split(' ');
	const by = more.find(word => /^[a-z]+$/.test(word) && word !== 'promised');
	const entry = more.find(word => word.includes('-'));
	return [
		[
			key,
			{
				date,
				...(by !== undefined && {by}),
				...(entry !== undefined && {entry}),
				...(more.includes('promised') && {was: 'promised'}),
			},
		],
	];
};

/** The parts of a list in a cell: set apart by `; `, with a backslash before a semicolon that is part of a name. */
const splitList = (cell: string): readonly string[] =>
	Array.from(cell.matchAll(/(?:\\[\s\S]|[^;\\])+/g), ([part], at) =>
		(at === 0 ? part : part.replace(/^ /, '')).replaceAll(/\\([\s\S])/g, '$1'),
	);
