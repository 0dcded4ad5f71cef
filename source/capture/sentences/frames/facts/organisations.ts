import type {Unit} from '../../units/units.ts';
import type {ClauseReader} from '../reader.ts';

const orgs = new Set(
	`company firm agency board college university uni council clinic hospital lab laboratory bank office department dept
	ministry bakery foundation charity institute trust practice surgery shop store school studio factory plant startup
	consultancy brewery newspaper paper museum library theatre theater hotel embassy union authority commission court
	garage bureau salon pharmacy farm mill depot warehouse quarry wreckers dealership dealer merchants wash carwash
	surveyors solicitors brokers`.split(/\s+/),
);

/** `Bauamt`, `Krankenkasse`: an office or a firm by the end of the word. */
const germanOrg =
	/^[a-z]{3,}(?:amt|behorde|verwaltung|kasse|versicherung|klinik|gericht|ministerium|agentur|verlag|kanzlei)$/;

/** The noun of a firm or an institution among the first words after a preposition. */
export const orgAt = (
	units: readonly Unit[],
	{prepositions, articles, my}: ClauseReader['language'],
): Unit | undefined => {
	for (let at = 1; at < Math.min(units.length, 6); at++) {
		const unit = units[at];
		if (unit?.kind !== 'word' || prepositions.has(unit.low)) return undefined;
		// From the VFW the shop vac.
		if (at > 1 && (unit.low === 'the' || articles.has(unit.low) || my.has(unit.low))) return undefined;
		if (orgs.has(unit.low) || (unit.token.isCapital && germanOrg.test(unit.low))) return unit;
	}
	return undefined;
};
