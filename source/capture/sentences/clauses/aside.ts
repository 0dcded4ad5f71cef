import {hasForm, type Language} from '../language/language.ts';
import type {Unit} from '../units/units.ts';
import {isFiniteWord, isOneOf, type OpenClause} from './parsed.ts';

/** Skips what says which one of that name: up to the verb, where one follows. */
export const skipAside = (units: readonly Unit[], d: OpenClause, language: Language): void => {
	// Beppe the tiler lives in Olten.
	if (isOneOf(units[d.i], language.articles) || units[d.i]?.low === 'the' || isOneOf(units[d.i], language.my)) {
		const verb = units.findIndex((one, at) => at > d.i && at < d.i + 5 && isFiniteWord(one, language));
		if (verb > d.i + 1 && units.slice(d.i, verb).every(one => one.kind === 'word')) d.i = verb;
	}
	const aside = asideEnd(units, d.i, language);
	if (aside !== undefined) {
		d.i = aside;
		return;
	}
	// Rob from the gym spotted me; Danielle at Datadog.
	const from = units[d.i];
	if (
		from?.kind === 'word' &&
		!isOneOf(from, language.have) &&
		(isOneOf(from, language.from) ||
			isOneOf(from, language.at) ||
			/^(?:next|across|upstairs|downstairs|over|of|off)$/.test(from.low))
	) {
		let j = d.i + 1;
		// From the bowls club does alterations: after an article comes a noun.
		const isNoun = (at: number): boolean =>
			isOneOf(units[at - 1], language.articles) && isOneOf(units[at + 1], language.commons);
		while (j < Math.min(units.length, d.i + 6) && (!isFiniteWord(units[j], language) || isNoun(j))) j++;
		// Rita zum Arzt begleitet.
		if (j < Math.min(units.length, d.i + 6) && !closesAt(units, j, language)) d.i = j;
	}
};

const nearby =
	/^(?:(?:one|two|three|four|five|six|a few|some) (?:doors?|houses|floors|streets) (?:down|up|along|away|over|below|above)|(?:down|up|along|across|over|round|around) (?:the|our) (?:road|street|lane|hall|way|landing|corner|fence|hill|block)|in (?:the flat|number \w+)(?: (?:above|below|opposite))?|opposite|at the end|on the corner|above us|below us) $/;

/** `Mr Adeyemi two doors down drives a bus`: where the verb is, after words that say where somebody lives. */
const asideEnd = (units: readonly Unit[], from: number, language: Language): number | undefined => {
	let words = '';
	for (let at = from; at < Math.min(units.length, from + 5); at++) {
		const unit = units[at];
		if (unit?.kind !== 'word') return undefined;
		words += `${unit.low} `;
		if (nearby.test(words) && isFiniteWord(units[at + 1], language)) return at + 1;
	}
	return undefined;
};

/** Whether a participle closes the clause there, in a language that puts it last. */
export const closesAt = (units: readonly Unit[], at: number, language: Language): boolean =>
	language.isVerbLast && at === units.length - 1 && hasForm(units[at]?.low ?? '', language, 'part');
