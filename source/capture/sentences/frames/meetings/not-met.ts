import type {Language} from '../../language/language.ts';
import type {Unit} from '../../units/units.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import {howIn} from './hows.ts';

/** `Ken and I went halves on a ticket`, `Ada and I agree`: nobody need have met. */
export const isOfMind = ({verb, rest, mood}: SeenClause['parsed'], language: Language): boolean =>
	// Alan and I have a bet on it.
	(verb?.lemma === 'have' &&
		verb.form !== 'past' &&
		!mood.isPerfect &&
		!mood.isFuture &&
		(!howIn(rest, language) ||
			rest.slice(0, 3).some(({low}) => /^(?:bet|wager|pact|deal|agreement|feud|joke|rota|system|bone)$/.test(low)))) ||
	/^(?:agree|disagree|own|think|know|like|love|hate|want|need|believe|owe|miss|deserve)$/.test(verb?.lemma ?? '') ||
	(verb?.lemma === 'go' && /^(?:halves|halvsies|dutch|separate|way|back)$/.test(rest[0]?.low ?? ''));

const refusals = new Set(
	'forget oversleep bail decline skip miss dodge duck refuse forgo avoid swerve flake wriggle'.split(' '),
);
const refusedBy: Readonly<Record<string, RegExp>> = {
	pass: /^(?:on|up)$/,
	turn: /^down$/,
	say: /^no$/,
	take: /^(?:pass|rain|raincheck)$/,
	beg: /^off$/,
	cry: /^off$/,
	bow: /^out$/,
	back: /^out$/,
	pull: /^out$/,
	wimp: /^out$/,
	chicken: /^out$/,
	blow: /^off$/,
	opt: /^out$/,
	sleep: /^through$/,
	drop: /^out$/,
	get: /^out$/,
};

/** `passed on lunch with Ken`, `turned down drinks`, `gave dinner a miss`: nobody was met there. */
export const isRefusing = ({language}: ClauseReader, {parsed: {verb, rest}}: SeenClause): boolean => {
	const words = rest.filter(({low, kind}) => kind === 'word' && !language.articles.has(low) && !language.my.has(low));
	const [first] = words;
	const lemma = verb?.lemma ?? '';
	const isMissed = lemma === 'give' && rest.at(-1)?.low === 'miss';
	const isBy = refusedBy[lemma]?.test(first?.low ?? '') === true;
	if (!isMissed && !isBy && !refusals.has(lemma)) return false;
	// Skipped the gym for lunch with Ken: that lunch was had.
	const what = words.find(
		({low}) => !language.prepositions.has(low) && !/^(?:out|off|down|no|pass|rain|check|up)$/.test(low),
	);
	const isInstead = words.slice(what ? words.indexOf(what) : 0).some(({low}) => low === 'for');
	// Missed the Bulls game with Ken.
	const after = what ? rest.slice(rest.indexOf(what), rest.indexOf(what) + 3) : [];
	const end = after.findIndex(({low, kind}) => kind !== 'word' || language.prepositions.has(low));
	return !isInstead && after.slice(0, end < 0 ? 3 : end).some(({low}) => language.hows.has(low));
};

/** `mailed him two sticks of memory`: what is sent is no message. */
export const isParcel = ({parsed: {verb, rest}, objects}: SeenClause): boolean =>
	verb?.lemma === 'mail' &&
	objects.direct !== undefined &&
	objects.nouns.length > 0 &&
	!rest.some(unit => /^(?:about|re|that|to|back|asking|saying)$/.test(unit.low));

/** `found me a bulb`, `the prizes she found me`: a thing, and not: found me at the bar. */
export const isFindingThings = ({parsed: {verb, rest}}: SeenClause, {language}: ClauseReader): boolean => {
	const next = rest[rest.findIndex(({low}) => language.me.has(low)) + 1];
	// Léa passe son permis.
	const isPassing =
		verb?.lemma === 'passer' && (language.their.has(rest[0]?.low ?? '') || language.articles.has(rest[0]?.low ?? ''));
	if (isPassing) return true;
	// They've called the whole thing off.
	if (verb?.lemma === 'call' && rest.at(-1)?.low === 'off') return true;
	return verb?.lemma === 'find' && (next?.kind !== 'word' || !language.prepositions.has(next.low));
};

/** `has carried with me all the models to the exhibition`: done together, and how is not said. */
export const isWorkWithMe = ({rest}: SeenClause['parsed']): boolean =>
	/^(?:the|a|an|all|my|our|his|her|these|those)$/.test(
		rest[rest.findIndex(({low}) => /^(?:me|us)$/.test(low)) + 1]?.low ?? '',
	);

/** `saw Ken on TV`, `a programme with Mary Beard in it`: seen or heard, and not met. */
export const isOnScreen = (units: readonly Unit[]): boolean =>
	units.some(({low}, at) => {
		const next = /^(?:the|a|an)$/.test(units[at + 1]?.low ?? '') ? units[at + 2] : units[at + 1];
		const isOn =
			(/^(?:on|im|a|auf)$/.test(low) && screens.test(next?.low ?? '')) ||
			(/^(?:in|im|dans)$/.test(low) && pictures.test(next?.low ?? ''));
		return isOn || (programmes.test(low) && /^(?:with|mit|avec|about|by)$/.test(units[at + 1]?.low ?? ''));
	});

const screens = /^(?:tv|telly|television|radio|youtube|netflix|iplayer|fernsehen|fernseher|tele)$/;
const pictures =
	/^(?:mirror|paper|papers|newspaper|news|photo|photos|picture|advert|obituary|obituaries|spiegel|zeitung|foto|journal|miroir)$/;
const programmes = /^(?:programme|documentary|podcast|biography|episode|autobiography|doku|reportage)$/;

/** `they rang from the home`: a house, where nobody named them together. */
export const isByHouse = ({memory}: ClauseReader, {parsed: {subject, verb}}: SeenClause): boolean =>
	subject.low === 'they' &&
	memory.plural.length === 0 &&
	/^(?:call|ring|phone|text|email|write|telephone|message)$/.test(verb?.lemma ?? '');

/** `Ken and I have booked Corfu for May`, `Rita and I agreed on blue`: told of both, and not how they met. */
export const isDecided = ({verb, mood}: SeenClause['parsed']): boolean =>
	mood.isPerfect ||
	/^(?:book|buy|decide|order|sign|plan|choose|share|split|own|keep|win|lose|inherit|adopt|swap|start|marry)$/.test(
		verb?.lemma ?? '',
	);

/** `told Priya how it went with Hana`: that was before. */
export const isHowItWent = ({parsed: {clause}, lows}: SeenClause): boolean =>
	[clause.link, ...lows].includes('how') &&
	/\bhow (?:it|that|this|things|all|the \S+) (?:went|goes|turned|worked|panned|was)\b/.test(
		[clause.link, ...lows].join(' '),
	);
