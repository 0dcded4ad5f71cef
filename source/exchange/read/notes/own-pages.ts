import {parseDay} from '../../../journal/day.ts';
import type {Entry} from '../../../journal/entry.ts';
import {readEntry} from '../../../journal/format/read-entry.ts';
import {readPerson} from '../../../journal/person/person.ts';
import type {Gathering} from '../../common/gather.ts';
import type {MarkdownNote} from './front-matter.ts';

/**
 * The pages that `goodturn export md` writes: a person each with everything in the head, and a month each with its
 * entries.
 */

/** Adds the person whom such a page is of. */
export const readOwnPerson = (
	{head, ...page}: MarkdownNote & {readonly file?: string},
	found: Gathering,
): undefined => {
	const {goodturn: _, ...fields} = head;
	const person = readPerson(fields);
	if (typeof person === 'string') return found.problem(page.file ?? '', 1, person);
	const {raw: __, created: ___, edited: ____, ...known} = person;
	found.person(known);
};

/** The entries of such a page of a month. */
export const readOwnMonth = ({body, line: from}: MarkdownNote, file: string, found: Gathering): readonly Entry[] => {
	const entries: Entry[] = [];
	let date: string | undefined;
	let open: {readonly line: number; readonly fields: Record<string, unknown>; readonly text: string[]} | undefined;
	const close = (): undefined => {
		if (!open) return;
		const {fields, text, line} = open;
		const entry = readEntry({
			people: [],
			created: `${fields.date}T12:00:00.000Z`,
			edited: `${fields.date}T12:00:00.000Z`,
			...fields,
			text: text.join('\n'),
		});
		if (typeof entry === 'string') found.problem(file, line, entry);
		else entries.push(entry);
		open = undefined;
	};
	for (const [at, line] of body.split('\n').entries()) {
		const heading = /^## (\d{4}-\d{2}-\d{2})/.exec(line)?.[1];
		const id = /^- .*\^([0-9a-f-]{36})\s*$/.exec(line)?.[1];
		const field = /^ {4}- ([a-z]+):: ?(.*)$/.exec(line);
		if (heading !== undefined || id !== undefined) close();
		if (heading !== undefined) date = parseDay(heading);
		else if (id !== undefined) open = {line: from + at, fields: {id, date}, text: []};
		else if (open && field) open.fields[field[1] ?? ''] = fieldOf(field[1] ?? '', field[2] ?? '');
		else if (open && /^ {4}>/.test(line)) open.text.push(line.replace(/^ {4}> ?/, ''));
	}
	close();
	return entries;
};

const quoted = (text: string): string => {
	if (!text.startsWith('"')) return text;
	try {
		return String(JSON.parse(text));
	} catch {
		return text;
	}
};

const fieldOf = (key: string, value: string): unknown => {
	if (key === 'people' || key === 'about')
		return Array.from(
			value.matchAll(/"(?:[^"\\]|\\.)*"|\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g),
			([whole, name]) => name ?? quoted(whole),
		);
	if (key === 'tags')
		return value
			.split(/\s+/)
			.filter(Boolean)
			.map(tag => tag.replace(/^#/, ''));
	if (key === 'starred' || key === 'private') return value === 'true';
	if (key === 'guess') return Number(value);
	if (key !== 'settled' && key !== 'met' && key !== 'answer') return quoted(value);
	const ended =
		/^(\d{4}-\d{2}-\d{2})(?: (kept|returned|forwarded|freely|released))?(?: ([0-9a-f-]{36}))?( promised)?$/.exec(value);
	return (
		ended && {
			date: ended[1],
			...(ended[2] && {by: ended[2]}),
			...(ended[3] && {entry: ended[3]}),
			...(ended[4] && {was: 'promised'}),
		}
	);
};
