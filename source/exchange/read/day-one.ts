import {clean} from '../common/clean.ts';
import {millisecondsOf, parseInstant, parseMoment} from '../common/dates.ts';
import {type Gathering, gathering} from '../common/gather.ts';
import {howInText} from '../common/how.ts';
import type {FormatReader, Means} from '../imported.ts';
import {nameInText, nameOfTag} from './jrnl.ts';
import {listInJson, objectOf, parseJson, textInJson} from './json.ts';

/** The JSON export of Day One 2. */

/** Whether a JSON value is such an export. */
export const isDayOne = (value: unknown): boolean => {
	const first = objectOf(listInJson(objectOf(value).entries)[0]);
	return (
		'creationDate' in first ||
		('version' in objectOf(objectOf(value).metadata) && Array.isArray(objectOf(value).entries))
	);
};

export const readDayOne: FormatReader = (files, means) => {
	const found = gathering('day-one', means);
	for (const {name, text} of files) {
		const value = parseJson(name, text);
		if ('unfit' in value) return value;
		const entries = listInJson(objectOf(value.json).entries);
		for (const [at, entry] of entries.entries()) {
			add(name, at + 1, objectOf(entry), found, means);
			if (at % 500 === 0) means.tick(at / entries.length);
		}
	}
	return found.done();
};

const mark = /(?<![\p{L}\p{N}_&/.+-])@([\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_]|['’-](?=[\p{L}\p{N}]))*)/gu;

const media = ['photos', 'videos', 'audios', 'pdfAttachments'];

const add = (
	file: string,
	number: number,
	entry: Readonly<Record<string, unknown>>,
	found: Gathering,
	means: Means,
): undefined => {
	const said = textInJson(entry.creationDate) ?? '';
	const instant = parseInstant(said);
	const zone = textInJson(entry.timeZone)?.replaceAll('\\/', '/');
	const moment = instant === undefined ? parseMoment(said) : undefined;
	const local = instant === undefined ? undefined : means.localTime(instant, zone);
	const date = local?.day ?? moment?.date;
	if (!date) return found.problem(file, number, 'the entry has no date');
	const place = objectOf(entry.location);
	const where = textInJson(place.placeName) ?? textInJson(place.localityName);
	const whole = textIn(entry);
	const marks = means.isTagPerson ? Array.from(whole.matchAll(mark), ([, word = '']) => word) : [];
	const people = marks.map(word => found.person({name: nameOfTag(word)}));
	const text = marks.length > 0 ? whole.replaceAll(mark, (_, word: string) => nameInText(word)) : whole;
	const how = howInText(text);
	for (const kind of media)
		found.notTaken(
			kind === 'photos' ? 'picture' : kind === 'pdfAttachments' ? 'PDF' : kind.slice(0, -1),
			'files are not kept',
			listInJson(entry[kind]).length,
		);
	found.notTaken('weather', 'there is no place for it', Object.keys(objectOf(entry.weather)).length > 0 ? 1 : 0);
	found.entry([textInJson(entry.uuid) ?? `${said} ${text.slice(0, 40)}`], {
		...(people.length > 0 && how ? {kind: 'meeting', how} : {kind: 'note'}),
		date,
		...(entry.isAllDay !== true && {time: local?.time ?? moment?.time}),
		people,
		text,
		tags: listInJson(entry.tags).map(tag => textInJson(tag) ?? ''),
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

/** The text of an entry as it was typed: without links to pictures, and what Markdown puts before titles and signs. */
const textIn = (entry: Readonly<Record<string, unknown>>): string => {
	const text = textInJson(entry.text) ?? richText(textInJson(entry.richText) ?? '');
	return clean(
		text
			.replaceAll(/!\[[^\]\n]*\]\(dayone-moment:[^)\n]*\)\s*/g, '')
			.replace(/^\s*#{1,6} /, '')
			.replaceAll(/\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1'),
	);
};

/** Rich text is JSON within the JSON: runs of text. */
const richText = (json: string): string => {
	const value = parseJson('', json);
	return 'unfit' in value
		? ''
		: listInJson(objectOf(value.json).contents)
				.map(run => textInJson(objectOf(run).text) ?? '')
				.join('');
};
