import {resolveIn} from '../../clauses/line-context.ts';
import {objectsOf} from '../../clauses/objects.ts';
import type {Finding} from '../finding.ts';
import {howIn} from '../meetings/hows.ts';
import {meeting} from '../meetings/met.ts';
import {placeIn} from '../meetings/place.ts';
import {type ClauseReader, restOf, type SeenClause, timesOf} from '../reader.ts';
import {isInvited} from './read-done.ts';

const thanks = /^(?:thanks|thx|thank|ty|cheers|kudos|props|merci|danke|dank|shoutout|grateful|credit)$/;

/** `thx to mark for testing`, `Merci an Jürgen fürs Heimfahren`: what somebody did, told as thanks for it. */
export const readThanks = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {units} = seen.parsed.clause;
	const at = units.findIndex(unit => unit.kind === 'word' && thanks.test(unit.low));
	if (at < 0 || seen.scope.isDoubtful) return [];
	const {language, memory, all} = reader;
	const after = units.slice(at + 1);
	const who = objectsOf(after, language, low => resolveIn(memory, low));
	const side = who.to ?? who.direct ?? (language.code === 'en' ? undefined : (who.other ?? who.with ?? who.for));
	const first = after.findIndex(unit => unit.kind === 'person');
	if (!side || first < 0 || first > 4) return [];
	const next = all[all.indexOf(seen.parsed) + 1];
	const hasReason =
		after.slice(first + 1).some(unit => /^(?:for|fur|furs|pour|de|d'|because|who)$/.test(unit.low)) ||
		(next?.clause.sentence === seen.parsed.clause.sentence &&
			/^(?:because|who|for|cos|weil|der|die|qui)$/.test(next.clause.link));
	if (!hasReason) return [];
	const times = [
		...timesOf(seen.parsed),
		...(next?.clause.sentence === seen.parsed.clause.sentence ? timesOf(next) : []),
	];
	return [
		{
			kind: 'favour',
			way: 'received',
			state: 'open',
			people: side.people,
			clause: seen.parsed.clause,
			isSure: true,
			tense: 'past',
			rest: restOf(seen.parsed),
			times,
		},
	];
};

/** Meals and drinks that are paid for are eaten together; who introduces people at a party is there. */
export const metByFavour = (
	reader: ClauseReader,
	seen: SeenClause,
	favours: readonly Finding[],
): readonly Finding[] => {
	const [favour] = favours;
	if (favours.length !== 1 || favour?.kind !== 'favour' || favour.state !== 'open' || favour.way !== 'received')
		return [];
	const {units} = seen.parsed.clause;
	const lemma = seen.parsed.verb?.lemma ?? '';
	const how = howIn(units, reader.language);
	const isPaidFor = lemma !== 'pay' || seen.parsed.rest[0]?.low === 'for';
	if (
		isPaidFor &&
		/^(?:buy|cover|pay|treat|invite|shout|stand|get)$/.test(lemma) &&
		how &&
		/^(?:coffee|lunch|dinner|drink|breakfast)$/.test(how)
	)
		return [meeting(reader, seen, {people: favour.people, how, isSure: favour.isSure && !isInvited(seen)})];
	const isThere =
		(how === 'event' || placeIn(units, reader) !== undefined) && favour.about !== undefined && favour.about.length > 0;
	return isThere
		? [meeting(reader, seen, {people: [...favour.people, ...(favour.about ?? [])], isSure: favour.isSure})]
		: [];
};
