import fc from 'fast-check';
import type {Day, Instant, Time} from '../../source/journal/day.ts';
import type {Entry} from '../../source/journal/entry.ts';
import {sameEntry} from '../../source/journal/format/read-entry.ts';
import {emptyJournal, entryIn, findEntry, type Journal} from '../../source/journal/journal.ts';
import {type Merged, mergeJournals, type Side} from '../../source/journal/merge/merge.ts';
import {noVersions, printVersions} from '../../source/journal/merge/versions.ts';
import {printMonth} from '../../source/journal/month.ts';
import {fold} from '../../source/journal/names.ts';
import {printPeople, samePerson} from '../../source/journal/person/person.ts';
import {apply, fromMonth, invert, type Transaction} from '../../source/journal/transaction.ts';
import type {Context} from '../../source/journal/wish.ts';
import {someText} from '../journal/arbitrary.ts';
import {add, type Command, command, entries, transactionOf} from './arbitrary-commands.ts';

/**
 * Machines that keep one journal, write to it each on its own, and meet: in memory, with the graph of commits that Git
 * would have.
 */

/** A commit: what was in the journal then, and what it came from. */
export type Commit = {readonly side: Side; readonly parents: readonly Commit[]};
export type Machine = {
	head: Commit;
	journal: Journal;
	readonly done: Transaction[];
	readonly undone: Transaction[];
	/** Days that its clock is wrong by. */
	readonly wrongBy: number;
	readonly number: number;
};

type Step = {readonly machine: number} & (
	| {readonly does: 'command'; readonly act: Command}
	| {readonly does: 'edit'; readonly at: number; readonly how: (entry: Entry) => Entry; readonly isByHand: boolean}
	| {readonly does: 'undo' | 'redo' | 'commit'}
	| {readonly does: 'pull'; readonly from: number; readonly base: number}
);

/** A random history of some machines. */
export type History = {
	readonly wrongBy: readonly number[];
	/** What all have before they go apart. */
	readonly shared: readonly Command[];
	readonly steps: readonly Step[];
};

const number = fc.nat(4);
const someEdit: fc.Arbitrary<(entry: Entry) => Entry> = fc.oneof(
	someText.map(
		text =>
			(entry: Entry): Entry => ({...entry, text}),
	),
	fc.tuple(fc.nat(4), fc.constantFrom('one', 'two')).map(([at, word]) => (entry: Entry): Entry => {
		const lines = `${entry.text}\n\n\n\n`.split('\n').slice(0, 5);
		return {...entry, text: lines.with(at, `${lines[at]} ${word}`).join('\n')};
	}),
	fc.constantFrom('Bern', 'Basel', undefined).map(
		place =>
			({place: _, ...entry}: Entry): Entry =>
				place === undefined ? (entry as Entry) : ({...entry, place} as Entry),
	),
	fc.constantFrom('2026-01-31', '2026-02-01', '2025-12-31').map(
		date =>
			(entry: Entry): Entry => ({...entry, date: date as Day}),
	),
	fc.subarray(['a', 'b', 'c', 'd']).map(
		tags =>
			(entry: Entry): Entry => ({...entry, tags}),
	),
	fc.shuffledSubarray(['Ada Lovelace', 'Grace Hopper', 'Zoë']).map(
		people =>
			(entry: Entry): Entry => ({...entry, people}),
	),
);
const step: fc.Arbitrary<Step> = fc.oneof(
	{weight: 4, arbitrary: fc.record({machine: number, does: fc.constant('command' as const), act: command})},
	{
		weight: 12,
		arbitrary: fc.record({
			machine: number,
			does: fc.constant('edit' as const),
			at: fc.nat(2),
			how: someEdit,
			isByHand: fc.boolean(),
		}),
	},
	{weight: 1, arbitrary: fc.record({machine: number, does: fc.constantFrom('undo' as const, 'redo' as const)})},
	{weight: 1, arbitrary: fc.record({machine: number, does: fc.constant('commit' as const)})},
	{
		weight: 2,
		arbitrary: fc.record({machine: number, does: fc.constant('pull' as const), from: number, base: fc.nat(3)}),
	},
);

export const someHistory: fc.Arbitrary<History> = fc.record({
	wrongBy: fc.array(fc.integer({min: -5, max: 5}), {minLength: 2, maxLength: 5}),
	shared: fc.tuple(add, add, add, command, command),
	steps: fc.array(step, {minLength: 6, maxLength: 24, size: 'max'}),
});

/** What a side comes to on the disk. */
export const printed = ({journal, versions}: Side): string =>
	[
		...journal.months.filter(({entries: all}) => all.length > 0).map(month => `${month.name}\n${printMonth(month)}`),
		printPeople(journal.people),
		printVersions(versions),
	].join('\n');

const nothing: Commit = {side: {journal: emptyJournal, versions: noVersions}, parents: []};

/** Machines of which nobody has written anything yet on their own. */
export const machinesOf = ({wrongBy, shared}: History): readonly Machine[] => {
	const [first, ...others] = begun(wrongBy) as [Machine, ...Machine[]];
	for (const [tick, act] of shared.entries()) take([first], {machine: 0, does: 'command', act}, tick - shared.length);
	commit(first);
	for (const other of others) pull(other, first, 0);
	return [first, ...others];
};

const begun = (wrongBy: readonly number[]): readonly Machine[] =>
	wrongBy.map((days, at) => ({head: nothing, journal: emptyJournal, done: [], undone: [], wrongBy: days, number: at}));

const contextOf = ({wrongBy, number: at}: Machine, tick: number): Context => {
	const instant = new Date(Date.UTC(2026, 10, 22 + wrongBy, 16, 0, tick)).toISOString() as Instant;
	let next = (at + 1) * 0x10000000 + tick * 0x100;
	return {
		now: {day: instant.slice(0, 10) as Day, time: instant.slice(11, 16) as Time, instant},
		newId: () => `${(next++).toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`,
	};
};

/** Does a step. `tick`: seconds since the beginning. */
export const take = (machines: readonly Machine[], one: Step, tick: number): void => {
	const machine = machines[one.machine % machines.length] as Machine;
	const context = contextOf(machine, tick);
	const put = (transaction: Transaction | undefined): void => {
		if (!transaction || !isPossible(machine.journal, transaction)) return;
		machine.journal = apply(machine.journal, transaction);
	};
	if (one.does === 'command') {
		const transaction = transactionOf(one.act, machine.journal, context);
		if (transaction) machine.done.push(transaction);
		put(transaction);
	}
	if (one.does === 'edit') {
		const all = entries(machine.journal);
		const before = all[one.at % Math.max(1, all.length)];
		if (!before) return;
		const after = one.how(before);
		put({
			id: '',
			at: context.now.instant,
			label: '',
			people: [],
			entries: [{before, after: one.isByHand ? after : {...after, edited: context.now.instant}}],
		});
	}
	if (one.does === 'undo') {
		const last = machine.done.pop();
		if (!last) return;
		machine.undone.push(last);
		put(invert(last, 'undo', context.now.instant));
	}
	if (one.does === 'redo') put(machine.undone.pop());
	if (one.does === 'commit') commit(machine);
	if (one.does === 'pull') pull(machine, machines[one.from % machines.length] as Machine, one.base);
};

/** Whether everything is as the transaction has it before, as the store looks. */
const isPossible = (journal: Journal, {entries: changes, people}: Transaction): boolean =>
	changes.every(change => {
		const from = fromMonth(change);
		if (from) return sameEntry(entryIn(journal, from, change.before?.id ?? ''), change.before);
		return findEntry(journal, change.after?.id ?? '') === undefined;
	}) &&
	people.every(({before, after}) => {
		const now = (name: string | undefined) =>
			journal.people.people.find(person => fold(person.name) === fold(name ?? ''));
		if (before && after && fold(before.name) !== fold(after.name) && now(after.name)) return false;
		return samePerson(now((before ?? after)?.name), before);
	});

/**
 * Commits what was written since, as `goodturn sync` does first. Throws where that is not what the journal says
 * already.
 */
export const commit = (machine: Machine): void => {
	const {head, journal} = machine;
	if (journal === head.side.journal) return;
	const mine = {journal, versions: head.side.versions};
	const side = mergeJournals(head.side, mine, head.side);
	if (printed({...side, versions: noVersions}) !== printed({journal, versions: noVersions}))
		throw new Error('what is written down of a journal is not what is in it');
	if (printed(side) === printed(head.side)) return;
	machine.head = {side, parents: [head]};
	machine.journal = side.journal;
};

/** Takes over what another machine has, which may have committed what it wrote long ago. */
export const pull = (machine: Machine, from: Machine, choice: number): void => {
	commit(machine);
	const [ours, theirs] = [machine.head, from.head];
	if (ancestors(ours).has(theirs)) return;
	machine.head = ancestors(theirs).has(ours) ? theirs : {side: met(ours, theirs, choice), parents: [ours, theirs]};
	machine.journal = machine.head.side.journal;
};

/** What two commits come to; one of their last common ancestors is chosen. */
export const met = (ours: Commit, theirs: Commit, choice: number): Merged => {
	const bases = lastCommon(ours, theirs);
	return mergeJournals(bases[choice % bases.length]?.side, ours.side, theirs.side);
};

const ancestors = (commit: Commit): ReadonlySet<Commit> => {
	const all = new Set([commit]);
	for (const one of all) for (const parent of one.parents) all.add(parent);
	return all;
};

export const lastCommon = (a: Commit, b: Commit): readonly Commit[] => {
	const ofB = ancestors(b);
	const common = [...ancestors(a)].filter(one => ofB.has(one));
	return common.filter(one => !common.some(other => other !== one && ancestors(other).has(one)));
};
