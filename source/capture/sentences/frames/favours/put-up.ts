import type {Mention} from '../../../names/read-name.ts';
import {hasForm} from '../../language/language.ts';
import type {Finding} from '../finding.ts';
import {hostIn} from '../meetings/host.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import {favour} from './favour.ts';

const beds = /^(?:couch|sofa|floor|futon|airbed|settee|spare|canape|sofabed|mattress)$/;

/** `crashed on Rita's couch`, `slept on Ken's floor`: put up for the night. */
export const putUp = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed, objects, isMine, tense} = seen;
	const guest = hadToStay(reader, seen);
	if (guest) return guest;
	const isNight = nights.test(parsed.verb?.lemma ?? '') && isMine && tense === 'past';
	// Bei Ken übernachtet, dormi chez Hélène.
	const host = isNight && reader.language.code !== 'en' ? hostIn(parsed.rest) : undefined;
	if (host?.people) return [favour(reader, seen, {way: 'received', people: host.people, isSure: false})];
	if (!isNight || !objects.owner || !objects.nouns.some(noun => beds.test(noun))) return undefined;
	return [favour(reader, seen, {way: 'received', people: objects.owner.people, isSure: objects.owner.strength > 1})];
};

const nights = /^(?:crash|sleep|kip|doss|stay|dormir|schlafen|ubernachten|pennen|unterkommen|wohnen)$/;

/** `Dave slept on our sofa`, `let Ken crash on my couch`, `Lea durfte bei mir übernachten`: put up by the keeper; offered. */
const hadToStay = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed, objects, actors, isMine, tense, lows} = seen;
	const lemma = parsed.verb?.lemma ?? '';
	const isOurs = objects.isMine && objects.nouns.some(noun => beds.test(noun));
	const isAllowed = lows.some(low => /^(?:could|durfte|konnte|darf|kann)$/.test(low));
	const isWithUs = reader.language.code === 'de' && isAllowed && /\bbei (?:mir|uns)\b/.test(lows.join(' '));
	const given = (people: readonly Mention[]): readonly Finding[] => [
		favour(reader, {...seen, tense: 'past'}, {way: 'given', people, isSure: false}),
	];
	if (actors.length > 0 && nights.test(lemma) && (tense === 'past' || isAllowed) && (isOurs || isWithUs))
		return given(actors);
	const isLetting = isMine && lemma === 'let' && tense === 'past' && objects.direct !== undefined && isOurs;
	return isLetting && lows.some(low => nights.test(low)) ? given(objects.direct?.people ?? []) : undefined;
};

/** What becomes of one, and nobody did it for one's good. */
const ill =
	/^(?:worried|fooled|confused|stumped|beat|beaten|convinced|scared|hooked|sold|believing|tricked|pegged|figured|arrested|fired|sacked|banned|reported|followed|trapped|cornered|bored|puzzled|rattled|flustered|outnumbered|rumbled|sussed|taped|recorded|annoyed)$/;

/** `Tom had me plowed out before breakfast`, `had us back on the road by noon`: done for the keeper. */
export const hadMeDone = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed, actors, isMine, tense, objects} = seen;
	const [me, deed, ...more] = parsed.rest;
	const isHaving = /^(?:have|get)$/.test(parsed.verb?.lemma ?? '') && tense === 'past' && !isMine && actors.length > 0;
	if (!isHaving || objects.me !== 'direct' || !/^(?:me|us)$/.test(me?.low ?? '') || deed?.kind !== 'word')
		return undefined;
	const isDone =
		(hasForm(deed.low, reader.language, 'past', 'part') || /^[a-z]{3,}ed$/.test(deed.low)) && !ill.test(deed.low);
	const isBack = deed.low === 'back' && /^(?:on|in|at|up|home|to)$/.test(more[0]?.low ?? '');
	return isDone || isBack ? [favour(reader, seen, {way: 'received', people: actors, isSure: false})] : undefined;
};

/** `she would not let me pay`, `wouldn't let either of us pay`, `won't hear of me paying`: who paid, then. */
export const refusedPay = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed, actors, isMine} = seen;
	const {verb, rest, mood} = parsed;
	const lows = rest.map(({low}) => low);
	if (!mood.isNegated || isMine || actors.length === 0 || reader.scopes[reader.all.indexOf(parsed)]?.isUnreal)
		return undefined;
	const isLetting =
		verb?.lemma === 'let' && /^(?:me|us|either|any|anyone)$/.test(lows[0] ?? '') && lows.includes('pay');
	const isHearing = verb?.lemma === 'hear' && lows.includes('of') && lows.some(low => /^(?:paying|payment)$/.test(low));
	const met = reader.findings.find(one => one.kind === 'meeting');
	return (isLetting || isHearing) && met
		? [favour(reader, {...seen, tense: 'past'}, {way: 'received', people: actors, isSure: false})]
		: undefined;
};
