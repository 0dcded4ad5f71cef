import type {TimeWords, UnitLength} from '../language/language.ts';
import type {Token} from '../language/tokens.ts';
import {awayBy, type DaySpec, is, type Read, type TimePhrase} from './phrase.ts';

type Vague = Read<Pick<TimePhrase, 'monthEnd' | 'endOf' | 'in'>>;

/** `last week`, `weeks ago`, `the end of the month`, `early November`: no day, or the last one of a month. */
export const vagueAt = (tokens: readonly Token[], at: number, times: TimeWords): Vague => {
	let i = at;
	if (is(times.articles, tokens[i])) i++;
	return (
		monthEndAt(tokens, i, times) ??
		isOutAt(tokens, i, times) ??
		partOfPeriodAt(tokens, i, times) ??
		weeksAwayAt(tokens, i, times) ??
		monthAt(tokens, at, i, times) ??
		(times.vague.has(tokens[at]?.low ?? '') && !is(times.at, tokens[at - 1]) ? {to: at + 1, value: {}} : undefined)
	);
};

const monthEndAt = (tokens: readonly Token[], at: number, times: TimeWords): Vague => {
	if (tokens[at]?.low === 'monatsende') return {to: at + 1, value: {monthEnd: 0}};
	if (!/^(?:end|ende|fin)$/.test(tokens[at]?.low ?? '')) return undefined;
	let j = at + 1;
	while (is(times.articles, tokens[j]) || is(times.this, tokens[j]) || tokens[j]?.low === 'of') j++;
	// End of November, and not: the end of May 3.
	const month = times.months.get(tokens[j]?.low ?? '');
	if (month !== undefined && !/^\d/.test(tokens[j + 1]?.low ?? '')) return {to: j + 1, value: {endOf: month}};
	const isNext = is(times.next, tokens[j]);
	if (isNext) j++;
	const unit = times.units.get(tokens[j]?.low ?? '');
	return unit && 'months' in unit && unit.months === 1 ? {to: j + 1, value: {monthEnd: isNext ? 1 : 0}} : undefined;
};

/** `before the month's out`, `before the year is over`. */
const isOutAt = (tokens: readonly Token[], at: number, times: TimeWords): Vague => {
	const unit = times.units.get(tokens[at]?.low ?? '');
	if (!unit) return undefined;
	const isOut = /^(?:'s|is)$/.test(tokens[at + 1]?.low ?? '') && /^(?:out|over|up)$/.test(tokens[at + 2]?.low ?? '');
	if (!isOut || !('months' in unit)) return undefined;
	return unit.months === 1 ? {to: at + 3, value: {monthEnd: 0}} : {to: at + 3, value: {endOf: 12}};
};

const stretches =
	/^(?:beginning|start|middle|mid|end|early|late|mitte|anfang|ende|debut|mi|fin|spring|summer|autumn|fall|winter)$/;
const seasons = /^(?:spring|summer|autumn|winter|fruhling|sommer|herbst|printemps|ete|automne|hiver)$/;

/** `the beginning of November`, `early December`, `mid-March`, `last summer`, `the other night`. */
const partOfPeriodAt = (tokens: readonly Token[], at: number, times: TimeWords): Vague => {
	const low = tokens[at]?.low ?? '';
	const next = tokens[at + 1]?.low ?? '';
	if (low === 'other' && (times.parts.has(next) || times.units.has(next) || times.weekend.has(next)))
		return {to: at + 2, value: {}};
	const isAway = awayBy(tokens[at], times) !== undefined;
	if (isAway && (seasons.test(next) || (next === 'fall' && !tokens[at + 2]?.isCapital))) return {to: at + 2, value: {}};
	const joined = /^(?:mid|early|late)-/.test(low) ? times.months.get(low.replace(/^\w+-/, '')) : undefined;
	if (joined !== undefined) return {to: at + 1, value: {in: inMonth(joined, low)}};
	if (!stretches.test(low)) return undefined;
	let j = at + 1;
	while (is(times.articles, tokens[j]) || is(times.this, tokens[j])) j++;
	const month = times.months.get(tokens[j]?.low ?? '');
	return month !== undefined && !/^\d/.test(tokens[j + 1]?.low ?? '')
		? {to: j + 1, value: {in: inMonth(month, low)}}
		: undefined;
};

/** A day of a month or of a part of it. */
const inMonth = (month: number, part = ''): DaySpec => {
	const date = /^mi(?:d|tt)/.test(part) ? 15 : /^(?:late|end|fin)/.test(part) ? 25 : 1;
	return {kind: 'date', date, month};
};

/** `last week`, `next month`, `weeks ago`, `the week after next`. */
const weeksAwayAt = (tokens: readonly Token[], at: number, times: TimeWords): Vague => {
	const away = awayBy(tokens[at], times);
	const isAway = away !== undefined;
	const unitAt = isAway ? at + 1 : at;
	const unit = times.units.get(tokens[unitAt]?.low ?? '');
	if (!unit) return undefined;
	if (isAway) return 'days' in unit && unit.days === 1 ? undefined : {to: unitAt + 1, value: awayIn(away, unit)};
	const isFromEnd =
		(is(times.before, tokens[at + 1]) && is(times.last, tokens[at + 2])) ||
		(is(times.after, tokens[at + 1]) && is(times.next, tokens[at + 2]));
	if (isFromEnd) return {to: at + 3, value: {}};
	return is(times.ago, tokens[at + 1]) && tokens[at]?.low.endsWith('s') ? {to: at + 2, value: {}} : undefined;
};

/** A week or a month that is so many from this one. */
const awayIn = (away: number, unit: UnitLength): {readonly in?: DaySpec} => {
	if (away === 0) return {};
	if ('months' in unit) return unit.months === 1 ? {in: {kind: 'ofMonth', date: 1, months: away}} : {};
	return unit.days === 7 ? {in: {kind: 'ofWeek', weekday: 1, weeks: away}} : {};
};

/** `in September`, `last May`: a month without a date. */
const monthAt = (tokens: readonly Token[], at: number, named: number, times: TimeWords): Vague => {
	const isLead = [times.on, times.ahead, times.last, times.from].some(words => is(words, tokens[at - 1]));
	const isDated = /^\d{1,2}(?:st|nd|rd|th)?$/.test(tokens[named + 1]?.low ?? '');
	const month = times.months.get(tokens[named]?.low ?? '');
	return isLead && !isDated && month !== undefined ? {to: named + 1, value: {in: inMonth(month)}} : undefined;
};
