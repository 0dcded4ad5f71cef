import {hasForm, isFiller, type Language} from '../language/language.ts';
import {isFrenchA, type Unit} from '../units/units.ts';
import {isLikeParticiple} from './last-verb.ts';
import type {Mood, OpenClause} from './parsed.ts';

/** Reads what comes between the subject and the verb. */
export const readMood = (units: readonly Unit[], d: OpenClause, language: Language): void => {
	for (; d.i < units.length; d.i++) {
		const unit = units[d.i];
		if (!unit) break;
		const low = unit.low;
		// I kind of promised Tom.
		if (low === 'of' && /^(?:kind|sort)$/.test(units[d.i - 1]?.low ?? '')) continue;
		if (
			unit.kind === 'time' ||
			unit.kind === 'sign' ||
			(isFiller(low, language) && unit.kind === 'word' && !unit.token.isCapital && !isSorting(units, d))
		)
			continue;
		if (d.subject.kind === 'none' && language.isVerbLast && readLate(units, unit, d, language)) continue;
		if (
			language.code === 'fr' &&
			unit.kind === 'word' &&
			(language.me.has(low) || language.them.has(low)) &&
			d.subject.kind !== 'none'
		) {
			d.clitics.push(unit);
			continue;
		}
		if (isMeBetween(units, d, language)) {
			d.clitics.push(unit);
			continue;
		}
		if (unit.kind !== 'word' || isFrenchA(unit)) break;
		if (isConjugated(unit, d, language)) break;
		if (language.not.has(low)) d.isNegated = true;
		else if (language.have.has(low) && units[d.i + 1]?.low === 'gotta') continue;
		else if (isAchieved(units, d.i)) {
			d.hasDid = true;
			d.i++;
		} else if (isObligation(units, d.i, language)) {
			readObligation(units, d, language);
		} else if (language.will.has(low)) d.isFuture = true;
		else if (isToDo(units, d.i, language, d)) {
			d.isFuture = true;
			d.i++;
		} else if (low === "'d" && isOwning(units[d.i + 1], language)) break;
		else if (low === "'d" && isHad(units, d.i + 1, language)) d.isPerfect = true;
		else if (language.would.has(low)) d.isWould = true;
		else if (language.can.has(low)) d.isCan = true;
		else if (language.did.has(low) && isAuxBefore(units, d.i, language)) d.hasDid = true;
		else if (low === "'s" && isDone(units, d.i + 1, language) && d.subject.kind !== 'it') d.isPerfect = true;
		else if (language.be.has(low)) {
			d.hasBe = true;
			d.afterBe = d.i + 1;
			// Been teaching Ken, Ken's been teaching me: begun before now.
			if (low === 'been') d.isPerfect = true;
		} else if (
			language.have.has(low) &&
			(language.isVerbLast ? hasParticiple(units, d.i, language) : isAuxBefore(units, d.i, language))
		) {
			d.isPerfect = true;
			d.isThird = low === 'hat' || low === 'hatte';
		} else if (d.hasBe && isOffTo(units, d.i, language)) {
			d.isFuture = true;
			d.i++;
		} else if (low === 'going' && units[d.i + 1]?.low === 'to') {
			if (!isBase(units[d.i + 2], language)) break;
			d.isFuture = true;
			d.i++;
		} else break;
	}
};

/** `have to`, `muss`; in `Lea will ich die Fotos schicken` the subject comes after it. */
const readObligation = (units: readonly Unit[], d: OpenClause, language: Language): void => {
	d.isWish = true;
	const next = units[d.i + 1]?.low ?? '';
	if (next === 'to') d.i++;
	if (language.isVerbLast && language.i.has(next)) d.subject = {kind: 'me', people: [], strength: 3};
};

/** `has me repaired the bicycle`, and not: `has me covered for Saturday`. */
const isMeBetween = (units: readonly Unit[], {i, isPerfect}: OpenClause, language: Language): boolean =>
	language.code === 'en' &&
	isPerfect &&
	/^(?:me|us)$/.test(units[i]?.low ?? '') &&
	isDone(units, i + 1, language) &&
	isThingAt(units[i + 2], language);

/** An article, or whose it is. */
const isThingAt = (unit: Unit | undefined, {articles, my, their}: Language): boolean =>
	articles.has(unit?.low ?? '') || my.has(unit?.low ?? '') || their.has(unit?.low ?? '');

/** `je viendrai`, `je viendrais`: a form that is to come, or would be, by itself. */
const isConjugated = (unit: Unit, d: OpenClause, language: Language): boolean => {
	if (language.code !== 'fr' || !isBase(unit, language) || /(?:er|ir|re|oir)$/.test(unit.low)) return false;
	if (/r(?:ai|as|a|ons|ez|ont)$/.test(unit.low)) d.isFuture = true;
	else if (/r(?:ais|ait|ions|iez|aient)$/.test(unit.low)) d.isWould = true;
	return true;
};

/** `I'm to collect Lea on Thursday`. */
const isToDo = (units: readonly Unit[], at: number, language: Language, {subject}: OpenClause): boolean =>
	(subject.kind === 'me' || subject.kind === 'person') &&
	/^(?:'m|am|'re|are|is|'s)$/.test(units[at]?.low ?? '') &&
	units[at + 1]?.low === 'to' &&
	isBase(units[at + 2], language);

/** `I'd a lovely chat with Ken`: had. */
const isOwning = (next: Unit | undefined, language: Language): boolean =>
	next?.kind === 'word' && (language.articles.has(next.low) || language.my.has(next.low)) && next.low !== 'some';

/** `I'll sort it`, and not `sort of`. */
const isSorting = (units: readonly Unit[], {i, isFuture, isWould, isCan, isWish}: OpenClause): boolean =>
	(units[i]?.low === 'sort' && units[i + 1]?.low !== 'of' && (isFuture || isWould || isCan || isWish)) ||
	// Would like somebody to read to her.
	(units[i]?.low === 'like' && isWould && /^(?:would|'d)$/.test(units[i - 1]?.low ?? ''));

/** `finally got to sit down with Ada`: done, and no order to oneself. */
export const isAchieved = (units: readonly Unit[], at: number): boolean =>
	units[at]?.low === 'got' &&
	units[at + 1]?.low === 'to' &&
	!/^(?:'ve|have|had|has)$/.test(units[at - 1]?.low ?? '') &&
	(/^(?:sit|hang|spend|know|catch)$/.test(units[at + 2]?.low ?? '') ||
		units.slice(0, at).some(unit => /^(?:finally|even|last|actually)$/.test(unit.low)));

const isBase = (unit: Unit | undefined, language: Language): boolean => hasForm(unit?.low ?? '', language, 'base');

/** Whether a "have" or "do" goes with another verb: `had helped`, `did not see`, and not `had lunch`. */
const isAuxBefore = (units: readonly Unit[], at: number, language: Language): boolean => {
	for (let i = at + 1; i < Math.min(units.length, at + 5); i++) {
		const unit = units[i];
		if (!unit || unit.kind === 'person') return false;
		if (unit.kind !== 'word') continue;
		if (language.not.has(unit.low) || language.i.has(unit.low) || language.they.has(unit.low)) return true;
		if (/^(?:me|us)$/.test(unit.low) && language.code === 'en') return isThingAt(units[i + 2], language);
		if (isFiller(unit.low, language)) continue;
		if (language.be.has(unit.low) || unit.low === 'to' || unit.low === 'got') return true;
		if (language.hows.has(unit.low) && !/(?:ed|en|met|text)$/.test(unit.low) && !/é/.test(unit.token.raw)) return false;
		// Has corrected my abstract: whatever verb it is.
		const isRegular = language.code === 'en' && /^[a-z]{3,}ed$/.test(unit.low) && isThingAt(units[i + 1], language);
		return isRegular || hasForm(unit.low, language, 'past', 'part', 'base');
	}
	return false;
};

/** `have to`, `need to`, `want to`, `gotta` and their like, before a verb. */
export const isObligation = (units: readonly Unit[], at: number, language: Language): boolean => {
	const low = units[at]?.low ?? '';
	const next = units[at + 1]?.low;
	if (/^(?:gotta|wanna)$/.test(low)) return true;
	// Dave will mir am Samstag helfen.
	const isLast =
		language.isVerbLast && language.wish.has(low) && isBase(units.at(-1), language) && at < units.length - 1;
	// Je dois appeler Camille.
	const isDuty =
		language.code === 'fr' && language.wish.has(low) && /^(?:je|j'|on|nous)$/.test(units[at - 1]?.low ?? '');
	if (isLast || (isDuty && isBase(units[at + 1], language))) return true;
	const isModal = language.wish.has(low) || language.have.has(low) || low === 'got' || low === 'hoping';
	return isModal && next === 'to' && isBase(units[at + 2], language);
};

export const isLateNegation = (units: readonly Unit[], from: number, language: Language): boolean => {
	// Jürgen kommt heute doch nicht, and not: nicht nur.
	const isNot = ({low}: Unit, at: number): boolean =>
		/^(?:nicht|nie|niemals)$/.test(low) && units[at + 1]?.low !== 'nur';
	if (language.isVerbLast && units.some((unit, at) => at > from && isNot(unit, at))) return true;
	const next = units[from + 1];
	return (
		next?.kind === 'word' &&
		(next.low === 'nobody' || next.low === 'no-one' || (language.isVerbLast && language.not.has(next.low)))
	);
};

const hasParticiple = (units: readonly Unit[], at: number, {verbs}: Language): boolean =>
	units.slice(at + 1).some(unit => (verbs.get(unit.low) ?? []).some(({form}) => form === 'part')) ||
	isLikeParticiple(units.at(-1), true);

/** `Gestern hat Tom mir geholfen`, `wollte ich`: the subject after the verb. */
const readInverted = (unit: Unit, d: OpenClause, language: Language): boolean => {
	if (unit.kind === 'word' && language.i.has(unit.low)) d.subject = {kind: 'me', people: [], strength: 3};
	else if (unit.kind === 'word' && language.they.has(unit.low))
		d.subject = {kind: 'they', people: [], strength: 3, low: unit.low};
	else if (unit.kind === 'person' && !unit.isPossessive && (d.isThird || d.clitics.length > 0))
		d.subject = {kind: 'person', people: unit.people ?? [], strength: unit.strength ?? 1};
	else return false;
	return true;
};

/** Who does it after the helping verb, and what may stand between: `gestern hat Tom`, `dann haben uns Ada und Ken`. */
const readLate = (units: readonly Unit[], unit: Unit, d: OpenClause, language: Language): boolean => {
	if (!(d.isPerfect || d.isWish || d.isFuture || d.isCan || d.hasBe)) return false;
	if (readInverted(unit, d, language)) return true;
	if (!isToMeBefore(units, d, language)) return false;
	d.clitics.push(unit);
	return true;
};

/** Whether `mir`, `uns`, `sich` stands between a helping verb and who does it. */
const isToMeBefore = (units: readonly Unit[], d: OpenClause, language: Language): boolean => {
	const low = units[d.i]?.low ?? '';
	if (!/^(?:mir|mich|uns|sich)$/.test(low) || units[d.i]?.kind !== 'word') return false;
	let next = d.i + 1;
	while (units[next]?.kind === 'time' || isFiller(units[next]?.low ?? '', language)) next++;
	return units[next]?.kind === 'person' && units[next]?.isPossessive !== true;
};

/** Whether 'd is "had": what follows is a participle, and no infinitive. */
const isHad = (units: readonly Unit[], from: number, language: Language): boolean =>
	isDone(units, from, language) &&
	!hasForm(units.slice(from).find(({low}) => !language.fillers.has(low))?.low ?? '', language, 'base');

/** Whether 's is "has": a participle follows. */
const isDone = (units: readonly Unit[], from: number, language: Language): boolean => {
	for (let i = from; i < Math.min(units.length, from + 3); i++) {
		const unit = units[i];
		if (unit?.kind !== 'word') return false;
		if (language.fillers.has(unit.low)) continue;
		const forms = language.verbs.get(unit.low) ?? [];
		return forms.some(({form}) => form === 'part' || form === 'past') && !forms.some(({form}) => form === 'ing');
	}
	return false;
};

/** `off to see Ken`. */
export const isOffTo = (units: readonly Unit[], at: number, language: Language): boolean =>
	language.code === 'en' && units[at]?.low === 'off' && units[at + 1]?.low === 'to' && isBase(units[at + 2], language);

/** `mit Ken telefonieren wollen`: wished, and not done. */
export const isWishedLast = (lows: readonly string[], {isPerfect}: Mood, {isVerbLast}: Language): boolean =>
	isVerbLast && lows.length > 2 && !isPerfect && /^(?:wollen|sollen|mussen)$/.test(lows.at(-1) ?? '');

/** `remind me to`, `don't forget to`, `todo:`: an order to oneself, and what follows is what is to be done. */
export const orderAt = (units: readonly Unit[], at: number, {order}: Language): number | undefined => {
	for (const phrase of order) {
		if (!phrase.every((word, i) => units[at + i]?.low === word) || isAchieved(units, at)) continue;
		const after = at + phrase.length;
		if (phrase.at(-1) === 'to') return after;
		if (units[after]?.low === 'to') return after + 1;
	}
	return undefined;
};

/** `Anna's short of a tenor`, `Tom's mad for a van`: she is. */
export const isLacking = (units: readonly Unit[], at: number): boolean =>
	(/^(?:short|low|light|mad|wild|frantic|stuck|keen|pushed)$/.test(units[at]?.low ?? '') &&
		/^(?:of|on|for|without|about|to)$/.test(units[at + 1]?.low ?? '')) ||
	// Maria's short three chairs.
	(units[at]?.low === 'short' && /^(?:an?|two|three|four|five|six|some|\d+)$/.test(units[at + 1]?.low ?? ''));
