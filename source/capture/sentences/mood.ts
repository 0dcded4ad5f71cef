import type {Language} from './language.ts';
import type {Draft} from './parsed.ts';
import type {Unit} from './units.ts';

/** Reads what comes between the subject and the verb. */
export const readMood = (units: readonly Unit[], d: Draft, language: Language): void => {
	for (; d.i < units.length; d.i++) {
		const unit = units[d.i];
		if (!unit) break;
		const low = unit.low;
		if (unit.kind === 'time' || unit.kind === 'sign' || (language.fillers.has(low) && unit.kind === 'word')) continue;
		if (unit.kind !== 'word') break;
		if (language.not.has(low)) d.isNegated = true;
		else if (language.will.has(low)) d.isFuture = true;
		else if (language.would.has(low)) d.isWould = true;
		else if (language.can.has(low)) d.isCan = true;
		else if (language.did.has(low) && isAuxBefore(units, d.i, language)) d.hasDid = true;
		else if (language.be.has(low)) d.hasBe = true;
		else if (language.have.has(low) && isAuxBefore(units, d.i, language)) d.isPerfect = true;
		else if (low === 'going' && units[d.i + 1]?.low === 'to') {
			if (!isBase(units[d.i + 2], language)) break;
			d.isFuture = true;
			d.i++;
		} else if (isObligation(units, d.i, language)) {
			d.isWish = true;
			if (units[d.i + 1]?.low === 'to') d.i++;
		} else break;
	}
};

const isBase = (unit: Unit | undefined, language: Language): boolean => (language.verbs.get(unit?.low ?? '') ?? []).some(({form}) => form === 'base');

/** Whether a "have" or "do" goes with another verb: `had helped`, `did not see`, and not `had lunch`. */
const isAuxBefore = (units: readonly Unit[], at: number, language: Language): boolean => {
	for (let i = at + 1; i < Math.min(units.length, at + 4); i++) {
		const unit = units[i];
		if (!unit || unit.kind === 'person') return false;
		if (unit.kind !== 'word') continue;
		if (language.not.has(unit.low) || language.i.has(unit.low) || language.they.has(unit.low)) return true;
		if (language.fillers.has(unit.low)) continue;
		if (language.be.has(unit.low) || unit.low === 'to' || unit.low === 'got') return true;
		if (language.hows.has(unit.low) && !/(?:ed|en|met|text)$/.test(unit.low)) return false;
		return (language.verbs.get(unit.low) ?? []).some(({form}) => form === 'past' || form === 'part' || form === 'base');
	}
	return false;
};

/** `have to`, `need to`, `want to`, `gotta` and their like, before a verb. */
const isObligation = (units: readonly Unit[], at: number, language: Language): boolean => {
	const low = units[at]?.low ?? '';
	const next = units[at + 1]?.low;
	if (/^(?:gotta|wanna)$/.test(low)) return true;
	const isModal = language.wish.has(low) || language.have.has(low) || low === 'got' || low === 'hoping';
	return isModal && next === 'to' && isBase(units[at + 2], language);
};

export const isLateNegation = (units: readonly Unit[], from: number, language: Language): boolean => {
	const next = units[from + 1];
	return next?.kind === 'word' && (next.low === 'nobody' || next.low === 'no-one' || (language.isVerbLast && language.not.has(next.low)));
};
