import {hash} from 'node:crypto';
import {usageError, userError} from '../../errors.ts';
import {type FormatName, formatNames, formatOf, formats, readerOf} from '../../exchange/formats.ts';
import type {Imported, Means, NotTaken, SourceFile, Unfit} from '../../exchange/imported.ts';
import {columnNames} from '../../exchange/read/table/column-names.ts';
import {tooMany} from '../../exchange/too-many.ts';
import type {Journal} from '../../journal/journal.ts';
import {printable} from '../../printable.ts';
import {type Outside, readOutside} from '../../store/outside/read-outside.ts';
import type {Call} from '../command.ts';
import {localInstant} from '../printing/instants.ts';
import type {Progress} from './progress.ts';

/** What the files of an import come to, and what they are. */
export type ReadFiles = {
	readonly imported: Imported;
	readonly found: readonly {readonly name: string; readonly format: FormatName}[];
};

const undone = 'Nothing was written.';

/** Reads the files that the call names, each by its own format. Throws userError where one cannot be read at all. */
export const readFiles = async (call: Call, journal: Journal, progress: Progress): Promise<ReadFiles> => {
	const {files: sources, left: outside} = await sourcesOf(call);
	const from = fromFlag(call);
	const columns = columnsOf(call);
	const left = [...outside];
	const found = sources.flatMap(file => {
		const format = from ?? (columns ? 'csv' : formatOf(file));
		if (typeof format === 'string') return [{file, format}];
		if (!file.isInFolder) throw unfitFile(file, format);
		const why = format ? format.unfit.replace(/\.$/, '') : `${file.name} ${unknownIn(file)}`;
		left.push({what: 'file', why: printable(why), count: 1});
		return [];
	});
	for (const {file, format} of found) {
		const much = tooMany(format, file);
		if (much) throw unfitFile(file, much);
	}
	const parts: Imported[] = [];
	for (const [format, files] of Map.groupBy(found, one => one.format)) {
		const reader = await readerOf(format, files[0]?.file.text ?? '', columns !== undefined);
		const read = await reader(
			files.map(({file}) => file),
			{
				...means(call, journal),
				...(columns && {columns}),
				tick: done => progress.at(`reading ${formatNames[format]}`, done),
			},
		);
		if ('unfit' in read) throw userError(`${printable(read.unfit)} ${undone}`);
		parts.push(read);
	}
	const remarks = sources.flatMap(({remark}) => remark ?? []);
	return {imported: joined(parts, remarks, left), found: found.map(({file, format}) => ({name: file.name, format}))};
};

const joined = (parts: readonly Imported[], remarks: readonly string[], left: readonly NotTaken[]): Imported => ({
	people: parts.flatMap(({people}) => people),
	entries: parts.flatMap(({entries}) => entries),
	notTaken: [...parts.flatMap(({notTaken}) => notTaken), ...left],
	problems: parts.flatMap(({problems}) => problems),
	hints: [...remarks, ...parts.flatMap(({hints}) => hints)],
});

const sourcesOf = async (call: Call): Promise<Outside> => {
	if (call.words.length === 0) throw usageError(`Which file? Write goodturn import FILE. ${undone}`);
	if (call.words.length > 1 || call.words[0] !== '-') return readOutside(call.words);
	const text = await call.input();
	if (text === undefined) throw usageError(`Nothing comes from standard input. ${undone}`);
	return {
		files: [{name: 'standard input', text: text.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n')}],
		left: [],
	};
};

const unknownIn = ({text}: SourceFile): string =>
	text.trim() === '' ? 'is empty' : 'is of no format that goodturn knows by its content';

const unfitFile = (file: SourceFile, format: Unfit | undefined): Error =>
	format
		? userError(`${printable(format.unfit)} ${undone}`)
		: userError(`${printable(file.name)} ${unknownIn(file)}. ${undone} Say what it is: --from ${formats.join('|')}`);

const fromFlag = ({flags}: Call): FormatName | undefined => {
	const {from} = flags.text;
	if (from === undefined) return undefined;
	const other: Readonly<Record<string, FormatName>> = {
		linkedin: 'csv',
		google: 'csv',
		outlook: 'csv',
		vcf: 'vcard',
		ical: 'ics',
		icalendar: 'ics',
		obsidian: 'markdown',
		md: 'markdown',
		json: 'goodturn',
		text: 'lines',
		'org-contacts': 'org',
	};
	const format = formats.find(one => one === from.toLowerCase()) ?? other[from.toLowerCase()];
	if (!format) throw usageError(`--from takes ${formats.join(', ')}, and not "${printable(from)}". ${undone}`);
	return format;
};

/** `name=Who,date=When,text=3`: which column holds what, by its head or its number. */
const columnsOf = ({flags}: Call): ReadonlyMap<string, string> | undefined => {
	const {columns} = flags.text;
	if (columns === undefined) return undefined;
	const named = new Map<string, string>();
	for (const part of columns.split(/,(?=\s*[a-z]+=)/)) {
		const at = part.indexOf('=');
		const column = part.slice(0, at).trim();
		if (at < 0 || part.slice(at + 1).trim() === '' || !columnNames.includes(column))
			throw usageError(
				'--columns takes what a column holds and its head, as name=Who,date=When,text=What. It may be: ' +
					`${columnNames.join(', ')}. ${undone}`,
			);
		named.set(column, part.slice(at + 1).trim());
	}
	if (!named.has('name') && !named.has('date'))
		throw usageError(`--columns needs a name or a date at least, as name=Who. ${undone}`);
	return named;
};

const means = ({context, flags}: Call, journal: Journal): Omit<Means, 'tick' | 'columns'> => ({
	now: context.now,
	hash: sha256,
	localTime: (milliseconds, zone) => localInstant(new Date(milliseconds), zone),
	journal,
	isTagPerson: flags.on.has('people-tags'),
	me: flags.texts.me ?? [],
});

/** What ids are made from. */
export const sha256 = (text: string): string => hash('sha256', text);
