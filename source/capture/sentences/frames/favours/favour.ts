import type {Mention} from '../../../names/read-name.ts';
import {isLongAgo} from '../../clauses/long-ago.ts';
import {clauseAfter} from '../../clauses/parsed.ts';
import type {TimePhrase} from '../../times/phrase.ts';
import type {Finding} from '../finding.ts';
import {type ClauseReader, doneAt, restOf, type SeenClause, tenseOf, timesOf} from '../reader.ts';

type Way = {
	readonly way: 'given' | 'received';
	readonly people: readonly Mention[];
	readonly isSure: boolean;
	readonly state?: 'open' | 'promised';
	readonly about?: readonly Mention[];
	readonly due?: TimePhrase | undefined;
};

/** A favour of a clause; a promise with the day when it is due. */
export const favour = (
	reader: ClauseReader,
	{parsed, scope, tense}: SeenClause,
	{way, people, isSure, state = 'open', about, due}: Way,
): Finding => ({
	kind: 'favour',
	way,
	people,
	state,
	...(about && about.length > 0 && {about}),
	due: state === 'promised' ? (due ?? dueIn(reader, parsed.clause.sentence, daysOf(parsed))) : due,
	clause: parsed.clause,
	isSure: isSure && !scope.isDoubtful && !isLongAgo(parsed, reader.all),
	tense: state === 'promised' ? 'future' : tense,
	rest: restOf(parsed),
	times: state === 'open' ? doneOn(reader, parsed) : timesOf(parsed),
});

/** The times of a clause, and not: owe Ada a Saturday. */
const daysOf = (parsed: SeenClause['parsed']): readonly TimePhrase[] => {
	const {units} = parsed.clause;
	return timesOf(parsed).filter(time => units[units.findIndex(unit => unit.time === time) - 1]?.low !== 'a');
};

/** When it was done: its own days, else those of a clause that goes on about it. `and sent it in last Tuesday` */
const doneOn = ({all}: ClauseReader, parsed: SeenClause['parsed']): readonly TimePhrase[] => {
	const own = doneAt(parsed);
	if (own.some(({day}) => day)) return own;
	const next = clauseAfter(all, parsed);
	// Carried my shopping up when the lift was broken on Friday.
	const isWhen =
		next?.clause.sentence === parsed.clause.sentence &&
		/^(?:when|while|as|because|als|quand|parce)$/.test(next.clause.link) &&
		tenseOf(next) === 'past';
	if (isWhen) return [...own, ...doneAt(next).filter(({day}) => day)];
	const goesOn =
		next?.clause.sentence === parsed.clause.sentence &&
		/^(?:me|none)$/.test(next.subject.kind) &&
		/^(?:send|take|finish|drop|bring|post|return|submit|deliver|do|hand)$/.test(next.verb?.lemma ?? '') &&
		tenseOf(next) === 'past';
	return goesOn ? [...own, ...doneAt(next).filter(({day}) => day)] : own;
};

/** Whether a clause may tell when: what others do, or what I said I would. */
const isOfPromise = ({subject, mood, clause}: SeenClause['parsed']): boolean =>
	subject.kind !== 'me' || mood.isFuture || /^(?:that|que|qu'|dass)$/.test(clause.link);

/** `he's off to Spain till the 6th`: where somebody is meanwhile. */
const isElsewhere = ({subject, verb, mood, rest, clause}: SeenClause['parsed']): boolean =>
	clause.link === ',' &&
	/^(?:they|person)$/.test(subject.kind) &&
	verb === undefined &&
	mood.hasBe &&
	/^(?:off|away|abroad|out|gone)$/.test(rest[0]?.low ?? '');

/** When a promise is due: what is said with `by` or `until` first, then any other day of the clause. */
const dueIn = ({all}: ClauseReader, sentence: number, times: readonly TimePhrase[]): TimePhrase | undefined => {
	const own =
		times.find(time => time.role === 'by' || time.role === 'until') ??
		times.find(time => time.day || time.monthEnd !== undefined || time.endOf !== undefined);
	if (own) return own;
	// He'll look it over, says he'll have it back by Friday; he's dropping it off tomorrow.
	const others = all.filter(other => other.clause.sentence === sentence && !isElsewhere(other));
	const until = others.flatMap(daysOf).find(time => time.role === 'by' || time.role === 'until');
	const due = others.find(({clause}) => clause.units.some(unit => /^(?:due|deadline|fallig)$/.test(unit.low)));
	const alone = others.filter(other => !other.verb && other.clause.units.every(({kind}) => kind === 'time'));
	const latest = others.find(({clause: {units}}) =>
		units.some(({low, time}, at) => time?.day !== undefined && (units[at + 1]?.low === 'latest' || low === 'latest')),
	);
	return (
		until ??
		(latest ? daysOf(latest).find(time => time.day) : undefined) ??
		(due ? daysOf(due).find(time => time.day) : undefined) ??
		others
			.filter(
				other => tenseOf(other) !== 'past' && isOfPromise(other) && (other.verb !== undefined || other.mood.hasBe),
			)
			.flatMap(daysOf)
			.find(time => time.day) ??
		alone.flatMap(daysOf).find(time => time.day)
	);
};

/** `paying her back on the 1st`, in a clause that tells of the loan. */
const isAfterBack = ({clause}: SeenClause['parsed'], time: TimePhrase): boolean => {
	const at = clause.units.findIndex(unit => unit.time === time);
	return clause.units[at - 1]?.low === 'back';
};

/** `I've to get it back to him by Wednesday`: when what was borrowed is due. */
export const backBy = ({all}: ClauseReader, {parsed}: SeenClause): TimePhrase | undefined => {
	// Lent me his cams till next Saturday.
	const until = timesOf(parsed).find(time => time.role === 'until' && time.day !== undefined);
	if (
		until &&
		/^(?:have|get|haben|avoir|lend|loan|borrow|leihen|ausleihen|borgen|preter|emprunter)$/.test(
			parsed.verb?.lemma ?? '',
		)
	)
		return until;
	for (const other of all) {
		if (other.clause.sentence < parsed.clause.sentence) continue;
		const lows = other.clause.units.map(unit => unit.low);
		if (!lows.some(low => /^(?:back|return|returned|zuruck|zuruckgeben|rendre)$/.test(low))) continue;
		const isOwn = other === parsed;
		const due = timesOf(other).find(
			time =>
				time.role === 'by' ||
				time.role === 'until' ||
				(isOwn && time.day !== undefined && isAfterBack(other, time)) ||
				(!isOwn && time.day !== undefined && (tenseOf(other) !== 'past' || other.verb?.form === 'base')),
		);
		if (due) return due;
	}
	return undefined;
};
