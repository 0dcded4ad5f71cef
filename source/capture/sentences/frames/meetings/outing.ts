import type {Language} from '../../language/language.ts';
import type {SeenClause} from '../reader.ts';
import {howIn} from './hows.ts';

const shows =
	/^(?:pictures|movies|cinema|theatre|theater|zoo|seaside|beach|museum|races|dogs|football|lights|market|markets|fair|gardens|castle|exhibition|shops)$/;

/** `taking me to the ballet`, `took us to lunch`, and not: to the airport. */
export const isTakenOut = ({parsed: {verb, rest}, objects}: SeenClause, language: Language): boolean => {
	if (verb?.lemma !== 'take' || objects.me !== 'direct') return false;
	const to = rest.findIndex(({low}) => /^(?:to|round|around|through)$/.test(low));
	const how = to < 0 ? undefined : howIn(rest.slice(to), language);
	const isShow = to >= 0 && rest.slice(to + 1, to + 4).some(({low}) => shows.test(low));
	return /^(?:event|lunch|dinner|breakfast|drink|coffee)$/.test(how ?? '') || isShow;
};
