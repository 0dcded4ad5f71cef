import {inAnyScript} from '../../any-script.ts';
import {atName} from '../names/read-name.ts';
import {dueAt} from './due.ts';
import {markerAt, nearlyMarkerAt, takesDue} from './markers.ts';
import {hint, type LineRule, plainText} from './rule.ts';

/** ` -- `: what follows is the body. */
const bodyBreak: LineRule = (line, at, {chunkEnd, section, isBody, hasHead}) => {
	const isDashes = line.text.startsWith('--', at) && chunkEnd - at === 2;
	if (!isDashes || !isSpaceAt(line.text, at - 1) || !isSpaceAt(line.text, chunkEnd)) return undefined;
	const isMeant = section.marker && hasHead ? true : !isBody && (hasHead || section.pieces.length > 0);
	return isMeant ? {next: chunkEnd, puts: [{put: 'body', isLineEnd: false}]} : undefined;
};

const isSpaceAt = (line: string, at: number): boolean => /\s/.test(line[at] ?? '');

/** `gave Ada:` and its like begin a favour or a need. */
const marker: LineRule = (line, at) => {
	const found = markerAt(line, at);
	return found && {next: found.end, puts: [{put: 'marker', marker: found}]};
};

/** `due:fri` of a favour that can be due, once. */
const due: LineRule = (line, at, {section, now, dates}) => {
	if (!section.marker || section.due || !takesDue(section.marker.word)) return undefined;
	const found = dueAt(line.text, at, now, dates);
	return found && {next: found.end, puts: [{put: 'due', start: at, due: found}, {put: 'place-end'}]};
};

/** `on:2026-11-20`: the day of this favour, need or ask, where it is another than that of the line; once. */
const on: LineRule = (line, at, {section, now, dates}) => {
	if (!section.marker || section.marker.word === 'fact' || section.on) return undefined;
	const found = dueAt(line.text, at, now, dates, 'on');
	return (
		found &&
		(typeof found.day === 'string'
			? {next: found.end, puts: [{put: 'on', start: at, due: found}, {put: 'place-end'}]}
			: undefined)
	);
};

/** `asked:2026-11-20`: when an ask was asked, once. */
const askedOn: LineRule = (line, at, {section, now, dates}) => {
	if (section.marker?.word !== 'ask' || section.asked) return undefined;
	const found = dueAt(line.text, at, now, dates, 'asked');
	return found && typeof found.day === 'string'
		? {next: found.end, puts: [{put: 'asked', start: at, due: found}, {put: 'place-end'}]}
		: undefined;
};

const forId = /for:((?:\d{4}-\d{2}\/)?[\w^-]+)/iy;

/** `for:91bc` names the favour that is passed on, once. */
const forWhich: LineRule = (line, at, {section}) => {
	if (section.marker?.word !== 'fwd' || section.for !== undefined) return undefined;
	forId.lastIndex = at;
	const found = forId.exec(line.text);
	const end = forId.lastIndex;
	return found ? {next: end, puts: [{put: 'for', id: found[1] ?? '', start: at, end}, {put: 'place-end'}]} : undefined;
};

const yes = /yes:(\d{1,3})%?(?!\S)/iy;

/** `yes:40` of an ask: how likely a yes seems, once. */
const guess: LineRule = (line, at, {section}) => {
	if (section.marker?.word !== 'ask' || section.guess !== undefined) return undefined;
	yes.lastIndex = at;
	const found = Number(yes.exec(line.text)?.[1] ?? Number.NaN);
	const end = yes.lastIndex;
	return found <= 100
		? {next: end, puts: [{put: 'guess', guess: found, start: at, end}, {put: 'place-end'}]}
		: undefined;
};

/** A `due:` that has no meaning here stays text, and the person is told. */
const vainDue: LineRule = (line, at, {section}) => {
	if (!section.marker || !/^due:./i.test(line.text.slice(at, at + 5))) return undefined;
	const sentence = section.due
		? 'A favour has one due date; the second stays in the text.'
		: `${section.marker.word} takes no due date, so it stays in the text.`;
	return {next: at, puts: [hint(sentence)]};
};

const withName = /with:(?=[^\s])/iy;

/** `with:Ada` was there, and is not in the text. */
const guest: LineRule = (line, at, {section}) => {
	if (section.marker) return undefined;
	withName.lastIndex = at;
	const mention = withName.test(line.text) ? atName(line, at + 4) : undefined;
	return mention && {next: mention.end, puts: [{put: 'place-end'}, {put: 'guest', mention: {...mention, start: at}}]};
};

const aboutName = /about:(?=[^\s])/iy;

/** `about:Ada`: whom the text is about, besides those who are met, owe, or need it. */
const about: LineRule = (line, at) => {
	aboutName.lastIndex = at;
	const mention = aboutName.test(line.text) ? atName(line, at + 5) : undefined;
	return mention && {next: mention.end, puts: [{put: 'place-end'}, {put: 'about', mention: {...mention, start: at}}]};
};

/** An `@` with a space on both sides: the place of the section, once. */
const place: LineRule = (line, at, {chunkEnd, section}) =>
	line.text[at] === '@' && chunkEnd - at === 1 && !section.sign
		? {next: chunkEnd, puts: [{put: 'place', start: at, end: chunkEnd}]}
		: undefined;

/** `gave ben: ` is text where nobody knows ben, and the person is told how to name him. */
const nearlyMarker: LineRule = (line, at) => {
	const nearly = nearlyMarkerAt(line.text, at);
	if (!nearly) return undefined;
	const {word, name} = nearly;
	return {
		next: at,
		puts: [hint(`${name} is nobody you know, so this stays text. For a favour or need, write ${word} @${name}: …`)],
	};
};

const escaped = /^[([{"'“‘«]*\\/;
const webAddress = /:\/\/|^www\./i;
const mailAddress = inAnyScript(/[\p{L}\p{N}_.+-]@[\p{L}\p{N}]/u);

/** An address of the web or of mail: text as a whole, whatever names are in it. */
const link: LineRule = (line, at, {chunkEnd}) => {
	const chunk = line.text.slice(at, chunkEnd);
	const isLink = webAddress.test(chunk) || (chunk.includes('@') && mailAddress.test(chunk));
	return isLink && !escaped.test(chunk) ? {next: chunkEnd, puts: [plainText(at, chunkEnd)]} : undefined;
};

/** What may only come after white space, or first on the line. In this order: the first that reads something is it. */
export const chunkRules: readonly LineRule[] = [
	bodyBreak,
	marker,
	due,
	on,
	askedOn,
	forWhich,
	guess,
	vainDue,
	guest,
	about,
	place,
	nearlyMarker,
	link,
];
