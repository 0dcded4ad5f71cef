import type {Raw} from '../entry.ts';
import {same} from '../format/fields.ts';
import type {Journal} from '../journal.ts';
import type {Transaction} from '../transaction.ts';
import type {Wish} from '../wish.ts';
import type {Versions} from './versions.ts';

/** How a change is made all the same where another program has changed what it is of: both are joined. */
export type Joining = {
	readonly wish: (versions: Versions) => Wish;
	/** Lines for the file of versions, of what the other program wrote and is not shown; undefined where all of it is. */
	readonly kept: (
		written: Transaction,
		journal: Journal,
		versions: Versions,
	) => Partial<Pick<Versions, 'entries' | 'people'>> | undefined;
};

/**
 * What to say of a thing that was joined with what another program had made of it meanwhile: as it was read, as the
 * other left it, and as it is now. Undefined where the other had not touched it.
 */
export const joinedInWords = (base: Raw, theirs: Raw, after: Raw): string | undefined => {
	const changed = Object.keys({...base, ...theirs}).filter(key => key !== 'edited' && !same(base[key], theirs[key]));
	if (changed.length === 0) return undefined;
	return changed.every(key => same(theirs[key], after[key]) || isPart(theirs[key], after[key]))
		? 'Joined with what was changed elsewhere.'
		: 'Both changed it, and the later is shown: goodturn conflicts.';
};

/** Whether the lines of a text, or what a list holds, is all in another one. */
const isPart = (part: unknown, of: unknown): boolean => {
	const [some, all] = [part, of].map(value => (typeof value === 'string' ? value.split('\n') : value));
	return Array.isArray(some) && Array.isArray(all) && some.every(one => all.some(other => same(one, other)));
};
