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
	let i = at;
	const isThis = is(times.this, tokens[i]);
	if (is(times.ahead, tokens[i]) || tokens[i]?.low === 'at') i++;
	if (isThis || is(times.articles, tokens[i])) i++;
	const part = times.parts.get(tokens[i]?.low ?? '');
	if (!part || (i === at && !isLed)) return undefined;
	return isThis || isLed ? {to: i + 1, value: {part, isToday: isThis}} : undefined;
};
