import type {ClauseReader, SeenClause} from '../reader.ts';

/** `Ken and I went halves on a ticket`, `Ada and I agree`: nobody need have met. */
export const isOfMind = ({verb, rest}: SeenClause['parsed']): boolean =>
	/^(?:agree|disagree|own|think|know|like|love|hate|want|need|believe|owe|miss|deserve)$/.test(verb?.lemma ?? '') ||
	(verb?.lemma === 'go' && /^(?:halves|halvsies|dutch|separate|way|back)$/.test(rest[0]?.low ?? ''));

const refusals = new Set('decline skip miss dodge duck refuse forgo avoid swerve flake wriggle'.split(' '));
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
	get: /^out$/,
};

/** `passed on lunch with Ken`, `turned down drinks`, `gave dinner a miss`: nobody was met there. */
export const isRefusing = ({language}: ClauseReader, {parsed: {verb, rest}}: SeenClause): boolean => {
	const words = rest.filter(({low, kind}) => kind === 'word' && !language.articles.has(low));
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
	return what !== undefined && !isInstead && language.hows.has(what.low);
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
	// They've called the whole thing off.
	if (verb?.lemma === 'call' && rest.at(-1)?.low === 'off') return true;
	return verb?.lemma === 'find' && (next?.kind !== 'word' || !language.prepositions.has(next.low));
};

/** `has carried with me all the models to the exhibition`: done together, and how is not said. */
export const isWorkWithMe = ({rest}: SeenClause['parsed']): boolean =>
	/^(?:the|a|an|all|my|our|his|her|these|those)$/.test(
		rest[rest.findIndex(({low}) => /^(?:me|us)$/.test(low)) + 1]?.low ?? '',
	);
