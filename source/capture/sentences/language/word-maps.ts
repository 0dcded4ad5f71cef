import type {How} from '../../../journal/how.ts';
import {once, oncePerWord} from '../../../once.ts';
import type {Feast, Feasts, Frame, Sense, UnitLength, WordList, WordsTo} from './language.ts';

// All of these are made when they are first asked: most lines ask few of them, and to make all takes some milliseconds.

const lazily = <Value>(make: () => ReadonlyMap<string, Value>): WordsTo<Value> => {
	const map = once(make);
	return {has: word => map().has(word), get: word => map().get(word)};
};

/** The words of a text. */
export const wordSet = (text: string): WordList => {
	const words = once(() => (text.length > longText ? wordsWithin(text) : new Set(text.split(/\s+/))));
	return {has: word => word !== '' && words().has(word)};
};

/** Units above which a text is searched for a word: it takes long to make a set of thousands of words. */
const longText = 2_000;

const wordsWithin = (text: string): WordList => {
	const spaced = ` ${text.replaceAll('\n', ' ').replaceAll('\t', ' ')} `;
	return {has: oncePerWord(word => !word.includes(' ') && spaced.includes(` ${word} `))};
};

const numbersIn = (text: string): ReadonlyMap<string, number> =>
	new Map(
		text.split(',').flatMap(pair => {
			const words = pair.trim().split(/\s+/);
			return words.slice(0, -1).map((word): [string, number] => [word, Number(words.at(-1))]);
		}),
	);

/** `yesterday -1, today 0` as a map of words to numbers. */
export const numberMap = (text: string): WordsTo<number> => lazily(() => numbersIn(text));

/** Units of time, in days and in months. */
export const spanMap = (days: string, months: string): WordsTo<UnitLength> =>
	lazily(
		() =>
			new Map<string, UnitLength>([
				...[...numbersIn(days)].map(([word, count]): [string, UnitLength] => [word, {days: count}]),
				...[...numbersIn(months)].map(([word, count]): [string, UnitLength] => [word, {months: count}]),
			]),
	);

/**
 * `christmas eve 12-24, thanksgiving 11 4th 4, good friday easter -2` as days by their names: a date, the fourth
 * Thursday of November (`-1th` the last; `+1` at the end the day after it), two days before Easter.
 */
export const feastMap = (text: string): Feasts => {
	const listed = once(() => text.trim().split(/,\s*/));
	const feasts = once(() => new Map(listed().flatMap(one => feastsIn(one.replace(/\s+/g, ' ')))));
	// Of most lines no word begins a feast: their days are not looked up.
	const firsts = once(() => new Set(listed().map(one => one.replace(/^by\s+/, '').split(/\s/, 1)[0] ?? '')));
	return {get: name => feasts().get(name), begins: word => firsts().has(word)};
};

const feastsIn = (one: string): readonly (readonly [string, Feast])[] => {
	const date = /^\s*(.+) (\d+)-(\d+)\s*$/.exec(one);
	if (date) return [[date[1] ?? '', {month: Number(date[2]), date: Number(date[3])}]];
	const easter = /^\s*(.+) easter ([+-]?\d+)\s*$/.exec(one);
	if (easter) return [[easter[1] ?? '', {easter: Number(easter[2])}]];
	const [, name = '', month, nth, weekday, days] = /^\s*(.+) (\d+) (-?\d+)th (\d)(?: \+(\d))?\s*$/.exec(one) ?? [];
	if (name === '') return [];
	return [
		[name, {month: Number(month), nth: Number(nth), weekday: Number(weekday), ...(days && {days: Number(days)})}],
	];
};

/** A line without a head goes on with the one before it. */
const headed = (text: string): string => text.replace(/\n(?![^\n:]*:)/g, ' ');

/** `coffee: coffee espresso` a line as a map of words to what they mean. */
export const meaningMap = <Meaning extends string>(text: string): WordsTo<Meaning> =>
	lazily(
		() =>
			new Map(
				headed(text)
					.split('\n')
					.filter(line => line.includes(':'))
					.flatMap(line => {
						const [, meaning = '', words = ''] = /^([^:]*):(.*)$/.exec(line) ?? [];
						return words
							.split(/\s+/)
							.filter(Boolean)
							.map((word): [string, Meaning] => [word, meaning.trim() as Meaning]);
					}),
			),
	);

/** Senses by the verbs that begin them, in the order in which the verbs are written. */
export type Senses = WordsTo<readonly Sense[]> & {readonly keys: () => Iterable<string>};

/** `meet call: ring, call up` a line as senses by the verb that begins them. Those of a verb are read when it is asked. */
export const senseMap = (text: () => string): Senses => {
	const written = once(() => writtenSenses(text()));
	return {
		has: lemma => written().has(lemma),
		keys: () => written().keys(),
		// The longest first: "run into" before "run".
		get: oncePerWord(lemma =>
			written()
				.get(lemma)
				?.map(senseOf)
				.sort((a, b) => b.rest.length - a.rest.length),
		),
	};
};

/** What stands before the colon of a line, and a verb with what follows it: `meet call` and `call up`. */
type WrittenSense = {readonly head: string; readonly verb: string};

const writtenSenses = (text: string): ReadonlyMap<string, readonly WrittenSense[]> => {
	const senses = new Map<string, WrittenSense[]>();
	for (const line of headed(text).split('\n')) {
		const colon = line.indexOf(':');
		if (colon < 0) continue;
		const head = line.slice(0, colon).trim();
		for (const written of line.slice(colon + 1).split(',')) {
			const verb = written.trim();
			const space = verb.indexOf(' ');
			const lemma = space < 0 ? verb : verb.slice(0, space);
			if (lemma === '') continue;
			const before = senses.get(lemma);
			if (before) before.push({head, verb});
			else senses.set(lemma, [{head, verb}]);
		}
	}
	return senses;
};

const senseOf = ({head, verb}: WrittenSense): Sense => {
	const [frame, how] = head.split(' ');
	return {frame: frame as Frame, rest: verb.split(' ').slice(1), ...(how && {how: how as How})};
};
