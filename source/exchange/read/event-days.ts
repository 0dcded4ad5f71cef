import {addDays, addMonths, type Day, dayFromNumber, dayNumber, type Time} from '../../journal/day.ts';
import {millisecondsOf, parseMoment} from '../common/dates.ts';
import type {Means} from '../imported.ts';
import type {Block, ContentLine} from './content-lines.ts';
import {type Budget, daysOf, parseRule, type RepeatRule} from './repeat-rule.ts';
import {zoneNamed} from './zones.ts';

/** Days that one event may repeat on, and that all of an import may together. */
const [mostDays, mostOfAll] = [500, 40_000];

/** What so many repeated events may take: of very many each has fewer days. */
export const budgetFor = (repeated: number): Budget => ({
	steps: 1_000_000,
	days: Math.max(1, Math.min(mostDays, Math.floor(mostOfAll / Math.max(1, repeated)))),
});

/**
 * By which clock a calendar is told: that of its own zone, where it names one (`home`), else that of this machine.
 * An hour of another zone is told as it was here.
 */
export type ZoneClock = {
	readonly localTime: Means['localTime'];
	readonly home: string | undefined;
	/** What was found out of zones and days, so that it is found out once. */
	readonly shifts: Map<string, number | undefined>;
};

/** A day, and an hour of it where the event is not of the whole day. */
type When = {readonly date: Day; readonly time?: Time};
/** `of`: the day by the clock of the event, which no other clock changes. */
type EventDay = When & {readonly of: Day};

const zoneOf = (line: ContentLine): string | undefined => zoneNamed(line.params.get('TZID')?.[0]);

/** When it is here as it is so late in a zone: its clock is asked twice, for the hour may be that of a change of it. */
const instantIn = (zone: string, when: When, {localTime}: ZoneClock): number => {
	const wanted = millisecondsOf(when);
	let instant = wanted;
	for (let round = 0; round < 2; round++) {
		const {day: date, time} = localTime(instant, zone);
		instant += wanted - millisecondsOf({date, time});
	}
	return instant;
};

/** By how many milliseconds two zones differ on a day of the first one; undefined where not by the same all day. */
const shiftOn = (date: Day, from: string, to: string | undefined, clock: ZoneClock): number | undefined => {
	const key = `${from} ${to} ${date}`;
	if (!clock.shifts.has(key)) {
		const [first, last] = (['00:00', '23:59'] as const).map(time => {
			const when = {date, time: time as Time};
			const {day: there, time: then} = clock.localTime(instantIn(from, when, clock), to);
			return millisecondsOf({date: there, time: then}) - millisecondsOf(when);
		});
		clock.shifts.set(key, first === last ? first : undefined);
	}
	return clock.shifts.get(key);
};

const moved = (when: When, from: string | undefined, to: string | undefined, clock: ZoneClock): When => {
	const there = to ?? clock.home;
	if (when.time === undefined || from === undefined || from === there) return when;
	const shift = shiftOn(when.date, from, there, clock);
	if (shift !== undefined) return onClock(millisecondsOf(when) + shift);
	const {day: date, time} = clock.localTime(instantIn(from, when, clock), there);
	return {date, time};
};

/** What a clock shows so many milliseconds after 1970 began on it. */
const onClock = (milliseconds: number): When => {
	const minutes = Math.floor(milliseconds / 60_000);
	const days = Math.floor(minutes / 1440);
	const rest = minutes - days * 1440;
	const time = [Math.floor(rest / 60), rest % 60].map(part => String(part).padStart(2, '0')).join(':');
	return {date: dayFromNumber(days), time: time as Time};
};

/**
 * When a property says that something is, by the clock of a zone, that of the calendar where none is given. An hour
 * without a zone that is known stays as it is.
 */
const whenIn = (line: ContentLine | undefined, zone: string | undefined, clock: ZoneClock): When | undefined => {
	const value = line?.value.trim() ?? '';
	const found = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{0,2}(Z)?)?$/.exec(value);
	const moment =
		found &&
		parseMoment(`${found[1]}-${found[2]}-${found[3]}${found[4] === undefined ? '' : ` ${found[4]}:${found[5]}`}`);
	if (!line || !moment) return undefined;
	if (found[6] !== 'Z') return moved(moment, zoneOf(line), zone, clock);
	const {day: date, time} = clock.localTime(millisecondsOf(moment), zone ?? clock.home);
	return {date, time};
};

const first = (block: Block, name: string): ContentLine | undefined => block.lines.find(line => line.name === name);

type Dates = {
	readonly days: readonly EventDay[];
	readonly notes: readonly {readonly what: string; readonly why: string; readonly count: number}[];
};

/**
 * When an event is: on its own day, and on those on which it repeats but those that have an event of their own in their
 * place, as `changed` say. An event without an end is followed for a year from today. Undefined where it has no date.
 */
export const datesOf = (
	event: Block,
	changed: readonly ContentLine[],
	today: Day,
	clock: ZoneClock,
	budget: Budget,
): Dates | undefined => {
	const line = first(event, 'DTSTART');
	const zone = line && zoneOf(line);
	const start = whenIn(line, zone, clock);
	if (!start) return undefined;
	const here = (of: Day): EventDay => ({...moved({...start, date: of}, zone, undefined, clock), of});
	const instance = whenIn(first(event, 'RECURRENCE-ID'), zone, clock);
	if (instance) return {days: [{...here(start.date), of: instance.date}], notes: []};
	const {days, notes} = repeated(event, start, today, budget, value => whenIn(value, zone, clock));
	const out = new Set(changed.flatMap(one => whenIn(one, zone, clock)?.date ?? []));
	const kept = days.filter(date => !out.has(date));
	if (kept.length <= budget.days) return {days: kept.map(here), notes};
	const near = nearest(kept, today, budget.days);
	const why = `only the ${budget.days} nearest to today are taken`;
	return {
		days: near.map(here),
		notes: [...notes, {what: 'day of a repeated event', why, count: kept.length - near.length}],
	};
};

/** The days nearest to today, so many, of days in their order: those beside one another around it. */
const nearest = (days: readonly Day[], today: Day, most: number): readonly Day[] => {
	const numbers = days.map(dayNumber);
	const now = dayNumber(today);
	let [from, to] = [0, days.length];
	while (to - from > most) {
		const [first, last] = [numbers[from] ?? now, numbers[to - 1] ?? now];
		if (now - first >= last - now) from++;
		else to--;
	}
	return days.slice(from, to);
};

/** The days of an event by its own clock, in order: what is listed, and what its rules say, but what is taken out. */
const repeated = (
	event: Block,
	start: When,
	today: Day,
	budget: Budget,
	when: (line: ContentLine) => When | undefined,
): {readonly days: readonly Day[]; readonly notes: Dates['notes']} => {
	const listed = (name: string): readonly Day[] =>
		event.lines
			.filter(line => line.name === name)
			.flatMap(line =>
				line.value
					.split(',')
					.slice(0, 2000)
					.flatMap(value => when({...line, value: value.split('/')[0] ?? ''})?.date ?? []),
			);
	const rules = event.lines
		.filter(line => line.name === 'RRULE')
		.slice(0, 10)
		.map(line => ruleOf(line, start, when));
	const notes = rules.includes(undefined)
		? [{what: 'rule of a repeated event', why: 'it cannot be read; the first day is taken', count: 1}]
		: [];
	const days = new Set<Day>([start.date, ...listed('RDATE')]);
	const end = addMonths(today, 12);
	for (const rule of rules) {
		if (!rule) continue;
		const isEndless = rule.count === undefined && rule.until === undefined;
		// A rule without an end that began long ago: what is near to today is kept, and the rest is not even counted.
		const last = isEndless ? (start.date > end ? addMonths(start.date, 12) : end) : ('9989-12-31' as Day);
		for (const date of daysOf(rule, start.date, last, budget)) days.add(date);
	}
	if (budget.steps <= 0)
		notes.push({what: 'repeated event', why: 'there are too many of them; not all of its days are taken', count: 1});
	const out = new Set(listed('EXDATE'));
	return {days: [...days].filter(date => !out.has(date)).sort(), notes};
};

/** A rule with its last day by the clock of the event: 5:00 in Greenwich is the evening before in New York. */
const ruleOf = (
	line: ContentLine,
	start: When,
	when: (line: ContentLine) => When | undefined,
): RepeatRule | undefined => {
	const rule = parseRule(line.value);
	const value = /UNTIL=(\d{8}T\d{6}Z?)/i.exec(line.value)?.[1];
	const until = value && start.time !== undefined ? when({...line, params: new Map(), value}) : undefined;
	if (!rule || !until) return rule;
	return {...rule, until: (until.time ?? '24') < (start.time ?? '') ? addDays(until.date, -1) : until.date};
};
