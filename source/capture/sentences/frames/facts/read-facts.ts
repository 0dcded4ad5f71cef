import {isSaidLink} from '../../clauses/clauses.ts';
import {clauseAfter, clauseBefore} from '../../clauses/parsed.ts';
import {isFrenchA} from '../../units/units.ts';
import type {Finding} from '../finding.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import {toldBeside} from './beside-clause.ts';
import {aliasIn} from './read-aliases.ts';
import {birthdayTold} from './read-birthday.ts';
import {fromIn} from './read-circles.ts';
import {cityTold} from './read-city.ts';
import {offersIn} from './read-offers.ts';
import {roleIn} from './read-role.ts';
import {workIn} from './read-work.ts';
import {skillAt} from './skills.ts';
import {toldByFrame} from './told-by-frame.ts';

/** What a clause tells of somebody: birthday, city, work, circles, other names, what they offer. */
export const factsTold = (reader: ClauseReader, told: SeenClause): readonly Finding[] => {
	const seen = asTurned(reader, asHeard(reader, told));
	const {parsed, scope} = seen;
	const isHabit = scope.isUnreal && seen.lows.includes('used');
	if ((scope.isUnreal && !isHabit) || parsed.clause.isQuestion || isAskedAbout(reader, parsed))
		return toldBeside(reader, {...seen, scope: {...scope, isDoubtful: true}});
	// We used to work together at Kodak: how one knows them.
	if (isHabit) return toldByFrame(reader, seen).filter(one => one.kind === 'fact' && one.field === 'met');
	const found = parsed.mood.isNegated ? birthdayTold(reader, seen) : factsOf(reader, seen);
	if (reader.language.code !== 'en')
		return found.length > 0 || parsed.mood.isNegated ? found : toldByFrame(reader, seen);
	const beside = toldBeside(reader, seen);
	const more = (beside.length > 0 ? beside : toldByFrame(reader, seen)).filter(
		one => !found.some(other => isOfSame(one, other)),
	);
	// I know Todd from Little League: how one knows him, and not where he works.
	const isMet = more.some(one => one.kind === 'fact' && one.field === 'met');
	return [...found.filter(one => !(isMet && one.kind === 'fact' && one.field === 'work')), ...more];
};

/** Whether two facts tell the same of somebody: where they are known from may be told as a circle, too. */
const isOfSame = (one: Finding, other: Finding): boolean =>
	one.kind === 'fact' &&
	other.kind === 'fact' &&
	(one.field === other.field || (one.field === 'met' && other.field === 'circles') || other.field === 'aliases');

const factsOf = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => [
	...birthdayTold(reader, seen),
	...cityTold(reader, seen),
	// Makes killer banners: what may be asked for, and no trade.
	...(skillAt(reader, seen) ? [] : workIn(reader, seen)),
	...aliasIn(reader, seen),
	...offersIn(reader, seen),
	...fromIn(reader, seen),
	...roleIn(reader, seen),
];

/** `lives no longer in Bern but in Thun`, `wohnt nicht mehr in Bern, sondern in Thun`: of what is denied, what is so. */
const asTurned = ({all, language}: ClauseReader, seen: SeenClause): SeenClause => {
	const {parsed} = seen;
	const {rest, mood, clause, verb} = parsed;
	const [first, second] = rest.map(({low}) => low);
	const isAfterVerb =
		verb !== undefined &&
		(/^(?:nicht|not|nimmer)$/.test(first ?? '') ||
			(first === 'no' && /^(?:longer|more)$/.test(second ?? '')) ||
			(language.code === 'fr' &&
				/^(?:plus|pas)$/.test(first ?? '') &&
				/^(?:a|au|aux|en|chez|dans|pour)$/.test(second ?? '')));
	if (!isAfterVerb && !mood.isNegated) return seen;
	const denied = {...seen, parsed: {...parsed, mood: {...mood, isNegated: true}}};
	const next = clauseAfter(all, parsed);
	const within = rest.findIndex(({low}) => turns.test(low));
	const units = next?.clause.units ?? [];
	const hasTurn = turns.test(units[0]?.low ?? '');
	const after = units.slice(hasTurn ? 1 : 0);
	// Mais à Thoune: no verb.
	const isBare = next?.verb === undefined || (after[0] !== undefined && isFrenchA(after[0]));
	const isNext = next?.clause.sentence === clause.sentence && (hasTurn || turns.test(next.clause.link)) && isBare;
	const instead = within > 0 ? rest.slice(within + 1) : isNext ? after : [];
	const isPlace = instead[0]?.kind === 'word' && /^(?:in|at|for|bei|beim|a|au|en|chez)$/.test(instead[0].low);
	return verb && isPlace && !mood.isWish
		? {...seen, parsed: {...parsed, mood: {...mood, isNegated: false}, rest: instead}}
		: denied;
};

const turns = /^(?:but|sondern|mais)$/;

/** `ask Ken how he does his sauerkraut`, `ask Dave who's recruiting for Figma`: not told, but asked. */
const isAskedAbout = ({all}: ClauseReader, parsed: SeenClause['parsed']): boolean => {
	const before = clauseBefore(all, parsed);
	if (before?.clause.sentence !== parsed.clause.sentence) return false;
	const isAsking =
		/^(?:ask|wonder|find|check|see|remember|forget)$/.test(before.verb?.lemma ?? '') &&
		/^(?:who|what|whose|which|where|when|if|whether)$/.test(parsed.clause.link);
	const [first, second] = before.clause.units.map(({low}) => low);
	// Guess what, Ada lives in Lyon now.
	const isNews = /^(?:guess|know|say|remember)$/.test(first ?? '') && second === 'what';
	return isAsking || (!isNews && /^(?:how|what|why|whether|if)$/.test(before.clause.units.at(-1)?.low ?? ''));
};

/** What one has only heard, or thinks, is in doubt: `heard Ken moved to Spain`. */
const asHeard = ({all, said}: ClauseReader, seen: SeenClause): SeenClause => {
	const {link} = seen.parsed.clause;
	const lead = clauseBefore(all, seen.parsed)?.clause.units.map(({low}) => low) ?? [];
	const isLikely = link === 'comma' && lead.length < 4 && /\b(?:like|word is|news is)$/.test(lead.join(' '));
	const isHeard = (isSaidLink(link) && said?.speaker === 'me') || isLikely;
	return isHeard ? {...seen, scope: {...seen.scope, isDoubtful: true}} : seen;
};
