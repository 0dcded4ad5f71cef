import {isCity} from '../../language/names/places.ts';
import type {Finding} from '../finding.ts';
import {type ClauseReader, frameIn, type SeenClause} from '../reader.ts';
import {fact, phraseFrom} from './fact.ts';
import {forAll} from './for-all.ts';
import {skillAt} from './skills.ts';

/** `Sunita says she'd help anyone with their forms`, `Fabio knows all about solar panels`: what they can help with. */
export const offersIn = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {actors, objects, tense} = seen;
	if (actors.length === 0 || objects.me || objects.isMine) return [];
	// Tom's got a trailer if you need one.
	if (tense === 'past' && seen.parsed.verb?.lemma !== 'get') return [];
	const skill = skillAt(reader, seen);
	if (tense === 'past' && !skill) return [];
	if (skill) {
		const {units} = seen.parsed.clause;
		return fact(seen, actors, 'offers', phraseFrom(units, units.indexOf(skill), reader), false);
	}
	const offered = (seen.parsed.verb ? byVerb(reader, seen) : byBeing(seen)) ?? [];
	if (typeof offered === 'number')
		return fact(seen, actors, 'offers', forAll(phraseFrom(seen.parsed.rest, offered, reader)), false);
	return offered === 'verb' ? fact(seen, actors, 'offers', forAll(fromVerb(reader, seen)), false) : [];
};

/** From which unit after the verb the clause tells what is offered; `verb` where the verb is part of it. */
const byVerb = (_: ClauseReader, seen: SeenClause): number | 'verb' | undefined => {
	const {parsed, lows} = seen;
	const {rest, verb, mood} = parsed;
	const after = (low: string): number => rest.findIndex(unit => unit.low === low) + 1;
	const about = after('about');
	if (
		verb?.lemma === 'know' &&
		about > 0 &&
		lows.some(low => /^(?:all|everything|lots|lot|loads|tons|plenty|heaps)$/.test(low))
	)
		return about;
	if (
		frameIn(seen, 'help', 'serve', 'give') &&
		lows.some(low => /^(?:anyone|anybody|people|everyone|folks)$/.test(low))
	)
		return after('with') || 'verb';
	// Teaches at the conservatory: where she works.
	const isPlace = /^(?:at|in|for|with|on)$/.test(rest[0]?.low ?? '');
	if (verb?.form === 's' && !isPlace && /^(?:mentor|teach|coach|tutor)$/.test(verb.lemma)) return 'verb';
	if (verb?.form === 's' && /^(?:offer|speak)$/.test(verb.lemma) && mayOffer(rest[0]))
		return verb.lemma === 'offer' ? 0 : isTongue(rest) ? 'verb' : undefined;
	// Has a van you can borrow; knows about mortgages.
	if (
		verb?.lemma === 'have' &&
		verb.form === 's' &&
		lows.some((low, at) => /^(?:borrow|use|spare)$/.test(low) && at > 2)
	)
		return 0;
	if (
		verb?.lemma === 'know' &&
		verb.form === 's' &&
		rest[1]?.token.isCapital !== true &&
		tongues.test(rest[0]?.low ?? '')
	)
		return 0;
	if (verb?.lemma === 'know' && verb.form === 's' && rest[0]?.low === 'about' && isSubject(rest[1])) return 1;
	// Knows Landcruisers inside out, knows the benefit forms backwards.
	const isThorough = verb?.lemma === 'know' && verb.form === 's' && thorough.test(lows.join(' '));
	if (isThorough && rest[0]?.kind === 'word' && !isCity(rest[0].low))
		return /^(?:the|all|everything)$/.test(rest[0].low) ? 1 : 0;
	// Knows to fill the forms, knows how to wire a plug.
	const knowsTo = verb?.lemma === 'know' && verb.form === 's' ? rest.findIndex(({low}) => low === 'to') : -1;
	if (knowsTo >= 0 && knowsTo < 2 && rest.length > knowsTo + 2) return knowsTo + 1;
	const lessons = rest.findIndex(unit => /^(?:lessons|classes|courses|workshops|advice)$/.test(unit.low));
	if (verb?.lemma === 'give' && verb.form === 's' && lessons >= 0) return lessons;
	const isPurpose = /^(?:so|if|when|that|until|because|before|after)$/.test(parsed.clause.link);
	// Can do Tuesday or Thursday.
	if (rest[0]?.kind === 'time') return undefined;
	return mood.isCan && !isPurpose && frameIn(seen, 'help', 'serve', 'give', 'introduce') ? 'verb' : undefined;
};

const thorough =
	/\b(?:inside out|inside-out|back to front|backwards|by heart|cold|a thing or two about|like the back of|from top to bottom|upside down)\b/;

/** `mortgages`, and not `the party`, `it`, `us`. */
const isSubject = (unit: SeenClause['parsed']['rest'][number] | undefined): boolean =>
	unit?.kind === 'word' &&
	!unit.token.isCapital &&
	/^[a-z-]{4,}$/.test(unit.low) &&
	!/^(?:that|this|what|them|your|their)$/.test(unit.low);

const mayOffer = (unit: SeenClause['parsed']['rest'][number] | undefined): boolean =>
	(unit?.kind === 'word' && unit.low !== 'to') || tongues.test(unit?.low ?? '');

const isTongue = (rest: SeenClause['parsed']['rest']): boolean =>
	rest
		.slice(0, 3)
		.some(
			({low, token}) => (token.isCapital && /(?:ish|ese|ian|an|ic|ch|ek|man|di|ew)$/.test(low)) || tongues.test(low),
		);

const tongues =
	/^(?:english|french|german|spanish|italian|portuguese|dutch|polish|russian|arabic|turkish|greek|welsh|gaelic|irish|hindi|urdu|gujarati|punjabi|bengali|tamil|telugu|nepali|farsi|persian|dari|pashto|somali|swahili|amharic|tigrinya|yoruba|igbo|hausa|twi|zulu|xhosa|shona|mandarin|cantonese|chinese|japanese|korean|thai|vietnamese|tagalog|indonesian|malay|czech|slovak|hungarian|romanian|bulgarian|serbian|croatian|albanian|ukrainian|swedish|norwegian|danish|finnish|basque|catalan|maori|romansh|esperanto|hebrew|asl|bsl)$/;

/** `is the man for roofs`, `is happy to look over a CV`. */
const byBeing = ({parsed: {rest, mood}, lows}: SeenClause): number | undefined => {
	if (!mood.hasBe) return undefined;
	const person = lows.findIndex(
		(low, at) => /^(?:man|woman|person|guy|one|go-to|expert)$/.test(low) && lows[at + 1] === 'for',
	);
	if (person > 0 && lows[person - 1] === 'the') return rest.findIndex(unit => unit.low === 'for') + 1;
	const isWilling = lows.some((low, at) => /^(?:down|happy|willing|glad|keen)$/.test(low) && lows[at + 1] === 'to');
	return isWilling ? rest.findIndex(unit => unit.low === 'to') + 1 : undefined;
};

const fromVerb = ({text}: ClauseReader, {parsed: {clause, verb, rest}}: SeenClause): string => {
	const first = clause.units[verb?.at ?? 0];
	return text.slice(first?.start, rest.at(-1)?.end ?? first?.end);
};
