import {clauseBefore} from '../../clauses/parsed.ts';
import type {Unit} from '../../units/units.ts';
import type {Finding} from '../finding.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import {fact, phraseFrom, withFirm} from './fact.ts';
import {isHeadOf, isPlacedAt, newPost} from './new-post.ts';

/** `postdoc in Utrecht`, `Architekt`: what somebody is, in a clause of its own after they were named. */
export const nominalWork = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {parsed} = seen;
	const {link, sentence} = parsed.clause;
	// Now a foreman at Balfour Beatty.
	const units = parsed.clause.units.slice(/^(?:now|nowadays|once)$/.test(parsed.clause.units[0]?.low ?? '') ? 1 : 0);
	const first = units.find(unit => !reader.language.fillers.has(unit.low) && !reader.language.articles.has(unit.low));
	const headline = inNextSentence(reader, seen) ?? newPost(reader, seen);
	if (headline) return headline;
	if (
		(parsed.verb && !isHeadOf(units)) ||
		// Ken: the worst driver.
		!(link === ',' || (link === ':' && !/^(?:the|a|an|such|worst|best)$/.test(units[0]?.low ?? ''))) ||
		first?.kind !== 'word' ||
		parsed.subject.kind !== 'none'
	)
		return [];
	if (/^(?:typical|bloody|classic|such|proper|real|absolute|total|poor|silly|no|not)$/.test(first.low)) return [];
	const isJob =
		units.slice(0, 3).some(unit => unit.kind === 'word' && reader.language.jobs.has(unit.low)) ||
		isHeadOf(units) ||
		units.slice(0, 3).some(({low}) => /^(?:phd|postdoc|trainee|freelancer)$/.test(low)) ||
		isPlacedAt(units, reader.text);
	// Met Ben, tiler; Ben lives in Bow, tiler.
	const before = clauseBefore(reader.all, parsed)?.clause.units ?? [];
	// Stu Kessler, contractor, 260-555-0119.
	const [alone] = before;
	// Ken's wife, Sunita, is a vet.
	const isOurs = /^(?:my|our)$/.test(units[0]?.low ?? '');
	const isLed = reader.language.be.has(units[0]?.low ?? '') || isOurs;
	if (isJob && before.length === 1 && alone?.kind === 'person' && alone.people && !alone.isPossessive)
		return fact(
			seen,
			alone.people,
			'work',
			phraseFrom(units, isLed ? 1 : 0, reader),
			!isOurs && (alone.strength ?? 1) > 1 && link === ',',
		);
	if (isOurs) return [];
	// Vuyo is Ada's cousin, an electrician.
	const told = clauseBefore(reader.all, parsed);
	const isOfKin =
		told?.clause.sentence === sentence &&
		told.subject.kind === 'person' &&
		!told.verb &&
		told.mood.hasBe &&
		!told.mood.isNegated &&
		before.some(({low}) => reader.language.kin.has(low));
	if (isJob && isOfKin && !isLed)
		return fact(seen, told.subject.people, 'work', phraseFrom(units, 0, reader), told.subject.strength > 1);
	return isJob ? ofWhomOneMet(reader, seen, before.at(-1), units) : [];
};

/** `introduced me to Fiona Marsh, a buyer at Tesco`, `met Ben, tiler`. */
const ofWhomOneMet = (
	reader: ClauseReader,
	seen: SeenClause,
	last: Unit | undefined,
	units: readonly Unit[],
): readonly Finding[] => {
	const {sentence} = seen.parsed.clause;
	const introduced = reader.findings.findLast(one => one.kind === 'favour' && one.about?.length === 1);
	const isIntroduced =
		introduced?.kind === 'favour' && last?.people?.length === 1 && introduced.about?.[0] === last.people[0];
	if (isIntroduced && last?.people)
		return fact(seen, last.people, 'work', phraseFrom(units, 0, reader), introduced.isSure);
	const met = reader.findings.findLast(
		one =>
			(one.kind === 'meeting' || (one.kind === 'fact' && one.field === 'city')) && one.clause.sentence === sentence,
	);
	// Becky rang, Alfie's got the lead in the nativity, well, the lead sheep: it goes on about Alfie.
	const start = reader.all.findIndex(({clause}) => clause === met?.clause) + 1;
	const isOfOther = reader.all
		.slice(start, reader.all.indexOf(seen.parsed))
		.some(({clause}) => clause.units.some(({people}) => people?.some(one => !met?.people.includes(one))));
	return met?.people.length === 1 && !isOfOther
		? fact(seen, met.people, 'work', withFirm(phraseFrom(units, 0, reader), units, reader.text), met.isSure)
		: [];
};

/** `Ada phoned. Headmistress at Queen's School!`: what somebody is, in a sentence of its own. */
const inNextSentence = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed} = seen;
	const {clause, verb} = parsed;
	const {units, link, sentence} = clause;
	const before = clauseBefore(reader.all, parsed)?.clause;
	if (verb || link !== '' || before?.sentence !== sentence - 1 || units.length > 8 || units.length < 2)
		return undefined;
	const isJob = units.slice(0, 3).some(({kind, low}) => kind === 'word' && reader.language.jobs.has(low));
	const isPlaced = units.some(({kind, low}, at) => at > 0 && kind === 'word' && /^(?:at|for|of|with|in)$/.test(low));
	const isPlain =
		units.every(({kind}) => kind === 'word' || kind === 'person') &&
		!/^(?:my|our|no|not|the)$/.test(units[0]?.low ?? '');
	if (!isJob || !isPlaced || !isPlain) return undefined;
	const people = reader.all
		.filter(one => one.clause.sentence === before.sentence)
		.flatMap(one => one.clause.units.flatMap(unit => unit.people ?? []));
	return people.length === 1 ? fact(seen, people, 'work', phraseFrom(units, 0, reader), false) : undefined;
};
