import {clauseAfter, clauseBefore} from '../../clauses/parsed.ts';
import type {Unit} from '../../units/units.ts';
import {type ClauseReader, type SeenClause, timesOf} from '../reader.ts';
import {howIn} from './hows.ts';
import type {MetPeople} from './met.ts';
import {isDecided, isOfMind} from './not-met.ts';

/** Whether somebody is known, so that beside "me" they are surely people. */
const areSure = ({people = [], strength}: Unit): boolean =>
	(strength ?? 1) > 1 || people.some(({candidates}) => candidates.length > 0);

/** `Dave and me we had breakfast at the truck stop`: who is named with the keeper just before, and taken up by "we". */
export const namedFirst = (reader: ClauseReader, {parsed, tense}: SeenClause): MetPeople | undefined => {
	const {clause, verb, subject} = parsed;
	// Ken, Tom and the rest of us went to the Bear.
	const isRest = /^(?:and )?the (?:rest|other) of us /.test(clause.units.map(({low}) => low).join(' '));
	const isOurs = isRest || (subject.kind === 'me' && clause.units.some(({low}) => /^(?:we|wir|on|nous)$/.test(low)));
	const before = clauseBefore(reader.all, parsed);
	if (!isOurs || !verb || tense === 'open' || before?.clause.sentence !== clause.sentence) return undefined;
	if (before.verb || before.mood.hasBe || isOfMind(parsed, reader.language)) return undefined;
	const at = before.clause.units.findIndex(({isWithMe, kind}) => isWithMe || (isRest && kind === 'person'));
	const [named, lead] = [before.clause.units[at], before.clause.units[at - 1]];
	const isLast = before.clause.units
		.slice(at + 1)
		.every(({kind, low}) => kind === 'time' || /^(?:we|uh|um|er|erm|so|then|like)$/.test(low));
	const isGoverned = lead?.kind === 'word' && reader.language.prepositions.has(lead.low);
	if (!named?.people || named.isPossessive || !isLast || isGoverned) return undefined;
	return {
		people: named.people,
		how: howIn(clause.units, reader.language),
		isSure: areSure(named) && !isDecided(parsed),
		times: timesOf(before),
	};
};

const turning =
	/^(?:should|did|do|does|d'you|comes?|came|turns?|turned|walks?|walked|strolled|popped|appeared|knocked|pops|was)$/;
const appearing =
	/^(?:be|come|walk|turn|pop|see|meet|run|bump|appear|stroll|roll|drop|knock|find|sit|stand|pass|show|wander|ring|phone|call)$/;
const ringing = /^(?:rang|rings|phoned|called|calls|telephoned)$/;

/** `Who should be in the queue on Thursday but Gwendolen`, `who did I see at the dump but Ken`: met, and surprised. */
export const whoBut = (reader: ClauseReader, {parsed}: SeenClause): MetPeople | undefined => {
	const {clause} = parsed;
	const [who, should] = clause.units;
	if (who?.low !== 'who' || !(turning.test(should?.low ?? '') || ringing.test(should?.low ?? ''))) return undefined;
	// Who should pay but Ken?
	const isMeeting = should?.low !== 'should' || clause.units.slice(2, 6).some(({low}) => appearing.test(low));
	if (!isMeeting) return undefined;
	const next = clauseAfter(reader.all, parsed);
	const units = next?.clause.link === 'but' ? [...clause.units, ...next.clause.units] : clause.units;
	const but = units.findIndex(({low}, at) => low === 'but' && units[at + 1]?.kind === 'person');
	const found = units[but + 1];
	return but > 0 && found?.people && !found.isPossessive
		? {
				people: found.people,
				how: ringing.test(should?.low ?? '') ? 'call' : howIn(clause.units, reader.language),
				isSure: (found.strength ?? 1) > 1,
				times: timesOf(parsed),
			}
		: undefined;
};
