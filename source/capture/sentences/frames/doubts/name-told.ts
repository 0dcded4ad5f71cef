import type {Parsed} from '../../clauses/parsed.ts';
import {isUnknown} from '../../units/guessed-person.ts';
import type {Finding} from '../finding.ts';
import type {ClauseReader} from '../reader.ts';

/** `with Lea and her new chap, he's called Sebastian`: somebody was there whose name comes after. */
export const isNameAfter = (finding: Finding, own: Parsed, {all}: ClauseReader): boolean => {
	if (finding.kind !== 'meeting') return false;
	const after = all.slice(all.indexOf(own)).filter(({clause}) => clause.sentence === own.clause.sentence);
	return after.some(({clause: {units}}) => {
		const at = units.findIndex(({people}) => people && !people.some(person => finding.people.includes(person)));
		return (
			at > 0 && units.slice(Math.max(0, at - 3), at).some(({low}) => /^(?:called|named|name|names|heisst)$/.test(low))
		);
	});
};

/** `met ines roldan @ phd day`: without capitals a word of which nothing is known may go on with the name. */
export const isNameCut = (finding: Finding, {clause: {units}}: Parsed, {language}: ClauseReader): boolean =>
	(finding.kind === 'meeting' || finding.kind === 'favour') &&
	language.code === 'en' &&
	units.some((unit, at) => {
		const [last] = unit.people?.slice(-1) ?? [];
		if (!last || last.candidates.length > 0 || !finding.people.includes(last) || unit.isPossessive) return false;
		const [next, after] = [units[at + 1], units[at + 2]];
		const isLow = !/\p{Lu}/u.test(last.written);
		const isEnd = after === undefined || after.kind !== 'word' || language.prepositions.has(after.low);
		return isLow && isEnd && next?.kind === 'word' && isUnknown(next.token, language);
	});
