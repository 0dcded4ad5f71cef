import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {localInstant} from '../../source/commands/printing/instants.ts';
import {formatOf, readerOf} from '../../source/exchange/formats.ts';
import type {Imported, Means, SourceFile, Unfit} from '../../source/exchange/imported.ts';
import type {Day, Instant, Time} from '../../source/journal/day.ts';
import type {Entry} from '../../source/journal/entry.ts';
import {emptyJournal} from '../../source/journal/journal.ts';

const fixtures = fileURLToPath(new URL('./fixtures/', import.meta.url));

export const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The moment of the tests: Sunday 22 November 2026, 16:00. */
export const now = {
	day: '2026-11-22' as Day,
	time: '16:00' as Time,
	instant: '2026-11-22T16:00:00.000Z' as Instant,
};

export const means: Means = {
	now,
	hash,
	localTime: (milliseconds, zone) => localInstant(new Date(milliseconds), zone ?? 'UTC'),
	journal: emptyJournal,
	isTagPerson: false,
	me: [],
	tick: () => undefined,
};

/** A file of the fixtures, or all files of a folder of them. */
export const fixture = (name: string): readonly SourceFile[] => {
	const path = join(fixtures, name);
	if (!statSync(path).isDirectory()) return [{name, text: readFileSync(path, 'utf8').replaceAll('\r\n', '\n')}];
	return readdirSync(path)
		.sort()
		.flatMap(file => fixture(join(name, file)));
};

/** What files come to, each read as what it is found to be. */
export const read = async (
	files: readonly SourceFile[],
	more: Partial<Means> = {},
	from?: Parameters<typeof readerOf>[0],
): Promise<Imported | Unfit> => {
	const [first = {name: '', text: ''}] = files;
	const format = from ?? formatOf(first);
	if (format === undefined) return {unfit: 'no format'};
	if (typeof format !== 'string') return format;
	return (await readerOf(format, first.text, more.columns !== undefined))(files, {...means, ...more});
};

/** The same of fixtures that can be read. Throws where they cannot. */
export const readFixtures = async (names: readonly string[], more: Partial<Means> = {}): Promise<Imported> => {
	const imported = await read(names.flatMap(fixture), more);
	if ('unfit' in imported) throw new Error(imported.unfit);
	return imported;
};

/** An entry as one line: `2026-11-20 15:00 meeting/coffee [Ada Lovelace] @Café #work: text`. */
export const asLine = (entry: Entry): string => {
	const state = 'state' in entry && entry.state ? `/${entry.state}` : '';
	const more = entry.kind === 'meeting' ? `/${entry.how}` : entry.kind === 'favour' ? `/${entry.way}` : '';
	return [
		entry.date,
		...(entry.time ? [entry.time] : []),
		`${entry.starred ? '*' : ''}${entry.kind}${more}${state}`,
		`[${entry.people.join(', ')}]`,
		...(entry.place ? [`@${entry.place}`] : []),
		...(entry.tags ?? []).map(tag => `#${tag}`),
		`: ${entry.text.replaceAll('\n', ' / ')}`,
	].join(' ');
};

/** Somebody without what is not said, for comparing. */
export const asFacts = (people: Imported['people']): unknown => people.map(person => ({...person}));
