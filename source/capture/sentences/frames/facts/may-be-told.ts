import {fold} from '../../../../journal/names.ts';
import type {Mention} from '../../../names/read-name.ts';
import {isGivenName} from '../../language/names/given-names.ts';
import {isCity, isFirm} from '../../language/names/places.ts';
import {isUnknown} from '../../units/guessed-person.ts';
import type {Unit} from '../../units/units.ts';
import {type ClauseReader, type SeenClause, timesOf} from '../reader.ts';
import {shops} from './being.ts';
import {nameFrom} from './fact.ts';
import {germanGroups, groupNouns} from './group-words.ts';
import {orgAt} from './organisations.ts';

/** Whether words may be what a frame wants: the name of a city, a firm, a trade, a group, a name. */
export const mayBeTold = (
	kind: string,
	told: readonly Unit[],
	who: readonly Mention[],
	reader: ClauseReader,
	seen: SeenClause,
): boolean => {
	const {language} = reader;
	const units = withoutSmall(told, reader);
	const [first] = units;
	if (!first) return kind === '';
	if (kind === 'city') return isTown(told, units, reader, seen);
	if (kind === 'town') return isCity(nameFrom(units, 0, reader));
	if (kind === 'person') return isCity(nameFrom(units, 0, reader)) || isNewTown(units, seen);
	if (kind === 'firm') return isEmployer(told, units, reader);
	if (kind === 'known') return isFirm(nameFrom(units, 0, reader)) && first.token.isCapital && !shops.test(first.low);
	if (kind === 'low')
		return !first.token.isCapital && first.kind === 'word' && isUnknown(first.token, language) && !isCity(first.low);
	if (kind === 'job')
		return units
			.slice(0, 5)
			.some(({low}) => language.jobs.has(low) || /^(?:md|gp|mp|ta|chief|head|director|vp)$/.test(low));
	if (kind === 'group') return units.slice(0, 4).some(({low}) => groupNouns.test(low) || germanGroups.test(low));
	const isName = first.kind !== 'time' && first.kind !== 'sign';
	if (kind === 'name')
		return isName && first === told[0] && (first.token.isCapital || isUnknown(first.token, language));
	const whole = fold(who[0]?.written ?? '');
	return kind !== 'alike' || (isName && first.token.isCapital && units.length < 3 && isAlike(fold(first.low), whole));
};

/** `Annie` is short for Anna, and tea is not. */
const isAlike = (name: string, whole: string): boolean =>
	name !== whole && !whole.split(' ').includes(name) && name.slice(0, 2) === whole.slice(0, 2);

const withoutSmall = (units: readonly Unit[], {language}: ClauseReader): readonly Unit[] => {
	const at = units.findIndex(({low}) => !language.fillers.has(low) && !language.articles.has(low) && low !== 'the');
	return at < 0 ? [] : units.slice(at);
};

/** What one lands or ends up in, and does not live in. */
const noTowns =
	/^(?:hospital|a&e|er|icu|court|jail|prison|tears|bed|trouble|debt|limbo|hot|deep|first|last|second|third|christmas|easter|january|february|march|april|june|july|august|september|october|november|december|english|french|german)$/;

const withThe = /(?:s|Hague|Bronx|Wirral|Gower|District|Valley|Coast|Algarve|Ruhr|Oberland|Wallis|Tessin|Provence)$/;

const isTown = (told: readonly Unit[], units: readonly Unit[], reader: ClauseReader, seen: SeenClause): boolean => {
	const [first] = units;
	const name = nameFrom(units, 0, reader);
	if (name === '' || !first || noTowns.test(first.low) || (isFirm(name) && !isCity(name))) return false;
	// Landed in Denver this morning.
	if (timesOf(seen.parsed).some(({day, role}) => day !== undefined && role !== 'from' && role !== 'until'))
		return false;
	// Took a room in the Ritz, and: moved to the Cotswolds.
	if (told[0]?.low === 'the' && !withThe.test(name)) return false;
	const isKnownPerson = first.people?.some(({candidates}) => candidates.length > 0) === true;
	return !isKnownPerson && (first.token.isCapital || isCity(name) || isUnknown(first.token, reader.language));
};

/** `an Evanston person now`: a name that is no firm and no kind of thing, since lately. */
const isNewTown = ([first, ...more]: readonly Unit[], {lows}: SeenClause): boolean =>
	first?.token.isCapital === true &&
	more.every(({token}) => token.isCapital) &&
	/^\p{Lu}\p{Ll}{3,}/u.test(first.token.raw) &&
	!isFirm(first.low) &&
	!/(?:ist|ian|er|or)$/.test(first.low) &&
	lows.some((low, at) => /^(?:now|officially|finally)$/.test(low) || (low === 'these' && lows[at + 1] === 'days'));

const isEmployer = (told: readonly Unit[], units: readonly Unit[], {language}: ClauseReader): boolean => {
	const [first] = units;
	if (!first || first.kind === 'time' || first.kind === 'sign') return false;
	const isSomebody = ({candidates, written}: Mention): boolean =>
		candidates.length > 0 || isGivenName(fold(written.split(' ')[0] ?? ''));
	if (first.people?.some(isSomebody)) return false;
	if (language.my.has(first.low) || language.their.has(first.low) || language.kin.has(first.low)) return false;
	if (orgAt([first, ...told], language)) return true;
	if (language.noPlaces.has(first.low)) return false;
	if (isCity(first.low) && !isFirm(first.low)) return false;
	return first.token.isCapital || isFirm(first.low) || isUnknown(first.token, language);
};
