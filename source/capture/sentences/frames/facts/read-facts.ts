import {resolveIn} from '../../clauses/line-context.ts';
import {isCity} from '../../language/names/places.ts';
import type {Unit} from '../../units/units.ts';
import type {Finding} from '../finding.ts';
import {type ClauseReader, frameIn, type SeenClause, timesOf} from '../reader.ts';
import {fact, nameFrom, phraseFrom} from './fact.ts';
import {fromIn} from './read-circles.ts';
import {workIn} from './read-work.ts';

/** What a clause tells of somebody: birthday, city, work, circles, other names, what they offer. */
export const factsTold = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {parsed, scope} = seen;
	if (scope.isUnreal || parsed.clause.isQuestion) return [];
	if (parsed.mood.isNegated) return birthdayIn(reader, seen);
	return [
		...birthdayIn(reader, seen),
		...cityIn(reader, seen),
		...workIn(reader, seen),
		...aliasIn(reader, seen),
		...offersIn(reader, seen),
		...fromIn(reader, seen),
	];
};

/** `Anna's birthday is May 3`, `anna bday 3 dec`, `Ken turns 40 on the 5th`. */
const birthdayIn = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {language, memory, all} = reader;
	const {parsed} = seen;
	const {units} = parsed.clause;
	const at = units.findIndex(unit => unit.kind === 'word' && language.birthday.has(unit.low));
	const isBorn =
		units.some(
			(unit, i) => /^(?:born|geboren|ne|nee)$/.test(unit.low) || (unit.low === 'b' && i === 1 && units.length < 5),
		) || turnsAge(units);
	if (at < 0 && !isBorn) return [];
	// A party or a gift for a birthday is not the day.
	if (
		units.some(unit =>
			/^(?:party|present|gift|card|cake|dinner|drinks|bash|lunch|celebration|fete|feier|geschenk|cadeau)$/.test(
				unit.low,
			),
		)
	)
		return [];
	const person =
		[...units].find(unit => unit.kind === 'person')?.people ??
		(isBorn || units.slice(0, Math.max(at, 1)).some(unit => language.their.has(unit.low) || language.they.has(unit.low))
			? resolveIn(memory, 'he')
			: []);
	const next = all[all.indexOf(parsed) + 1];
	const own = timesOf(parsed).find(time => isDate(time));
	const later =
		next && next.clause.sentence === parsed.clause.sentence && next.subject.kind === 'it'
			? timesOf(next).find(time => isDate(time))
			: undefined;
	const day = own ?? later;
	if (!day) return [];
	return fact(
		seen,
		person,
		'birthday',
		'day',
		day.day?.kind === 'date' || day.day?.kind === 'exact' || day.day?.kind === 'near',
		{
			day,
			tense: seen.tense === 'past' || later ? 'past' : 'future',
		} as Partial<Finding>,
	);
};

/** `turns sixty on the 2nd of February`, `wird am 3. Mai 40`. */
const turnsAge = (units: readonly Unit[]): boolean =>
	units.some(
		(unit, at) =>
			/^(?:turns|turned|turning|wird)$/.test(unit.low) &&
			units
				.slice(at + 1, at + 5)
				.some(one => /^\d{1,2}$|^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one|eighteen)/.test(one.low)),
	);

const isDate = ({day}: ReturnType<typeof timesOf>[number]): boolean =>
	day !== undefined && (day.kind === 'date' || day.kind === 'exact' || day.kind === 'near' || day.kind === 'weekday');

/** `Ken lives in Berlin now`, `Lea moved to Milwaukee`, `rita in lisbon now`. */
const cityIn = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {parsed, actors, tense} = seen;
	const {rest, verb, mood, clause} = parsed;
	const {language} = reader;
	const live = frameIn(seen, 'live');
	const isMove = verb !== undefined && /^(?:move|relocate|settle|ziehen|umziehen|demenager)$/.test(verb.lemma);
	if (live && actors.length > 0) {
		const at = rest.findIndex(
			unit => unit.kind === 'word' && (/^(?:in|nach|zu|a|au|en)$/.test(unit.low) || (isMove && unit.low === 'to')),
		);
		const name = at < 0 ? '' : nameFrom(rest, at + 1, reader);
		if (name === '') return [];
		const isPlan = mood.isFuture || mood.isWish || mood.isWould || mood.isProgressive || (isMove && tense === 'open');
		const isPast = !isMove && tense === 'past' && !mood.isPerfect;
		if (isPast) return [];
		const isPlace = rest[at + 1]?.token.isCapital || isCity(name) || verb?.lemma === 'live';
		return isPlace ? fact(seen, actors, 'city', name, !isPlan) : [];
	}
	// Rita in Lisbon now, for good.
	const first = clause.units.findIndex(unit => unit.kind === 'person');
	const person = clause.units[first];
	const isIn = clause.units[first + 1]?.low === 'in' || (mood.hasBe && rest[0]?.low === 'in');
	const lows = reader.all
		.filter(other => other.clause.sentence === clause.sentence)
		.flatMap(other => other.clause.units.map(unit => unit.low));
	if (verb || !person?.people || first > 1 || !isIn || !lows.some(low => /^(?:now|good|permanently)$/.test(low)))
		return [];
	const name = nameFrom(clause.units, clause.units.findIndex(unit => unit.low === 'in') + 1, reader);
	return fact(seen, person.people, 'city', name, isCity(name) && !language.not.has(lows[0] ?? ''));
};

/** `Priya goes by Pri`, `dave = dc0 on irc`. */
const aliasIn = ({text}: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {units} = seen.parsed.clause;
	const first = units.findIndex(unit => unit.kind === 'person');
	const person = units[first];
	if (!person?.people) return [];
	// Everybody calls Ken KJ.
	const called =
		units[first + 1]?.token.raw === "'" || units[first + 1]?.token.raw === '"' ? units[first + 2] : units[first + 1];
	const isCalled =
		/^calls?$/.test(units[first - 1]?.low ?? '') &&
		/^(?:everybody|everyone|people|we|they|i|friends|folks)$/.test(units[first - 2]?.low ?? '');
	if (isCalled && called?.kind !== 'sign' && called && called.kind !== 'time')
		return fact(seen, person.people, 'aliases', text.slice(called.start, called.end), called.token.isCapital);
	if (first > 1) return [];
	const after = units.slice(first + 1).filter(unit => unit.low !== "'s");
	const lows = after.map(unit => unit.token.raw.toLowerCase());
	const at =
		lows[0] === '=' || lows[0] === 'aka'
			? 1
			: /^(?:goes|went|going)$/.test(lows[0] ?? '') && lows[1] === 'by'
				? 2
				: lows[0] === 'nickname' || lows[0] === 'nick'
					? lows[1] === 'is'
						? 2
						: 1
					: 0;
	const name = after[at];
	// Gus = marina crowd says where he is from, and not what he is called.
	const isName =
		lows[0] !== '=' || after[at + 1] === undefined || after[at + 1]?.low === 'on' || /\d/.test(name?.low ?? '');
	return at > 0 && name && isName ? fact(seen, person.people, 'aliases', text.slice(name.start, name.end), true) : [];
};

/** `Sunita says she'd help anyone with their forms`, `Fabio knows all about solar panels`: what they can help with. */
const offersIn = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {parsed, actors, objects, lows} = seen;
	const {rest, verb, mood} = parsed;
	if (actors.length === 0 || objects.me || objects.isMine || seen.tense === 'past') return [];
	const about = rest.findIndex(unit => unit.low === 'about');
	if (verb?.lemma === 'know' && about >= 0 && lows.some(low => /^(?:all|everything|lots|loads|tons)$/.test(low)))
		return fact(seen, actors, 'offers', phraseFrom(rest, about + 1, reader), false);
	if (
		verb &&
		frameIn(seen, 'help', 'serve', 'give') &&
		lows.some(low => /^(?:anyone|anybody|people|everyone|folks)$/.test(low))
	)
		return fact(
			seen,
			actors,
			'offers',
			phraseFrom(
				[
					...(rest.some(unit => unit.low === 'with')
						? rest.slice(rest.findIndex(unit => unit.low === 'with') + 1)
						: rest),
				],
				0,
				reader,
			),
			false,
		);
	if (verb && /^(?:mentor|teach|coach|tutor)$/.test(verb.lemma) && verb.form === 's')
		return fact(
			seen,
			actors,
			'offers',
			reader.text.slice(parsed.clause.units[verb.at]?.start, rest.at(-1)?.end ?? parsed.clause.units[verb.at]?.end),
			false,
		);
	const person = lows.findIndex(
		(low, at) => /^(?:man|woman|person|guy|one|go-to|expert)$/.test(low) && lows[at + 1] === 'for',
	);
	if (!verb && mood.hasBe && person >= 0 && lows[person - 1] === 'the')
		return fact(
			seen,
			actors,
			'offers',
			phraseFrom(rest, rest.findIndex(unit => unit.low === 'for') + 1, reader),
			false,
		);
	if (
		!verb &&
		mood.hasBe &&
		lows.some((low, at) => /^(?:down|happy|willing|glad|keen)$/.test(low) && lows[at + 1] === 'to')
	)
		return fact(seen, actors, 'offers', phraseFrom(rest, rest.findIndex(unit => unit.low === 'to') + 1, reader), false);
	const lessons =
		verb?.lemma === 'give' && verb.form === 's'
			? rest.findIndex(unit => /^(?:lessons|classes|courses|workshops|advice)$/.test(unit.low))
			: -1;
	if (lessons >= 0) return fact(seen, actors, 'offers', phraseFrom(rest, lessons, reader), false);
	if (mood.isCan && verb && frameIn(seen, 'help', 'serve', 'give', 'introduce'))
		return fact(
			seen,
			actors,
			'offers',
			reader.text.slice(parsed.clause.units[verb.at]?.start, rest.at(-1)?.end),
			false,
		);
	return [];
};
