import type {Context} from '../compose.ts';
import type {Instant} from '../day.ts';
import type {Entry, Favour, Need} from '../entry.ts';
import {findEntry, type Journal} from '../journal.ts';
import type {Change, Transaction} from '../transaction.ts';
import {named} from '../words.ts';
import {transaction} from './settle.ts';

/**
 * The transaction that takes back how these favours were settled and these needs ended: each is again what it was, a
 * promise or open. A return that was settled by the same stroke is open again too. Returns what is wrong, as a sentence.
 */
export const reopen = (journal: Journal, entries: readonly Entry[], context: Context): Transaction | string => {
	const changes = new Map<string, Change<Entry>>();
	for (const before of entries) {
		if (before.kind === 'need' && before.state !== 'open') {
			changes.set(before.id, {before, after: openNeed(before, context.now.instant)});
		} else if (before.kind === 'favour' && before.state === 'settled') {
			const returned = returnOf(journal, before);
			for (const favour of returned ? [before, returned] : [before]) changes.set(favour.id, {before: favour, after: unsettled(favour, context.now.instant)});
		} else {
			const isEnded = before.kind === 'need' || before.kind === 'favour';
			return isEnded ? `${named(before)} is still ${before.state}; there is nothing to reopen.` : `${named(before)} is neither a favour nor a need, so it cannot be reopened.`;
		}
	}
	return transaction('reopen', entries, [...changes.values()], context);
};

/** The favour that returned this one and was settled by it in turn. */
const returnOf = (journal: Journal, favour: Favour): Favour | undefined => {
	if (favour.settled?.by !== 'returned' || favour.settled.entry === undefined) return undefined;
	const other = findEntry(journal, favour.settled.entry)?.entry;
	return other?.kind === 'favour' && other.state === 'settled' && other.settled?.by === 'returned' && other.settled.entry === favour.id ? other : undefined;
};

/** The state before it was settled: a promise where it was kept, or where that was written down; and else open. */
const unsettled = ({settled, ...favour}: Favour, edited: Instant): Favour => ({
	...favour,
	state: settled?.by === 'kept' || settled?.was === 'promised' ? 'promised' : 'open',
	edited,
});

const openNeed = ({met: _, ...need}: Need, edited: Instant): Need => ({...need, state: 'open', edited});
