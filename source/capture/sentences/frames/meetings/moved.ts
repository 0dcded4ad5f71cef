import type {Parsed} from '../../clauses/parsed.ts';
import type {Unit} from '../../units/units.ts';
import {type ClauseReader, type SeenClause, tenseOf, timesOf} from '../reader.ts';
import {howIn} from './hows.ts';
import type {MetPeople} from './met.ts';

const moves =
	/^(?:move|push|shift|bump|reschedule|rearrange|postpone|put|bring|change|switch|swap|delay|nudge|shunt|verschieben|verlegen|decaler|reporter|repousser|deplacer|avancer)$/;

/** A day that something is put to, and not the day when it was. */
const hasDayTo = (units: readonly Unit[]): boolean =>
	units.some(({low}, at) => /^(?:to|till|until|for|auf|a|au)$/.test(low) && units[at + 1]?.time?.day !== undefined);

/** `Priya moved our call to Tuesday at 3`, `Ada bumped lunch to the 2nd`: to come, with whoever moved it. */
const movedBy = (reader: ClauseReader, {parsed, actors}: SeenClause): MetPeople | undefined => {
	const {verb, rest, subject, mood} = parsed;
	if (actors.length === 0 || !moves.test(verb?.lemma ?? '') || mood.isWould || mood.isWish || !hasDayTo(rest))
		return undefined;
	// Moved her wedding to June: hers.
	const {my, their, hows} = reader.language;
	const at = rest.findIndex(({kind, low}) => kind === 'word' && hows.has(low));
	const before = rest.slice(0, Math.max(0, at));
	const isOwn = before.some(({low, isPossessive}) => their.has(low) || isPossessive === true);
	const isOurs =
		before.some(({low}) => my.has(low)) || (at === 0 && !/^event$/.test(hows.get(rest[0]?.low ?? '') ?? ''));
	if (at < 0 || at > 4 || isOwn || !isOurs) return undefined;
	return {people: actors, how: howIn(rest, reader.language), isSure: subject.strength > 1, isPlan: true};
};

/** What stood before: `was going to be at Uchi`, `was on Monday`, `was to be at noon`. */
const wasToBe = ({mood, clause: {units}}: Parsed): boolean =>
	mood.hasBe && !mood.isPerfect && units.some(({low}) => /^(?:was|were)$/.test(low));

/** `Lunch with Ken was going to be Monday, now it's Wednesday at noon`: the second day holds, with the people of the first. */
const nowOn = (reader: ClauseReader, {parsed}: SeenClause): MetPeople | undefined => {
	const {clause, mood, subject, verb} = parsed;
	const lows = clause.units.map(({low}) => low);
	const isNow =
		lows.some(low => /^(?:now|instead|jetzt|maintenant)$/.test(low)) && timesOf(parsed).some(({day}) => day);
	const isIt = (subject.kind === 'it' && subject.owner === undefined) || subject.kind === 'none';
	if (!isNow || !isIt || verb || mood.isNegated || mood.isWould || (mood.hasBe && tenseOf(parsed) === 'past'))
		return undefined;
	const before = reader.all
		.slice(0, reader.all.indexOf(parsed))
		.findLast(
			one =>
				clause.sentence - one.clause.sentence < 2 &&
				howIn(one.clause.units, reader.language) !== undefined &&
				one.clause.units.some(({kind}) => kind === 'person'),
		);
	if (!before || !wasToBe(before) || before.mood.isNegated) return undefined;
	const people = before.clause.units.flatMap(unit => (unit.kind === 'person' ? (unit.people ?? []) : []));
	const how = howIn(before.clause.units, reader.language);
	return {people, how, isSure: before.clause.units.every(({strength}) => (strength ?? 3) > 1), isPlan: true};
};

/** A meeting that was put to another day. */
export const movedMeeting = (reader: ClauseReader, seen: SeenClause): MetPeople | undefined =>
	movedBy(reader, seen) ?? nowOn(reader, seen);
