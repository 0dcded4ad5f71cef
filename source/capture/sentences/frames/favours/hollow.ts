import {hasForm, isFiller, type Language} from '../../language/language.ts';
import type {Unit} from '../../units/units.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import {isUpkeep} from './at-ours.ts';
import type {SenseHere} from './open-verbs.ts';
import {isShown} from './shown.ts';
import {isDoingThing, isThingNext} from './thing-given.ts';

/** Children and animals that one minds for others. */
export const young = new Set(
	`spaniel puppy kitten hamster rabbit dogs cats hens pets grandkids children kids boys girls baby twins kid child
	toddler dog cat school-run chat chien chats chiens enfants petits gosses bebe lapin poules jumeaux katze katzen hund
	hunde kinder kleinen hase huhner zwillinge`.split(/\s+/),
);

/** `watched Anna's set`: nobody is minded by it. */
export const isWatching = ({parsed, objects}: SeenClause): boolean =>
	/^(?:watch|mind|walk|run|take|change|hold|book|move|clear|record|film|photograph)$/.test(parsed.verb?.lemma ?? '') &&
	objects.owner !== undefined &&
	((objects.nouns.some(noun => bookable.test(noun)) && /^(?:book|hold|take)$/.test(parsed.verb?.lemma ?? '')) ||
		objects.nouns.some(noun =>
			/^(?:band|team|channel|stream|film|movie|post|set|show|talk|speech|video|videos|story|stories|play|performance|demo|presentation|face|reaction|game|match|gig|concert|advice|lead|word|side|point|mind|name|call|time|turn|place|seat|hand)$/.test(
				noun,
			),
		));

const bookable = /^(?:cabin|cottage|airbnb|bnb|place|flat|room|house|studio|chalet|villa|condo|apartment|campsite)$/;

/** `made me laugh`, `got me into jazz`, `took my pen`: nothing is given, and no duty of mine done. */
export const isHollow = (
	{language}: ClauseReader,
	{parsed, objects}: SeenClause,
	{frame, rest: words}: SenseHere,
): boolean => {
	const {verb, rest} = parsed;
	if (/^(?:show|zeigen|montrer)$/.test(verb?.lemma ?? '')) return isShown(rest, language);
	if (language.code !== 'en' || !verb) return false;
	// Bought my desk for 40, gave me a tenner for it: paid for.
	const isPriced = rest.some((unit, i) => unit.low === 'for' && /^[$£€]?\d/.test(rest[i + 1]?.low ?? ''));
	if (/^(?:buy|take|get)$/.test(verb.lemma) && objects.isMine && !objects.me && isPriced) return true;
	// Bought my old truck, and not: my lunch, my ticket.
	const isTreat = rest.some(({low}) => language.hows.has(low) || /^(?:tickets?|round|meal|food|popcorn)$/.test(low));
	if (verb.lemma === 'buy' && objects.isMine && !objects.me && !isTreat) return true;
	const isPay =
		verb.lemma === 'give' && objects.nouns.some(noun => language.money.has(noun)) && objects.nouns.length > 1;
	if (isPay && rest.some(unit => unit.low === 'for')) return true;
	// Pulled my leg, raised my hopes.
	const isFigure = objects.isMine && !objects.me && words.length === 0 && isFigureOf(rest, language);
	if (isFigure && !/^(?:send|throw|put|steer|pass|forward|mention|float)$/.test(verb.lemma)) return true;
	const isLeft = /^(?:leave|let|drop)$/.test(verb.lemma) && objects.isMine && !objects.me;
	if (isLeft && words.length === 0) return !isAtMyDoor(rest);
	const isMeal = rest.some(unit => /^(?:coffee|lunch|dinner|drink|breakfast)$/.test(language.hows.get(unit.low) ?? ''));
	// Anna had a baby, and not: had the baby for an hour.
	const isBorn = verb.lemma === 'have' && /^(?:an?|another|twins|her|their)$/.test(rest[0]?.low ?? '');
	const isNewborn = verb.lemma === 'have' && rest[0]?.low === 'the' && !rest.some(({low}) => low === 'for');
	if (
		(isBorn || isNewborn) &&
		objects.nouns.some(noun => /^(?:baby|twins|child|son|daughter|kid|boy|girl)$/.test(noun))
	)
		return true;
	// Brought her new fella round.
	const isOfTheirs = language.their.has(rest[0]?.low ?? '') && rest.slice(1, 4).some(({low}) => language.kin.has(low));
	if (verb.lemma === 'bring' && isOfTheirs) return true;
	if (verb.lemma === 'invite') return !isMeal && !rest.some(unit => /^(?:out|round|over|stay)$/.test(unit.low));
	const untimed = rest.filter(({kind}) => kind !== 'time');
	const at = untimed.findIndex(unit => language.me.has(unit.low));
	if (/^(?:explain|teach)$/.test(verb.lemma))
		return verb.lemma === 'teach' && objects.me === 'direct' && /^(?:at|in)$/.test(rest[1]?.low ?? '');
	if (objects.me === 'direct' && at === 0 && isStateNext(verb.lemma, untimed[at + 1], language)) return true;
	if (frame === 'give' && words.length === 0 && objects.me === 'direct' && at === 0)
		return (
			(!isThingNext(untimed[at + 1], language) && !isDoingThing(untimed[at + 1], untimed[at + 2])) ||
			(verb.lemma === 'make' && hasForm(untimed[at + 1]?.low ?? '', language, 'base'))
		);
	// Got my name wrong, took my pen, and not: took my shift, got my car going again.
	const isTaking = /^(?:take|get|have)$/.test(verb.lemma) && words.length === 0 && objects.isMine && !objects.me;
	const isCare = objects.nouns.some(
		noun => language.duties.has(noun) || language.kin.has(noun) || young.has(noun) || language.times.numbers.has(noun),
	);
	const isSeenTo = rest.some(unit => hasForm(unit.low, language, 'past', 'part'));
	return isTaking && !isCare && !isSeenTo && !/^(?:to|back|in|over|off)$/.test(rest.at(-1)?.low ?? '');
};

/** `left a casserole on our porch`, `left two jars on my desk`. */
const isAtMyDoor = (rest: readonly Unit[]): boolean =>
	/^(?:a|an|some|the|two|three|her|his|us|half)$/.test(rest[0]?.low ?? '') &&
	rest.some(
		(unit, at) =>
			/^(?:porch|doorstep|step|stoop|door|desk|gate|windowsill|fridge|mailbox|letterbox|stairs|drive|driveway)$/.test(
				unit.low,
			) && rest.slice(Math.max(0, at - 3), at).some(({low}) => /^(?:my|our)$/.test(low)),
	);

/** `invited to Anna's wedding`, `wrote to Anna`: nobody is done a favour. */
export const isNothing = ({parsed, objects}: SeenClause): boolean => {
	const {lemma} = parsed.verb ?? {};
	if (/^(?:einladen|inviter)$/.test(lemma ?? '')) return true;
	if (lemma === 'have' && parsed.rest.slice(0, 3).some(({low}) => /^(?:gone|been|come)$/.test(low))) return true;
	// Paid Priya her tenner, bought cookies from Tom's kid.
	// Sat with Norman in his shed.
	if (lemma === 'sit' && objects.with && !objects.nouns.some(noun => young.has(noun))) return true;
	if (lemma === 'pay' && objects.direct && !objects.for) return true;
	if (lemma === 'buy' && parsed.rest.some(({low}) => /^(?:from|off)$/.test(low)) && !objects.for) return true;
	// Took Ken's ladder back.
	const isLast = parsed.rest.findLast(({kind}) => kind !== 'time')?.low === 'back' && objects.nouns.length > 1;
	const isTheirs = objects.direct ? isLast : objects.owner !== undefined;
	// To the surgery and back: both ways.
	const isReturned = parsed.rest.some(
		({low}, at) => low === 'back' && !/^(?:and|n|&|there)$/.test(parsed.rest[at - 1]?.low ?? ''),
	);
	const isBack = isReturned && isTheirs && !objects.for;
	if (/^(?:take|bring|give|drop|run)$/.test(lemma ?? '') && isBack) return true;
	if (lemma === 'invite') return objects.direct === undefined;
	// Took Milo to the vet: whoever is taken there.
	if (lemma === 'take' && objects.direct && parsed.rest.some(({low}) => low === 'vet' || low === 'vets')) return true;
	// Took a trifle to Rita's do.
	const isBrought = /^(?:take|bring)$/.test(lemma ?? '') && objects.owner !== undefined && !objects.direct;
	if (isBrought && objects.nouns.some(noun => feasts.test(noun))) return true;
	return lemma === 'write' && !objects.owner && (parsed.rest[0]?.low === 'to' || parsed.rest.at(-1)?.low === 'back');
};

const feasts =
	/^(?:do|party|wedding|funeral|christening|barbecue|bbq|potluck|shower|bash|cookout|dinner|lunch|supper)$/;

/** Whether what is mine or somebody's is only said so: `my leg`, `Ken's cold`. */
export const isFigureOf = (rest: readonly Unit[], language: Language): boolean => {
	const at = rest.findIndex(
		unit => language.my.has(unit.low) || language.their.has(unit.low) || unit.isPossessive === true,
	);
	const start = rest[at + 1]?.low === "'s" ? at + 2 : at + 1;
	let end = start;
	while (rest[end]?.kind === 'word' && !language.prepositions.has(rest[end]?.low ?? '') && end < start + 4) end++;
	// Fixed her bike chain: no chain that is pulled.
	const isPart = end - start === 2 && language.commons.has(rest[start]?.low ?? '');
	return at >= 0 && end - start < 3 && !isPart && language.figures.has(rest[end - 1]?.low ?? '');
};

/** `made me jump`, `left me speechless`, `drove me potty`, `taught me in the third form`: what became of one. */
const isStateNext = (lemma: string, next: Unit | undefined, language: Language): boolean => {
	if (next?.kind !== 'word') return false;
	const {low} = next;
	const isWhere = language.prepositions.has(low) || isFiller(low, language) || wheres.test(low);
	if (lemma === 'drive') return !isWhere;
	const isNoun = (language.commons.has(low) || language.hows.has(low)) && !hasForm(low, language, 'base');
	const isLed = language.articles.has(low) || language.their.has(low) || language.my.has(low);
	if (lemma === 'make') return hasForm(low, language, 'base') && !language.hows.has(low);
	return (
		/^(?:leave|keep)$/.test(lemma) && !isLed && !isNoun && !isWhere && !/^(?:some|two|three|half|\d+|to)$/.test(low)
	);
};

const wheres =
	/^(?:home|back|there|here|everywhere|all|the|half|right|straight|halfway|miles|a|out|away|up|down|over|round|around|in|safely)$/;

/** `sponsored me`, `fired me`: served on me alone, which may be anything. */
export const isOnMe = ({objects, parsed}: SeenClause, {frame, rest}: SenseHere, isOurs: boolean): boolean =>
	(frame === 'serve' &&
		objects.me === 'direct' &&
		!isOurs &&
		!isThingOnMe(parsed.rest) &&
		!rest.some(word => /^(?:after|care|through|for)$/.test(word)) &&
		!/^(?:take|treat)$/.test(parsed.verb?.lemma ?? '')) ||
	(isOurs &&
		objects.me === undefined &&
		rest.length === 0 &&
		many.test(parsed.verb?.lemma ?? '') &&
		!isUpkeep(parsed.verb?.lemma, objects.nouns));

/** `repaired me the bicycle`. */
const isThingOnMe = (rest: readonly Unit[]): boolean =>
	/^(?:me|us)$/.test(rest[0]?.low ?? '') && /^(?:the|my|our)$/.test(rest[1]?.low ?? '');

/** What may be done to somebody's things for good or ill. */
const many =
	/^(?:move|change|keep|hold|open|lift|raise|pull|pick|pass|walk|set|put|shift|carry|touch|switch|turn|use|clear|replace|film|record|photograph|cut|swap|trade|draw|store|run)$/;

/** `gave me a headache`: nothing that is owed. */
export const isSlight = (
	{language}: ClauseReader,
	{parsed, objects}: SeenClause,
	end: number,
	frame: string,
): boolean => {
	// M'a posé une question.
	if (frame !== 'give' && parsed.verb?.lemma !== 'poser') return false;
	// Wrote me a lovely letter, and not: a letter of recommendation.
	const isLetter =
		parsed.verb?.lemma === 'write' &&
		objects.nouns.some(noun => /^(?:letter|note|postcard|card|email|text)$/.test(noun)) &&
		!parsed.rest.some(({low}) =>
			/^(?:reference|recommendation|recommending|support|supporting|visa|for|to|landlord|of|character|cover)$/.test(
				low,
			),
		);
	// She wrote me: to me.
	if (isLetter || (parsed.verb?.lemma === 'write' && objects.nouns.length === 0)) return true;
	// Gave Petra's thesis a once-over.
	if (objects.owner && objects.nouns.some(noun => language.drafts.has(noun))) return false;
	const words = parsed.rest
		.slice(end + 1)
		// Sent Anna by mail the table.
		.filter((_, at, rest) => !/^(?:by|per|via)$/.test(rest[at - 1]?.low ?? ''))
		.filter(
			unit =>
				unit.kind === 'word' &&
				!language.articles.has(unit.low) &&
				!language.me.has(unit.low) &&
				(!language.fillers.has(unit.low) || language.slight.has(unit.low)),
		)
		.slice(0, 3);
	// A bed for the night is more than a night.
	const stop = words.findIndex((unit, at) => at > 0 && language.prepositions.has(unit.low));
	return words
		.slice(0, stop < 0 ? 3 : stop)
		.some(
			({low}) =>
				language.slight.has(low) ||
				/^(?:headaches|nightmares|hugs|kisses|jokes|thoughts|looks|frights|shivers)$/.test(low),
		);
};

/** `took the 73 to Islington to see Grace's exhibition`, `took Lea out for her birthday`. */
export const isGoing = ({parsed: {verb, rest}, objects}: SeenClause): boolean => {
	if (verb?.lemma !== 'take') return false;
	const to = rest.findIndex(
		({low}, at) => low === 'to' && /^(?:see|visit|watch|hear|meet)$/.test(rest[at + 1]?.low ?? ''),
	);
	const owner = rest.findIndex(({isPossessive}) => isPossessive === true);
	return (to >= 0 && owner > to) || (objects.direct !== undefined && rest.slice(0, 3).some(({low}) => low === 'out'));
};

/** `he'd lend me his roof bars so I'm picking them up`, `moved to Croydon with his wife`: nothing that is done for them. */
export const isOwnErrand = (
	{memory, language}: ClauseReader,
	{isMine, parsed: {verb, rest}, objects}: SeenClause,
): boolean =>
	isMine &&
	language.code === 'en' &&
	((/^(?:pick|collect|fetch|get)$/.test(verb?.lemma ?? '') &&
		rest.some(({low}) => low === 'them') &&
		memory.plural.length === 0) ||
		(verb?.lemma === 'move' &&
			/^(?:to|2|out|away|house|in|into)$/.test(rest[0]?.low ?? '') &&
			objects.direct === undefined));
