import type {How} from '../../../../journal/how.ts';
import {fold} from '../../../../journal/names.ts';
import type {Mention} from '../../../names/read-name.ts';
import {resolveIn} from '../../clauses/line-context.ts';
import {objectsOf} from '../../clauses/objects.ts';
import {isGivenName} from '../../language/names/given-names.ts';
import {type ClauseReader, hasDayFor, type SeenClause} from '../reader.ts';
import {hostIn} from './host.ts';
import {howIn} from './hows.ts';
import {type MetPeople, peopleOfSide} from './met.ts';

/** `saw Hamilton`, `caught Wicked`: a play as well as somebody; a first name is rather somebody. */
export const mayBeShow = (lemma: string, people: readonly Mention[]): boolean =>
	/^(?:see|catch|watch|visit)$/.test(lemma) &&
	people.some(
		({candidates, written}) =>
			candidates.length === 0 &&
			!/^(?:mr|mrs|ms|miss|dr|doctor|prof|professor|canon|councillor|aunt|uncle|auntie|frau|herr|mme|m)\b/i.test(
				written,
			) &&
			!isCalling.test(fold(written)) &&
			!isGivenName(fold(written.split(/[ -]/)[0] ?? '')),
	);

const isCalling =
	/^(?:mum|mom|mama|mamma|maman|dad|papa|mummy|daddy|gran|granny|nan|nana|grandma|grandpa|oma|opa|mutti|vati)$/;

/** `had Tom over`, `took Maria to lunch`, `went to Milwaukee to see Lea`. */
export const hosted = (
	reader: ClauseReader,
	{parsed, objects, tense}: SeenClause,
	isPlan: boolean,
): MetPeople | undefined => {
	const {verb} = parsed;
	if (!verb) return undefined;
	const meal = howIn(parsed.rest, reader.language);
	if (verb.lemma === 'have' && objects.direct && isHavingRound(parsed.rest, meal)) {
		const people = [...objects.direct.people, ...peopleOfSide(objects.with)];
		return {people, how: 'visit', isSure: objects.direct.strength > 1, isPlan};
	}
	// Took Lea out, and not: took her to have her stitches out.
	const isOut = parsed.rest.slice(0, 3).some(({low}) => low === 'out');
	const isTo = tense === 'past' || (verb.form === 'ing' && hasDayFor(reader, parsed));
	if (verb.lemma === 'take' && objects.direct && isOut && isTo)
		return {people: objects.direct.people, how: meal, isSure: objects.direct.strength > 1, isPlan};
	// Took Maria to lunch.
	if (
		(verb.lemma === 'invite' || (verb.lemma === 'ask' && isAskedTo(parsed.rest))) &&
		objects.direct &&
		meal &&
		/^(?:coffee|lunch|dinner|breakfast|drink|event|walk)$/.test(meal)
	)
		// Invited Anna for dinner on Saturday: if she comes.
		return {people: objects.direct.people, how: meal, isSure: false, isPlan: true};
	if (
		/^(?:take|treat|bring)$/.test(verb.lemma) &&
		objects.direct &&
		meal &&
		/^(?:coffee|lunch|dinner|breakfast|drink|event|walk)$/.test(meal)
	)
		return {people: objects.direct.people, how: meal, isSure: objects.direct.strength > 1, isPlan};
	if (isOuting(parsed.rest) && verb.lemma === 'take' && tense === 'past' && objects.direct)
		return {people: objects.direct.people, how: meal, isSure: objects.direct.strength > 1, isPlan};
	const host = hostIn(parsed.rest);
	if (
		host &&
		objects.direct === undefined &&
		/^(?:play|eat|watch|stay|have|sleep|drink|celebrate|cook|sit|work|passer|prendre|manger|boire|diner|dejeuner|dormir|essen|trinken|feiern|ubernachten|schlafen|spielen)$/.test(
			verb.lemma,
		)
	)
		// Passé chez Rose.
		return {
			people: host.people ?? [],
			how: meal ?? (verb.lemma === 'passer' ? 'visit' : undefined),
			// Wir haben gestern bei Tom zu Abend gegessen.
			isSure:
				tense === 'past' &&
				(host.strength ?? 1) > 1 &&
				/^(?:essen|trinken|feiern|manger|boire|diner|dejeuner)$/.test(verb.lemma),
			isPlan,
		};
	// Went to Milwaukee to see Lea.
	const to = parsed.rest.findIndex(
		(unit, at) => unit.low === 'to' && /^(?:see|visit|meet)$/.test(parsed.rest[at + 1]?.low ?? ''),
	);
	if (to >= 0) {
		const after = objectsOf(parsed.rest.slice(to + 2), reader.language, low => resolveIn(reader.memory, low));
		if (after.direct)
			return {people: after.direct.people, how: 'visit', isSure: !mayBeShow('see', after.direct.people), isPlan};
	}
	return undefined;
};

/** `asked Tom and Anna to Sunday lunch`, `asked Ken round for supper`: invited. */
const isAskedTo = (rest: SeenClause['parsed']['rest']): boolean => {
	const at = rest.findIndex(({kind}) => kind === 'person');
	return (
		/^(?:to|round|over|out)$/.test(rest[at + 1]?.low ?? '') &&
		!/^(?:help|be|do|come|send|get|bring)$/.test(rest[at + 2]?.low ?? '')
	);
};

const outings =
	/^(?:zoo|beach|museum|park|pictures|movies|cinema|theatre|theater|panto|pantomime|aquarium|circus|fair|seaside|farm|lake|pool|rink|mall|library|gallery|playground|match|game|ballgame|rodeo|castle|market)$/;

/** What somebody is taken for that one would not do for the fun of it. */
const errand =
	/^(?:airport|hospital|infirmary|clinic|station|surgery|a&e|er|general|scan|appointment|chemo|physio|interview|exam|test|job|flight|train|bus|court|embassy|dentist|doctor|vet|urgent|o'hare|heathrow|gatwick|stansted|luton|jfk|lax|midway|logan|kloten|cdg|schiphol|sfo|newark|laguardia)$/;

const sick = /^(?:specialist|consultant|nurse|solicitor|lawyer|bank|head|principal|police|counsellor|therapist|gp)$/;

/** `took Callum to Temple Newsam`, `took Anna to the zoo`: to what one goes to together, and not: to the airport. */
const isOuting = (rest: SeenClause['parsed']['rest']): boolean => {
	const to = rest.findIndex(({low}, at) => low === 'to' && rest[at - 1]?.kind === 'person');
	// Took Mum to see the lights.
	if (to >= 0 && rest[to + 1]?.low === 'see' && !rest.some(({low}) => errand.test(low) || sick.test(low))) return true;
	const what = /^(?:the|a)$/.test(rest[to + 1]?.low ?? '') ? rest[to + 2] : rest[to + 1];
	if (to < 0 || !what || rest.some(({low}) => errand.test(low))) return false;
	if (what.kind === 'person') return !what.isPossessive && mayBeShow('see', what.people ?? []);
	return what.kind === 'word' && (outings.test(what.low) || /^[A-Z][a-z]{2,}/.test(what.token.raw));
};

/** `had Tom over`, `had Ada and Ken to Sunday lunch`. */
const isHavingRound = (rest: SeenClause['parsed']['rest'], meal: How | undefined): boolean =>
	rest.some(unit => /^(?:over|round|around)$/.test(unit.low)) ||
	// Had Ken in for his tea, had the nephews, Sam and Joe, in last night.
	rest.some(
		({low}, at) =>
			low === 'in' &&
			rest[at - 1]?.kind === 'person' &&
			(rest[at + 1] === undefined ||
				rest[at + 1]?.kind === 'time' ||
				/^(?:for|again|this)$/.test(rest[at + 1]?.low ?? '')),
	) ||
	(meal !== undefined &&
		rest.some((unit, at) => /^(?:to|for)$/.test(unit.low) && at > 0 && rest[at - 1]?.kind === 'person'));
