import type {Mention} from '../../../names/read-name.ts';
import {isSaidLink} from '../../clauses/clauses.ts';
import {clauseBefore, type Parsed} from '../../clauses/parsed.ts';
import type {Unit} from '../../units/units.ts';
import type {Finding, Rest} from '../finding.ts';
import {type ClauseReader, type SeenClause, see, tenseOf} from '../reader.ts';
import {isAnswerInDoubt, isNoRefusal, isNotNow, isOfOthers} from './answer-doubts.ts';
import {type AnswerGiven, answeredTo, doingWhat, saysNoMore} from './answer-words.ts';
import {answerAbroad} from './answers-abroad.ts';
import {finding} from './needed.ts';

type Told = {readonly answer: AnswerGiven; readonly people: readonly Mention[]};

/** What a clause tells of an answer to what the keeper asked: `Hana said yes`, `Tom can't do the lease`, `it's a no`. */
export const answerIn = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {parsed, actors, scope} = seen;
	if (scope.isHypothetical || scope.isDoubtful || scope.isUnreal || parsed.clause.isQuestion) return [];
	const apart = answerNamed(reader, seen) ?? leaveGiven(reader, seen);
	const answer = apart?.answer ?? (actors.length > 0 ? answerOf(reader, seen) : undefined);
	const people = apart?.people ?? actors;
	if (!answer || isNotNow(parsed) || isOfOthers(reader)) return [];
	return [answer, ...(answer.then ? [answer.then] : [])].flatMap(one => answerBy(reader, seen, one, people));
};

const answerBy = (
	reader: ClauseReader,
	seen: SeenClause,
	{isYes, what, verb, who}: AnswerGiven,
	all: readonly Mention[],
): readonly Finding[] => {
	const people = who ?? all;
	// Only who is known can have been asked before.
	if (people.length === 0 || people.some(({candidates}) => candidates.length === 0)) return [];
	const answer = {...finding(seen, 'answer', people, true), isYes};
	// Kann den Vertrag nicht lesen: the verb comes last.
	const found: Rest | undefined = what?.[0] && {
		start: Math.min(...what.map(({start}) => start)),
		end: Math.max(...what.map(({end}) => end)),
	};
	const isInDoubt = isAnswerInDoubt(reader, seen, {people, isYes});
	return [
		{...answer, ...(found && {of: found}), ...(verb !== undefined && {verb}), ...(isInDoubt && {isInDoubt})} as Finding,
	];
};

const replying =
	/^(?:say|reply|answer|respond|text|write|email|message|nod|come|sagen|antworten|schreiben|dire|repondre)$/;
const yes = /^(?:yes|yeah|yep|yup|yess|sure|ok|okay|absolutely|gladly|definitely|ja|oui)$/;
const no = /^(?:no|nope|nah|nein|non)$/;
/** What may stand between the verb and the answer: `came back with a yes`, `said to me yes`. */
const between = /^(?:back|me|us|to|with|a|an|big|clear|firm|flat|polite|eventually|finally|of)$/;
/** What may follow a no that is a whole answer, and no `no rain`. */
const afterNo =
	/^(?:to|thanks|thank|sorry|way|again|but|unfortunately|about|on|for|though|zu|zum|zur|wegen|für|fur|pour|à|au)$/;
const afterYes =
	/^(?:to|again|but|of|straight|immediately|right|about|on|for|though|please|and|too|zu|zum|zur|wegen|für|fur|pour|à|au)$/;

/** What somebody says or does that answers: `said yes to the lease`, `agreed to look at it`, `turned me down`. */
const answerOf = (reader: ClauseReader, seen: SeenClause): AnswerGiven | undefined => {
	const {parsed, tense} = seen;
	const {verb, mood, rest} = parsed;
	const lemma = verb?.lemma ?? '';
	const isTold = !mood.isNegated && !mood.isFuture && !mood.isWould && !mood.isCan && !mood.isWish;
	const abroad = reader.language.code === 'en' ? undefined : answerAbroad(parsed);
	if (abroad) return abroad;
	if (replying.test(lemma) && isTold) return saidIn(parsed);
	const words = rest.filter(({kind}) => kind !== 'time');
	if (isTold && tense === 'past') {
		const isTo = words[0]?.low === 'to' && words[1]?.kind === 'word';
		if (/^(?:agree|consent|zusagen|accepter)$/.test(lemma) && (words.length === 0 || isTo))
			return {isYes: true, ...doingWhat(words.slice(1))};
		if (/^(?:decline|refuse|refuser|ablehnen|absagen)$/.test(lemma))
			return {isYes: false, ...(isTo ? doingWhat(words.slice(1)) : answeredTo(words))};
		const down = words.findIndex(({low}) => low === 'down');
		if (lemma === 'turn' && down >= 0) return turnedDown(words, down);
	}
	const isWithout = mood.isNegated && (lemma === 'know' || lemma === 'have') && !mood.isPerfect;
	if (isWithout && !mood.isCan && !mood.isWould && !mood.isFuture)
		return {
			isYes: false,
			...(words.every(({low}) => /^(?:of|any|one|anyone|anybody|time)$/.test(low)) ? {} : answeredTo(words)),
		};
	if (mood.hasBe && !verb)
		return willing(
			parsed,
			words.filter(({low}) => !reader.language.not.has(low)),
		);
	return willOrNot(reader, seen, words);
};

/** `said yes to looking at the lease`, `says no`, `came back with a yes`; `said no rain` is none. */
const saidIn = ({rest, clause}: Pick<Parsed, 'rest' | 'clause'>): AnswerGiven | undefined => {
	// Hana hat ja gesagt: the verb comes last.
	const has = clause.units.findIndex(({low}) => /^(?:hat|haben)$/.test(low));
	const isLast = has >= 0 && clause.units.some(({low}) => low === 'gesagt');
	const words = (isLast ? clause.units.slice(has + 1) : rest.length > 0 ? rest : clause.units.slice(1)).filter(
		({kind}) => kind !== 'time',
	);
	const at = words.findIndex(({low}) => !between.test(low) || low === 'of');
	const word = words[at];
	const after = words.slice(at + 1);
	if (!word) return undefined;
	if (word.low === 'a' && after.length > 0) return saidIn({rest: after, clause});
	const isOfCourse = word.low === 'of' && after[0]?.low === 'course';
	const isNoProblem = word.low === 'no' && /^(?:problem|worries|prob|bother)$/.test(after[0]?.low ?? '');
	if (isOfCourse || isNoProblem) return {isYes: true, ...answeredTo(after.slice(1))};
	const isYes = yes.test(word.low);
	if (!isYes && !no.test(word.low)) return undefined;
	const next = after[0]?.low;
	// Said yes to Friday: a day is all that it is to.
	if (next === 'to' && after.length === 1) return undefined;
	const isWhole = next === undefined || /^(?:gesagt)$/.test(next) || (isYes ? afterYes : afterNo).test(next);
	// Said yes to Tom: of something else.
	const isToOther = next === 'to' && after[1]?.kind === 'person';
	if (!isWhole || isToOther) return undefined;
	const all = after.filter(({low}) => low !== 'gesagt');
	const turn = all.findIndex(({low}, i) => i > 0 && isOther(low, isYes) && turning(all[i - 1]));
	if (turn < 0) return {isYes, ...answeredTo(all)};
	const before = all[turn - 1];
	const who = before?.kind === 'person' ? before.people : undefined;
	const then: AnswerGiven = {isYes: !isYes, ...answeredTo(all.slice(turn + 1)), ...(who && {who})};
	return {isYes, ...answeredTo(all.slice(0, turn - 1).filter(({low}, i) => i !== turn - 2 || !joins.test(low))), then};
};

const joins = /^(?:and|but|then|und|aber|mais|et)$/;

/** Whether a word is the other answer: a no behind a yes. */
const isOther = (low: string, isYes: boolean): boolean => (isYes ? no.test(low) || low === 'not' : yes.test(low));

/** Whether another answer may come behind a word: `and no to the date`, `but Tom no`. */
const turning = (before: Unit | undefined): boolean =>
	before !== undefined && (joins.test(before.low) || (before.kind === 'person' && !before.isPossessive));

/** `turned me down`, `turned my request down`, `turned down the job`. */
const turnedDown = (words: readonly Unit[], down: number): AnswerGiven => {
	const what = words.filter((_, at) => at !== down);
	return {isYes: false, ...answeredTo(what[0] && saysNoMore.test(what[0].low) ? what.slice(1) : what)};
};

/** `is happy to read my CV`, `isn't up for it`. */
const willing = ({mood: {isNegated, isWould}}: Parsed, words: readonly Unit[]): AnswerGiven | undefined => {
	const [first, second] = words;
	if (!first || (isWould && isNegated)) return undefined;
	const start = words
		.slice(0, 3)
		.map(({low}) => low)
		.join(' ');
	if (/^(?:up for it|on board|down for it|game$)/.test(start)) return {isYes: !isNegated};
	const isTo = second?.low === 'to' || /^(?:(?:ok|okay|fine) with|keen on)$/.test(`${first.low} ${second?.low}`);
	const isWilling = isNegated
		? /^(?:able|willing|keen|happy|free|allowed|ready)$/.test(first.low)
		: /^(?:happy|glad|willing|delighted|ok|okay|fine|ready|keen|able)$/.test(first.low);
	return isWilling && isTo ? {isYes: !isNegated, ...doingWhat(words.slice(2))} : undefined;
};

/** `can't do the CV`, `won't`, `said she'd read my CV`, `will do it`. */
const willOrNot = ({said}: ClauseReader, seen: SeenClause, words: readonly Unit[]): AnswerGiven | undefined => {
	const {parsed, actors} = seen;
	const {verb, mood} = parsed;
	const isSaid =
		isSaidLink(parsed.clause.link) && said?.speaker === 'person' && said.people.some(p => actors.includes(p));
	const isAble = mood.isCan || mood.isWould || mood.isFuture;
	if (!isAble || mood.hasBe || mood.isPerfect || mood.isWish) return undefined;
	// Tom can't: no more is said.
	const does = verb && parsed.clause.units[verb.at];
	const rest = does ? [does, ...words] : [];
	if (mood.isNegated) return isNoRefusal.test(verb?.lemma ?? '') ? undefined : {isYes: false, ...doingWhat(rest)};
	const isUpToIt = mood.isCan && /^(?:do|help|manage)$/.test(verb?.lemma ?? '');
	return verb && (isSaid || mood.isFuture || isUpToIt) ? {isYes: true, ...doingWhat(rest)} : undefined;
};

/** `Kim said I can have the drill`, `Kim said I couldn't borrow it`. */
const leaveGiven = ({said}: ClauseReader, {parsed}: SeenClause): Told | undefined => {
	const {subject, verb, mood, rest, clause} = parsed;
	const isLeave =
		subject.kind === 'me' &&
		isSaidLink(clause.link) &&
		(mood.isCan || mood.isWould) &&
		/^(?:have|borrow|use|take|keep)$/.test(verb?.lemma ?? '');
	return isLeave && said?.speaker === 'person'
		? {answer: {isYes: !mood.isNegated, ...answeredTo(rest.filter(({kind}) => kind !== 'time'))}, people: said.people}
		: undefined;
};

/** `got a yes from Hana`, `heard back from Hana: it's a yes`, `Hana got back to me, it's a no`. */
const answerNamed = (reader: ClauseReader, {parsed}: SeenClause): Told | undefined => {
	const {all, scopes} = reader;
	const {subject, verb, mood, clause, rest} = parsed;
	const isGot = verb?.lemma === 'get' && verb.form === 'past' && /^(?:me|none)$/.test(subject.kind);
	const isIt = !verb && (subject.kind === 'it' || subject.kind === 'none');
	if (!isGot && !isIt) return undefined;
	const words = (isIt && !mood.hasBe ? clause.units : rest).filter(
		({kind, low}) => kind !== 'time' && !/^(?:a|an|the|big|clear|firm|just|now|then|and|but|it|'s)$/.test(low),
	);
	const [word, from, who, ...more] = words;
	if (!word || !(yes.test(word.low) || no.test(word.low))) return undefined;
	const isYes = yes.test(word.low);
	if (from?.low === 'from' && who?.kind === 'person' && !who.isPossessive)
		return {answer: {isYes, ...answeredTo(more)}, people: who.people ?? []};
	// A yes of nobody is one of whoever got back to the keeper just before.
	const before = clauseBefore(all, parsed);
	const isBeside = before !== undefined && before.clause.sentence === clause.sentence && before !== parsed;
	const named = isBeside ? before.clause.units.filter(unit => unit.kind === 'person' && !unit.isPossessive) : [];
	const isReply = isBeside && isReplying(before);
	const isAlone = from === undefined || /^(?:to|for|on|about)$/.test(from.low);
	// Hana said yes to the CV, then no.
	const scope = scopes[all.indexOf(parsed) - 1];
	if (isIt && isAlone && isBeside && scope && replying.test(before.verb?.lemma ?? '') && saidIn(before))
		return {answer: {isYes, ...answeredTo(words.slice(1))}, people: see(reader, before, scope).actors};
	return isIt && isReply && isAlone && named.length === 1
		? {answer: {isYes, ...answeredTo(words.slice(1))}, people: named[0]?.people ?? []}
		: undefined;
};

/** `heard back from Hana`, `Hana texted back`, `Hana replied`, `news from Hana`; `Hana` alone before a colon. */
const isReplying = (before: Parsed): boolean => {
	const {verb, clause, mood} = before;
	if (mood.isNegated || (verb && tenseOf(before) !== 'past')) return false;
	return (
		/^(?:reply|answer|respond|hear|text|message|write|email|call|ring|get|come)$/.test(verb?.lemma ?? '') ||
		(!verb && clause.units.some(({low}) => /^(?:from|reply|answer|news|word)$/.test(low))) ||
		clause.units.length === 1
	);
};
