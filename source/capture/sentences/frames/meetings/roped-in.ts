import {lastMeeting} from '../finding.ts';
import {type ClauseReader, type SeenClause, timesOf} from '../reader.ts';
import {howIn} from './hows.ts';
import type {MetPeople} from './met.ts';

const roping =
	/^(?:rope|talk|con|coax|sign|book|sweet-talk|guilt|volunteer|bully|press-gang|bounce|drag|lure|haul|cart)$/;
/** Who drags one there takes one there; who ropes one in has one's word. */
const dragging = /^(?:drag|haul|cart|lure)$/;

/** `Rita roped me into the school auction Dec 12, 6pm`, `Ken dragged me along to the opera on Friday`. */
export const ropedInto = (
	reader: ClauseReader,
	{parsed, actors, objects, tense}: SeenClause,
): MetPeople | undefined => {
	const {verb, rest, subject} = parsed;
	const lemma = verb?.lemma ?? '';
	if (actors.length === 0 || objects.me !== 'direct' || tense !== 'past' || !roping.test(lemma)) return undefined;
	const to = rest.findIndex(({low}) => /^(?:into|to)$/.test(low));
	const how = to < 0 ? undefined : howIn(rest.slice(to), reader.language);
	if (!/^(?:event|lunch|dinner|breakfast|drink|coffee|walk)$/.test(how ?? '')) return undefined;
	const day = timesOf(parsed).find(time => time.day !== undefined && time.role === undefined);
	const hasClock = timesOf(parsed).some(({clock}) => clock !== undefined);
	const isPast = day?.day !== undefined && 'days' in day.day && day.day.days < 0;
	if (!day || (isPast && !dragging.test(lemma))) return undefined;
	const isPlan = !dragging.test(lemma) || day.day?.kind === 'date';
	return {
		people: actors,
		how,
		isSure: subject.strength > 1 && (hasClock || day.day?.kind === 'date' || !isPlan),
		isPlan,
	};
};

/** `dinner at Jen's Thursday, taking Ken along`: who is taken there was there too. */
export const alsoTaken = (reader: ClauseReader, {parsed, objects, isMine}: SeenClause): MetPeople | undefined => {
	const {clause, verb, mood, rest} = parsed;
	const isTaking = /^(?:take|bring|drag)$/.test(verb?.lemma ?? '') && rest.some(({low}) => low === 'along');
	const found = lastMeeting(reader.findings, clause);
	if (!isTaking || !isMine || mood.isNegated || mood.isWould || !objects.direct || !found) return undefined;
	return {
		people: [...found.people, ...objects.direct.people],
		how: found.how,
		isSure: found.isSure && objects.direct.strength > 1,
		isGathering: true,
		...(found.isPlan && {isPlan: true}),
	};
};
