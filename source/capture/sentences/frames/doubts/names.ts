import {clauseAfter, clauseBefore, type Parsed} from '../../clauses/parsed.ts';
import {hasForm, type Language} from '../../language/language.ts';
import {isUnknown} from '../../units/guessed-person.ts';
import type {Unit} from '../../units/units.ts';
import type {Finding} from '../finding.ts';
import type {ClauseReader} from '../reader.ts';
import {areSurelyPeople} from '../surely-people.ts';

const crowd = /^(?:team|crew|gang|crowd|folks|guys|lot|people|family|boys|girls|reps?|bunch)$/;

const mayBeName = (units: readonly Unit[], at: number, language: Language): boolean => {
	const unit = units[at];
	if (unit?.kind !== 'word') return false;
	return isUnknown(unit.token, language) || (unit.token.isCapital && unit.token.raw !== 'I' && language.code !== 'de');
};

/** `with Tom and Xylo`, `w jamal n keke`: somebody may be left out. */
export const isListCut = (finding: Finding, {clause: {units}}: Parsed, {language}: ClauseReader): boolean =>
	(finding.kind === 'meeting' || finding.kind === 'favour') &&
	units.some(
		(unit, at) =>
			unit.kind === 'person' &&
			(language.and.has(units[at + 1]?.low ?? '') || units[at + 1]?.token.raw === '+') &&
			finding.people.some(person => unit.people?.includes(person)) &&
			mayBeName(units, at + 2, language) &&
			!crowd.test(units[at + 3]?.low ?? ''),
	);

/** `with Jürgen and the new cellist, Ewa`: who goes on the list, in a part of its own. */
export const isListApart = (finding: Finding, own: Parsed, {all, language}: ClauseReader): boolean => {
	if (finding.kind !== 'meeting') return false;
	const {units, sentence} = own.clause;
	const at = units.findLastIndex(({people}) => people?.some(person => finding.people.includes(person)));
	const [first, second] = all.slice(all.indexOf(own) + 1).filter(({clause}) => clause.sentence === sentence);
	const isSplit = at === units.length - 1 && first !== undefined && language.and.has(first.clause.link) && !first.verb;
	const [and, the, ...more] = isSplit ? first.clause.units : units.slice(at + 1);
	const [name, ...others] = (isSplit ? second : first)?.clause.units ?? [];
	const isOther =
		name?.kind === 'person' && others.length === 0 && !name.people?.some(person => finding.people.includes(person));
	const {articles, my, their} = language;
	const isLed = [articles, my, their].some(words => words.has(the?.low ?? '')) || the?.low === 'the';
	return at >= 0 && isOther && language.and.has(and?.low ?? '') && isLed && more.length > 0 && more.length < 4;
};

/** Somebody is named beside those who were met, and is not among them. */
export const isSomebodyLeft = (finding: Finding, {clause: {units}}: Parsed, {language}: ClauseReader): boolean =>
	finding.kind === 'meeting' &&
	finding.people.length > 0 &&
	units.some((unit, at) => {
		if (unit.kind !== 'person' || unit.isPossessive) return false;
		if (unit.people?.every(person => finding.people.includes(person))) return false;
		const before = units[at - 1];
		const isBeside = before === undefined || language.and.has(before.low) || language.with.has(before.low);
		return isBeside && areSurelyPeople(unit.people ?? []);
	});

/** `with Ada or Ken`, `with somebody Ada knows`. */
export const isEither = (finding: Finding, parsed: Parsed, {language, all}: ClauseReader): boolean => {
	const {units} = parsed.clause;
	const next = clauseAfter(all, parsed)?.clause;
	if (units.at(-1)?.kind === 'person' && /^(?:or|oder|ou)$/.test(next?.link ?? '') && next?.units[1]?.kind === 'person')
		return true;
	return units.some((unit, at) => {
		if (unit.kind !== 'person' || !finding.people.some(person => unit.people?.includes(person))) return false;
		if (/^(?:or|oder|ou)$/.test(units[at + 1]?.low ?? '') && units[at + 2]?.kind === 'person') return true;
		return (
			language.code === 'en' &&
			units
				.slice(Math.max(0, at - 2), at)
				.some(({low}) => /^(?:somebody|someone|anybody|anyone|people|guy|woman|man|bloke)$/.test(low)) &&
			hasForm(units[at + 1]?.low ?? '', language, 's', 'past')
		);
	});
};

/** `She and Paolo came by`: of two only one has a name. */
export const isWithPronoun = (finding: Finding, own: Parsed, {all, language}: ClauseReader): boolean => {
	const before = clauseBefore(all, own);
	const isPronoun = (unit: Unit | undefined): boolean =>
		unit?.kind === 'word' && (language.they.has(unit.low) || language.them.has(unit.low));
	const isSplit =
		before?.clause.sentence === own.clause.sentence &&
		!before.verb &&
		isPronoun(before.clause.units.at(-1)) &&
		language.and.has(own.clause.link);
	return own.clause.units.some(({people}, at) => {
		const isJoined = language.and.has(own.clause.units[at - 1]?.low ?? '');
		const isLed = isJoined && (isPronoun(own.clause.units[at - 2]) || (isSplit && at === 1));
		return isLed && people !== undefined && finding.people.every(person => people.includes(person));
	});
};
