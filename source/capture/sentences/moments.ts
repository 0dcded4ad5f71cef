import type {Day, Now, Time} from '../../journal/day.ts';
import type {Moment} from '../dates/moment.ts';
import type {Scope} from './clauses/line-context.ts';
import type {Parsed} from './clauses/parsed.ts';
import type {Dated} from './dated.ts';
import {dueDay, isOfOther, withPlan} from './due-day.ts';
import type {Finding} from './frames/finding.ts';
import {tenseOf, timesOf} from './frames/reader.ts';
import type {Told} from './read-sentences.ts';
import type {Tense, TimePhrase} from './times/phrase.ts';
import {dayInSentence, eitherDay, timeOf} from './times/times.ts';

/** Settles the days of what was told. `front`: the date before the line, which goes before any in it. */
export const datedIn = (told: Told, now: Now, front: Moment | undefined): readonly Dated[] => {
	const dated: Dated[] = [];
	for (const finding of told.findings) {
		const before = dated
			.filter(one => one.finding.clause.sentence === finding.clause.sentence || one.finding.kind === 'meeting')
			.at(-1);
		dated.push(
			finding.kind === 'meeting'
				? meetingDay(told, finding, now, front, before)
				: otherDay(told, finding, now, front, dated),
		);
	}
	return dated.map(one => withPlan(one, dated, now));
};

type Meeting = Extract<Finding, {kind: 'meeting'}>;

const isWhen = (time: TimePhrase): boolean =>
	time.role !== 'by' &&
	time.role !== 'until' &&
	(time.day !== undefined || time.clock !== undefined || time.part !== undefined);

/** The phrases that tell when: those of the clause, and of those beside it in the sentence that have no verb. */
const phrasesOf = ({reader}: Told, finding: Finding): readonly TimePhrase[] => {
	const own = (finding.times ?? []).filter(isWhen);
	const starts = reader.all
		.filter(
			({clause, verb}) =>
				clause !== finding.clause && clause.sentence === finding.clause.sentence && verb && startsIt(verb.lemma),
		)
		.flatMap(timesOf)
		.filter(time => time.clock && !time.day);
	const beside = reader.all.filter(
		({clause, verb, subject}) =>
			clause !== finding.clause &&
			clause.sentence === finding.clause.sentence &&
			!clause.units.some(unit => /^(?:due|deadline)$/.test(unit.low)) &&
			(!verb || startsIt(verb.lemma) || (verb.lemma === 'take' && subject.kind === 'it')),
	);
	if (own.some(time => time.day)) {
		// Tea a week on Friday at Botham's, half past three.
		const clocks = own.some(time => time.clock) ? [] : beside.filter(({verb}) => !verb).flatMap(timesOf);
		return [...own, ...starts, ...clocks.filter(time => time.clock && !time.day && !time.role)];
	}
	const before = reader.all.find(({clause}) => clause === finding.clause);
	const previous = before && reader.all[reader.all.indexOf(before) - 1];
	const isCarried =
		previous &&
		previous.clause.sentence === finding.clause.sentence &&
		!beside.includes(previous) &&
		finding.kind !== 'meeting';
	const more = [...beside, ...(isCarried ? [previous] : [])].flatMap(timesOf).filter(isWhen);
	return [...own, ...more.filter(time => time.day !== undefined || own.length === 0)];
};

/** `start at 8:45` tells the time of what the sentence is about. */
const startsIt = (lemma: string): boolean => /^(?:start|begin|kick|meet|leave)$/.test(lemma);

const meetingDay = (
	told: Told,
	finding: Meeting,
	now: Now,
	front: Moment | undefined,
	before: Dated | undefined,
): Dated => {
	const phrases = phrasesOf(told, finding);
	const dayPhrase =
		phrases.find(time => time.day?.kind === 'date' || time.day?.kind === 'exact') ?? phrases.find(time => time.day);
	const clockPhrase = phrases.find(time => time.clock && time !== dayPhrase && !dayPhrase?.clock) ?? dayPhrase;
	const part = dayPhrase?.part ?? clockPhrase?.part ?? phrases.find(time => time.part)?.part;
	const tense = settledTense(told, finding);
	const clock = dayPhrase?.clock ?? clockPhrase?.clock ?? phrases.find(time => time.clock)?.clock;
	const time = front?.time ?? (clock && timeOf(clock, part, finding.how));
	const either = dayPhrase?.day?.kind === 'either' && !front ? eitherDay(dayPhrase.day, now, tense) : [];
	const said = dayPhrase?.day && dayInSentence(dayPhrase.day, now, tense);
	const isVague = (finding.times ?? []).some(one => one.isVague);
	const carried = !said && !clock && before?.finding.kind === 'meeting' ? before.date : undefined;
	const date = front?.date ?? said ?? either[0] ?? carried ?? lateNight(now, time, tense);
	const isOpenToday =
		date === now.day &&
		tense !== 'past' &&
		((time !== undefined && time > now.time) ||
			(tense === 'future' && (time === undefined || time > now.time)) ||
			(part === 'evening' && time === undefined && now.time < '18:00'));
	const isPlanned = date > now.day || isOpenToday;
	// "Meeting Tom soon" names no day that could be written down.
	const isDayless =
		(finding.tense === 'future' || finding.isPlan || finding.clause.isQuestion) &&
		tense === 'future' &&
		!said &&
		!front &&
		clock === undefined &&
		part === undefined;
	const from = front
		? []
		: [
				...new Set(
					phrases.filter(
						one =>
							one === dayPhrase ||
							one === clockPhrase ||
							(one.part !== undefined && (finding.times ?? []).includes(one)),
					),
				),
			];
	return {
		finding,
		date,
		...(time && {time}),
		isPlanned,
		isSure: finding.isSure && !isDayless && !(isVague && !said && !front) && either.length < 2,
		either,
		from,
	};
};

/** Drinks at 23:00, written down at 00:40, were yesterday. */
const lateNight = (now: Now, time: Time | undefined, tense: Tense): Day =>
	time && tense !== 'future' && now.time < '06:00' && time > '17:00'
		? (dayInSentence({kind: 'near', days: -1}, now, 'past') ?? now.day)
		: now.day;

/** The tense of a meeting told without a verb: that of the rest of its sentence, then of the line. */
const settledTense = (told: Told, finding: Meeting): Tense => {
	const {reader} = told;
	if (finding.clause.isQuestion) return 'future';
	if (isSetFor(finding)) return 'future';
	if (finding.tense !== 'open') return finding.isPlan ? 'future' : finding.tense;
	if (finding.isPlan) return 'future';
	const own = reader.all.find(({clause}) => clause === finding.clause);
	if (own?.mood.hasBe && own.subject.kind === 'it' && (finding.times ?? []).some(time => time.day)) return 'future';
	const others = reader.all.filter(
		one => one.clause !== finding.clause && (one.verb !== undefined || (one.mood.hasBe && tenseOf(one) === 'past')),
	);
	const inSentence = others.filter(({clause}) => clause.sentence === finding.clause.sentence);
	for (const some of [inSentence, others]) {
		const tenses = some.filter(({mood}) => !(mood.isPerfect && mood.isNegated)).map(tenseOf);
		if (tenses.includes('past')) return 'past';
		if (some.some(isComing) || some.some(({mood}) => mood.isPerfect && mood.isNegated)) return 'future';
	}
	return isTimed(told, finding) && !others.some(one => isLearnt(one, reader.scopes[reader.all.indexOf(one)]))
		? 'future'
		: 'open';
};

/** What somebody is, has or needs was learnt when they were met: `call Friday at 2pm, she needs a translator`. */
const isLearnt = ({subject, mood}: Parsed, scope: Scope | undefined): boolean =>
	(subject.kind === 'they' || subject.kind === 'person') &&
	!(mood.isFuture || mood.isWould || mood.isCan || mood.isWish) &&
	scope?.isUnreal !== true &&
	scope?.isDoubtful !== true;

/** A weekday with a time of day and nothing that tells of the past is an appointment: `lunch w/ Ada on Friday at 1`. */
const isTimed = (told: Told, finding: Meeting): boolean => {
	const phrases = phrasesOf(told, finding);
	return (
		phrases.some(({day}) => day?.kind === 'weekday' && day.which === undefined) &&
		phrases.some(({clock}) => clock !== undefined)
	);
};

/**
 * Whether a clause beside a meeting tells of what is to come: `he's bringing the plans`, and not `she's thinking of
 * quitting`.
 */
const isComing = (parsed: Parsed): boolean =>
	tenseOf(parsed) === 'future' &&
	(parsed.mood.isFuture ||
		/^(?:bring|come|drive|cook|make|pick|host|get|meet|join|treat|book|go|have|give|lend|show|help|cover|pay|fly|arrive|start)$/.test(
			parsed.verb?.lemma ?? '',
		));

/** `dinner set for Friday`, `is on for the 5th`. */
const isSetFor = ({clause: {units}}: Meeting): boolean =>
	units.some(
		(unit, at) =>
			/^(?:set|fixed|booked|scheduled|confirmed|on|planned|arranged|sorted|pencilled|down)$/.test(unit.low) &&
			units[at + 1]?.low === 'for' &&
			units[at + 2]?.kind === 'time',
	);

const otherDay = (
	told: Told,
	finding: Finding,
	now: Now,
	front: Moment | undefined,
	dated: readonly Dated[],
): Dated => {
	const plain = {finding, date: front?.date ?? now.day, isPlanned: false, isSure: finding.isSure, either: [], from: []};
	if (finding.kind !== 'favour') return plain;
	if (finding.state === 'promised') {
		const due = finding.due && dueDay(finding.due, now);
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
			date: front && front.date <= now.day ? front.date : (at?.date ?? now.day),
			...(due && {due}),
			...(finding.due && {from: [finding.due]}),
		};
	}
	const due = finding.due && dueDay(finding.due, now);
	if (front) return {...plain, ...(due && {due})};
	const phrase = phrasesOf(told, finding).find(time => time.day && time.day.kind !== 'either' && !isOfOther(time, now));
	const day = phrase?.day && dayInSentence(phrase.day, now, 'past');
	const meeting = dated.findLast(
		one =>
			one.finding.kind === 'meeting' && one.finding.clause.sentence === finding.clause.sentence && one.date <= now.day,
	);
	const isUndated = (finding.times ?? []).some(time => time.isVague);
	return {
		...plain,
		date: day ?? (isUndated ? now.day : (meeting?.date ?? now.day)),
		...(due && {due}),
		from: phrase ? [phrase] : [],
	};
};
