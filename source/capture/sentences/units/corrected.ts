import {isFiller} from '../language/language.ts';
import type {Text} from './named.ts';
import type {Unit} from './units.ts';

/** Words that take back what was just said, and those that may stand beside them. */
const takingBack = /^(?:sorry|mean|meant|rather|scratch|wait|nope|nein|quatsch|meine|pardon|non)$/;
const beside = /^(?:i|no|ich|je|or|oh|actually|that|it's|uh|um|er|erm|ah|well|oder|ou|enfin)$/;

/** `came up to uh to my desk`, `she um she is`: what is begun anew after a sound, once. */
const withoutRestarts = (units: readonly Unit[]): readonly Unit[] => {
	const isSound = (unit: Unit | undefined): boolean => unit?.kind === 'word' && /^(?:uh|um|er|erm|uhm)$/.test(unit.low);
	return units.some(isSound)
		? units.filter(
				(unit, at) =>
					!(unit.kind === 'word' && isSound(units[at + 1]) && units[at + 2]?.low === unit.low) &&
					!(isSound(unit) && units[at - 1]?.kind === 'word' && units[at + 1]?.low === units[at - 1]?.low),
			)
		: units;
};

/**
 * The units with what was said wrongly taken into what was meant: `yesterday no wait the day before yesterday` is the
 * day before, `with Anna sorry with Ada` is Ada.
 */
export const corrected = (said: readonly Unit[], {language}: Text): readonly Unit[] => {
	const units = withoutRestarts(said);
	if (!units.some(({kind, low}) => kind === 'word' && (takingBack.test(low) || low === 'no'))) return units;
	const kept: Unit[] = [];
	for (const unit of units) {
		const first = kept.findLastIndex(({kind}) => kind === unit.kind);
		const said = kept[first];
		const between = kept.slice(first + 1);
		const isMeant = (unit.kind === 'time' || unit.kind === 'person') && said !== undefined && isTakenBack(between);
		const isAlike =
			unit.kind === 'time' ? said?.time?.day !== undefined && unit.time?.day !== undefined : !said?.isPossessive;
		if (isMeant && isAlike) {
			kept.splice(first, kept.length - first, {...unit, at: said.at, start: said.start, token: said.token});
			continue;
		}
		kept.push(unit);
	}
	return kept;

	function isTakenBack(words: readonly Unit[]): boolean {
		const isSmall = ({kind, low, token}: Unit): boolean =>
			(kind === 'sign' && /^[,–—-]$/.test(token.raw)) ||
			(kind === 'word' &&
				(takingBack.test(low) ||
					beside.test(low) ||
					isFiller(low, language) ||
					language.with.has(low) ||
					language.times.on.has(low)));
		return (
			words.length > 0 &&
			words.length < 6 &&
			words.some(({kind, low}) => kind === 'word' && takingBack.test(low)) &&
			words.every(isSmall)
		);
	}
};
