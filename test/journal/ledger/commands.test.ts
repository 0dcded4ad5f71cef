import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Context, compose} from '../../../source/journal/compose.ts';
import {type Entry, type Favour, owes} from '../../../source/journal/entry.ts';
import {emptyJournal, type Journal, newestFirst} from '../../../source/journal/journal.ts';
import {chain} from '../../../source/journal/ledger/chain.ts';
import {forwardDraft} from '../../../source/journal/ledger/forward.ts';
import {balance, ledger, wholeLedger} from '../../../source/journal/ledger/ledger.ts';
import {dropNeeds, meetNeeds} from '../../../source/journal/ledger/meet.ts';
import {remove} from '../../../source/journal/ledger/remove.ts';
import {reopen} from '../../../source/journal/ledger/reopen.ts';
import {type SettleBy, settle} from '../../../source/journal/ledger/settle.ts';
import {printMonth} from '../../../source/journal/month.ts';
import {mergePeople} from '../../../source/journal/people/merge-people.ts';
import {everyone} from '../../../source/journal/people/people.ts';
import {printPeople} from '../../../source/journal/people/person.ts';
import {rename} from '../../../source/journal/people/rename.ts';
import {tell} from '../../../source/journal/people/tell.ts';
import {apply, invert, type Transaction} from '../../../source/journal/transaction.ts';
import {someDay, someName, someText} from '../arbitrary.ts';
import {context, today} from '../example.ts';

/** Something that a person does: a transaction, or words of refusal, or nothing to do it to. */
type Command = (journal: Journal, context: Context) => Transaction | string | undefined;

const one = <Item>(items: readonly Item[], number: number): Item | undefined => (items.length > 0 ? items[number % items.length] : undefined);
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
			(journal, now) =>
				compose(journal, [{...fields, ...kind}], 'add', now, () => ''),
	);

const settleSome = fc
	.record({
		which: fc.array(number, {minLength: 1, maxLength: 3}),
		by: fc.constantFrom<SettleBy | undefined>(undefined, 'kept', 'returned', 'freely', 'released'),
		returnedBy: fc.option(number),
	})
	.map(
		({which, by, returnedBy}): Command =>
			(journal, now) => {
				const all = favours(journal).filter(({state}) => state !== 'settled' || (which[0] ?? 0) % 4 === 0);
				return all.length === 0
					? undefined
					: settle(
							which.flatMap(at => one(all, at) ?? []),
							by,
							returnedBy === null ? undefined : one(all, returnedBy),
							now,
						);
			},
	);

const onEntry = (act: (entry: Entry, journal: Journal, now: Context, other: string) => Transaction | string | undefined): fc.Arbitrary<Command> =>
	fc.tuple(number, someName).map(
		([at, name]): Command =>
			(journal, now) => {
				const entry = one(entries(journal), at);
				return entry && act(entry, journal, now, name);
			},
	);

const onPerson = (act: (journal: Journal, at: number, name: string, now: Context) => Transaction | string | undefined): fc.Arbitrary<Command> =>
	fc.tuple(number, someName).map(
		([at, name]): Command =>
			(journal, now) =>
				act(journal, at, name, now),
	);

const command: fc.Arbitrary<Command> = fc.oneof(
	{weight: 6, arbitrary: add},
	{weight: 4, arbitrary: settleSome},
	{weight: 2, arbitrary: onEntry((entry, journal, now) => reopen(journal, [entry], now))},
	{
		weight: 3,
		arbitrary: onEntry((entry, journal, now, name) =>
			entry.kind === 'favour' ? compose(journal, [forwardDraft(entry, [name], 'passed on', today)], 'forward', now, () => entry) : undefined,
		),
	},
	onEntry((entry, journal, now) => meetNeeds([entry], favours(journal)[0], now)),
	onEntry((entry, _, now) => dropNeeds([entry], now)),
	onEntry((entry, _, now) => remove([entry], now)),
	onPerson((journal, at, name, now) => {
		const person = one(journal.people.people, at);
		return person && rename(journal, person, `${name} the other`, now);
	}),
	onPerson((journal, at, _, now) => {
		const [first, other] = [one(journal.people.people, at), one(journal.people.people, at + 1)];
		if (!first || !other) return undefined;
		const merged = mergePeople(journal, first, other, now);
		return typeof merged === 'string' ? merged : merged.transaction;
	}),
	onPerson((journal, at, name, now) => {
		const person = one(journal.people.people, at);
		return person && tell(journal, person, {aliases: [`${name} too`], city: 'Bern'}, now);
	}),
);

const printed = (journal: Journal): readonly string[] => [...journal.months.filter(month => month.entries.length > 0).map(printMonth), printPeople(journal.people)];

/** The same journal with months that nobody has derived anything from yet. */
const afresh = (journal: Journal): Journal => ({...journal, people: {...journal.people}, months: journal.months.map(month => ({...month}))});

const commands = fc.array(command, {minLength: 1, maxLength: 25, size: 'max'});

test('after any commands: what is owed counts every open favour once, and is the same derived afresh or commit by commit', () => {
	let settled = 0;
	fc.assert(
		fc.property(commands, list => {
			const moment = context();
			let journal: Journal = emptyJournal;
			for (const act of list) {
				const transaction = act(journal, moment);
				if (!transaction || typeof transaction === 'string') continue;
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
				const transaction = act(journal, moment);
				if (!transaction || typeof transaction === 'string') continue;
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
				const transaction = before(journal, moment);
				if (transaction && typeof transaction !== 'string') journal = apply(journal, transaction);
			}
			const settled = act(journal, moment);
			if (!settled || typeof settled === 'string') return;
			count++;
			const after = apply(journal, settled);
			const ids = new Set(settled.entries.flatMap(({before}) => before?.id ?? []));
			const reopened = reopen(
				after,
				entries(after).filter(({id}) => ids.has(id)),
				moment,
			);
			if (typeof reopened === 'string') throw new Error(reopened);
			const untimed = (of: Journal): readonly unknown[] => entries(of).map(entry => ({...entry, edited: ''}));
			expect(untimed(apply(after, reopened))).toEqual(untimed(journal));
			expect(balance(apply(after, reopened))).toEqual(balance(journal));
		}),
		{numRuns: 300},
	);
	expect(count).toBeGreaterThan(20);
});
