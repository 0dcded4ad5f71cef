import type {Mention} from '../../../names/read-name.ts';
import {clauseBefore, type Parsed} from '../../clauses/parsed.ts';
import {mayBe} from '../../clauses/pronoun-of.ts';
import type {Finding} from '../finding.ts';
import {type ClauseReader, frameIn, type SeenClause} from '../reader.ts';
import {areSurelyPeople} from '../surely-people.ts';
import {favour} from './favour.ts';

const nothing = /^(?:nothing|nowt|nada|zilch|zip|none|neither|anything|nichts|rien)$/;
const thanks = /^(?:one|1|big|time|everything|massively|lots|loads|bigtime|forever|eternally|favour|favor)$/;

/** `I owe Dave a beer`, `Alan owes me one`, `iou 1 pizza -> ken`. Money is owed as any other thing is; to firms it is none. */
export const owedIn = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	if (!frameIn(seen, 'owe')) return undefined;
	const {objects, actors, isMine} = seen;
	const words = seen.parsed.rest.filter(unit => unit.kind === 'word').map(unit => unit.low);
	if (seen.parsed.mood.isWould || words.some(low => nothing.test(low))) return [];
	if (isMine && !objects.me) return owedByMe(reader, seen, words);
	// Tom owes Lea money, not me.
	const isOther = objects.direct !== undefined && words.some((low, at) => low === 'not' && words[at + 1] === 'me');
	return actors.length > 0 && objects.me && !isOther ? owedToMe(reader, seen, words) : [];
};

const owedByMe = (reader: ClauseReader, seen: SeenClause, words: readonly string[]): readonly Finding[] => {
	const {objects, lows} = seen;
	const side = objects.direct ?? objects.to ?? objects.for;
	const people = doerBefore(reader, seen) ?? side?.people ?? [];
	if (people.length === 0 || words.some(low => /^(?:apology|it|myself|explanation|allegiance)$/.test(low))) return [];
	// What is owed for a favour just told is that favour, not a promise of its own.
	const isThanks =
		lows.some(low => thanks.test(low)) ||
		reader.findings.some(
			one => one.kind === 'favour' && one.way === 'received' && one.people.some(person => people.includes(person)),
		);
	if (isThanks && reader.findings.some(one => one.kind === 'favour')) return [];
	// Owe Grace a bottle, she got our invoice unstuck: for what she did.
	if (isForDeed(reader, seen)) return [favour(reader, seen, {way: 'received', people, isSure: false})];
	// Paid Ken what I owed him.
	const isPaid = seen.parsed.verb?.form === 'past' && seen.parsed.subject.kind === 'me';
	const isSure = !isThanks && !isPaid && side?.strength !== 1 && areSurelyPeople(people);
	return [favour(reader, seen, {way: 'given', people, state: 'promised', isSure})];
};

const owedToMe = (reader: ClauseReader, seen: SeenClause, words: readonly string[]): readonly Finding[] => {
	const {parsed, actors: people} = seen;
	const isDeed = reader.all.some(
		other =>
			other !== parsed &&
			other.clause.sentence === parsed.clause.sentence &&
			other.subject.kind !== 'person' &&
			other.subject.kind !== 'they' &&
			other.verb?.form === 'past' &&
			other.clause.link !== 'because',
	);
	const isBet = words.some(low => /^(?:bet|after|lost|wager|wagered)$/.test(low));
	const isSure = !isBet && (parsed.subject.strength > 1 || isDeed) && areSurelyPeople(people);
	return [
		favour(reader, seen, {way: isDeed ? 'given' : 'received', people, state: isDeed ? 'open' : 'promised', isSure}),
	];
};

/** `Ken picked Noah up from school, I owe him`: to him who did it, rather than to whom it was done. */
const doerBefore = ({all, language}: ClauseReader, {parsed}: SeenClause): readonly Mention[] | undefined => {
	const before = clauseBefore(all, parsed);
	const low = parsed.rest.find(unit => unit.kind === 'person' || language.them.has(unit.low));
	const isDoing =
		before?.clause.sentence === parsed.clause.sentence &&
		before.subject.kind === 'person' &&
		before.subject.people.length === 1 &&
		before.verb !== undefined;
	if (!isDoing || low?.kind !== 'word') return undefined;
	return before.subject.people.every(person => mayBe(person, low.low)) ? before.subject.people : undefined;
};

/** Whether a clause before tells what they did. */
const isDeedOf = (other: Parsed | undefined, {clause}: Parsed): boolean =>
	other?.clause.sentence === clause.sentence &&
	(other.subject.kind === 'person' || other.subject.kind === 'they') &&
	other.verb !== undefined &&
	(other.verb.form === 'past' || other.mood.isPerfect) &&
	!/^(?:say|tell|call|come|meet|ask|buy|go|win|lose)$/.test(other.verb.lemma);

/** Whether a drink is owed for what they are told to have done next, which is no favour of its own. */
const isForDeed = ({all}: ClauseReader, {parsed, lows}: SeenClause): boolean => {
	const at = all.indexOf(parsed);
	const isDeed = (other: Parsed | undefined): boolean =>
		other !== undefined &&
		other.clause.sentence === parsed.clause.sentence &&
		other.subject.kind === 'they' &&
		(other.verb?.form === 'past' || other.mood.isPerfect);
	const isTreat = lows.some(low =>
		/^(?:beer|beers|bottle|pint|drink|drinks|coffee|lunch|dinner|wine|cake|chocolates|flowers)$/.test(low),
	);
	const next = all[at + 1];
	// Youssef has repaired it, I owe him a month of croissants.
	if (isDeedOf(all[at - 1], parsed) && !isTreat) return true;
	const isForMe = next?.clause.units.some(unit => /^(?:me|us|my|our|for)$/.test(unit.low)) === true;
	return isTreat && ((isDeed(next) && isForMe) || isDeed(all[at - 1]));
};
