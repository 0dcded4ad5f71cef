import {lastMeeting, type MeetingTold} from '../finding.ts';
import {type ClauseReader, type SeenClause, timesOf} from '../reader.ts';
import {areSurelyPeople} from '../surely-people.ts';
import {hostIn} from './host.ts';
import type {MetPeople} from './met.ts';
import {placeIn} from './place.ts';

/** Words by which something is told of another time, or of the way there. */
const elsewhere =
	/^(?:then|later|after|afterwards|before|beforehand|earlier|home|back|way|walked|drove|called|rang|phoned|texted|danach|nachher|dann|vorher|heimweg|puis|ensuite|apres|avant|retour)$/;

/** Whether a meeting is told of as something where several were: at somebody's, or an event. */
const isOfMany = ({clause, how}: MeetingTold): boolean =>
	how === 'event' || (!/^(?:call|message|video|trip)$/.test(how) && hostIn(clause.units) !== undefined);

/**
 * `Game night at Maria's on Friday, lost to Jürgen at poker`, `Tom's leaving do last night, talked to Rita for ages`:
 * whom one was with there was met at one and the same time as the host. What is met otherwise is given back as it is.
 */
export const atGathering = (reader: ClauseReader, {parsed, tense}: SeenClause, met: MetPeople): MetPeople => {
	const {clause, subject} = parsed;
	const before = lastMeeting(reader.findings, clause);
	if (!before || before.clause === clause || before.isPlan || !isOfMany(before) || met.isPlan) return met;
	// Tom turned up late with Rita; and a long talk with Priya.
	const isThere = subject.kind === 'person' && /^(?:turn|show|join|come|arrive|drop)$/.test(parsed.verb?.lemma ?? '');
	const isMine = subject.kind === 'me' || subject.kind === 'none' || isThere;
	const isToo = !parsed.verb && (clause.link === 'and' || /é$/.test(clause.units[0]?.token.raw ?? ''));
	const isPast = isToo || (tense === 'past' && parsed.verb !== undefined);
	if (!isMine || !isPast || !/^(?:,|and|comma|und|et|where)$/.test(clause.link)) return met;
	const isOwnTime = timesOf(parsed).some(({day, clock, role}) => (day ?? clock) !== undefined && role === undefined);
	const isElsewhere =
		isOwnTime ||
		/^(?:call|message|video)$/.test(met.how ?? '') ||
		clause.units.some(({kind, low}) => kind === 'word' && elsewhere.test(low)) ||
		placeIn(clause.units, reader, met.people) !== undefined;
	if (isElsewhere || before.people.some(person => met.people.includes(person))) return met;
	return {
		...met,
		people: [...before.people, ...met.people],
		how: before.how,
		// Tom's leaving do: that one was there is told only now.
		isSure:
			met.isSure && (before.isSure || (areSurelyPeople(before.people) && (before.times ?? []).some(({day}) => day))),
		isGathering: true,
		times: [...(met.times ?? []), ...(before.times ?? [])],
	};
};
