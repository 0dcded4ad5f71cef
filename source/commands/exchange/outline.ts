import type {Brought} from '../../changes/bring-in.ts';
import {formatNames} from '../../exchange/formats.ts';
import type {Imported} from '../../exchange/imported.ts';
import {counted, thousands} from '../../journal/counted.ts';
import {compareEntries, type Entry} from '../../journal/entry.ts';
import type {Person} from '../../journal/person/person.ts';
import type {Call} from '../command.ts';
import {type Cell, line} from '../printing/print.ts';
import {entryLine} from '../printing/report.ts';
import type {ReadFiles} from './read-files.ts';

/** So many of each kind are shown; of problems and questions more, for each of them asks for something. */
const [shown, mostProblems] = [3, 20];

const kinds: readonly (readonly [Entry['kind'], string])[] = [
	['meeting', 'meeting'],
	['favour', 'favour'],
	['need', 'need'],
	['ask', 'ask'],
	['note', 'note'],
	['unknown', 'entry of a kind that is not known'],
];

/**
 * What an import does or would do, in words: how many of each, the first of them, and all that is not taken and why.
 */
export const outlineLines = (call: Call, {found, imported}: ReadFiles, brought: Brought): readonly string[] => {
	const say = (...cells: readonly Cell[]): string => line(call.style, ...cells);
	const added = brought.entries.flatMap(({after}) => after ?? []).sort((a, b) => compareEntries(b, a));
	const isNew = brought.people.filter(({before}) => !before).flatMap(({after}) => after ?? []);
	const changed = brought.people.filter(({before}) => before);
	return [
		...found.slice(0, 5).map(({name, format}) => say([name, 'who'], [`: ${formatNames[format]}`, 'faint'])),
		...(found.length > 5 ? [say([`… and ${counted(found.length - 5, 'file')} more`, 'faint'])] : []),
		...peopleLines(call, isNew),
		...kinds.flatMap(([kind, word]) =>
			ofKind(
				call,
				word,
				added.filter(entry => entry.kind === kind),
			),
		),
		...(changed.length > 0
			? [
					say([
						`${counted(changed.length, 'person', 'people')} of whom more is known: ` +
							`${names(changed.flatMap(({after}) => after ?? []))}`,
					]),
				]
			: []),
		...alreadyLines(brought).map(text => say([text, 'faint'])),
		...notTakenLines(imported).map(cells => say(...cells)),
		...keptLines(brought).map(text => say([text])),
		...maybeLines(brought).map(text => say([text])),
		...problemLines(imported).map(text => say([text, 'fault'])),
		...some(imported.hints, mostProblems).map(text => say([text])),
	];
};

const some = (texts: readonly string[], most: number): readonly string[] =>
	texts.length > most + 1 ? [...texts.slice(0, most), `… and ${thousands(texts.length - most)} more`] : texts;

const names = (people: readonly Person[]): string => {
	const few = people.slice(0, 6).map(({name}) => name);
	return `${few.join(', ')}${people.length > few.length ? ', …' : ''}`;
};

const peopleLines = (call: Call, people: readonly Person[]): readonly string[] =>
	people.length === 0
		? []
		: [line(call.style, [counted(people.length, 'person', 'people'), 'new'], [`: ${names(people)}`])];

const ofKind = (call: Call, word: string, entries: readonly Entry[]): readonly string[] => {
	if (entries.length === 0) return [];
	const few = entries.length > shown + 1 ? entries.slice(0, shown) : entries;
	const more = entries.length - few.length;
	return [
		line(call.style, [counted(entries.length, word), 'new'], [':']),
		...few.map(entry => `  ${entryLine(call, entry)}`),
		...(more > 0
			? [line(call.style, [`  … and ${thousands(more)} more, back to ${entries.at(-1)?.date}`, 'faint'])]
			: []),
	];
};

const alreadyLines = ({already, differing}: Brought): readonly string[] => {
	const there = [
		...(already.entries > 0 ? [counted(already.entries, 'entry', 'entries')] : []),
		...(already.people > 0 ? [counted(already.people, 'person', 'people')] : []),
	];
	return [
		...(there.length > 0 ? [`There already: ${there.join(', ')}`] : []),
		...(differing > 0
			? [
					`There already, and not the same as in the file: ${counted(differing, 'entry', 'entries')}, left as ` +
						'they are here',
				]
			: []),
	];
};

const notTakenLines = ({notTaken}: Imported): readonly (readonly Cell[])[] =>
	notTaken.length === 0
		? []
		: [
				[['Not taken:']],
				...notTaken.map(({what, count, why}): readonly Cell[] => [
					[`  ${thousands(count)} × ${what}`],
					[`: ${why}`, 'faint'],
				]),
			];

const keptLines = ({kept}: Brought): readonly string[] =>
	some(
		kept.map(({name, field, kept: here, other}) => `${name}: ${field} stays ${here}; the file has ${other}`),
		mostProblems,
	);

const maybeLines = ({maybe}: Brought): readonly string[] =>
	maybe.length === 0
		? []
		: [
				'Might be the same; if so, say it:',
				...some(
					maybe.map(({name, known, why}) => `  --same ${shellWord(`${name}=${known}`)}  (${why})`),
					mostProblems,
				),
			];

/** A word as a shell takes it. */
export const shellWord = (word: string): string =>
	/^[\w./~=@,+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

const problemLines = ({problems}: Imported): readonly string[] =>
	some(
		problems.map(({file, line: at, problem}) => `${file}:${at}: ${problem}`),
		mostProblems,
	);
