import {clauseBefore, type Parsed} from '../../clauses/parsed.ts';
import {type ClauseReader, type SeenClause, timesOf} from '../reader.ts';
import {howIn} from './hows.ts';
import type {MetPeople} from './met.ts';

const arriving = /^(?:fly|arrive|come|get|land|drive|pass|visit|roll|sail|ankommen|kommen|arriver|venir)$/;
const there = /^(?:in|back|over|here|home|around|up|down|off|da|hier|zuruck|la)$/;

/** Whether a clause tells that somebody is in town, back or on the way: `Ken's in town Friday`, `Ada's flying in`. */
const isComing = ({subject, verb, mood, rest, clause}: Parsed): boolean => {
	if (subject.kind !== 'person' || mood.isNegated || mood.isWish || mood.isWould) return false;
	if (clause.units.filter(({kind}) => kind === 'person').length !== 1) return false;
	const first = rest.find(({kind}) => kind !== 'time')?.low ?? '';
	if (!verb)
		return mood.hasBe && there.test(first) && !/^(?:love|trouble|charge|bed|hospital)$/.test(rest[1]?.low ?? '');
	return arriving.test(verb.lemma) && (/^(?:in|over|back|up|down|into|to|from|here|at)$/.test(first) || first === '');
};

/**
 * `Ada's flying in on the 3rd, we're doing ramen at 7`, `Ken was in town yesterday, we had lunch at Pret`: with whom is
 * told just before.
 */
export const inTown = (reader: ClauseReader, {parsed, objects, tense}: SeenClause): MetPeople | undefined => {
	const {clause, subject, verb, mood} = parsed;
	const before = clauseBefore(reader.all, parsed);
	const isOurs = subject.kind === 'me' && clause.units.some(({low}) => /^(?:we|wir|on|nous)$/.test(low));
	const isBare = subject.kind === 'none' && verb?.form === 'ing' && !mood.hasBe;
	if (!before || !(isOurs || isBare) || before.clause.sentence !== clause.sentence || !isComing(before))
		return undefined;
	if (!/^(?:,|and|so|comma|then|und|et)$/.test(clause.link) || mood.isNegated || mood.isWould) return undefined;
	if (clause.units.some(({kind}) => kind === 'person') || objects.with) return undefined;
	const how = howIn(clause.units, reader.language);
	const isDoing = /^(?:coffee|lunch|dinner|breakfast|drink|walk|event)$/.test(how ?? '') || verb?.lemma === 'meet';
	const times = timesOf(before).filter(({role}) => role === undefined);
	if (!isDoing || ![...times, ...timesOf(parsed)].some(({day}) => day)) return undefined;
	const isOwnDay = timesOf(parsed).some(({day}) => day);
	return {
		people: before.subject.people,
		how,
		isSure: isOurs && before.subject.strength > 1,
		isPlan: tense !== 'past',
		...(!isOwnDay && {times}),
	};
};
