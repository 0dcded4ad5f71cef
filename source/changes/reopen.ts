import type {Instant} from '../journal/day.ts';
import {type Ask, cameUp, type Entry, type Favour, isOpenAsk, type Need} from '../journal/entry.ts';
import {findEntry, type Journal, type Seen} from '../journal/journal.ts';
import type {EntryChange} from '../journal/transaction.ts';
import {named} from '../journal/words.ts';
import {cannot} from '../refusal.ts';
import {labelFor} from './label.ts';
import {changedSince, changing, monthsOf, seenOnce} from './seen.ts';
import {wishing} from './wishing.ts';

const undone = 'Nothing was reopened.';

/**
 * Takes back how favours were settled, needs ended and asks answered: each is again what it was, a promise or open. A
 * return that was settled by the same stroke is open again too.
 */
export const reopen = wishing<{readonly entries: readonly Seen[]}>({
	kind: 'reopen',
	// The favour that returned one may be in any month.
	reads: ({entries}) => ({months: monthsOf(entries), holding: entries.flatMap(({entry}) => returnId(entry) ?? [])}),
	decide: (journal, wanted, {now, newId}) => {
		const entries = seenOnce(wanted.entries);
		const changed = changedSince(journal, entries, undone);
		if (changed) return changed;
		const changes = new Map<string, EntryChange>();
		const change = (seen: Seen, after: Entry): unknown =>
			changes.set(`${seen.month} ${seen.entry.id}`, changing(journal, seen, after));
		for (const seen of entries) {
			const {entry} = seen;
			if (entry.kind === 'need' && entry.state !== 'open') change(seen, openNeed(entry, now.instant));
			else if (entry.kind === 'ask' && !isOpenAsk(entry)) change(seen, unanswered(entry, now.instant));
			else if (entry.kind === 'favour' && entry.state === 'settled') {
				change(seen, unsettled(entry, now.instant));
				const returned = returnOf(journal, entry);
				if (returned) change(returned.seen, unsettled(returned.favour, now.instant));
			} else return cannot(stillOpen(entry), undone);
		}
		const label = labelFor(
			'reopen',
			entries.map(({entry}) => entry),
		);
		return {id: newId(), at: now.instant, label, entries: [...changes.values()], people: []};
	},
});

const stillOpen = (entry: Entry): string =>
	cameUp(entry)
		? `${named(entry)} is still ${entry.state}; there is nothing to reopen.`
		: `${named(entry)} is not a favour, need or ask, so it cannot be reopened.`;

const returnId = (entry: Entry): string | undefined =>
	entry.kind === 'favour' && entry.settled?.by === 'returned' ? entry.settled.entry : undefined;

/** The favour that returned this one and was settled by it in turn. */
const returnOf = (journal: Journal, favour: Favour): {readonly seen: Seen; readonly favour: Favour} | undefined => {
	const found = findEntry(journal, returnId(favour) ?? '');
	if (found?.entry.kind !== 'favour' || found.entry.state !== 'settled') return undefined;
	if (returnId(found.entry) !== favour.id) return undefined;
	return {seen: {entry: found.entry, month: found.month.name}, favour: found.entry};
};

/** The state before it was settled: a promise where it was kept, or where that was written down; and else open. */
const unsettled = ({settled, ...favour}: Favour, edited: Instant): Favour => ({
	...favour,
	state: settled?.by === 'kept' || settled?.was === 'promised' ? 'promised' : 'open',
	edited,
});

/** Asked, where it was; the favour that came of it stays. */
const unanswered = ({answer: _, ...ask}: Ask, edited: Instant): Ask => ({
	...ask,
	state: ask.asked === undefined ? 'open' : 'asked',
	edited,
});

const openNeed = ({met: _, ...need}: Need, edited: Instant): Need => ({...need, state: 'open', edited});
