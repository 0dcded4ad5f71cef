import {day as makeDay} from '../../../journal/day.ts';
import {fullYear} from '../../dates/calendar.ts';
import type {TimeWords} from '../language/language.ts';
import {isNameInLower} from '../language/names/given-names.ts';
import type {Token} from '../language/tokens.ts';
import {type DaySpec, is, ordinalAt, type Read} from './phrase.ts';

/** `2026-11-24`, `24/11`, `24.11.`, `5/6`. */
export const numericAt = (tokens: readonly Token[], at: number, isLed: boolean): Read<{readonly day: DaySpec}> => {
	const token = tokens[at];
	if (!token || !/^\d/.test(token.low)) return undefined;
	const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(token.low);
	const whole = iso && makeDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
	if (whole) return {to: at + 1, value: {day: {kind: 'exact', day: whole}}};
	const match = /^(\d{1,2})([/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(token.low);
	if (!match || token.low === '24/7') return undefined;
	const [first, second, year] = [Number(match[1]), Number(match[3]), fullYear(match[4])];
	const isDot = match[2] === '.';
	const hasStop = isDot && tokens[at + 1]?.low === '.' && !tokens[at + 1]?.isApart;
	if (isDot && !hasStop && year === undefined && !isSurelyDay(tokens, at, first, second)) return undefined;
	if (first < 1 || second < 1 || first > 31 || second > 31 || (first > 12 && second > 12)) return undefined;
	// 24.11. 18:00: the stop belongs to the date, though what follows is no word.
	const after = tokens[at + 2];
	const to = at + (hasStop && after && !(after.isFirst && after.isCapital) ? 2 : 1);
	if (isDot || first > 12 || first === second)
		return second > 12 ? undefined : {to, value: {day: {kind: 'date', date: first, month: second, year}}};
	if (second > 12) return {to, value: {day: {kind: 'date', date: second, month: first, year}}};
	return isLed || !/^(?:[1-4]\/[2-9])$/.test(token.low) || tokens.length > 0
		? {to, value: {day: {kind: 'either', first, second, year}}}
		: undefined;
};

/** `29.11`, `12.11, 19:30`: a day without its last stop, where it can be no time; and no sum. */
const isSurelyDay = (tokens: readonly Token[], at: number, first: number, second: number): boolean => {
	if (second > 12 || /^[$£€]$/.test(tokens[at - 1]?.raw ?? '')) return false;
	const next = tokens[at + 1]?.raw === ',' ? tokens[at + 2] : tokens[at + 1];
	if (/^\d{1,2}:\d{2}$/.test(next?.low ?? '')) return true;
	return first > 24 && (!next?.isWord || !sums.test(next.low)) && !/^[$£€%]$/.test(next?.raw ?? '');
};
const sums = /^(?:euros?|eur|chf|usd|francs?|quid|bucks|dollars?|pounds?|km|miles?|kg|percent|degrees|mins?|secs?)$/;

/** `the 3rd`, `3 November 2026`, `nov 17th`, `the ninth of march`, `5-6 dec`, `am 14. April`. */
export const dateAt = (
	tokens: readonly Token[],
	at: number,
	times: TimeWords,
	isLed: boolean,
): Read<{readonly day: DaySpec}> => {
	let i = at;
	const hasArticle = is(times.articles, tokens[i]);
	if (hasArticle) i++;
	const month = times.months.get(tokens[i]?.low ?? '');
	if (month !== undefined) {
		const j = i + (is(times.articles, tokens[i + 1]) || tokens[i + 1]?.low === '.' ? 2 : 1);
		const date = dateOf(tokens, j, times);
		if (!date) return undefined;
		const year = yearAt(tokens, date.to);
		return {to: date.to + (year ? 1 : 0), value: {day: {kind: 'date', date: date.value, month, year}}};
	}
	const said = dateOf(tokens, i, times);
	if (!said) return undefined;
	const {value: date, to: afterDate} = said;
	let j = afterDate;
	if (tokens[j]?.low === '.' && !tokens[j]?.isApart) j++;
	// From the third to the seventh of December, the 28th and 29th of November: it begins on the first of them.
	if (/^(?:to|bis|au|-|–|and|&|und|et|n|or|oder|ou)$/.test(tokens[j]?.low ?? '')) {
		let k = j + 1;
		while (is(times.articles, tokens[k])) k++;
		const until = dateOf(tokens, k, times);
		if (until) {
			let m = until.to;
			while (is(times.articles, tokens[m]) || tokens[m]?.low === '.') m++;
			if (times.months.get(tokens[m]?.low ?? '') !== undefined) j = m;
		}
	}
	while (is(times.articles, tokens[j]) && times.months.has(tokens[j + 1]?.low ?? '')) j++;
	const named = times.months.get(tokens[j]?.low ?? '');
	if (
		named !== undefined &&
		!(tokens[j]?.low === 'may' && !tokens[j]?.isCapital && !hasArticle && !isLed && tokens[j + 1]?.isWord)
	) {
		const year = yearAt(tokens, j + 1);
		return {to: j + 1 + (year ? 1 : 0), value: {day: {kind: 'date', date, month: named, year}}};
	}
	if (isFrenchDate(tokens, i)) return {to: afterDate, value: {day: {kind: 'date', date}}};
	const hasSuffix = ordinalAt(tokens, i, times) !== undefined || (tokens[i + 1]?.low === '.' && isLed);
	if (
		!hasSuffix ||
		!(hasArticle || isLed) ||
		isNounAfter(tokens, afterDate, isOnDay(tokens, i, times)) ||
		isRank(tokens, at)
	)
		return undefined;
	// Am 29. um zehn: the stop belongs to the date.
	const isStopped = tokens[afterDate]?.low === '.' && tokens[afterDate + 1]?.isCapital === false;
	return {to: afterDate + (isStopped ? 1 : 0), value: {day: {kind: 'date', date}}};
};

/** `rendez-vous le 5 à 14h`: a number alone, after its article. */
const isFrenchDate = (tokens: readonly Token[], at: number): boolean => {
	const next = tokens[at + 1];
	const isAlone = next === undefined || !next.isWord || /^(?:a|avec|chez|au|vers|midi|on|je|nous|pour)$/.test(next.low);
	return tokens[at - 1]?.low === 'le' && /^\d{1,2}$/.test(tokens[at]?.low ?? '') && isAlone;
};

/** `came 2nd`, `finished in 3rd`. */
const isRank = (tokens: readonly Token[], at: number): boolean =>
	/^(?:came|come|coming|finished|placed|ranked)$/.test(
		tokens[/^(?:in|the)$/.test(tokens[at - 1]?.low ?? '') ? at - 2 : at - 1]?.low ?? '',
	);

/** What has a number and a capital: `the 5th Avenue`, `the 21st Century`. */
const numbered =
	/^(?:avenue|ave|street|st|floor|century|grade|form|year|infantry|battalion|amendment|symphony|world|congregational|baptist|presbyterian|methodist|earl|duke|lord|sunday|edition|division|regiment)$/;
/** Small words that may follow a day: no nouns. */
const small = new Set(
	`noon midday midnight half quarter morning afternoon evening lunchtime at in with w w/ for and but so was is i we he
	she they about to on from then um uh because when while where who though although unless went talked which that if as
	since until till not please lol re or you it had have got met saw this next of by before after over round around near
	off out up down into onto via during without outside inside behind beside opposite there here too also again just
	still only already instead together maybe perhaps probably hopefully will would can could should must may might did
	does do are were am be been has gonna my our his her their its a an the some everyone everybody nobody came comes
	coming going gone cos bc plus just apparently apart possibly said says saw seeing meeting having drove flew called
	rang took finally early late sharp through across along between against except till thru`.split(/\s+/),
);

/** `on the 3rd lunch with Ken`, `Thursday the 3rd dinner at Ken's`: what is had then, and not a third one. */
const isOnDay = (tokens: readonly Token[], at: number, {articles, on, weekdays}: TimeWords): boolean => {
	const before = tokens[is(articles, tokens[at - 1]) ? at - 2 : at - 1]?.low ?? '';
	return on.has(before) || weekdays.has(before);
};
const meals = /^(?:lunch|dinner|breakfast|brunch|supper|coffee|tea|drinks|beers|call|zoom|walk|party|concert|visit)$/;

/** Whether a noun follows, so that `the second` is no day: `the second floor`; and not: on the 14th Ken came round. */
const isNounAfter = (tokens: readonly Token[], at: number, isOn: boolean): boolean => {
	const next = tokens[at];
	if (isOn && meals.test(next?.low ?? '')) return false;
	if (next?.isWord !== true || /^\d/.test(next.low) || small.has(next.low)) return false;
	// First Merchants: with a capital of its own it is part of a name.
	const before = tokens[at - 1];
	const isNamed = before?.isCapital === true && !before.isFirst;
	return next.isCapital ? isNamed || numbered.test(next.low) : !isNameInLower(next.low);
};

/** The date of a month, in digits or words: `5`, `5th`, `5-6`, `fifth`, `thirty first`. */
const dateOf = (tokens: readonly Token[], at: number, times: TimeWords): Read<number> => {
	const digits = /^(\d{1,2})(?:-\d{1,2})?$/.exec(tokens[at]?.low ?? '');
	const found = digits ? {to: at + 1, value: Number(digits[1])} : ordinalAt(tokens, at, times);
	return found && found.value >= 1 && found.value <= 31 ? found : undefined;
};

const yearAt = (tokens: readonly Token[], at: number): number | undefined =>
	/^(?:19|20)\d\d$/.test(tokens[at]?.low ?? '') ? Number(tokens[at]?.low) : undefined;
