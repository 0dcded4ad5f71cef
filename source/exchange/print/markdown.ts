import {type MonthName, monthOf, monthTitle, shortDay} from '../../journal/day.ts';
import {type Entry, entryKeys} from '../../journal/entry.ts';
import {inOrder} from '../../journal/format/fields.ts';
import {fold} from '../../journal/names.ts';
import {type Person, personKeys} from '../../journal/person/person.ts';
import {sentence} from '../../journal/words.ts';
import {fieldText} from './csv.ts';
import type {Exported} from './exported.ts';

/** A file of a folder. */
export type PageFile = {readonly path: string; readonly text: string};

/** A folder for Obsidian: a page a person, a page a month, with front matter and links between them. */
export const markdownFiles = (
	out: Exported,
	printHead: (head: Readonly<Record<string, unknown>>) => string,
): readonly PageFile[] => {
	const names = new Set([...out.people.map(({name}) => name), ...out.entries.flatMap(out.peopleOf)]);
	const files = fileNames([...names]);
	const link = (name: string): string => linkTo(name, files);
	const months = Map.groupBy(out.entries, entry => monthOf(entry.date));
	const withWhom = new Map<string, Entry[]>();
	for (const entry of out.entries) {
		for (const name of out.peopleOf(entry)) {
			const theirs = withWhom.get(name);
			if (theirs) theirs.push(entry);
			else withWhom.set(name, [entry]);
		}
	}
	return [
		...out.people.map(person => ({
			path: `people/${files.get(person.name)}.md`,
			text: personPage(person, withWhom.get(person.name) ?? [], out, printHead),
		})),
		...Array.from(months, ([month, entries]) => ({
			path: `months/${month}.md`,
			text: monthPage(month, entries, out, link, printHead),
		})),
	];
};

/** Names of files, safe on every disk and in every link; two that a disk would take for one are told apart. */
const fileNames = (names: readonly string[]): ReadonlyMap<string, string> => {
	const files = new Map<string, string>();
	const taken = new Set<string>();
	for (const name of names) {
		const base =
			name
				.replaceAll(/[\p{C}\\/:*?"<>|#^[\]]+/gu, ' ')
				.replaceAll(/\s+/g, ' ')
				.replace(/^[. ]+|[. ]+$/g, '')
				.slice(0, 80) || 'somebody';
		let file = base;
		for (let number = 2; taken.has(fold(file)); number++) file = `${base} ${number}`;
		taken.add(fold(file));
		files.set(name, file);
	}
	return files;
};

const linkTo = (name: string, files: ReadonlyMap<string, string>): string => {
	if (/[[\]|\n\r"]/.test(name) || name === '') return JSON.stringify(name);
	const file = files.get(name);
	return file === undefined || file === name ? `[[${name}]]` : `[[${file}|${name}]]`;
};

const personPage = (
	person: Person,
	entries: readonly Entry[],
	{today}: Exported,
	printHead: (head: Readonly<Record<string, unknown>>) => string,
): string => {
	const {raw: _, ...known} = person;
	const lines = entries
		.toReversed()
		.map(
			entry =>
				`- [[${monthOf(entry.date)}#^${entry.id}|${shortDay(entry.date, today)}]] ${inert(sentence(entry, today))}`,
		);
	return (
		`${printHead({goodturn: 'person', ...inOrder(known, personKeys)})}\n# ` +
		`${inert(person.name)}\n\n${lines.join('\n')}\n`
	);
};

/** Text that makes no link, no heading and no comment of Obsidian. */
const inert = (text: string): string =>
	text.replaceAll(/\s+/g, ' ').replaceAll('[[', '[\u200b[').replaceAll('%%', '%\u200b%');

const monthPage = (
	month: MonthName,
	entries: readonly Entry[],
	out: Exported,
	link: (name: string) => string,
	printHead: (head: Readonly<Record<string, unknown>>) => string,
): string => {
	const days = Map.groupBy(entries, entry => entry.date);
	const text = Array.from(days, ([date, ofDay]) =>
		[`## ${date}`, '', ...ofDay.flatMap(entry => entryLines(entry, out, link)), ''].join('\n'),
	);
	return `${printHead({goodturn: 'month', month})}\n# ${monthTitle(month)}\n\n${text.join('\n')}`;
};

/**
 * An entry: what it says to a reader, with an id that links lead to; its fields, which Dataview reads; and its text.
 */
const entryLines = (entry: Entry, out: Exported, link: (name: string) => string): readonly string[] => [
	`- ${inert(sentence(entry, out.today)).replaceAll('^', '')} ^${entry.id}`,
	...entryKeys.flatMap(key => {
		const value = (entry as unknown as Readonly<Record<string, unknown>>)[key];
		if (value === undefined || ['id', 'date', 'text', 'created', 'edited'].includes(key)) return [];
		return key === 'people' && entry.people.length === 0 ? [] : [`    - ${key}:: ${fieldOf(key, value, link)}`];
	}),
	...(entry.text === '' ? [] : entry.text.split('\n').map(line => `    > ${line}`)),
];

const fieldOf = (key: string, value: unknown, link: (name: string) => string): string => {
	if (key === 'people' || key === 'about') return (value as readonly string[]).map(link).join(', ');
	if (key === 'tags') return (value as readonly string[]).map(tag => `#${tag}`).join(' ');
	if (typeof value !== 'string') return fieldText(value);
	return /[\n\r]|^["\s]|\s$/.test(value) ? JSON.stringify(value) : value;
};
