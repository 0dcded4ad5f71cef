import {clauseBefore} from '../../clauses/parsed.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import type {SenseHere} from './open-verbs.ts';

/** `Bless Lea, she fed the hens`: thanked for it, so that it was done for the keeper. */
export const isBlessed = ({all}: ClauseReader, {parsed, actors, tense}: SeenClause): boolean => {
	const before = clauseBefore(all, parsed)?.clause;
	const [word, who, ...more] = before?.units.filter(({kind}) => kind !== 'sign') ?? [];
	return (
		tense === 'past' &&
		before?.sentence === parsed.clause.sentence &&
		more.length === 0 &&
		/^(?:bless|thanks|thx|cheers|ta|kudos|props|respect)$/.test(word?.low ?? '') &&
		who?.kind === 'person' &&
		actors.length === 1 &&
		who.people?.some(person => person.written === actors[0]?.written) === true
	);
};

const praised =
	/\b(?:bless (?:him|her|them|his|their)|(?:a|an|what a|absolute|total|such a|proper) (?:\w+ )?(?:legend|hero|star|saint|angel|godsend|lifesaver|life saver|gem|diamond|treasure|dote|saviour|savior)|good as gold|(?:would n't|wouldn't|won't|will n't|n't|refused to) (?:even )?(?:take|accept|hear|charge|name a price|let me pay|let us pay|have any|have it|say how much|say what)|n't want (?:paying|money|anything)|on the house|for (?:free|nothing|nowt)|no charge|free of charge|gratis|only take a|how kind|so kind|very kind|too kind|good of (?:him|her|them)|did n't even (?:have to )?ask|before i(?: 'd)?(?: even)? asked|lifesaver|legend|umsonst|kostenlos|gratuitement)\b/;

/**
 * Whether what somebody did is praised in its sentence, as one praises what was done for oneself: `fixed the gate,
 * bless him`, `mended the mower and wouldn't take a penny`, `did the lights, for nothing`.
 */
export const isPraised = ({all}: ClauseReader, {parsed, tense}: SeenClause): boolean => {
	const {sentence} = parsed.clause;
	const near = all.filter(({clause}) => clause.sentence === sentence || clause.sentence === sentence + 1);
	const words = near.flatMap(({clause}) => clause.units.map(unit => unit.low)).join(' ');
	return tense === 'past' && praised.test(words);
};

/** `Tom came for his tea and mended the back gate`: while they were here. */
export const isAtHome = (
	{findings}: ClauseReader,
	{parsed, actors, objects, tense}: SeenClause,
	sense: SenseHere,
): boolean =>
	sense.frame === 'serve' &&
	tense === 'past' &&
	!objects.owner &&
	parsed.rest.some(({low}) => low === 'the') &&
	findings.some(
		one =>
			one.kind === 'meeting' &&
			one.how === 'visit' &&
			one.clause.sentence === parsed.clause.sentence &&
			one.people.some(person => actors.includes(person)),
	);
