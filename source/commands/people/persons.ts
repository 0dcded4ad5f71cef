import {userError} from '../../errors.ts';
import type {Journal} from '../../journal/journal.ts';
import {listNames} from '../../journal/names.ts';
import {type Found, findPerson} from '../../journal/people/find-person.ts';
import type {Person} from '../../journal/people/person.ts';

/** The one person whom a text means. Throws userError where it means nobody, or several, whom it lists. */
export const personOf = (journal: Journal, who: string): Person => {
	const found = findPerson(journal, who);
	if (found.kind === 'one') return found.person;
	throw notOne(who, found);
};

/** What to say of a text that does not mean one person. */
export const notOne = (who: string, found: Exclude<Found, {kind: 'one'}>): Error => {
	if (found.kind === 'several')
		return userError(`"${who}" may be ${listNames(found.candidates.map(({name}) => name)).replace(/ and (?=[^,]*$)/, ' or ')}. Nothing was done. Write the whole name.`);
	const near = found.nearest.length > 0 ? ` Did you mean ${found.nearest.join(' or ')}?` : '';
	return userError(`Nobody in the journal is called "${who}".${near} Nothing was done. goodturn people shows everyone.`);
};
