import {type ClauseReader, hasDayFor, type SeenClause} from '../reader.ts';
import {howIn} from './hows.ts';
import type {MetPeople} from './met.ts';

/** `Alan und ich waren schwimmen`, `Anna und ich waren am Freitag in der Oper`, `Ada and I are off to the panto`. */
export const beingTogether = (reader: ClauseReader, {parsed, tense}: SeenClause): MetPeople | undefined => {
	const {subject, verb, rest, clause} = parsed;
	if (verb || !subject.isWithMe) return undefined;
	const last = rest.findLast(({kind}) => kind !== 'time');
	const isPast = tense === 'past';
	const isOutFor =
		reader.language.code === 'de' && isPast && /^[a-zäöüß]{3,}(?:en|ern|eln)$/.test(last?.token.raw ?? '');
	if (isOutFor) return {people: subject.people, how: undefined, isSure: subject.strength > 1};
	if (!hasDayFor(reader, parsed)) return undefined;
	const isThere = isPast
		? howIn(clause.units, reader.language) !== undefined
		: rest.some(({low}, at) => /^(?:off|away|down|up|over)$/.test(low) && rest[at + 1]?.low === 'to');
	return {people: subject.people, how: undefined, isSure: isThere, isPlan: !isPast};
};
