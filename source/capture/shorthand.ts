import type {Captured, Refused} from './captured.ts';
import {readDate} from './dates/library.ts';
import {isDateFault} from './dates/moment.ts';
import {capture} from './grammar.ts';
import {coreOf, matchKnown} from './names/known.ts';
import {quoted, readNames} from './names/read-name.ts';
import type {Surroundings} from './names/surroundings.ts';
import {placedWords} from './words/placed-words.ts';

/**
 * A favour as the shell's own commands name it: `goodturn owe Ada the paper --due fri` has the words `Ada`, `the`,
 * `paper`. `forwards`: the beginning of the id of the favour that is paid forward, for `fwd`.
 */
export type Shorthand = {
	readonly word: 'gave' | 'got' | 'owe' | 'owed' | 'gift' | 'need' | 'fwd' | 'ask';
	readonly words: readonly string[];
	readonly due?: string;
	readonly on?: string;
	readonly forwards?: string;
};

/**
 * Understands a favour without markers. The person is the longest known name that the words begin with, else the first
 * word alone (one shell word, so a new full name is quoted). Names, dates and refusals are those of the capture line;
 * the place of a fault is not told, since there is no line. Never throws.
 */
export const captureShorthand = async (
	{word, words, due, on, forwards}: Shorthand,
	surroundings: Surroundings,
): Promise<Captured> => {
	const command = word === 'fwd' ? `forward ${forwards ?? 'ID'}` : word;
	const example = word === 'need' ? 'a flat near the station' : 'an intro to Grace';
	const asked = questions[word] ?? ['Whose favour?', 'What is the favour?'];
	const {who, what} = splitWho(words, surroundings);
	if (who.length === 0) return refuse(asked[0], `Write goodturn ${command} Ada ${example}`);
	if (what.trim() === '')
		return refuse(
			asked[1],
			`Write goodturn ${command} ${words[0]?.includes(' ') ? `"${words[0]}"` : words[0]} ${example}`,
		);
	const {now} = surroundings;
	const date = on === undefined ? undefined : await readDate(on, now, 'past');
	if (isDateFault(date)) return refuse(date.problem, date.hint);
	const until = due === undefined ? undefined : await readDate(due, now, 'future');
	if (isDateFault(until)) return refuse(until.problem, until.hint);
	if (forwards !== undefined && !/^[\w^-]+$/.test(forwards))
		return refuse(`${JSON.stringify(forwards)} is not the id of an entry.`, 'goodturn ledger shows the ids.');
	const when = date ? `${date.date}${date.time ? ` ${date.time}` : ''}: ` : '';
	const tail = `${until ? ` due:${until.date}` : ''}${forwards === undefined ? '' : ` for:${forwards}`}`;
	const captured = await capture(`${when}${word} ${who.map(quoted).join(', ')}:${tail} ${what}`, surroundings);
	return captured.isUnderstood ? {...captured, spans: []} : refuse(captured.message, captured.hint);
};

/** What is asked where nobody, or nothing, was named; favours have their own words. */
const questions: {readonly [word in Shorthand['word']]?: readonly [string, string]} = {
	ask: ['Who are you asking?', 'What are you asking for?'],
	need: ['Whose need?', 'What do they need?'],
};

const refuse = (message: string, hint: string): Refused => ({
	isUnderstood: false,
	message,
	hint,
	start: 0,
	end: 0,
	spans: [],
});

const splitWho = (
	words: readonly string[],
	{known}: Surroundings,
): {readonly who: readonly string[]; readonly what: string} => {
	const line = words.join(' ').toWellFormed();
	const first = (words[0] ?? '').toWellFormed();
	const bare = line.startsWith('@') ? line.slice(1) : line;
	const match = matchKnown(bare, placedWords(bare.slice(0, 400)), 0, known.index, true);
	const isWhole =
		match &&
		match.end >= first.length - (line.length - bare.length) &&
		/^(?:[\s:]|$)/.test(bare.slice(match.end, match.end + 1));
	if (match && isWhole && bare.slice(0, match.end).trim() !== '')
		return {who: [bare.slice(0, match.end)], what: bare.slice(match.end).replace(/^[\s:]+/, '')};
	const what = line.slice(first.length);
	// As in marks, `Ruth: a loan`.
	const names = first.replace(/:+$/, '');
	const several = readNames({text: names, words: placedWords(names), known}, 0, 'marker');
	if (several.length > 0 && several.at(-1)?.end === names.length) return {who: several.map(one => one.written), what};
	const alone = names.replace(/^@/, '').trim();
	return {who: coreOf(alone) === '' ? [] : [alone], what};
};
