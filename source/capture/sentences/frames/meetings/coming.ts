import type {Language} from '../../language/language.ts';
import type {Unit} from '../../units/units.ts';

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
