import type {Finding} from '../finding.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import {fact, phraseFrom} from './fact.ts';

/** `postdoc in Utrecht`, `Architekt`: what somebody is, in a clause of its own after they were named. */
export const nominalWork = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {parsed} = seen;
	const {link, sentence} = parsed.clause;
	// Now a foreman at Balfour Beatty.
	const units = parsed.clause.units.slice(/^(?:now|nowadays|once)$/.test(parsed.clause.units[0]?.low ?? '') ? 1 : 0);
	const first = units.find(unit => !reader.language.fillers.has(unit.low) && !reader.language.articles.has(unit.low));
	if (parsed.verb || link !== ',' || first?.kind !== 'word' || parsed.subject.kind !== 'none') return [];
	if (/^(?:typical|bloody|classic|such|proper|real|absolute|total|poor|silly|no|my|our|not)$/.test(first.low))
		return [];
	const isJob = units.slice(0, 3).some(unit => unit.kind === 'word' && reader.language.jobs.has(unit.low));
	// Met Ben, tiler; Ben lives in Bow, tiler.
	const before = reader.all[reader.all.indexOf(parsed) - 1]?.clause.units ?? [];
	// Stu Kessler, contractor, 260-555-0119.
	const [alone] = before;
	// Ken's wife, Sunita, is a vet.
	const isLed = reader.language.be.has(units[0]?.low ?? '');
	if (isJob && before.length === 1 && alone?.kind === 'person' && alone.people && !alone.isPossessive)
		return fact(seen, alone.people, 'work', phraseFrom(units, isLed ? 1 : 0, reader), (alone.strength ?? 1) > 1);
	// Introduced me to Fiona Marsh, a buyer at Tesco.
	const last = before.at(-1);
	const introduced = reader.findings.findLast(one => one.kind === 'favour' && one.about?.length === 1);
	const isIntroduced =
		introduced?.kind === 'favour' && last?.people?.length === 1 && introduced.about?.[0] === last.people[0];
	if (isJob && isIntroduced && last?.people)
		return fact(seen, last.people, 'work', phraseFrom(units, 0, reader), introduced.isSure);
	const met = reader.findings.findLast(
		one =>
			(one.kind === 'meeting' || (one.kind === 'fact' && one.field === 'city')) && one.clause.sentence === sentence,
	);
	return isJob && met?.people.length === 1
		? fact(seen, met.people, 'work', phraseFrom(units, 0, reader), met.isSure)
		: [];
};
