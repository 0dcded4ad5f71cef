import fc from 'fast-check';
import {balance} from '../../../source/journal/ledger/ledger.ts';
import {mergeJournals, type Side} from '../../../source/journal/merge/merge.ts';
import {parseVersions, printVersions} from '../../../source/journal/merge/versions.ts';
import {entries} from '../../support/arbitrary-commands.ts';
import {
	type Commit,
	commit,
	type History,
	lastCommon,
	type Machine,
	machinesOf,
	met,
	printed,
	pull,
	someHistory,
	take,
} from '../../support/machines.ts';

/** What must hold of any history, as one sentence a failure. */
const failuresOf = (history: History): readonly string[] => {
	const machines = machinesOf(history);
	for (const [tick, step] of history.steps.entries()) take(machines, step, tick);
	for (const machine of machines) commit(machine);
	const failures: string[] = [];
	const expectSame = (what: string, a: Side, b: Side): void => {
		if (printed(a) !== printed(b)) failures.push(`${what}:\n${printed(a)}\n---\n${printed(b)}`);
	};
	const [a, b, c = a] = machines.map(({head}) => head);
	if (!a || !b || !c) return ['too few machines'];
	const [ab, ba, ac, bc] = [met(a, b, 0), met(b, a, 1), met(a, c, 0), met(b, c, 1)];
	expectSame('ours and theirs swapped', ab, ba);
	expectSame('the same again', mergeJournals(a.side, ab, a.side), ab);
	expectSame('with itself', mergeJournals(b.side, ab, ab), ab);
	const base = (one: Commit, other: Commit): Side | undefined => lastCommon(one, other)[0]?.side;
	expectSame('a and b first, or b and c', mergeJournals(base(b, c), ab, c.side), mergeJournals(base(a, b), a.side, bc));
	expectSame('a and b first, or a and c', mergeJournals(base(a, c), ab, c.side), mergeJournals(base(a, b), ac, b.side));
	expectSame('in pairs that overlap', mergeJournals(a.side, ab, ac), mergeJournals(b.side, ab, bc));
	const again = parseVersions(printVersions(ab.versions));
	if (printVersions(again) !== printVersions(ab.versions)) failures.push('the file of versions is read otherwise');

	everyoneMeets(machines);
	const [one, ...others] = machines;
	if (!one) return failures;
	for (const {head} of others) {
		expectSame('everyone met', one.head.side, head.side);
		if (balance(head.side.journal).owe !== balance(one.journal).owe) failures.push('what is owed differs');
	}
	const ids = entries(one.journal).map(({id}) => id);
	if (new Set(ids).size !== ids.length) failures.push('an entry is there twice');
	return failures;
};

const everyoneMeets = (machines: readonly Machine[]): void => {
	const [first, ...others] = machines;
	for (const other of others) pull(first as Machine, other, 0);
	for (const other of others.toReversed()) pull(other, first as Machine, 1);
};

/** Tries so many histories. Throws with the smallest that fails. */
export const tryHistories = (numRuns: number, seed?: number): void => {
	fc.assert(
		fc.property(someHistory, history => {
			const [failure] = failuresOf(history);
			if (failure !== undefined) throw new Error(failure);
		}),
		{numRuns, ...(seed !== undefined && {seed})},
	);
};
