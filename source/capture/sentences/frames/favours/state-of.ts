import {isSaidLink} from '../../clauses/clauses.ts';
import type {TimePhrase} from '../../times/phrase.ts';
import type {Unit} from '../../units/units.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';

export type DeedState = 'open' | 'promised';

/** Done, promised, or neither: `could help` and `helps` are no favour. */
export const deedStateOf = (seen: SeenClause): DeedState | undefined => {
	const {parsed, tense, scope} = seen;
	const {mood} = parsed;
	const {lows} = seen;
	// Was going to drive Sally home.
	const isUndone = lows.some(
		(low, at) => /^(?:was|were)$/.test(low) && /^(?:going|gonna|about|supposed|meant|to)$/.test(lows[at + 1] ?? ''),
	);
	// Dave will mir am Samstag helfen.
	const isWilling =
		lows.some(low => /^(?:will|wollen|mochte)$/.test(low)) && !seen.isMine && seen.objects.me === 'direct';
	const isTimed = parsed.clause.units.some(unit => isAhead(unit) || isBy(unit));
	// Ich soll Maria am Freitag die Blumen giessen.
	const isSet =
		seen.isMine && lows.some(low => /^(?:soll|sollen|will|wollen|muss|mussen)$/.test(low)) && lows[0] !== 'muss';
	if (mood.isWish && isSet) return parsed.clause.units.some(isAhead) ? 'promised' : undefined;
	if (mood.isWish) return isWilling && isTimed ? 'promised' : undefined;
	if (isUndone) return undefined;
	// Rosa might swap shifts with me: a careful reader would ask.
	if (mood.isWould && lows.some(low => /^(?:might|may)$/.test(low))) return 'promised';
	if (scope.isHypothetical && !mood.isFuture) return undefined;
	if (mood.isWould || mood.isCan) return isSaidLink(parsed.clause.link) ? 'promised' : undefined;
	if (isHabitual(seen) || isLentNow(seen)) return 'open';
	if (tense === 'future') return 'promised';
	// Grace looks after our cat from the 20th.
	if (tense === 'open' && isPresent(parsed) && parsed.clause.units.some(isAhead)) return 'promised';
	// Minding Rita's cat till the 3rd.
	const isMinding =
		/^(?:mind|feed|water|walk|babysit|dogsit|catsit|housesit|petsit|foster)$/.test(parsed.verb?.lemma ?? '') &&
		seen.isMine &&
		parsed.verb?.form === 'ing' &&
		tense === 'open';
	if (isMinding && parsed.clause.units.some(({time}) => time?.role === 'until' && time.day !== undefined))
		return 'promised';
	// Tom lends me his boat: he will.
	const isLending =
		/^(?:lend|loan|bring|drive|fetch|pick|send|give|take|besorgen|organisieren|leihen|bringen|fahren|holen|abholen|mitnehmen|mitbringen|aufpassen|vorbeibringen|ausleihen|heimfahren|hinfahren|helfen|preter|donner|apporter|ramener)$/.test(
			parsed.verb?.lemma ?? '',
		);
	const isHabit = seen.lows.some(low =>
		/^(?:always|every|usually|often|sometimes|never|each|mondays|weekly|immer|oft|jede[nrsm]?|meistens|manchmal|toujours|souvent|chaque)$/.test(
			low,
		),
	);
	if (tense === 'open' && parsed.verb?.form === 's' && isLending && seen.objects.me === 'direct' && !isHabit)
		return 'promised';
	// Anna schickt mir bis Freitag die Unterlagen.
	const isDue = parsed.clause.units.some(isBy);
	if (tense === 'open' && parsed.verb?.form === 's' && seen.objects.me === 'direct' && isDue && !isHabit)
		return 'promised';
	return tense === 'past' ? 'open' : undefined;
};

/** `Sara's lending me her drill till Sunday`: it is here now, and goes back then. */
const isLentNow = ({parsed: {verb, mood, clause}, lows}: SeenClause): boolean =>
	((/^(?:lend|loan|borrow|let)$/.test(verb?.lemma ?? '') && verb?.form === 'ing') ||
		(/^(?:leihen|ausleihen|borgen|preter)$/.test(verb?.lemma ?? '') && verb?.form === 's')) &&
	!mood.isFuture &&
	!mood.isWould &&
	!mood.isWish &&
	(clause.units.some(({time}) => time?.role === 'until') || lows.some((low, at) => isTillSeason(low, lows[at + 1]))) &&
	!clause.units.some(isAhead);

/** `till spring`: no day that one could name. */
const isTillSeason = (low: string, next: string | undefined): boolean =>
	/^(?:till|til|until)$/.test(low) && /^(?:spring|summer|autumn|winter|fall|then|he|she|they|we|i)$/.test(next ?? '');

const isBy = ({time}: Unit): boolean => time?.day !== undefined && (time.role === 'by' || time.role === 'until');

/** `Rita's teaching me crochet on Tuesdays`: done now, and not to be done. */
const isHabitual = ({parsed: {mood}, lows}: SeenClause): boolean =>
	mood.isProgressive &&
	!mood.isFuture &&
	!mood.isWould &&
	!lows.includes('going') &&
	lows.some(
		(low, at) =>
			/^(?:every|each|weekly|fortnightly|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)$/.test(low) ||
			// Of a Sunday.
			(low === 'a' &&
				/^(?:of|on)$/.test(lows[at - 1] ?? '') &&
				/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|evening|weekend)$/.test(lows[at + 1] ?? '')),
	);

/** Whether a day is one to come. */
export const isPhraseAhead = (time: TimePhrase): boolean => {
	const {day} = time;
	if (!day) return false;
	if (day.kind === 'near' || day.kind === 'away') return day.days > 0;
	return !('which' in day) || (day.which !== 'last' && day.which !== 'before');
};

/** The same of a unit; next week, too, though it names no day. */
const isAhead = ({time, low}: Unit): boolean =>
	time !== undefined &&
	time.role !== 'until' &&
	(isPhraseAhead(time) || (time.isVague === true && /^(?:next|this|coming)$/.test(low)));

/** `Lea takes my shift on the 5th`, `I take Maria to Antwerp on Monday`, `helping Ken move on Saturday`. */
const isPresent = ({verb, subject}: SeenClause['parsed']): boolean =>
	verb?.form === 's' ||
	(verb?.form === 'base' && subject.kind === 'me') ||
	(verb?.form === 'ing' && subject.kind === 'none');

/** `has invited me for dinner`, `invited me for Friday`: to come, and so no favour yet. */
export const isInvited = ({parsed: {verb, mood, clause}}: SeenClause): boolean => {
	if (!/^(?:invite|einladen|inviter|ask)$/.test(verb?.lemma ?? '')) return false;
	const isDay = clause.units.some(({time}) => time?.day?.kind === 'weekday' || time?.day?.kind === 'date');
	const isOpen = clause.units.every(({time}) => time === undefined);
	return isDay || (mood.isPerfect && isOpen);
};

/** `have said to Björn that I water his plants`: as others say what they will do. */
export const isToldSo = ({said}: ClauseReader, {parsed, tense, senses}: SeenClause): boolean =>
	said?.isTold === true &&
	tense === 'open' &&
	parsed.verb?.form === 'base' &&
	parsed.subject.kind === 'me' &&
	senses.some(({frame}) => /^(?:help|give|serve)$/.test(frame));

/** `Tom bringing the projector Thursday`. */
export const isBringing = ({parsed: {verb, mood, clause}}: SeenClause): boolean =>
	mood.isProgressive &&
	/^(?:bring|cover|bake|cook|make|drive|fetch|lend|print|book|host|provide|supply|drop|deliver|post|send|sort|fix|order|carry)$/.test(
		verb?.lemma ?? '',
	) &&
	clause.units.some(({time}) => time !== undefined && isPhraseAhead(time));

/** `Linh cooks for me when I have exams`, `Tom gives me a lift every Tuesday`: what somebody does again and again. */
export const isAgainAndAgain = ({parsed: {verb, mood, clause}, objects, tense, isMine}: SeenClause): boolean =>
	!isMine &&
	tense === 'open' &&
	verb?.form === 's' &&
	!mood.hasBe &&
	!mood.isCan &&
	!mood.isWish &&
	!/^(?:if|unless|said|that|which|who)$/.test(clause.link) &&
	(/^(?:direct|to|for)$/.test(objects.me ?? '') || objects.isMine);
