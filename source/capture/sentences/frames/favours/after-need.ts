import {keyOfMention} from '../../clauses/line-context.ts';
import type {Parsed} from '../../clauses/parsed.ts';
import type {Finding} from '../finding.ts';
import {type ClauseReader, type SeenClause, timesOf} from '../reader.ts';
import {isAgreeing} from './agreed.ts';
import {favour} from './favour.ts';
import {isPhraseAhead} from './state-of.ts';

/** What one will do that helps nobody, or is no more than a thought. */
const idle =
	/^(?:see|think|know|miss|be|hope|wonder|remember|believe|wait|stay|laugh|cry|pass|leave|skip|avoid|try|decide|pray|say|tell|add|admit|ask|report|update|write|read|check|need|want|have|get|love|like)$/;
const willing = /^(?:there|on|in|happy|glad|up|game)$/;

/** `I'm bringing the van`. */
const isBringing = ({verb, mood}: Parsed): boolean =>
	mood.isProgressive &&
	mood.hasBe &&
	/^(?:bring|drive|take|cook|bake|lend|fetch|cover|help|pick|drop|collect|mind|send|pop)$/.test(verb?.lemma ?? '');

/** The need that was told last, in this sentence or the one before. */
const needBefore = ({findings}: ClauseReader, {clause}: Parsed): Finding | undefined =>
	findings.findLast(one => one.kind === 'need' && clause.sentence - one.clause.sentence < 2 && one.people.length > 0);

/** Whether a clause tells of nobody else and of nothing else: `I'll drive`, `I'll take him`, `I'm on it`. */
const isBare = ({objects, lows}: SeenClause, people: Finding['people']): boolean =>
	[objects.direct, objects.to, objects.for, objects.with, objects.owner].every(side =>
		(side?.people ?? []).every(one => people.some(other => keyOfMention(other) === keyOfMention(one))),
	) &&
	objects.me === undefined &&
	!objects.isMine &&
	!lows.some(low => /^(?:myself|maybe|perhaps|probably|if|but)$/.test(low));

/**
 * `Tom needs a lift on Monday, I'll drive`, `she's after a sitter. Said I'd do it`, `told her leave it with me`: what
 * is promised to a need told just before. A careful reader would ask.
 */
export const promisedToNeed = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed} = seen;
	const {subject, mood, verb, rest, clause} = parsed;
	if (reader.language.code !== 'en' || mood.isNegated || mood.isPerfect || mood.isWish) return undefined;
	const need = needBefore(reader, parsed);
	if (!need || need.clause === clause) return undefined;
	const isPromise =
		subject.kind === 'me' &&
		isBare(seen, need.people) &&
		(verb === undefined
			? (mood.isFuture || mood.isWould || mood.hasBe) && willing.test(rest[0]?.low ?? '') && seen.tense !== 'past'
			: (mood.isFuture || (mood.isWould && reader.said?.speaker === 'me') || isBringing(parsed)) &&
				!idle.test(verb.lemma));
	// I'll go; I go next Sunday with an axe.
	const isGoing = verb?.lemma === 'go' && rest.some(({low}) => low === 'to');
	const isSet = verb?.form === 'base' && seen.tense === 'open' && subject.kind === 'me' && isBare(seen, need.people);
	const isSetFor = isSet && verb.lemma === 'go' && timesOf(parsed).some(isPhraseAhead);
	if (isGoing) return undefined;
	// Told her I got it; told her I'd have them recorded by Friday.
	const isGot =
		/^(?:get|have)$/.test(verb?.lemma ?? '') &&
		reader.said?.speaker === 'me' &&
		subject.kind === 'me' &&
		/^(?:it|this|that|them)$/.test(rest[0]?.low ?? '') &&
		(rest.length === 1 ? seen.tense === 'past' : mood.isWould || mood.isFuture);
	const isWord = (subject.kind === 'none' || subject.kind === 'me') && isAgreeing(seen);
	if (!isPromise && !isWord && !isSetFor && !isGot) return undefined;
	const own = timesOf(parsed).find(time => time.day);
	const asked = need.clause.units.findLast(({time}) => time?.day !== undefined)?.time;
	return [
		favour(reader, seen, {way: 'given', people: need.people, state: 'promised', isSure: false, due: own ?? asked}),
	];
};
