import {clauseAfter} from '../../clauses/parsed.ts';
import {type ClauseReader, frameIn, type SeenClause} from '../reader.ts';
import {mediumIn} from './hows.ts';
import type {MetPeople} from './met.ts';

/**
 * `The new nurse came about my leg on Friday: Shona Baillie`, `a lad from the council rang, Darren Platt`: who came or
 * called is named after what they are.
 */
export const strangerNamed = (reader: ClauseReader, seen: SeenClause): MetPeople | undefined => {
	const {parsed, tense} = seen;
	const {clause, subject, verb, mood} = parsed;
	if (subject.kind !== 'it' || subject.owner || tense !== 'past' || mood.isNegated) return undefined;
	if (clause.units.some(({kind}) => kind === 'person')) return undefined;
	const isHere = !verb && mood.hasBe && /^(?:here|round|over|in)$/.test(parsed.rest[0]?.low ?? '');
	if (!verb && !isHere) return undefined;
	const before = clause.units.slice(0, verb?.at);
	const isSomebody = before.some(
		({low}) => reader.language.jobs.has(low) || reader.language.kin.has(low) || people.test(low),
	);
	const sense = frameIn(seen, 'come', 'tell');
	const isPlain = verb?.lemma === 'come' && /^(?:about|to|for|with|at|this|in|on)$/.test(parsed.rest[0]?.low ?? '');
	const after = clauseAfter(reader.all, parsed);
	const [who, ...more] = after?.clause.units ?? [];
	const isNamed = after?.clause.sentence === clause.sentence && who?.kind === 'person' && !who.isPossessive;
	if (!isSomebody || !(sense || isPlain || isHere) || !isNamed || more.some(({kind}) => kind !== 'time'))
		return undefined;
	const how =
		sense?.how ?? (isPlain || isHere || verb?.lemma === 'come' ? 'visit' : mediumIn(clause.units, reader.language));
	return {people: who.people ?? [], how, isSure: (who.strength ?? 1) > 1};
};

const people =
	/^(?:man|woman|lad|lady|chap|bloke|girl|boy|fella|fellow|person|guy|neighbour|neighbor|rep|volunteer|student|couple|relative|apprentice|tenant|lodger|visitor|customer|stranger|cousin|minister|surveyor|inspector|engineer|social|worker)$/;
