import {isSaidLink} from '../../clauses/clauses.ts';
import type {Finding} from '../finding.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import {aliasIn} from './read-aliases.ts';
import {birthdayTold} from './read-birthday.ts';
import {fromIn} from './read-circles.ts';
import {cityTold} from './read-city.ts';
import {offersIn} from './read-offers.ts';
import {roleIn} from './read-role.ts';
import {workIn} from './read-work.ts';

/** What a clause tells of somebody: birthday, city, work, circles, other names, what they offer. */
export const factsTold = (reader: ClauseReader, told: SeenClause): readonly Finding[] => {
	const seen = asHeard(reader, told);
	const {parsed, scope} = seen;
	if (scope.isUnreal || parsed.clause.isQuestion || isAskedAbout(reader, parsed)) return [];
	if (parsed.mood.isNegated) return birthdayTold(reader, seen);
	return [
		...birthdayTold(reader, seen),
		...cityTold(reader, seen),
		...workIn(reader, seen),
		...aliasIn(reader, seen),
		...offersIn(reader, seen),
		...fromIn(reader, seen),
		...roleIn(reader, seen),
	];
};

/** `ask Ken how he does his sauerkraut`, `ask Dave who's recruiting for Figma`: not told, but asked. */
const isAskedAbout = ({all}: ClauseReader, parsed: SeenClause['parsed']): boolean => {
	const before = all[all.indexOf(parsed) - 1];
	if (before?.clause.sentence !== parsed.clause.sentence) return false;
	const isAsking =
		/^(?:ask|wonder|find|check|see|remember|forget)$/.test(before.verb?.lemma ?? '') &&
		/^(?:who|what|whose|which|where|when|if|whether)$/.test(parsed.clause.link);
	return isAsking || /^(?:how|what|why|whether|if)$/.test(before.clause.units.at(-1)?.low ?? '');
};

/** What one has only heard, or thinks, is in doubt: `heard Ken moved to Spain`. */
const asHeard = ({said}: ClauseReader, seen: SeenClause): SeenClause => {
	const {link} = seen.parsed.clause;
	const isHeard = isSaidLink(link) && said?.speaker === 'me';
	return isHeard ? {...seen, scope: {...seen.scope, isDoubtful: true}} : seen;
};
