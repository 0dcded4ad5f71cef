import {parseDay, parseTime} from '../../journal/day.ts';
import type {Entry, Raw} from '../../journal/entry.ts';
import {readEntry, toJson} from '../../journal/format/read-entry.ts';
import {hows} from '../../journal/how.ts';
import {inOneLine, withoutLastLineEnds} from '../../line-ends.ts';

/**
 * A field of the form: how it is written there, and what is written of it; `undefined` in what is read removes the
 * field.
 */
type Field = {
	readonly name: string;
	readonly of: (entry: Entry) => string;
	/** The value for the journal; a string in `problem` where it cannot be read. */
	readonly read: (text: string) => {readonly value: unknown} | {readonly problem: string};
};

const optional = (text: string): {readonly value: unknown} => ({value: text === '' ? undefined : text});
const choice = (name: string, of: (entry: Entry) => string, options: readonly string[]): Field => ({
	name,
	of,
	read: text =>
		options.includes(text) ? optional(text) : {problem: `${name} must be one of ${options.filter(Boolean).join(', ')}`},
});
const yesOrNo = (name: 'starred' | 'private'): Field => ({
	name,
	of: entry => (entry[name] ? 'yes' : 'no'),
	read: text =>
		/^(?:yes|no|)$/i.test(text)
			? {value: text.toLowerCase() === 'yes' || undefined}
			: {problem: `${name} must be yes or no`},
});

const common: readonly Field[] = [
	{
		name: 'date',
		of: entry => entry.date,
		read: text => (parseDay(text) ? {value: text} : {problem: 'date must be a day that exists, as 2026-11-20'}),
	},
	{
		name: 'time',
		of: entry => entry.time ?? '',
		read: text => (text === '' || parseTime(text) ? optional(text) : {problem: 'time must be as 15:00, or nothing'}),
	},
	{name: 'people', of: entry => printList(entry.people), read: text => ({value: readList(text)})},
	{name: 'place', of: entry => entry.place ?? '', read: optional},
	{name: 'tags', of: entry => printList(entry.tags ?? []), read: text => readTags(text)},
	yesOrNo('starred'),
	yesOrNo('private'),
];

const fieldsOf = (entry: Entry): readonly Field[] => {
	if (entry.kind === 'meeting')
		return [
			...common.slice(0, 2),
			choice('how', one => (one.kind === 'meeting' ? one.how : ''), hows),
			choice('state', one => (one.kind === 'meeting' ? (one.state ?? '') : ''), ['', 'planned', 'missed']),
			...common.slice(2),
		];
	if (entry.kind === 'favour') {
		const due: Field = {
			name: 'due',
			of: one => (one.kind === 'favour' ? (one.due ?? '') : ''),
			read: text =>
				text === '' || parseDay(text)
					? optional(text)
					: {problem: 'due must be a day that exists, as 2026-12-01, or nothing'},
		};
		const way = choice('way', one => (one.kind === 'favour' ? one.way : ''), ['given', 'received']);
		// What is settled goes through settle and reopen, which know what else hangs on it.
		const state =
			entry.state === 'settled'
				? []
				: [choice('state', one => (one.kind === 'favour' ? one.state : ''), ['promised', 'open'])];
		return [...common.slice(0, 2), way, ...state, due, ...common.slice(2)];
	}
	return common;
};

/** A list as one line: names joined by commas, in quotes where they hold one. */
const printList = (items: readonly string[]): string =>
	items.map(item => (/[,"\n]/.test(item) ? JSON.stringify(item) : item)).join(', ');

const readList = (text: string): readonly string[] => {
	const items = [...text.matchAll(/\s*("(?:[^"\\]|\\.)*"|[^,]*)(?:,|$)/g)].map(([, item = '']) =>
		unquoted(item.trim()),
	);
	return [...new Set(items.filter(item => item !== ''))];
};

const unquoted = (item: string): string => {
	if (!item.startsWith('"')) return item;
	try {
		return String(JSON.parse(item));
	} catch {
		return item;
	}
};

const readTags = (text: string): {readonly value: unknown} | {readonly problem: string} => {
	const tags = readList(text)
		.flatMap(tag => tag.split(/\s+/))
		.map(tag => tag.replace(/^#/, '').toLowerCase());
	const wrong = tags.find(tag => !/^\p{L}[\p{L}\p{M}\p{N}_/-]*$/u.test(tag));
	return wrong === undefined
		? {value: tags.length > 0 ? [...new Set(tags)].sort() : undefined}
		: {problem: `"${wrong}" is not a tag: a tag starts with a letter, then letters, digits, _ - or /`};
};

const explanation = '# Change what you like, save, and close. Unchanged or emptied, nothing happens.';

/** A field of the entry as it is in the form: on one line, whatever another program wrote into it. */
const shown = (field: Field, entry: Entry): string => inOneLine(field.of(entry), ' ');

/** An entry as text for an editor: its fields a line each, an empty line, its text. */
export const formOf = (entry: Entry): string => {
	const fields = fieldsOf(entry).map(field => `${field.name}: ${shown(field, entry)}`.trimEnd());
	return `${[explanation, ...fields].join('\n')}\n\n${entry.text}\n`;
};

/** The form with what is wrong with it at its head, to be opened again. */
export const formAgain = (form: string, problem: string): string =>
	`# This could not be read: ${problem}\n${form.replace(/^(?:# This could not be read.*\n)+/, '')}`;

/**
 * The entry as the form has it; the same entry where nothing was changed; or what cannot be read, as a sentence. A
 * field that the form does not name stays as it is.
 */
export const readForm = (entry: Entry, form: string): Entry | string => {
	const lines = form
		.replace(/^\ufeff/, '')
		.replaceAll('\r\n', '\n')
		.split('\n');
	const end = lines.findIndex(line => line.trim() === '');
	const head = end < 0 ? lines : lines.slice(0, end);
	const text = end < 0 ? '' : withoutLastLineEnds(lines.slice(end + 1).join('\n'));
	const fields = new Map(fieldsOf(entry).map(field => [field.name, field]));
	const values: Record<string, unknown> = {};
	for (const [at, line] of head.entries()) {
		if (line.startsWith('#')) continue;
		const [, name = '', said = ''] = /^\s*([a-z]+)\s*:(.*)$/i.exec(line) ?? [];
		const field = fields.get(name.toLowerCase());
		if (!field)
			return (
				`line ${at + 1} is not a field of this entry: "${line}". The fields are ` +
				`${[...fields.keys()].join(', ')}; the text follows after an empty line.`
			);
		const read = said.trim() === shown(field, entry) ? undefined : field.read(said.trim());
		if (read === undefined) continue;
		if ('problem' in read) return `line ${at + 1}: ${read.problem}.`;
		values[field.name] = read.value;
	}
	if (text !== withoutLastLineEnds(entry.text)) values.text = text;
	if (Object.keys(values).length === 0) return entry;
	const json: Raw = Object.fromEntries(
		Object.entries({...toJson(entry), ...values}).filter(([, value]) => value !== undefined),
	);
	return readEntry(json);
};
