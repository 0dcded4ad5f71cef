import {resolveIn} from '../../clauses/line-context.ts';
import type {Unit} from '../../units/units.ts';
import type {Finding} from '../finding.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import {favour} from './favour.ts';
import {deedStateOf} from './state-of.ts';

/** Whose day a verb is followed by: `my Friday night`, `her Boxing Day`, `Rita's Saturday`. */
const ownDay = (rest: readonly Unit[]): {readonly whose: Unit; readonly day: Unit} | undefined => {
	const [whose, ...more] = rest.filter(({low}) => low !== "'s");
	const day = more.find(({kind}) => kind !== 'sign');
	return whose && day?.kind === 'time' && day.time?.day && !day.time.role ? {whose, day} : undefined;
};

/** `took my Friday night`, `I've to do her Boxing Day`, `working Grace's Sunday`: a shift of somebody, done by another. */
export const shiftIn = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed, isMine, actors} = seen;
	const {language, memory} = reader;
	if (!/^(?:do|take|work|cover)$/.test(parsed.verb?.lemma ?? '') || language.code !== 'en') return undefined;
	const found = ownDay(parsed.rest);
	if (!found) return undefined;
	const {whose, day} = found;
	const isDuty = parsed.mood.isWish && isMine;
	const state = isDuty || parsed.mood.isFuture ? 'promised' : deedStateOf(seen);
	if (state === undefined) return undefined;
	const due = state === 'promised' ? day.time : undefined;
	if (language.my.has(whose.low) && actors.length > 0)
		return [favour(reader, seen, {way: 'received', people: actors, state, isSure: parsed.subject.strength > 1, due})];
	const isTheirs = language.their.has(whose.low);
	const owners = whose.isPossessive ? whose.people : isTheirs ? resolveIn(memory, whose.low) : undefined;
	if (!isMine || !owners || owners.length === 0) return undefined;
	// Took her Friday: whom, or what of hers?
	const isSure = !isTheirs || parsed.verb?.lemma === 'do' || parsed.verb?.lemma === 'work';
	return [favour(reader, seen, {way: 'given', people: owners, state, isSure, due})];
};
