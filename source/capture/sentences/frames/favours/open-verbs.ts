import type {Language, Sense} from '../../language/language.ts';
import {isFiller} from '../../language/language.ts';
import type {Unit} from '../../units/units.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import {isSending} from '../sending.ts';

/** Frames of what is done for somebody. */
export const service = ['help', 'give', 'serve', 'introduce'] as const;

/** A sense that a verb has here. `isWeak`: only its place in the clause says so, so that it is offered. */
export type SenseHere = Sense & {readonly end: number; readonly isWeak?: true};

/** Frames that tell what somebody says, wants or is: no favour, though it be done to me. */
const telling = new Set<string>('meet come tell say promise owe thank need ask live never borrow introduce'.split(' '));
/** Verbs that tell what one feels, sees or says, or that are done to nobody's good. */
const idle = new Set(
	`be have got get see hear feel think know want like love hate miss hope wish say tell call text ring phone email wait
	look seem try let stare smile laugh cry
	shout yell snap wave nod bite scratch lick sting soak drench infect bore tease scare startle surprise amaze amuse
	annoy ignore beat thrash trounce
	outbid undercut overcharge charge bill fine sue fire sack dump ditch ghost block snub text catch pass follow chase
	push pull kick punch slap
	wake keep cost owe remind mean suit fit hurt kill last put set turn run come go stand sit lie fall rise grow start
	stop begin end finish happen appear
	message dm ping nudge invite greet meet join hug kiss thank ask answer reply warn blame sell`.split(/\s+/),
);

/**
 * A favour by its place in the clause, where no frame knows the verb: `tariq trued my front wheel`, `mirko sequenced 6
 * samples for me`, `Ken plowed us out`, `told Maria I'd redline it`. Undefined where the verb does nobody good.
 */
export const openSense = (reader: ClauseReader, seen: SeenClause): SenseHere | undefined => {
	const {verb} = seen.parsed;
	if (!verb) return undefined;
	if (isDutyOf(reader, seen)) return {frame: 'serve', rest: [], end: -1};
	const isAskingForMe =
		seen.objects.me === 'for' &&
		(reader.said?.speaker === 'person' || seen.tense === 'future') &&
		/^(?:ask|check|see|find|call|enquire|inquire)$/.test(verb.lemma);
	if (isToldSo(reader, seen) || isAskingForMe) return weak();
	if (reader.language.harm.has(verb.lemma)) return undefined;
	if (seen.senses.some(({frame}) => frame === 'never')) return undefined;
	return seen.isMine ? byKeeper(reader, seen) : seen.actors.length > 0 ? byOthers(reader, seen) : undefined;
};

const weak = (rest: readonly string[] = [], end = -1): SenseHere => ({frame: 'serve', rest, end, isWeak: true});

/** `told Maria I'd ask the churchwardens`, `told him I'd mention it to Ken`: promised to whoever was told so. */
const isToldSo = ({said}: ClauseReader, {parsed: {verb, mood, rest}, isMine, objects}: SeenClause): boolean =>
	isMine &&
	said?.speaker === 'me' &&
	said.isTold &&
	(mood.isWould || mood.isFuture) &&
	rest.length > 0 &&
	/^(?:ask|check|find|enquire|inquire|mention|speak|talk|chase|look|read|tell)$/.test(verb?.lemma ?? '') &&
	!objects.direct?.people.some(person => said.people.includes(person));

const byOthers = ({language, said}: ClauseReader, seen: SeenClause): SenseHere | undefined => {
	const {parsed, objects, senses} = seen;
	const {verb, rest} = parsed;
	if (!verb) return undefined;
	// Had a card for me, and not: had the good china out for me.
	if (objects.me === 'for' && verb.lemma === 'have')
		return rest.some(({low}) => /^(?:out|ready|news|words?|time|questions?|job)$/.test(low))
			? undefined
			: weak(['for']);
	if (objects.me === 'for') {
		// Baked a cake for me, and not: waited for me, voted for me.
		const before = rest.slice(
			0,
			rest.findIndex(({low}) => language.for.has(low)),
		);
		const isThing = before.some(({kind, low}) => kind === 'word' && !language.prepositions.has(low));
		return isThing ? {frame: 'serve', rest: ['for'], end: -1} : idle.has(verb.lemma) ? undefined : weak(['for']);
	}
	// Came over to fix my sink.
	const to = language.motion.has(verb.lemma)
		? rest.findIndex((unit, at) => unit.low === 'to' && isService(rest[at + 1]?.low, language))
		: -1;
	if (to >= 0 && objects.isMine) return {frame: 'serve', rest: ['to'], end: to};
	if (isLetting(seen, language)) return {frame: 'help', rest: [], end: -1};
	// Omar's going to text me his guy's number.
	if (isSending(seen, language)) return weak();
	const isTold = senses.some(({frame}) => telling.has(frame));
	const [first] = rest;
	if (objects.isMine && !isTold && first && !language.prepositions.has(first.low))
		return verb.lemma === 'have' && senses.length === 0 ? {frame: 'serve', rest: [], end: -1} : weak();
	if (isTold || idle.has(verb.lemma)) return undefined;
	// Says he'll redline the lease.
	const isSworn = said?.speaker === 'person' && (parsed.mood.isFuture || parsed.mood.isWould) && senses.length === 0;
	if (isSworn && !language.verbs.has(verb.lemma) && (language.articles.has(first?.low ?? '') || first?.low === 'the'))
		return weak();
	if (objects.me === 'direct' && language.code === 'en' && hasMore(rest, language)) return weak();
	// Hat mir den Computer neu aufgesetzt.
	if (objects.me === 'direct' && language.code !== 'en' && isDeed(seen)) return weak();
	const isWithMe =
		objects.me === 'with' && /^(?:go|work|sit|stay|wait|run|rehearse|practise|practice|walk)$/.test(verb.lemma);
	return isWithMe && rest.some(unit => /^(?:through|over)$/.test(unit.low)) ? weak() : undefined;
};

/** What is done to one and is no favour, in German and French. */
const befalling =
	/^(?:fehlen|gefallen|gefehlt|passieren|passiert|auffallen|einfallen|gratulieren|gratuliert|glauben|geglaubt|danken|antworten|geantwortet|schmecken|geschmeckt|nerven|genervt|gestort|geargert|gedankt|leid|weh|wehgetan|nahegelegt|vorgeworfen|gestohlen|zugesetzt|gelungen|manquer|plaire|repondre|arriver|enerver|casser|gonfler|faire|parler|sembler|paraitre)$/;

const isDeed = ({parsed: {verb, mood, rest}}: SeenClause): boolean =>
	verb !== undefined &&
	(mood.isPerfect || verb.form === 'past') &&
	!befalling.test(verb.lemma) &&
	rest.some(
		({kind, low}) =>
			kind === 'word' &&
			/^(?:den|die|das|mein|meine|meinen|unser|unsere|ein|eine|einen|le|la|les|l'|un|une|des|mon|ma|mes)$/.test(low),
	);

/** `plowed us out`, `fronted me the deposit`: more than the verb and me. */
const hasMore = (rest: readonly Unit[], language: Language): boolean => {
	const at = rest.findIndex(unit => language.me.has(unit.low));
	const next = rest[at + 1];
	return at === 0 && next !== undefined && next.kind !== 'sign' && next.kind !== 'time' && !language.not.has(next.low);
};

/** `let us squat in hers`, `let me use the kiln`, and not `let me down`, `let me know`. */
const isLetting = ({parsed, objects}: SeenClause, language: Language): boolean => {
	if (parsed.verb?.lemma !== 'let' || objects.me !== 'direct') return false;
	const at = parsed.rest.findIndex(unit => language.me.has(unit.low));
	const next = parsed.rest[at + 1];
	// Let me off the hook, let me off early.
	const off = next?.low === 'off' ? parsed.rest[at + 2] : undefined;
	if (off?.kind === 'word' && /^(?:the|early|with|my|paying|doing|lightly|half)$/.test(off.low)) return true;
	return (
		next?.kind === 'word' &&
		!/^(?:know|down|go|in|off|out|be|see|alone|through|win|finish|speak|think|have)$/.test(next.low) &&
		(language.verbs.has(next.low) || /^[a-z]{3,}$/.test(next.low)) &&
		!language.prepositions.has(next.low)
	);
};

const byKeeper = (reader: ClauseReader, seen: SeenClause): SenseHere | undefined => {
	const {parsed, objects, senses} = seen;
	const {verb, rest, mood} = parsed;
	const {language, said} = reader;
	if (!verb) return undefined;
	if (isHavingFor(reader, seen)) return {frame: 'serve', rest: [], end: -1};
	if (senses.some(({frame}) => telling.has(frame))) return undefined;
	// I take Maria with me to Antwerp on Monday.
	const isTaking =
		verb.lemma === 'take' && objects.direct !== undefined && objects.me === 'with' && seen.tense !== 'past';
	if (isTaking && rest.some(unit => unit.low === 'to')) return {frame: 'help', rest: [], end: -1};
	const isTold = said?.speaker === 'me' && said.people.length > 0 && (mood.isWould || mood.isFuture);
	if (isTold && !idle.has(verb.lemma) && rest.length > 0)
		return said.isTold && senses.length === 0 ? {frame: 'serve', rest: [], end: -1} : weak();
	if (seen.tense !== 'past' || idle.has(verb.lemma)) return undefined;
	// Gestern Rita das Regal an die Wand gedübelt.
	const whom = rest.findIndex(({kind}) => kind === 'person');
	const isWhat = /^(?:den|die|das|ein|eine|einen)$/.test(rest[whom + 1]?.low ?? '');
	if (language.isVerbLast && objects.direct && isWhat && isDeed(seen) && verb.form === 'past') return weak();
	// Took her some soup.
	const after = rest[rest.findIndex(unit => unit.kind === 'person' || language.them.has(unit.low)) + 1]?.low ?? '';
	if (
		/^(?:take|run|carry)$/.test(verb.lemma) &&
		objects.direct &&
		/^(?:a|an|some|two|three|his|her|their)$/.test(after)
	)
		return {frame: 'give', rest: [], end: -1, isWeak: true};
	const [head, ...tail] = rest.filter(unit => unit.kind !== 'time' && !isFiller(unit.low, language));
	// Blacked out Lea's windows.
	const first = /^(?:out|up|off|down)$/.test(head?.low ?? '') ? tail[0] : head;
	// Glazed a pot for Lea, and not: fell for Lea.
	const hasThing = first?.kind === 'word' && !language.prepositions.has(first.low) && !language.me.has(first.low);
	if (objects.for && hasThing) return weak(['for']);
	// Corrected the thesis of Ken.
	const isOwned =
		(first?.kind === 'person' && first.isPossessive === true) ||
		rest.some(({kind}, at) => kind === 'person' && rest[at - 1]?.low === 'of');
	return objects.owner && senses.length === 0 && isOwned ? weak() : undefined;
};

/** `told Lea I'd have the deck to her by Friday`, `told him I'd have it back by noon`: promised, whoever it is for. */
const isHavingFor = ({said, language}: ClauseReader, {parsed, objects}: SeenClause): boolean =>
	said?.speaker === 'me' &&
	said.people.length > 0 &&
	(parsed.mood.isWould || parsed.mood.isFuture) &&
	parsed.verb?.lemma === 'have' &&
	!parsed.rest.some(({low}) => language.hows.has(low)) &&
	(objects.to !== undefined ||
		objects.for !== undefined ||
		parsed.rest.some(({low}) => /^(?:done|ready|finished|back|sent|over|sorted|fixed)$/.test(low)));

/** `took Grace's Sunday shift`, `read Priya's draft`: work of theirs that is done. */
const isDutyOf = ({language}: ClauseReader, {parsed, objects}: SeenClause): boolean =>
	(objects.owner !== undefined || objects.isMine) &&
	((/^(?:take|do|work|run|have|pick|overtake)$/.test(parsed.verb?.lemma ?? '') &&
		objects.nouns.some(noun => language.duties.has(noun))) ||
		(/^(?:read|see|edit|mark|watch)$/.test(parsed.verb?.lemma ?? '') &&
			objects.nouns.some(noun => language.drafts.has(noun))));

const isService = (low: string | undefined, {verbs, senses}: Language): boolean =>
	(verbs.get(low ?? '') ?? []).some(
		({lemma, form}) =>
			form === 'base' && (senses.get(lemma) ?? []).some(({frame}) => (service as readonly string[]).includes(frame)),
	);
