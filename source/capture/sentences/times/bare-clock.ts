import type {TimeWords} from '../language/language.ts';
import type {Token} from '../language/tokens.ts';
import type {Clock, Read} from './phrase.ts';

const coming =
	/^(?:rang|called|phoned|texted|messaged|emailed|facetimed|came|round|over|by|up|met|left|arrived|started|woke|doors|call|calls|phonecall)$/;
const sums =
	/^(?:euros?|eur|chf|usd|francs?|quid|bucks|dollars?|pounds?|gbp|km|k|miles?|kg|g|lbs?|percent|degrees|mins?|minutes?|secs?|hours?|hrs?|litres?|metres?|m|x|of|stone|out|per|each|for|on|average|goals?|points?|is|was)$/;

/** After these a number is a sum, a size or a version. */
const counting =
	/^(?:for|paid|pay|cost|costs|spent|was|is|are|were|about|around|only|over|under|by|of|version|v|no|number|room|score|scored|won|lost|chapter|psalm|size|page|genesis|john|luke|mark|matthew|and|to|owe|owes|owed|gave|lent|ran|run|did|in|python|node|release|update|firmware|beat|x)$/;

/** Whether what follows is a time of day: `this morning`, `last night`, `tonight`. */
const isDayPartAt = (tokens: readonly Token[], at: number): boolean => {
	const [first, second] = [tokens[at]?.low ?? '', tokens[at + 1]?.low ?? ''];
	return /^(?:this|last|yesterday)$/.test(first)
		? /^(?:morning|afternoon|evening|night)$/.test(second)
		: first === 'tonight';
};

/**
 * An hour that nothing leads but where it stands: `rang 7 this morning`, `8.30 last night`, `11.40 call from Anna`
 * at the
 * head of a line.
 */
export const bareClockAt = (tokens: readonly Token[], at: number, times: TimeWords): Read<Clock> => {
	const token = tokens[at];
	// Most words begin with no digit: the pattern is not asked.
	const first = token?.low.charCodeAt(0) ?? 0;
	if (!token || first < 48 || first > 57) return undefined;
	const match = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(token.low);
	if (!match) return undefined;
	const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)];
	const next = tokens[at + 1];
	if (hour > 23 || minute > 59 || /^[€$£%/]$/.test(next?.raw ?? '') || /^[€$£]$/.test(tokens[at - 1]?.raw ?? ''))
		return undefined;
	const value = {hour, minute, isExact: hour > 12 || /^0\d/.test(token.low)};
	const isLed = match[2] !== undefined || coming.test(tokens[at - 1]?.low ?? '');
	if (hour > 0 && isLed && isDayPartAt(tokens, at + 1)) return {to: at + 1, value};
	// 9.15 Tom; and 5.11 may be a day.
	// Be there by 2, be there for 8.
	const isThere = /^(?:by|for)$/.test(tokens[at - 1]?.low ?? '') && tokens[at - 2]?.low === 'there';
	if (isThere && hour > 0 && (!next?.isWord || next.isFirst)) return {to: at + 1, value};
	// Drinks on Friday from 5 at the Crown.
	const isFrom = tokens[at - 1]?.low === 'from' && hour > 0 && hour < 13 && at > 1;
	if (isFrom && (!next?.isWord || next.isFirst || /^(?:at|in|onwards|onward|on)$/.test(next.low)))
		return {to: at + 1, value};
	// Site meeting 10.30 weds, debrief 7.45 tomorrow.
	const isBeforeDay = times.weekdays.has(next?.low ?? '') || (times.near.get(next?.low ?? '') ?? -1) >= 0;
	if (isBeforeDay && match[2] !== undefined && minute % 5 === 0 && hour > 0) return {to: at + 1, value};
	// Coffee with Ken in his kitchen 7.45.
	const isQuarter = match[2] !== undefined && /^(?:00|15|30|45)$/.test(match[2]) && hour > 5 && hour < 22;
	const isEnd = next === undefined || (!next.isWord && /^[,.;!]$/.test(next.raw));
	const before = tokens[at - 1];
	if (isQuarter && isEnd && at > 2 && before?.isWord === true && !counting.test(before.low)) return {to: at + 1, value};
	const isHead = at === 0 && match[2] !== undefined && (minute === 0 || minute > 12) && minute % 5 === 0;
	// Still on, 6.30 at the Bell.
	const isAfterComma = tokens[at - 1]?.raw === ',' && match[2] !== undefined && minute % 5 === 0 && hour > 0;
	if (isAfterComma && (!next || /^(?:at|in|@|sharp|start|,|\.)$/.test(next.low))) return {to: at + 1, value};
	return isHead && next?.isWord === true && next.isApart && !sums.test(next.low) ? {to: at + 1, value} : undefined;
};
