import type {Finding} from '../finding.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import {favour} from './favour.ts';

/** `got the intro to Leah from Sandeep`: from whom it comes. */
export const gotFrom = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed, objects, isMine, tense} = seen;
	const isGetting =
		/^(?:get|receive|inherit|win|become|bekommen|kriegen)$/.test(parsed.verb?.lemma ?? '') &&
		isMine &&
		tense === 'past';
	if (!isGetting || !objects.from || objects.direct || objects.nouns.length === 0) return undefined;
	const isSlight = objects.nouns.some(noun => reader.language.slight.has(noun));
	const isSure = objects.from.strength > 1 && /^(?:lift|ride|help|loan|reference)$/.test(objects.nouns[0] ?? '');
	return isSlight ? [] : [favour(reader, seen, {way: 'received', people: objects.from.people, isSure})];
};
