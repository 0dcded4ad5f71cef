import {daysBetween, type Now} from '../../journal/day.ts';
import {isSaidLink} from './clauses/clauses.ts';
import type {Scope} from './clauses/line-context.ts';
import type {Parsed} from './clauses/parsed.ts';
import type {MeetingTold} from './frames/finding.ts';
import {tenseOf} from './frames/reader.ts';
import {phrasesOf} from './phrases-of.ts';
import type {Told} from './read-sentences.ts';
import type {Tense, TimePhrase} from './times/phrase.ts';
import {dayInSentence} from './times/times.ts';

/** `have invited us for the 28th, dinner at 19:30`: what one is invited to is to come. */
const isInvitedFor = ({reader}: Told, {clause, tense}: MeetingTold): boolean =>
	tense === 'open' &&
	reader.all.some(
		one =>
			one.clause !== clause &&
			one.clause.sentence === clause.sentence &&
			/^(?:invite|einladen|inviter)$/.test(one.verb?.lemma ?? '') &&
			one.clause.units.some(
				({time}, at) => time?.day !== undefined && /^(?:for|fur|pour|to)$/.test(one.clause.units[at - 1]?.low ?? ''),
			),
	);

/** The tense of a meeting told without a verb: that of the rest of its sentence, then of the line. */
export const settledTense = (told: Told, finding: MeetingTold): Tense => {
	const {reader} = told;
	if (finding.clause.isQuestion) return 'future';
	if (isInvitedFor(told, finding)) return 'future';
	if (isSetFor(finding) || isBareInfinitive(finding, reader.language.code)) return 'future';
	if (finding.tense !== 'open') return finding.isPlan ? 'future' : finding.tense;
	if (finding.isPlan) return 'future';
	const own = reader.all.find(({clause}) => clause === finding.clause);
	if (own?.mood.hasBe && own.subject.kind === 'it' && (finding.times ?? []).some(time => time.day)) return 'future';
	// Dinner w/ Alan when I'm out there the 9th.
	const isWhen = reader.all.some(
		one =>
			one.clause.sentence === finding.clause.sentence &&
			/^(?:when|once|while)$/.test(one.clause.link) &&
			one.subject.kind !== 'none' &&
			(one.mood.hasBe ? tenseOf(one) !== 'past' : /^(?:base|s)$/.test(one.verb?.form ?? '')),
	);
	if (isWhen && (finding.times ?? []).length === 0) return 'future';
	const others = reader.all.filter(
		one => one.clause !== finding.clause && (one.verb !== undefined || (one.mood.hasBe && tenseOf(one) === 'past')),
	);
	const isUndatedCall = /^(?:call|video|message)$/.test(finding.how) && phrasesOf(told, finding).every(isUndated);
	const inSentence = others.filter(({clause}) => clause.sentence === finding.clause.sentence);
	for (const some of [inSentence, others]) {
		const tenses = some.filter(({mood}) => !(mood.isPerfect && mood.isNegated)).map(tenseOf);
		if (tenses.includes('past') || some.some(isRefused)) return 'past';
		if (some.some(isOrdered)) return 'future';
		// Facetime w/ Dad re Xmas, they're flying in: had, for all that is to come.
		if (isUndatedCall) continue;
		const isDated = (finding.times ?? []).some(time => time.day !== undefined || time.clock !== undefined);
		if (some.some(one => isComing(one) && isOfMeeting(one, isDated)) || some.some(isUnseen)) return 'future';
		if (isDated && some.some(isToAsk)) return 'future';
	}
	const beside = reader.all.filter(one => one.clause !== finding.clause && (one.verb !== undefined || one.mood.hasBe));
	return isTimed(told, finding) && !beside.some(one => isLearnt(one, reader.scopes[reader.all.indexOf(one)]))
		? 'future'
		: 'open';
};

/** `Am Samstag mit Alan schwimmen`: what is to be done. */
const isBareInfinitive = ({clause: {units}, tense}: MeetingTold, code: string): boolean => {
	const last = units.at(-1);
	return (
		code === 'de' &&
		tense === 'open' &&
		last?.kind === 'word' &&
		!last.token.isCapital &&
		/^(?!be|ver|ent|er|zer|ge|unter|uber|an|ab|auf|aus|ein|mit|zu|um|nach|vor|da|wor)[a-z]{3,}en$/.test(last.low) &&
		units.some(({kind}) => kind === 'time')
	);
};

const isUndated = (time: TimePhrase): boolean => time.day === undefined && time.clock === undefined;

/** `Ada wouldn't let us pay`: what somebody would not have then. */
const isRefused = ({mood, verb}: Parsed): boolean =>
	mood.isWould && mood.isNegated && /^(?:let|hear|take|accept)$/.test(verb?.lemma ?? '');

/** `film night at Dave's Sunday, bring popcorn`: what is still to be done for it. */
const isOrdered = ({verb, subject, mood, clause}: Parsed): boolean =>
	verb?.form === 'base' &&
	subject.kind === 'none' &&
	clause.link === ',' &&
	!mood.isNegated &&
	/^(?:bring|wear|pack|take|remember|buy|pick|print|book|check|confirm|prep|prepare)$/.test(verb.lemma);

/** What somebody is, has or needs was learnt when they were met: `call Friday at 2pm, she needs a translator`. */
const isLearnt = ({subject, mood}: Parsed, scope: Scope | undefined): boolean =>
	(subject.kind === 'they' || subject.kind === 'person') &&
	!(mood.isFuture || mood.isWould || mood.isCan || mood.isWish) &&
	scope?.isUnreal !== true &&
	scope?.isDoubtful !== true;

/** A weekday with a time of day and nothing that tells of the past is an appointment: `lunch w/ Ada on Friday at 1`. */
const isTimed = (told: Told, finding: MeetingTold): boolean => {
	const phrases = phrasesOf(told, finding);
	return (
		phrases.some(
			({day}) =>
				(day?.kind === 'weekday' && day.which === undefined) ||
				(day?.kind === 'date' && day.month === undefined && (isAppointment(finding) || isOfFeast(finding))),
		) && phrases.some(({clock}) => clock !== undefined)
	);
};

/** `Christmas drinks at Lea's on the 19th from 6`, written in November. */
const isOfFeast = ({clause: {units}}: MeetingTold): boolean =>
	units.some(({low}) => /^(?:christmas|xmas|carols?|panto|nativity|weihnachtsessen|weihnachtsfeier)$/.test(low));

/** `Rendez-vous avec Léa le 5 à 14h`, `Termin am 5. um acht`. */
const isAppointment = ({clause: {units}}: MeetingTold): boolean =>
	units.some(({low}) => /^(?:rendez-vous|rdv|termin|appointment|appt)$/.test(low));

/**
 * Whether a clause beside a meeting tells of what is to come: `he's bringing the plans`, and not `she's thinking of
 * quitting`.
 */
const isComing = (parsed: Parsed): boolean =>
	tenseOf(parsed) === 'future' &&
	!isSaidLink(parsed.clause.link) &&
	!(parsed.mood.isFuture && afterwards.test(parsed.verb?.lemma ?? '')) &&
	(parsed.mood.isFuture ||
		/^(?:bring|come|drive|cook|make|pick|host|get|meet|join|treat|book|go|have|give|lend|show|help|cover|pay|fly|arrive|start|pour|speak|present|serve|sing|run|chair)$/.test(
			parsed.verb?.lemma ?? '',
		));

/**
 * Whether what is to come belongs to the meeting, and is no news that was told there: `coffee with Ken, he's starting a
 * business`, `he'll lend me the drill on Friday`.
 */
const isOfMeeting = (parsed: Parsed, isDated: boolean): boolean => {
	const {subject, clause, mood, verb} = parsed;
	if (clause.units.some(({time}) => time?.day !== undefined || time?.isVague === true)) return false;
	// Lunch with Ken on Tuesday, he's starting a business, is getting married.
	const isNews = subject.kind !== 'me' && mood.isProgressive && /^(?:start|get|go|have|run)$/.test(verb?.lemma ?? '');
	if (isNews) return false;
	return isDated ? subject.owner === undefined : subject.kind === 'me' || subject.kind === 'none';
};

/** `lunch with Tom on Tuesday, must ask about the caravan`: there, and not of somebody later. */
const isToAsk = ({verb, mood, subject, rest, clause}: Parsed): boolean =>
	verb?.lemma === 'ask' &&
	/^(?:none|me)$/.test(subject.kind) &&
	(mood.isFuture || mood.isWish || clause.units.some(({low}) => /^(?:must|should|gotta)$/.test(low))) &&
	!rest.some(({kind, low}) => kind === 'person' || /^(?:him|her|them)$/.test(low));

/** `haven't seen her in ages`: she is to be seen. */
const isUnseen = ({mood, verb}: Parsed): boolean =>
	mood.isPerfect && mood.isNegated && !/^(?:laugh|eat|have|feel|sleep|dance|talk)$/.test(verb?.lemma ?? '');

/** What is promised when people meet, and done later: `beers w/ Nadia tue, she'll send me her notes`. */
const afterwards =
	/^(?:send|mail|email|text|message|forward|share|ask|check|look|introduce|intro|connect|schicken|senden|fragen|envoyer|demander)$/;

/** `dinner set for Friday`, `is on for the 5th`. */
const isSetFor = ({clause: {units}}: MeetingTold): boolean =>
	// Arranged to meet Ada on Friday, mit Lea Frühstück ausgemacht.
	units.some(({low}) => /^(?:ausgemacht|abgemacht|vereinbart|verabredet|convenu)$/.test(low)) ||
	units.some(({low}, at) => /^(?:arranged|agreed)$/.test(low) && units[at + 1]?.low === 'to') ||
	// Drinks with Ken on Thursday still on.
	units.some(
		({low}, at) => low === 'still' && /^(?:on|happening|good|planned|standing)$/.test(units[at + 1]?.low ?? ''),
	) ||
	// Made an appointment with Dr Visser for Monday, booked lunch with Ken for the 5th.
	units.some(
		({low}, at) =>
			/^(?:made|booked|arranged|scheduled|fixed|organised|organized|planned|reserved|pencilled|penciled|pencil)$/.test(
				low,
			) &&
			units.some(
				(unit, i) => i > at && unit.kind === 'time' && /^(?:for|on|fur|pour)$/.test(units[i - 1]?.low ?? unit.low),
			),
	) ||
	units.some(
		(unit, at) =>
			/^(?:set|fixed|booked|scheduled|confirmed|on|planned|arranged|sorted|pencilled|down)$/.test(unit.low) &&
			units[at + 1]?.low === 'for' &&
			units[at + 2]?.kind === 'time',
	);

/** `dinner this Saturday and I said I'd bring wine`: this one is to come, unless the verb of the meeting is past. */
export const tenseBy = (day: TimePhrase | undefined, tense: Tense, finding: MeetingTold): Tense => {
	// Dinner 26/11 19:00 w/ Ken + invited speaker: a day of a month and an hour are nearer ahead than a year ago.
	const spec = day?.day;
	const isDayAlone = spec?.kind === 'date' && spec.month !== undefined && spec.year === undefined;
	const isClocked = (finding.times ?? []).some(({clock}) => clock !== undefined);
	if (isDayAlone && isClocked && tense === 'past' && finding.tense === 'open') return 'open';
	const isThis = day?.day?.kind === 'weekday' && (day.day.which === 'this' || day.day.which === 'coming');
	return isThis && tense === 'past' && finding.tense !== 'past' ? 'open' : tense;
};

/** Whether a day of a month that names no month is rather the next one, where nothing tells the tense. */
export const isRatherAhead = (phrase: TimePhrase | undefined, hasClock: boolean, now: Now): boolean =>
	hasClock ? isLongAgo(phrase, now) : isNearerAhead(phrase, now);

/**
 * `party at Eva's on the 20th, 7pm`, written on the 1st: nobody tells the hour of what was eleven days ago, and such a
 * day of this month or the next is written down to be kept.
 */
const isLongAgo = (phrase: TimePhrase | undefined, now: Now): boolean => {
	if (phrase?.day?.kind !== 'date' || phrase.day.month !== undefined) return false;
	const past = dayInSentence(phrase.day, now, 'past');
	return past !== undefined && daysBetween(past, now.day) > 7;
};

/** `lunch with Ken on the 3rd`, written on the 22nd: in eleven days rather than nineteen days ago. */
const isNearerAhead = (phrase: TimePhrase | undefined, now: Now): boolean => {
	if (phrase?.day?.kind !== 'date' || phrase.day.month !== undefined) return false;
	const [past, future] = [dayInSentence(phrase.day, now, 'past'), dayInSentence(phrase.day, now, 'future')];
	return past !== undefined && future !== undefined && daysBetween(past, now.day) > daysBetween(now.day, future) + 3;
};

/** `had drinks with Ken on Sunday evening`, written on a Sunday afternoon: a part of that day which is yet to come. */
export const isStillToBe = (
	phrase: TimePhrase | undefined,
	part: TimePhrase['part'],
	clock: TimePhrase['clock'],
	now: Now,
): boolean => {
	const spec = phrase?.day;
	const isToday = spec?.kind === 'weekday' && spec.which === undefined && dayInSentence(spec, now, 'past') === now.day;
	const hour = Number(now.time.slice(0, 2));
	const isLater = clock?.isExact === true && clock.hour > hour;
	return isToday && (isLater || (hour < 17 && clock === undefined && (part === 'evening' || part === 'night')));
};
