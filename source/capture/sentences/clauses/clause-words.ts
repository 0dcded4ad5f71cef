import {hasForm, isFiller, type Language} from '../language/language.ts';
import {isFrenchA, type Unit} from '../units/units.ts';

/** Whether a unit is a verb that goes before others: `is`, `had`, `didn't`, `will`. */
export const isAuxiliary = ({kind, low}: Unit, {be, have, did, will, would, can}: Language): boolean =>
	kind === 'word' && (be.has(low) || have.has(low) || did.has(low) || will.has(low) || would.has(low) || can.has(low));

/** Whether a unit may be the verb of a sentence. */
export const isFiniteForm = (unit: Unit | undefined, language: Language): boolean => {
	if (unit?.kind !== 'word' || isFrenchA(unit)) return false;
	return isAuxiliary(unit, language) || hasForm(unit.low, language, 'past', 's', 'base');
};

/** The units from one on that are no small words between a subject and its verb. */
export const nextReal = (units: readonly Unit[], from: number, language: Language): Unit | undefined => {
	for (let i = from; i < Math.min(units.length, from + 4); i++) {
		const unit = units[i];
		if (!unit || unit.kind === 'sign') return undefined;
		if (
			unit.kind === 'time' ||
			isFiller(unit.low, language) ||
			language.not.has(unit.low) ||
			/^(?:only|now)$/.test(unit.low)
		)
			continue;
		return unit;
	}
	return undefined;
};

export const isPast = (unit: Unit | undefined, language: Language): boolean =>
	unit?.kind === 'word' && hasForm(unit.low, language, 'past');

/** Whether the open clause tells what somebody says, knows or promises, so that what follows is that. */
export const isSaid = (open: readonly Unit[], language: Language): boolean =>
	open.some(unit =>
		(language.verbs.get(unit.low) ?? []).some(({lemma}) =>
			(language.senses.get(lemma) ?? []).some(
				({frame, rest}) =>
					(frame === 'tell' && /^(?:tell|erzahlen|raconter)$/.test(lemma)) ||
					frame === 'say' ||
					(frame === 'promise' && rest.every(word => open.some(one => one.low === word))),
			),
		),
	) ||
	open.some(
		unit =>
			language.dream.has(unit.low) || /^(?:hope|hoping|hopefully|wish|wishing|hoffe|wunsche|espere)$/.test(unit.low),
	);
