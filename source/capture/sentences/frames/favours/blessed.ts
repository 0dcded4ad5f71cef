import type {ClauseReader, SeenClause} from '../reader.ts';

/** `Bless Lea, she fed the hens`: thanked for it, so that it was done for the keeper. */
export const isBlessed = ({all}: ClauseReader, {parsed, actors, tense}: SeenClause): boolean => {
	const before = all[all.indexOf(parsed) - 1]?.clause;
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
