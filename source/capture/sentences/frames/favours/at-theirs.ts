import {type Finding, lastMeeting} from '../finding.ts';
import {type ClauseReader, frameIn, type SeenClause} from '../reader.ts';
import {favour} from './favour.ts';

const unhelpful =
	/^(?:give|bring|buy|take|have|make|get|show|pay|see|find|read|tell|sing|play|send|write|leave|watch|use|borrow)$/;

/** `popped in at Rita's, filled in the forms`, `went to see Grace, I fixed the shelf`: done where one was a guest. */
export const atTheirs = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed, objects, isMine, tense} = seen;
	const {clause, mood, rest, verb} = parsed;
	if (reader.language.code !== 'en' || !isMine || tense !== 'past' || mood.isNegated || mood.isWould) return undefined;
	const met = lastMeeting(reader.findings, clause);
	if (met?.how !== 'visit' || met.people.length !== 1 || met.clause === clause) return undefined;
	const host = reader.all.find(one => one.clause === met.clause);
	if (!host || !/^(?:me|none)$/.test(host.subject.kind)) return undefined;
	if (objects.direct || objects.to || objects.for || objects.me || objects.isMine) return undefined;
	const isService = frameIn(seen, 'help', 'serve') !== undefined && !unhelpful.test(verb?.lemma ?? '');
	const isTheirThing = rest.slice(0, 3).some(({low}) => /^(?:the|her|his|their)$/.test(low));
	return isService && isTheirThing
		? [favour(reader, seen, {way: 'given', people: met.people, isSure: false})]
		: undefined;
};
