import type {Unit} from '../../units/units.ts';
import type {Finding} from '../finding.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import {fact, phraseFrom} from './fact.ts';

/** What somebody may own or run for a living. */
const businesses =
	/^(?:business|firm|company|shop|store|salon|practice|clinic|bakery|cafe|restaurant|bistro|pub|bar|inn|hotel|b&b|garage|studio|workshop|brewery|distillery|vineyard|farm|smallholding|nursery|agency|studio|gallery|label|press|school|academy|dojo|gym|stables|kennels|cattery|startup|start-up|outfit|consultancy|dairy|deli|butcher's|butchers|florist's|florists|bookshop|takeaway|chippy|laundry|launderette|dealership|yard|boatyard|sawmill|forge|pottery|kiosk|stall|truck|van|surgery|charity|foundation|orchard|parlour|parlor|barbershop|barbers|tearoom|tearooms|hostel|campsite|guesthouse|practise)$/;

const vehicles =
	/^(?:bus|buses|lorry|lorries|truck|trucks|cab|cabs|taxi|taxis|ambulance|ambulances|tram|trams|train|trains|coach|coaches|forklift|forklifts|digger|diggers|tractor|tractors|uber|minicab|limo|hgv|artic|van|vans|crane|cranes|ferry|snowplow|snowplough|hearse|bulldozer|tanker|rickshaw|matatu|keke|library|milk-float|minibus|shuttle|school-bus|hackney)$/;

const services =
	/^(?:police|army|navy|raf|marines|guards|force|forces|airforce|military|reserves|coastguard|fire|ambulance|prison|civil|foreign|diplomatic|nhs|post|priesthood|ministry|bar|railway|railways|merchant|circus|coastguards|fed|feds|bureau|legion|gendarmerie|carabinieri|bundeswehr)$/;

const fields =
	/^(?:insurance|it|sales|marketing|construction|nursing|teaching|banking|finance|logistics|advertising|publishing|retail|catering|hospitality|recruitment|recruiting|property|accounting|accountancy|medicine|law|politics|telly|television|radio|film|shipping|farming|forestry|fishing|tech|biotech|pharma|hr|pr|procurement|consulting|academia|mining|oil|gas|solar|wind|energy|renewables|software|data|crypto|fintech|healthcare|education|comms|communications|design|fashion|media|journalism|gaming|tourism|aviation|aerospace|defence|defense|automotive|steel|timber|lumber|plastics|packaging|chemicals|textiles|agriculture|haulage|trucking|freight|warehousing|customs|operations|compliance|lettings|childcare|policing|probation|palliative|radiology|oncology|maternity|paediatrics|pediatrics|engineering|software|events|telecoms|pharmaceuticals|petrochemicals|robotics|cybersecurity|hotels|housing|planning|physio|dentistry)$/;

const afloat =
	/^(?:rigs?|ferry|ferries|boats?|trawlers?|buses|trams|trains|railways?|docks|quay|roads|tills?|checkouts?|wards?|land|farm|bins|post|switchboard|reception|desk|fryers|grill|forecourt|platform|oil|barges|lifeboats?)$/;

/** The words after the first that may be a noun of the list; the place of the noun. */
const nounAt = (rest: readonly Unit[], from: number, nouns: RegExp): number =>
	rest.findIndex(({kind, low}, at) => kind === 'word' && at >= from && at < from + 5 && nouns.test(low));

/** `opened a nail bar`, `has his own practice`, `took over the pub`, `drives buses`, `qualified as a nurse`: offered. */
export const careerIn = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {parsed, actors, objects, tense} = seen;
	const {verb, rest, mood} = parsed;
	if (!verb || actors.length === 0 || objects.me || objects.isMine || mood.isFuture || mood.isWould) return [];
	if (reader.language.code !== 'en') return [];
	const at =
		owned(seen) ?? taken(seen) ?? driven(seen) ?? served(seen) ?? learning(reader, seen) ?? became(reader, seen);
	if (at === undefined || (mood.isWish && tense !== 'past')) return [];
	// Drives a bus: with what they do.
	const value =
		verb.lemma === 'drive' ? phraseFrom(parsed.clause.units, verb.at, reader) : phraseFrom(rest, at, reader);
	return fact(seen, actors, 'work', value, false);
};

/** `set up his own roofing firm`, `has her own bakery`, `opened a shop`. */
const owned = ({parsed: {verb, rest}}: SeenClause): number | undefined => {
	const lemma = verb?.lemma ?? '';
	if (!/^(?:open|start|set|found|launch|buy|have|get|run|own|build|begin)$/.test(lemma)) return undefined;
	const own = rest.findIndex(
		({low}, i) => low === 'own' && i < 4 && /^(?:his|her|their)$/.test(rest[i - 1]?.low ?? ''),
	);
	const article = rest.findIndex(({low}, i) => i < 3 && /^(?:an?|another)$/.test(low));
	const isOpening = /^(?:open|start|found|launch|run|own)$/.test(lemma) || (lemma === 'set' && rest[0]?.low === 'up');
	const start = own >= 0 ? own : isOpening ? article : -1;
	const noun = start < 0 ? -1 : nounAt(rest, start + 1, businesses);
	if (noun < 0 || rest.slice(start, noun).some(({low}) => /^(?:of|from|in|at|to|with|the|for|on)$/.test(low)))
		return undefined;
	return /^(?:van|truck|car)$/.test(rest[noun]?.low ?? '') && lemma !== 'run' ? undefined : start + 1;
};

/** `took over the pub`, `got the headship at St Oswald's`, `left Tesco for the council`. */
const taken = ({parsed: {verb, rest}}: SeenClause): number | undefined => {
	const lemma = verb?.lemma ?? '';
	if (lemma === 'take' && /^(?:over|on)$/.test(rest[0]?.low ?? '') && nounAt(rest, 2, businesses) > 1) return 2;
	const post = rest.findIndex(
		({low}, i) =>
			i < 4 &&
			/^(?:headship|deputy-headship|lectureship|professorship|fellowship|apprenticeship|residency|internship|traineeship|curacy|bursary|clerkship|captaincy|chair|phd|doctorate|masters|pgce|placement|secondment|postdoc)$/.test(
				low,
			),
	);
	const isGetting = /^(?:get|land|win|have|start|do|begin|finish|accept|take)$/.test(lemma);
	if (post < 0 || !isGetting || lemma === 'finish') return undefined;
	const place = rest.findIndex(({low}, i) => i > post && /^(?:at|with|for|in)$/.test(low));
	return place < 0 ? undefined : post;
};

/** `drives buses`, `drives a lorry for Eddie Stobart`, `farms sheep`. */
const driven = ({parsed: {verb, rest, clause}, tense}: SeenClause): number | undefined => {
	if (verb?.form !== 's' || tense !== 'open' || rest.some(({time}) => time?.day)) return undefined;
	const first = /^(?:an?|the)$/.test(rest[0]?.low ?? '') ? 1 : 0;
	const at = nounAt(rest, first, vehicles);
	if (verb.lemma === 'drive' && at >= 0 && at < first + 2 && !/^(?:his|her)$/.test(rest[0]?.low ?? '')) {
		const isTo = rest.slice(at + 1).some(({low}) => low === 'to');
		return isTo || clause.link === 'if' ? undefined : first;
	}
	return undefined;
};

/** `joined the police`, `works on the rigs`. */
const served = ({parsed: {verb, rest}}: SeenClause): number | undefined => {
	const first = rest[0]?.low === 'the' ? 1 : 0;
	if (verb?.lemma === 'join' && services.test(rest[first]?.low ?? '') && first === 1) return 1;
	const at = rest[1]?.low === 'the' ? 2 : 1;
	if (verb?.lemma === 'work' && verb.form !== 'past' && rest[0]?.low === 'on' && afloat.test(rest[at]?.low ?? ''))
		return at;
	return verb?.lemma === 'work' && verb.form !== 'past' && rest[0]?.low === 'in' && fields.test(rest[1]?.low ?? '')
		? 1
		: undefined;
};

/** `qualified as a nurse`, `is training to be a midwife`, `is studying to be a vet`: as what. */
const learning = ({language}: ClauseReader, {parsed: {verb, rest}}: SeenClause): number | undefined => {
	const lemma = verb?.lemma ?? '';
	if (!/^(?:qualify|retrain|train|study|register|requalify|work|be|do|start|apprentice)$/.test(lemma)) return undefined;
	const as = rest.findIndex(
		({low}, i) => i < 4 && (low === 'as' || (/^(?:be|become)$/.test(low) && rest[i - 1]?.low === 'to')),
	);
	if (as < 0) return undefined;
	const isJob = rest.slice(as + 1, as + 5).some(({low}) => language.jobs.has(low));
	return isJob ? as + 1 : undefined;
};

/** `has become a foster carer`, `became sous-chef at Têtedoie`. */
const became = ({language}: ClauseReader, {parsed: {verb, rest}}: SeenClause): number | undefined => {
	if (verb?.lemma !== 'become') return undefined;
	const first = /^(?:an?|the|their|our)$/.test(rest[0]?.low ?? '') ? 1 : 0;
	const isJob = rest.slice(first, first + 3).some(({low}) => language.jobs.has(low) || /^sous-?chef$/.test(low));
	return isJob ? first : undefined;
};

/** `is in the Navy`, `is on the rigs`, `is in insurance`: where one works, and no place. */
export const isInField = (rest: readonly Unit[]): number | undefined => {
	const at = rest[1]?.low === 'the' ? 2 : 1;
	const low = rest[at]?.low ?? '';
	if (
		rest[0]?.low === 'on' &&
		at === 2 &&
		/^(?:rigs|ferries|boats|trawlers|buses|railways|docks|tills|checkouts|bins)$/.test(low)
	)
		return at;
	// Is training to be a midwife.
	if (
		/^(?:training|studying|retraining)$/.test(rest[0]?.low ?? '') &&
		rest[1]?.low === 'to' &&
		/^(?:be|become)$/.test(rest[2]?.low ?? '')
	)
		return 3;
	if (rest[0]?.low !== 'in') return undefined;
	return (at === 2 && services.test(low) && !/^(?:bar|post)$/.test(low)) ||
		(at === 1 && fields.test(low) && !/^(?:it|law)$/.test(low))
		? at
		: undefined;
};
