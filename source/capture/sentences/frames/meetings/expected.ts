import {type ClauseReader, type SeenClause, timesOf} from '../reader.ts';
import {hostIn} from './host.ts';
import {howIn} from './hows.ts';
import type {MetPeople} from './met.ts';

const coming = /^(?:coming|staying|visiting|over|round|around|popping|dropping|calling)$/;
const caught =
	/^(?:collared|cornered|waylaid|buttonholed|accosted|intercepted|ambushed|nabbed|stopped|joined|visited|greeted|hugged|kissed|mobbed|pounced|spotted|recognised|recognized|called|rung|phoned|texted|interviewed|seen)$/;

/** `got Priya coming for lunch on Sunday`, `we have Tom staying from Friday`: who is expected. */
const comer = (reader: ClauseReader, {parsed, isMine}: SeenClause): MetPeople | undefined => {
	const {verb, rest, mood} = parsed;
	const [who, how] = rest.filter(({kind}) => kind !== 'time');
	if (!isMine || !/^(?:get|have)$/.test(verb?.lemma ?? '') || mood.isNegated || mood.isWish) return undefined;
	if (who?.kind !== 'person' || who.isPossessive || !coming.test(how?.low ?? '')) return undefined;
	const isSet = timesOf(parsed).some(({day, role}) => day !== undefined && role !== 'by');
	// Had Tom over last night.
	if (!isSet || (verb?.form === 'past' && verb.lemma === 'have')) return undefined;
	const meal = howIn(rest, reader.language);
	return {people: who.people ?? [], how: meal ?? 'visit', isSure: (who.strength ?? 1) > 1, isPlan: true};
};

/** `due at Rita's at 7 tomorrow`, `expected at Anna's for lunch on Sunday`: at whose place one is to be. */
const dueAt = (reader: ClauseReader, {parsed}: SeenClause): MetPeople | undefined => {
	const {clause, mood} = parsed;
	const at = clause.units.findIndex(({low}) => /^(?:due|expected|wanted|invited)$/.test(low));
	const isOpen = at === 0 || (parsed.subject.kind === 'me' && mood.hasBe && at < 4);
	const host =
		at >= 0 && isOpen && /^(?:at|round|over)$/.test(clause.units[at + 1]?.low ?? '') ? hostIn(clause.units) : undefined;
	const isSet = timesOf(parsed).some(({day, clock}) => (day ?? clock) !== undefined);
	if (!host?.people || !isSet || mood.isNegated || clause.units.some(({low}) => low === 'was' || low === 'were'))
		return undefined;
	const how = howIn(clause.units, reader.language) ?? 'visit';
	return {people: host.people, how, isSure: (host.strength ?? 1) > 1, isPlan: true};
};

/** `I was collared by Ken after the service`: it was he who met one. */
const caughtBy = (reader: ClauseReader, {parsed}: SeenClause): MetPeople | undefined => {
	const {clause, mood, subject} = parsed;
	const at = clause.units.findIndex(({kind, low}) => kind === 'word' && caught.test(low));
	const before = clause.units[at - 1]?.low ?? '';
	const who = clause.units[at + 2];
	const isMine = subject.kind === 'me' || subject.kind === 'none';
	if (at < 0 || !isMine || mood.isNegated || mood.isWould || clause.units[at + 1]?.low !== 'by') return undefined;
	if (!/^(?:was|were|got|been|'m|am|being)$/.test(before) && at > 0) return undefined;
	if (who?.kind !== 'person' || who.isPossessive) return undefined;
	const called = /^(?:called|rung|phoned)$/.test(clause.units[at]?.low ?? '') ? 'call' : undefined;
	const texted = clause.units[at]?.low === 'texted' ? 'message' : called;
	return {
		people: who.people ?? [],
		how: texted ?? howIn(clause.units, reader.language),
		isSure: (who.strength ?? 1) > 1,
	};
};

/** Who is expected, where one is expected, and by whom one was stopped. */
export const expected = (reader: ClauseReader, seen: SeenClause): MetPeople | undefined =>
	reader.language.code === 'en' ? (comer(reader, seen) ?? dueAt(reader, seen) ?? caughtBy(reader, seen)) : undefined;
