import {firstOfSentence} from '../../clauses/parsed.ts';
import {lastMeeting} from '../finding.ts';
import {type ClauseReader, type SeenClause, timesOf} from '../reader.ts';
import {howIn} from './hows.ts';
import type {MetPeople} from './met.ts';

const doing =
	/^(?:bring|chair|host|cook|present|lead|speak|join|come|open|bake|referee|umpire|dj|bringen|mitbringen|kommen|kochen|leiten|backen|grillieren|apporter|venir|amener|cuisiner|animer|presider)$/;

/**
 * `Jassabend bei Anna tomorrow at half seven, Maria bringt den Kuchen`, `board meeting on 1 Dec at 5, Rita chairs`: who
 * has a part in what is planned will be there.
 */
export const partInPlan = (reader: ClauseReader, {parsed, actors, objects}: SeenClause): MetPeople | undefined => {
	const {clause, verb, mood, subject} = parsed;
	const isSet = verb?.form === 's' || (verb?.form === 'ing' && mood.hasBe) || mood.isFuture;
	if (subject.kind !== 'person' || actors.length === 0 || !isSet || !doing.test(verb?.lemma ?? '')) return undefined;
	if (mood.isWould || mood.isCan || mood.isWish || objects.me || objects.direct) return undefined;
	// Tom is coming back from Rome.
	if (parsed.rest.some(({low}) => /^(?:back|home|from|out|down|away|zuruck|heim)$/.test(low))) return undefined;
	const first = firstOfSentence(reader.all, clause);
	if (!first || first === parsed || first.verb?.form === 'past' || first.mood.isNegated) return undefined;
	if (timesOf(parsed).some(({day, role}) => day !== undefined && role === undefined)) return undefined;
	const times = reader.all.filter(one => one.clause.sentence === clause.sentence && !one.verb).flatMap(timesOf);
	const isClocked = times.some(({clock}) => clock !== undefined) && times.some(({day}) => day !== undefined);
	const found = lastMeeting(reader.findings, clause);
	if (found) {
		const isOpen = found.isPlan === true || found.tense !== 'past';
		const isApart = /^(?:call|message|video)$/.test(found.how) || found.people.some(one => actors.includes(one));
		return isOpen && !isApart && isClocked
			? {people: [...found.people, ...actors], how: found.how, isSure: found.isSure, isGathering: true, isPlan: true}
			: undefined;
	}
	const how = howIn(first.clause.units, reader.language);
	const isNamed = first.clause.units.some(({kind}) => kind === 'person');
	return how && !isNamed && isClocked && !/^(?:call|message)$/.test(how)
		? {people: actors, how, isSure: false, isPlan: true, isGathering: true, times}
		: undefined;
};
