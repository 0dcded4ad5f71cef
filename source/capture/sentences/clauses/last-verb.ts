import {type Form, hasForm, type Language, type Verb} from '../language/language.ts';
import type {Unit} from '../units/units.ts';
import type {OpenClause} from './parsed.ts';

/** The same in a language whose participle or infinitive closes the clause. `isBare`: it has no finite verb. */
export const lastVerbAt = (
	units: readonly Unit[],
	d: OpenClause,
	language: Language,
): {lemma: string; form: Form; at: number; isBare: boolean} | undefined => {
	const formAt = (at: number, ...wanted: readonly Form[]): Verb | undefined => {
		const unit = units[at];
		if (unit?.kind !== 'word' || isOnlyNoun(unit, language)) return undefined;
		const forms = language.verbs.get(unit.low) ?? [];
		// Habe Maria vertreten: done, though the infinitive looks alike.
		const known =
			(d.isPerfect ? forms.find(({form}) => form === 'part' && wanted.includes(form)) : undefined) ??
			forms.find(({form}) => wanted.includes(form));
		if (known || !wanted.includes('part') || language.verbs.has(unit.low)) return known;
		return at === units.length - 1 && isLikeParticiple(unit, d.isPerfect)
			? {lemma: lemmaIn(unit.low, language), form: 'part'}
			: undefined;
	};
	const hasHelp = d.isPerfect || d.hasBe;
	const isModal = d.isWish || d.isFuture || d.isCan || d.isWould;
	for (let at = d.i; at < units.length && !hasHelp && !isModal; at++) {
		// Mama und Robert kommen am Freitag: the plural, which looks like the infinitive.
		const areSeveral = d.subject.isWithMe === true || (d.subject.kind === 'person' && d.subject.people.length > 1);
		const isPlural = at === d.i && areSeveral && at < units.length - 1;
		const plural = isPlural ? formAt(at, 'base') : undefined;
		if (plural) return {lemma: withParticle(units, at, plural.lemma, language), form: 's', at, isBare: false};
		const finite = formAt(at, 's', 'past');
		// Rita den Brief übersetzt: done, though the present looks alike.
		const isDone =
			at === units.length - 1 &&
			// Lea besucht: seen there.
			(at > d.i + 1 || (units[at]?.low === 'besucht' && at === 1)) &&
			!/^(?:dass|ob|weil|wenn|falls|der|die|das|was|wo|wie)$/.test(units[0]?.low ?? '') &&
			hasForm(units[at]?.low ?? '', language, 'part');
		if (isDone) continue;
		if (finite && (at <= d.i + 1 || d.subject.kind !== 'none'))
			return {lemma: withParticle(units, at, finite.lemma, language), form: finite.form, at, isBare: false};
	}
	for (let at = units.length - 1; at >= 0; at--) {
		const last = formAt(at, ...(isModal ? (['base'] as const) : (['part', 'base'] as const)));
		// Dave fragen wegen der Steuern: an order.
		const isLed = language.prepositions.has(units[at + 1]?.low ?? '') && units[at - 1]?.kind === 'person';
		if (!last || (last.form === 'base' && at < units.length - 1 && !isModal && !isLed)) continue;
		// Von Ken einen Kürbis bekommen: done, where it may be.
		const isPart = last.form === 'part' || (!isModal && hasForm(units[at]?.low ?? '', language, 'part'));
		return {lemma: last.lemma, form: isPart ? 'past' : last.form, at, isBare: !hasHelp && !isModal};
	}
	// Dass ich ihr die Noten kopiere: what closes such a clause is its verb.
	const last = units.length - 1;
	const end = units[last];
	const isClosed = units[0]?.low === 'dass' && last > 2 && end?.kind === 'word' && !end.token.isCapital;
	return isClosed && /^[a-z]{4,}(?:e|t|en)$/.test(end.low)
		? {lemma: end.low.replace(/(?:e|t|en)$/, 'en'), form: 's', at: last, isBare: false}
		: undefined;
};

/** `hochgetragen`, `programmiert`, and after `hat` also `verschönert`: a participle by its form. */
export const isLikeParticiple = (unit: Unit | undefined, isPerfect: boolean): boolean =>
	unit?.kind === 'word' &&
	!unit.token.isCapital &&
	(/^[a-z]*ge[a-z]{3,}(?:t|en)$|^[a-z]{3,}iert$/.test(unit.low) ||
		(isPerfect && /^(?:uber|unter|ver|be|ent|zer)[a-z]{4,}t$/.test(unit.low)));

/** `korrekturgelesen`: read, after what it was done for. */
const lemmaIn = (low: string, {verbs}: Language): string => {
	for (let at = 5; at < low.length - 5; at++) {
		const known = low.startsWith('ge', at)
			? (verbs.get(low.slice(at)) ?? []).find(({form}) => form === 'part')
			: undefined;
		if (known) return known.lemma;
	}
	return low;
};

/** `holt mich ab`, `ruft an`: the particle that ends the clause belongs to the verb. */
const withParticle = (units: readonly Unit[], at: number, lemma: string, {senses}: Language): string => {
	const words = units.filter(unit => unit.kind === 'word');
	// Nimmt mich mit nach Basel: before where to.
	const to = units.findIndex(({low}, i) => i > at + 1 && /^(?:nach|zum|zur|bis)$/.test(low));
	const led = to > 0 ? units[to - 1] : undefined;
	const last =
		led?.kind === 'word' && /^(?:ab|auf|mit|vorbei|heim|hin|her|zuruck|rauf|runter)$/.test(led.low)
			? led
			: words.at(-1);
	if (!last || last === units[at]) return lemma;
	const whole = `${last.low}${lemma}`;
	return /^(?:ab|an|auf|aus|bei|ein|mit|vor|vorbei|zuruck|um|zu|heim|her|hin|los|weg|durch|ruber|nach)$/.test(
		last.low,
	) && senses.has(whole)
		? whole
		: lemma;
};

/** A noun made of a verb has a capital in the middle of a sentence: `beim Zügeln`. */
const isOnlyNoun = (unit: Unit, language: Language): boolean =>
	language.hasCapitalNouns && unit.token.isCapital && !unit.token.isFirst;
