import type {How} from '../../../../journal/how.ts';
import {fold} from '../../../../journal/names.ts';
import type {Language} from '../../language/language.ts';
import type {Unit} from '../../units/units.ts';

/** A call is a call, though lunch was talked about; a noun says better what a general verb leaves open. */
export const strongHow = (said: How | undefined, verb: How | undefined): How => {
	if (verb && verb !== 'visit' && verb !== 'meeting') return verb;
	// Who comes round for tea comes round.
	return verb === 'visit' && (said === 'coffee' || said === 'meeting') ? verb : (said ?? verb ?? 'meeting');
};

/** `the twinning do`, `the Singhs' do on the 8th`: a party. */
const isDo = (units: readonly Unit[], at: number): boolean => {
	const before = units[at - 1];
	if (before?.token.isCapital && units[at + 1]?.kind === 'time') return true;
	return (
		before?.kind === 'word' &&
		units.slice(Math.max(0, at - 3), at - 1).some(unit => unit.low === 'the' || unit.low === "'s")
	);
};

const nights =
	/^(?:girls|girls'|boys|boys'|ladies|lads|lads'|movie|film|game|games|quiz|poker|trivia|karaoke|bingo|wine|pizza|taco|curry)$/;

/** `Adventskaffee`, `Geburtstagsessen`: by what the word ends with. */
const ofCompound = (low: string, hows: Language['hows']): How | undefined => {
	// Jassabend, Spielenachmittag: by what it begins with.
	const evening = /^([a-z]{3,}?)(?:e|s)?-?(?:abend|nachmittag|runde|treff)$/.exec(low);
	const noun = evening && (hows.get(evening[1] ?? '') ?? hows.get(`${evening[1]}s`));
	if (evening)
		return (
			(noun === 'meeting' ? 'event' : noun) ??
			(/^(?:spiel|film|quiz|karten|kino|madels|manner)$/.test(evening[1] ?? '') ? 'event' : undefined)
		);
	for (let at = 3; at < low.length - 4; at++) {
		const how = hows.get(low.slice(at));
		if (how) return how;
	}
	return undefined;
};

/** `pub w/ Tom`, `voice note from Ada`, `went to see this band`: what two words say. */
const nearHow = (units: readonly Unit[], at: number): How | undefined => {
	const [before, unit, next] = [units[at - 1]?.low ?? '', units[at]?.low ?? '', units[at + 1]?.low ?? ''];
	// Mittags mit Alan in der Kantine.
	if (/^(?:mittags|midi)$/.test(unit) && /^(?:mit|avec)$/.test(next)) return 'lunch';
	if (unit === 'pub') {
		// In the Danny Mann pub, down the pub.
		const isIn = units.slice(Math.max(0, at - 4), at).some(({low}) => /^(?:in|at|down)$/.test(low));
		const isThe = units.slice(Math.max(0, at - 3), at).some(({low}) => low === 'the');
		return /^(?:w|w\/|with)$/.test(next) || before === 'ins' || (isIn && isThe) ? 'drink' : undefined;
	}
	// Round the lake on foot with Anna, did the shore path.
	if (unit === 'foot' && before === 'on') return 'walk';
	if (trails.test(unit) && units.slice(Math.max(0, at - 4), at).some(({low}) => outings.test(low))) return 'walk';
	if (/^(?:sale|sales)$/.test(unit)) return sales.test(before) ? 'event' : undefined;
	if (unit === 'service') return services.test(before) ? 'event' : undefined;
	// A long chat thread, the group chain.
	if (/^(?:thread|chain)$/.test(unit)) return threads.test(before) ? 'message' : undefined;
	if (/^(?:note|notes|memo)$/.test(unit)) return /^(?:voice|audio)$/.test(before) ? 'message' : undefined;
	const isShow = /^(?:band|bands|show|play|musical|comedian|orchestra|choir)$/.test(unit);
	return isShow &&
		/^(?:a|an|the|this|some|her|his|their)$/.test(before) &&
		/^(?:see|saw|watch|watched)$/.test(units[at - 2]?.low ?? '')
		? 'event'
		: undefined;
};

const sports =
	/^(?:hockey|football|basketball|baseball|soccer|rugby|cricket|ball|volleyball|lacrosse|softball|netball|playoff|playoffs|league|cup|home|away)$/;
const markets =
	/^(?:christmas|xmas|advent|farmers|farmers'|farmer's|flea|craft|makers|makers'|antiques|night|food|street)$/;
const hills =
	/^(?:moor|moors|fell|pike|hill|hills|edge|tor|peak|peaks|mountain|mount|crag|beacon|nab|ridge|pass|scar|canyon|gorge)$/;

/** `raclette evening`, `lunch club`, `Bulls game`, `up Ilkley Moor`: two words that say more than the latter alone. */
const pairHow = (units: readonly Unit[], at: number, {hows}: Language): How | undefined => {
	const [before, unit, next] = [units[at - 1], units[at], units[at + 1]?.low ?? ''];
	const low = unit?.low ?? '';
	if (low === 'flat' && next === 'white') return 'coffee';
	if (
		low === 'catch' &&
		next === 'up' &&
		/^(?:a|the|quick|good|proper|long|lovely|big|overdue)$/.test(before?.low ?? '')
	)
		return 'meeting';
	// The choir social, and no social worker.
	const isSocial =
		low === 'social' &&
		before?.kind === 'word' &&
		!/^(?:work|worker|media|club|services?|life|care|secretary|committee|housing|anxiety)$/.test(next);
	if (isSocial && /^(?:[a-z]{3,})$/.test(before.low) && !/^(?:the|very|not|more|less|too)$/.test(before.low))
		return 'event';
	if (/^(?:evening|night|club|party|social)$/.test(next) && unit?.kind === 'word')
		return /^(?:dinner|lunch|breakfast|coffee|drink)$/.test(hows.get(low) ?? '') ? 'event' : undefined;
	if (/^(?:game|games|match)$/.test(low)) return isGame(units, at) ? 'event' : undefined;
	if (/^(?:market|markets)$/.test(low)) return markets.test(before?.low ?? '') ? 'event' : undefined;
	const isHill = unit?.token.isCapital === true && hills.test(low);
	return isHill && units.slice(Math.max(0, at - 4), at).some(one => /^(?:up|over)$/.test(one.low)) ? 'walk' : undefined;
};

/** The Bulls game; who is over for the hockey game is on a visit. */
const isGame = (units: readonly Unit[], at: number): boolean => {
	const before = units[at - 1];
	const isTeam =
		before?.token.isCapital === true && !before.isPossessive && /^(?:[A-Z][a-z]+s|[A-Z]{2,4})$/.test(before.token.raw);
	const isWatched = units.slice(Math.max(0, at - 4), at).some(one => /^(?:for|watch|watched|watching)$/.test(one.low));
	return !isWatched && (isTeam || sports.test(before?.low ?? ''));
};

/** `took the boys up Ilkley Moor`, `up Ben Nevis`: a hill, though it may be read as a name. */
const isHillUp = (units: readonly Unit[], at: number): boolean => {
	const words = units[at]?.kind === 'person' ? fold(units[at]?.people?.[0]?.written ?? '').split(' ') : [];
	const isHill =
		words.length > 1 && (hills.test(words.at(-1) ?? '') || /^(?:ben|pen|mount|mt|cader|carn)$/.test(words[0] ?? ''));
	return isHill && /^(?:up|over|down)$/.test(units[at - 1]?.low ?? '');
};

const sales =
	/^(?:table-top|tabletop|top|jumble|bring-and-buy|buy|boot|car-boot|bake|yard|garage|rummage|book|plant|plants|craft|cake|charity|church|estate|stoop|flea|christmas)$/;
const services = /^(?:carol|christingle|memorial|remembrance|harvest|candlelit|candlelight|advent|dedication)$/;
const threads = /^(?:chat|text|email|e-mail|mail|whatsapp|signal|slack|teams|group|discord|message|messages)$/;

const outings = /^(?:did|knocked|hiked|bagged|walked|climbed|tackled|smashed|ticked|doing|hiking|walking|climbing)$/;

export const trails = /^(?:path|loop|trail|towpath|circuit|ridge|coast-path|beck|munro|fell|headland)$/;

/** `after the funeral`, `the readings for their wedding`: when or what for, and not how people met. */
const isBeside = (units: readonly Unit[], at: number): boolean => {
	const before = units.slice(Math.max(0, at - 3), at).map(({low}) => low);
	const lead = before.findLastIndex(low => /^(?:after|before|at|in|for|with|to|over|on)$/.test(low));
	if (/^(?:after|before)$/.test(before[lead] ?? '')) return true;
	// Dropped off flyers for the fair.
	const thing = units[at - (before.length - lead) - 1];
	const isForEvent = before[lead] === 'for' && before[lead + 1] === 'the' && lead + 2 === before.length;
	if (isForEvent && thing?.kind === 'word' && /^[a-z]{4,}s$/.test(thing.low)) return true;
	return before[lead] === 'for' && /^(?:their|his|her)$/.test(before[lead + 1] ?? '');
};

/** `a charming man called Desmond`: by name, and no call. */
const isNaming = (units: readonly Unit[], at: number): boolean =>
	units[at]?.low === 'called' &&
	units[at + 1]?.kind === 'person' &&
	units[at - 1]?.kind === 'word' &&
	units
		.slice(Math.max(0, at - 4), at - 1)
		.some(({low}) => /^(?:an?|the|some|this|that|our|my|his|her|their|another|one)$/.test(low));

/** `pavements like glass`, `the glass door`, and not: a glass with Ada. */
const isPane = (units: readonly Unit[], at: number): boolean =>
	units[at]?.low === 'glass' &&
	units[at + 1]?.low !== 'of' &&
	!/^(?:a|quick|little|small|wee|cheeky)$/.test(units[at - 1]?.low ?? '');

/** The first noun that says how people met; `video call` is a video. */
export const howIn = (units: readonly Unit[], language: Language): How | undefined => {
	const {hows, code} = language;
	let found: How | undefined;
	for (const [at, unit] of units.entries()) {
		if (isHillUp(units, at)) return 'walk';
		if (unit.kind !== 'word') continue;
		// Met Tom about the trip.
		if (/^(?:about|re|regarding|concerning)$/.test(unit.low)) break;
		if (unit.low === 'happy' && units[at + 1]?.low === 'hour') return 'drink';
		// Called in to Ada, called round: no call.
		// A lad called Bashir.
		if (/^(?:called|named)$/.test(unit.low) && language.kin.has(units[at - 1]?.low ?? '')) continue;
		const isCalling = unit.low.startsWith('call') && units[at + 1]?.kind === 'word';
		if (isCalling && /^(?:in|round|by|over|on)$/.test(units[at + 1]?.low ?? '')) continue;
		if (isNaming(units, at) || isPane(units, at)) continue;
		// Along the prom at the seaside.
		if (unit.low === 'prom' && /^(?:on|along)$/.test(units[at - 2]?.low ?? '')) continue;
		const how =
			pairHow(units, at, language) ??
			hows.get(unit.low) ??
			nearHow(units, at) ??
			(unit.token.isCapital && code === 'de' ? ofCompound(unit.low, hows) : undefined);
		if (!how || isBeside(units, at)) continue;
		// The offside call, a tough call.
		if (
			how === 'call' &&
			/^(?:offside|penalty|close|tough|bad|wrong|judgment|wake-up|wakeup|good|right|roll)$/.test(
				units[at - 1]?.low ?? '',
			)
		)
			continue;
		// "do" and "tea" are nouns only after an article or a name.
		if (unit.low === 'do' && !isDo(units, at)) continue;
		if ((unit.low === 'text' && units[at + 1]?.low !== 'from') || unit.low === 'run' || unit.low === 'meet') continue;
		// A Slack huddle, a WhatsApp call.
		const isVoice =
			/^(?:call|huddle|voice)$/.test(unit.low) && language.media.get(units[at - 1]?.low ?? '') === 'message';
		if (isVoice) {
			found = 'call';
			continue;
		}
		if (how === 'video') return how;
		if (unit.low === 'night' || unit.low === 'day') continue;
		if (found === undefined || found === 'meeting') found = how;
	}
	const isNight = units.some(
		({low}, at) =>
			/^(?:night|nights)$/.test(low) && nights.test(units[at - 1]?.low ?? '') && units[at - 1]?.kind === 'word',
	);
	if (isNight && (found === undefined || found === 'meeting')) return 'event';
	const isOccasion = units.some(
		(unit, at) =>
			unit.token.isCapital &&
			/^(?:night|day|days|week|forum|con|fest|festival)$/.test(unit.low) &&
			units[at - 1]?.token.isCapital &&
			!units[at - 1]?.token.isFirst,
	);
	return found ?? (isOccasion ? 'event' : undefined);
};

export const mediumIn = (units: readonly Unit[], {media}: Language): How | undefined => {
	for (const [at, unit] of units.entries()) {
		const how = media.get(unit.low);
		const before = units[at - 1]?.low ?? '';
		const lead = /^(?:the|a|long)$/.test(before) ? (units[at - 2]?.low ?? '') : before;
		if (
			how &&
			(/^(?:on|over|via|am|per|au|sur|uber)$/.test(lead) || (lead === 'by' && how !== 'message')) &&
			!(unit.low === 'call' && lead === 'on' && before !== 'a')
		)
			return how;
	}
	return undefined;
};
