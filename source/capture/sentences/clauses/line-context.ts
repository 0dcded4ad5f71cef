import type {Mention} from '../../names/read-name.ts';
import {hasForm, type Language} from '../language/language.ts';
import {genderOf, pronounGender} from '../language/names/genders.ts';
import {type Clause, isSaidLink} from './clauses.ts';
import {kinAfter} from './kin-told.ts';
import {isAchieved, isWishedLast} from './mood.ts';
import type {Parsed} from './parsed.ts';
import {firstNameOf, mayBe} from './pronoun-of.ts';

/** Whom a line has named so far: what `he` and `her` mean. */
export type NamedSoFar = {
	people: Mention[];
	plural: readonly Mention[];
	/** Who was told of last by whose they are, without a name: `Joe's mum`. */
	kin?: 'he' | 'she' | 'either' | undefined;
};

export const keyOfMention = (mention: Mention): string =>
	mention.candidates.length > 0 ? mention.candidates.join('|') : mention.written.toLowerCase();

const ofKin =
	/^(?:brother|sister|son|daughter|father|mother|wife|husband|friend|cousin|colleague|neighbour|neighbor|boss|partner)$/;

/** `Beat, the brother of Urs`: whose he is, and not he. */
const isWhose = (units: Clause['units'], at: number): boolean =>
	/^(?:of|from)$/.test(units[at - 1]?.low ?? '') && ofKin.test(units[at - 2]?.low ?? '');

/** `Lea's flatmate Noor`: Noor is she, and not Lea. */
const hasHeir = (units: Clause['units'], at: number): boolean => {
	if (units[at]?.isPossessive !== true || units[at + 1]?.low !== "'s") return false;
	const next = units.findIndex(({kind}, i) => i > at + 1 && kind !== 'word');
	return next > at + 2 && next < at + 5 && units[next]?.kind === 'person' && !units[next]?.isPossessive;
};

/** `Ron's Sporting Goods`: a shop, and nobody who could be "he" or "they". */
const isShop = (units: Clause['units'], at: number): boolean =>
	units[at]?.isPossessive === true &&
	units[at + 1]?.low === "'s" &&
	[2, 3].every(i => units[at + i]?.kind === 'word' && units[at + i]?.token.isCapital === true);

/** Remembers the people of a clause, in their order. */
export const remember = (memory: NamedSoFar, clause: Clause): void => {
	const equals = clause.units.findIndex(({low}) => low === '=');
	for (const [at, unit] of clause.units.entries()) {
		// Lou = Kurt's brother.
		if (equals > 0 && at > equals && unit.isPossessive) continue;
		if (isWhose(clause.units, at) || hasHeir(clause.units, at) || isShop(clause.units, at)) continue;
		if (unit.kind !== 'person' || !unit.people || unit.people.length === 0) continue;
		// Leonie's mum, her name is Bettina: she is meant from then on.
		const kin = kinAfter(clause.units, at);
		if (kin && clause.units.slice(at + 1).some(({kind}) => kind === 'person')) continue;
		if (unit.people.length > 1) memory.plural = unit.people;
		memory.kin = kin;
		// What is whose own is told of them less than who does something.
		memory.people.push(...unit.people);
	}
};

/**
 * Whom a pronoun means: the only one named so far, else who was named last. Several after "they" where several were
 * named together.
 */
export const resolveIn = (memory: NamedSoFar, low: string): readonly Mention[] => {
	if (/^(?:they|them|their|sie|ihnen|leur|leurs|ils|elles)$/.test(low) && memory.plural.length > 0)
		return memory.plural;
	const gender = pronounGender(low);
	if (memory.kin !== undefined && gender !== undefined && (memory.kin === 'either' || memory.kin === gender)) return [];
	const fitting = memory.people.filter(person => mayBe(person, low));
	// Rather one of whom it is known: lunch with Tom and Kit, he paid.
	const surely = gender && fitting.findLast(person => genderOf(firstNameOf(person)) === gender);
	const last = surely ?? fitting.at(-1) ?? memory.people.at(-1);
	return last ? [last] : [];
};

/** How far what a clause tells is to be believed. */
export type Scope = {
	/** Nothing in it happened: a dream, a condition, a wish, what others are said to have done. */
	readonly isUnreal: boolean;
	/** A careful reader would ask. */
	readonly isDoubtful: boolean;
	readonly isHypothetical: boolean;
};

const hasPhrase = (
	lows: readonly string[],
	phrases: readonly (readonly string[])[],
	isMeant: (end: number) => boolean = () => true,
): boolean =>
	phrases.some(([first = '', ...rest]) => {
		for (let at = lows.indexOf(first); at >= 0; at = lows.indexOf(first, at + 1))
			if (rest.every((word, i) => lows[at + 1 + i] === word) && isMeant(at + 1 + rest.length)) return true;
		return false;
	});

/** Whether the line tells that what was planned is off. */
export const isOff = (clauses: readonly Clause[], language: Language): boolean =>
	clauses.some(clause => {
		const lows = clause.units
			.filter(unit => !(unit.kind === 'word' && language.fillers.has(unit.low)))
			.map(unit => unit.low);
		return hasPhrase(lows, language.off, end => !isAway(lows, end));
	});

/** `is off to Madeira`, `was off sick`: somebody is, and nothing that was planned. */
const isAway = (lows: readonly string[], after: number): boolean =>
	// Postponed to Friday: put off, and to come.
	(/^(?:postponed|rescheduled|bumped|pushed|verschoben|reportee?)$/.test(lows[after - 1] ?? '') &&
		/^(?:to|for|with|w|w\/|till|until|from|back|out|into|auf|au|a)$/.test(lows[after] ?? '')) ||
	(lows[after - 1] === 'off' &&
		/^(?:to|on|for|the|work|sick|ill|school|travelling|traveling|skiing|again|home|with)$/.test(lows[after] ?? ''));

/** Whether a clause begins as an order to oneself: `remind me to`, `note to self`; not: who should come but Ken. */
export const isOrder = (clause: Clause, language: Language): boolean =>
	!clause.units.some(({low}, at) => isAchieved(clause.units, at) || (at === 0 && low === 'who')) &&
	hasPhrase(
		clause.units.slice(0, 6).map(unit => unit.low),
		language.order,
	);

/** `almost drove me home`, `nearly bumped into Tom`, `used to have lunch with Rita`: did not happen, or not now. */
const isNearly = ({units}: Clause, language: Language): boolean =>
	units.some((unit, at) => {
		const next = units[at + 1];
		if (/^(?:almost|nearly|beinahe|presque)$/.test(unit.low))
			return next?.kind === 'word' && hasForm(next.low, language, 'past', 'part');
		return (
			unit.low === 'used' &&
			next?.low === 'to' &&
			units[at + 2]?.low !== 'be' &&
			hasForm(units[at + 2]?.low ?? '', language, 'base')
		);
	});

/** What one was to do, before what one did not: `was to have had lunch`, `had arranged to meet`. */
const hoped = /^(?:hoped|planned|meant|intended|wanted|arranged|expected|wished)$/;

/** `was to have had lunch with Sheena`, `had hoped to see Ada`, `had arranged to meet Ada, but she never came`. */
const isUnfulfilled = ({units}: Clause, isBut: boolean): boolean =>
	units.some(({low}, at) => {
		const isWas = low === 'was' || low === 'were';
		if (!isWas && low !== 'had' && low !== "'d") return false;
		const [next, after] = [units[at + 1]?.low ?? '', units[at + 2]?.low ?? ''];
		if (isWas) return (next === 'to' && after === 'have') || (next === 'due' && after === 'to');
		const isHad = after === 'to' && hoped.test(next);
		return isHad && (isBut || !/^(?:arranged|planned)$/.test(next));
	});

/** Whether a clause goes on with what came in the way: `wanted to visit Grace, but she was ill`. */
const isThwarted = (next: Parsed | undefined, {clause}: Parsed): boolean =>
	next?.clause.sentence === clause.sentence &&
	/^(?:but|only|aber|mais)$/.test(next.clause.link === ',' ? (next.clause.units[0]?.low ?? '') : next.clause.link);

/** `wanted to`, `wollte`, `voulais`: what was wished for then. */
const isWantedThen = ({units}: Clause): boolean =>
	units.some(
		({low, kind}) => kind === 'word' && /^(?:wanted|[ws]ollten?|(?:voul|dev)(?:ais|ait|ions|aient))$/.test(low),
	);

/** `as a child I met every summer my uncle`: what was usual once is no one encounter. */
const isHabit = ({units}: Clause): boolean =>
	units.some(
		({low}, at) =>
			(low === 'as' &&
				/^(?:a|an|kids|children|teenagers)$/.test(units[at + 1]?.low ?? '') &&
				/^(?:kids?|child|children|boy|girl|teenagers?|student|youngster|lad|lass)$/.test(
					units[at + 2]?.low ?? units[at + 1]?.low ?? '',
				)) ||
			(low === 'als' && units[at + 1]?.low === 'kind'),
	);

const noted = ['note to self', 'remind me'].map(phrase => phrase.split(' '));

/** `remind me I'm meeting Anna on Wednesday`: that is set. */
const isSet = ({subject, mood, clause}: Parsed): boolean =>
	subject.kind === 'me' && mood.isProgressive && mood.hasBe && clause.units.some(({time}) => time?.day !== undefined);

/** The scopes of the clauses of a line. */
export const scopesOf = (parsed: readonly Parsed[], language: Language): readonly Scope[] => {
	const scopes: Scope[] = [];
	let sentence = -1;
	let isDream = false;
	let isIf = false;
	let isWished = false;
	let isNoted = false;
	let isAsked = false;
	for (const [at, one] of parsed.entries()) {
		const {clause, mood, verb, subject} = one;
		const isBut = isThwarted(parsed[at + 1], one);
		// Asked if I would judge, and I said I'd be honoured: only the question is open.
		if (isAsked && !language.if.has(clause.link)) isIf = false;
		isAsked =
			/^(?:ask|wonder)$/.test(verb?.lemma ?? '') ||
			(verb?.lemma === 'want' && clause.units.some(({low}) => low === 'know')) ||
			(isAsked && language.if.has(clause.link));
		if (clause.sentence !== sentence) {
			sentence = clause.sentence;
			isDream = isIf = isWished = isNoted = false;
		}
		const lows = clause.units.map(unit => unit.low);
		isDream ||= isHabit(clause) || lows.some(low => language.dream.has(low));
		isIf ||= language.if.has(clause.link) || lows.some((low, at) => language.if.has(low) && at < 3);
		const isTold = subject.kind === 'person' && (verb?.form === 's' || verb?.form === 'past' || mood.hasBe);
		isNoted ||= hasPhrase(lows, noted);
		if (!isSaidLink(clause.link)) isWished = false;
		const isPassedWish = (isWished && isSaidLink(clause.link)) || (isNoted && !isTold && !isSet(one));
		const isWish =
			(verb !== undefined &&
				verb.form !== 's' &&
				language.wish.has(verb.lemma) &&
				subject.kind !== 'person' &&
				subject.kind !== 'they' &&
				// Milo dropped in, wanting help with his project: his wish.
				!(
					verb.form === 'ing' &&
					!mood.hasBe &&
					subject.kind === 'none' &&
					parsed[at - 1]?.clause.sentence === sentence
				)) ||
			clause.units
				.slice(0, 2)
				.some(
					({kind, low}) =>
						kind === 'word' && /^(?:hope|hoping|wish|wishing|hopefully|hoffe|hoffentlich|espere|j'espere)$/.test(low),
				);
		if (isWish) isWished = true;
		const isMaybe = lows.some(low => language.maybe.has(low)) || lows.some(low => /["“”«»]/.test(low));
		scopes.push({
			isUnreal:
				isDream ||
				isNearly(clause, language) ||
				isUnfulfilled(clause, isBut) ||
				(isBut && isWantedThen(clause)) ||
				isPassedWish ||
				isWishedLast(lows, mood, language) ||
				(isWish && !mood.isFuture) ||
				(isIf && (mood.isWould || mood.isPerfect || clause.link === 'if' || clause.link === 'ob')),
			isDoubtful: isMaybe || isIf || clause.isQuestion,
			isHypothetical: isIf,
		});
	}
	return scopes;
};
