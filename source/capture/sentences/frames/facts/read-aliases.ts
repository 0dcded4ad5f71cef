import {fold} from '../../../../journal/names.ts';
import {coreOf} from '../../../names/known.ts';
import type {Mention} from '../../../names/read-name.ts';
import {isCommonWord} from '../../language/language.ts';
import {isGivenName} from '../../language/names/given-names.ts';
import {isUnknown} from '../../units/guessed-person.ts';
import type {Unit} from '../../units/units.ts';
import type {Finding} from '../finding.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import {fact, firmBehind, phraseFrom, withFirm} from './fact.ts';

/** Whether a word may be what somebody is called: a capital, or a word of which nothing is known. */
const mayBeName = (unit: Unit | undefined, {language}: ClauseReader): unit is Unit =>
	unit !== undefined &&
	unit.kind !== 'time' &&
	unit.kind !== 'sign' &&
	(unit.kind === 'person' ||
		(unit.token.isCapital && !isCommonWord(unit.low, language)) ||
		isUnknown(unit.token, language));

/** `Elizabeth Tully, Liz for short`, `Maria, known as Mimi`. */
const shortFor = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {clause} = seen.parsed;
	const [name, on, short] = clause.units;
	// Known to all as Mags.
	const as = clause.units.findIndex(({low}) => low === 'as');
	const isKnown = name?.low === 'known' && as > 0 && as < 4 && mayBeName(clause.units[as + 1], reader);
	const isShort = on?.low === 'for' && short?.low === 'short' && mayBeName(name, reader);
	if (!isKnown && !isShort) return undefined;
	const at = reader.all.indexOf(seen.parsed);
	const before = reader.all[at - 1]?.clause.units.findLast(({kind}) => kind === 'person');
	return (
		before?.people &&
		fact(seen, before.people, 'aliases', (isKnown ? (clause.units[as + 1] as Unit) : (name as Unit)).token.raw, true)
	);
};

const all = /^(?:everybody|everyone|people|we|they|friends|folks|all|us|mates|family|most|him|her)$/;

/** `everyone calls him Buzz`, `we call her Mimi`, `they nicknamed Tom Spud`. */
const byOthers = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed, objects} = seen;
	const {verb, rest, clause} = parsed;
	const isCalling =
		(verb?.lemma === 'call' && all.test(clause.units[(verb?.at ?? 0) - 1]?.low ?? '')) ||
		(verb?.lemma === 'nicknam' && verb.form === 'past');
	const isHim = /^(?:him|her)$/.test(rest[0]?.low ?? '') || (verb?.lemma === 'nicknam' && rest[0]?.kind === 'person');
	const name = rest[1]?.kind === 'sign' ? rest[2] : rest[1];
	const isOther = objects.direct?.people.every(person => !name?.people?.includes(person)) === true;
	return isCalling && isHim && isOther && objects.direct && verb?.form !== 'ing' && mayBeName(name, reader)
		? fact(seen, objects.direct.people, 'aliases', name.token.raw, false)
		: undefined;
};

/** `Tom, whom everybody calls Sparky`: of who was named just before. */
const whomTheyCall = ({all: clauses, ...reader}: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {clause, verb, rest} = seen.parsed;
	const before = clauses[clauses.indexOf(seen.parsed) - 1];
	const who = before?.clause.units.at(-1);
	const isWhom =
		/^(?:whom|who|that|whose)$/.test(clause.units[0]?.low ?? '') || /^(?:whom|who|that)$/.test(clause.link);
	const isCalling = verb?.lemma === 'call' && all.test(clause.units[verb.at - 1]?.low ?? '');
	const name = rest[0]?.kind === 'sign' ? rest[1] : rest[0];
	return isWhom && isCalling && who?.kind === 'person' && who.people && mayBeName(name, {all: clauses, ...reader})
		? fact(seen, who.people, 'aliases', name.token.raw, name.token.isCapital)
		: undefined;
};

/** `Bill's real name is Wilhelm`, `now she is Priya Patel`; offered. */
const namedSo = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {clause, verb, mood, rest} = seen.parsed;
	const [who, , kind, noun] = clause.units;
	const isKind = /^(?:real|full|first|given|christian|proper|maiden|married|stage|pen|birth|middle|actual)$/;
	const name = clause.units[5];
	if (who?.isPossessive && isKind.test(kind?.low ?? '') && noun?.low === 'name' && mayBeName(name, reader))
		return fact(seen, who.people ?? [], 'aliases', name.token.raw, false);
	const [actor, ...others] = seen.actors;
	const called = rest.find(unit => unit.kind === 'person')?.people?.[0];
	const isNow = !verb && mood.hasBe && seen.lows.includes('now') && rest.length < 3;
	const isSame =
		actor && called && fold(called.written.split(' ')[0] ?? '') === fold(actor.written.split(' ')[0] ?? '');
	return isNow && isSame && others.length === 0 && called.written.includes(' ')
		? fact(seen, seen.actors, 'aliases', called.written, false)
		: undefined;
};

/** `rory is rj to everyone`, `Ken answers to KJ`. */
const toOthers = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed, actors} = seen;
	const {verb, rest, mood} = parsed;
	if (actors.length === 0) return undefined;
	if (!verb && mood.hasBe && rest[1]?.low === 'to' && all.test(rest[2]?.low ?? '') && mayBeName(rest[0], reader))
		return fact(seen, actors, 'aliases', rest[0].token.raw, false);
	const isAnswering = verb?.lemma === 'answer' && verb.form === 's' && rest[0]?.low === 'to';
	return isAnswering && mayBeName(rest[1], reader) && !rest[1].people?.some(({candidates}) => candidates.length > 0)
		? fact(seen, actors, 'aliases', rest[1].token.raw, false)
		: undefined;
};

/** `Priya goes by Pri`, `dave = dc0 on irc`. */
export const aliasIn = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {text, language} = reader;
	const {units} = seen.parsed.clause;
	const other =
		namedSo(reader, seen) ??
		shortFor(reader, seen) ??
		whomTheyCall(reader, seen) ??
		byOthers(reader, seen) ??
		toOthers(reader, seen);
	if (other) return other;
	const first = units.findIndex(unit => unit.kind === 'person');
	const person = units[first];
	if (!person?.people) return aliasOn(text, seen);
	// Everybody calls Ken KJ.
	const called =
		units[first + 1]?.token.raw === "'" || units[first + 1]?.token.raw === '"' ? units[first + 2] : units[first + 1];
	const isCalled =
		/^calls?$/.test(units[first - 1]?.low ?? '') &&
		/^(?:everybody|everyone|people|we|they|i|friends|folks)$/.test(
			units.slice(0, first - 1).findLast(({low}) => !/^(?:just|always|only|all|still)$/.test(low))?.low ?? '',
		);
	// Everybody calls Cuthbert Jenkins Cubby.
	const [whole] = person.people;
	const parts = whole?.candidates.length === 0 ? whole.written.split(' ') : [];
	if (isCalled && whole && parts.length > 1 && (parts.length > 2 || isGivenName(fold(parts[0] ?? '')))) {
		return calledLast(whole, parts, reader, seen);
	}
	if (isCalled && called?.kind !== 'sign' && called && called.kind !== 'time')
		return fact(seen, person.people, 'aliases', text.slice(called.start, called.end), called.token.isCapital);
	// He goes by Jay now.
	if (first > 1) return aliasOn(text, seen);
	const after = units.slice(first + 1).filter(unit => unit.low !== "'s");
	const lows = after.map(unit => unit.token.raw.toLowerCase());
	const known = lows.findIndex((low, i) => low === 'known' && lows.slice(i, i + 4).includes('as'));
	const at =
		known >= 0 && known < 3
			? lows.indexOf('as', known) + 1
			: lows[0] === '=' || lows[0] === 'aka'
				? 1
				: /^(?:goes|went|going)$/.test(lows[0] ?? '') && lows[1] === 'by'
					? 2
					: /^(?:likes|prefers|wants)$/.test(lows[0] ?? '') && /^(?:called|being)$/.test(lows[3] ?? lows[1] ?? '')
						? lows.indexOf('called') + 1
						: (lows[0] === 'nickname' || lows[0] === 'nick') && !language.prepositions.has(lows[1] ?? '')
							? lows[1] === 'is'
								? 2
								: 1
							: 0;
	const name = after[at];
	// Gus = marina crowd says where he is from, and not what he is called.
	const isName =
		lows[0] !== '=' || after[at + 1] === undefined || after[at + 1]?.low === 'on' || /\d/.test(name?.low ?? '');
	const isJob = lows[0] === '=' && (isJobAt(after, at, language) || isAtFirm(after, at, reader));
	if (lows[0] === '=' && !isJob && isPlainAt(after, at, language)) return [];
	if (isJob) return fact(seen, person.people, 'work', withFirm(phraseFrom(after, at, reader), after, text), false);
	const two = lows[0] === '=' ? twoWords(after.slice(at), reader) : undefined;
	if (two && name) return fact(seen, person.people, 'aliases', text.slice(name.start, two.end), false);
	return at > 0 && name && isName && !vehicles.test(name.low) && !language.fillers.has(name.low)
		? fact(seen, person.people, 'aliases', text.slice(name.start, name.end), true)
		: [];
};

/** `Everybody calls Cuthbert Jenkins Cubby`, `everyone calls Tom Sparky`: the last of the words, of whom one may know. */
const calledLast = (
	whole: Mention,
	parts: readonly string[],
	{names}: ClauseReader,
	seen: SeenClause,
): readonly Finding[] => {
	const alias = parts.at(-1) ?? '';
	const end = whole.end - alias.length - 1;
	const written = parts.slice(0, -1).join(' ');
	const candidates = names.byCore.get(coreOf(written))?.people ?? [];
	return fact(seen, [{...whole, end, to: end, written, candidates}], 'aliases', alias, true);
};

/** `Dave = electrician`, `kev = night porter`: what he is, and not what he is called, as `DJ Vex` is. */
const isJobAt = (after: readonly Unit[], at: number, {jobs}: ClauseReader['language']): boolean => {
	const [name, next] = [after[at], after[at + 1]];
	const isStageName =
		/^(?:dj|mc|lil|big|dr)$/.test(name?.low ?? '') &&
		next !== undefined &&
		!/^(?:in|at|of|for|on|with)$/.test(next.low);
	const isJob = jobs.has(name?.low ?? '') || /^(?:prof|dr|phd)$/.test(name?.low ?? '');
	return !isStageName && (isJob || jobs.has(next?.low ?? ''));
};

/** `pavel = ml at deepl`, `hugo = backend @ klarna`: what he does, and where. */
const isAtFirm = (after: readonly Unit[], at: number, {text}: ClauseReader): boolean =>
	after[at]?.kind === 'word' &&
	(firmBehind(after, text) !== '' ||
		after.slice(at + 1, at + 5).some(({low}, i) => /^(?:at|for|w|with)$/.test(low) && after[at + i + 2] !== undefined));

/** `Ken = legend`: a common word, and no name. */
const isPlainAt = (after: readonly Unit[], at: number, {commons, kin}: ClauseReader['language']): boolean => {
	const name = after[at];
	return (
		name !== undefined && !name.token.isCapital && (commons.has(name.low) || kin.has(name.low)) && after.length < 3
	);
};

/** `big al on the radio`, `dj vex btw`: a name of two words; the second of them. */
const twoWords = ([first, second, next, ...more]: readonly Unit[], {language}: ClauseReader): Unit | undefined => {
	const isEnd = next === undefined || next.low === 'on' || (more.length === 0 && language.fillers.has(next.low));
	const isName = second?.kind === 'person' || (second?.kind === 'word' && isUnknown(second.token, language));
	const isFirst =
		first?.kind === 'word' &&
		(!language.jobs.has(first.low) || first.low === 'dj') &&
		!language.prepositions.has(first.low);
	return isEnd && isName && isFirst && second.isPossessive !== true ? second : undefined;
};

/** How one goes somewhere, and what nobody is called. */
const vehicles =
	/^(?:the|that|this|it|both|either|train|bus|car|bike|boat|plane|foot|taxi|cab|tram|ferry|coach|tube|rail|air|sea|motorbike|quickly|so|fast)$/;

/** `Ken is at Ramp now, goes by KJ`: of who was named before. */
const aliasOn = (text: string, seen: SeenClause): readonly Finding[] => {
	const {clause, verb, rest, subject} = seen.parsed;
	const [by, name] = rest;
	const isAlias = verb?.lemma === 'go' && verb.form === 's' && by?.low === 'by' && subject.kind !== 'it';
	const isNew = name?.kind === 'word' || name?.people?.every(({candidates}) => candidates.length === 0);
	return isAlias && clause.link === ',' && name && isNew && !vehicles.test(name.low)
		? fact(seen, seen.actors, 'aliases', text.slice(name.start, name.end), true)
		: [];
};
