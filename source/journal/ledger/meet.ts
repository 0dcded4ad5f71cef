import type {Context} from '../compose.ts';
import type {Entry, Need} from '../entry.ts';
import type {Change, Transaction} from '../transaction.ts';
import {named} from '../words.ts';
import {transaction} from './settle.ts';

/** The transaction that marks these needs as met, by the favour that met them where there was one; or what is wrong, as a sentence. */
export const meetNeeds = (needs: readonly Entry[], favour: Entry | undefined, context: Context): Transaction | string => {
	if (favour && favour.kind !== 'favour') return `${named(favour)} is not a favour, so it cannot have met a need.`;
	return end('meet', needs, need => met(need, favour?.id, context), context);
};

/** The transaction that drops these needs: they are needed no more. Or what is wrong, as a sentence. */
export const dropNeeds = (needs: readonly Entry[], context: Context): Transaction | string =>
	end('drop', needs, need => ({...need, state: 'dropped', edited: context.now.instant}), context);

/**
 * The same transaction, which also marks the need as met by the first favour that it adds: what the composer saves when
 * it was opened from a need. Without a favour in it the need stays as it is.
 */
export const alsoMeeting = (change: Transaction, need: Need, context: Context): Transaction | string => {
	const favour = change.entries.find(({before, after}) => !before && after?.kind === 'favour')?.after;
	if (!favour) return change;
	return refuse(need) ?? {...change, entries: [...change.entries, {before: need, after: met(need, favour.id, context)}]};
};

const met = (need: Need, entry: string | undefined, {now}: Context): Need => ({
	...need,
	state: 'met',
	met: {date: now.day, ...(entry !== undefined && {entry})},
	edited: now.instant,
});

const refuse = (entry: Entry): string | undefined => {
	if (entry.kind !== 'need') return `${named(entry)} is not a need.`;
	return entry.state === 'open' ? undefined : `${named(entry)} is ${entry.state} already.`;
};

const end = (verb: string, needs: readonly Entry[], ended: (need: Need) => Need, context: Context): Transaction | string => {
	const changes: Change<Entry>[] = [];
	for (const before of new Set(needs)) {
		const refused = refuse(before);
		if (refused !== undefined) return refused;
		if (before.kind === 'need') changes.push({before, after: ended(before)});
	}
	return transaction(verb, needs, changes, context);
};
