import type {TimeWords} from '../language/language.ts';
import type {Token} from '../language/tokens.ts';
import {is, type PartOfDay, type Read} from './phrase.ts';

/** `this morning`, `in the afternoon`, `heute Abend`: `morning` alone is none, but after a day it is. */
export const partAt = (
	tokens: readonly Token[],
	at: number,
	times: TimeWords,
	isLed: boolean,
): Read<{readonly part: PartOfDay; readonly isToday: boolean}> => {
	// First thing, Ken rang; and not: the first thing he said.
	const isFirst = tokens[at]?.low === 'first' && tokens[at + 1]?.low === 'thing' && tokens[at - 1]?.low !== 'the';
	if (isFirst && !/^(?:i|we|he|she|they|you|that|to|is|was|about)$/.test(tokens[at + 2]?.low ?? ''))
		return {to: at + 2, value: {part: 'morning', isToday: false}};
	let i = at;
	const isThis = is(times.this, tokens[i]);
	if (is(times.ahead, tokens[i]) || /^(?:at|around|about|towards)$/.test(tokens[i]?.low ?? '')) i++;
	if (isThis || is(times.articles, tokens[i])) i++;
	const part = times.parts.get(tokens[i]?.low ?? '');
	if (!part || (i === at && !isLed)) return undefined;
	// Around teatime.
	if (/time$/.test(tokens[i]?.low ?? '') && /^(?:at|around|about|towards)$/.test(tokens[at]?.low ?? ''))
		return {to: i + 1, value: {part, isToday: false}};
	return isThis || isLed ? {to: i + 1, value: {part, isToday: isThis}} : undefined;
};
