import type {Mention} from '../../names/read-name.ts';
import {keyOfMention} from '../clauses/line-context.ts';
import type {Parsed} from '../clauses/parsed.ts';
import type {Language} from '../language/language.ts';

type Line = {readonly all: readonly Parsed[]; readonly language: Language};

const me = /^(?:me|us)$/;
const them = /^(?:him|her|them|his|their|hers|theirs)$/;

/** The people named in clauses, each once, in the order in which they are named. */
const namedIn = (clauses: readonly Parsed[]): readonly Mention[] => {
	const people = clauses.flatMap(({clause}) =>
		clause.units.flatMap(unit => (unit.isPossessive ? [] : (unit.people ?? []))),
	);
	return [...new Map(people.map(person => [keyOfMention(person), person])).values()];
};

/**
 * Whom `who` goes on with: the one named just before it. `Ken introduced me to Sofia, who works at Novartis and is
 * looking for a tutor`: Sofia, in both.
 */
export const namedByWho = ({all, language}: Line, parsed: Parsed): readonly Mention[] | undefined => {
	const at = all.indexOf(parsed);
	const isNext = language.and.has(parsed.clause.link) && parsed.subject.kind === 'none';
	const who = isNext ? at - 1 : at;
	if (all[who]?.clause.link !== 'who' || all[who]?.clause.sentence !== parsed.clause.sentence) return undefined;
	const before = all[who - 1];
	const last = before?.clause.units.filter(({kind}) => kind !== 'time' && kind !== 'sign').at(-1);
	if (before?.clause.sentence !== parsed.clause.sentence) return undefined;
	// Introduced me to Sofia, who: whoever that is, it is nobody else.
	if (last?.kind === 'word') return last.token.isCapital && !last.token.isFirst ? [] : undefined;
	// Met Tom and Ken, who is a vet: the latter.
	const isOne = /^(?:is|'s|was|has|does)$/.test(all[who]?.clause.units[1]?.low ?? '') || all[who]?.verb?.form === 's';
	return last?.isPossessive ? undefined : isOne ? last?.people?.slice(-1) : last?.people;
};

/**
 * Whether a clause without a subject tells what the only one named before said or did for the keeper, and not what the
 * keeper did: `saw Priya, said she'd text me`, `lunch with Tom, offered to look at my roof`, `will send me the plans`.
 */
export const isTheirTurn = ({all, language}: Line, parsed: Parsed): boolean => {
	const {clause, subject, verb, mood, rest} = parsed;
	if (language.code !== 'en' || subject.kind !== 'none' || !verb || mood.isNegated || mood.isWish || verb.at > 3)
		return false;
	const at = all.indexOf(parsed);
	const earlier = all.slice(0, at).filter(other => clause.sentence - other.clause.sentence < 2);
	if (namedIn(earlier).length !== 1 || !/^(?:,|comma|and|then|)$/.test(clause.link)) return false;
	if (clause.units.some(({kind}) => kind === 'person')) return false;
	const next = all[at + 1];
	const isSaying = /^(?:say|reckon|promise|tell|text|write)$/.test(verb.lemma) && verb.form === 'past';
	const isSaidByThem =
		isSaying &&
		next?.clause.link === 'said' &&
		next.subject.kind === 'they' &&
		(next.mood.isWould || next.mood.isFuture) &&
		(rest.length === 0 || me.test(rest[0]?.low ?? ''));
	if (isSaidByThem) return true;
	const isForMe = rest.some(({low}, i) => me.test(low) && i < 3);
	const isOurs = rest.some(({low}) => /^(?:me|us|my|our|mine)$/.test(low));
	const isTheirs = rest.some(({low}) => them.test(low));
	// Offered to look at my roof, and not: offered to look at his.
	const isOffer = /^(?:offer|promise|volunteer|agree|insist)$/.test(verb.lemma) && verb.form === 'past';
	if (isOffer) return isOurs && (isForMe || !isTheirs);
	const isDone = verb.form === 'past' || mood.isFuture;
	return isDone && isForMe && me.test(rest[0]?.low ?? '') && (language.senses.get(verb.lemma) ?? []).some(isDeed);
};

const isDeed = ({frame}: {readonly frame: string}): boolean => /^(?:help|give|serve|introduce|tell)$/.test(frame);
