import {clauseAfter, clauseBefore, type Parsed} from '../../clauses/parsed.ts';
import type {Finding} from '../finding.ts';
import {type ClauseReader, tenseOf} from '../reader.ts';

const thinking =
	/^(?:think|guess|reckon|believe|suppose|bet|imagine|fancy|assume|figure|suspect|glauben|meinen|denken|croire|penser)$/;

const hearing = /^(?:see|hear|notice|realise|realize|learn|find|gather|understand|read|dream)$/;

/** `thought I saw Rita`: only thought so. */
export const isOnlyThought = (finding: Finding, own: Parsed, {all}: ClauseReader): boolean => {
	const before = clauseBefore(all, own);
	if (!before || finding.kind === 'fact') return false;
	if (!/^(?:said|that|que|qu'|dass|comma)$/.test(own.clause.link) || before.clause.sentence !== own.clause.sentence)
		return false;
	const isHeard = own.clause.link === 'that' && hearing.test(before.verb?.lemma ?? '');
	if (isHeard) return true;
	const isMine = before.subject.kind === 'me' || before.subject.kind === 'none';
	return isMine && thinking.test(before.verb?.lemma ?? '') && before.clause.units.length < 5;
};

const turns =
	/^(?:but|only|though|although|except|however|yet|aber|doch|jedoch|allerdings|nur|mais|sauf|cependant|pourtant)$/;

/** `… but it wasn't her`, `… but I cannot leave then`: what follows takes it back, or may. */
export const isTurned = (finding: Finding, own: Parsed, {all}: ClauseReader): boolean => {
	if (finding.kind !== 'meeting' && finding.kind !== 'favour') return false;
	const at = all.indexOf(own);
	return all.slice(at + 1, at + 3).some(({clause, mood, ...more}) => {
		if (clause.sentence !== own.clause.sentence) return false;
		const first = clause.link === ',' ? (clause.units[0]?.low ?? '') : clause.link;
		if (!turns.test(first)) return false;
		return (
			mood.isNegated ||
			(finding.kind === 'favour' && finding.state === 'promised' && tenseOf({clause, mood, ...more}) === 'past')
		);
	});
};

/** `It wasn't Lea who found it`, `ce n'est pas Lea qui m'a aidée`: it was not she. */
export const isNotThey = (_: Finding, own: Parsed, {all}: ClauseReader): boolean => {
	const before = clauseBefore(all, own);
	return (
		/^(?:who|that|qui|der|die)$/.test(own.clause.link) &&
		before?.mood.isNegated === true &&
		before.subject.kind === 'it' &&
		before.clause.sentence === own.clause.sentence
	);
};

const asking = /^(?:ask|wonder|check|see|know|find|say|tell|fragen|wissen|demander|savoir)$/;

/** `drinks with Donnie tonight if I'm still upright`, `Dave will do it if I sort his shower`: not settled. */
export const isIfOnly = (finding: Finding, own: Parsed, {all, language}: ClauseReader): boolean => {
	const isAhead =
		(finding.kind === 'meeting' && finding.tense !== 'past') ||
		(finding.kind === 'favour' && finding.state === 'promised');
	const next = clauseAfter(all, own);
	return (
		isAhead &&
		next !== undefined &&
		next.clause.sentence === own.clause.sentence &&
		/^(?:if|unless|falls|si|sauf)$/.test(next.clause.link) &&
		language.if.has(next.clause.link) &&
		!asking.test(own.verb?.lemma ?? '')
	);
};
