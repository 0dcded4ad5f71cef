import {fold} from '../../../../journal/names.ts';
import {isGivenName} from '../../language/names/given-names.ts';
import type {Unit} from '../../units/units.ts';
import type {Finding} from '../finding.ts';
import {type ClauseReader, frameIn, type SeenClause} from '../reader.ts';
import {fact, phraseFrom} from './fact.ts';
import {orgAt} from './organisations.ts';

/** Trades whose work one may ask for. */
const crafts = new Set(
	'fixes repairs mends restores tunes teaches coaches translates sews sharpens bakes tutors'.split(' '),
);

/** What people do somewhere without working there. */
const idling =
	/^(?:live|stay|play|sing|sit|shop|eat|drink|meet|come|go|look|laugh|shout|swear|get|arrive|stop|start|finish|say|tell|think|know|want|need|like|love|hate|sleep|swim|train|study|park|volunteer|bank|call|text|see|be|have|owe|turn|speak|give|lend|hang|worship|leave|stare)$/;

const isNamedFirm = (rest: readonly Unit[], at: number): boolean => {
	const firm = rest[at + 1]?.low === 'the' ? rest[at + 2] : rest[at + 1];
	// For Penguin: a bird or a firm, and nobody whom one knows.
	const isNobody = firm?.people?.every(
		({candidates, written}) => candidates.length === 0 && !isGivenName(fold(written.split(' ')[0] ?? '')),
	);
	return (firm?.kind === 'word' || isNobody === true) && firm?.token.isCapital === true;
};

/** `sells solar`, `runs a bakery`, `he's heading up growth at Ramp`, `fixes snowblowers in his garage`. */
export const tradeOf = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {parsed, actors, objects} = seen;
	const {rest, verb, mood} = parsed;
	const unit = verb && parsed.clause.units[verb.at];
	const end = rest.findLast(one => one.kind === 'word' || one.kind === 'person')?.end;
	if (!unit || !end || objects.me || objects.isMine || objects.owner) return [];
	const isHabit = verb.form === 's' && reader.language.trades.has(unit.low);
	const isNow = mood.hasBe && mood.isProgressive && /^(?:head|lead|run|manage|study)$/.test(verb.lemma);
	// Drives a forklift at the Amazon warehouse, cooks at the Crown.
	const at = rest.findIndex(({low}) => low === 'at' || (low === 'for' && !frameIn(seen, 'need')));
	// She's nursing at St Mary's these days, he's driving for DHL now.
	const isNowAt =
		mood.hasBe &&
		mood.isProgressive &&
		at >= 0 &&
		at < 4 &&
		!idling.test(verb.lemma) &&
		isNamedFirm(rest, at) &&
		seen.lows.some((low, i) => /^(?:now|nowadays)$/.test(low) || (low === 'these' && seen.lows[i + 1] === 'days'));
	if (isNowAt) return fact(seen, actors, 'work', phraseFrom(rest, at + 1, reader), parsed.subject.strength > 1);
	const isPlaced =
		verb.form === 's' &&
		at >= 0 &&
		!idling.test(verb.lemma) &&
		(orgAt(rest.slice(at), reader.language) ?? isNamedFirm(rest, at));
	if (!isHabit && !isNow && !isPlaced) return [];
	const first = rest[0];
	if (!first || first.kind === 'time' || /^(?:late|into|out|off|away|to|up|on|after|his|her|their)$/.test(first.low))
		if (!(isNow && first?.low === 'up') && !(isHabit && first?.low === 'up' && verb.lemma === 'head')) return [];
	if (rest.some(one => one.kind === 'time' && one.time?.day)) return [];
	const field = crafts.has(unit.low) ? 'offers' : 'work';
	return fact(
		seen,
		actors,
		field,
		reader.text.slice(unit.start, end).replace(/ (?:now|nowadays|these days)$/i, ''),
		false,
	);
};
