import type {Finding} from '../finding.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import {favour} from './favour.ts';

/** What one takes to somebody's door as a gift. */
const gifts =
	/^(?:soup|stew|casserole|lasagna|lasagne|chili|chilli|curry|dinner|supper|meal|meals|groceries|shopping|cookies|cake|cakes|pie|pies|bread|loaf|scones|brownies|muffins|eggs|veg|vegetables|tomatoes|plums|apples|jam|marmalade|honey|wine|flowers|tulips|roses|daffs|daffodils|bouquet|balloons|present|presents|prescription|medicine|meds|tablets|parcel|package|firewood|logs|tamales|enchiladas)$/;

/** `Dropped soup at Anna's`, `left tulips on Ada's porch`: done for whose place it is. */
export const leftFor = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed, objects, isMine, tense} = seen;
	const {rest, verb} = parsed;
	const gift = leftByThem(reader, seen);
	if (gift) return gift;
	if (
		!isMine ||
		tense !== 'past' ||
		objects.isMine ||
		!/^(?:drop|deliver|leave|take|bring|run)$/.test(verb?.lemma ?? '')
	)
		return undefined;
	const at = rest.findIndex(({low}, i) => /^(?:at|on|to|by|round)$/.test(low) && rest[i + 1]?.isPossessive === true);
	const host = rest[at + 1];
	const before = rest.slice(0, Math.max(at, 0));
	// Left the soup on the hob at Anna's.
	const isGift = before.some(({low}) => gifts.test(low)) && !before.some(({low}) => /^(?:on|in|at|under)$/.test(low));
	const isDropped = /^(?:drop|deliver|leave)$/.test(verb?.lemma ?? '');
	return at > 0 && host?.people && isGift
		? [favour(reader, seen, {way: 'given', people: host.people, isSure: isDropped && (host.strength ?? 1) > 1})]
		: undefined;
};

const doors =
	/^(?:step|doorstep|doormat|porch|stoop|door|letterbox|mailbox|pigeonhole|hallway|desk|windowsill|gate|veranda)$/;

/** `Priya left a box of apples on the step`: a thing that is for whoever lives there. */
const leftByThem = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed, actors, objects, tense} = seen;
	const {rest, verb} = parsed;
	const isLeaving = /^(?:leave|drop|put|deposit)$/.test(verb?.lemma ?? '') && tense === 'past';
	if (!isLeaving || actors.length === 0 || objects.direct || objects.owner || objects.to || objects.for)
		return undefined;
	const at = rest.findIndex(
		({low}, i) =>
			/^(?:on|at|by|in|outside|through)$/.test(low) &&
			/^(?:the|our|my)$/.test(rest[i + 1]?.low ?? '') &&
			doors.test(rest[i + 2]?.low ?? ''),
	);
	const isThing = /^(?:an?|some|two|three|four|the|half|\d+)$/.test(rest[0]?.low ?? '') && at > 1;
	const isSlight = rest
		.slice(0, at)
		.some(({low}) => /^(?:keys?|note|message|mess|coat|bag|bags|shoes|boots|bike|car|card|umbrella)$/.test(low));
	return isThing && !isSlight ? [favour(reader, seen, {way: 'received', people: actors, isSure: false})] : undefined;
};

const containers =
	/^(?:tin|box|jar|jars|bag|bags|basket|hamper|parcel|package|bunch|bouquet|crate|sack|tray|dozen|bottle|bottles|plate|tub|punnet|tupperware|pot|loaf|case|brace|carton|bushel)$/;

/** `a tin of biscuits has arrived from Jürgen`, `flowers from Anna this morning`: what comes from somebody as a gift. */
export const arrivedFrom = (reader: ClauseReader, {...seen}: SeenClause): readonly Finding[] | undefined => {
	const {parsed} = seen;
	const {clause, verb, subject, mood} = parsed;
	if (/^(?:me|person|they)$/.test(subject.kind) || mood.isNegated || mood.isFuture || mood.isWould) return undefined;
	if (verb && !/^(?:arrive|come|turn|appear|deliver|land|show|reach)$/.test(verb.lemma)) return undefined;
	const {units} = clause;
	const from = units.findIndex(({low}, at) => low === 'from' && units[at + 1]?.kind === 'person');
	const who = units[from + 1];
	const before = units.slice(Math.max(0, from - 9), Math.max(0, from));
	const isGift = before.some(({low, kind}) => kind === 'word' && (gifts.test(low) || containers.test(low)));
	if (from < 1 || from > 9 || !isGift || who?.isPossessive || !who?.people) return undefined;
	if (
		before.some(({low}) =>
			/^(?:need|recipe|order|bill|invoice|collect|fetch|ask|borrow|buy|bought|note|letter|postcard)$/.test(low),
		)
	)
		return undefined;
	return [favour(reader, seen, {way: 'received', people: who.people, isSure: false})];
};

/** `dropped off a lasagna`, `popped in with a sponge`: a thing that they bring, though not said to whom. */
export const broughtBy = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed, actors, objects, tense} = seen;
	const {verb, rest} = parsed;
	if (!verb || actors.length === 0 || tense !== 'past' || objects.direct || objects.to || objects.for || objects.owner)
		return undefined;
	const lows = rest.map(unit => unit.low);
	const isDropped =
		verb.lemma === 'drop' &&
		lows[0] === 'off' &&
		/^(?:a|an|some|the|two|three|his|her|their|half|\d+)$/.test(lows[1] ?? '');
	const withAt = lows.indexOf('with');
	const isCarried =
		/^(?:pop|drop|come|call|stop|swing|turn)$/.test(verb.lemma) &&
		withAt >= 0 &&
		/^(?:a|an|some|two|three)$/.test(lows[withAt + 1] ?? '');
	return isDropped || isCarried ? [favour(reader, seen, {way: 'received', people: actors, isSure: false})] : undefined;
};
