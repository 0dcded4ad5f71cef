import {clauseAfter, firstOfSentence} from '../../clauses/parsed.ts';
import type {Unit} from '../../units/units.ts';
import {type ClauseReader, hasDayFor, type SeenClause} from '../reader.ts';
import {howIn} from './hows.ts';
import type {MetPeople} from './met.ts';

/** The person beside whom: `next to Ken`, `between Ken and Tom`, `across from Maria`. */
const besideWhom = (units: readonly Unit[]): Unit | undefined => {
	const [first, second, third] = units;
	const is = (one: Unit | undefined): Unit | undefined =>
		one?.kind === 'person' && !one.isPossessive && one.isWithMe !== true ? one : undefined;
	if (/^(?:between|beside|opposite|behind|alongside|neben|zwischen|gegenuber)$/.test(first?.low ?? ''))
		return is(second);
	if (first?.low === 'next' && second?.low === 'to') return is(third);
	if (first?.low === 'across' && second?.low === 'from') return is(third);
	return first?.low === 'in' && second?.low === 'front' && third?.low === 'of' ? is(units[3]) : undefined;
};

/** `on my left`, `across from me`, `beside us`: where somebody sat who was had there. */
const isBesideMe = (units: readonly Unit[]): boolean => {
	const lows = units.map(({low}) => low).join(' ');
	return /^(?:on my (?:left|right|other side|side)|(?:across from|next to|beside|opposite|behind|in front of) (?:me|us))\b/.test(
		lows,
	);
};

/**
 * `Choir social last night, I was between Ken and Tom`, `had Maria across from me`, `they put me next to Ken at the
 * dinner`: beside whom one sat.
 */
export const seatedBeside = (reader: ClauseReader, {parsed, tense}: SeenClause): MetPeople | undefined => {
	const {subject, verb, mood, rest, clause} = parsed;
	if (tense !== 'past' || mood.isNegated || mood.isWould || mood.isWish) return undefined;
	const first = firstOfSentence(reader.all, clause);
	const isThere =
		hasDayFor(reader, parsed) ||
		howIn(clause.units, reader.language) !== undefined ||
		(first !== undefined && howIn(first.clause.units, reader.language) !== undefined);
	if (!isThere) return undefined;
	const isMine = subject.kind === 'me' || subject.kind === 'none';
	const me = rest.findIndex(({low}) => low === 'me' || low === 'us');
	const who =
		!verb && mood.hasBe && isMine
			? besideWhom(rest)
			: /^(?:put|seat|sit|place|stick|plonk|park|squeeze|wedge)$/.test(verb?.lemma ?? '') && me === 0
				? besideWhom(rest.slice(1))
				: verb?.lemma === 'have' && isMine && rest[0]?.kind === 'person' && isBesideMe(rest.slice(1))
					? rest[0]
					: undefined;
	if (!who?.people || who.isPossessive) return undefined;
	return {
		people: [...who.people, ...alsoBeside(reader, parsed)],
		how: howIn(clause.units, reader.language) ?? (first && howIn(first.clause.units, reader.language)),
		isSure: (who.strength ?? 1) > 1,
	};
};

/** `and Priya on my right`: who sat on the other side. */
const alsoBeside = ({all}: ClauseReader, parsed: SeenClause['parsed']): MetPeople['people'] => {
	const next = clauseAfter(all, parsed);
	const isNext = next?.clause.sentence === parsed.clause.sentence && next.clause.link === 'and' && !next.verb;
	const at = next?.clause.units.findIndex(({kind}) => kind === 'person') ?? -1;
	return isNext && at >= 0 && isBesideMe(next.clause.units.slice(at + 1)) ? (next.clause.units[at]?.people ?? []) : [];
};
