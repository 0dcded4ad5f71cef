import type {ClauseReader, SeenClause} from '../reader.ts';
import type {MetPeople} from './met.ts';

/** Where one sees somebody in passing; not where somebody works, lives or lies. */
const spots =
	/^(?:rink|bus|bus-stop|stop|station|market|shop|till|counter|queue|pool|park|playground|school|library|church|chapel|mosque|temple|harbour|harbor|quay|pier|pub|bar|gym|pitch|track|stall|fence|corner|bakery|butcher|butchers|kiosk|pump|dump|tip|laundry|well|mill|mart|ferry|train|tram|lift|crossing|allotment|allotments|barn|yard|co-op|bank|clinic|supermarket|checkout|bench|beach|stables|surgery|jetty|fair|fete|match|game)$/;

/**
 * `Maria at the rink just now, wondering who could run her wreaths to the sale`: somebody and where, and no verb, with
 * what was said there. A careful reader would ask.
 */
export const seenThere = (reader: ClauseReader, {parsed}: SeenClause): MetPeople | undefined => {
	const {subject, verb, mood, rest, clause} = parsed;
	if (reader.language.code !== 'en' || verb || mood.hasBe || mood.isNegated || mood.isWish || clause.link !== '')
		return undefined;
	if (subject.kind !== 'person' || subject.strength < 2 || reader.all.length < 2) return undefined;
	const [at, the, spot] = rest;
	const isAt = /^(?:at|by|outside|in|on)$/.test(at?.low ?? '') && /^(?:the|my|our)$/.test(the?.low ?? '');
	const isForLong = clause.units.some(
		({low}, i) => /^(?:nowadays|days|again|since)$/.test(low) || (low === 'now' && clause.units[i - 1]?.low !== 'just'),
	);
	return isAt && spots.test(spot?.low ?? '') && !isForLong
		? {people: subject.people, how: undefined, isSure: false}
		: undefined;
};
