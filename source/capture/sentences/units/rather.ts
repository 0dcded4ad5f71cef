import {hasForm} from '../language/language.ts';
import {isWordName} from '../language/names/given-names.ts';
import type {TimePhrase} from '../times/phrase.ts';
import {knownAt} from './known-person.ts';
import type {Text} from './named.ts';

/** `May 3` and `on Sunday` are dates, though May and Sunny are names. */
export const isRatherTime = ({tokens}: Text, at: number, time: TimePhrase | undefined): boolean => {
	if (!time) return false;
	const token = tokens[at];
	return time.to > at + 1 || !token?.isCapital || time.isVague === undefined;
};

/** `I'd mark up her lease`: a verb, though Mark is a name. */
export const isRatherVerb = (text: Text, at: number): boolean => {
	const {tokens, language} = text;
	const token = tokens[at];
	const next = tokens[at + 1]?.low ?? '';
	// Will bake something: who is called Will bakes it.
	const isBase = hasForm(next, language, 'base') && !hasForm(next, language, 'past') && !language.hows.has(next);
	if (token?.low === 'will' && token.isFirst && isBase) return true;
	// Chase Tom about the invoice: an order.
	if (token?.isFirst && at === 0 && isWordName(token.low) && hasForm(token.low, language, 'base') && knownAt(text, 1))
		return true;
	return (
		token !== undefined &&
		!token.isCapital &&
		isWordName(token.low) &&
		/^(?:'d|'ll|will|would|can|could|should|must|might|gonna|gotta)$/.test(tokens[at - 1]?.low ?? '')
	);
};

/** `sat between Ada and Ken`. */
const isSeated = (tokens: Text['tokens'], at: number): boolean =>
	(tokens[at]?.isCapital === false ||
		(at === 0 && /^(?:opposite|beside|between|alongside)$/.test(tokens[1]?.low ?? ''))) &&
	/^(?:next|beside|between|alongside|down|opposite|across|behind)$/.test(tokens[at + 1]?.low ?? '');

/** `Sat an hour with Ada`, `sat for ages`. */
const isForLong = (tokens: Text['tokens'], from: number): boolean => {
	const [first, ...more] = tokens.slice(from, from + 4).map(({low}) => low);
	return (
		/^(?:for|an?|half|two|three|ages|hours)$/.test(first ?? '') &&
		[first, ...more].some(low => /^(?:hours?|while|ages|minutes?|mins?|bit|spell)$/.test(low ?? ''))
	);
};

/** `Sat w/ Ken at urgent care`, and not: Sat w/ Ken, 7pm. */
const isSatBy = (tokens: Text['tokens'], at: number): boolean =>
	at === 0 &&
	/^(?:w|w\/|with)$/.test(tokens[1]?.low ?? '') &&
	!tokens.slice(2, 10).some(({low}) => /^\d{1,2}(?::\d\d)?(?:[ap]m?)?$/.test(low) && !/^\d$/.test(low)) &&
	tokens.slice(2, 8).some(({low}) => /^(?:at|in|while|through|during|on)$/.test(low));

/** `Tom's coming Friday to fix the sink`, `Ada coming Friday`: he comes then, and not: lunch with Ada coming Friday. */
export const isComingThen = ({tokens}: Text, units: readonly {readonly kind: string}[], at: number): boolean => {
	if (tokens[at]?.low !== 'coming' || tokens[at + 1]?.low === 'from') return false;
	const before = tokens[at - 1]?.low ?? '';
	return /^(?:'s|is|'re|are|'m|am|be|s)$/.test(before) || (units.length === 1 && units[0]?.kind === 'person');
};

/** `grace sat w me`: no Saturday. */
export const isSitting = ({tokens}: Text, units: readonly {readonly kind: string}[], at: number): boolean =>
	tokens[at]?.low === 'sat' &&
	(isSeated(tokens, at) ||
		isSatBy(tokens, at) ||
		isForLong(tokens, at + 1) ||
		(units.length < 3 &&
			units.at(-1)?.kind === 'person' &&
			/^(?:w|w\/|with|next|down|in|by|beside|through|on|up|for|outside)$/.test(tokens[at + 1]?.low ?? '')));
