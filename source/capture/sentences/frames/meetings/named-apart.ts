import {clauseAfter} from '../../clauses/parsed.ts';
import type {Unit} from '../../units/units.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';

/**
 * `video call with the grandchildren, Archie and Poppy`, `ran into a classmate, Pete Dombrowski, at the station`: the
 * names in a part of their own. `isDirect`: they need not come after "with".
 */
export const namedApart = (
	{all, language}: ClauseReader,
	{parsed}: SeenClause,
	isDirect: boolean,
): Pick<Unit, 'people' | 'strength'> | undefined => {
	const {units, sentence} = parsed.clause;
	const isNamed = units.some((unit, at) => unit.kind === 'person' && at > (parsed.verb?.at ?? -1));
	const isOpen =
		!isNamed &&
		(isDirect ||
			units.some((unit, at) => language.with.has(unit.low) && units.slice(at).every(one => one.kind !== 'person')));
	if (!isOpen) return undefined;
	const named: Unit[] = [];
	const after = clauseAfter(all, parsed)?.clause.units ?? [];
	// Met her new fella at the match. Name of Steve.
	const said = after.map(({low}) => low).join(' ');
	const lead = /^(?:name of|goes by the name of|name is|names|his name is|her name is|called|answers to|goes by) /.exec(
		said,
	)?.[0];
	const who = lead && isDirect ? after[lead.trim().split(' ').length] : undefined;
	if (who?.kind === 'person') return {people: who.people ?? [], strength: who.strength ?? 1};
	for (const {clause} of all.slice(all.indexOf(parsed) + 1)) {
		const [only, ...more] = clause.units.filter(
			unit =>
				unit.kind !== 'time' && unit.kind !== 'sign' && !/^(?:mostly|mainly|too|also|both|included)$/.test(unit.low),
		);
		if (clause.sentence !== sentence || only?.kind !== 'person' || more.length > 0) break;
		named.push(only);
	}
	if (named.length === 0) return undefined;
	const strengths = named.map(({strength}) => strength ?? 1);
	return {
		people: named.flatMap(({people}) => people ?? []),
		strength: strengths.includes(1) ? 1 : strengths.includes(2) ? 2 : 3,
	};
};
