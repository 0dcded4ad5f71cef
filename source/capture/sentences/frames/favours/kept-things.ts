import {isFiller} from '../../language/language.ts';
import type {Unit} from '../../units/units.ts';
import type {Finding} from '../finding.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import {backBy, favour} from './favour.ts';
import {young} from './hollow.ts';
import {isPhraseAhead} from './state-of.ts';

/**
 * What of one person's is with another: `Ken's had my ladder since August` is lent to him, `still have Ken's drill` is
 * borrowed. Undefined where nothing is kept.
 */
export const keptThing = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed, actors, isMine, objects} = seen;
	if (!isKeeping(seen) || parsed.mood.isWish || parsed.mood.isWould || parsed.mood.isCan) return undefined;
	const all = parsed.rest.filter(unit => unit.kind !== 'time' && !isFiller(unit.low, reader.language));
	// Sitting on my chainsaw, hanging on to Ken's drill.
	const isHolding = /^(?:sit|hang|hold)$/.test(parsed.verb?.lemma ?? '');
	const start = isHolding ? all.findIndex(unit => !/^(?:on|onto|to)$/.test(unit.low)) : 0;
	if (isHolding && start < 1) return undefined;
	const what = all.slice(Math.max(0, start));
	const thing = thingOf(what, reader);
	if (!thing || !/^[a-z0-9-]{2,}$/.test(thing.low) || reader.language.notLent.has(thing.low)) return undefined;
	const isLong = seen.lows.some(low =>
		/^(?:still|noch|encore|since|borrowing|until|till|til|ages|loan|rush)$/.test(low),
	);
	const whose = {state: 'open', isSure: isLong, due: backBy(reader, seen)} as const;
	// For how long is not when it was lent.
	const undated = {...seen, parsed: {...parsed, clause: {...parsed.clause}}};
	if (actors.length > 0 && !isMine && reader.language.my.has(what[0]?.low ?? ''))
		return [{...favour(reader, undated, {way: 'given', people: actors, ...whose}), times: []}];
	// Have Jess's two on Friday, got Ken's chickens for the week: minded for them.
	if (isMine && objects.owner && what.slice(1, 4).some(unit => isMinded(unit, reader))) {
		const isToBe = parsed.clause.units.some(({time}) => time !== undefined && isPhraseAhead(time));
		const state = isToBe ? 'promised' : 'open';
		return [favour(reader, seen, {way: 'given', people: objects.owner.people, state, isSure: false})];
	}
	if (isMine && objects.owner && what[0]?.kind === 'person')
		return [{...favour(reader, undated, {way: 'received', people: objects.owner.people, ...whose}), times: []}];
	return undefined;
};

/** `has`, `has got`, `has had`, `is hogging`, `is using`. */
const isKeeping = ({parsed: {verb, mood, clause}}: SeenClause): boolean => {
	const lemma = verb?.lemma ?? '';
	if (/^(?:hog|keep|hang|sit|hold)$/.test(lemma)) return verb?.form === 'ing';
	if (lemma === 'get') return (mood.isPerfect && !mood.hasBe) || isHadTill(clause.units);
	return /^(?:have|haben|avoir)$/.test(lemma) && !mood.isFuture && (verb?.form !== 'past' || mood.isPerfect);
};

/** `got Priya's charger till Wednesday`, `still got Tom's drill`: it is here. */
const isHadTill = (units: readonly Unit[]): boolean =>
	units[0]?.low === 'still' || units.some(({low, time}) => time?.role === 'until' || /^(?:till|til|until)$/.test(low));

/** The noun after `my` or `Ken's`: the last word before what is no noun. */
const thingOf = (what: readonly Unit[], {language}: ClauseReader): Unit | undefined => {
	const [first] = what;
	if (!first) return undefined;
	const start = first.kind === 'person' ? (what[1]?.low === "'s" ? 2 : 1) : language.my.has(first.low) ? 1 : undefined;
	if (start === undefined || (first.kind === 'person' && !first.isPossessive)) return undefined;
	let at = start;
	while (what[at]?.kind === 'word' && !language.prepositions.has(what[at]?.low ?? '') && at < start + 4) at++;
	return at > start ? what[at - 1] : undefined;
};

/** Whether children or animals are meant. */
const isMinded = ({low}: Unit, {language}: ClauseReader): boolean =>
	young.has(low) ||
	language.times.numbers.has(low) ||
	/^(?:chickens|hens|ducks|goats|horse|pony|guinea-pigs|budgie|parrot|tortoise|goldfish|lot|brood|eldest|youngest|lad|lass|little|ones?|mum|mam|dad|mother|father|gran)$/.test(
		low,
	);
