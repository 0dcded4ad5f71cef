import {isGivenName} from '../../language/names/given-names.ts';
import {isCity} from '../../language/names/places.ts';
import type {Unit} from '../../units/units.ts';
import {nameFrom} from '../facts/fact.ts';
import type {Finding, PlaceFound} from '../finding.ts';
import {type ClauseReader, hasDayFor, restOf, type SeenClause, timesOf} from '../reader.ts';

/** Verbs of going somewhere, and those with which nothing but a place far away follows `to`. */
const goings = /^(?:go|be|head|drive|cycle|take|fly|travel|sail|fahren|fliegen|reisen|gehen|aller|partir|voyager)$/;
/** The forms of those that are no other verb's, for where another one was read. */
const goingForms = /^(?:fliegen|fahren|reisen|vais|allons|pars|partons)$/;
const farGoings = /^(?:fly|travel|sail|fliegen|reisen|voyager)$/;
/** Nouns of being away, which need no verb. */
const aways =
	/^(?:trip|holidays?|vacation|getaway|flight|train|reise|urlaub|ferien|flug|zug|voyage|vacances|vol|city|weekend|week-end|break)$/;
const offs = /^(?:off|away|back|over|down|up)$/;
const tos = /^(?:to|in|nach|a|en|au)$/;
/** What may come before a place where one simply is, and before a noun of being away. */
const leads =
	/^(?:i|i'm|'m|am|we|we're|'re|are|'ll|will|be|back|ich|bin|wir|sind|je|suis|on|nous|sommes|my|our|the|a|short|little|work|business|day|long)$/;

/**
 * A trip of one's own to a city, on a day that is told: `flying to Lisbon 8-12 December`, `in Berlin on the 3rd`, `trip
 * to Zürich in 2 weeks`. It needs nobody to be there. Undefined for what others do and what is only wished for.
 */
export const tripOf = (reader: ClauseReader, seen: SeenClause): Finding | undefined => {
	const {parsed, scope, actors, tense, isMine} = seen;
	const {clause, mood, subject} = parsed;
	if (actors.length > 0 || !(isMine || subject.kind === 'none') || tense === 'past' || clause.isQuestion)
		return undefined;
	if (mood.isWould || mood.isCan || mood.isWish || mood.isPerfect) return undefined;
	// I take Maria with me to Antwerp: her.
	if (seen.objects.direct) return undefined;
	// Next week is only offered, for it names no day.
	if (!hasDayFor(reader, parsed) && !timesOf(parsed).some(time => time.in)) return undefined;
	const place = placeFor(reader, seen);
	if (!place) return undefined;
	return {
		kind: 'meeting',
		people: [],
		how: 'trip',
		place,
		clause,
		isSure: !scope.isDoubtful,
		tense,
		rest: restOf(parsed),
		times: timesOf(parsed),
		isPlan: true,
		isHowKnown: true,
	};
};

/** The city that a clause of being away leads to; it leaves the text only after a noun that says as much alone. */
const placeFor = (reader: ClauseReader, {parsed: {clause, verb}}: SeenClause): PlaceFound | undefined => {
	const units = clause.units.filter(({kind}) => kind !== 'sign');
	const at = units.findIndex(
		(unit, i) => isPreposition(unit, verb?.lemma) && placeAt(units, i + 1, reader) !== undefined,
	);
	const name = placeAt(units, at + 1, reader);
	const [unit, first] = [units[at], units[at + 1]];
	if (at < 0 || name === undefined || !unit || !first) return undefined;
	const before = units.slice(0, at).filter(({kind}) => kind !== 'time');
	const isNoun = before.some(({low}) => aways.test(low)) && before.every(({low}) => aways.test(low) || leads.test(low));
	const isThere = before.every(({low}) => leads.test(low) || offs.test(low));
	// "Back in Berlin", "train to Paris": words that may also be verbs.
	const isBare = verb === undefined || (verb.form === 'base' && (offs.test(verb.lemma) || aways.test(verb.lemma)));
	const isGoing =
		goings.test(verb?.lemma ?? '') || verb?.lemma === 'visit' || before.some(({low}) => goingForms.test(low));
	// Of a name that few know it is said by the way of going that it is a place.
	const isPlace = isCity(name) || isNoun || unit.low === 'nach' || farGoings.test(verb?.lemma ?? '');
	const isAway = isNoun || isGoing || (isBare && isThere && reader.all.length === 1);
	if (!isAway || !isPlace) return undefined;
	return {start: unit.start, end: first.start + name.length, name, ...(!isNoun && {isKept: true})};
};

/** `visiting London`: there the verb is what others have a preposition for. */
const isPreposition = ({kind, low, token}: Unit, lemma: string | undefined): boolean =>
	kind === 'word' && (tos.test(low) || (lemma === 'visit' && token.low.startsWith('visit')));

const placeAt = (units: readonly Unit[], at: number, reader: ClauseReader): string | undefined => {
	const first = units[at];
	if (!first || first.kind === 'time') return undefined;
	const name = nameFrom(units, at, reader);
	// A name that people have is that of somebody.
	const isPerson = first.kind === 'person' || isGivenName(first.low);
	return isCity(name) || (first.token.isCapital && !isPerson && first.low !== 'hause') ? name : undefined;
};
