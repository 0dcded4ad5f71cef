import {resolveIn} from '../../clauses/line-context.ts';
import type {Parsed} from '../../clauses/parsed.ts';
import {hasForm, isFiller} from '../../language/language.ts';
import type {Finding} from '../finding.ts';
import {type ClauseReader, objectsIn, type SeenClause, sensesOf} from '../reader.ts';
import {favour} from './favour.ts';
import {deedIn} from './read-done.ts';
import {isPhraseAhead} from './state-of.ts';

const kindly =
	/^(?:good|kind|nice|sweet|decent|lovely|thoughtful|generous|considerate|big|gracious|neighbourly|neighborly|sporting|brilliant|amazing|grand|handsome)$/;

/** What is nice of somebody and yet no favour. */
const company =
	/^(?:come|call|ring|phone|write|text|email|visit|say|think|ask|remember|invite|let|stay|tell|notice|turn|be|join|reply|answer|meet|see|drop|pop|stop|admit|apologise|apologize|thank|wish|send|forget)$/;

/** `it was good of Gerald to carry my shopping up`, `so kind of Ken to drive me home`: done, and by whom. */
export const goodOf = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {language, memory} = reader;
	const {parsed} = seen;
	const {units} = parsed.clause;
	const of = units.findIndex(({low}, at) => low === 'of' && kindly.test(units[at - 1]?.low ?? ''));
	const who = units[of + 1];
	const isThey = who?.kind === 'word' && language.them.has(who.low);
	const people = isThey ? resolveIn(memory, who.low) : who?.isPossessive ? [] : (who?.people ?? []);
	if (of < 1 || people.length === 0 || units[of + 2]?.low !== 'to' || parsed.mood.isWould) return undefined;
	const at = units.findIndex((unit, i) => i > of + 2 && !isFiller(unit.low, language));
	const deed = units[at];
	if (!deed || at > of + 4 || !hasForm(deed.low, language, 'base')) return undefined;
	const lemma = language.verbs.get(deed.low)?.find(({form}) => form === 'base')?.lemma ?? deed.low;
	const strength = who?.strength ?? 3;
	const inner: Parsed = {
		...parsed,
		subject: {kind: 'person', people, strength},
		mood: {...parsed.mood, hasBe: false},
		verb: {lemma, form: 'past', at},
		rest: units.slice(at + 1),
	};
	const isNow =
		seen.lows.some(low => /^(?:is|'s|will)$/.test(low)) && units.some(({time}) => time && isPhraseAhead(time));
	const state = isNow ? 'promised' : 'open';
	const done: SeenClause = {
		...seen,
		parsed: inner,
		objects: objectsIn(reader, inner),
		senses: sensesOf(inner, language),
		actors: people,
		isMine: false,
		tense: 'past',
	};
	const found = deedIn(reader, done, state);
	if (found.length > 0) return found;
	const isForOther = done.objects.direct !== undefined || done.objects.for !== undefined;
	return company.test(lemma) || isForOther || language.harm.has(lemma)
		? []
		: [favour(reader, done, {way: 'received', people, state, isSure: false})];
};
