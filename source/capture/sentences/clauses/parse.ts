import {isFiller, type Language, type Sense} from '../language/language.ts';
import type {Unit} from '../units/units.ts';
import type {Clause} from './clauses.ts';
import {lastVerbAt} from './last-verb.ts';
import {isLateNegation, readMood} from './mood.ts';
import type {Mood, OpenClause, Parsed, Subject} from './parsed.ts';
import {onlyOneIn, remindedAt} from './reminded.ts';
import {readSubject, skipSmall} from './subject.ts';
import {verbAt} from './verb.ts';

const nobody: Subject = {kind: 'none', people: [], strength: 3};

/** A clause of which nothing is read yet. */
const opened = (i: number): OpenClause => ({
	i,
	subject: nobody,
	isNegated: false,
	isFuture: false,
	isWould: false,
	isCan: false,
	isWish: false,
	isPerfect: false,
	hasBe: false,
	afterBe: 0,
	hasDid: false,
	isThird: false,
	clitics: [],
});

/** Takes a clause apart: who, in which mood, which verb, and what follows it. */
export const parse = (clause: Clause, language: Language): Parsed => {
	const only = onlyOneIn(clause);
	if (only) return {...parse(only, language), clause};
	const units = clause.units;
	const d = opened(remindedAt(units, language));
	skipSmall(units, d, language);
	readSubject(units, d, language);
	const afterSubject = d.i;
	const isElided =
		d.subject.kind === 'none' &&
		/^(?:is|has|'s|does|was|ist|hat|est|a)$/.test(units[d.i]?.low ?? '') &&
		units[d.i]?.kind === 'word';
	readMood(units, d, language);
	const verb = language.isVerbLast
		? (lastVerbAt(units, d, language) ?? pluralComing(units, d))
		: verbAt(units, d, language);
	// Lea beim Zügeln geholfen: without a finite verb, nobody named does it, and who is named has it done.
	const isBare = language.isVerbLast && verb?.isBare === true && d.subject.kind === 'person';
	const isSeen = verb !== undefined && isBareParticiple(units, d, verb, language);
	if (isBare || isSeen) d.subject = nobody;
	const inverted = verb && comerAfter(units, d, verb, language);
	if (inverted) d.subject = {kind: 'person', people: inverted.people ?? [], strength: inverted.strength ?? 1};
	const moodOf = (isProgressive: boolean): Mood => ({
		isNegated: d.isNegated || isLateNegation(units, d.i, language),
		isFuture: d.isFuture,
		isWould: d.isWould,
		isCan: d.isCan,
		isWish: d.isWish,
		isPerfect: d.isPerfect,
		isProgressive,
		hasBe: d.hasBe,
	});
	if (isHeadline(units, d, verb, language)) {
		d.hasBe = true;
		// She dropping it off on Monday: read so for want of the verb.
		if (d.subject.kind === 'they' && !/^(?:look|search|hunt|need|want|seek)$/.test(verb?.lemma ?? ''))
			d.subject = {...d.subject, strength: 1};
	}
	if (!verb)
		return {
			clause,
			isElided,
			subject: d.subject,
			mood: moodOf(false),
			rest: d.hasBe
				? units.slice(language.isVerbLast ? d.i : d.afterBe)
				: d.subject.kind === 'none'
					? units
					: units.slice(afterSubject),
		};
	return {
		clause,
		isElided,
		subject: d.subject,
		mood: moodOf(verb.form === 'ing'),
		verb: isSeen ? {...verb, form: 'past'} : verb,
		rest: restAfter(units, d, verb.at, isBare, isSeen, language).filter(unit => unit !== inverted),
	};
};

/** `Youssef croisé hier au marché`, `Anna vue ce matin`: a participle alone, and nobody but the keeper who does it. */
const isBareParticiple = (
	units: readonly Unit[],
	{subject, isPerfect, hasBe, clitics}: OpenClause,
	{lemma, at}: {readonly lemma: string; readonly at: number},
	{code, senses}: Language,
): boolean =>
	code === 'fr' &&
	subject.kind === 'person' &&
	subject.isWithMe !== true &&
	!isPerfect &&
	!hasBe &&
	clitics.length === 0 &&
	/(?:ée?s?|[uû]e?s?|ise?s?)$/.test(units[at]?.token.raw.toLowerCase() ?? '') &&
	(senses.get(lemma) ?? []).some(({frame}) => frame === 'meet');

/** `am 6. kommen Ada und Dave`: the plural, which looks like the infinitive. */
const pluralComing = (units: readonly Unit[], {i}: OpenClause): ReturnType<typeof lastVerbAt> =>
	units[i]?.low === 'kommen' && units[i + 1]?.kind === 'person'
		? {lemma: 'kommen', form: 's', at: i, isBare: false}
		: undefined;

/** `On Wednesday comes Tom to us`, `am 6. kommen Ada und Dave`: who comes, named after the verb. */
const comerAfter = (
	units: readonly Unit[],
	{subject}: OpenClause,
	{lemma, form, at}: {readonly lemma: string; readonly form: string; readonly at: number},
	{code, prepositions}: Language,
): Unit | undefined => {
	// Morgen hilft mir Tom beim Umzug.
	const isThird = code === 'de' && form === 's' && at > 0 && /t$/.test(units[at]?.low ?? '');
	const who = /^(?:mir|mich|uns)$/.test(units[at + 1]?.low ?? '') ? units[at + 2] : units[at + 1];
	if (isThird && subject.kind === 'none' && who?.kind === 'person' && who.isPossessive !== true) return who;
	const isLed = units.slice(0, at).every(({kind, low}) => kind === 'time' || prepositions.has(low));
	if (subject.kind !== 'none' && !isLed) return undefined;
	const next = units[at + 1];
	const isComing =
		/^(?:come|kommen|vorbeikommen|besuchen|arrive)$/.test(lemma) && (form === 's' || (code !== 'en' && at < 3));
	return isComing && next?.kind === 'person' && next.isPossessive !== true ? next : undefined;
};

/** `Ken covering my shift on Sunday`: as "Ken's covering". */
const isHeadline = (
	units: readonly Unit[],
	{subject}: OpenClause,
	verb: {readonly form: string; readonly at: number} | undefined,
	{code}: Language,
): boolean =>
	code === 'en' &&
	verb?.form === 'ing' &&
	verb.at === 1 &&
	((subject.kind === 'person' && units[0]?.kind === 'person') || subject.kind === 'they');

/** What belongs to the verb besides the subject: what follows it; all of the clause where the verb closes it. */
const restAfter = (
	units: readonly Unit[],
	d: OpenClause,
	verb: number,
	isBare: boolean,
	isSeen: boolean,
	language: Language,
): readonly Unit[] => {
	if (isSeen) return units.filter((_, at) => at !== verb);
	if (language.isVerbLast)
		return units.filter(
			(unit, at) =>
				at !== verb &&
				(at >= d.i || isBare || d.subject.kind === 'none' || isLedBy(units, d) || d.clitics.includes(unit)),
		);
	return [...d.clitics, ...units.slice(verb + 1)];
};

/** `Lea will ich die Fotos schicken`: somebody else is named first. */
const isLedBy = (units: readonly Unit[], {subject}: OpenClause): boolean =>
	subject.kind === 'me' && units[0]?.kind === 'person' && units[0].isWithMe !== true;

/** Whether the words of a sense follow the verb, in order; and after which unit of the rest they end. */
export const senseEnd = (rest: readonly Unit[], sense: Sense, language: Language): number | undefined => {
	let at = 0;
	let last = -1;
	for (const word of sense.rest) {
		// Came up lovely by the gate is no visit, and who looks for someone to look after the cat looks after none.
		const isParticle =
			sense.frame === 'come' ||
			(word === 'after' && word === sense.rest[0]) ||
			(sense.frame === 'tell' && /^(?:up|over|down)$/.test(word) && word === sense.rest[0]) ||
			(sense.frame === 'ask' && sense.rest.length === 1 && word === 'about') ||
			(sense.frame === 'never' && language.prepositions.has(word)) ||
			(sense.frame === 'need' && word === 'to');
		const limit = isParticle ? nearEnd(rest, at, language) : Math.min(rest.length, at + 7);
		let found = -1;
		for (let i = at; i < limit; i++) {
			if (rest[i]?.kind === 'time') continue;
			const low = rest[i]?.low ?? '';
			if (low === word || (word === 'me' && language.me.has(low)) || (word === 'with' && language.with.has(low))) {
				found = i;
				break;
			}
		}
		if (found < 0) return undefined;
		last = found;
		at = found + 1;
	}
	return last;
};

/** The end of the first word after some that only say how or when: where a particle of its verb may be. */
const nearEnd = (rest: readonly Unit[], at: number, language: Language): number => {
	let i = at;
	const isSkipped = ({kind, low}: Unit): boolean =>
		kind === 'time' || isFiller(low, language) || /^(?:it|them|him|her|me|us|his|their|my)$/.test(low);
	while (i < rest.length && isSkipped(rest[i] as Unit)) i++;
	return Math.min(rest.length, i + 1);
};
