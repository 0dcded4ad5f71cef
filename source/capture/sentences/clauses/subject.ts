import {hasForm, isFiller, type Language} from '../language/language.ts';
import type {Unit} from '../units/units.ts';
import {closesAt, skipAside} from './aside.ts';
import {isAuxiliary} from './clause-words.ts';
import {isLacking, isObligation, isOffTo, orderAt} from './mood.ts';
import {isFiniteWord, isOneOf, type OpenClause} from './parsed.ts';
import {isShortForIs} from './short-for-is.ts';
import {isNounLike, isVerbHere} from './verb.ts';

/** Skips the small words that begin a clause. */
export const skipSmall = (units: readonly Unit[], d: OpenClause, language: Language): void => {
	while (d.i < units.length) {
		const unit = units[d.i];
		if (!unit) break;
		// I must not forget to ask Odile.
		const isMine =
			language.i.has(unit.low) && units.slice(d.i, d.i + 6).some(({low}) => /^(?:forget|remember)$/.test(low));
		const order = orderAt(units, isMine ? d.i + 1 : d.i, language);
		if (order !== undefined) {
			d.isWish = true;
			d.i = order;
			return;
		}
		// Off to see Ken on the 5th.
		if (isOffTo(units, d.i, language)) {
			d.isFuture = true;
			d.i += 2;
			return;
		}
		const isSmall =
			unit.kind === 'time' ||
			unit.kind === 'sign' ||
			(isFiller(unit.low, language) && !(unit.token.isCapital && !unit.token.isFirst)) ||
			(language.joins.has(unit.low) && !(unit.low === 'that' && d.i > 0 && units[d.i - 1]?.low !== 'so')) ||
			/^(?:yes|no|busy|day|whole|earlier|now|afterwards|luckily|sadly|nice)$/.test(unit.low) ||
			// Only Tom showed.
			(unit.low === 'only' && units[d.i + 1]?.kind === 'person' && !units[d.i + 1]?.isPossessive);
		if (!isSmall || unit.kind === 'person') break;
		if (language.not.has(unit.low)) d.isNegated = true;
		d.i++;
	}
};

/** Reads who does it. */
export const readSubject = (units: readonly Unit[], d: OpenClause, language: Language): void => {
	const unit = units[d.i];
	if (!unit) return;
	if (isOneOf(unit, language.not) && !isOneOf(unit, language.fillers)) {
		d.isNegated = true;
		d.i++;
		return;
	}
	const front = frontEnd(units, d.i, language);
	if (front !== undefined) {
		d.i = front;
		return;
	}
	const doer = doerAfter(units, d.i, language);
	if (doer !== undefined) {
		d.i = doer;
		readPerson(units, d, units[doer] as Unit, language);
		return;
	}
	if (isOneOf(unit, language.i)) {
		d.subject = {kind: 'me', people: [], strength: 3};
		d.i++;
	} else if (unit.kind === 'person' && (unit.token.low !== unit.low || true)) readPerson(units, d, unit, language);
	else if (isOneOf(unit, language.they)) {
		d.subject = {kind: 'they', people: [], strength: 3, low: unit.low};
		d.i++;
	} else if (isAuxiliary(unit, language) || isObligation(units, d.i, language)) return;
	else if (!isOneOf(unit, language.verbs) || isNounLike(units, d.i, language)) readThing(units, d, language);
};

/** `Beim Abendessen hat mir Priya den Vertrag übersetzt`: where the verb is, after words that say when or where. */
const frontEnd = (units: readonly Unit[], start: number, language: Language): number | undefined => {
	if (language.code !== 'de' || !isOneOf(units[start], language.prepositions)) return undefined;
	const at = units.findIndex((unit, i) => i > start && isAuxiliary(unit, language));
	if (at < start + 2 || at > start + 8) return undefined;
	const isPlain = units.slice(start, at).every(({kind}) => kind === 'word' || kind === 'time');
	const next = language.me.has(units[at + 1]?.low ?? '') ? units[at + 2] : units[at + 1];
	return isPlain && next?.kind === 'person' && next.isPossessive !== true ? at : undefined;
};

/**
 * `On the phone Alan gave me the number`, `after work Ken drove me home`: who does it, after words that say when or
 * where; the place of the person. Undefined where the clause begins otherwise.
 */
const doerAfter = (units: readonly Unit[], start: number, language: Language): number | undefined => {
	// "After" joins clauses, too.
	const from = isOneOf(units[start], language.prepositions) ? start : start - 1;
	const isLed =
		language.code !== 'de' && isOneOf(units[from], language.prepositions) && units[from + 1]?.low !== 'case';
	if (!isLed) return undefined;
	const at = units.findIndex(({kind}, i) => kind === 'person' && i > from + 1);
	const [before, doer, next] = [units[at - 1], units[at], units[at + 1]];
	if (at < 0 || at > from + 6 || doer?.isPossessive || before?.kind === 'sign' || before?.kind === 'person')
		return undefined;
	const isFree = before !== undefined && !isOneOf(before, language.prepositions) && !isOneOf(before, language.joins);
	const isOpen = units.slice(from, at).every(({kind}) => kind !== 'sign');
	const isDoing = isFiniteWord(next, language) && !isOneOf(next, language.prepositions);
	return isFree && isOpen && isDoing && !language.with.has(units[from]?.low ?? '') ? at : undefined;
};

const readPerson = (units: readonly Unit[], d: OpenClause, unit: Unit, language: Language): void => {
	const next = units[d.i + 1];
	if (unit.isPossessive && next?.low === "'s") {
		const after = units[d.i + 2];
		// Tom's leaving do is his.
		const isOccasion = /ing$/.test(after?.low ?? '') && isOneOf(units[d.i + 3], language.hows);
		if ((isLacking(units, d.i + 2) || isShortForIs(units, d.i + 2, language)) && !isOccasion) {
			d.subject = {kind: 'person', people: unit.people ?? [], strength: unit.strength ?? 1};
			d.i++;
			return;
		}
		// Ken's wife Emi, Anna's lovely intern Tobias: they are the ones.
		const heir = heirAt(units, d.i + 2);
		if (heir !== undefined && units[heir]?.kind === 'person' && heir > d.i + 2) {
			const owned = units[heir];
			d.subject = {kind: 'person', people: owned?.people ?? [], strength: owned?.strength ?? 1};
			d.i = heir + 1;
			return;
		}
		if (after?.kind === 'person') {
			d.subject = {kind: 'person', people: after.people ?? [], strength: after.strength ?? 1};
			d.i += 3;
			return;
		}
		if (isOneOf(next, new Set(["'s"]))) d.i++;
	}
	// Kens at Ramp now: "is" without its apostrophe.
	const isAtNow = next?.low === 'at' && units.some(one => /^(?:now|nowadays)$/.test(one.low));
	if (unit.isPossessive && isAtNow && !unit.token.isCapital) {
		d.subject = {kind: 'person', people: unit.people ?? [], strength: unit.strength ?? 1};
		d.i++;
		d.hasBe = true;
		d.afterBe = d.i;
		return;
	}
	if (unit.isPossessive) {
		readOwner(units, d, unit, language);
		return;
	}
	d.subject = {
		kind: unit.isWithMe ? 'me' : 'person',
		people: unit.people ?? [],
		strength: unit.strength ?? 1,
		...(unit.isWithMe && {isWithMe: true}),
	};
	d.i++;
	skipAside(units, d, language);
};

/** `Ada's cat is ill`: it is hers. */
const readOwner = (units: readonly Unit[], d: OpenClause, unit: Unit, language: Language): void => {
	const start = d.i;
	d.i++;
	skipToVerb(units, d, language);
	// Priyas Lebenslauf korrigiert: done to what is hers.
	if (closesAt(units, Math.min(d.i, units.length - 1), language)) d.i = start;
	else d.subject = {kind: 'it', people: [], strength: 3, owner: unit.people ?? []};
};

/** The person whom up to three words after a possessive name: `lovely intern Tobias`. */
const heirAt = (units: readonly Unit[], from: number): number | undefined => {
	for (let at = from; at < Math.min(units.length, from + 4); at++) {
		const unit = units[at];
		if (unit?.kind === 'person') return unit.isPossessive ? undefined : at;
		if (unit?.kind !== 'word' || unit.token.isCapital) return undefined;
	}
	return undefined;
};

/** A subject that is no person: up to the verb. */
const readThing = (units: readonly Unit[], d: OpenClause, language: Language): void => {
	const start = d.i;
	skipToVerb(units, d, language);
	// Für Anna den Einkauf erledigt: a participle closes the clause, and nobody is before it.
	if (isOneOf(units[start], language.prepositions) && closesAt(units, d.i, language)) {
		d.i = start;
		return;
	}
	// Reimaged Lea's laptop: a verb by its form, and nobody before it.
	if (d.i >= units.length || d.i === start) {
		d.i = start;
		return;
	}
	// Our old lodger Magda lives in Ghent.
	const [named, first] = [units[d.i - 1], units[start]];
	const isOurs = isOneOf(first, language.my) || isOneOf(first, language.their);
	const isPlain = units
		.slice(start, d.i - 1)
		.every(unit => unit.kind === 'word' && !language.prepositions.has(unit.low) && !isVerbOnly(unit, language));
	if (isOurs && isPlain && named?.kind === 'person' && !named.isPossessive && named.strength === 3) {
		d.subject = {kind: 'person', people: named.people ?? [], strength: 3};
		return;
	}
	const owner = units.slice(start, d.i).find(unit => unit.kind === 'person' && unit.isPossessive)?.people;
	d.subject = {kind: 'it', people: [], strength: 3, ...(owner && {owner})};
};

const isVerbOnly = ({low}: Unit, language: Language): boolean => hasForm(low, language, 'past', 'part');

/** `at Shaw's`: whose place it is, and no verb. */
const isOwned = (units: readonly Unit[], at: number, language: Language): boolean => {
	if (units[at]?.low !== "'s") return false;
	for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
		const unit = units[i];
		if (unit?.token.raw === '@' || (unit?.kind === 'word' && language.prepositions.has(unit.low))) return true;
		if (unit?.kind !== 'person' && !unit?.token.isCapital && unit?.token.raw !== '.') return false;
	}
	return false;
};

const skipToVerb = (units: readonly Unit[], d: OpenClause, language: Language): void => {
	while (d.i < units.length && (!isVerbHere(units, d.i, language) || isOwned(units, d.i, language))) d.i++;
};
