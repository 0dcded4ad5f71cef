import {isCity} from '../../language/names/places.ts';
import type {Finding} from '../finding.ts';
import {type ClauseReader, frameIn, type SeenClause} from '../reader.ts';
import {beIn, praise} from './being.ts';
import {fact, nameFrom, phraseFrom} from './fact.ts';
import {nominalWork} from './nominal-work.ts';
import {orgAt} from './organisations.ts';
import {careerIn} from './read-career.ts';
import {byPost} from './read-post.ts';
import {tradeOf} from './read-trade.ts';

/**
 * `Lea works at Novartis`, `she's a PM at Hyatt`, `she's at Northwestern Mutual now`, `he's heading up growth at
 * Ramp`.
 */
export const workIn = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {parsed, actors} = seen;
	const {verb, mood} = parsed;
	const told = nominalWork(reader, seen);
	if (told.length > 0) return told;
	if (actors.length === 0 || mood.isFuture || mood.isWould || mood.isWish || mood.isCan) return [];
	const isSure = parsed.subject.strength > 1 || parsed.subject.kind === 'they';
	if (verb && frameIn(seen, 'work')) {
		const found = byWork(reader, seen, isSure);
		return found.length > 0 ? found : careerIn(reader, seen);
	}
	if (verb)
		return [
			...byDoing(reader, seen),
			...byPost(reader, seen, isSure),
			...tradeOf(reader, seen),
			...careerIn(reader, seen),
		].slice(0, 1);
	const posted = byPost(reader, seen, isSure);
	return posted.length > 0 || !mood.hasBe ? posted : beIn(reader, seen, isSure);
};

/** `works for the Post`, `just started at the library`, `joined Oracle`, `works now in the bakery`. */
const byWork = (reader: ClauseReader, seen: SeenClause, isSure: boolean): readonly Finding[] => {
	const {parsed, actors, tense} = seen;
	const {rest, verb, mood} = parsed;
	const {language} = reader;
	if (
		!verb ||
		(tense === 'past' && !mood.isPerfect && !/^(?:start|join|commencer|debuter|anfangen|beginnen)$/.test(verb.lemma))
	)
		return [];
	const at = rest.findIndex(
		unit => unit.kind === 'word' && (language.code === 'en' ? /^(?:at|for|as|with|in|by|on)$/ : workAt).test(unit.low),
	);
	if (verb.lemma === 'join' && language.me.has(rest[0]?.low ?? '')) return [];
	const isJoin = verb.lemma === 'join' && rest[0]?.token.isCapital;
	if (at < 0 && !isJoin) return [];
	const lead = rest[at]?.low ?? '';
	if (
		lead === 'on' &&
		!/^(?:ward|reception|checkout|tills?|radio|nights?)$/.test(
			(rest[at + 1]?.low === 'the' ? rest[at + 2] : rest[at + 1])?.low ?? '',
		)
	)
		return [];
	// Teaching in the Gaelscoil.
	const isSchool = verb.lemma === 'teach' && lead === 'in' && language.articles.has(rest[at + 1]?.low ?? '');
	if (/^(?:start|teach|begin)$/.test(verb.lemma) && !isSchool && !/^(?:at|as|with)$/.test(lead)) return [];
	// As Germans say it: works by Siemens, and not: works by hand.
	if (lead === 'by' && rest[at + 1]?.token.isCapital !== true && !/^(?:the|an?)$/.test(rest[at + 1]?.low ?? ''))
		return [];
	// Fängt im Januar bei der Post an: by a frame of its own.
	if (language.code === 'de' && verb.lemma === 'anfangen' && verb.form === 's') return [];
	if (lead === 'in' && !isSchool && (verb.lemma !== 'work' || isCity(nameFrom(rest, at + 1, reader)))) return [];
	const value = phraseFrom(rest, isJoin ? 0 : at + 1, reader);
	// Sie arbeitet jetzt im AKH.
	const isNow =
		language.code !== 'en' && seen.lows.some(low => /^(?:jetzt|neu|neuerdings|maintenant|desormais)$/.test(low));
	const isOwn = language.my.has(rest[at + 1]?.low ?? '') || language.me.has(rest[at + 1]?.low ?? '');
	// Teaching at the college now.
	const isTaughtAt = verb.lemma === 'teach' && orgAt(rest.slice(at), language) !== undefined;
	const isNoFirm =
		(language.noPlaces.has(value.toLowerCase()) && !isTaughtAt) || (lead === 'with' && rest[at + 1]?.kind === 'person');
	return isOwn || isNoFirm
		? []
		: fact(seen, actors, 'work', value, isSure && (isNow || !/^(?:with|in|by|im|am|en)$/.test(lead)));
};

const workAt = /^(?:at|for|as|with|in|by|on|bei|beim|als|an|im|am|chez|comme|dans|a|au|aux|en|pour)$/;

const workshops = /^(?:basement|garage|kitchen|shed|home|house|van|bedroom|attic|workshop|cellar|loft)$/;

/** `does freebsd ports`. */
const byDoing = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {parsed, actors, tense} = seen;
	const {rest, verb, mood} = parsed;
	const {language} = reader;
	const first = rest[0];
	// Alan doing web stuff at Monzo now.
	const isNow = verb?.form === 'ing' && seen.lows.some(low => /^(?:now|nowadays)$/.test(low));
	if (verb?.lemma !== 'do' || !first) return [];
	const at = rest.findLastIndex(unit => /^(?:at|for|with)$/.test(unit.low));
	if (isNow && at > 0 && !language.my.has(rest[at + 1]?.low ?? ''))
		return fact(seen, actors, 'work', phraseFrom(rest, at + 1, reader), false);
	if (tense !== 'open' || mood.hasBe || verb.form !== 's') return [];
	if (language.my.has(first.low) || language.articles.has(first.low) || language.their.has(first.low)) return [];
	if (rest.some(unit => unit.kind === 'time' || language.me.has(unit.low))) return [];
	// Taxes on the side, lovely alterations, nails from home: what may be asked of them.
	const side = rest.findIndex(
		(unit, i) =>
			(unit.low === 'on' && rest[i + 2]?.low === 'side') ||
			(unit.low === 'from' && rest[i + 1]?.low === 'home') ||
			(/^(?:from|out|in)$/.test(unit.low) && rest.slice(i + 1, i + 4).some(one => workshops.test(one.low))) ||
			(unit.low === 'for' && /^(?:cash|free|people|friends|folks|nothing|nowt)$/.test(rest[i + 1]?.low ?? '')),
	);
	const isPraised = praise.test(first.low);
	if (side > 0 || isPraised)
		return fact(
			seen,
			actors,
			'offers',
			phraseFrom(side > 0 ? rest.slice(0, side) : rest, isPraised ? 1 : 0, reader),
			false,
		);
	const value = phraseFrom(rest, 0, reader);
	if (/^(?:it|that|this|n't|not|what|well|so|all|nothing)\b/.test(value)) return [];
	const isOffer = rest.some(unit => /^(?:free|cheap|lessons|coaching|classes|tutoring|repairs)$/.test(unit.low));
	// Does passport photographs: for a living, or for whoever asks.
	return fact(seen, actors, isOffer ? 'offers' : 'work', value, false);
};
