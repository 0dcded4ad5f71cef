import type {Entry} from '../entry.ts';
import {fold} from '../names.ts';
import {remembered} from '../remember.ts';
import type {People} from './person.ts';

/**
 * Who a name in an entry is: the name as people.json spells it, found without regard to case and accents, or by an
 * alias that one person alone has. A name that nobody there has stays as it is.
 */
export const whoIs = remembered((people: People): ((name: string) => string) => {
	const names = namesByFold(people);
	const seen = new Map<string, string>();
	return name => {
		let who = seen.get(name);
		if (who === undefined) {
			const folded = fold(name);
			who = names.get(folded) ?? name;
			names.set(folded, who);
			seen.set(name, who);
		}
		return who;
	};
});

const namesByFold = ({people}: People): Map<string, string> => {
	const aliases = new Map<string, string | undefined>();
	for (const person of people) {
		for (const alias of person.aliases ?? []) {
			const folded = fold(alias);
			aliases.set(folded, aliases.has(folded) && aliases.get(folded) !== person.name ? undefined : person.name);
		}
	}
	const names = new Map<string, string>();
	for (const [alias, name] of aliases) if (name !== undefined) names.set(alias, name);
	for (const {name} of people) names.set(fold(name), name);
	return names;
};

/** The people of an entry as people.json spells them, each once. */
export const peopleOf = (entry: Pick<Entry, 'people'>, people: People): readonly string[] => {
	const who = whoIs(people);
	const [first, ...others] = entry.people;
	if (first === undefined) return [];
	return others.length === 0 ? [who(first)] : [...new Set(entry.people.map(who))];
};
