import type {ClauseReader, SeenClause} from '../reader.ts';
import {wanted} from './needed.ts';

const longings: readonly (readonly string[])[] = [
	'in the market for',
	'mad for',
	'wild for',
	'frantic for',
	'pushed for',
	'pining for',
	'aching for',
	'itching for',
	'gagging for',
	'screaming out for',
	'scrabbling for',
	'scratching around for',
	'looking out for',
	'keen on getting',
	'anxious to get',
	'anxious to hire',
	'eager to hire',
	'keen to hire',
	'on the lookout for',
	'on the look out for',
	'on the look-out for',
	'on the hunt for',
	'auf der suche nach',
	'auf wohnungssuche',
	'auf jobsuche',
	'auf stellensuche',
	'a la recherche',
	'a besoin',
	'in search of',
	'in need of',
	'in dire need of',
	'in desperate need of',
	'glad of',
	'grateful for',
	'keen to find',
	'hoping for',
	'at wits end with',
	'at wits end over',
	"at wits ' end with",
	"at wits' end with",
	"at wits' end to find",
	"at wits ' end to find",
	'at wits end to find',
	'at a loss to find',
	'in a bind with',
	'in a pickle with',
	'begging for',
	'dying for',
	'gasping for',
	'out looking for',
	'on the prowl for',
	'on the scrounge for',
	'on the hunt',
	'keen on finding',
	'keen to get',
	'keen to borrow',
	'desperate to get',
	'desperate to borrow',
	'in the hunt for',
	'back in the market for',
	'on the search for',
	'on search for',
	'without a',
	'in want of',
	'after a decent',
	'hard up for',
	'crying out for',
	'itching to find',
	'eager to find',
	'anxious to find',
	'desperate for',
	'desperate to find',
	'short a',
	'short an',
	'short two',
	'desirous of',
	'in quest of',
	'on the trail of',
	'on the hunt of',
	'obliged for',
	'thankful for',
	'stumped for',
	'starved of',
	'shy of a',
	'fresh out of',
	'clean out of',
	'on the look for',
	'scouting for',
	'short of',
	'short on',
	'low on',
	'out of',
	'stuck for',
	'stuck on',
	'stuck with',
	'stuck without',
	'lost without',
	'up for adopting',
	'open to offers',
	'a player short',
	'a man short',
	'one short',
].map(phrase => phrase.split(' '));

/** Where somebody is who might be helped. */
const troubles: readonly (readonly string[])[] = [
	'at sea with',
	'all at sea with',
	'at sixes and sevens over',
	'at sixes and sevens with',
	'at sixes and sevens about',
	'in a bind over',
	'in a pickle over',
	'in a muddle with',
	'in a muddle over',
	'in a muddle about',
	'in a mess with',
	'in a state about',
	'in a tizzy over',
	'in a tizz over',
	'in over head with',
	'out of depth with',
	'up to neck in',
	'at end of tether with',
	'at a loss with',
	'at a loss over',
	'lost with',
	'stumped by',
	'baffled by',
	'flummoxed by',
	'beaten by',
	'defeated by',
	'overwhelmed by',
	'overwhelmed with',
	'snowed under with',
	'swamped with',
	'not coping with',
	'up against it with',
].map(phrase => phrase.split(' '));

/**
 * `Tom's still after a cello`, `she is desperate for a sitter`, `he'd be glad of a hand`, `is on the lookout for a
 * flat`.
 */
export const longingIn = (seen: SeenClause, isBare = false): boolean => {
	const {parsed} = seen;
	const isStuck = parsed.verb?.lemma === 'stick';
	if (
		(parsed.verb && !isStuck) ||
		(parsed.mood.isNegated && !seen.lows.includes('without')) ||
		(!parsed.mood.hasBe && !isStuck && !isBare)
	)
		return false;
	const lows: string[] = [...(isStuck ? [parsed.clause.units[parsed.verb?.at ?? 0]] : []), ...parsed.rest]
		.filter(unit => unit !== undefined)
		.filter(
			unit =>
				unit.kind !== 'time' &&
				!/^(?:still|always|so|really|very|now|just|pretty|most|ever|dead|his|her|their|already|again|currently|absolutely|totally|utterly|urgently|desperately|actively|badly|since|days|weeks|months|ages)$/.test(
					unit.low,
				),
		)
		.map(({low}) => (/^w\/?$/.test(low) ? 'with' : low));
	if (lows[0] === 'after') return isThing(lows.slice(1));
	if (lows[0] === 'short') return isShortOf(lows);
	// At her wits' end looking for a sitter, run ragged hunting for one.
	const looking = lows.findIndex((low, at) => /^(?:looking|searching|hunting)$/.test(low) && lows[at + 1] === 'for');
	if (looking > 0 && wanted.test(lows[looking + 2] ?? '')) return true;
	if (isBare) lows.splice(0, lows.lastIndexOf('and') + 1);
	const phrase = longings.find(words => words.every((word, at) => lows[at] === word));
	if (!phrase) return false;
	if (phrase[0] === 'out' && away.test(lows.slice(2).find(low => !/^(?:the|his|her|their)$/.test(low)) ?? ''))
		return false;
	if (phrase[0] === 'out' && !/^(?:eggs|milk|ideas|time)$/.test(lows[2] ?? '')) return parsed.rest.length > 2;
	return phrase[0] === 'auf' || lows[phrase.length] !== undefined;
};

/** Where or how somebody is, and nothing that they lack: `out of town`. */
const away =
	/^(?:town|office|country|hospital|touch|reach|bed|state|city|shape|breath|range|sight|surgery|jail|prison|house|loop|way|date|order|place|action)$/;

/** `short three chairs`, `short of a tenor`, `short on blankets`, and not: short on time, short with me. */
const isShortOf = ([, next = '', after = '']: readonly string[]): boolean => {
	const what = /^(?:of|on)$/.test(next) ? after : wanted.test(next) ? after : '';
	return (
		what !== '' &&
		!/^(?:time|sleep|patience|words?|luck|breath|ideas|temper|memory|fuse|cash|money|side|notice|walk|while|drive|day|days|one|break|chat)$/.test(
			what,
		)
	);
};

/** A thing with its article or its kind: `after a house sitter`, `after cheap tyres`, and not `after me`. */
const isThing = ([first = '', second]: readonly string[]): boolean =>
	wanted.test(first) ||
	/^(?:tickets|somewhere|anyone|second-hand|spare|old|good|decent|cheap)$/.test(first) ||
	(second !== undefined &&
		!/^(?:the|his|her|their|that|this|work|school|lunch|dinner)$/.test(first) &&
		/^[a-z-]+s$/.test(first));

/** `möchte mit jemandem Deutsch üben`, `aimerait parler avec quelqu'un`. */
export const isWantingSomebody = ({language}: ClauseReader, {parsed, actors, lows}: SeenClause): boolean =>
	language.code !== 'en' &&
	actors.length > 0 &&
	!parsed.mood.isNegated &&
	(lows.some(low => /^(?:jemand|jemandem|jemanden|quelqu'un)$/.test(low)) ||
		// Hätte gern eine Empfehlung.
		(/^h[äa]tte$/.test(lows[1] ?? '') &&
			lows.some((low, at) => /^gerne?$/.test(low) && /^(?:eine?n?|wieder)$/.test(lows[at + 1] ?? '')))) &&
	lows.some(low => /^(?:mochte|wunscht|sucht|hatte|wurde|brauchte|voudrait|aimerait|cherche)$/.test(low));

/** `is all at sea with his tax forms`, `at sixes and sevens over the pension`. */
export const isInTrouble = ({parsed: {rest, mood, verb}, actors}: SeenClause): boolean => {
	const lows = rest
		.filter(
			({kind, low}) => kind !== 'time' && !/^(?:his|her|their|the|really|so|quite|rather|bit|still|just)$/.test(low),
		)
		.map(({low}) => (/^w\/?$/.test(low) ? 'with' : low));
	const isPhrase = troubles.some(words => lows.length > words.length && words.every((word, at) => lows[at] === word));
	return actors.length > 0 && mood.hasBe && !verb && !mood.isNegated && isPhrase;
};
