import {clauseBefore, type Parsed} from '../../clauses/parsed.ts';
import type {Language} from '../../language/language.ts';
import type {Unit} from '../../units/units.ts';
import {type ClauseReader, timesOf} from '../reader.ts';
import type {MetPeople} from './met.ts';

/** `arrives on the 3rd and is stopping with us a fortnight`: when somebody comes who stays. */
export const withArrival = ({all}: ClauseReader, parsed: Parsed, met: MetPeople): MetPeople => {
	const before = clauseBefore(all, parsed);
	const isStaying = /^(?:stay|stop|lodge|visit|sleep|kip|crash)$/.test(parsed.verb?.lemma ?? '');
	const isArriving =
		/^(?:arrive|come|fly|land|get|drive|turn|travel)$/.test(before?.verb?.lemma ?? '') &&
		before?.clause.sentence === parsed.clause.sentence &&
		/^(?:and|,|then)$/.test(parsed.clause.link);
	return before && isStaying && isArriving && !timesOf(parsed).some(({day}) => day)
		? {...met, times: [...(met.times ?? []), ...timesOf(before)]}
		: met;
};

/** `drove up from Corpus to see us`. */
export const isSeeing = (rest: readonly Unit[], {me}: Language): boolean =>
	rest.some(
		({low}, at) =>
			low === 'to' && /^(?:see|visit|meet)$/.test(rest[at + 1]?.low ?? '') && me.has(rest[at + 2]?.low ?? ''),
	);

/** `came to the vicarage for supper`, `is coming for a cup of tea` */
export const isForMeal = (rest: readonly Unit[], {hows, articles}: Language): boolean => {
	const at = rest.findIndex(unit => /^(?:for|to|zum|pour)$/.test(unit.low));
	return (
		at >= 0 &&
		rest
			.slice(at + 1, at + 5)
			.some(unit => hows.has(unit.low) && !articles.has(unit.low) && hows.get(unit.low) !== 'meeting')
	);
};
