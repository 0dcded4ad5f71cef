import fc from 'fast-check';
import {expect, test} from 'vitest';
import {reopen} from '../../source/changes/reopen.ts';
import {owes} from '../../source/journal/entry.ts';
import {emptyJournal, type Journal} from '../../source/journal/journal.ts';
import {chain} from '../../source/journal/ledger/chain.ts';
import {balance, ledger, wholeLedger} from '../../source/journal/ledger/ledger.ts';
import {printMonth} from '../../source/journal/month.ts';
import {everyone} from '../../source/journal/people/people.ts';
import {printPeople} from '../../source/journal/person/person.ts';
import {apply, invert} from '../../source/journal/transaction.ts';
import {context, decided, seen, today} from '../journal/example.ts';
import {command, entries, favours, settleSome, transactionOf} from '../support/arbitrary-commands.ts';

const printed = (journal: Journal): readonly string[] => [
	...journal.months.filter(month => month.entries.length > 0).map(printMonth),
	printPeople(journal.people),
];

/** The same journal with months that nobody has derived anything from yet. */
const afresh = (journal: Journal): Journal => ({
	...journal,
	people: {...journal.people},
	months: journal.months.map(month => ({...month})),
});

const commands = fc.array(command, {minLength: 1, maxLength: 25, size: 'max'});

test(
	'after any commands: what is owed counts every open favour once, and is the same derived afresh or commit by ' +
		'commit',
	() => {
		let settled = 0;
		fc.assert(
			fc.property(commands, list => {
				const moment = context();
				let journal: Journal = emptyJournal;
				for (const act of list) {
					const transaction = transactionOf(act, journal, moment);
					if (!transaction) continue;
					journal = apply(journal, transaction);
					const {owe, owed} = balance(journal);
					expect(owe + owed).toBe(favours(journal).filter(favour => owes(favour)).length);
					// Asked after every commit, so that remembered parts are used; and once more of a journal that remembers
					// nothing.
					const fresh = afresh(journal);
					expect(ledger(journal, today)).toEqual(ledger(fresh, today));
					expect(wholeLedger(journal, today)).toEqual(wholeLedger(fresh, today));
					expect(everyone(journal)).toEqual(everyone(fresh));
				}
				settled += favours(journal).filter(({state}) => state === 'settled').length;
				const each = ledger(journal, today).people.flatMap(account => [...account.owe, ...account.owed]);
				expect(new Set(each.map(({id}) => id)).size).toBe(balance(journal).owe + balance(journal).owed);
				for (const favour of favours(journal)) expect(chain(journal, favour).links.length).toBeGreaterThan(0);
			}),
			{numRuns: 300},
		);
		expect(settled).toBeGreaterThan(100);
	},
);

test('any command then undo changes nothing, to the byte; and redo does it again', () => {
	let count = 0;
	fc.assert(
		fc.property(commands, list => {
			const moment = context();
			let journal: Journal = emptyJournal;
			for (const act of list) {
				const transaction = transactionOf(act, journal, moment);
				if (!transaction) continue;
				count++;
				const after = apply(journal, transaction);
				const undone = apply(after, invert(transaction, 'undo', moment.now.instant));
				expect(printed(undone)).toEqual(printed(journal));
				expect(ledger(undone, today)).toEqual(ledger(journal, today));
				expect(printed(apply(undone, transaction))).toEqual(printed(after));
				journal = after;
			}
		}),
		{numRuns: 300},
	);
	expect(count).toBeGreaterThan(500);
});

test('settle then reopen changes nothing but the time of the edit', () => {
	let count = 0;
	fc.assert(
		fc.property(commands, settleSome, (list, act) => {
			const moment = context();
			let journal: Journal = emptyJournal;
			for (const before of list) {
				const transaction = transactionOf(before, journal, moment);
				if (transaction) journal = apply(journal, transaction);
			}
			const settled = transactionOf(act, journal, moment);
			if (!settled) return;
			count++;
			const after = apply(journal, settled);
			const ids = new Set(settled.entries.flatMap(({before}) => before?.id ?? []));
			const reopening = reopen({
				entries: entries(after)
					.filter(({id}) => ids.has(id))
					.map(seen),
			});
			const reopened = decided(reopening, after, moment);
			const untimed = (of: Journal): readonly unknown[] => entries(of).map(entry => ({...entry, edited: ''}));
			expect(untimed(apply(after, reopened))).toEqual(untimed(journal));
			expect(balance(apply(after, reopened))).toEqual(balance(journal));
		}),
		{numRuns: 300},
	);
	expect(count).toBeGreaterThan(20);
});
