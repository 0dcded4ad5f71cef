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
): Unit | undefined => {
	const {units, sentence} = parsed.clause;
	const next = all[all.indexOf(parsed) + 1];
	const isNamed = units.some((unit, at) => unit.kind === 'person' && at > (parsed.verb?.at ?? -1));
	const isOpen =
		!isNamed &&
		(isDirect ||
			units.some((unit, at) => language.with.has(unit.low) && units.slice(at).every(one => one.kind !== 'person')));
	const people = next?.clause.units.filter(unit => unit.kind !== 'time' && unit.kind !== 'sign') ?? [];
	const [only] = people;
	return isOpen && next?.clause.sentence === sentence && people.length === 1 && only?.kind === 'person'
		? only
		: undefined;
};
