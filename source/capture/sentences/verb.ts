import type {Form, Language} from './language.ts';
import type {Draft} from './parsed.ts';
import type {Unit} from './units.ts';

/** Whether a verb's form is a noun here: `call w/ Rita`, `long walk`. */
export const isNounLike = (units: readonly Unit[], at: number, language: Language): boolean => {
	const unit = units[at];
	const next = units[at + 1];
	if (unit?.kind !== 'word') return false;
	const isNoun = language.hows.has(unit.low) && !/(?:ed|met|ran|saw)$/.test(unit.low);
	if (!isNoun) return false;
	return (
		next === undefined ||
		next.kind === 'time' ||
		next.kind === 'sign' ||
		(next.kind === 'word' && (language.prepositions.has(next.low) || language.hows.has(next.low) || !language.articles.has(next.low)))
	);
};

const raising = new Set('spend end start finish keep begin manage try help go come happen stop need'.split(' '));

/** The verb of a clause, and where it is; undefined where it has none. */
export const verbAt = (units: readonly Unit[], d: Draft, language: Language): {lemma: string; form: Form; at: number} | undefined => {
	let at = d.i;
	while (at < units.length && units[at]?.kind !== 'word') {
		if (units[at]?.kind === 'person') return undefined;
		at++;
	}
	const unit = units[at];
	if (!unit || isNounLike(units, at, language)) return undefined;
	const found = formOf(unit, d, language);
	if (!found) return undefined;
	if (!raising.has(found.lemma)) return {...found, at};
	const inner = innerVerb(units, at, language);
	return inner ? {lemma: inner.lemma, form: found.form, at: inner.at} : {...found, at};
};

/** `spent the day fixing`, `ended up helping`, `managed to find`: the verb that tells. */
const innerVerb = (units: readonly Unit[], at: number, language: Language): {lemma: string; at: number} | undefined => {
	for (let i = at + 1; i < Math.min(units.length, at + 8); i++) {
		const unit = units[i];
		if (!unit || unit.kind === 'person' || language.me.has(unit.low)) return undefined;
		const verb = (language.verbs.get(unit.low) ?? []).find(({lemma, form}) => form === 'ing' && language.senses.has(lemma));
		if (verb && !language.hows.has(unit.low)) return {lemma: verb.lemma, at: i};
	}
	return undefined;
};

const formOf = (unit: Unit, d: Draft, language: Language): {lemma: string; form: Form} | undefined => {
	const forms = language.verbs.get(unit.low) ?? [];
	if (forms.length === 0) return undefined;
	const wanted: readonly Form[] = d.isPerfect
		? ['part', 'past']
		: d.hasDid || d.isFuture || d.isWould || d.isCan || d.isWish
			? ['base']
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
