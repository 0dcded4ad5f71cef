import {birthdayInWords, type People, type Person} from '../person/person.ts';
import {remembered} from '../remember.ts';
import {findWords} from './find-words.ts';
import {foldText} from './fold.ts';
import {isMeant, livesIn} from './known-by.ts';
import type {Query, Term} from './query.ts';

/** A text that is known of somebody: `lives in`, `Berlin`, and the same folded. */
type Known = {readonly says: string; readonly text: string; readonly folded: string};

/** Somebody whom a query finds by what is known of them, and where it is known: `lives in Berlin`; empty for a name. */
export type PersonFoundBy = {readonly person: Person; readonly by: string};

const known = remembered((person: Person): readonly Known[] => {
	const {name, aliases, circles, offers, work, city, met, introducedBy, birthday, links, emails, phones, notes} =
		person;
	const fact = (says: string, texts: string | readonly string[] | undefined): readonly Known[] =>
		(typeof texts === 'object' ? texts : texts === undefined ? [] : [texts]).map(text => ({
			says,
			text,
			folded: foldText(text),
		}));
	return [
		...fact('', name),
		...fact('also', aliases),
		...fact('offers', offers),
		...fact('work:', work),
		...fact('lives in', city),
		...fact('circle', circles),
		...fact('you met:', met),
		...fact('introduced by', introducedBy),
		...fact('birthday', birthday === undefined ? undefined : birthdayInWords(birthday)),
		...fact('notes:', notes),
		...fact('link', links),
		...fact('mail', emails),
		...fact('phone', phones),
	];
});

/** Whether a term holds for what is known of somebody; and where. Undefined where it does not, or is about entries. */
const holdsBy = (term: Term, person: Person, people: People): Known | undefined => {
	const [name, ...facts] = known(person);
	if (term.kind === 'with') return isMeant(people, term.name)(person.name) ? name : undefined;
	if (term.kind === 'city')
		return livesIn(people, term.city)(person.name) ? facts.find(({says}) => says === 'lives in') : undefined;
	if (term.kind !== 'words') return undefined;
	// A word that must not be there counts as a whole word or the start of one only, as in entries.
	const least = term.isNegated ? 2 : 1;
	return known(person).find(({text, folded}) => findWords(term, text, folded).fit >= least);
};

/** Whether every term of a query holds for what is known of somebody. Terms that are about entries hold for nobody. */
export const isPersonMeant = ({terms}: Query, person: Person, people: People): boolean =>
	terms.every(term => (holdsBy(term, person, people) !== undefined) !== term.isNegated);

/**
 * Everyone whom the words of a query find by what is known of them, by name: first those whose name has them. Nobody
 * where the query has no word to look for, or asks for what only entries have.
 */
export const peopleFound = (people: People, query: Query): readonly PersonFoundBy[] => {
	const {terms} = query;
	if (!terms.some(({kind, isNegated}) => kind === 'words' && !isNegated)) return [];
	const found = people.people.flatMap((person): readonly PersonFoundBy[] => {
		if (!isPersonMeant(query, person, people)) return [];
		const wheres = terms.flatMap(term => (term.isNegated ? [] : (holdsBy(term, person, people) ?? [])));
		const facts = [...new Set(wheres)].filter(({says}) => says !== '');
		return [{person, by: facts.map(({says, text}) => `${says} ${text}`).join(', ')}];
	});
	return [...found.filter(({by}) => by === ''), ...found.filter(({by}) => by !== '')];
};
