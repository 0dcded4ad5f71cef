import {hasForm, isFiller, type Language} from '../language/language.ts';
import type {Unit} from '../units/units.ts';
import {isAfterPause} from './after-pause.ts';
import {isFiniteForm, isPast, isSaid, nextReal} from './clause-words.ts';
import {isHeadAt, isHerself, isNounHere} from './nouns-here.ts';
import {isWithBoth} from './objects.ts';
import {isResumed} from './resumed.ts';
import {isShortForIs} from './short-for-is.ts';

/** A part of a sentence with at most one predicate. */
export type Clause = {
	readonly units: readonly Unit[];
	readonly sentence: number;
	/**
	 * The word or sign that it is joined by: `and`, `if`, `that`, `,`; `said` where it is what somebody says; nothing
	 * for the first.
	 */
	readonly link: string;
	readonly isQuestion: boolean;
};

/** Whether a link leads to what somebody says, knows or promises. */
export const isSaidLink = (link: string): boolean => /^(?:said|that|que|qu'|dass)$/.test(link);

const ends = /^(?:[.!?;…\n]|\.{2,}|--+)$/;
const breaks = /^[,:—–()"“”«»-]$/;

/** The clauses of a text, in order. Each unit but the signs between them is in one. */
export const clausesOf = (units: readonly Unit[], language: Language): readonly Clause[] => {
	const clauses: {units: Unit[]; sentence: number; link: string; isQuestion: boolean}[] = [];
	let sentence = 0;
	let open: Unit[] = [];
	let link = '';
	const close = (next: string): void => {
		if (open.some(unit => unit.kind !== 'sign')) {
			clauses.push({units: open, sentence, link, isQuestion: false});
			link = next;
		} else if (next !== ',') link = next;
		open = [];
	};
	for (const [i, unit] of units.entries()) {
		if (isHeadAt(units, i, open, link) && clauses.at(-1)?.sentence !== sentence) {
			close(',');
			continue;
		}
		if (unit.kind === 'sign' && ends.test(unit.token.raw) && !isAbbreviated(units, i)) {
			close('');
			if (unit.token.raw === '?') markQuestion(clauses.filter(clause => clause.sentence === sentence));
			sentence++;
			link = '';
			continue;
		}
		if (unit.kind === 'sign' && breaks.test(unit.token.raw)) {
			// Lent out: torx set to Hal.
			if (
				unit.token.raw === ':' &&
				open.length < 3 &&
				/^(?:lent|loaned|borrowed|lend|borrow)$/.test(open[0]?.low ?? '')
			)
				continue;
			close(unit.token.raw === ':' ? ':' : ',');
			continue;
		}
		if (open.length > 0 || link !== '') {
			const joint = link === 'who' && isResumed(units, i, open, language) ? ',' : jointAt(units, i, open, language);
			if (joint !== undefined) close(joint === 'n' ? 'and' : joint);
		}
		open.push(unit);
	}
	close('');
	return clauses;
};

const shortened = /^(?:mt|st|dr|mr|mrs|ms|prof|ave|rd|vs|approx|jr|sr|no|str|bzw|ca|ste?)$/;

/** `Mt. Tam`, `St. Elmo`: the stop belongs to the word. */
const isAbbreviated = (units: readonly Unit[], at: number): boolean =>
	units[at]?.token.raw === '.' &&
	units[at]?.token.isApart === false &&
	(/ [JS]r$/.test(units[at - 1]?.people?.at(-1)?.written ?? '') ||
		(shortened.test(units[at - 1]?.low ?? '') && units[at + 1]?.token.isCapital === true) ||
		// Rita b. 3/14.
		(/^(?:b|geb)$/.test(units[at - 1]?.low ?? '') && units[at + 1]?.kind === 'time'));

const asking =
	/^(?:what|why|how|who|whose|where|when|which|did|do|does|is|are|was|were|can|could|should|would|shall|will|has|have|right|ok|okay|eh|no|yes|innit|maybe|perhaps|oder|nicht|vielleicht|non|hein)$/;

/** Told Lea I'd fetch it, what was I thinking? Only the end of it asks. */
const markQuestion = (clauses: readonly {units: Unit[]; isQuestion: boolean}[]): void => {
	const last = clauses.at(-1);
	const isAsking = last?.units[0]?.kind === 'word' && asking.test(last.units[0].low);
	const isShort = last !== undefined && last.units.length < 4 && last.units.every(unit => unit.kind === 'word');
	const isTail = clauses.length > 1 && (isAsking || isShort);
	for (const clause of isTail ? clauses.slice(-1) : clauses) clause.isQuestion = true;
};

const isVerb = (unit: Unit | undefined, language: Language): boolean =>
	unit?.kind === 'word' && language.verbs.has(unit.low);
const isFrenchDoer = (unit?: Unit): boolean => /^(?:il|elle|ils|elles|on|qui|ca|tu)$/.test(unit?.low ?? '');
/** By what a new clause is joined that begins at a unit; undefined where none begins. */
const jointAt = (units: readonly Unit[], i: number, open: readonly Unit[], language: Language): string | undefined => {
	const unit = units[i];
	if (!unit) return undefined;
	const before = units[i - 1];
	if (unit.kind === 'word' && language.joins.has(unit.low) && !isHerself(units, i)) {
		if (/^(?:that|as|than|after|before|since|until|plus|als)$/.test(unit.low))
			return isPrepositionHere(units, i, open, language) || !beginsAt(units, i + 1, language) ? undefined : unit.low;
		const next = unit.low === 'so' && language.be.has(before?.low ?? '') ? undefined : nextReal(units, i + 1, language);
		if (!language.and.has(unit.low)) return next ? unit.low : undefined;
		if (language.isVerbLast && isTwiceDone(units, i, language)) return unit.low;
		if (next && isWithBoth(units, i, next, language) && !isFiniteForm(units[units.indexOf(next) + 1], language))
			return undefined;
		const isPredicate = isFiniteForm(next, language) || isSubject(next, language) || isVerb(next, language);
		return isPredicate && !isNounHere(next, language, next && units[units.indexOf(next) + 1]) ? unit.low : undefined;
	}
	if (open.length === 0) return undefined;
	// … tonight uh remind me to chase him: an order of its own.
	if (unit.low === 'remind' && /^(?:me|myself)$/.test(units[i + 1]?.low ?? '') && open.length > 2) return 'comma';
	// Anna nous a hébergés.
	if (
		language.code === 'fr' &&
		unit.low === 'nous' &&
		(before?.kind === 'person' || isFrenchDoer(before) || isInfinitive(units[i + 1], language))
	)
		return undefined;
	if (isAskingNext(units, i, open)) return 'comma';
	if (isAfterPause(units, i, open, language)) return 'comma';
	if (unit.kind === 'time' && unit.low === 'once') return beginsAt(units, i + 1, language) ? 'once' : undefined;
	// Tomorrow at five I learn with Lea.
	if (open.every(one => one.kind === 'time' || isFiller(one.low, language))) return undefined;
	const isAfterJoin = before?.kind === 'word' && language.joins.has(before.low);
	if (isAfterJoin) return undefined;
	const isPronoun = unit.kind === 'word' && (language.i.has(unit.low) || language.they.has(unit.low));
	if (
		isPronoun &&
		(isFiniteForm(nextReal(units, i + 1, language), language) || isVerb(nextReal(units, i + 1, language), language))
	) {
		if (language.isVerbLast && isFiniteForm(before, language)) return undefined;
		if (/^-t-|^-/.test(unit.token.raw)) return undefined;
		return isSaid(open, language)
			? 'said'
			: before?.kind === 'word' &&
					/^(?:did|do|does|will|would|can|could|should|have|has|had|is|are|was|were|am)$/.test(before.low)
				? undefined
				: 'comma';
	}
	if (isMeAndSomebody(units, i, language)) return 'comma';
	if (
		unit.kind !== 'person' ||
		(unit.isPossessive && !isShortForIs(units, i + 2, language)) ||
		unit.strength === 1 ||
		!isFiniteForm(nextReal(units, i + 1, language), language)
	)
		return undefined;
	// It turns out Priya works for the BBC.
	if (open.length < 5 && found.test(open.map(({low}) => low).join(' '))) return 'comma';
	if (language.isVerbLast || (before?.kind === 'word' && language.prepositions.has(before.low))) return undefined;
	if (/^(?:seems|appears|transpires)$/.test(before?.low ?? '') && open.length < 4) return 'comma';
	// Found it Ken had it in his coat.
	if (anew.test(before?.low ?? '') && isPast(units[i + 1], language)) return 'comma';
	// Promised to help Ken move: he moves, and is not said to.
	if (isVerb(before, language) && !isSaid(before ? [before] : [], language)) return undefined;
	return isSaid(open, language) ? 'said' : undefined;
};

/** `texted asking for a good mechanic`, `rang wondering if I knew of a locum`: what they wanted by it. */
const isAskingNext = (units: readonly Unit[], i: number, open: readonly Unit[]): boolean =>
	/^(?:asking|wondering|hoping|promising|offering|begging)$/.test(units[i]?.low ?? '') &&
	/^(?:texted|rang|called|phoned|emailed|messaged|wrote|mailed|posted|txtd|txted|came|back)$/.test(
		open.findLast(
			({kind, low}) => kind === 'word' && !/^(?:me|us|to|yesterday|today|earlier|round|by|over|up)$/.test(low),
		)?.low ?? '',
	);

/** `just back from the lake me and Priya did the loop`: begun anew, without a sign. */
const isMeAndSomebody = (units: readonly Unit[], i: number, language: Language): boolean => {
	const [before, unit] = [units[i - 1], units[i]];
	const isMine = unit?.isWithMe === true && /^(?:me|myself|i)$/.test(unit.low);
	if (!isMine || before?.kind !== 'word' || !isFiniteForm(nextReal(units, i + 1, language), language)) return false;
	return !language.prepositions.has(before.low) && !language.verbs.has(before.low) && !language.joins.has(before.low);
};

/** Whether a word that may join clauses does not: `after a house sitter`, `qualified as a nurse in June`. */
const isPrepositionHere = (units: readonly Unit[], i: number, open: readonly Unit[], language: Language): boolean => {
	const [before, unit, article] = [units[i - 1], units[i], units[i + 1]?.low ?? ''];
	// He's after a house sitter, Priya after a bike.
	const isBare = open.length === 1 && before?.kind === 'person' && language.articles.has(article);
	const isIn = before?.kind === 'word' && (language.be.has(before.low) || /^look(?:s|ed|ing)?$/.test(before.low));
	// After the talks on Friday, before the drinks.
	const isThing =
		/^(?:after|before|since|until)$/.test(unit?.low ?? '') &&
		/^(?:the|my|our|his|her|their)$/.test(article) &&
		language.commons.has((units[i + 2]?.low ?? '').replace(/s$/, '')) &&
		!isFiniteForm(units[i + 3], language);
	if (isThing) return true;
	const isJob = unit?.low === 'as' && language.articles.has(article) && language.jobs.has(units[i + 2]?.low ?? '');
	// So that I could sleep: one link.
	const isSo = unit?.low === 'that' && before?.low === 'so' && open.length === 1;
	return isBare || isIn || isJob || isSo;
};

/** What leads to something that one has come to know. */
const found =
	/^(?:so )?(?:and )?(?:it )?(?:just )?(?:turns out|turned out|found out|find out|looks like|sounds like|word is|news is)$/;

/** `in der Waschküche getroffen und ihm versprochen`: two participles, each with its own. */
const isTwiceDone = (units: readonly Unit[], i: number, language: Language): boolean => {
	const isPart = (unit: Unit | undefined): boolean =>
		unit?.kind === 'word' && !unit.token.isCapital && hasForm(unit.low, language, 'part');
	const end = units.findIndex(({kind}, at) => at > i && kind === 'sign');
	return isPart(units[i - 1]) && !isPart(units[i + 1]) && isPart(units.slice(0, end < 0 ? undefined : end).at(-1));
};

const anew = /^(?:it|them|me|us|again|home|today|tonight)$/;
/** Passe nous voir. */
const isInfinitive = (unit: Unit | undefined, language: Language): boolean =>
	unit?.kind === 'word' && hasForm(unit.low, language, 'base') && !hasForm(unit.low, language, 's');

/** Whether a subject and its verb begin at a unit. */
const beginsAt = (units: readonly Unit[], from: number, language: Language): boolean => {
	const next = nextReal(units, from, language);
	return (
		isSubject(next, language) && isFiniteForm(nextReal(units, units.indexOf(next as Unit) + 1, language), language)
	);
};

const isSubject = (unit: Unit | undefined, {i, they, it, my, articles, their}: Language): boolean =>
	unit !== undefined &&
	(unit.kind === 'person' ||
		i.has(unit.low) ||
		they.has(unit.low) ||
		it.has(unit.low) ||
		my.has(unit.low) ||
		articles.has(unit.low) ||
		their.has(unit.low));
