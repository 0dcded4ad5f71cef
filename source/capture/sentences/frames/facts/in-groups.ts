import {clauseBefore} from '../../clauses/parsed.ts';
import type {Finding} from '../finding.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import {fact} from './fact.ts';
import {groupFrom, groupNouns, noCircles, nounsFrom} from './group-words.ts';
import {orgAt} from './organisations.ts';

/** `Rosalind (book club) is an accountant`: of what she is known. */
export const inBrackets = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {all, text} = reader;
	const {units} = seen.parsed.clause;
	const [alone, ...more] = clauseBefore(all, seen.parsed)?.clause.units ?? [];
	const isAlone = alone?.kind === 'person' && !alone.isPossessive && more.length === 0;
	const isIn = text.slice(0, units[0]?.start).trimEnd().endsWith('(');
	if (!isAlone || !alone.people || !isIn || units.length > 3) return [];
	return fact(seen, alone.people, 'circles', groupFrom(units, 0, reader), true);
};

/** `Sheila at the sewing circle takes up hems`: who is named by where she is known from. */
export const atGroup = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {clause, verb, mood, subject} = seen.parsed;
	const [who, at, article] = clause.units;
	const isTold = verb?.form === 's' || mood.isFuture || (verb === undefined && mood.hasBe);
	if (who?.kind !== 'person' || who.isPossessive || at?.low !== 'at' || subject.people !== who.people) return [];
	if (!/^(?:the|our|my)$/.test(article?.low ?? '') || !isTold || seen.tense === 'past') return [];
	return fact(seen, who.people ?? [], 'circles', groupFrom(clause.units, 3, reader), true);
};

/** `Hal in the print shop will bind it`, `Sheila at the post office is retiring`: where somebody works; offered. */
export const atOffice = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {clause, verb, mood} = seen.parsed;
	const [who, at, the] = clause.units;
	const isTold = verb !== undefined || mood.hasBe;
	if (who?.kind !== 'person' || who.isPossessive || !isTold || the?.low !== 'the') return [];
	const org = /^(?:at|in)$/.test(at?.low ?? '') ? orgAt(clause.units.slice(1), reader.language) : undefined;
	const isSubject = seen.parsed.subject.people === who.people;
	return org && isSubject
		? fact(seen, who.people ?? [], 'work', reader.text.slice(clause.units[3]?.start, org.end), false)
		: [];
};

/** `Colin, who I know from the choir`: offered. */
export const knownFrom = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {clause, verb, rest, subject} = seen.parsed;
	const before = clauseBefore(reader.all, seen.parsed)?.clause;
	const who = before?.units.at(-1);
	const isKnown = verb?.lemma === 'know' && subject.kind === 'me' && rest[0]?.low === 'from';
	if (!isKnown || who?.kind !== 'person' || before?.sentence !== clause.sentence) return [];
	const words = nounsFrom(rest, /^(?:the|our|my)$/.test(rest[1]?.low ?? '') ? 2 : 1, reader);
	const last = words.at(-1);
	return last && !noCircles.has(last.low)
		? fact(seen, who.people ?? [], 'circles', reader.text.slice(words[0]?.start, last.end), false)
		: [];
};

/** `joined the choir`, `plays in our band`, `is on the PTA with me`: offered. */
export const inGroup = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {parsed, actors} = seen;
	const {rest, verb, mood} = parsed;
	if (actors.length === 0 || mood.isFuture || mood.isWish || mood.isWould) return [];
	const isJoin = verb !== undefined && /^(?:join|rejoin)$/.test(verb.lemma);
	const isIn =
		verb === undefined
			? mood.hasBe && /^(?:in|on)$/.test(rest[0]?.low ?? '')
			: verb.form === 's' && /^(?:play|sing|row|dance|ring|serve|sit|volunteer|train|act)$/.test(verb.lemma);
	if (!isJoin && !isIn) return [];
	const at = isJoin ? -1 : rest.findIndex(unit => /^(?:in|on|with|for|at)$/.test(unit.low));
	const article = rest[at + 1];
	if (!article || !(/^(?:the|our|my)$/.test(article.low) || reader.language.my.has(article.low))) return [];
	const words = nounsFrom(rest, at + 2, reader);
	const last = words.findLast(unit => groupNouns.test(unit.low));
	return last ? fact(seen, actors, 'circles', reader.text.slice(words[0]?.start, last.end), false) : [];
};

/** `Minh's in our choir now`. */
export const inOurs = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {parsed, actors} = seen;
	const {rest, verb, mood} = parsed;
	const one = !verb && mood.hasBe && rest[0]?.low === 'one' && rest[1]?.low === 'of' ? nounsFrom(rest, 3, reader) : [];
	if (
		one.length > 0 &&
		actors.length > 0 &&
		!/^(?:best|worst|others|few|lucky|ones|good|nicest|first|last|many|reasons)$/.test(one.at(-1)?.low ?? '')
	)
		return fact(seen, actors, 'circles', reader.text.slice(one[0]?.start, one.at(-1)?.end), true);
	if (
		verb ||
		!mood.hasBe ||
		actors.length === 0 ||
		(rest[0]?.low === 'new' ? rest[1] : rest[0])?.low !== 'in' ||
		!reader.language.my.has(rest[rest[0]?.low === 'new' ? 2 : 1]?.low ?? '')
	)
		return [];
	const words = nounsFrom(rest, rest[0]?.low === 'new' ? 3 : 2, reader);
	const last = words.at(-1);
	return last ? fact(seen, actors, 'circles', reader.text.slice(words[0]?.start, last.end), true) : [];
};
