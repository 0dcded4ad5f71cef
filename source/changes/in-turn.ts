import type {Journal} from '../journal/journal.ts';
import {apply, type EntryChange, fromMonth, toMonth} from '../journal/transaction.ts';
import type {Context} from '../journal/wish.ts';

/** Makes changes of the journal as it is when all before them are made. */
type Step = (journal: Journal) => readonly EntryChange[];

/**
 * Changes that are made one after the other, as those of one transaction: each entry is changed once by it, for two
 * changes of one entry would put it into its file twice.
 */
export const inTurn = (journal: Journal, steps: readonly Step[], {now}: Context): readonly EntryChange[] => {
	const made = new Map<string, EntryChange>();
	let current = journal;
	for (const step of steps) {
		const entries = step(current);
		if (entries.length === 0) continue;
		current = apply(current, {id: '', at: now.instant, label: '', entries, people: []});
		for (const change of entries) {
			const earlier = made.get(keyOf(change, fromMonth(change) ?? toMonth(change)));
			const {before: _, from: __, ...rest} = change;
			const whole = earlier
				? {...rest, ...(earlier.before && {before: earlier.before}), ...(earlier.from && {from: earlier.from})}
				: change;
			const [key, before] = [
				keyOf(whole, toMonth(whole) ?? fromMonth(whole)),
				earlier && keyOf(earlier, toMonth(earlier)),
			];
			// In its place of before, for what was written comes first.
			if (before !== undefined && before !== key) made.delete(before);
			made.set(key, whole);
		}
	}
	return [...made.values()];
};

const keyOf = ({before, after}: EntryChange, month: string | undefined): string =>
	`${month} ${(after ?? before)?.id ?? ''}`;
