import {fold} from '../../journal/names.ts';
import {clean, oneLine} from '../common/clean.ts';
import {endsOpen} from '../common/cut-off.ts';
import {type DateOrder, type DayAndTime, orderOf, parseMoment} from '../common/dates.ts';
import {type Gathering, gathering} from '../common/gather.ts';
import {howInText, saysMet} from '../common/how.ts';
import type {FormatReader, Imported, Means, SourceFile, Unfit} from '../imported.ts';
import {parseJson} from './json.ts';

/**
 * The journals of jrnl: https://jrnl.sh. Text as it keeps it, of version 1 to 4, and what `jrnl --format json` prints.
 */

// Version 2 and later have brackets around the date; version 1 has none.
const bracketed = /^\[([^\]\n]{6,60})\](?:[ \t]+(.*))?$/;
const bare = /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2} \d{1,2}:\d{2}(?::\d{2})?(?: ?[AaPp][Mm])?)(?: +(.*))?$/;

type Header = {readonly line: number; readonly date: string; readonly title: string};
type Entry = {
	readonly moment: DayAndTime;
	readonly title: string;
	readonly body: string;
	readonly isStarred: boolean;
	readonly tags?: readonly string[];
};

/** Whether the first line with a text is the head of an entry. */
export const isJrnl = (text: string): boolean => {
	const first = /\S.*/.exec(text)?.[0] ?? '';
	const found = bracketed.exec(first) ?? bare.exec(first);
	return found !== null && (parseMoment(found[1] ?? '') ?? parseMoment(found[1] ?? '', 'month')) !== undefined;
};

/** Whether a JSON value is a journal of jrnl. */
export const isJrnlJson = (value: unknown): boolean => {
	const first = (value as {entries?: readonly unknown[]} | null)?.entries?.[0];
	return typeof first === 'object' && first !== null && 'title' in first && 'date' in first && 'body' in first;
};

export const readJrnl: FormatReader = (files, means) => {
	const found = gathering('jrnl', means);
	for (const file of files) {
		const isJson = /^\s*\{/.test(file.text);
		const unfit = isJson ? readJson(file, found, means) : readText(file, found, means);
		if (unfit) return unfit;
	}
	return found.done() satisfies Imported;
};

const readText = ({name, text}: SourceFile, found: Gathering, means: Means): undefined => {
	found.hint(endsOpen({name, text}));
	const lines = text.split('\n');
	// Where dates have brackets, a line of a text may begin with a date that has none.
	const form = lines.some(line => bracketed.test(line) && isJrnl(line)) ? bracketed : bare;
	const heads = lines.flatMap((line, at): Header[] => {
		const match = form.exec(line);
		return match && /\d/.test(match[1] ?? '') ? [{line: at, date: match[1] ?? '', title: match[2] ?? ''}] : [];
	});
	const order = orderOf(heads.map(({date}) => date));
	const read = heads.flatMap(head => {
		const moment = parseMoment(head.date, order);
		return moment ? [{...head, moment}] : [];
	});
	const before = lines.slice(0, read[0]?.line ?? lines.length).findIndex(line => line.trim() !== '');
	if (before >= 0) found.problem(name, before + 1, 'the text before the first date belongs to no entry');
	for (const [at, {line, title, moment}] of read.entries()) {
		const body = lines.slice(line + 1, read[at + 1]?.line ?? lines.length).join('\n');
		add({moment, body, ...withoutStar(title)}, found, means);
		if (at % 500 === 0) means.tick(at / read.length);
	}
};

/** A star begins or ends the title of an entry that was starred. */
const withoutStar = (title: string): {readonly title: string; readonly isStarred: boolean} => {
	const bare = title.trimEnd();
	const rest = /^\*\s+(?=\S)/.test(title)
		? title.replace(/^\*\s+/, '')
		: bare.endsWith('*')
			? bare.slice(0, -1).trimEnd()
			: undefined;
	return {title: rest ?? title, isStarred: rest !== undefined};
};

const readJson = ({name, text}: SourceFile, found: Gathering, means: Means): Unfit | undefined => {
	const value = parseJson(name, text);
	if ('unfit' in value) return value;
	const entries = (value.json as {entries?: unknown}).entries;
	if (!Array.isArray(entries)) return {unfit: `${name} has no "entries", which the JSON of jrnl has.`};
	const dates = entries.map(entry => String((entry as {date?: unknown})?.date ?? ''));
	const order: DateOrder = orderOf(dates);
	for (const [at, entry] of entries.entries()) {
		const {title = '', body = '', time = '', tags = [], starred} = (entry ?? {}) as Record<string, unknown>;
		const moment = parseMoment(`${dates[at]} ${time}`, order) ?? parseMoment(dates[at] ?? '', order);
		if (!moment) found.problem(name, at + 1, 'the entry has no date');
		else
			add(
				{
					moment,
					title: String(title),
					body: String(body),
					isStarred: starred === true,
					tags: Array.isArray(tags) ? tags.map(String) : [],
				},
				found,
				means,
			);
	}
	return undefined;
};

const mark =
	/(?<![\p{L}\p{N}_&/.+-])([@#])([\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_]|['’-](?=[\p{L}\p{N}]))*(?:[:/.][\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*)*)/gu;

/** `'s` after a tag is no part of it: `@dan's dog`. */
const ofSomebody = /['’]s$/;

const add = ({moment, title, body, isStarred, tags = []}: Entry, found: Gathering, means: Means): undefined => {
	const whole = clean(body.trim() === '' ? title : `${title}\n${body.replace(/^\n+/, '')}`);
	const marks = Array.from(whole.matchAll(mark), ([, sign = '', word = '']) => ({
		sign,
		word: word.replace(ofSomebody, ''),
	}));
	const named = tags
		.map(tag => ({sign: tag[0] ?? '', word: tag.slice(1)}))
		.filter(({sign, word}) => /[@#]/.test(sign) && !marks.some(one => fold(one.word) === fold(word)));
	if ([...marks, ...named].some(({sign}) => sign === '@') && !means.isTagPerson)
		found.hint('Words with @ come in as tags. If they are people, say so: --people-tags');
	const isPerson = ({sign}: {readonly sign: string}): boolean => means.isTagPerson && sign === '@';
	const all = [...marks, ...named];
	const people = all.filter(isPerson).map(({word}) => found.person({name: nameOfTag(word)}));
	const text = means.isTagPerson
		? whole.replaceAll(mark, (match, sign: string, word: string) => (sign === '@' ? nameInText(word) : match))
		: whole;
	const common = {
		...moment,
		text,
		people,
		tags: all.filter(one => !isPerson(one)).map(({word}) => word),
		...(isStarred && {starred: true}),
	};
	// By its beginning, so that a later correction of the text does not make another entry of it.
	const identity = [moment.date, moment.time, oneLine(whole).replaceAll(' ', '').slice(0, 32)];
	if (people.length === 0 || !saysMet(text)) found.entry(identity, {kind: 'note', ...common});
	else
		found.entry(identity, {
			kind: 'meeting',
			how: howInText(text) ?? 'meeting',
			...common,
			...(moment.date > means.now.day && {state: 'planned'}),
		});
};

/** `dan` is Dan, `ada_lovelace` and `AdaLovelace` are Ada Lovelace. */
export const nameOfTag = (word: string): string =>
	word
		.replaceAll(/[_.-]+/g, ' ')
		.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
		.replace(ofSomebody, '')
		.replaceAll(/(?<![\p{L}'’])\p{Ll}/gu, letter => letter.toUpperCase());

/** The same as it stands in a text: `dan's` is Dan's. */
export const nameInText = (word: string): string => nameOfTag(word) + (ofSomebody.exec(word)?.[0] ?? '');
