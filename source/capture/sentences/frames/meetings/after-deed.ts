import {clauseBefore, firstOfSentence} from '../../clauses/parsed.ts';
import {type ClauseReader, type SeenClause, tenseOf, timesOf} from '../reader.ts';
import {howIn} from './hows.ts';
import type {MetPeople} from './met.ts';

const sharing =
	/^(?:split|share|grab|have|get|eat|drink|go|walk|watch|sit|chat|talk|cook|play|order|end|finish|stop|polish|demolish|wander|head|catch|sing|dance|celebrate|toast|essen|trinken|kochen|spazieren|manger|boire|dejeuner|diner)$/;
export const fare =
	/^(?:pizza|curry|kebab|burger|burgers|sandwich|sandwiches|bottle|beer|beers|wine|pint|pints|coffee|tea|cake|chips|fries|tacos|ramen|sushi|pho|noodles|ice|soup|meal|snack|falafel|bagel|bagels|doughnut|doughnuts|donut|donuts|cigarette|film|movie|match|game|drink|drinks|takeaway|takeout|cocktail|cocktails|natter|chat|gossip|catch-up|laugh|walk|bite|brew|cuppa|pie|biscuits|pitcher|carafe|starter|dessert|lift|ride|carpool|room|tent|table|bench|plate|platter|portion|popcorn|sundae|brownie|red|white|taxi|cab|uber|lyft|rideshare|check|tab|bill)$/;

/** `Stacy let me use her card and then we split a pizza`: with whoever did one a good turn just before. */
export const afterDeed = (reader: ClauseReader, {parsed, objects}: SeenClause): MetPeople | undefined => {
	const {clause, verb, mood, rest, subject} = parsed;
	const isOurs = subject.kind === 'me' && clause.units.some(({low}) => /^(?:we|wir|on|nous)$/.test(low));
	if (!isOurs || !verb || verb.form !== 'past' || mood.isNegated || mood.isWould || !sharing.test(verb.lemma))
		return undefined;
	if (objects.with || objects.direct || objects.owner || objects.to) return undefined;
	const what = howIn(rest, reader.language);
	if (!what && !rest.some(({kind, low}) => kind === 'word' && fare.test(low))) return undefined;
	const at = reader.all.indexOf(parsed);
	const isNear = /^(?:and|then|so|,|after|danach|dann|und|nachher|puis|ensuite|et)$/.test(clause.link);
	const before = reader.findings.findLast(one => one.clause.sentence === clause.sentence);
	if (!isNear || at < 1 || before?.kind !== 'favour' || before.state !== 'open' || before.people.length !== 1)
		return undefined;
	const named = reader.all.slice(0, at).flatMap(one => one.clause.units.flatMap(({people}) => people ?? []));
	const isOnlyOne = named.every(one => one.written === before.people[0]?.written);
	return isOnlyOne && !timesOf(parsed).some(({day}) => day)
		? {people: before.people, how: what, isSure: before.isSure}
		: undefined;
};

const talking = /^(?:speak|talk|chat|natter|gossip|catch|reminisce)$/;

/** `Ken was on the same train and we talked all the way`: with whom the clause before tells of. */
export const talkedAfter = (reader: ClauseReader, {parsed, objects}: SeenClause): MetPeople | undefined => {
	const {clause, verb, mood, subject} = parsed;
	const isOurs = subject.kind === 'me' && clause.units.some(({low}) => low === 'we');
	const isMeal = /^(?:lunch|dine|sup|brunch|breakfast)$/.test(verb?.lemma ?? '');
	const isTalk = isMeal || talking.test(verb?.lemma ?? '');
	if (!isOurs || verb?.form !== 'past' || mood.isNegated || mood.isWould || !isTalk) return undefined;
	if (objects.with || objects.to || !/^(?:and|then|so|,)$/.test(clause.link)) return undefined;
	// Stacy called me at noon and we talked for an hour: that call.
	if (reader.findings.some(one => one.kind === 'meeting' && one.clause.sentence === clause.sentence)) return undefined;
	const before = clauseBefore(reader.all, parsed);
	if (before?.subject.kind !== 'person' || before.clause.sentence !== clause.sentence || before.mood.isNegated)
		return undefined;
	const {people, strength} = before.subject;
	const named = before.clause.units.flatMap(unit => unit.people ?? []);
	if (people.length !== 1 || named.length !== 1 || tenseOf(before) !== 'past') return undefined;
	return {people, how: howIn(clause.units, reader.language), isSure: strength > 1, times: timesOf(before)};
};

/** `zoom w the board mon 7pm, ken n priya gonna be on too`, `potluck Saturday, Lea will be there`: who is to be there. */
export const willBeThere = (reader: ClauseReader, {parsed, actors}: SeenClause): MetPeople | undefined => {
	const {clause, mood, subject, verb, rest} = parsed;
	if (actors.length === 0 || subject.kind !== 'person' || mood.isNegated || mood.isWould) return undefined;
	const isThere =
		mood.isFuture &&
		!verb &&
		mood.hasBe &&
		/^(?:on|in|there|along|with)$/.test(rest.find(({kind}) => kind !== 'time')?.low ?? '');
	const own = firstOfSentence(reader.all, clause);
	// Luncheon on the 3rd; Grace will be there.
	const first = own === parsed ? reader.all.find(one => one.clause.sentence === clause.sentence - 1) : own;
	if (!isThere || !first || first === parsed || first.mood.isNegated || first.verb?.form === 'past') return undefined;
	const isSet = timesOf(first).some(({day, role}) => day !== undefined && role === undefined);
	const how = howIn(first.clause.units, reader.language);
	const isNamed = first.clause.units.some(({kind}) => kind === 'person');
	if (!isSet || !how || isNamed) return undefined;
	const isSure = subject.strength > 1 && timesOf(first).some(({clock}) => clock !== undefined);
	return {people: actors, how, isSure, isPlan: true, isHowKnown: true, times: timesOf(first)};
};
