import {clauseBefore} from '../../clauses/parsed.ts';
import {type ClauseReader, type SeenClause, timesOf} from '../reader.ts';
import {isAgainAndAgain, isPhraseAhead} from './state-of.ts';

/** What somebody does on a day to come that is told of before it, with that day. */
export const dayAheadBeside = ({all}: ClauseReader, seen: SeenClause): SeenClause | undefined => {
	const {parsed} = seen;
	if (!isAgainAndAgain(seen) || timesOf(parsed).length > 0) return undefined;
	const before = clauseBefore(all, parsed);
	const isPlan =
		before !== undefined &&
		(!before.verb || isComing(before, parsed)) &&
		before.clause.sentence === parsed.clause.sentence;
	return isPlan ? withDaysOf(before, seen) : undefined;
};

/** With the days to come of another clause; undefined where it tells of none. */
const withDaysOf = ({clause}: SeenClause['parsed'], seen: SeenClause): SeenClause | undefined => {
	const {parsed} = seen;
	const days = clause.units.filter(({time}) => time !== undefined && isPhraseAhead(time));
	return days.length > 0
		? {...seen, parsed: {...parsed, clause: {...parsed.clause, units: [...days, ...parsed.clause.units]}}}
		: undefined;
};

/** `Am Freitag kommt Jürgen und repariert uns die Tür`: whoever comes does it then. */
const isComing = ({verb, subject, mood}: SeenClause['parsed'], {subject: own, clause}: SeenClause['parsed']): boolean =>
	/^(?:kommen|vorbeikommen|vorbeischauen|venir|passer|come|pop|drop|stop)$/.test(verb?.lemma ?? '') &&
	subject.kind === 'person' &&
	!mood.isNegated &&
	own.kind === 'none' &&
	/^(?:und|et|and)$/.test(clause.link);

/** Whether something is due by a day that is told beside it. */
export const isDueBeside = ({all}: ClauseReader, {parsed}: SeenClause): boolean =>
	all.some(
		other =>
			other !== parsed &&
			other.clause.sentence === parsed.clause.sentence &&
			other.clause.units.some(({time}) => time?.role === 'until' || time?.role === 'by'),
	);

/** `For the christening on 13 December I make the cake for Solène`: with the day that is told before. */
export const dayAheadOfMine = ({all}: ClauseReader, seen: SeenClause): SeenClause | undefined => {
	const {parsed, isMine, tense} = seen;
	const before = clauseBefore(all, parsed);
	const isMaking = isMine && tense === 'open' && parsed.subject.kind === 'me' && parsed.verb?.form === 'base';
	if (!isMaking || !before || before.verb || before.clause.sentence !== parsed.clause.sentence) return undefined;
	const {mood} = parsed;
	if (mood.isNegated || mood.isCan || mood.isWish || mood.isWould || timesOf(parsed).length > 0) return undefined;
	return withDaysOf(before, seen);
};
