import type {Unit} from '../../units/units.ts';

/** `at her place`, `round at his`, `bei ihr`, `chez elle`: the pronoun that tells whose it was. */
export const hostPronoun = (units: readonly Unit[]): string | undefined => {
	const at = units.findIndex(({kind, low}, i) => {
		const [next, after] = [units[i + 1]?.low ?? '', units[i + 2]];
		if (kind !== 'word') return false;
		if (/^(?:bei|chez)$/.test(low)) return /^(?:ihr|ihm|elle|lui)$/.test(next);
		if (low === 'by') return /^(?:her|him)$/.test(next) && after?.kind !== 'word';
		return (
			low === 'at' &&
			(/^(?:hers|his)$/.test(next)
				? after?.kind !== 'word'
				: /^(?:her|his)$/.test(next) && homely.has(after?.low ?? ''))
		);
	});
	return at < 0 ? undefined : units[at + 1]?.low;
};

export const homely = new Set(
	`place house flat apartment home studio garage garden cabin cottage farm ranch pad crib digs residence bungalow
		quarters room rooms chambers home-place allotment shed`.split(/\s+/),
);
/** What may follow whose place it was: nothing of theirs. */
const after =
	/^(?:with|w|w\/|on|for|last|and|till|until|while|where|because|but|then|after|before|to|during|all|just)$/;

/** Whose place it was: `at Rita's`, `bei Maria`, `at Dave's place`; undefined where something else of theirs follows. */
export const hostIn = (units: readonly Unit[]): Unit | undefined => {
	const at = units.findIndex((unit, i) => {
		const host = units[i + 1];
		if (host?.kind !== 'person') return false;
		if (/^(?:bei|chez)$/.test(unit.low)) return true;
		// Dinner by Maria, as Germans say it.
		const isMeal =
			/^(?:dinner|lunch|supper|breakfast|brunch|coffee|fondue|raclette|apero|drinks|roast|barbecue|bbq|party|cards|meal|evening|tea|aperitif|housewarming)$/.test(
				units[i - 1]?.low ?? '',
			);
		if (unit.low === 'by') return isMeal && host.isPossessive !== true && units[i + 2]?.kind !== 'word';
		let next = units[i + 2]?.low === "'s" ? i + 3 : i + 2;
		if (homely.has(units[next]?.low ?? '')) next++;
		const isHome = units[next]?.kind !== 'word' || after.test(units[next]?.low ?? '');
		return (unit.low === 'at' || unit.token.raw === '@') && host.isPossessive === true && isHome;
	});
	return at < 0 ? undefined : units[at + 1];
};
