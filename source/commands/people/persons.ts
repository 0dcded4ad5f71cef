import {userError} from '../../errors.ts';
import type {Journal} from '../../journal/journal.ts';
import {fold, listNames} from '../../journal/names.ts';
import {findPerson, type PersonFound} from '../../journal/people/find-person.ts';
import {allPersons} from '../../journal/people/people.ts';
import type {Person} from '../../journal/person/person.ts';
import type {Call} from '../command.ts';
import {asShown} from '../printing/as-shown.ts';

/** The one person whom a text means. Throws userError where it means nobody, or several, whom it lists. */
export const onePerson = (journal: Journal, who: string): Person => {
	const found = findPerson(journal, who);
	if (found.kind === 'one') return found.person;
	throw notOne(who, found);
};

/**
 * Whom a text means that changes what is known of them. Who is hidden is meant by the whole name or an alias only, so
 * that no answer tells more than was asked. Throws as `onePerson`.
 */
export const personMeant = (call: Call, journal: Journal, who: string): Person => {
	const found = meant(call, journal, who);
	if (found.kind === 'one') return found.person;
	throw notOne(who, found);
};

/** The same, where nobody or several are an answer. */
export const meant = (call: Call, journal: Journal, who: string): PersonFound => {
	const shown = findPerson(asShown(call, journal), who);
	// The whole person, of whom something may be left out where it is shown.
	if (shown.kind === 'one')
		return {kind: 'one', person: allPersons(journal).find(({name}) => name === shown.person.name) ?? shown.person};
	const found = shown.kind === 'none' ? findPerson(journal, who) : shown;
	if (found.kind !== 'one') return shown;
	const names = [found.person.name, ...(found.person.aliases ?? [])].map(fold);
	return names.includes(fold(who.trim().replaceAll(/\s+/g, ' '))) ? found : shown;
};

/** What to say of a text that does not mean one person. */
export const notOne = (who: string, found: Exclude<PersonFound, {kind: 'one'}>): Error => {
	if (found.kind === 'several')
		return userError(
			`"${who}" may be ` +
				`${listNames(found.candidates.map(({name}) => name)).replace(/ and (?=[^,]*$)/, ' or ')}. Nothing was ` +
				'done. Write the whole name.',
		);
	const near = found.nearest.length > 0 ? ` Did you mean ${found.nearest.join(' or ')}?` : '';
	return userError(
		`Nobody in the journal is called "${who}".${near} Nothing was done. goodturn people shows everyone.`,
	);
};
