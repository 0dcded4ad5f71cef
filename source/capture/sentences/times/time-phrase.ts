import type {Language} from '../language/language.ts';
import type {Token} from '../language/tokens.ts';
import {awayAt} from './away-phrase.ts';
import {bareClockAt} from './bare-clock.ts';
import {bareHourAt} from './bare-hour.ts';
import {clockAt, spanOfHours} from './clock-phrase.ts';
import {dayAt} from './day-phrase.ts';
import {partAt} from './part-phrase.ts';
import type {Clock, DaySpec, PartOfDay, TimePhrase} from './phrase.ts';
import {vagueAt} from './vague-phrase.ts';

/** The time phrase that begins at a token; undefined where none does. */
export const timeAt = (tokens: readonly Token[], at: number, {times}: Language): TimePhrase | undefined => {
	const low = (i: number): string => tokens[i]?.low ?? '';
	let to = at;
	// From two till four yesterday: until when stays in the text.
	const hours = low(at) === 'from' ? spanOfHours(tokens, at, times) : undefined;
	if (hours) return {from: at, to: hours.to, clock: hours.value};
	const role = roleAt(tokens, at, times);
	if (role) to++;
	// Late last night, first thing this morning.
	const lead = leadOf(tokens, to);
	if (!role && lead > to) to = lead;
	// Bis zum 3., jusqu'à mardi.
	if (role === 'until' && /^(?:zum|a|au)$/.test(low(to)) && tokens[to + 1] !== undefined) to++;
	const found: {
		day?: DaySpec;
		clock?: Clock;
		part?: PartOfDay;
		isVague?: true;
		monthEnd?: number;
		endOf?: number;
		in?: DaySpec;
	} = {};
	let end = at;
	for (let i = to; i < tokens.length; ) {
		const isJoined = end > at && (low(i) === ',' || times.on.has(low(i)) || times.at.has(low(i)));
		const begin = end > at && low(i) === ',' ? i + 1 : i;
		const vague = found.day ? undefined : vagueAt(tokens, begin, times);
		const day = found.day || found.isVague ? undefined : dayAt(tokens, begin, times, role !== undefined);
		// Next week is no day, and next week on Tuesday is one.
		if (vague && !(day && day.to > vague.to)) {
			Object.assign(found, vague.value, {isVague: true});
			end = i = vague.to;
			continue;
		}
		if (day) {
			found.day = day.value.day;
			if (day.value.part) found.part ??= day.value.part;
			end = i = day.to;
			continue;
		}
		const clock = found.clock
			? undefined
			: (spanOfHours(tokens, begin, times) ??
				clockAt(tokens, begin, times, found.day !== undefined || role !== undefined) ??
				bareClockAt(tokens, begin, times) ??
				(found.day && !role ? bareHourAt(tokens, begin, found.day) : undefined));
		if (clock) {
			found.clock = clock.value;
			end = i = clock.to;
			continue;
		}
		const part = found.part
			? undefined
			: partAt(tokens, begin, times, found.day !== undefined || found.clock !== undefined);
		if (part) {
			found.part = part.value.part;
			if (part.value.isToday && !found.day) found.day = {kind: 'near', days: 0};
			end = i = part.to;
			continue;
		}
		if (!isJoined || end === at) break;
		break;
	}
	if (end === at || end <= to - (role ? 0 : 1)) return undefined;
	const isThere = found.clock !== undefined && tokens[at - 1]?.low === 'there';
	return untilHour({from: at, to: end, ...(role && !isThere && {role}), ...found});
};

/** Past `late` and its like where a day that is near follows. */
const leadOf = (tokens: readonly Token[], at: number): number => {
	const low = tokens[at]?.low;
	if (low !== 'late' && low !== 'early') return at;
	const next = tokens[at + 1]?.low ?? '';
	return /^(?:yesterday|tonight|tomorrow)$/.test(next) ||
		(/^(?:this|last)$/.test(next) && /^(?:morning|afternoon|evening|night)$/.test(tokens[at + 2]?.low ?? ''))
		? at + 1
		: at;
};

/** The word before a day that says how it is meant, and not: came by on Friday. */
const roleAt = (tokens: readonly Token[], at: number, times: Language['times']): TimePhrase['role'] => {
	const low = tokens[at]?.low ?? '';
	if (times.by.has(low) && !isBeforeNow(tokens, at, times) && !comingBy.test(tokens[at - 1]?.low ?? '')) return 'by';
	return times.until.has(low) ? 'until' : times.from.has(low) ? 'from' : undefined;
};

const comingBy =
	/^(?:came|com(?:e|es|ing)|sw(?:ing|ings|inging|ung)|pass(?:es|ed|ing)?|(?:drop|stop|pop|nip)(?:s|[pt]ed|[pt]ing)?|roll(?:s|ed|ing)?|call(?:s|ed|ing)?)$/;

/** `before two days I met Tom`, as others say it: two days ago. */
const isBeforeNow = (tokens: readonly Token[], at: number, times: Language['times']): boolean =>
	times.agoBefore.has(tokens[at]?.low ?? '') && tokens[at + 1]?.low !== 'a' && awayAt(tokens, at, times) !== undefined;

/** `sat up with me till midnight on Tuesday`: that was on Tuesday. */
const untilHour = (phrase: TimePhrase): TimePhrase => {
	const {role, clock, ...day} = phrase;
	return role === 'until' && clock && day.day ? day : phrase;
};
