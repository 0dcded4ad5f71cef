import {isCity, isFirm} from '../../language/names/places.ts';
import {isAdjective} from '../../units/adjectives.ts';
import type {Unit} from '../../units/units.ts';
import type {Finding} from '../finding.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import {fact, nameFrom} from './fact.ts';
import {germanGroups, groupFrom, groupNouns, noCircles, nounsFrom} from './group-words.ts';
import {atGroup, atOffice, inBrackets, inGroup, inOurs, knownFrom} from './in-groups.ts';
import {orgAt} from './organisations.ts';

const transport = new Set(
	`abholen mitnehmen heimfahren holen fahren bringen pick collect drive fetch bring get drop run take hear borrow
	book`.split(/\s+/),
);
/** `Danielle from Datadog`, `Rob from the gym`, `Elif vom Chor`: where somebody is known from. */
export const fromIn = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {language, text} = reader;
	const {units} = seen.parsed.clause;
	const known = [...inBrackets(reader, seen), ...atGroup(reader, seen), ...atOffice(reader, seen)].slice(0, 1);
	if (known.length > 0) return known;
	const found: Finding[] = [];
	for (const [at, unit] of units.entries()) {
		if (unit.kind !== 'person' || unit.people?.length !== 1 || unit.isPossessive) continue;
		const department = departmentAfter(units, at);
		if (department) {
			found.push(...fact(seen, unit.people, 'work', department.token.raw, false));
			continue;
		}
		if (isFetched(seen, at, language)) continue;
		const by = friendFrom(units, at, language);
		const from = units[by];
		if (from?.kind !== 'word' || !/^(?:from|off|of|von|vom|aus|de|du|chez)$/.test(from.low)) continue;
		const first = units[by + 1];
		if (!first || first.kind === 'time') continue;
		const isOwn =
			language.my.has(first.low) ||
			/^(?:the|der|dem|la|le)$/.test(first.low) ||
			from.low === 'vom' ||
			from.low === 'du';
		if (isOwn) {
			const start = from.low === 'vom' || from.low === 'du' ? by + 1 : by + 2;
			const words = withoutAdjectives(nounsFrom(units, start, reader));
			// Kev off the darts team, and not: fell off the ladder.
			if (/^(?:off|of)$/.test(from.low) && !words.some(word => groupNouns.test(word.low))) continue;
			const org = orgAt([from, ...units.slice(start)], language);
			if (org && !words.some(({low}) => voluntary.test(low))) {
				const name = text.slice(units[start]?.start, org.end);
				found.push(...fact(seen, unit.people, 'work', name, false));
				continue;
			}
			if (/^\p{Lu}[\p{Lu}\d]+$/u.test(units[start]?.token.raw ?? '')) {
				const circle = text.slice(units[start]?.start, (words.at(-1) ?? units[start])?.end);
				found.push(...fact(seen, unit.people, 'circles', circle, false));
				continue;
			}
			// Frau Zbinden von der Spitex: where she works.
			const isOfOffice = /^(?:herr|herrn|frau|mme|m|mlle|monsieur|madame) /i.test(unit.people[0]?.written ?? '');
			if (isOfOffice && language.code !== 'en' && words[0] && !germanGroups.test(words[0].low)) {
				found.push(...fact(seen, unit.people, 'work', text.slice(words[0].start, words.at(-1)?.end), false));
				continue;
			}
			const last = words.at(-1);
			if (!last || words.some(word => noCircles.has(word.low) || (word.token.isCapital && !language.hasCapitalNouns)))
				continue;
			found.push(
				...fact(
					seen,
					unit.people,
					'circles',
					text.slice(words[0]?.start, last.end),
					!trading.test(last.low) && language.code !== 'fr' && (unit.strength !== 1 || seen.tense !== 'open'),
				),
			);
		} else found.push(...fromBare(reader, seen, unit, by));
	}
	const ours = inOurs(reader, seen);
	const whom = knownFrom(reader, seen);
	if (whom.length > 0) return whom;
	return [...found, ...(ours.length > 0 ? ours : inGroup(reader, seen))];
};

/** `Sue from payroll`, `Frankie from church`, `Danielle from Datadog`: without an article. `at`: where `from` is. */
const fromBare = (reader: ClauseReader, seen: SeenClause, {people = []}: Unit, at: number): readonly Finding[] => {
	const {units} = seen.parsed.clause;
	const [from, first] = [units[at], units[at + 1]];
	if (!from || !first) return [];
	const {low, kind, token} = first;
	const isFrom = from.low === 'from';
	if (isFrom && departments.test(low) && !token.isCapital) return fact(seen, people, 'work', token.raw, false);
	const group = kind === 'word' && isFrom ? groupFrom(units, at + 1, reader) : '';
	if (group) return fact(seen, people, 'circles', group, true);
	if (isFrom && bare.test(low) && !token.isCapital) return fact(seen, people, 'circles', token.raw, false);
	if (kind !== 'word') return [];
	if (!token.isCapital)
		return isFirm(low) || orgAt([from, first], reader.language) ? fact(seen, people, 'work', token.raw, false) : [];
	const name = nameFrom(units, at + 1, reader);
	return isCity(name) ? [] : fact(seen, people, 'work', name, isFirm(low));
};

/** Where `from` stands after a person: at once, or in `Reto is a friend from the rowing club`. */
const friendFrom = (units: readonly Unit[], at: number, {be, articles, my}: ClauseReader['language']): number => {
	const isTold = be.has(units[at + 1]?.low ?? '');
	const article = units[at + 2]?.low ?? '';
	const noun = isAdjective(units[at + 3]?.low ?? '') ? at + 4 : at + 3;
	const isFriend = isTold && (articles.has(article) || my.has(article)) && friends.test(units[noun]?.low ?? '');
	return isFriend ? noun + 1 : at + 1;
};

const friends =
	/^(?:friend|friends|colleague|mate|mates|pal|buddy|acquaintance|teammate|comrade|freund|freundin|kollege|kollegin|kumpel|bekannter|bekannte|ami|amie|copain|copine|collegue|pote|connaissance)$/;

/** `picked Lou up from the gym`, and not: Lou from book club brought a cake, ran with Lou from the gym. */
const isFetched = ({parsed: {verb, clause}}: SeenClause, at: number, language: ClauseReader['language']): boolean =>
	verb !== undefined &&
	at > verb.at &&
	transport.has(verb.lemma) &&
	!language.with.has(clause.units[at - 1]?.low ?? '');

/** The council of these is no firm. */
const voluntary = /^(?:parents?|parents'|students?|parish|church|school|residents?|tenants?|pta)$/;
/** `from the old Crown Court days`: not from "the old". */
const withoutAdjectives = (words: readonly Unit[]): readonly Unit[] =>
	words.slice(words.findIndex(({low}) => !isAdjective(low)) < 0 ? words.length : 0);
const trading =
	/^(?:co|company|firm|agency|office|bank|dealership|shop|store|lot|county|city|garage|salon|clinic|hospital|school|title|insurance|bakery|pharmacy|library)$/;

/** A department of a firm or a house, said without its article. */
const departments =
	/^(?:accounts|payroll|accounting|finance|hr|marketing|sales|procurement|purchasing|legal|maintenance|housekeeping|reception|security|logistics|dispatch|engineering|estates|facilities|catering|radiology|pharmacy|pathology|theatres|billing|admissions|admin|editorial|ops|triage|oncology|cardiology|paediatrics|pediatrics|maternity|histology|x-ray|compliance|claims|shipping|receiving|despatch)$/;

/** `Steve in accounting`, `Deb over in HR`. */
const departmentAfter = (units: readonly Unit[], at: number): Unit | undefined => {
	const inside = /^(?:over|down|up|out)$/.test(units[at + 1]?.low ?? '') ? at + 2 : at + 1;
	const department = units[inside + 1];
	return units[inside]?.low === 'in' && department && isDepartment(department) ? department : undefined;
};

/** `accounting`, `IT`, and not `it`. */
const isDepartment = ({low, token}: Unit): boolean =>
	departments.test(low) || /^(?:IT|PR|QA|HR|R&D|ICU|ER|A&E|ops|devops)$/.test(token.raw);

/** What somebody is known from, said without its article: `Frankie from church`. */
const bare =
	/^(?:school|church|chapel|work|uni|university|college|nursery|kindergarten|playgroup|camp|rehab|mosque|temple|synagogue|scouts|guides|choir|band|rehearsal|practice|training|football|soccer|kickball|softball|baseball|basketball|hockey|lacrosse|netball|volleyball|tennis|squash|badminton|cricket|rugby|golf|darts|bowls|bowling|bridge|chess|poker|bingo|trivia|yoga|pilates|zumba|crossfit|karate|judo|boxing|ballet|salsa|tango|climbing|running|rowing|sailing|swimming|cycling|fencing|archery|pottery|knitting|bell-ringing|bellringing|improv|dnd|antenatal|nct|physio|aa|seminary|residency|pickleball|hiking|aikido|aquafit|spin|crochet|quilting|whist|cribbage|dominoes|toddlers|canoeing|kayaking|surfing|wrestling|ceilidh)$/;
