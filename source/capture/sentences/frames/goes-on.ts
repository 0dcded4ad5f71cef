import {clauseBefore, type Parsed} from '../clauses/parsed.ts';
import type {Language} from '../language/language.ts';

type Line = {readonly all: readonly Parsed[]; readonly language: Language};

/** `Dave's mom is a nurse, lives in Tulsa`: it goes on with her, who has no name. */
export const isOfKin = ({all, language}: Line, parsed: Parsed): boolean => {
	const before = clauseBefore(all, parsed);
	const isSame = before?.clause.sentence === parsed.clause.sentence && parsed.verb?.form === 's';
	return (
		isSame &&
		before.subject.owner !== undefined &&
		before.clause.units.slice(0, 4).some(({low}) => language.kin.has(low))
	);
};

/** Small words that join a clause to the one before it, whose subject it may go on with. */
const goingOn = /^(?:and|but|then|und|aber|et|mais)$/;

/**
 * The clause with whose subject a clause without one goes on: `she's poorly and could use a hand`, `It was Ravi who
 * talked
 * them round`, `Ken, bless him, drove`. Undefined where it does not.
 */
export const goesOn = ({all}: Line, parsed: Parsed): Parsed | undefined => {
	const {clause, subject, mood, verb} = parsed;
	if (subject.kind !== 'none') return undefined;
	const at = all.indexOf(parsed);
	const earlier = all.slice(0, at).filter(other => other.clause.sentence === clause.sentence);
	// Jess (Milo's mom) is a notary.
	const named = earlier.at(-2);
	const isBracketed =
		named?.clause.units.length === 1 &&
		named.subject.kind === 'person' &&
		earlier.at(-1)?.clause.units[0]?.isPossessive === true &&
		!earlier.at(-1)?.verb &&
		parsed.isElided;
	if (isBracketed) return named;
	// Our Kevin, that's my nephew, has moved.
	const before = earlier.findLast(
		other => other.subject.kind !== 'none' && !isAside(other) && !isWhoseKin(other, earlier[0]),
	);
	if (/^(?:who|der|die|qui)$/.test(clause.link)) return before ?? parsed;
	if (!before) return undefined;
	// Lea's knee is shot, could use a ride.
	if (before.subject.owner && mood.isWould && /^(?:use|do)$/.test(verb?.lemma ?? '')) return before;
	const isPerson = before.subject.kind === 'person' || before.subject.kind === 'they';
	if (!isPerson) return undefined;
	// Anna's in Omaha now, took a job at the clinic.
	const isPosted =
		/^(?:take|get|land|start|accept)$/.test(verb?.lemma ?? '') &&
		clause.link === ',' &&
		(before.verb === undefined || /^(?:move|relocate|graduate|quit|leave)$/.test(before.verb.lemma)) &&
		clause.units.slice(1, 6).some(({low}) => /^(?:job|role|position|post|gig)$/.test(low));
	// He's finished at the council, started at the waterworks on Monday.
	const isBegun =
		verb?.form === 'past' &&
		/^(?:start|begin|join)$/.test(verb.lemma) &&
		clause.link === ',' &&
		/^(?:finish|leave|quit|resign|retire|graduate|move|sell|lose)$/.test(before.verb?.lemma ?? '');
	if (isPosted || isBegun) return before;
	if (goingOn.test(clause.link) && (verb !== undefined || mood.isWould)) return before;
	if (mood.isWould && /^(?:use|do)$/.test(verb?.lemma ?? '')) return before;
	// Anna has mono, brought her my notes: done for her.
	const isToThem = /^(?:him|her|them)$/.test(parsed.rest[0]?.low ?? '');
	const isForMe = !isToThem && clause.units.some(unit => /^(?:me|us|my|our|mir|uns|nous|m')$/.test(unit.low));
	if (
		isForMe &&
		(mood.isFuture || mood.isWould || mood.isCan || ((verb?.form === 'past' || mood.isPerfect) && clause.link === ','))
	)
		return before;
	// Ken, bless him, drove; the MOT man, Terry, squeezed us in.
	const isAlone = [earlier[0], earlier.at(-1)].some(
		one => one?.clause.units.length === 1 && one.clause.units[0]?.kind === 'person',
	);
	const isTold = verb?.form === 'past' || mood.isPerfect || parsed.isElided;
	return isAlone && clause.link === ',' && isTold ? before : undefined;
};

/**
 * `asked if I know someone who builds ramps`, `Lou knows a guy who does roofs`: it is nobody with a name who does them.
 */
export const isOfSomebody = ({all, language}: Line, parsed: Parsed): boolean => {
	if (parsed.clause.link !== 'who') return false;
	const units = clauseBefore(all, parsed)?.clause.units.filter(({kind}) => kind !== 'time') ?? [];
	const last = units.at(-1);
	if (/^(?:someone|somebody|anyone|anybody|one)$/.test(last?.low ?? '')) return true;
	if (last?.kind !== 'word' || language.code !== 'en') return false;
	// It was Priya's mother who taught me.
	if (units.slice(-4, -1).some(({isPossessive}) => isPossessive === true)) return true;
	// Ken is a man who does clocks.
	const isBeing = clauseBefore(all, parsed)?.verb === undefined && !units.some(({low}) => /^\w{3,}ing$/.test(low));
	if (isBeing) return false;
	// A cousin who works at Delta, and not: met Bo at the gym, who works at Delta.
	const named = units.findLastIndex(({kind}) => kind === 'person');
	const one = units.findLastIndex(
		({low}) => language.articles.has(low) || language.their.has(low) || /^(?:this|two)$/.test(low),
	);
	return one > named && one < units.length - 1 && !language.prepositions.has(units[one - 1]?.low ?? '');
};

/** `Met Carmen at the fair, oil painter, looking for studio space`: of whom was met. */
export const isGoingOn = ({all, language}: Line, parsed: Parsed): boolean => {
	const {verb, mood, clause} = parsed;
	// Facetimed Moses, moved to Croydon with his wife.
	const isMoved =
		verb?.lemma === 'move' &&
		verb.form === 'past' &&
		parsed.rest[0]?.low === 'to' &&
		clause.units.some(({low}) => language.their.has(low));
	if (isMoved && clause.link === ',' && all[0] !== parsed) return true;
	if (verb?.form !== 'ing' || mood.hasBe || !/^(?:,|and)$/.test(clause.link) || all[0] === parsed) return false;
	if (/^(?:wonder|ask|chase|try|hope)$/.test(verb.lemma)) return true;
	return (language.senses.get(verb.lemma) ?? []).some(
		({frame}) => frame === 'need' || frame === 'live' || frame === 'work',
	);
};

const family =
	/^(?:wife|husband|partner|mum|mom|dad|mother|father|son|daughter|brother|sister|mate|friend|neighbour|neighbor|girlfriend|boyfriend|cousin|nephew|niece|boss|assistant|apprentice)$/;

/** `Lea (the vet's wife) gave me a lift`: who she is, between her and what she did. */
const isWhoseKin = ({clause: {units}, verb}: Parsed, first: Parsed | undefined): boolean =>
	verb === undefined &&
	first?.clause.units.length === 1 &&
	first.subject.kind === 'person' &&
	first.clause.units !== units &&
	units.length < 6 &&
	family.test(units.at(-1)?.low ?? '');

/** `that's my nephew`, in the midst of what is told of him. */
const isAside = ({subject, verb, mood, rest}: Parsed): boolean =>
	subject.kind === 'it' && verb === undefined && mood.hasBe && /^(?:my|our|his|her|the)$/.test(rest[0]?.low ?? '');
