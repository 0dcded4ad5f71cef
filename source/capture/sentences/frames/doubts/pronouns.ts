import {fold} from '../../../../journal/names.ts';
import type {Mention} from '../../../names/read-name.ts';
import {keyOfMention} from '../../clauses/line-context.ts';
import type {Parsed} from '../../clauses/parsed.ts';
import {genderOf, pronounGender} from '../../language/names/genders.ts';
import type {Finding} from '../finding.ts';
import type {ClauseReader} from '../reader.ts';

const firstOf = ({candidates, written}: Mention): string => fold((candidates[0] ?? written).split(' ')[0] ?? '');

/** `a Lewis Kerr asked for Jamie's number, gave him it`: two whom the pronoun may mean. */
export const isOneOfTwo = (finding: Finding, own: Parsed, {all, language}: ClauseReader): boolean => {
	const [who, ...more] = finding.people;
	if (!who || more.length > 0 || finding.kind === 'meeting') return false;
	if (own.clause.units.some(({people}) => people?.includes(who))) return false;
	const pronouns = own.clause.units.filter(
		({kind, low}) => kind === 'word' && (language.they.has(low) || language.them.has(low) || language.their.has(low)),
	);
	const gender = pronouns.map(({low}) => pronounGender(low)).find(one => one !== undefined);
	if (!gender) return false;
	const at = all.indexOf(own);
	const named = new Map<string, Mention>([[keyOfMention(who), who]]);
	for (const {clause} of all.slice(0, at))
		for (const [i, unit] of clause.units.entries()) {
			if (unit.isPossessive || /^(?:of|from|von)$/.test(clause.units[i - 1]?.low ?? '')) continue;
			for (const person of unit.people ?? []) named.set(keyOfMention(person), person);
		}
	const fitting = [...named.values()].filter(person => {
		const one = genderOf(firstOf(person));
		return one === undefined || one === gender;
	});
	const surely = fitting.filter(person => genderOf(firstOf(person)) === gender);
	// Promised Rita I'd run her there: the one named just before.
	const before = all[at - 1]?.clause.units.flatMap(({people}) => people ?? []);
	if (before?.length === 1 && before[0] && keyOfMention(before[0]) === keyOfMention(who)) return false;
	return surely.length > 1 || (surely.length === 0 && fitting.length > 1);
};
