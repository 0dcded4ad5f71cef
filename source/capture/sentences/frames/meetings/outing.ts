import type {Language} from '../../language/language.ts';
import type {SeenClause} from '../reader.ts';
import {howIn} from './hows.ts';

const shows = /^(?:pictures|movies|cinema|theatre|theater|zoo|seaside|beach|museum|races|dogs|football|lights)$/;

/** `taking me to the ballet`, `took us to lunch`, and not: to the airport. */
export const isTakenOut = ({parsed: {verb, rest}, objects}: SeenClause, language: Language): boolean => {
	if (verb?.lemma !== 'take' || objects.me !== 'direct') return false;
	const to = rest.findIndex(({low}) => low === 'to');
	const how = to < 0 ? undefined : howIn(rest.slice(to), language);
	const what = /^(?:the|a|an)$/.test(rest[to + 1]?.low ?? '') ? rest[to + 2] : rest[to + 1];
	return /^(?:event|lunch|dinner|breakfast|drink|coffee)$/.test(how ?? '') || (to >= 0 && shows.test(what?.low ?? ''));
};
