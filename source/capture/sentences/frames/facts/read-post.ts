import {fold} from '../../../../journal/names.ts';
import {isGivenName} from '../../language/names/given-names.ts';
import {isCity, isFirm} from '../../language/names/places.ts';
import type {Unit} from '../../units/units.ts';
import type {Finding} from '../finding.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import {fact, nameFrom, phraseFrom} from './fact.ts';
import {orgAt} from './organisations.ts';

/** What is said of any post. */
const plainPost =
	/^(?:the|this|that|new|good|great|nice|better|proper|real|dream|first|second|part-time|full-time|temporary|temp|permanent|summer|seasonal|holiday|saturday|weekend|night|day|big|little|small|steady|cushy|another|his|her|their|own|old|perfect|well-paid|decent|brilliant|lovely|cool|amazing|fantastic|bloody|neue|neuen|nouveau|nouvelle|so|of|like|um|uh|just|finally|now|such|what|fucking)$/;

const posts = /^(?:job|role|position|post|gig|stelle|poste)$/;

/**
 * `got the head of sales job`, `landed a role at Oracle`, `has a new job at the Caritas`, `was promoted to senior
 * engineer`.
 */
export const byPost = (reader: ClauseReader, seen: SeenClause, isSure: boolean): readonly Finding[] => {
	const {parsed, actors, tense} = seen;
	const {language} = reader;
	const {rest, verb} = parsed;
	const {units} = parsed.clause;
	const promoted = units.findIndex(unit => unit.low === 'promoted');
	if (promoted >= 0 && units[promoted + 1]?.low === 'to')
		return fact(seen, actors, 'work', phraseFrom(units, promoted + 2, reader), false);
	const hired = hiredBy(reader, seen);
	if (hired) return hired;
	const made = madeSo(reader, seen);
	if (made) return made;
	const moved = byLeaving(reader, seen);
	if (moved) return moved;
	if (
		!verb ||
		!/^(?:get|have|land|take|accept|find|start|begin|haben|finden|bekommen|kriegen|avoir|trouver|decrocher)$/.test(
			verb.lemma,
		)
	)
		return [];
	// Got on at the hospital.
	const isOn = verb.lemma === 'get' && rest[0]?.low === 'on' && /^(?:at|with)$/.test(rest[1]?.low ?? '');
	const isFirm = isOn && (orgAt(rest.slice(1), language) !== undefined || rest[2]?.token.isCapital === true);
	if (isFirm && rest[2]?.kind === 'word') return fact(seen, actors, 'work', phraseFrom(rest, 2, reader), false);
	const job = rest.findIndex(
		({low}, at) =>
			posts.test(low) ||
			(/^(?:work|gig|placement)$/.test(low) && /^(?:a|new)$/.test(rest[at - 1]?.low ?? '')) ||
			// A place at the bakery, and not: in Málaga.
			(low === 'place' && /^(?:a|new)$/.test(rest[at - 1]?.low ?? '') && rest[at + 1]?.low !== 'in'),
	);
	// Got the job done, took the long job at last.
	const isDone = /^(?:done|finished|sorted|right|over|started)$/.test(rest[job + 1]?.low ?? '');
	const isMoment = /^(?:last|least|once|home|all|noon|night|the)$/.test(rest[job + 2]?.low ?? '') && !rest[job + 3];
	if (job < 0 || isDone || isMoment) return [];
	const place = rest.findIndex(
		(unit, at) => at > job && /^(?:at|with|w|w\/|as|bei|beim|als|in|chez|comme)$/.test(unit.low),
	);
	if (place >= 0 && !(verb.lemma === 'have' && tense === 'past'))
		return fact(
			seen,
			actors,
			'work',
			`${titleIn(rest.slice(0, job), rest[place], reader)}${phraseFrom(rest, place + 1, reader)}`,
			isSure && /^(?:have|haben|finden|trouver|decrocher)$/.test(verb.lemma),
		);
	if (verb.lemma !== 'get') return [];
	const value = phraseFrom(rest, 0, reader)
		.replace(/^the /i, '')
		.replace(/ (?:job|role|position|post)$/i, '');
	return fact(seen, actors, 'work', value, /^the\b/i.test(rest[0]?.token.raw ?? '') && isSure);
};

/** `made partner at a firm`, `been made head of year`, `been made up to station manager`. */
const madeSo = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {rest, verb, mood} = seen.parsed;
	const {language} = reader;
	const isMade = verb?.lemma === 'make' && !seen.objects.me;
	const made = rest.find(
		unit => unit.kind === 'word' && !language.articles.has(unit.low) && !(isMade && /^(?:up|to)$/.test(unit.low)),
	);
	const isJob =
		made !== undefined &&
		rest
			.slice(rest.indexOf(made))
			.slice(0, 3)
			.some(({low}) => language.jobs.has(low));
	if (isMade && made && (language.jobs.has(made.low) || (isJob && mood.hasBe)))
		return fact(seen, seen.actors, 'work', phraseFrom(rest, rest.indexOf(made), reader), false);
	return undefined;
};

/** `took the head coach job at Fulham`: as what, before the firm. */
const titleIn = (before: readonly Unit[], place: Unit | undefined, {language, text}: ClauseReader): string => {
	const title = before.filter(({low}) => !plainPost.test(low) && !language.articles.has(low));
	const isTitled =
		title.length > 0 && title.every(({kind}) => kind === 'word') && /^(?:at|with)$/.test(place?.low ?? '');
	return isTitled ? `${text.slice(title[0]?.start, title.at(-1)?.end)} at ` : '';
};

/** `quit us for Titan`, `left Google for Stripe`, `left Tesco for the council`. */
const byLeaving = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed, actors} = seen;
	const {language} = reader;
	const {rest, verb} = parsed;
	// Has gone over to the Co-op, jumped to Stripe.
	const over = /^(?:over|across|back)$/.test(rest[0]?.low ?? '') ? 1 : 0;
	const to = rest[over]?.low === 'to' ? over + 1 : -1;
	const into = rest[to]?.low === 'the' ? rest[to + 1] : rest[to];
	const isGoing =
		/^(?:jump|switch|change|defect|transfer)$/.test(verb?.lemma ?? '') ||
		(over === 1 && /^(?:go|move)$/.test(verb?.lemma ?? '') && parsed.mood.isPerfect) ||
		(verb?.lemma === 'move' && isFirm(into?.low ?? ''));
	// Has gone back to Hull for good: home, and to no firm.
	const isForGood = seen.lows.some((low, at) => low === 'good' && seen.lows[at - 1] === 'for');
	// Switched to Anthropic: a firm of which nothing is known.
	const isNobody = into?.people?.every(
		({candidates, written}) => candidates.length === 0 && !isGivenName(fold(written.split(' ')[0] ?? '')),
	);
	const isFirmThere = into?.kind === 'word' || isNobody === true;
	const isTo = to > 0 && isFirmThere && into?.token.isCapital === true && !isCity(into.low);
	if (isGoing && !isForGood && isTo && seen.tense === 'past')
		return fact(seen, actors, 'work', phraseFrom(rest, to, reader), false);
	const after = rest.findIndex(unit => unit.kind === 'word' && unit.low === 'for') + 1;
	const hasLeft =
		rest[0]?.low !== 'for' &&
		/^(?:quit|leave|ditch)$/.test(verb?.lemma ?? '') &&
		!language.articles.has(rest[0]?.low ?? '');
	const isOrg = rest[after]?.low === 'the' && orgAt(rest.slice(after - 1), language) !== undefined;
	if (hasLeft && after > 0 && after < 4 && isOrg)
		return fact(seen, actors, 'work', phraseFrom(rest, after + 1, reader), false);
	if (hasLeft && after > 0 && after < 4 && rest[after]?.token.isCapital && rest[after]?.kind === 'word')
		return fact(seen, actors, 'work', nameFrom(rest, after, reader), false);
	return undefined;
};

const hiring =
	/^(?:hired|rehired|recruited|poached|headhunted|engaged|appointed|elected|named|transferred|seconded|employed|sworn|ordained|commissioned|signed|snapped|taken|voted|picked|chosen|kept)$/;

/** `got hired at Boeing`, `'s been taken on by Network Rail`, `was appointed head of year`; offered. */
const hiredBy = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {units} = seen.parsed.clause;
	const at = units.findIndex(({low}) => hiring.test(low));
	const isPassive = units
		.slice(Math.max(0, at - 4), Math.max(0, at))
		.some(({low}) => /^(?:got|been|was|gets|is|'s)$/.test(low));
	if (at < 1 || !isPassive || seen.objects.me) return undefined;
	const isOn = /^(?:taken|signed|kept|snapped|voted)$/.test(units[at]?.low ?? '');
	if (isOn && !/^(?:on|up|in)$/.test(units[at + 1]?.low ?? '')) return undefined;
	const next = isOn ? at + 2 : at + 1;
	const isTitled = /^(?:appointed|elected|named|voted|ordained|commissioned|picked|chosen)$/.test(units[at]?.low ?? '');
	const isLed = /^(?:at|by|with|w\/|as|to|for)$/.test(units[next]?.low ?? '');
	const first = isLed ? next + 1 : next;
	const isJob = units.slice(first, first + 3).some(({low}) => reader.language.jobs.has(low));
	const word = units[first]?.low === 'the' ? units[first + 1] : units[first];
	const isFirm =
		isLed && !isTitled && (word?.token.isCapital === true || orgAt(units.slice(first - 1), reader.language));
	return isFirm || isJob ? fact(seen, seen.actors, 'work', phraseFrom(units, first, reader), false) : undefined;
};
