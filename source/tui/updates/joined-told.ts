import type {Entry, Raw} from '../../journal/entry.ts';
import {same} from '../../journal/format/fields.ts';
import {sameEntry, toJson} from '../../journal/format/read-entry.ts';
import type {Transaction} from '../../journal/transaction.ts';
import type {Purpose} from '../request.ts';

/**
 * What to say first of a change that was joined with what another program had made of the entry meanwhile; nothing
 * where it had not.
 */
export const joinedTold = (purpose: Purpose, {entries}: Transaction): string => {
	const base = purpose.kind === 'edit' ? purpose.entry : purpose.kind === 'happened' ? purpose.plan : undefined;
	const change = base && entries.find(({after}) => after?.id === base.id);
	const {before: theirs, after} = change ?? {};
	if (!base || !theirs || !after || sameEntry(theirs, base)) return '';
	return isAllIn(base, theirs, after)
		? 'Joined with what was changed elsewhere. '
		: 'Both changed it, and the later is shown: goodturn conflicts. ';
};

/** Whether what the other program wrote is all to be seen. */
const isAllIn = (base: Entry, theirs: Entry, after: Entry): boolean => {
	const [b, t, a]: readonly Raw[] = [base, theirs, after].map(toJson);
	return Object.keys({...b, ...t})
		.filter(key => key !== 'edited' && !same(b?.[key], t?.[key]))
		.every(key => same(t?.[key], a?.[key]) || isPart(t?.[key], a?.[key]));
};

/** Whether the lines of a text, or what a list holds, is all in another one. */
const isPart = (part: unknown, of: unknown): boolean => {
	const [some, all] = [part, of].map(value => (typeof value === 'string' ? value.split('\n') : value));
	return Array.isArray(some) && Array.isArray(all) && some.every(one => all.some(other => same(one, other)));
};
