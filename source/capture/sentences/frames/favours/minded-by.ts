import type {Finding} from '../finding.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import {favour} from './favour.ts';

const minding = /^(?:take|have|grab|keep|mind|watch|fetch|collect|nab|scoop)$/;
const ours =
	/^(?:kids|children|boys|girls|twins|baby|toddler|bairns|weans|littlies|mine|ours|lot|two|three|both|grandkids)$/;

/** Whether it is told from where or for how long: `from school`, `for an hour`, `after school`, `overnight`. */
const isWhile = (lows: readonly string[]): boolean =>
	lows.some(
		(low, at) =>
			(low === 'from' &&
				/^(?:school|nursery|daycare|kindergarten|practice|club|camp|swimming|football|ballet)$/.test(
					lows[at + 1] ?? '',
				)) ||
			(low === 'after' && /^(?:school|nursery|class)$/.test(lows[at + 1] ?? '')) ||
			/^(?:overnight)$/.test(low) ||
			(low === 'for' &&
				lows
					.slice(at + 1, at + 4)
					.some(one => /^(?:hours?|afternoon|night|weekend|morning|day|evening|sleepover|tea)$/.test(one))),
	);

/** `Denise next door grabbed all three kids from school`, `Nadia took the twins for an hour`: ours, for all that is said. */
export const mindedBy = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed, actors, objects, tense} = seen;
	const {verb, rest} = parsed;
	if (actors.length === 0 || tense !== 'past' || !minding.test(verb?.lemma ?? '') || objects.me) return undefined;
	if (objects.direct || objects.owner || objects.with || rest.some(({low}) => reader.language.their.has(low)))
		return undefined;
	const lows = rest.map(({low}) => low);
	if (verb?.lemma === 'keep' && lows.includes('from')) return undefined;
	const who = lows.findIndex(low => ours.test(low));
	if (who < 0 || who > 3 || !isWhile(lows.slice(who + 1))) return undefined;
	return [favour(reader, seen, {way: 'received', people: actors, isSure: parsed.subject.strength > 1})];
};
