import type {Parsed} from '../../clauses/parsed.ts';
import {type AnswerGiven, answeredTo, doingWhat} from './answer-words.ts';

/** `hat den Umzug abgelehnt`, `a accepté de relire ma lettre`, `hat keine Zeit für den Umzug`, `n'a pas le temps`. */
export const answerAbroad = ({clause: {units}, mood}: Parsed): AnswerGiven | undefined => {
	const lows = units.map(({low}) => low);
	const at = lows.findIndex(low => /^(?:accepte|accepté|refuse|refusé|abgelehnt|zugesagt)$/.test(low));
	const has = lows.findIndex(low => /^(?:hat|haben|a|ont)$/.test(low));
	if (at > has && has >= 0 && !mood.isNegated && !mood.isFuture) {
		const isYes = /^(?:accept|zugesagt)/.test(lows[at] ?? '');
		if (/^(?:abgelehnt|zugesagt)$/.test(lows[at] ?? '')) return {isYes, ...answeredTo(units.slice(has + 1, at))};
		const [link, ...rest] = units.slice(at + 1);
		const isDeed = link !== undefined && /^(?:de|d'|d’|d)$/.test(link.low);
		return {isYes, ...(isDeed ? doingWhat(rest) : answeredTo(units.slice(at + 1)))};
	}
	const time = lows.findIndex((low, i) => (low === 'zeit' && /^keine?$/.test(lows[i - 1] ?? '')) || low === 'temps');
	const isNone = lows[time] === 'zeit' || (mood.isNegated && has >= 0);
	return time > 0 && isNone ? {isYes: false, ...answeredTo(units.slice(time + 1))} : undefined;
};
