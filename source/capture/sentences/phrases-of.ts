import type {Mention} from '../names/read-name.ts';
import {isOff} from './clauses/line-context.ts';
import {clauseBefore} from './clauses/parsed.ts';
import type {Finding, MeetingTold} from './frames/finding.ts';
import {isOfOtherDay, timesOf} from './frames/reader.ts';
import type {Told} from './read-sentences.ts';
import type {TimePhrase} from './times/phrase.ts';

const isWhen = (time: TimePhrase): boolean =>
	time.role !== 'by' &&
	time.role !== 'until' &&
	(time.day !== undefined || time.clock !== undefined || time.part !== undefined);

/** The phrases that tell when: those of the clause, and of those beside it in the sentence that have no verb. */
export const phrasesOf = ({reader, findings}: Told, finding: Finding): readonly TimePhrase[] => {
	const own = (finding.times ?? []).filter(isWhen);
	const starts = reader.all
		.filter(
			({clause, verb}) =>
				clause !== finding.clause &&
				clause.sentence === finding.clause.sentence &&
				verb &&
				startsIt(verb.lemma) &&
				!isJobBegun(findings, clause),
		)
		.flatMap(timesOf)
		.filter(time => time.clock && !time.day);
	const beside = reader.all.filter(
		// Lunch with Sylvia, she's off to Malta on the 2nd: that is when she is.
		({clause, verb, subject, mood}, at) =>
			clause !== finding.clause &&
			!isOfOthers(clause.units, reader.language.kin) &&
			!isOfOtherThing({reader, findings} as Told, reader.all[at] as Told['reader']['all'][number]) &&
			clause.sentence === finding.clause.sentence &&
			!isOff([clause], reader.language) &&
			!isOtherMeeting(findings, finding, clause) &&
			!(
				finding.tense === 'past' &&
				(isFromThen(clause) || isOfOtherDay(reader.all[at] as Told['reader']['all'][number]))
			) &&
			!clause.units.some(unit => /^(?:due|deadline)$/.test(unit.low)) &&
			!isOfThing(clause.units) &&
			!isJobBegun(findings, clause) &&
			!(mood.hasBe && !verb && subject.kind === 'they') &&
			(!verb || startsIt(verb.lemma) || (verb.lemma === 'take' && subject.kind === 'it')),
	);
	if (own.some(time => time.day)) {
		// Tea a week on Friday at Botham's, half past three.
		const clocks = own.some(time => time.clock) ? [] : beside.filter(({verb}) => !verb).flatMap(timesOf);
		return [...own, ...starts, ...clocks.filter(time => time.clock && !time.day && !time.role)];
	}
	const before = reader.all.find(({clause}) => clause === finding.clause);
	const previous = before && clauseBefore(reader.all, before);
	const isCarried =
		previous &&
		previous.clause.sentence === finding.clause.sentence &&
		!beside.includes(previous) &&
		finding.kind !== 'meeting';
	const more = [...beside, ...(isCarried ? [previous] : [])].flatMap(timesOf).filter(isWhen);
	return [...own, ...more.filter(time => time.day !== undefined || own.length === 0)];
};

/** `Lea rang, council from the 7th`: from when on something is so. */
const isFromThen = ({units}: Finding['clause']): boolean =>
	units.some(({time, low}) => time?.day !== undefined && /^(?:from|since|ab|seit|depuis)$/.test(low));

/** `started at Tesco on Monday`: when somebody's work began. */
const isJobBegun = (findings: readonly Finding[], clause: Finding['clause']): boolean =>
	findings.some(one => one.kind === 'fact' && one.clause === clause);

/** `flying to Lyon on the 8th, dinner with Anna at 7`: the hour is that of the dinner. */
const isOtherMeeting = (findings: readonly Finding[], finding: Finding, clause: Finding['clause']): boolean =>
	finding.kind === 'meeting' &&
	finding.how === 'trip' &&
	findings.some(one => one !== finding && one.kind === 'meeting' && one.clause === clause);

/** `hip op is 14 jan`: when something else is, and not what people met for. */
const isOfThing = (units: Finding['clause']['units']): boolean =>
	/^(?:op|operation|surgery|scan|appointment|appt|results|exam|exams|viva|defence|deadline|rent|flight|wedding|due)$/.test(
		units.find((_, at) => /^(?:is|'s|was)$/.test(units[at + 1]?.low ?? ''))?.low ?? '',
	);

const own = /^(?:it|that|this|party|ours|all|one|res|reservation|booking|table|date|day|plan|meetup|time|she|he|we|i)$/;

/** `kids doing swimming on Thursday`, `Ella having her tonsils out on the 3rd`: what others do then. */
const isOfOthers = (units: Finding['clause']['units'], kin: {has: (word: string) => boolean}): boolean =>
	/^[a-z]{2,}ing$/.test(units[1]?.low ?? '') && (units[0]?.kind === 'person' || kin.has(units[0]?.low ?? ''));

/** `callback's Monday`: when something else is. */
const isOfOtherThing = ({reader}: Told, {clause, verb, mood}: Told['reader']['all'][number]): boolean => {
	const [noun, is, time, ...more] = clause.units;
	return (
		verb === undefined &&
		mood.hasBe &&
		noun?.kind === 'word' &&
		!own.test(noun.low) &&
		!reader.language.hows.has(noun.low) &&
		/^(?:is|'s|was)$/.test(is?.low ?? '') &&
		time?.time?.day !== undefined &&
		more.length === 0
	);
};

/** `start at 8:45` tells the time of what the sentence is about. */
const startsIt = (lemma: string): boolean =>
	/^(?:start|begin|kick|meet|leave|invite|treffen|retrouver|einladen|inviter)$/.test(lemma);

/** The day to which a meeting was put: `got moved from Monday to the 4th`. */
export const movedTo = ({reader}: Told, {clause}: MeetingTold): TimePhrase | undefined => {
	const goingOn = reader.all.filter(
		one =>
			one.clause.sentence === clause.sentence &&
			(one.clause === clause || (one.subject.kind === 'none' && one.verb !== undefined && one.clause.link === ',')),
	);
	const units = goingOn.flatMap(one => one.clause.units);
	// On the line to say the funeral is moved to Friday: that, and not the call.
	if (units.some(({low}, at) => low === 'to' && units[at + 1]?.low === 'say')) return undefined;
	const verb = units.findIndex(
		({low}, at) =>
			// Put back to the Wednesday, put off till Friday.
			(low === 'put' && /^(?:back|off|forward|on)$/.test(units[at + 1]?.low ?? '')) ||
			/^(?:moved|pushed|shifted|postponed|rescheduled|rearranged|rebooked|slipped|slid|shunted|nudged|swapped|bumped|changed|switched|delayed|forward|verschoben|verlegt|reporte|decale|repousse)$/.test(
				low,
			),
	);
	if (verb < 0) return undefined;
	const to = units.findIndex(({low}, at) => at > verb && /^(?:to|for|till|until|auf|au)$/.test(low));
	const isPut = units[verb]?.low === 'put';
	const time = isPut
		? units.slice(verb + 1, verb + 5).find(unit => unit.time?.day)?.time
		: units[(to < 0 ? verb : to) + 1]?.time;
	return time?.day ? time : undefined;
};

/** `in Lyon on the 8th, dinner with Anna that night`: the day told of before. */
export const sameDay = ({reader}: Told, {clause}: MeetingTold): TimePhrase | undefined => {
	const isSame = clause.units.some(
		({low}, at) =>
			low === 'that' && /^(?:night|evening|day|morning|afternoon|lunchtime)$/.test(clause.units[at + 1]?.low ?? ''),
	);
	const at = reader.all.findIndex(one => one.clause === clause);
	return isSame
		? reader.all
				.slice(0, at)
				.flatMap(timesOf)
				.findLast(time => time.day && !time.role)
		: undefined;
};

/** The day of what is told before, where nobody is named: `Jury duty all day Mon. Sat next to Curtis.` */
export const carriedDay = ({reader, findings}: Told, finding: MeetingTold): TimePhrase | undefined => {
	if (finding.tense !== 'past' || (finding.times ?? []).some(time => time.clock)) return undefined;
	const at = reader.all.findIndex(({clause}) => clause === finding.clause);
	const before = reader.all.slice(0, at).findLast(one => timesOf(one).some(isWhen));
	if (!before || finding.clause.sentence - before.clause.sentence > 1) return undefined;
	const isTold = before.clause.units.some(({kind}) => kind === 'person');
	// Dave repaired my harmonium on Tuesday and stayed to lunch: the same day.
	const deed = findings.find(one => one.kind === 'favour' && one.clause === before.clause && one.state === 'open');
	const dayOfDeed = timesOf(before).find(time => time.day && !time.role);
	if (
		deed &&
		before.clause.sentence === finding.clause.sentence &&
		finding.people.some(one => isAmong(one, deed.people))
	)
		return dayOfDeed?.day?.kind === 'either' ? undefined : dayOfDeed;
	const isMine = before.subject.kind === 'me' || before.subject.kind === 'none' || before.subject.kind === 'it';
	const day = timesOf(before).find(time => time.day && !time.role);
	return isTold || !isMine || before.mood.isFuture || before.mood.isWish || day?.day?.kind === 'either'
		? undefined
		: day;
};

const isAmong = (person: Mention, people: readonly Mention[]): boolean =>
	people.some(
		({candidates, written}) => written === person.written || candidates.some(one => person.candidates.includes(one)),
	);
