import type {Token} from '../language/tokens.ts';
import type {Clock, DaySpec, Read} from './phrase.ts';

const hours = '1 2 3 4 5 6 7 8 9 10 11 12 one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** `tmrw 11 re the shoot`, `tonight 7`, `fri 10 at Prufrock`: a number after a day is the hour, where nothing is counted. */
export const bareHourAt = (tokens: readonly Token[], at: number, day: DaySpec): Read<Clock> => {
	const next = tokens[at + 1];
	const isNamed = (day.kind === 'near' && day.days >= 0) || (day.kind === 'weekday' && day.which === undefined);
	const which = hours.indexOf(tokens[at]?.low ?? '');
	if (!isNamed || which < 0) return undefined;
	const isLast = next === undefined || (!next.isWord && /^[,.;!?@)&+-]$/.test(next.raw));
	const isNext =
		next !== undefined && /^(?:w|w\/|with|at|re|about|for|in|sharp|then|bei|mit|im|chez|avec)$/.test(next.low);
	return isLast || isNext ? {to: at + 1, value: {hour: (which % 12) + 1, minute: 0, isExact: false}} : undefined;
};
