import {hasForm} from '../../language/language.ts';
import type {Unit} from '../../units/units.ts';
import type {PlaceFound} from '../finding.ts';
import type {ClauseReader} from '../reader.ts';

export const isArticle = (unit: Unit | undefined): boolean =>
	unit?.kind === 'word' && /^(?:the|a|an|der|die|das|dem|den|einem|einer|le|la|les|l'|un|une)$/.test(unit.low);

/**
 * `at the supermarket`, `at the vietnamese place`, `along the canal`: a noun with its article, and no time of day or
 * state.
 */
export const nounAt = (
	units: readonly Unit[],
	at: number,
	{language, text}: Pick<ClauseReader, 'language' | 'text'>,
): PlaceFound | undefined => {
	// "Along the canal" tells of the walk, and stays with it.
	if (/^(?:along|around|near|by)$/.test(units[at]?.low ?? '')) return undefined;
	const isOn = units[at]?.low === 'on';
	const isJoined = /^(?:au|aux|im|am|beim|ins|zum|zur)$/.test(units[at]?.low ?? '');
	const article = units[at + 1];
	if (!isJoined && (!isArticle(article) || article?.low === 'a' || article?.low === 'an')) return undefined;
	const begin = isJoined ? at : at + 1;
	let last = begin;
	for (let i = begin + 1; i < Math.min(units.length, at + 6); i++) {
		const unit = units[i];
		if (
			unit?.kind !== 'word' ||
			language.joins.has(unit.low) ||
			language.prepositions.has(unit.low) ||
			(language.articles.has(unit.low) && (language.code !== 'en' || unit.low !== 'the')) ||
			language.i.has(unit.low) ||
			language.they.has(unit.low) ||
			language.not.has(unit.low)
		)
			break;
		if (
			language.be.has(unit.low) ||
			language.have.has(unit.low) ||
			language.fillers.has(unit.low) ||
			(isVerbForm(unit, language) && unit.token.raw !== 'marché')
		)
			break;
		last = i;
	}
	const head = units[last];
	// At the christening: what one was at, and no place.
	if (had.test(language.hows.get(head?.low ?? '') ?? '') && !venues.test(head?.low ?? '')) return undefined;
	if (isOn && !grounds.test(head?.low ?? '')) return undefined;
	if (
		last === begin ||
		!head ||
		(language.noPlaces.has(head.low) && !houses.test(head.low)) ||
		language.times.parts.has(head.low)
	)
		return undefined;
	const from = units[begin + 1] ?? head;
	return {
		start: units[at]?.start ?? from.start,
		end: head.end,
		name: text.slice(from.start, head.end).replace(/\s+/g, ' '),
	};
};

/** On what one meets somebody. */
const grounds =
	/^(?:wharf|pier|quay|jetty|docks?|beach|green|common|moor|seafront|promenade|prom|terrace|balcony|patio|allotments?|pitch|platform|cemetery|market|campus|farm|estate|harbour|canal|towpath|riverbank|shore|slipway|ward|heath|playground|prom|pontoon|marina|links|course|terraces|esplanade|boardwalk|veranda|stoep|plaza|roof|deck)$/;
/** Houses that one is only in a state of without their article: `in church`, `in hospital`. */
const houses = /^(?:church|hospital|college|school|university|uni)$/;

const had = /^(?:event|drink|dinner|lunch|breakfast|coffee)$/;
const venues = /^(?:club|fair|festival|expo|conference|conf|market|concert|carnival|races?)$/;

const isVerbForm = (unit: Unit, language: ClauseReader['language']): boolean =>
	hasForm(unit.low, language, 'past', 's') && !/s$/.test(unit.low);
