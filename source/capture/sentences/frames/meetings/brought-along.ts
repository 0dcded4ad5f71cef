import {firstOfSentence} from '../../clauses/parsed.ts';
import {lastMeeting} from '../finding.ts';
import {type ClauseReader, type SeenClause, timesOf} from '../reader.ts';
import {howIn} from './hows.ts';
import type {MetPeople} from './met.ts';

const bringing = /^(?:bring|take|drag|mitbringen|amener|emmener)$/;

/**
 * `release party on the 14th, Maria brought her sister Ines`, `lunch with Priya, she's bringing her cousin Dev`: who is
 * brought along is there too, with whom brings them; and not: brought her famous pavlova.
 */
export const broughtAlong = (reader: ClauseReader, {parsed, actors}: SeenClause): MetPeople | undefined => {
	const {clause, verb, mood, rest} = parsed;
	if (actors.length === 0 || !bringing.test(verb?.lemma ?? '') || mood.isWould || mood.isCan || mood.isWish)
		return undefined;
	const isAlong = rest.some(({low}) => /^(?:along|mit)$/.test(low));
	// His dog Milo is nobody.
	const isLed = (at: number): boolean =>
		rest[at - 1] === undefined || /^(?:along|a|mit|his|her|their)$/.test(rest[at - 1]?.low ?? '');
	const brought = rest.find(
		({kind, isPossessive, isIntroduced}, at) =>
			kind === 'person' && !isPossessive && isLed(at) && (isAlong || (isIntroduced === true && verb?.lemma !== 'take')),
	);
	if (!brought?.people || rest.some(({low}) => /^(?:to|from|for|home|back|round)$/.test(low))) return undefined;
	const people = [...actors, ...brought.people];
	const isIntroduced = (brought.strength ?? 1) > 1 || brought.isIntroduced === true;
	const found = lastMeeting(reader.findings, clause);
	if (found) {
		if (/^(?:call|message|video)$/.test(found.how) || Boolean(found.isPlan) === (verb?.form === 'past'))
			return undefined;
		const isSure = found.isSure && isIntroduced;
		return {
			people: [...found.people, ...people],
			how: found.how,
			isSure,
			isGathering: true,
			...(found.isPlan && {isPlan: true}),
		};
	}
	const first = firstOfSentence(reader.all, clause);
	if (!first || first === parsed || verb?.form !== 'past' || first.mood.isNegated) return undefined;
	const how = howIn(first.clause.units, reader.language);
	const isNamed = first.clause.units.some(({kind}) => kind === 'person');
	const isSure = isIntroduced && timesOf(first).some(({day}) => day !== undefined);
	return how === undefined || isNamed ? undefined : {people, how, isSure, isGathering: true};
};
