import {type Entry, entryKeys} from '../../journal/entry.ts';
import type {Exported} from './exported.ts';

/** A cell as RFC 4180 has it: in quotes where it holds a quote, a comma or a line end. */
const cell = (text: string): string =>
	/[",\r\n]/.test(text) || /^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A spreadsheet runs what begins with one of these signs: an apostrophe before it makes it text. */
const guarded = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const listText = (list: readonly string[]): string =>
	list.map(one => one.replaceAll(/[\\;]/g, sign => `\\${sign}`)).join('; ');

/** The fields of an entry as text: lists with `; `, and how something ended as `2026-11-20 kept`. */
export const fieldText = (value: unknown): string => {
	if (value === undefined) return '';
	if (Array.isArray(value)) return listText(value.map(String));
	if (typeof value !== 'object' || value === null) return String(value);
	const {date, by, entry, was} = value as Readonly<Record<string, string | undefined>>;
	return [date, by, entry, was].filter(part => part !== undefined).join(' ');
};

/** Every entry as a row, a field a column (RFC 4180). `isRaw`: cells that a spreadsheet would run are not guarded. */
export const csvText = ({entries}: Pick<Exported, 'entries'>, isRaw: boolean): string => {
	const guard = isRaw ? (text: string): string => text : guarded;
	const row = (entry: Entry): string =>
		entryKeys
			.map(key => cell(guard(fieldText((entry as unknown as Readonly<Record<string, unknown>>)[key]))))
			.join(',');
	return [entryKeys.join(','), ...entries.map(row), ''].join('\r\n');
};
