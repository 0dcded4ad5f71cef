import {type Form, hasForm, isSmallWord, type Language, type Verb} from '../language/language.ts';
import type {Unit} from '../units/units.ts';
import {isFiniteWord, type OpenClause} from './parsed.ts';

const mealNouns = /^(?:lunch|dinner|breakfast|coffee|drink)$/;

/** Whether a verb's form is a noun here: `call w/ Rita`, `long walk`. */
export const isNounLike = (units: readonly Unit[], at: number, language: Language): boolean => {
	const unit = units[at];
	let after = at + 1;
	while (/^(?:uh|um|er|erm)$/.test(units[after]?.low ?? '')) after++;
	const next = units[after];
	if (unit?.kind !== 'word') return false;
	// Visite de la bibliothèque avec Anna: without its accent it is the noun.
	const isFrench = language.code === 'fr' && units[at]?.token.isFirst === true;
	if (isFrench && language.hows.has(unit.low) && !/[éÉ]/.test(unit.token.raw))
		return /^(?:de|d'|du|des|chez|avec|a|au)$/.test(next?.low ?? '');
	// Train back w/ Ken, drive home with Ada: what was taken, and no order.
	// Meeting up with Ken tomorrow.
	if (unit.low === 'meeting' && next?.low === 'up') return false;
	const isRide =
		at === 0 &&
		/^(?:train|drive|ride|bus|climb|cycle|ski|feed)$/.test(unit.low) &&
		units.slice(1, 7).some(({low}) => language.with.has(low));
	// Climbing then chips w Theo: a plural, and nobody who chips.
	const isPlural =
		language.code === 'en' &&
		hasForm(unit.low, language, 's') &&
		(isFirstOf(units, at) || units[at - 1]?.low === 'then') &&
		language.with.has(next?.low ?? '');
	const isNoun =
		isRide ||
		isPlural ||
		(language.hows.has(unit.low) && unit.low !== 'do' && !hasForm(unit.low, language, 'past', 'part'));
	if (!isNoun || language.me.has(next?.low ?? '') || language.them.has(next?.low ?? '')) return false;
	return (
		next === undefined ||
		next.kind === 'time' ||
		next.kind === 'sign' ||
		(next.kind === 'person' && mealNouns.test(language.hows.get(unit.low) ?? '')) ||
		(next.kind === 'word' &&
			(language.prepositions.has(next.low) || language.hows.has(next.low) || !language.articles.has(next.low)))
	);
};

const isFirstOf = (units: readonly Unit[], at: number): boolean => units[at]?.token.isFirst === true;

/** Verbs of staying where one is, before what one does there with others. */
const lingering = new Set('stand sit linger hang remain loiter lean perch wind get'.split(' '));

const raising = new Set('spend stay waste end start finish keep begin manage try help go come happen stop'.split(' '));

/** The verb of a clause, and where it is; undefined where it has none. */
export const verbAt = (
	units: readonly Unit[],
	d: OpenClause,
	language: Language,
): {lemma: string; form: Form; at: number; isBare?: boolean} | undefined => {
	let at = pastMe(units, d, language);
	while (at < units.length && units[at]?.kind !== 'word') {
		if (units[at]?.kind === 'person') return undefined;
		at++;
	}
	// Tom's now running the bakery.
	const isNow = units[at]?.kind === 'word' && /^(?:now|nowadays|currently|presently)$/.test(units[at]?.low ?? '');
	if (d.hasBe && isNow && hasForm(units[at + 1]?.low ?? '', language, 'ing')) at++;
	// Ken now lives in Ulm.
	const isTold = d.subject.kind !== 'none' && !d.hasBe && hasForm(units[at + 1]?.low ?? '', language, 's', 'past');
	if (isNow && isTold) at++;
	const unit = units[at];
	// I'd walk it over: after a helping verb it is no noun.
	// Open house on Birch w/ Teresa.
	if (unit?.low === 'open' && /^(?:house|mic|day|evening|studio|studios)$/.test(units[at + 1]?.low ?? ''))
		return undefined;
	// Work dinner w/ Ken, swim meet, dance class.
	const isNoun = d.subject.kind === 'none' && /^(?:work|dance|swim|ski|study|bowl|date|camp)$/.test(unit?.low ?? '');
	// Saturday is moving day for Lea.
	if (/^[a-z]{3,}ing$/.test(unit?.low ?? '') && units[at + 1]?.low === 'day' && d.hasBe && d.subject.kind === 'none')
		return undefined;
	// Friday after work one beer.
	const isAfterWork = unit?.low === 'work' && /^(?:after|before|from)$/.test(units[at - 1]?.low ?? '');
	if (isAfterWork && d.subject.kind === 'none') return undefined;
	// Pair programming with Alan.
	const isGerund =
		unit?.token.isFirst === true &&
		/^[a-z]{4,}ing$/.test(units[at + 1]?.low ?? '') &&
		language.with.has(units[at + 2]?.low ?? '');
	if (isGerund && d.subject.kind === 'none') return undefined;
	const isBooks = unit?.low === 'book' && /^(?:group|club|circle)$/.test(units[at + 1]?.low ?? '');
	if (isBooks && d.subject.kind === 'none') return undefined;
	if (isNoun && !d.isWish && units[at + 1]?.kind === 'word' && language.hows.has(units[at + 1]?.low ?? ''))
		return undefined;
	const isSwimming = d.hasBe && /^[a-z]{3,}ing$/.test(unit?.low ?? '') && d.subject.kind === 'me';
	const isLed = d.isFuture || d.isWould || d.isCan || d.isWish || d.hasDid || isSwimming;
	if (!unit || (!isLed && isNounLike(units, at, language))) return undefined;
	const found =
		formOf(unit, d, language) ??
		gonnaForm(unit, units[at - 1], language) ??
		(d.hasBe && d.subject.kind === 'person' ? doingForm(unit, units[at + 1], language) : undefined);
	if (!found) return undefined;
	// Vient d'emménager: has just done so.
	const isJust = language.code === 'fr' && found.lemma === 'venir' && /^(?:de|d')$/.test(units[at + 1]?.low ?? '');
	const done = isJust
		? (language.verbs.get(units[at + 2]?.low ?? '') ?? []).find(({form}) => form === 'base')
		: undefined;
	if (done) return {lemma: done.lemma, form: 'past', at: at + 2};
	// Got round to ringing Alan.
	const isGotRound =
		found.lemma === 'get' && /^(?:a?round)$/.test(units[at + 1]?.low ?? '') && units[at + 2]?.low === 'to';
	const isLingering = language.code === 'en' && lingering.has(found.lemma);
	if (!raising.has(found.lemma) && !isGotRound && !isLingering) return {...found, at};
	const inner = innerVerb(units, at, language);
	// Stood chatting to Priya, and not: stood holding the ladder for Ken.
	if (isLingering && !(inner && language.senses.get(inner.lemma)?.some(({frame}) => frame === 'meet')))
		return {...found, at};
	return inner ? {lemma: inner.lemma, form: found.form, at: inner.at} : {...found, at};
};

/** Where the verb may be: past `has me` in `has me helped`, as others say it. */
const pastMe = (units: readonly Unit[], d: OpenClause, language: Language): number => {
	if (!isMeHelped(units, d.i, d, language)) return d.i;
	const me = /^(?:has|have)$/.test(units[d.i]?.low ?? '') ? d.i + 1 : d.i;
	d.isPerfect = true;
	d.clitics.push(units[me] as Unit);
	return me + 1;
};

/** Whether `has me helped` or, after "has", `me helped` is here: what was done for me, as German has it; not `has me covered`. */
const isMeHelped = (units: readonly Unit[], at: number, d: OpenClause, language: Language): boolean => {
	const me = d.isPerfect ? at : /^(?:has|have)$/.test(units[at]?.low ?? '') ? at + 1 : -1;
	const deed = units[me + 1]?.low ?? '';
	return (
		me >= 0 &&
		language.code === 'en' &&
		d.subject.kind === 'person' &&
		language.me.has(units[me]?.low ?? '') &&
		(language.verbs.get(deed) ?? []).some(
			({lemma, form}) =>
				/^(?:part|past)$/.test(form) &&
				!/^(?:cover|sort|set|book|hook|fix|put|schedule)$/.test(lemma) &&
				(language.senses.get(lemma) ?? []).some(({frame}) => /^(?:help|give|serve)$/.test(frame)),
		)
	);
};

/** `spent the day fixing`, `ended up helping`, `managed to find`: the verb that tells. */
const innerVerb = (units: readonly Unit[], at: number, language: Language): {lemma: string; at: number} | undefined => {
	for (let i = at + 1; i < Math.min(units.length, at + 8); i++) {
		const unit = units[i];
		if (!unit || unit.kind === 'person' || language.me.has(unit.low)) return undefined;
		// Coming for shearing: what for, and no verb.
		if (/^(?:for|with|by)$/.test(unit.low)) return undefined;
		const verb = (language.verbs.get(unit.low) ?? []).find(
			({lemma, form}) => form === 'ing' && language.senses.has(lemma),
		);
		if (verb && !language.hows.has(unit.low)) return {lemma: verb.lemma, at: i};
	}
	return undefined;
};

const notVerbs = new Set(
	`tired bored excited married worried pleased interested related wicked naked sacred hundred red bed shed need indeed
	feed speed seed weed blessed`.split(/\s+/),
);

/** A verb that no frame knows: `trued`, `sequenced`. */
const unlistedForms = ({low, token}: Unit, d: OpenClause, language: Language): readonly Verb[] => {
	if (language.code !== 'en') return [];
	if (/^[a-z-]{3,}ed$/.test(low) && !notVerbs.has(low) && !d.hasBe)
		return [{lemma: low.replace(/ed$/, ''), form: 'past'}];
	// Reran my samples, redid my slides: done again, as the verb without its "re".
	const again = /^re(?=[a-z]{3})/.test(low) && !token.isCapital ? low.slice(2) : '';
	if (again !== '' && hasForm(again, language, 'past') && !d.hasBe)
		return [{lemma: `re${language.verbs.get(again)?.[0]?.lemma ?? again}`, form: 'past'}];
	// I'd redline it: after a helping verb.
	const isLed = (d.isFuture || d.isWould || d.isCan || d.isWish || d.hasDid) && !d.hasBe;
	return isLed && !token.isCapital && /^(?:[a-z-]{3,}|dj|mc)$/.test(low) && !isSmallWord(low, language)
		? [{lemma: low, form: 'base'}]
		: [];
};

/** `Rita's gonna straighten my books`, `is going to dewinterize the boat`: a verb that no frame knows. */
const gonnaForm = ({low, token}: Unit, before: Unit | undefined, language: Language): Verb | undefined =>
	language.code === 'en' &&
	/^(?:gonna|gon|to)$/.test(before?.low ?? '') &&
	!token.isCapital &&
	/^[a-z-]{4,}$/.test(low) &&
	!isSmallWord(low, language) &&
	!language.plain.has(low) &&
	!language.commons.has(low)
		? {lemma: low, form: 'base'}
		: undefined;

/** `Ken's regluing my chair`, `is copying out her letters`: with what it is done to, a verb that no frame knows. */
const doingForm = ({low}: Unit, next: Unit | undefined, {code, plain, commons}: Language): Verb | undefined =>
	code === 'en' &&
	/^[a-z-]{3,}ing$/.test(low) &&
	!plain.has(low) &&
	!commons.has(low) &&
	/^(?:the|an?|my|our|his|her|their|some|out|up|off|down)$/.test(next?.low ?? '')
		? {lemma: low.replace(/ing$/, ''), form: 'ing'}
		: undefined;

const formOf = (unit: Unit, d: OpenClause, language: Language): {lemma: string; form: Form} | undefined => {
	// We've Ada for dinner on Saturday.
	if (unit.low === "'ve" && d.subject.kind === 'me') return {lemma: 'have', form: 'base'};
	// I'd a lovely long chat with Ken.
	if (unit.low === "'d") return {lemma: 'have', form: 'past'};
	const forms = language.verbs.get(unit.low) ?? unlistedForms(unit, d, language);
	if (forms.length === 0) return undefined;
	const wanted: readonly Form[] = d.isPerfect
		? d.hasBe
			? ['ing', 'part', 'past']
			: ['part', 'past']
		: d.hasDid || d.isFuture || d.isWould || d.isCan || d.isWish
			? d.hasBe
				? ['base', 'ing']
				: ['base']
			: d.hasBe
				? ['ing', 'part', 'past']
				: d.subject.kind === 'none'
					? ['past', 'base', 'ing', 'part', 's']
					: ['past', 's', 'base', 'ing', 'part'];
	for (const form of wanted) {
		const fit = forms.find(verb => verb.form === form);
		if (fit) return d.hasDid ? {lemma: fit.lemma, form: 'past'} : fit;
	}
	return d.hasBe ? undefined : forms[0];
};

/** `Lea's leaving drinks are on Friday`: a noun, for what follows is the verb. */
const isNamedMeal = (units: readonly Unit[], at: number, {hows, be}: Language): boolean =>
	hows.has(units[at]?.low ?? '') && be.has(units[at + 1]?.low ?? '') && units[at + 1]?.low !== "'s";

/** Whether a unit can only be the verb of its clause. */
export const isVerbHere = (units: readonly Unit[], at: number, language: Language): boolean =>
	isFiniteWord(units[at], language) && !isNamedMeal(units, at, language) && !isAttribute(units, at, language);

/** `the retired staff`, `my adopted sister`, `the other au pairs`: what somebody is, and no verb. */
const isAttribute = (units: readonly Unit[], at: number, {code, prepositions}: Language): boolean => {
	const [before, unit, next] = [units[at - 1]?.low ?? '', units[at]?.low ?? '', units[at + 1]];
	// Dans la cuisine: after its article a noun.
	const isLedNoun =
		/^(?:la|le|les|l'|une?|ma|mon|sa|son|notre)$/.test(before) && prepositions.has(units[at - 2]?.low ?? '');
	if (code === 'fr' && isLedNoun) return true;
	if (code !== 'en') return false;
	if (unit === 'pairs' && before === 'au') return true;
	const isLed = /^(?:the|an?|my|our|their|these|those)$/.test(before) && units[at - 1]?.kind === 'word';
	return isLed && /^[a-z]{3,}ed$/.test(unit) && next?.kind === 'word' && !prepositions.has(next.low);
};
