import type {TimeWords} from '../language/language.ts';
import type {Token} from '../language/tokens.ts';
import {type DaySpec, is, numberSaid, type Read, spanOf, type TimeSpan} from './phrase.ts';

/** `3`, `a couple of`, `a few` with their unit; `3d`, `2wks`. */
const countAt = (tokens: readonly Token[], at: number, times: TimeWords): Read<TimeSpan> => {
	const short = /^(\d{1,3})(d|days?|w|wks?|weeks?|mos?|months?|y|yrs?)$/.exec(tokens[at]?.low ?? '');
	if (short) {
		const [count, unit = ''] = [Number(short[1]), short[2]];
		return {
			to: at + 1,
			value: {
				days: unit.startsWith('d') ? count : unit.startsWith('w') ? 7 * count : 0,
				months: unit.startsWith('m') ? count : unit.startsWith('y') ? 12 * count : 0,
			},
		};
	}
	let i = at;
	if (tokens[i]?.low === 'a' && /^(?:couple|few)$/.test(tokens[i + 1]?.low ?? '')) i++;
	const count = numberSaid(tokens[i], times);
	if (count === undefined) return undefined;
	i++;
	while (is(times.articles, tokens[i])) i++;
	const unit = times.units.get((tokens[i]?.low ?? '').replace(/'$/, ''));
	return unit && {to: i + 1, value: spanOf(count, unit)};
};

/** `two weeks ago`, `a couple of days ago`, `vor drei Wochen`, `in 2 days`, `a week ago on Friday`. */
export const awayAt = (
	tokens: readonly Token[],
	at: number,
	times: TimeWords,
): Read<{readonly day: Extract<DaySpec, {kind: 'away' | 'weekday'}>}> => {
	let i = at;
	const isAhead = is(times.ahead, tokens[i]);
	const isSaidBefore = tokens[i]?.low === 'il' && tokens[i + 1]?.low === 'y' && tokens[i + 2]?.low === 'a';
	const isBefore = is(times.agoBefore, tokens[i]) || isSaidBefore;
	if (isAhead || isBefore) i += isSaidBefore ? 3 : 1;
	if (is(times.articles, tokens[i])) i++;
	const count = countAt(tokens, i, times);
	if (!count) return undefined;
	const isPast = isBefore || is(times.ago, tokens[count.to]);
	if (!isPast && !isAhead) return undefined;
	const end = count.to + (isPast && !isBefore ? 1 : 0);
	const isInTime = tokens[end]?.low === "'s" && tokens[end + 1]?.low === 'time';
	const to = isInTime ? end + 2 : tokens[end]?.low === 'time' ? end + 1 : end;
	const {days, months} = count.value;
	const sign = isPast ? -1 : 1;
	const weekdayTo = is(times.on, tokens[to]) || is(times.last, tokens[to]) ? to + 1 : to;
	const weekday = times.weekdays.get(tokens[weekdayTo]?.low ?? '');
	if (isPast && weekday !== undefined && days > 0 && days % 7 === 0)
		return {to: weekdayTo + 1, value: {day: {kind: 'weekday', weekday, which: 'ago', weeks: days / 7}}};
	return {to, value: {day: {kind: 'away', days: sign * days || 0, months: sign * months || 0}}};
};
