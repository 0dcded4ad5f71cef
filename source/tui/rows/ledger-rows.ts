import type {Day} from '../../journal/day.ts';
import type {Favour} from '../../journal/entry.ts';
import {findEntry, type Journal} from '../../journal/journal.ts';
import {passage, passedOn} from '../../journal/ledger/chain.ts';
import {type Account, accountOf, ledger, section} from '../../journal/ledger/ledger.ts';
import {blank, type Row} from './row.ts';

const sides = {owe: 'You owe', owed: 'Owed to you'} as const;

/** The ledger: those whom you owe, and those who owe you, whoever needs attention first. */
export const ledgerRows = (journal: Journal, today: Day): readonly Row[] => [
	...(['owe', 'owed'] as const).flatMap(side => {
		const rows = section(ledger(journal, today), side, today).flatMap(account => accountRow(account, side));
		return rows.length === 0 ? [] : [{kind: 'title' as const, text: sides[side]}, ...rows, blank];
	}),
	...chainRows(journal),
];

const chainRows = (journal: Journal): readonly Row[] => {
	const rows = passedOn(journal).map((entry): Row => ({kind: 'chain', key: `chain ${entry.id}`, entry, passage: () => passage(journal, entry)}));
	return rows.length === 0 ? [] : [{kind: 'title', text: 'Passed on'}, ...rows, blank];
};

const accountRow = (account: Account, side: 'owe' | 'owed'): readonly Row[] => {
	const [first, ...others] = account[side];
	return first ? [{kind: 'account', key: `${side} ${account.name}`, name: account.name, favours: [first, ...others]}] : [];
};

/** The row of a favour among those of one person. */
export const favourRow = (journal: Journal, entry: Favour): Row => {
	const by = entry.settled?.entry === undefined ? undefined : findEntry(journal, entry.settled.entry)?.entry;
	return {kind: 'favour', key: entry.id, entry, ...(by && {by})};
};

/** What is between you and one person: open either way, then settled, newest first. */
export const debtRows = (journal: Journal, name: string, today: Day): readonly Row[] => {
	const account = accountOf(journal, name, today);
	return (['owe', 'owed', 'settled'] as const).flatMap((side): readonly Row[] =>
		account[side].length === 0 ? [] : [{kind: 'title', text: side === 'settled' ? 'Settled' : sides[side]}, ...account[side].map(favour => favourRow(journal, favour)), blank],
	);
};
