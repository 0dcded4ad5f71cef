import {clean} from '../common/clean.ts';
import {millisecondsOf, parseInstant, parseMoment} from '../common/dates.ts';
import {type Gathering, gathering} from '../common/gather.ts';
import {howIn} from '../common/how.ts';
import type {Means, Reader} from '../imported.ts';
import {personOf} from './jrnl.ts';
import {listOf, objectOf, parseJson, textOf} from './json.ts';

/** The JSON export of Day One 2. */

/** Whether a JSON value is such an export. */
export const isDayOne = (value: unknown): boolean => {
	const first = objectOf(listOf(objectOf(value).entries)[0]);
	return (
		'creationDate' in first ||
		('version' in objectOf(objectOf(value).metadata) && Array.isArray(objectOf(value).entries))
	);
};

export const readDayOne: Reader = (files, means) => {
	const found = gathering('day-one', means);
	for (const {name, text} of files) {
		const value = parseJson(name, text);
		if ('unfit' in value) return value;
		const entries = listOf(objectOf(value.json).entries);
		for (const [at, entry] of entries.entries()) {
			add(name, at + 1, objectOf(entry), found, means);
			if (at % 500 === 0) means.tick(at / entries.length);
		}
	}
	return found.done();
};

const media = ['photos', 'videos', 'audios', 'pdfAttachments'];

const add = (
	file: string,
	number: number,
	entry: Readonly<Record<string, unknown>>,
	found: Gathering,
	means: Means,
): undefined => {
	const said = textOf(entry.creationDate) ?? '';
	const instant = parseInstant(said);
	const zone = textOf(entry.timeZone)?.replaceAll('\\/', '/');
	const moment = instant === undefined ? parseMoment(said) : undefined;
	const local = instant === undefined ? undefined : means.localTime(instant, zone);
	const date = local?.day ?? moment?.date;
	if (!date) return found.problem(file, number, 'the entry has no date');
	const place = objectOf(entry.location);
	const where = textOf(place.placeName) ?? textOf(place.localityName);
	const whole = textIn(entry);
	const marks = means.isTagPerson
		? Array.from(
				whole.matchAll(/(?<![\p{L}\p{N}_&/.+-])@([\p{L}\p{N}][\p{L}\p{M}\p{N}_'’-]*)/gu),
				([, word = '']) => word,
			)
		: [];
	const people = marks.map(word => found.person({name: personOf(word)}));
	const text =
		marks.length > 0
			? whole.replaceAll(/(?<![\p{L}\p{N}_&/.+-])@([\p{L}\p{N}][\p{L}\p{M}\p{N}_'’-]*)/gu, (_, word: string) =>
					personOf(word),
				)
			: whole;
	const how = howIn(text);
	for (const kind of media)
		found.notTaken(
			kind === 'photos' ? 'picture' : kind === 'pdfAttachments' ? 'PDF' : kind.slice(0, -1),
			'files are not kept',
			listOf(entry[kind]).length,
		);
	found.entry([textOf(entry.uuid) ?? `${said} ${text.slice(0, 40)}`], {
		...(people.length > 0 && how ? {kind: 'meeting', how} : {kind: 'note'}),
		date,
		...(entry.isAllDay !== true && {time: local?.time ?? moment?.time}),
		people,
		text,
		tags: listOf(entry.tags).map(tag => textOf(tag) ?? ''),
		...(where !== undefined && {place: where}),
		...(entry.starred === true && {starred: true}),
		created: instant === undefined ? undefined : utc(said, instant),
	});
};

const utc = (said: string, milliseconds: number): string | undefined => {
	const moment = parseMoment(said.slice(0, 16).replace('T', ' '));
	return moment && millisecondsOf(moment) === milliseconds
		? `${said.slice(0, 16)}:${/^\d{2}/.exec(said.slice(17))?.[0] ?? '00'}.000Z`
		: undefined;
};

/** The text of an entry as it was typed: without links to pictures, and without the backslashes of Markdown. */
const textIn = (entry: Readonly<Record<string, unknown>>): string => {
	const text = textOf(entry.text) ?? richText(textOf(entry.richText) ?? '');
	return clean(
		text.replaceAll(/!\[[^\]\n]*\]\(dayone-moment:[^)\n]*\)\s*/g, '').replaceAll(/\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1'),
	);
};

/** Rich text is JSON within the JSON: runs of text. */
const richText = (json: string): string => {
	const value = parseJson('', json);
	return 'unfit' in value
		? ''
		: listOf(objectOf(value.json).contents)
				.map(run => textOf(objectOf(run).text) ?? '')
				.join('');
};
