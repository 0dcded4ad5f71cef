import {clauseBefore, type Parsed} from '../../clauses/parsed.ts';
import type {Unit} from '../../units/units.ts';
import type {Finding} from '../finding.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import {fact, phraseFrom} from './fact.ts';

/** What a clause tells together with the one before it: what for, what of, what it is called. */
export const toldBeside = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const before = clauseBefore(reader.all, seen.parsed);
	if (reader.language.code !== 'en' || before?.clause.sentence !== seen.parsed.clause.sentence) return [];
	for (const read of [wantedOf, havingOne, lendingIt, nickIs, knownAs]) {
		const found = read(reader, seen, before);
		if (found.length > 0) return found;
	}
	return [];
};

type Beside = (reader: ClauseReader, seen: SeenClause, before: Parsed) => readonly Finding[];

const wordsOf = ({clause: {units}}: Parsed): string =>
	units.map(({low, kind}) => (kind === 'person' ? '@' : low)).join(' ');

/** What somebody may want, in `if it's curtains you want`, `if anyone ever needs a ladder`; up to a unit. */
const wantedIn = (units: readonly Unit[], reader: ClauseReader, to = units.length): string => {
	const lows = units.slice(0, to).map(({low}) => low);
	const isIf = lows.slice(0, 3).some(low => /^(?:if|when|whenever|should|anyone|anybody|whoever|for)$/.test(low));
	if (!isIf) return '';
	const it = lows.findIndex((low, at) => low === 'it' && /^(?:'s|is)$/.test(lows[at + 1] ?? ''));
	const you = lows.findIndex((low, at) => at > it + 2 && /^(?:you|we|anyone|anybody|people|they)$/.test(low));
	if (it >= 0 && you > 0) return phraseFrom(units.slice(it + 2, you), 0, reader);
	const want = lows.findIndex(low => /^(?:wants?|needs?|fancy|fancies|after|requires?|require)$/.test(low));
	const first = lows[want + 1] === 'to' ? want + 2 : want + 1;
	const isAny = lows.slice(0, Math.max(want, 0)).some(low => anybody.test(low));
	return want < 0 || !isAny || first >= to ? '' : phraseFrom(units.slice(first, to), 0, reader);
};

const anybody = /^(?:you|we|i|anyone|anybody|someone|somebody|people|they|whoever|one)$/;

const isOne =
	/^@ (?:'s|is) (?:(?:definitely|always|still) )?(?:(?:the|your|our|my) (?:one|man|woman|person|guy|girl|lady|bloke|chap|gal|lad|lass|go-to|best bet|expert)|brilliant|great|fantastic|a godsend|amazing|the best|who)\b/;

/** `If it's curtains you want, Mrs Dunn's the woman`: what she can do. */
const wantedOf: Beside = (reader, seen, before) => {
	const [who] = seen.parsed.clause.units;
	if (who?.kind !== 'person' || !isOne.test(wordsOf(seen.parsed))) return [];
	return fact(seen, who.people ?? [], 'offers', wantedIn(before.clause.units, reader), false);
};

/** `if anyone needs a laser cutter um jonas has one in his garage`: what one may ask them for. */
const havingOne: Beside = (reader, seen) => {
	const {units} = seen.parsed.clause;
	const whole = [seen.parsed, clauseBefore(reader.all, seen.parsed)].flatMap(one => one?.clause.units ?? []);
	const at = whole.findIndex(
		({kind}, i) =>
			kind === 'person' &&
			/^(?:has|'s|have|owns)$/.test(whole[i + 1]?.low ?? '') &&
			whole.slice(i + 2, i + 4).some(({low}) => /^(?:one|some|two|several|loads|plenty)$/.test(low)),
	);
	const who = whole[at];
	if (!who?.people || !units.includes(who)) return [];
	const asked = units.indexOf(who) > 1 ? units : (clauseBefore(reader.all, seen.parsed)?.clause.units ?? []);
	const to = asked === units ? units.indexOf(who) : asked.length;
	return fact(seen, who.people, 'offers', wantedIn(asked, reader, to), false);
};

const lending =
	/\b(?:happy|willing|glad|fine|cool|ok|okay) (?:to|with) (?:lend(?:ing)?|let(?:ting)? (?:people|anyone|anybody|others|folks|us|you|everyone) (?:use|borrow|have)|shar(?:e|ing)|loan(?:ing)?) (?:it|them|one)\b|\b(?:you can|anyone can|we can|free to) (?:borrow|use|have) (?:it|them)\b|\b(?:lends|loans) (?:it|them)(?: out)?\b|^(?:that |which )?(?:he|she|they) (?:lends?|loans?|rents?|hires?)(?: it)?(?: out)?\b/;

/** `Tom has a chainsaw, happy to lend it`: what he has. */
const lendingIt: Beside = (reader, seen, before) => {
	const isHaving = /^(?:have|own|get|buy)$/.test(before.verb?.lemma ?? '') && !before.mood.isNegated;
	const {subject} = before;
	if (!isHaving || !lending.test(wordsOf(seen.parsed)) || subject.kind !== 'person') return [];
	const stop = before.rest.findIndex(({low}, at) => at > 0 && /^(?:in|at|on|for|from)$/.test(low));
	const thing = before.rest.slice(0, stop < 0 ? undefined : stop);
	const isOne = thing[0]?.low === 'one';
	const wanted = isOne ? wantedIn(before.clause.units, reader, before.clause.units.indexOf(thing[0] as Unit)) : '';
	return fact(seen, subject.people, 'offers', isOne ? wanted : phraseFrom(thing, 0, reader), false);
};

/** `ada's nick on matrix: countess`. */
const nickIs: Beside = (reader, seen, {clause}) => {
	const [who, , ...more] = clause.units;
	const [name, ...others] = seen.parsed.clause.units;
	// Ken, aka Special K.
	const last = clause.units.at(-1);
	if (
		/^(?:aka|alias)$/.test(name?.low ?? '') &&
		last?.people &&
		!last.isPossessive &&
		others.length > 0 &&
		others.length < 3
	)
		return fact(seen, last.people, 'aliases', reader.text.slice(others[0]?.start, others.at(-1)?.end), true);
	const isNick =
		who?.isPossessive === true &&
		more.length < 5 &&
		more.some(({low}) => /^(?:nick|nickname|handle|username|login|gamertag|callsign|alias)$/.test(low));
	return isNick && seen.parsed.clause.link === ':' && name && name.kind !== 'time' && others.length === 0
		? fact(seen, who.people ?? [], 'aliases', reader.text.slice(name.start, name.end), true)
		: [];
};

/** `the way i know dagmar is she was my tutor at tu wien`, `I know Gus because he was our neighbour in Hull`. */
const knownAs: Beside = (reader, seen, before) => {
	const who = before.clause.units.findLast(({kind}) => kind === 'person');
	const isKnown = /\b(?:i|we) (?:only |first )?know @(?: (?:is|'s|because|bc|cause|cos|cuz|since|as|from when))?$/.test(
		wordsOf(before),
	);
	const mine = seen.parsed.clause.units.findIndex(({low}, at) => at > 1 && /^(?:my|our)$/.test(low));
	const isTold = /^(?:because |as |since )?(?:he|she|they) (?:was|were|used to be|'s|is) /.test(wordsOf(seen.parsed));
	return isKnown && isTold && mine > 0 && who
		? fact(seen, who.people ?? [], 'met', phraseFrom(seen.parsed.clause.units, mine + 1, reader), false)
		: [];
};
