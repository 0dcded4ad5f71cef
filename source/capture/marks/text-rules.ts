import {either} from '../names/either.ts';
import {matchKnown} from '../names/known.ts';
import {capitalised, readNames, type Source} from '../names/read-name.ts';
import {howOf} from '../words/how.ts';
import type {Word} from '../words/placed-words.ts';
import {lowerCaseName} from './questions.ts';
import {hint, type LineRule, type Put, plainText} from './rule.ts';

const isShortWith = ({text: line}: Source, word: Word): boolean => word.folded === 'w' && line[word.end] === '/';
const isWith = (line: Source, word: Word): boolean => word.folded === 'with' || isShortWith(line, word);
const endOfWith = (line: Source, word: Word): number => (isShortWith(line, word) ? word.end + 1 : word.end);

/** `@ the bunker w ada`: short for with, in small letters; and not: @ W Hotel. */
const isBareWith = ({text: line}: Source, {start, end}: Word): boolean =>
	/^w(?= \p{L})/u.test(line.slice(start, end + 2));
/** `@ Mensa mit Tom`, `@ Odéon avec Anna`. */
const isForeignWith = ({folded}: Word): boolean => folded === 'mit' || folded === 'avec';

/** A place, and the text of a favour or need, are read for nothing; but `with Ada` ends a place. */
const unread: LineRule = (line, at, {chunkEnd, word, section, isPlace}) => {
	if (!section.marker && !isPlace) return undefined;
	const first = section.marker ? undefined : line.words[word];
	if (first?.start !== at) return {next: chunkEnd, puts: [plainText(at, chunkEnd)]};
	const isNamed =
		(isWith(line, first) || isForeignWith(first)) && readNames(line, endOfWith(line, first), 'with').length > 0;
	if (isNamed || (isBareWith(line, first) && section.place.length > 0)) return {next: at, puts: [{put: 'place-end'}]};
	return {next: chunkEnd, puts: [plainText(at, chunkEnd)]};
};

/** `with Ada and Grace`, `w/ Ada`: outside the body, new names too. */
const withNames: LineRule = (line, at, {word, chunkEnd, isBody}) => {
	const found = line.words[word];
	if (!found || found.start >= chunkEnd || isBody) return undefined;
	if (!isWith(line, found)) return undefined;
	const end = endOfWith(line, found);
	const names = readNames(line, end, 'with');
	const people = names.flatMap((mention, number): readonly Put[] => [
		plainText(names[number - 1]?.end ?? mention.start, mention.start),
		{put: 'person', mention},
	]);
	const doubt = names.length === 0 ? lowerCaseName(line, end) : undefined;
	return {next: names.at(-1)?.end ?? end, puts: [plainText(at, end), ...people, ...(doubt ? [doubt] : [])]};
};

/** A known name, unless it is the first name of somebody new: `Ada Byron`, where only Ada Lovelace is known. */
const knownName: LineRule = ({text: line, words, known}, at, {word, chunkEnd}) => {
	const first = words[word];
	if (!first || first.start >= chunkEnd) return undefined;
	const match = matchKnown(line, words, word, known.index);
	if (!match) return undefined;
	const {start} = first;
	const {people} = match.name;
	const run = match.name.rank === 1 ? capitalised(line, words, word) : undefined;
	const isLonger = run !== undefined && run > match.end && /^\S+\s+\p{Lu}[\p{Ll}\p{M}]/u.test(line.slice(start, run));
	if (!isLonger || matchKnown(line, words, word + 1, known.index)) {
		const written = line.slice(start, match.end);
		return {
			next: match.end,
			puts: [
				plainText(at, start),
				{put: 'person', mention: {start, end: match.end, from: start, to: match.end, written, candidates: people}},
			],
		};
	}
	const name = line.slice(start, run).replace(/\s+/g, ' ');
	return {
		next: at,
		puts: [
			hint(
				`${name} is nobody you know. For a new person, write @"${name}"; for ${either(people)}, write ` +
					`@${match.name.text}.`,
			),
		],
	};
};

/** The first word of the head that says how people met. */
const howWord: LineRule = ({words}, at, {word, chunkEnd, isBody, section, now}) => {
	const found = words[word];
	if (!found || found.start >= chunkEnd || isBody || section.how) return undefined;
	const how = howOf(found.folded, now.settings);
	return how && {next: at, puts: [{put: 'how', how, start: found.start, end: found.end}]};
};

/** Any other word. */
const plainWord: LineRule = ({words}, at, {word, chunkEnd}) => {
	const found = words[word];
	return found && found.end <= chunkEnd ? {next: found.end, puts: [plainText(at, found.end)]} : undefined;
};

/** Running text, word by word. In this order. What none of them reads is text to the end of its chunk. */
export const textRules: readonly LineRule[] = [unread, withNames, knownName, howWord, plainWord];
