import type {Parsed} from '../../clauses/parsed.ts';
import {isFiller} from '../../language/language.ts';
import type {Unit} from '../../units/units.ts';
import type {Finding} from '../finding.ts';
import {type ClauseReader, objectsIn, sensesOf} from '../reader.ts';

/** Words that make another verb of the one before them: `saw off`, `handed over`, `carried on`. */
const particles = /^(?:up|out|off|down|away|apart|aside|ahead|forth|along|back|together|around|over|on|through|in)$/;
/** Those of them that are prepositions where somebody or something follows. */
const leading = /^(?:around|over|on|through|in|off|down|up|along)$/;
/** With these verbs they only tell which way, or that all of it was done. */
const moving =
	/^(?:pull|wander|step|breeze|march|roll|trot|drive|run|bring|take|walk|carry|fly|send|ride|cycle|go|come|pop|drop|nip|move|haul|lug|push|sail|swing|head|stop|get|invite|bike|skate|hop|hike|meet|pick|be|call|ring|phone|write|type|clean|clear|cook|dig|fix|patch|print|sort|tidy|read|wash|check|catch|help|eat|drink|hang|sit|stay|talk|chat|play|sing|have|pack|draw|fill|lend|pay|share|book|sign|do|work|cover|wrap|close|finish|shut|open|dish|serve|end|wind|chill|camp|queue|line|muck|stock|warm|hole|knock|team|pair|gang|sign|turn)$/;

/** `saw right through me`, `cut Dave out`: the verb has a word more, with which nobody knows what it means here. */
export const hasParticleLeft = (finding: Finding, parsed: Parsed, {language}: ClauseReader): boolean => {
	const {verb} = parsed;
	if (language.code !== 'en' || !verb || (finding.kind !== 'meeting' && finding.kind !== 'favour')) return false;
	const rest = parsed.rest.filter(
		({low, kind}) =>
			kind !== 'time' && (!isFiller(low, language) || particles.test(low)) && !/^(?:right|straight|clean)$/.test(low),
	);
	const isObject = (unit: Unit | undefined): boolean =>
		unit?.kind === 'person'
			? unit.isPossessive !== true
			: language.me.has(unit?.low ?? '') || /^(?:him|them|it)$/.test(unit?.low ?? '');
	const at = isObject(rest[0]) ? 1 : 0;
	const [particle, next] = [rest[at], rest[at + 1]];
	if (particle?.kind !== 'word' || !particles.test(particle.low) || moving.test(verb.lemma)) return false;
	// Walked along the river, looked over his draft: it leads to what follows.
	const isLed =
		leading.test(particle.low) && next !== undefined && next.kind !== 'sign' && !language.prepositions.has(next.low);
	if (isLed && !(at === 0 && isObject(next) && finding.kind === 'meeting')) return false;
	return !sensesOf(parsed, language).some(({rest: words}) => words.includes(particle.low));
};

/** `fed up with Alan's cat`, `got a lift to Alan's`: what is theirs stands after a word that leads away from it. */
export const isLedAway = (finding: Finding, parsed: Parsed, reader: ClauseReader): boolean => {
	const {language} = reader;
	if (language.code !== 'en' || finding.kind !== 'favour' || finding.way !== 'given' || !parsed.verb) return false;
	const {rest} = parsed;
	const objects = objectsIn(reader, parsed);
	if (!objects.owner || objects.direct || objects.to || objects.for) return false;
	if (!objects.owner.people.every(person => finding.people.includes(person))) return false;
	const at = rest.findIndex(unit => unit.kind === 'person' && unit.isPossessive);
	if (at < 0) return false;
	const covered = sensesOf(parsed, language).flatMap(({rest: words, frame}) =>
		/^(?:help|give|serve)$/.test(frame) ? words : [],
	);
	return rest
		.slice(0, at)
		.some(
			({kind, low}, i) =>
				kind === 'word' &&
				!/^[a-z]{2,}ing$/.test(rest[i + 1]?.low ?? '') &&
				/^(?:with|w|w\/|to|in|from|at|about|of|into|by|through|on|for)$/.test(low) &&
				!covered.includes(low),
		);
};

const otherFrames = /^(?:help|serve|owe|promise|borrow|introduce|engage)$/;

/** `handed over to Rita`: nothing is told of that was given. */
export const isThingless = (finding: Finding, parsed: Parsed, reader: ClauseReader): boolean => {
	if (reader.language.code !== 'en' || finding.kind !== 'favour' || !parsed.verb) return false;
	if (finding.way !== 'given' || finding.state !== 'open') return false;
	const senses = sensesOf(parsed, reader.language);
	if (senses.length === 0 || senses.some(({frame}) => otherFrames.test(frame))) return false;
	const {direct, to, owner, isMine, nouns} = objectsIn(reader, parsed);
	// Gave it to Ken to look over.
	const isHanded = /^(?:give|hand|pass|leave)$/.test(parsed.verb.lemma);
	if (isHanded && to && /^(?:it|them)$/.test(parsed.rest[0]?.low ?? '')) return true;
	const isThing = ({low, kind}: Unit): boolean =>
		/^(?:it|them|this|that|these|those|one|some|mine|ours|\d.*)$/.test(low) || (kind === 'person' && !direct && !to);
	return !owner && !isMine && nouns.every(noun => particles.test(noun)) && !parsed.rest.some(isThing);
};

const drinks = /^(?:coffee|tea|drink|pint|beer|cuppa|brew|glass|water|wine|latte|cappuccino|espresso|half|shot)$/;

/** `gave Grace 50 for the bike`, `wants 20%`, `got nothing out of Ken`: a sum, or nothing at all. */
export const isSum = (finding: Finding, {rest, verb}: Parsed, {language}: ClauseReader): boolean => {
	if (finding.kind !== 'favour' && finding.kind !== 'need' && finding.kind !== 'meeting') return false;
	const isNone = (unit: Unit, at: number): boolean =>
		unit.kind === 'word' &&
		/^(?:nothing|wrong|nowhere|none|nil|zilch|nix)$/.test(unit.low) &&
		rest[at - 1]?.low !== 'for';
	if (rest.slice(0, 4).some(isNone)) return true;
	if (finding.kind === 'meeting') return false;
	const isNumber = (unit: Unit | undefined): boolean => unit?.kind === 'word' && /^\d+(?:[.,]\d+)?k?$/.test(unit.low);
	const at = rest.findIndex(isNumber);
	const isLed =
		finding.kind === 'need' && (language.prepositions.has(rest[at - 1]?.low ?? '') || language.code !== 'en');
	if (
		at < 0 ||
		isLed ||
		(finding.kind === 'favour' &&
			!/^(?:give|hand|slip|bring|pass|send|get|want|need|owe|dash|charge)$/.test(verb?.lemma ?? ''))
	)
		return false;
	const next = rest[at + 1];
	return (
		next === undefined ||
		next.kind === 'time' ||
		/^[%$£€]$/.test(next.token.raw) ||
		language.prepositions.has(next.low) ||
		language.money.has(next.low)
	);
};

/** `got Alan a coffee`, `stood me a pint`: small politeness, or a treat. */
export const isDrink = (finding: Finding, {rest, verb}: Parsed): boolean => {
	if (finding.kind !== 'favour' && finding.kind !== 'meeting') return false;
	if (!/^(?:get|make|pour|bring|fetch|stand|buy|grab|shout|pass|hand)$/.test(verb?.lemma ?? '')) return false;
	const [who, article, ...things] = rest.slice(0, 5);
	const isSomebody = who?.kind === 'person' || /^(?:me|us|him|her|them)$/.test(who?.low ?? '');
	return isSomebody && /^(?:an?|another|some)$/.test(article?.low ?? '') && things.some(({low}) => drinks.test(low));
};

/** `er braucht sie am Freitag`, `he needs it by then`, `left the tiling to Dave`: what is his to use or to do. */
export const isAskedBack = (finding: Finding, {rest, verb}: Parsed, {language}: ClauseReader): boolean => {
	const words = rest.filter(({kind, low}) => kind !== 'time' && !isFiller(low, language));
	if (finding.kind === 'need')
		return (
			/^(?:it|them|that|sie|ihn|es|das|le|la|les)$/.test(words[0]?.low ?? '') &&
			(words.length === 1 || /^(?:back|by|for|at|on|in|fur|bis|zuruck|pour|avant)$/.test(words[1]?.low ?? ''))
		);
	return (
		finding.kind === 'favour' &&
		finding.way === 'given' &&
		verb?.lemma === 'leave' &&
		/^(?:it|that|this|them|the|all)$/.test(words[0]?.low ?? '') &&
		words.some(({low}, at) => low === 'to' && at > 0 && at < 4)
	);
};
