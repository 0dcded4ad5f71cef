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
	const isAlong = units[at]?.low === 'along';
	if (isAlong && !units.slice(at + 1, at + 4).some(({low}) => grounds.test(low))) return undefined;
	if (/^(?:near|by)$/.test(units[at]?.low ?? '')) return undefined;
	const isOn = units[at]?.low === 'on';
	const lead = leadAt(units, at, language);
	if (!lead) return undefined;
	const {begin} = lead;
	const last = lastOfNoun(units, at, begin, language);
	const head = units[last];
	// At the christening: what one was at, and no place.
	const isHad = had.test(language.hows.get(head?.low ?? '') ?? '') && !(isOn && grounds.test(head?.low ?? ''));
	if (isHad && !venues.test(head?.low ?? '')) return undefined;
	// Did the whole loop: of what?
	if (/^(?:whole|entire|full)$/.test(units[begin + 1]?.low ?? '')) return undefined;
	if (isOn && !grounds.test(head?.low ?? '')) return undefined;
	if (lead.isBare && !placeNouns.has(head?.low ?? '')) return undefined;
	if (lead.isTheirs && !rooms.test(head?.low ?? '')) return undefined;
	if (lead.isTheirs && head)
		return {start: units[begin]?.start ?? head.start, end: head.end, name: head.token.raw, isKept: true};
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

/** The last unit of the noun that begins after one: `vietnamese place`, `bord du lac`. */
const lastOfNoun = (units: readonly Unit[], at: number, begin: number, language: ClauseReader['language']): number => {
	let last = begin;
	for (let i = begin + 1; i < Math.min(units.length, at + 6); i++) {
		const unit = units[i];
		// At the stationer's.
		if (
			unit?.low === "'s" &&
			i === last + 1 &&
			i > begin + 1 &&
			(units[i + 1]?.kind !== 'word' || language.prepositions.has(units[i + 1]?.low ?? ''))
		) {
			last = i;
			break;
		}
		// Au bord du lac, au bord de la Limmat.
		const isBord = units[i - 1]?.low === 'bord' && i - 1 === last && /^(?:du|de|d')$/.test(unit?.low ?? '');
		const water = isBord && isArticle(units[i + 1]) ? i + 2 : i + 1;
		if (isBord && units[water]?.kind === 'word') return water;
		if (
			unit?.kind !== 'word' ||
			/^\d/.test(unit.low) ||
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
			(isVerbForm(unit, language) && unit.token.raw !== 'marché' && !(language.code === 'fr' && i === begin + 1))
		)
			break;
		last = i;
	}
	return last;
};

type Lead = {readonly begin: number; readonly isBare?: true; readonly isTheirs?: true};

/** Where the noun of a place begins: after its article, after whose it is, or at once. */
const leadAt = (units: readonly Unit[], at: number, language: ClauseReader['language']): Lead | undefined => {
	const [preposition, next] = [units[at]?.low ?? '', units[at + 1]];
	if (/^(?:au|aux|im|am|beim|ins|zum|zur)$/.test(preposition)) return {begin: at};
	if (isArticle(next)) return next?.low === 'a' || next?.low === 'an' ? undefined : {begin: at + 1};
	if (language.code !== 'en' || !/^(?:at|in)$/.test(preposition)) return undefined;
	// In his kitchen, in Alan's machine shed.
	if (language.my.has(next?.low ?? '') || language.their.has(next?.low ?? '')) return {begin: at + 1, isTheirs: true};
	if (next?.isPossessive && units[at + 2]?.low === "'s") return {begin: at + 2, isTheirs: true};
	return next?.kind === 'word' && !next.token.isCapital ? {begin: at, isBare: true} : undefined;
};

/** Rooms and places of work that are somebody's. */
const rooms =
	/^(?:kitchen|garden|office|shed|studio|workshop|barn|shop|salon|allotment|yard|classroom|study|surgery|stall|restaurant|cafe|pub|garage|greenhouse|greenhouses|conservatory|lab|gallery|caravan|boat|field|fields|orchard|bakery)$/;

/** Nouns that are places by themselves, though no article leads them. */
export const placeNouns = new Set(
	`cafe café bar pub restaurant bistro park station hotel library museum market hall house club gym office school
	church bridge street road square centre center garden gardens inn arms lake beach airport brewery bakery theatre
	theater cinema campus training canteen cafeteria mensa`.split(/\s+/),
);

/** `drove out to the farm`, `went with Grace to the solicitor's`: where one went to. */
export const nounTo = (
	units: readonly Unit[],
	reader: Pick<ClauseReader, 'language' | 'text'>,
): PlaceFound | undefined => {
	// Visite de la bibliothèque, a tour of the library.
	const of = units.findIndex(
		({low}, i) => /^(?:de|du|of)$/.test(low) && i > 0 && /^(?:visite|tour)$/.test(units[i - 1]?.low ?? ''),
	);
	const inside =
		units[of]?.low === 'du' ? units.map(unit => (unit === units[of] ? {...unit, low: 'au'} : unit)) : units;
	const isToured = of > 0 && (isArticle(units[of + 1]) || inside !== units);
	const toured = isToured ? nounAt(inside, of, reader) : undefined;
	if (toured) return {...toured, isKept: true};
	const at = units.findIndex(({low}, i) => low === 'to' && units[i + 1]?.low === 'the');
	const isGone = units.slice(0, Math.max(at, 0)).some(({low}) => going.test(low));
	const found = isGone ? nounAt(units, at, reader) : undefined;
	return found && !/^(?:house|door|gate|same|point|phone|conclusion|end|rescue|table)$/.test(found.name.toLowerCase())
		? {...found, isKept: true}
		: undefined;
};

const going =
	/^(?:came|pulled|went|gone|go|going|drove|drive|driving|walked|walk|walking|cycled|cycling|headed|heading|popped|nipped|took|ran|rode|trip|outing|strolled|wandered|hiked|swam|rowed|sailed|off|down|over|out)$/;

/** On what one meets somebody. */
export const grounds =
	/^(?:wharf|pier|quay|jetty|docks?|beach|green|common|moor|seafront|promenade|prom|terrace|balcony|patio|allotments?|pitch|platform|cemetery|market|campus|farm|estate|harbour|canal|towpath|riverbank|shore|slipway|ward|heath|playground|prom|pontoon|marina|links|course|terraces|esplanade|boardwalk|veranda|stoep|plaza|roof|deck|lakefront|waterfront|riverfront|oceanfront|bayfront|lakeshore|riverside|riverwalk|seawall|levee|greenway|parkway|bike-path|trail|lake|river|reservoir|bluff|bluffs|rail-trail|ridgeline|promenades?)$/;
/** Houses that one is only in a state of without their article: `in church`, `in hospital`. */
const houses = /^(?:church|hospital|college|school|university|uni)$/;

const had = /^(?:event|drink|dinner|lunch|breakfast|coffee)$/;
const venues = /^(?:club|fair|festival|expo|conference|conf|market|concert|carnival|races?)$/;

const isVerbForm = (unit: Unit, language: ClauseReader['language']): boolean =>
	hasForm(unit.low, language, 'past', 's') && !/s$/.test(unit.low);
