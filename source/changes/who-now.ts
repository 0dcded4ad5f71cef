import {fold} from '../journal/names.ts';
import type {People} from '../journal/person/person.ts';
import {whoIs} from '../journal/person/who.ts';
import {remembered} from '../journal/remember.ts';

/**
 * Whom a name means now that was read among the people of `then`: somebody who was renamed or merged meanwhile, by
 * their new name; and who has their old name again, because a rename was taken back, by that. Whoever is new, or was
 * taken out meanwhile, keeps the name as it is.
 */
export const whoNow = (then: People | undefined, now: People): ((name: string) => string) => {
	const who = whoIs(now);
	if (!then || then === now) return who;
	return name => {
		const found = who(name);
		if (namesOf(now).has(fold(found))) return found;
		const seen = then.people.find(person => person.name === name);
		// A person is written down at one instant, which no change of name changes.
		const others = seen
			? now.people.filter(person => person.created === seen.created && !namesOf(then).has(fold(person.name)))
			: [];
		return (others.length === 1 && others[0]?.name) || found;
	};
};

const namesOf = remembered((people: People): ReadonlySet<string> => new Set(people.people.map(({name}) => fold(name))));

type Naming = {readonly people: readonly string[]; readonly about?: readonly string[]};

/** An entry or a draft with each of its names as `who` has it, once. */
export const withNames = <Named extends Naming>(named: Named, who: (name: string) => string): Named => {
	const once = (names: readonly string[]): readonly string[] => [...new Set(names.map(who))];
	return {...named, people: once(named.people), ...(named.about && {about: once(named.about)})};
};
