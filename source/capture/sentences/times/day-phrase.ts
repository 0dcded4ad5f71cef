import type {TimeWords} from '../language/language.ts';
import type {Token} from '../language/tokens.ts';
import {dateAt, numericAt} from './date-phrase.ts';
import {feastAt} from './feasts.ts';
import {type DaySpec, is, numberSaid, type PartOfDay, type Read} from './phrase.ts';
import {weekdayAt} from './weekday-phrase.ts';

/** `last week`, `weeks ago`, `the end of the month`: no day, or the last one of a month. */
export const vagueAt = (tokens: readonly Token[], at: number, times: TimeWords): Read<{readonly end?: number}> => {
	let i = at;
	if (is(times.articles, tokens[i])) i++;
	if (tokens[i]?.low === 'end' || tokens[i]?.low === 'ende' || tokens[i]?.low === 'fin') {
		let j = i + 1;
		while (is(times.articles, tokens[j]) || is(times.this, tokens[j])) j++;
		const isNext = is(times.next, tokens[j]);
		if (isNext) j++;
		const unit = times.units.get(tokens[j]?.low ?? '');
		if (unit && 'months' in unit && unit.months === 1) return {to: j + 1, value: {end: isNext ? 1 : 0}};
	}
	const unitAt = is(times.last, tokens[i]) || is(times.next, tokens[i]) || is(times.this, tokens[i]) ? i + 1 : i;
	const unit = times.units.get(tokens[unitAt]?.low ?? '');
	if (unit && unitAt > i && !('days' in unit && unit.days === 1)) return {to: unitAt + 1, value: {}};
	if (unit && unitAt === i && is(times.ago, tokens[i + 1]) && tokens[i]?.low.endsWith('s'))
		return {to: i + 2, value: {}};
	const month = times.months.get(tokens[i]?.low ?? '');
	const isLead = is(times.on, tokens[at - 1]) || is(times.ahead, tokens[at - 1]) || is(times.last, tokens[at - 1]);
	if (month !== undefined && isLead && !/^\d{1,2}(?:st|nd|rd|th)?$/.test(tokens[i + 1]?.low ?? ''))
		return {to: i + 1, value: {}};
	return times.vague.has(tokens[at]?.low ?? '') && !is(times.at, tokens[at - 1]) ? {to: at + 1, value: {}} : undefined;
};

/** `yesterday`, `last friday`, `the 3rd of march`, `two weeks ago`, `24/11`. */
export const dayAt = (
	tokens: readonly Token[],
	at: number,
	times: TimeWords,
	isLed: boolean,
): Read<{readonly day: DaySpec; readonly part?: PartOfDay | undefined}> => {
	let i = at;
	const isOn = is(times.on, tokens[i]);
	if (isOn) i++;
	const low = tokens[i]?.low ?? '';
	const near = times.near.get(low);
	// Morgen is tomorrow, and the morning only after a day.
	const part = low === 'morgen' ? undefined : times.parts.get(low);
	if (near !== undefined) return {to: i + 1, value: {day: {kind: 'near', days: near}, part}};
	const lastNight = is(times.last, tokens[i]) && times.parts.get(tokens[i + 1]?.low ?? '');
	if (lastNight) return {to: i + 2, value: {day: {kind: 'near', days: -1}, part: lastNight}};
	return (
		awayAt(tokens, i, times) ??
		feastAt(tokens, at, times, isLed) ??
		weekdayAt(tokens, i, times) ??
		numericAt(tokens, i, isOn || isLed) ??
		dateAt(tokens, i, times, isOn || isLed)
	);
};

/** `two weeks ago`, `a couple of days ago`, `vor drei Wochen`, `in 2 days`, `the day after tomorrow`. */
const awayAt = (tokens: readonly Token[], at: number, times: TimeWords): Read<{readonly day: DaySpec}> => {
	let i = at;
	const isAhead = is(times.ahead, tokens[i]);
	const isBefore =
		is(times.agoBefore, tokens[i]) ||
		(tokens[i]?.low === 'il' && tokens[i + 1]?.low === 'y' && tokens[i + 2]?.low === 'a');
	if (isAhead || isBefore) i += tokens[i]?.low === 'il' ? 3 : 1;
	if (is(times.articles, tokens[i])) i++;
	if (tokens[i]?.low === 'day' && (tokens[i + 1]?.low === 'before' || tokens[i + 1]?.low === 'after')) {
		const near = times.near.get(tokens[i + 2]?.low ?? '');
		if (near !== undefined) return {to: i + 3, value: {day: {kind: 'near', days: near + Math.sign(near)}}};
	}
	if (/^(?:a|one)$/.test(tokens[i]?.low ?? '') && tokens[i + 1]?.low === 'week') {
		// A week today.
		const near = times.near.get(tokens[i + 2]?.low ?? '');
		if (near !== undefined) return {to: i + 3, value: {day: {kind: 'near', days: near + 7}}};
	}
	if (tokens[i]?.low === 'a' && tokens[i + 1]?.low === 'couple') i++;
	const count = numberSaid(tokens[i], times);
	if (count === undefined) return undefined;
	i++;
	while (is(times.articles, tokens[i])) i++;
	const unit = times.units.get((tokens[i]?.low ?? '').replace(/'$/, ''));
	if (!unit) return undefined;
	const isPast = isBefore || is(times.ago, tokens[i + 1]);
	if (!isPast && !isAhead) return undefined;
	const end = i + (isPast && !isBefore ? 2 : 1);
	const isInTime = tokens[end]?.low === "'s" && tokens[end + 1]?.low === 'time';
	const to = isInTime ? end + 2 : tokens[end]?.low === 'time' ? end + 1 : end;
	const sign = isPast ? -1 : 1;
	return {
		to,
		value: {
			day: {
				kind: 'away',
				days: 'days' in unit ? sign * count * unit.days : 0,
				months: 'months' in unit ? sign * count * unit.months : 0,
			},
		},
	};
};
