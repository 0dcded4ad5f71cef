import {inAnyScript} from '../../../../any-script.ts';
import type {Mention} from '../../../names/read-name.ts';
import {hasForm} from '../../language/language.ts';
import {isCity} from '../../language/names/places.ts';
import type {Unit} from '../../units/units.ts';
import type {FactField, Finding} from '../finding.ts';
import {type ClauseReader, restOf, type SeenClause} from '../reader.ts';

/** Where several live or work, and what they belong to, may be told of them together. */
const mostTogether = 3;

/** A fact of a person, or of each of a few who live or work together; none where nothing is told. */
export const fact = (
	seen: SeenClause,
	people: readonly Mention[],
	field: FactField,
	value: string,
	isSure: boolean,
	more: Partial<Finding> = {},
): readonly Finding[] => {
	const isShared = people.length <= mostTogether && /^(?:city|work|circles)$/.test(field);
	return people.length === 1 || isShared
		? people.flatMap(person => factOfOne(seen, [person], field, value, isSure, more))
		: [];
};

const factOfOne = (
	{parsed, scope, tense}: SeenClause,
	people: readonly Mention[],
	field: FactField,
	value: string,
	isSure: boolean,
	more: Partial<Finding>,
): readonly Finding[] =>
	value !== '' &&
	!/^(?:[Tt]he )?(?:job|role|post|gig|position)$/.test(value) &&
	// The nurse in the play.
	!(field === 'work' && /\bin the (?:[a-z]+ )?(?:play|panto|pantomime|musical|nativity|film|sketch)$/.test(value))
		? [
				{
					kind: 'fact',
					people,
					field,
					value,
					clause: parsed.clause,
					isSure: isSure && !scope.isDoubtful,
					tense,
					rest: restOf(parsed),
					...more,
				} as Finding,
			]
		: [];

/** The name of a place from a unit on: capitals, or one word in a line that has none. */
export const nameFrom = (units: readonly Unit[], from: number, {text, language}: ClauseReader): string => {
	// In like Valencia.
	const at = /^(?:like|um|uh|er|erm|äh|ähm|euh)$/.test(units[from]?.low ?? '') ? from + 1 : from;
	const first = units[at];
	if (!first || (first.kind !== 'word' && first.kind !== 'person')) return '';
	let last = at;
	while (
		first.token.isCapital &&
		units[last + 1]?.token.isCapital &&
		units[last + 1]?.token.isApart &&
		units[last + 1]?.kind !== 'time' &&
		units[last + 1]?.kind !== 'sign'
	)
		last++;
	// Little rock, st louis: a city of two words in lower case.
	const two = text.slice(first.start, units[at + 1]?.end);
	if (!first.token.isCapital && units[at + 1]?.kind === 'word' && isCity(two)) return two;
	if (
		!first.token.isCapital &&
		(language.articles.has(first.low) ||
			language.my.has(first.low) ||
			language.their.has(first.low) ||
			language.prepositions.has(first.low) ||
			language.fillers.has(first.low))
	)
		return '';
	return text.slice(first.start, units[last]?.end);
};

const isFirmNext = (units: readonly Unit[], at: number): boolean =>
	/^(?:at|for|with|bei|chez)$/.test(units[at]?.low ?? '') && units[at + 1] !== undefined;

/** The words from a unit on, up to a time, a small word that begins something else, or the end. */
export const phraseFrom = (units: readonly Unit[], at: number, {text, language}: ClauseReader): string => {
	let first = at;
	while (
		units[first] &&
		(language.fillers.has(units[first]?.low ?? '') ||
			language.their.has(units[first]?.low ?? '') ||
			/^(?:anything|everything|all|stuff)$/.test(units[first]?.low ?? '') ||
			language.articles.has(units[first]?.low ?? '') ||
			/^(?:the|der|die|das|la|le|les)$/.test(units[first]?.low ?? ''))
	)
		first++;
	let last = first - 1;
	for (let i = first; i < units.length; i++) {
		const unit = units[i];
		// A producer now at Rinse.
		if (last >= first && /^(?:now|jetzt|maintenant)$/.test(unit?.low ?? '') && isFirmNext(units, i + 1)) {
			const before = text.slice(units[first]?.start, units[last]?.end);
			return `${before} ${phraseFrom(units, i + 1, {text, language} as ClauseReader)}`.replace(/\s+/g, ' ');
		}
		if (
			!unit ||
			unit.kind === 'time' ||
			language.fillers.has(unit.low) ||
			/^(?:now|maintenant|jetzt|desormais|actuellement|neu|since|depuis|seit|btw|fwiw|nowadays|ffs)$/.test(unit.low)
		)
			break;
		if (unit.low === 'as' && /^(?:well|it|far)$/.test(units[i + 1]?.low ?? '')) break;
		if (unit.low === 'these' && units[i + 1]?.low === 'days') break;
		// Nadia who works at the bank helped me.
		const isVerbOn =
			i > first &&
			unit.kind === 'word' &&
			!unit.token.isCapital &&
			hasForm(unit.low, language, 'past') &&
			!hasForm(unit.low, language, 'base', 'part') &&
			!language.articles.has(units[i - 1]?.low ?? '') &&
			language.code === 'en';
		if (isVerbOn) break;
		if (unit.kind === 'sign' && unit.token.raw !== '&' && unit.token.raw !== '/') break;
		last = i;
	}
	// A nurse in June.
	while (last > first && units[last + 1]?.kind === 'time' && language.prepositions.has(units[last]?.low ?? '')) last--;
	return last < first ? '' : text.slice(units[first]?.start, units[last]?.end).replace(/\s+/g, ' ');
};

const marked = inAnyScript(/^ @ ?([\p{L}\p{N}][^,;.()#]*)/u);

/** What an @ behind words names: `ux @ zalando`. */
export const firmBehind = (units: readonly Unit[], text: string): string =>
	marked.exec(text.slice(units.at(-1)?.end ?? text.length))?.[1]?.trim() ?? '';

/** A trade with the firm that an @ behind it names. */
export const withFirm = (value: string, units: readonly Unit[], text: string): string => {
	const firm = firmBehind(units, text);
	return firm === '' || value === '' ? value : `${value} @ ${firm}`;
};
