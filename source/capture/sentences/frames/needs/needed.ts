import type {Finding, FollowUpKind} from '../finding.ts';
import {type ClauseReader, restOf, type SeenClause} from '../reader.ts';

export const finding = (
	{parsed, scope, tense}: SeenClause,
	kind: 'need' | 'ask' | FollowUpKind,
	people: Finding['people'],
	isSure: boolean,
): Finding => ({
	kind,
	people,
	clause: parsed.clause,
	isSure: isSure && !scope.isDoubtful,
	tense,
	rest: restOf(parsed),
});

export const soft = new Set(
	`word trouble fight quarrel row excuse apology attention revenge peace quiet ruhe streit calme mots scrap squabble
	break drink hug holiday shower rest nap sleep vacation coffee time space life haircut pint`.split(/\s+/),
);

/** What one may want to do, that somebody else can help with. */
const getting = /^(?:find|borrow|hire|rent|get|buy|move|sell|learn|swap|source|recruit|rehome|meet|adopt|speak|talk)$/;

/** What begins the name of something wanted, and not what somebody wants of others. */
export const wanted =
	/^(?:a|an|some|someone|somebody|sb|any|help|more|new|another|advice|intros?|feedback|recommendations|tips|warm|extra|two|three|four|cheap|used|hands|bodies|volunteers|eine|einen|un|une|\d+)$/;

/** `a bike under a hundred quid`: what it may cost, and not what is wanted. */
const isMost = (what: SeenClause['parsed']['rest'], at: number): boolean =>
	what.slice(Math.max(1, at - 4), at).some(({low}) => /^(?:under|below|less|around|about|max|for)$/.test(low));

/** What is said to somebody, and not what helps them: `get a grip`. */
const idle =
	/^(?:grip|over|real|lost|going|rid|out|home|better|well|fit|married|on|up|off|used|moving|lucky|even|serious|act|head|skates)$/;

const ailing =
	/^(?:knees?|back|hips?|sleep|sleeping|migraines?|anxiety|depression|grief|weight|health|breathing|legs?|shoulders?|asthma|hearing|eyes|eyesight|chest|illness|cancer|hangover|nerves|heat|cold|weather|hills?|stairs|foot|feet|neck|wrist|memory|temper|pain|arthritis|loss|divorce|dates|jet-lag|jetlag)$/;

const sums = /^(?:bucks|quid|euros?|dollars|pounds|francs|rent|deposit|money)$/;

/** Whether what follows the verb is something that one could help with. */
export const isSomething = (
	{language}: ClauseReader,
	{parsed, objects}: SeenClause,
	what: SeenClause['parsed']['rest'],
	words: number,
): boolean => {
	const [first, second, third] = what;
	if (!first || first.kind === 'sign' || first.kind === 'person' || /^(?:no|out)$/.test(first.low)) return false;
	const {verb, mood} = parsed;
	const lemma = verb?.lemma ?? '';
	if (lemma === 'hunt' && words === 0 && !wanted.test(first.low)) return false;
	if ((lemma === 'use' || lemma === 'do') && !mood.isWould && !(mood.isCan && words > 0)) return false;
	// Wants to move the piano, and not: wants to move to Spain.
	if (first.low === 'to' && second?.low === 'move' && (!third || language.prepositions.has(third.low))) return false;
	// Sonja wants to learn me swimming.
	if (first.low === 'to' && language.me.has(third?.low ?? '')) return false;
	if (first.low === 'to' && second?.low === 'get' && what.slice(2, 4).some(({low}) => idle.test(low))) return false;
	if (first.low === 'to') return words > 0 || getting.test(second?.low ?? '');
	// Needs her gutters done, and not: needs her to call.
	const isHers = first.low === 'her' && second?.kind === 'word' && !language.prepositions.has(second.low);
	// Struggling with his knee: nobody could help.
	if (
		words > 0 &&
		/^(?:struggle|have|wrestle|battle)$/.test(lemma) &&
		what.slice(0, 3).some(({low}) => ailing.test(low))
	)
		return false;
	if (isHers && (lemma === 'need' || (words > 0 && /^(?:struggle|have|wrestle)$/.test(lemma)))) return true;
	// Asking after a decent roofer, and not: after my mother.
	if (lemma === 'ask' && words === 1 && parsed.rest[0]?.low === 'after') return wanted.test(first.low);
	if (
		(objects.me === 'direct' && lemma !== 'ask') ||
		/^(?:it|everybody|everyone|this|that|there|him|her|them|us|me)$/.test(first.low)
	)
		return false;
	const isWant = (lemma === 'want' || lemma === 'seek' || lemma === 'love' || lemma === 'like') && words === 0;
	if (isWant && !wanted.test(first.low)) {
		const isOwn = language.my.has(first.low) || language.their.has(first.low) || language.i.has(first.low);
		if (isOwn || (language.verbs.has(first.low) && !language.commons.has(first.low))) return false;
	}
	// Banks and landlords want money.
	return !what.some(
		(unit, at) =>
			/^[$£€]/.test(unit.token.raw) || (sums.test(unit.low) && what[at - 1]?.low !== 'to' && !isMost(what, at)),
	);
};

/** `hunting a dryer for her granny's place`: what is hunted comes first, and "for" is no part of the verb. */
export const wantedFirst = <Seen extends {readonly rest: readonly string[]; readonly end: number}>(
	sense: Seen | undefined,
	rest: SeenClause['parsed']['rest'],
): Seen | undefined =>
	sense?.rest.at(-1) === 'for' && sense.end > 1 && wanted.test(rest[0]?.low ?? '')
		? {...sense, rest: [], end: -1}
		: sense;
