import type {Mention} from '../../../names/read-name.ts';
import {type ClauseReader, type SeenClause, timesOf} from '../reader.ts';
import {howIn} from './hows.ts';
import type {MetPeople} from './met.ts';

const gatherings =
	/^(?:church|mass|service|vigil|match|game|ground|choir|rehearsal|practice|training|market|fair|fete|gym|pool|ceremony|funeral|wedding|wake|christening|party|concert|meeting|gala|opening|reunion|conference|assembly|talk|reading|auction|protest|demo|march|bonfire|carols|parade|picnic|barbecue|festival|gottesdienst|markt|messe|marche)$/;
const sharedRide = /^(?:train|tram|bus|flight|plane|ferry|boat|tube|coach|carriage|zug|vol)$/;

/** Who a clause without a subject goes on with: `Ken Ito, whom I had not seen for years, was at the funeral`. */
const toldApart = (
	{all}: ClauseReader,
	{parsed, actors}: SeenClause,
): {people: readonly Mention[]; isKnownToMe: boolean} => {
	const {clause} = parsed;
	const inSentence = all.slice(0, all.indexOf(parsed)).filter(one => one.clause.sentence === clause.sentence);
	const [first, whom, between] = inSentence;
	const isApart =
		first?.clause.units.length === 1 && first.subject.kind === 'person' && whom !== undefined && inSentence.length < 4;
	const isOfMine =
		isApart &&
		/^(?:whom|who|den|die|que)$/.test(whom.clause.units[0]?.low ?? whom.clause.link) &&
		(whom.subject.kind === 'me' || between?.subject.kind === 'me');
	return isOfMine && parsed.subject.kind === 'none'
		? {people: first.subject.people, isKnownToMe: true}
		: {people: parsed.subject.kind === 'person' ? actors : [], isKnownToMe: false};
};

/**
 * `Grace, whom I hadn't seen in years, was at the wedding on Saturday`, `Priya was on my train this morning`: somebody
 * was where one was. Where nothing says that one was there too, it is only offered.
 */
export const wasWhereIWas = (reader: ClauseReader, seen: SeenClause): MetPeople | undefined => {
	const {parsed} = seen;
	const {mood, verb, rest} = parsed;
	const isPast = parsed.clause.units.some(({low}) => /^(?:was|were)$/.test(low));
	if (verb || !mood.hasBe || !isPast || mood.isNegated || mood.isWould || mood.isFuture) return undefined;
	const [lead, second, third] = rest.filter(({kind}) => kind !== 'time');
	if (!lead || !/^(?:at|in|on)$/.test(lead.low) || !second) return undefined;
	const {people, isKnownToMe} = toldApart(reader, seen);
	const isDated = timesOf(parsed).some(({day, role}) => day !== undefined && role === undefined);
	if (people.length === 0 || !isDated) return undefined;
	const isMine = reader.language.my.has(second.low);
	const what = (/^(?:the|my|our|same)$/.test(second.low) ? third : second)?.low ?? '';
	if (isMine && lead.low === 'on' && sharedRide.test(what)) return {people, how: undefined, isSure: true};
	// Rita was on the same bus as me this morning.
	const isSame =
		rest.some(({low}, at) => low === 'same' && sharedRide.test(rest[at + 1]?.low ?? '')) &&
		/\bas (?:me|us)\b/.test(rest.map(({low}) => low).join(' '));
	if (isSame) return {people, how: undefined, isSure: parsed.subject.kind === 'person' && parsed.subject.strength > 1};
	const isGathering =
		second.low !== 'a' && second.low !== 'an' && (gatherings.test(what) || howIn(rest, reader.language) === 'event');
	// Last night Grace and Tom were at the bar too.
	const isToo = rest.some(({low}) => /^(?:too|also)$/.test(low)) && /^(?:the|my|our|same)$/.test(second.low);
	if (isToo && parsed.subject.kind === 'person')
		return {people, how: howIn(rest, reader.language), isSure: parsed.subject.strength > 1};
	return lead.low === 'at' && isGathering ? {people, how: undefined, isSure: isKnownToMe} : undefined;
};
