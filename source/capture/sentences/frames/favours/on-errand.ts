import {deedAfter} from '../deed-after.ts';
import type {Finding} from '../finding.ts';
import {type ClauseReader, frameIn, type SeenClause} from '../reader.ts';
import {favour} from './favour.ts';
import {deedIn} from './read-done.ts';

const going =
	/^(?:go|meet|see|visit|pop|nip|call|drop|drive|head|come|cycle|bike|walk|run|stop|rush|hop|pull|swing|stay)$/;

const ownPleasure =
	/^(?:watch|play|pick|get|see|have|collect|fetch|buy|try|show|return|borrow|taste|give|bring|use|take|hear|use)$/;

/** `went to Rita's to feed the cat`, `met Rita to help her with her taxes`: for what one went there. */
export const onErrand = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed, isMine, tense} = seen;
	const {verb, rest, mood} = parsed;
	if (reader.language.code !== 'en' || !isMine || tense !== 'past' || mood.isNegated) return undefined;
	if (!going.test(verb?.lemma ?? '')) return undefined;
	const at = rest.findIndex(({kind}) => kind === 'person');
	const whose = rest[at];
	if (at < 0 || !rest.slice(at).some(({low}) => low === 'to')) return undefined;
	const deed = deedAfter(reader, seen, rest[at + 1]?.low === "'s" ? at + 1 : at);
	if (!deed || deed.objects.me !== undefined || deed.objects.isMine) return undefined;
	const found = deedIn(reader, deed, 'open').filter(one => one.kind === 'favour' && one.way === 'given');
	if (found.length > 0) return found;
	const {direct, to, for: forWhom, with: withWhom, owner} = deed.objects;
	const isService = frameIn(deed, 'help', 'give', 'serve') !== undefined;
	if (ownPleasure.test(deed.parsed.verb?.lemma ?? '')) return undefined;
	if (!whose?.isPossessive || !isService || direct || to || forWhom || withWhom || owner) return undefined;
	return [favour(reader, seen, {way: 'given', people: whose.people ?? [], isSure: false})];
};
