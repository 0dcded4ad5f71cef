import {isUnknown} from '../../units/guessed-person.ts';
import type {Unit} from '../../units/units.ts';
import type {PlaceFound} from '../finding.ts';
import type {ClauseReader} from '../reader.ts';
import {placeNouns} from './noun-place.ts';

type Around = Pick<ClauseReader, 'language' | 'text'>;
type ReadPlace = (units: readonly Unit[], at: number, reader: Around) => PlaceFound | undefined;

const joints = /^(?:of|at|in|on|near|outside|opposite|by|behind|in|im|am|an|bei|beim|von|vom|de|du|des|a|au|d')$/;

/** A place with where that is: `the butcher's in Otley`, `lobby of the Merch Mart`, `the bakery on Clement Street`. */
export const withWhere = (found: PlaceFound, units: readonly Unit[], reader: Around, read: ReadPlace): PlaceFound => {
	const at = units.findIndex(({start}) => start >= found.end);
	const joint = units[at];
	// The Cabin in Aberystwyth is named by itself.
	if (/^\p{Lu}/u.test(found.name) && reader.language.code !== 'de') return found;
	if (at < 0 || joint?.kind !== 'word' || !joints.test(joint.low) || units[at + 1]?.kind === 'time') return found;
	const more = read(units, at, reader);
	if (!more) return found;
	const from = reader.text.indexOf(found.name.split(' ')[0] ?? '', found.start);
	return from < 0 ? found : {...found, end: more.end, name: reader.text.slice(from, more.end).replace(/\s+/g, ' ')};
};

const parts =
	/^(?:back|front|top|foot|bottom|end|corner|edge|entrance|side|gates?|doors?|rear|middle|steps|far|other)$/;

/** `at the back of the Co-op`, `at the top of Burley Road`: the whole is the place, said by a part of it. */
export const partOf = (units: readonly Unit[], at: number, reader: Around, read: ReadPlace): PlaceFound | undefined => {
	const of = units.findIndex(({low}, i) => low === 'of' && i > at + 1 && i < at + 5);
	if (of < 0 || units[at + 1]?.low !== 'the' || !units.slice(at + 2, of).every(({low}) => parts.test(low)))
		return undefined;
	const whole = read(units, of, reader);
	return whole && {...whole, start: units[at]?.start ?? whole.start};
};

/** `at cafe tortoni`, `@ restaurant kreis`: in a line without capitals, a house and what it is called. */
export const lowHouse = (units: readonly Unit[], at: number, {language, text}: Around): PlaceFound | undefined => {
	const [unit, house] = [units[at], units[at + 1]];
	const isAt = unit?.low === 'at' || unit?.token.raw === '@' || /^(?:im|beim|au)$/.test(unit?.low ?? '');
	if (!unit || !isAt || house?.kind !== 'word' || !placeNouns.has(house.low)) return undefined;
	if (units.some(({token}) => token.isCapital)) return undefined;
	let last = at + 1;
	while (last < at + 4 && units[last + 1]?.kind === 'word' && isUnknown((units[last + 1] as Unit).token, language))
		last++;
	const end = units[last]?.end ?? house.end;
	return last > at + 1 ? {start: unit.start, end, name: text.slice(house.start, end)} : undefined;
};

const besides =
	/^(?:under|underneath|beneath|behind|opposite|beside|by|below|vor|hinter|neben|unter|gegenuber|devant|derriere)$/;
const meetingWords =
	/^(?:met|meet|meeting|meets|bumped|ran|run|running|bumping|saw|seen|see|seeing|caught|spotted|found|stood|chatted|chatting|talked|talking|waved|greeted|getroffen|treffen|treffe|traf|begegnet|gesehen|gelaufen|geplaudert|geredet|gequatscht|gesprochen|geschwatzt|gewartet|croise|croisee|rencontre|vu|vue|retrouve|abgemacht)$/;
/** What stands after such a word and is no place. */
const noSpots =
	/^(?:way|time|end|hand|hour|name|book|weather|impression|knife|influence|point|circumstances|scenes|wheel|tv|telly|fire|kids|children|class|judge|camera|rest|others|weekend|door|window|table|bar|buffet|kitchen|sink|screen|back|vicar|bride|groom|skin|look)$/;

/** Where a preposition of two or three words ends: `in front of`, `next to`, `across from`. */
const longEnd = (units: readonly Unit[], at: number): number | undefined => {
	const [first, second, third] = [units[at]?.low ?? '', units[at + 1]?.low ?? '', units[at + 2]?.low ?? ''];
	if (/^(?:in|out)$/.test(first) && second === 'front' && third === 'of') return at + 2;
	if (first === 'next' && second === 'to') return at + 1;
	if (first === 'across' && (second === 'from' || second === 'the')) return second === 'from' ? at + 1 : undefined;
	return undefined;
};

/** `meeting Dave under the clock`, `met Maria in front of the Landesmuseum`, `vor dem Kino getroffen`: beside what. */
export const besidePlace = (
	units: readonly Unit[],
	at: number,
	reader: Around,
	read: ReadPlace,
): PlaceFound | undefined => {
	const {language} = reader;
	const long = longEnd(units, at);
	const unit = units[at];
	if (unit?.kind !== 'word' || (long === undefined && !besides.test(unit.low))) return undefined;
	if (!units.some(({kind, low}) => kind === 'word' && meetingWords.test(low))) return undefined;
	const last = long ?? at;
	const [next, noun] = [units[last + 1], units[last + 2]];
	const isLed = next?.kind === 'word' && /^(?:the|our|my|dem|der|den|die|das|le|la|les|l')$/.test(next.low);
	const isBare = next?.token.isCapital === true && next.kind === 'word' && !language.hasCapitalNouns;
	if (!isLed && !isBare) return undefined;
	const head = isLed ? noun : next;
	const isSomebody = [head, units[last + 3]].some(
		one => one?.kind === 'word' && (language.kin.has(one.low) || language.jobs.has(one.low)),
	);
	if (!head || head.kind === 'time' || isSomebody || noSpots.test(head.low) || noSpots.test(units[last + 3]?.low ?? ''))
		return undefined;
	// Under the Marshall Field's clock.
	const thing = units[last + 4];
	if (head.kind === 'person' && head.isPossessive && units[last + 3]?.low === "'s" && thing?.kind === 'word')
		return {start: unit.start, end: thing.end, name: reader.text.slice(head.start, thing.end)};
	const place = units.map((one, i) => (i === last ? {...one, low: 'at'} : one));
	const found = read(place, last, reader);
	return found && {...found, start: unit.start};
};

/** `lunch tomorrow 12:30 canteen`: after the hour, a noun that is a place by itself, and nothing else. */
export const afterClock = (units: readonly Unit[], {text}: Around): PlaceFound | undefined => {
	const at = units.findIndex(({time}, i) => time?.clock !== undefined && i < units.length - 1);
	const after = units.slice(at + 1).filter(({kind}) => kind !== 'sign');
	const [first, last] = [after[0], after.at(-1)];
	const isPlace =
		at >= 0 &&
		after.length < 3 &&
		after.every(({kind}) => kind === 'word') &&
		placeNouns.has(last?.low ?? '') &&
		!/^(?:training|school|office)$/.test(last?.low ?? '');
	return isPlace && first && last
		? {start: first.start, end: last.end, name: text.slice(first.start, last.end)}
		: undefined;
};
