import {loadDates} from '../../capture/dates/library.ts';
import {fieldBegun, sentenceBegins} from '../../capture/person/person-fields.ts';
import {howToWriteFacts, readPersonLine} from '../../capture/person/read-person-line.ts';
import {addedFacts} from '../../capture/person/told-of-person.ts';
import type {Facts} from '../../changes/people/set-facts.ts';
import {userError} from '../../errors.ts';
import type {Journal} from '../../journal/journal.ts';
import {fold} from '../../journal/names.ts';
import type {Call} from '../command.ts';
import {meant} from './persons.ts';

/**
 * Whom the words of a call are about, and the facts in them: `Ada "lives in Berlin"`, `Ada Lovelace lives in Berlin`.
 */
export const whoAndWhat = (call: Call, journal: Journal): {readonly who: string; readonly what: string} => {
	const words = call.words.flatMap((word, at) => (at === 0 ? [word.trim()] : word.trim() === '' ? [] : [word.trim()]));
	const whole = words.join(' ');
	if (meant(call, journal, whole).kind === 'one') return {who: whole, what: ''};
	const colon = /^([^:",;]+):\s+(.+)$/s.exec(whole);
	if (colon?.[1] !== undefined) return {who: colon[1].trim(), what: colon[2] ?? ''};
	const from = words.findIndex((_, at) => at > 0 && isFact(words.slice(at).join(' '), words[at] ?? ''));
	if (from > 0) return {who: words.slice(0, from).join(' '), what: words.slice(from).join(' ')};
	return {who: whole, what: ''};
};

/** Whether the rest of the words is about somebody, and no more of their name: what begins as a fact, or is quoted. */
const isFact = (rest: string, word: string): boolean =>
	fieldBegun(rest) !== undefined || sentenceBegins.test(rest) || /\s/.test(word);

/** The facts that a text tells of somebody. Throws userError where it tells none. */
export const factsOf = async (call: Call, name: string, text: string): Promise<Facts> => {
	if (text === '') return {};
	const against = {name, now: call.context.now};
	const plain = readPersonLine(text, against);
	const read =
		plain.isUnderstood || !plain.needsDates ? plain : readPersonLine(text, {...against, dates: await loadDates()});
	if (!read.isUnderstood) throw userError(`${read.message} Nothing was changed. ${read.hint}`);
	if (read.told.size === 0 || (read.name !== undefined && fold(read.name) !== fold(name)))
		throw userError(
			`"${text}" says nothing about ${name} that goodturn understands. Nothing was changed. ${howToWriteFacts}`,
		);
	return addedFacts(read.told);
};
