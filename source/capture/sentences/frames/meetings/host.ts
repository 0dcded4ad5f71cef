import type {Unit} from '../../units/units.ts';

const homes = 'place house flat apartment home studio garage garden cabin cottage farm ranch pad crib digs'.split(' ');
const homely = new Set(homes);
/** What may follow whose place it was: nothing of theirs. */
const after = /^(?:with|w|w\/|on|for|last|and|till|until|while|where|because|but|then)$/;

/** Whose place it was: `at Rita's`, `bei Maria`, `at Dave's place`; undefined where something else of theirs follows. */
export const hostIn = (units: readonly Unit[]): Unit | undefined => {
	const at = units.findIndex((unit, i) => {
		const host = units[i + 1];
		if (host?.kind !== 'person') return false;
		if (/^(?:bei|chez)$/.test(unit.low)) return true;
		let next = units[i + 2]?.low === "'s" ? i + 3 : i + 2;
		if (homely.has(units[next]?.low ?? '')) next++;
		const isHome = units[next]?.kind !== 'word' || after.test(units[next]?.low ?? '');
		return unit.low === 'at' && host.isPossessive === true && isHome;
	});
	return at < 0 ? undefined : units[at + 1];
};
