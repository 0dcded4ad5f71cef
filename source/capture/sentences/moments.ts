import {addDays, type Day, daysBetween, type Now, type Time} from '../../journal/day.ts';
import type {Moment} from '../dates/moment.ts';
import {keyOfMention} from './clauses/line-context.ts';
import type {Dated} from './dated.ts';
import {dueDay, isOfOther, withPlan} from './due-day.ts';
import type {Finding, MeetingTold} from './frames/finding.ts';
import {isRatherAhead, isStillToBe, settledTense, tenseBy} from './meeting-tense.ts';
import {carriedDay, movedTo, phrasesOf, sameDay} from './phrases-of.ts';
import type {Told} from './read-sentences.ts';
import {promisedOn, saidOn} from './said-on.ts';
import type {Clock, DaySpec, Tense, TimePhrase} from './times/phrase.ts';
import {dayInSentence, eitherDay, timeOf} from './times/times.ts';

/** Settles the days of what was told. `front`: the date before the line, which goes before any in it. */
export const datedIn = (told: Told, now: Now, front: Moment | undefined): readonly Dated[] => {
	const dated: Dated[] = [];
	for (const finding of told.findings) {
		// Fri: drinks with Dave. Sat: brunch with Lea.
		const date = front && isHeadedAnew(told, finding) ? undefined : front;
		const before = dated
			.filter(one => one.finding.clause.sentence === finding.clause.sentence || one.finding.kind === 'meeting')
			.at(-1);
		dated.push(
			finding.kind === 'meeting'
				? meetingDay(told, finding, now, date, before)
				: otherDay(told, finding, now, date, dated),
		);
	}
	return dated.filter(isPlanOrMet).map(one => withPlan(one, dated, now));
};

/** Whether a later sentence begins with a day of its own, and what is told of comes after it. */
const isHeadedAnew = ({reader}: Told, {clause}: Finding): boolean =>
	clause.sentence > 0 &&
	reader.all.some(
		one =>
			one.clause.sentence === clause.sentence &&
			one.clause.link === '' &&
			one.clause.units.length === 1 &&
			one.clause.units[0]?.time?.day !== undefined,
	);

/** A trip with nobody is told of while it is to come; later it is a note, unless marks say more. */
const isPlanOrMet = ({finding, isPlanned}: Dated): boolean =>
	finding.kind !== 'meeting' || finding.people.length > 0 || isPlanned;

const meetingDay = (
	told: Told,
	finding: MeetingTold,
	now: Now,
	front: Moment | undefined,
	before: Dated | undefined,
): Dated => {
	const phrases = phrasesOf(told, finding);
	const moved = movedTo(told, finding);
	const dayPhrase =
		moved ??
		phrases.find(time => time.day?.kind === 'date' || time.day?.kind === 'exact') ??
		// Came for Sunday lunch a fortnight ago.
		phrases.find(time => time.day?.kind === 'away' && time.day.days < 0) ??
		phrases.find(time => time.day) ??
		sameDay(told, finding) ??
		carriedDay(told, finding);
	const clockPhrase = phrases.find(time => time.clock && time !== dayPhrase && !dayPhrase?.clock) ?? dayPhrase;
	const part = dayPhrase?.part ?? clockPhrase?.part ?? phrases.find(time => time.part)?.part;
	const settled = tenseBy(dayPhrase, moved ? 'future' : settledTense(told, finding), finding);
	// Dentist 9am Tuesday, then coffee with Priya at 10.30: its own hour.
	const own = (finding.times ?? []).find(time => time.clock && time !== dayPhrase);
	const clock = isThen(finding)
		? own?.clock
		: (own?.clock ?? dayPhrase?.clock ?? clockPhrase?.clock ?? phrases.find(time => time.clock)?.clock);
	const tense = settled === 'open' && isRatherAhead(dayPhrase, clock !== undefined, now) ? 'future' : settled;
	const meant = dayPhrase?.day && dayInSentence(dayPhrase.day, now, tense);
	const isOfOther = !moved && tense === 'past' && meant !== undefined && meant > now.day && !isHad(finding);
	const said = isOfOther
		? undefined
		: meant && (isStillToBe(dayPhrase, part, clock, now) && tense === 'past' ? addDays(meant, -7) : meant);
	const vague = (finding.times ?? []).find(one => one.isVague);
	const open = front ? undefined : dayPhrase?.day?.kind === 'either' ? dayPhrase.day : said ? undefined : vague?.in;
	const either = daysOf(open, now, tense);
	const usual = front?.time ?? (clock && timeOf(clock, part ?? partBy(finding.clause.units, clock), finding.how));
	const carried = !said && !clock && before?.finding.kind === 'meeting' ? before.date : undefined;
	const date = front?.date ?? said ?? either[0] ?? carried ?? lateNight(now, usual, tense);
	const isOpenHour = tense === 'future' && part === undefined && !front && date === now.day;
	const time = isOpenHour ? laterToday(usual, clock, now, finding) : usual;
	const isOpenToday =
		date === now.day &&
		tense !== 'past' &&
		((time !== undefined && time > now.time) ||
			(tense === 'future' && (time === undefined || time > now.time)) ||
			(part === 'evening' && time === undefined && now.time < '18:00') ||
			(isNamedToday(dayPhrase) && isBeforeUsual(finding.how, now) && !part && time === undefined));
	const isPlanned = date > now.day || isOpenToday;
	const isDayless = !said && !front && isUndated(finding, tense, clock ?? part);
	// What it was put off to stays in the text: without it, "moved to" tells nothing.
	const from = front || moved ? [] : whatSaid(finding, phrases, isOfOther ? undefined : dayPhrase, clockPhrase);
	return {
		finding,
		date,
		...(time && {time}),
		isPlanned,
		isSure:
			finding.isSure &&
			!isDayless &&
			!(isAroundFeast(finding) && !said && !front) &&
			!(vague && !said && !front) &&
			either.length < 2,
		either,
		from,
	};
};

/** The phrases that told the day and the time, and the part of the day. */
const whatSaid = (
	{times = []}: MeetingTold,
	phrases: readonly TimePhrase[],
	day: TimePhrase | undefined,
	clock: TimePhrase | undefined,
): readonly TimePhrase[] => [
	...new Set(phrases.filter(one => one === day || one === clock || (one.part !== undefined && times.includes(one)))),
];

/** `Dentist Tuesday 8:30, then coffee with Lea`: that day, and later. */
const isThen = ({clause: {link, units}, times = []}: MeetingTold): boolean =>
	(link === 'then' || units[0]?.low === 'then') && !times.some(({day}) => day !== undefined);

const isNamedToday = (phrase: TimePhrase | undefined): boolean => phrase?.day?.kind === 'near' && phrase.day.days === 0;

/** `dinner with Ada today`, written at nine in the morning: nobody has had it yet. */
const isBeforeUsual = (how: MeetingTold['how'], {time}: Now): boolean =>
	(how === 'lunch' && time < '11:00') || (how === 'drink' && time < '12:00') || (how === 'dinner' && time < '16:00');

const feasts =
	/^(?:christmas|xmas|easter|holidays|thanksgiving|new|weihnachten|ostern|neujahr|ferien|advent|noel|paques|vacances|lent|ramadan)$/;

/** `coffee after Christmas`, `before the holidays`, `am 1. Advent`: no day, and not today. */
const isAroundFeast = ({clause: {units}}: MeetingTold): boolean =>
	units.some(({low, time}, at) => {
		const next = /^(?:the|den|les)$/.test(units[at + 1]?.low ?? '') ? units[at + 2] : units[at + 1];
		if (/^(?:after|before|between|nach|vor|zwischen|apres|avant|entre)$/.test(low))
			return time ? time.role === 'by' : feasts.test(next?.low ?? '') || next?.time?.day?.kind === 'date';
		return low === 'advent';
	});

/** "Meeting Tom soon", "coffee after Christmas" name no day that could be written down. */
const isUndated = (finding: MeetingTold, tense: Tense, hour: Clock | string | undefined): boolean => {
	const isAhead = finding.tense === 'future' || finding.isPlan === true || finding.clause.isQuestion;
	return isAroundFeast(finding) || (isAhead && tense === 'future' && hour === undefined);
};

/** `Er kommt erst um acht`, written at four: at eight in the evening. */
const laterToday = (
	usual: Time | undefined,
	clock: Clock | undefined,
	now: Now,
	{how}: MeetingTold,
): Time | undefined =>
	usual !== undefined && usual < now.time && clock && !clock.isExact && clock.hour < 12
		? timeOf(clock, 'evening', how)
		: usual;

/**
 * `I've got the call with Maria tomorrow`: told as past, and to come; else a day to come is not the one of what was, as
 * in `Anna called, wanting the trailer next weekend`.
 */
const isHad = ({tense, clause}: MeetingTold): boolean =>
	tense !== 'past' || clause.units.some(({low}) => /^(?:got|have|'ve|had|has)$/.test(low));

const early =
	/^(?:work|school|class|clinic|church|mass|sunrise|dawn|practice|rounds|shift|breakfast|office|arbeit|schule|travail)$/;
const late =
	/^(?:jam|rehearsal|poker|movie|cinema|film|theatre|theater|play|gig|pub|quiz|trivia|choir|group|darts|karaoke|disco|concert|probe|chorprobe|kino|cine|cinéma|repetition)$/;

const beforeWork = /^(?:swim|swims|jog|gym|row|rowing|spin|parkrun|surf|birding|fishing|commute|sunrise)$/;
/** The part of the day that goes with what is done: `coffee before work, 6:45`, `band rehearsal at 8`. */
const partBy = (units: Finding['clause']['units'], {hour}: Clock): TimePhrase['part'] => {
	const before = units.findIndex(({low}) => /^(?:before|b4|vor|avant)$/.test(low));
	if (before >= 0 && units.slice(before + 1, before + 4).some(({low}) => early.test(low))) return 'morning';
	// Early walk with Mrs Eze at 5:45, swim with Ada 6:45.
	if (units[0]?.low === 'early') return 'morning';
	if (hour > 4 && hour < 8 && units.some(({kind, low}) => kind === 'word' && beforeWork.test(low))) return 'morning';
	return units.some(({kind, low}) => kind === 'word' && late.test(low)) ? 'evening' : undefined;
};

/** The days that what is said may mean where it is not one: `5/6`; in June, in this year or the one beside it. */
const daysOf = (said: DaySpec | undefined, now: Now, tense: Tense): readonly Day[] => {
	if (said?.kind === 'either') return eitherDay(said, now, tense);
	const tenses: readonly Tense[] = tense === 'open' ? ['past', 'future'] : [tense];
	const days = tenses.flatMap(one => (said && dayInSentence(said, now, one)) ?? []);
	const away = (day: Day): number => Math.abs(daysBetween(now.day, day));
	return [...new Set(days)].sort((a, b) => away(a) - away(b));
};

/** Drinks at 23:00, written down at 00:40, were yesterday. */
const lateNight = (now: Now, time: Time | undefined, tense: Tense): Day =>
	time && tense !== 'future' && now.time < '06:00' && time > '17:00'
		? (dayInSentence({kind: 'near', days: -1}, now, 'past') ?? now.day)
		: now.day;

/** Whether a favour was done at a meeting: told in its sentence, or in the next, of who was there. */
const isOfMeeting = (favour: Finding, meeting: Finding): boolean => {
	const after = favour.clause.sentence - meeting.clause.sentence;
	const met = meeting.people.map(keyOfMention);
	return after === 0 || (after === 1 && favour.people.every(person => met.includes(keyOfMention(person))));
};

const otherDay = (
	told: Told,
	finding: Finding,
	now: Now,
	front: Moment | undefined,
	dated: readonly Dated[],
): Dated => {
	const plain = {finding, date: front?.date ?? now.day, isPlanned: false, isSure: finding.isSure, either: [], from: []};
	if (finding.kind === 'asked' || finding.kind === 'answer')
		return {...plain, date: front?.date ?? saidOn(told, finding, now, dated)};
	if (finding.kind !== 'favour') return plain;
	if (finding.state === 'promised') {
		const word = front ? undefined : promisedOn(told, finding, now);
		const due = finding.due && finding.due !== word?.phrase ? dueDay(finding.due, now) : undefined;
		// What was promised at a meeting was promised then.
		const at = dated.findLast(
			one =>
				one.finding.kind === 'meeting' &&
				one.finding.clause.sentence === finding.clause.sentence &&
				one.date <= now.day &&
				one.isSure,
		);
		return {
			...plain,
			date: front && front.date <= now.day ? front.date : (at?.date ?? word?.day ?? now.day),
			...(due && {due}),
			...(finding.due && {from: [finding.due]}),
		};
	}
	const due = finding.due && dueDay(finding.due, now);
	if (front) return {...plain, ...(due && {due})};
	const phrase = phrasesOf(told, finding).find(time => time.day && time.day.kind !== 'either' && !isOfOther(time, now));
	const day = phrase?.day && dayInSentence(phrase.day, now, 'past');
	const meeting = dated.findLast(
		one => one.finding.kind === 'meeting' && one.date <= now.day && isOfMeeting(finding, one.finding),
	);
	const isUndated = (finding.times ?? []).some(time => time.isVague);
	return {
		...plain,
		date: day ?? (isUndated ? now.day : (meeting?.date ?? now.day)),
		...(due && {due}),
		from: phrase ? [phrase] : [],
	};
};
