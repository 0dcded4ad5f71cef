import {entriesWith} from '../entries-with.ts';
import type {Journal} from '../journal.ts';
import {isMet} from '../kept/keep.ts';
import {fold} from '../names.ts';
import type {Person} from '../person/person.ts';
import {peopleOf} from '../person/who.ts';

/** Those whom you met together with somebody at least twice, most often first, then by name. */
export const inCommon = (journal: Journal, name: string): readonly string[] => {
	const times = new Map<string, number>();
	for (const entry of entriesWith(journal, name)) {
		if (isMet(entry))
			for (const other of peopleOf(entry, journal.people))
				if (other !== name) times.set(other, (times.get(other) ?? 0) + 1);
	}
	return [...times]
		.filter(([, count]) => count >= 2)
		.sort(([a, one], [b, other]) => other - one || (fold(a) < fold(b) ? -1 : 1))
		.map(([other]) => other);
};

/**
 * Where somebody works, of what is written of their work: what follows `at`, `for` or `with`; the whole where it says
 * neither.
 */
const workplace = (work: string): string =>
	fold(/\b(?:at|for|with)\s+(?:the\s+|an?\s+)?([^,;(]+)/i.exec(work)?.[1] ?? work).trim();

/** Others who work where somebody does; nobody where their work is not known. */
export const colleagues = (journal: Journal, {name, work}: Person): readonly string[] => {
	const place = work === undefined ? '' : workplace(work);
	return place === ''
		? []
		: journal.people.people
				.filter(other => other.name !== name && other.work !== undefined && workplace(other.work) === place)
				.map(other => other.name);
};
