import fc from 'fast-check';
import {expect, test} from 'vitest';
import {recordCapture} from '../../source/changes/capture.ts';
import {dropNeed} from '../../source/changes/drop-need.ts';
import {forwardDraft} from '../../source/changes/forward.ts';
import {meetNeed} from '../../source/changes/meet-need.ts';
import {merge} from '../../source/changes/people/merge.ts';
import {rename} from '../../source/changes/people/rename.ts';
import {setFacts} from '../../source/changes/people/set-facts.ts';
import {remove} from '../../source/changes/remove.ts';
import {reopen} from '../../source/changes/reopen.ts';
import {type SettleBy, settle} from '../../source/changes/settle.ts';
import {type Entry, type Favour, owes} from '../../source/journal/entry.ts';
import {emptyJournal, type Journal, newestFirst} from '../../source/journal/journal.ts';
import {chain} from '../../source/journal/ledger/chain.ts';
import {balance, ledger, wholeLedger} from '../../source/journal/ledger/ledger.ts';
import {printMonth} from '../../source/journal/month.ts';
import {everyone} from '../../source/journal/people/people.ts';
import {printPeople} from '../../source/journal/person/person.ts';
import {apply, invert} from '../../source/journal/transaction.ts';
import type {Context, Wish} from '../../source/journal/wish.ts';
import {isRefusal} from '../../source/refusal.ts';
import {someDay, someName, someText} from '../journal/arbitrary.ts';
import {context, decided, seen, today} from '../journal/example.ts';

/** Something that a person wants; or nothing to do it to. */
type Command = (journal: Journal) => Wish | undefined;

const one = <Item>(items: readonly Item[], number: number): Item | undefined =>
	items.length > 0 ? items[number % items.length] : undefined;
const entries = (journal: Journal): readonly Entry[] => [...newestFirst(journal)];
const favours = (journal: Journal): readonly Favour[] => entries(journal).filter(entry => entry.kind === 'favour');
const number = fc.nat(1000);

const add = fc
	.record({
		date: someDay,
		people: fc.uniqueArray(someName, {minLength: 1, maxLength: 3}),
		text: someText,
		kind: fc.constantFrom(
			{kind: 'meeting', how: 'coffee'} as const,
			{kind: 'favour', way: 'given', state: 'promised'} as const,
			{kind: 'favour', way: 'given', state: 'open'} as const,
			{kind: 'favour', way: 'received', state: 'promised'} as const,
			{kind: 'favour', way: 'received', state: 'open'} as const,
			{kind: 'need', state: 'open'} as const,
		),
	})
	.map(
		({kind, ...fields}): Command =>
			() =>
				recordCapture({did: 'add', drafts: [{...fields, ...kind}]}),
	);

const settleSome = fc
	.record({
		which: fc.array(number, {minLength: 1, maxLength: 3}),
		by: fc.constantFrom<SettleBy | undefined>(undefined, 'kept', 'returned', 'freely', 'released'),
		returnedBy: fc.option(number),
	})
	.map(
		({which, by, returnedBy}): Command =>
			journal => {
				const all = favours(journal).filter(({state}) => state !== 'settled' || (which[0] ?? 0) % 4 === 0);
				return all.length === 0
					? undefined
					: settle({
							entries: which.flatMap(at => one(all, at) ?? []).map(seen),
							by,
							returnedBy: returnedBy === null ? undefined : all.map(seen)[returnedBy % all.length],
						});
			},
	);

const onEntry = (act: (entry: Entry, journal: Journal, other: string) => Wish | undefined): fc.Arbitrary<Command> =>
	fc.tuple(number, someName).map(
		([at, name]): Command =>
			journal => {
				const entry = one(entries(journal), at);
				return entry && act(entry, journal, name);
			},
	);

const onPerson = (act: (journal: Journal, at: number, name: string) => Wish | undefined): fc.Arbitrary<Command> =>
	fc.tuple(number, someName).map(
		([at, name]): Command =>
			journal =>
				act(journal, at, name),
	);

const command: fc.Arbitrary<Command> = fc.oneof(
	{weight: 6, arbitrary: add},
	{weight: 4, arbitrary: settleSome},
	{weight: 2, arbitrary: onEntry(entry => reopen({entries: [seen(entry)]}))},
	{
		weight: 3,
		arbitrary: onEntry((entry, _, name) =>
			entry.kind === 'favour'
				? recordCapture({
						did: 'forward',
						drafts: [forwardDraft(entry, [name], 'passed on', today)],
						favours: new Map([[entry.id, seen(entry)]]),
					})
				: undefined,
		),
	},
	onEntry((entry, journal) => meetNeed({needs: [seen(entry)], by: favours(journal).map(seen)[0]})),
	onEntry(entry => dropNeed({needs: [seen(entry)]})),
	onEntry(entry => remove({entries: [seen(entry)]})),
	onPerson((journal, at, name) => {
		const person = one(journal.people.people, at);
		return person && rename({person, to: `${name} the other`});
	}),
	onPerson((journal, at) => {
		const [first, other] = [one(journal.people.people, at), one(journal.people.people, at + 1)];
		return first && other && merge({person: first, other});
	}),
	onPerson((journal, at, name) => {
		const person = one(journal.people.people, at);
		return person && setFacts({person, facts: {aliases: [`${name} too`], city: 'Bern'}});
	}),
);

/** What a command comes to on a journal; undefined where it is refused, or there is nothing to do it to. */
const transactionOf = (act: Command, journal: Journal, moment: Context) => {
	const result = act(journal)?.decide(journal, moment);
	return result && !isRefusal(result) ? result : undefined;
};

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

test('after any commands: what is owed counts every open favour once, and is the same derived afresh or commit by commit', () => {
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
				// Asked after every commit, so that remembered parts are used; and once more of a journal that remembers nothing.
				const fresh = afresh(journal);
				expect(ledger(journal, today)).toEqual(ledger(fresh, today));
				expect(wholeLedger(journal, today)).toEqual(wholeLedger(fresh, today));
				expect(everyone(journal, today)).toEqual(everyone(fresh, today));
			}
			settled += favours(journal).filter(({state}) => state === 'settled').length;
			const each = ledger(journal, today).people.flatMap(account => [...account.owe, ...account.owed]);
			expect(new Set(each.map(({id}) => id)).size).toBe(balance(journal).owe + balance(journal).owed);
			for (const favour of favours(journal)) expect(chain(journal, favour).links.length).toBeGreaterThan(0);
		}),
		{numRuns: 300},
	);
	expect(settled).toBeGreaterThan(100);
});

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
