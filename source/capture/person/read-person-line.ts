import type {Now} from '../../journal/day.ts';
import {emptyJournal} from '../../journal/journal.ts';
import {changePeople, noPeople} from '../../journal/person/person.ts';
import {readBirthday} from '../dates/birthday.ts';
import type {DateReader} from '../dates/moment.ts';
import {captureNow} from '../grammar.ts';
import {knownIn} from '../names/known.ts';
import {quoted} from '../names/read-name.ts';
import type {Fact} from '../sentences/told-drafts.ts';
import type {ReadSpan} from '../words/read-span.ts';
import {
	type FieldWords,
	fieldBegun,
	type PersonField,
	personFields,
	pieceBegun,
	sentenceBegins,
} from './person-fields.ts';
import {type PersonPiece, personPieces, unquoted} from './pieces-of-line.ts';
import {readEvery} from './read-every.ts';
import type {ToldOfPerson} from './told-of-person.ts';

/** A person's line as it was read. */
export type PersonRead =
	| {
			readonly isUnderstood: true;
			/** The name before the colon; without a colon, where the line has no fact, the whole line. Absent: none. */
			readonly name?: string;
			readonly told: ToldOfPerson;
			/** Only a name was written, so the line says nothing about what is known. */
			readonly isNameOnly: boolean;
			readonly spans: readonly ReadSpan[];
	  }
	| {
			readonly isUnderstood: false;
			readonly message: string;
			readonly hint: string;
			readonly spans: readonly ReadSpan[];
			/** Whether the library for dates may know better, and is not here. */
			readonly needsDates: boolean;
	  };

/** What a person's line is read against: who it is of, and as a capture line. */
export type PersonSurroundings = {
	readonly name: string;
	readonly now: Now;
	readonly dates?: DateReader;
};

/** How a fact is written, said where a line has none. */
export const howToWriteFacts =
	'Write lives in Bern, works at Acme, birthday May 3, offers law, alias Bear, circle work, every 3 weeks, ' +
	'met through Tom.';

/**
 * Reads what a line says of a person: `Ada Lovelace: birthday 10 dec, lives in London, offers compilers`. Fields in
 * marks or plain words, between commas; what is in neither is read as a sentence of the capture line about them.
 */
export const readPersonLine = (line: string, surroundings: PersonSurroundings): PersonRead => {
	const colon = nameEnd(line);
	const pieces = personPieces(line, colon === undefined ? 0 : colon + 1);
	const [first] = pieces;
	const whole = line.trim();
	if (
		colon === undefined &&
		pieces.length === 1 &&
		first &&
		!pieceBegun(first.text) &&
		!sentenceBegins.test(first.text)
	)
		return {isUnderstood: true, name: unquoted(whole), told: new Map(), isNameOnly: true, spans: []};
	const name = colon === undefined ? undefined : unquoted(line.slice(0, colon).trim());
	const told = new Map<PersonField, string[]>();
	const spans: ReadSpan[] = [];
	if (colon !== undefined) spans.push({start: 0, end: colon, role: 'person'});
	let last: FieldWords | undefined;
	for (const [at, piece] of pieces.entries()) {
		// A form in the editor has the name on its first line, without a colon.
		const read = readPiece(piece, last, told, surroundings);
		const named =
			read === undefined && at === 0 && colon === undefined && !sentenceBegins.test(piece.text)
				? `${inName(piece.text)}:${line.slice(piece.start + piece.text.length)}`
				: '';
		// Where a quote is never closed, no colon is seen after it either.
		if (nameEnd(named) !== undefined) return {...readPersonLine(named, surroundings), spans: []};
		if (read === undefined || 'message' in read) {
			const fault: ReadSpan = {start: piece.start, end: piece.start + piece.text.length, role: 'fault'};
			const message = read?.message ?? `"${piece.text}" says nothing about a person that goodturn understands.`;
			const hint = read?.hint ?? howToWriteFacts;
			const needsDates = surroundings.dates === undefined;
			return {isUnderstood: false, message, hint, spans: [...spans, fault], needsDates};
		}
		last = read.last;
		if (read.words > 0) spans.push({start: piece.start, end: piece.start + read.words, role: 'marker'});
	}
	return {isUnderstood: true, ...(name !== undefined && {name}), told, isNameOnly: false, spans};
};

/** Where the name before a colon ends: a colon outside quotes that is no part of a web address, before any comma. */
const nameEnd = (line: string): number | undefined => {
	const found = /^\s*(?:"(?:[^"\\]|\\.)*"|[^:",;\n]*)(?=:(?!\/\/))/.exec(line)?.[0];
	// `birthday: 10 dec` is a field with its colon, and not somebody of that name.
	return found === undefined || fieldBegun(`${found.trim()}:`) ? undefined : found.length;
};

const inName = (text: string): string => (text.startsWith('"') ? text : quoted(text));

type ReadPiece =
	| {readonly last: FieldWords | undefined; readonly words: number}
	| {readonly message: string; readonly hint: string}
	| undefined;

/** Puts what a piece tells with the rest. What goes on after a comma belongs to what was begun before it. */
const readPiece = (
	{text, isAfterComma}: PersonPiece,
	last: FieldWords | undefined,
	told: Map<PersonField, string[]>,
	surroundings: PersonSurroundings,
): ReadPiece => {
	const begins = pieceBegun(text);
	if (begins) {
		const {words, from} = begins;
		const value = unquoted(text.slice(from).trim());
		if (value === '') return {last: words, words: text.length};
		return put(words, value, told, surroundings) ?? {last: words, words: from};
	}
	const isSentence = sentenceBegins.test(text);
	const facts = isSentence ? factsInSentence(text, surroundings) : [];
	if (facts.length > 0) {
		for (const {field, value} of facts) {
			const words = personFields.find(one => one.field === field);
			if (words) put(words, value, told, surroundings);
		}
		return {last: undefined, words: 0};
	}
	if (!last || !isAfterComma) return undefined;
	if (last.isList) return put(last, unquoted(text), told, surroundings) ?? {last, words: 0};
	const before = told.get(last.field)?.[0];
	const value = before === undefined ? unquoted(text) : `${before}, ${unquoted(text)}`;
	return put(last, value, told, surroundings) ?? {last, words: 0};
};

/** Adds a value to what is told; or says how it is to be written. */
const put = (
	{field, isList}: FieldWords,
	value: string,
	told: Map<PersonField, string[]>,
	{now, dates}: PersonSurroundings,
): {readonly message: string; readonly hint: string} | undefined => {
	const kept = field === 'birthday' ? readBirthday(value, now, dates) : field === 'every' ? readEvery(value) : value;
	if (kept === undefined)
		return field === 'birthday'
			? {message: `"${value}" is not a birthday.`, hint: 'Write the birthday as 3 May, or 1815-12-10.'}
			: {message: `"${value}" is not a number of days.`, hint: 'Write every 21 days, every 3 weeks, or ambient.'};
	const before = told.get(field) ?? [];
	told.set(field, isList ? [...before.filter(other => other !== kept), kept] : [kept]);
	return undefined;
};

/**
 * What a sentence about them tells, as it would in a capture line. The line is about them, so nothing that they are
 * known for casts a doubt on it, and what would be in doubt elsewhere is taken.
 */
const factsInSentence = (text: string, {name, now, dates}: PersonSurroundings): readonly Fact[] => {
	const said = text.replace(/^(?:he|she|they)(?=\W)/i, '').trim();
	const line = `${name}${/^['’]/.test(said) ? '' : ' '}${said}`;
	const people = changePeople(noPeople, new Set(), [{name, created: now.instant, edited: now.instant}]);
	const captured = captureNow(line, {now, known: knownIn({...emptyJournal, people}), ...(dates && {dates})});
	if (!captured?.isUnderstood) return [];
	return captured.facts.length > 0 ? captured.facts : (captured.doubts[0]?.facts ?? []);
};
