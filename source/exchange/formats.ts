import type {FormatReader, SourceFile, Unfit} from './imported.ts';
import {isDayOne} from './read/day-one.ts';
import {isFriends} from './read/friends.ts';
import {isGoodturn} from './read/goodturn.ts';
import {isCalendar} from './read/ics.ts';
import {isJrnl, isJrnlJson} from './read/jrnl.ts';
import {parseJson} from './read/json.ts';
import {isMonicaJson} from './read/monica/read-json.ts';
import {isMonicaSql} from './read/monica/read-sql.ts';
import {isOrg} from './read/org.ts';
import {isVcard} from './read/vcard.ts';

/** The formats that are read, as `--from` names them. */
export const formats = [
	'friends',
	'jrnl',
	'monica',
	'vcard',
	'ics',
	'csv',
	'dayone',
	'markdown',
	'org',
	'lines',
	'goodturn',
] as const;
export type FormatName = (typeof formats)[number];

/** How each is called in a sentence. */
export const formatNames: Readonly<Record<FormatName, string>> = {
	friends: 'friends.md',
	jrnl: 'jrnl',
	monica: 'Monica',
	vcard: 'vCard',
	ics: 'a calendar',
	csv: 'a table',
	dayone: 'Day One',
	markdown: 'Markdown notes',
	org: 'Org contacts',
	lines: 'plain lines',
	goodturn: 'goodturn',
};

/**
 * The format of a file, by what is in it and then by its name. Undefined where nobody can tell; or why it cannot be
 * read at all.
 */
export const formatOf = ({name, text}: SourceFile): FormatName | undefined | Unfit => {
	if (/^gAAAAA[\w-]{40}/.test(text)) return {unfit: `${name} is encrypted by jrnl. Decrypt it first: jrnl --decrypt`};
	// A note may begin with a link, and that is no JSON.
	if (/^\s*[{[](?!\[\s*\p{L})/u.test(text) && !/\.(?:md|markdown|org)$/i.test(name) && !isJrnl(text)) {
		const value = parseJson(name, text);
		if ('unfit' in value) return value;
		return jsonFormat(value.json) ?? {unfit: `${name} is JSON of a program that goodturn does not know.`};
	}
	if (isVcard(text)) return 'vcard';
	if (isCalendar(text)) return 'ics';
	if (isFriends(text)) return 'friends';
	if (isMonicaSql(text)) return 'monica';
	if (isJrnl(text)) return 'jrnl';
	if (/\.(?:md|markdown)$/i.test(name) || text.startsWith('---\n')) return 'markdown';
	if (/\.org$/i.test(name) || isOrg(text)) return 'org';
	if (isTable(name, text)) return 'csv';
	return /\.txt$/i.test(name) ? linesIn(name, text) : undefined;
};

/** So much is taken for lines as one types them by the name of the file alone: some seconds of reading. */
const [mostLines, mostLetters] = [5000, 500_000];

/** A text without any sign of a program: lines to be read each by itself, or a book or log that nobody wants read so. */
const linesIn = (name: string, text: string): 'lines' | Unfit => {
	const count = text.split('\n').length;
	if (count <= mostLines && text.length <= mostLetters) return 'lines';
	const size = count > mostLines ? `${count} lines` : `${Math.round(text.length / 1000)},000 letters`;
	return {
		unfit:
			`${name} has ${size}, and nothing tells which program wrote them. If they are lines as one types them, add ` +
			'--from lines: each is read by itself, which takes some seconds for a thousand.',
	};
};

const jsonFormat = (value: unknown): FormatName | undefined => {
	if (isGoodturn(value)) return 'goodturn';
	if (isMonicaJson(value)) return 'monica';
	if (isDayOne(value)) return 'dayone';
	return isJrnlJson(value) ? 'jrnl' : undefined;
};

const isTable = (name: string, text: string): boolean =>
	/\.(?:csv|tsv)$/i.test(name) ||
	/^(?:"[^"\n]*"|[^,;\t\n"]*)(?:[,;\t](?:"[^"\n]*"|[^,;\t\n"]*)){3,}$/m.test(
		text.slice(0, 5000).split('\n').slice(0, 6).join('\n'),
	);

/** The reader of a format. Each is loaded only when there is something for it to read. */
export const readerOf = async (format: FormatName, text: string, hasColumns: boolean): Promise<FormatReader> => {
	switch (format) {
		case 'friends':
			return (await import('./read/friends.ts')).readFriends;
		case 'jrnl':
			return (await import('./read/jrnl.ts')).readJrnl;
		case 'monica':
			return (await import('./read/monica/monica.ts')).readMonica;
		case 'vcard':
			return (await import('./read/vcard.ts')).readVcards;
		case 'ics':
			return (await import('./read/ics.ts')).readCalendars;
		case 'csv':
			return readerOfTable(text, hasColumns);
		case 'dayone':
			return (await import('./read/day-one.ts')).readDayOne;
		case 'markdown':
			return (await import('./read/notes/markdown.ts')).readMarkdown;
		case 'org':
			return (await import('./read/org.ts')).readOrg;
		case 'lines':
			return (await import('./read/lines.ts')).readLines;
		case 'goodturn':
			return (await import('./read/goodturn.ts')).readGoodturn;
	}
};

const readerOfTable = async (text: string, hasColumns: boolean): Promise<FormatReader> => {
	if (hasColumns) return (await import('./read/table/entries.ts')).readNamedColumns;
	const own = await import('./read/table/own-table.ts');
	return own.isOwnTable(text) ? own.readOwnTable : (await import('./read/table/contacts.ts')).readContacts;
};
