import type {Journal} from '../../journal/journal.ts';
import {findPerson} from '../../journal/people/find-person.ts';
import type {Person} from '../../journal/person/person.ts';
import {onePerson} from '../people/persons.ts';

/**
 * The people whom words mean: all of the words as one name, else each word (`Ada, Tom and Ben`). Throws as `onePerson`.
 */
export const personsOf = (journal: Journal, words: readonly string[]): readonly Person[] => {
	const whole = findPerson(journal, words.join(' '));
	if (whole.kind === 'one') return [whole.person];
	const names = words.flatMap(word => word.split(',')).map(word => word.trim());
	const meant = names.filter(name => name !== '' && name !== 'and' && name !== '&');
	if (meant.length === 1) return [onePerson(journal, words.join(' '))];
	return [...new Set(meant.map(name => onePerson(journal, name)))];
};
