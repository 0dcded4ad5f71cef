import type {Finding} from '../finding.ts';
import type {SeenClause} from '../reader.ts';
import {fact} from './fact.ts';

/** `Met Tasha Boone at the Turkey Trot expo`: where somebody whom nobody knew was met first; offered. */
export const firstMet = (seen: SeenClause, meetings: readonly Finding[]): readonly Finding[] =>
	meetings.flatMap(meeting => {
		if (meeting.kind !== 'meeting' || meeting.how !== 'event' || meeting.isPlan === true || !meeting.place) return [];
		const [person, ...more] = meeting.people;
		const isNew = person !== undefined && more.length === 0 && person.candidates.length === 0;
		const isFirst = seen.parsed.verb?.lemma === 'meet' && seen.tense === 'past' && seen.isMine;
		return isNew && isFirst && person.written.includes(' ')
			? fact(seen, [person], 'met', meeting.place.name, false)
			: [];
	});
