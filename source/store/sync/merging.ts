import {monthNamed} from '../../journal/journal.ts';
import {mergeJournals} from '../../journal/merge/merge.ts';
import {printVersions, versionsFile} from '../../journal/merge/versions.ts';
import {type Month, printMonth} from '../../journal/month.ts';
import {printPeople} from '../../journal/person/person.ts';
import type {JournalPlace} from '../commit/write-files.ts';
import {writeMerged} from '../commit/write-merged.ts';
import type {Branch} from '../git/branch.ts';
import {basesOf, blobsOf, commitTo, identityOf, type Leaf, leavesOf, type Placed} from '../git/repository.ts';
import type {Git} from '../git/run-git.ts';
import {aboutToMove, bringIndex, ofNoCommit, writeVersions} from './committing.ts';
import {countsInWords, countsOf, type EntryCounts} from './counts.ts';
import {inCommit} from './in-commit.ts';
import {isJournalFile} from './journal-files.ts';
import {sidesOf} from './loading.ts';
import {recallSync} from './memory.ts';
import {layOthers, mergeOthers} from './other-files.ts';

/**
 * What came of a merge: `stale` where a file or the branch was changed at this moment, and it is to be done again.
 * `index`: until Git's index is brought on, for which nobody needs to wait with the lock.
 */
export type MergedHere =
	| {readonly is: 'nothing' | 'stale'}
	| {
			readonly is: 'merged';
			readonly head: string;
			readonly counts: EntryCounts;
			readonly both: number;
			/** Files of the journal that the other side deleted whole, and that are kept. */
			readonly kept: readonly string[];
			readonly index: Promise<void>;
	  };

/**
 * Merges a commit of another machine into the journal in the folder, which is as `head` has it, and commits that. Only
 * for the one who holds the lock. Throws userError where the other side cannot be read; then nothing is done.
 */
export const mergeHere = async (
	place: JournalPlace,
	git: Git,
	branch: Branch,
	head: string | undefined,
	theirs: string,
): Promise<MergedHere> => {
	if (head === theirs) return {is: 'nothing'};
	// Who commits is asked meanwhile.
	identityOf(git).catch(() => undefined);
	const [[base] = [], ofOurs, leftThere] = await Promise.all([
		head ? basesOf(git, head, theirs) : [],
		mapOf(git, head),
		mapOf(git, theirs),
	]);
	if (base === theirs) return {is: 'nothing'};
	const ofBase = base === head ? ofOurs : await mapOf(git, base);
	const {files: ofTheirs, kept} = withGone(ofBase, leftThere);
	const sources = [
		...(base ? [inCommit(git, ofBase, ' in the last common commit')] : []),
		inCommit(git, ofOurs, ' in the last commit'),
		inCommit(git, ofTheirs, ' on the other side'),
	];
	const sides = await sidesOf(sources);
	const [their, our] = [sides.at(-1), sides.at(-2)];
	if (!their || !our) throw new Error('two sides were loaded as fewer');
	const merged = mergeJournals(base ? sides[0] : undefined, our, their);
	const months = merged.journal.months.filter(month => monthNamed(our.journal, month.name) !== month);
	const people = merged.journal.people === our.journal.people ? undefined : merged.journal.people;
	if ((months.length > 0 || people) && !(await writeMerged(place, our.journal, months, people))) return {is: 'stale'};
	const versions = Buffer.from(printVersions(merged.versions));
	if (versions.length > 0) writeVersions(place.folder, versions);
	const others = mergeOthers(ofBase, ofOurs, ofTheirs, theirs);
	layOthers(place.folder, others, ofOurs, await contentsOf(git, others));
	const counts = countsOf(our.journal, merged.journal);
	const files: readonly Placed[] = [
		...merged.journal.months.map(month => ({path: `${month.name}.json`, to: textOf(month, ofOurs, months)})),
		...(people ? [{path: 'people.json', to: Buffer.from(printPeople(people))}] : []),
		...(versions.length > 0 ? [{path: versionsFile, to: versions}] : []),
		...others,
	].flatMap(({path, to}) => (to === 'ours' ? [] : [{path, to}]));
	const moving = aboutToMove(place.state, ofNoCommit(recallSync(place.state)), head);
	const now = await commitMerge(git, branch, head, theirs, kept.length > 0 ? undefined : base, counts, files, ofTheirs);
	if (now === undefined) return {is: 'stale'};
	const index = bringIndex(git, place.state, moving, now);
	return {is: 'merged', head: now, counts, both: merged.both.length, kept, index};
};

/**
 * The files of the other side, with those of the journal that it has no more. A month that is gone whole was deleted by
 * another program, and hardly ever because everything in it was to go: goodturn itself leaves an empty one.
 */
const withGone = (
	ofBase: ReadonlyMap<string, Leaf>,
	ofTheirs: ReadonlyMap<string, Leaf>,
): {readonly files: ReadonlyMap<string, Leaf>; readonly kept: readonly string[]} => {
	const gone = [...ofBase].filter(([path]) => isJournalFile(path) && path !== versionsFile && !ofTheirs.has(path));
	return {files: gone.length > 0 ? new Map([...ofTheirs, ...gone]) : ofTheirs, kept: gone.map(([path]) => path)};
};

const mapOf = async (git: Git, commit: string | undefined): Promise<ReadonlyMap<string, Leaf>> =>
	new Map((commit ? await leavesOf(git, commit) : []).map(leaf => [leaf.path, leaf]));

/** What a month is committed as: nothing else than our side has, where the merge left it as it is. */
const textOf = (month: Month, ours: ReadonlyMap<string, Leaf>, changed: readonly Month[]): Buffer | 'ours' =>
	changed.includes(month) || !ours.has(`${month.name}.json`) ? Buffer.from(printMonth(month)) : 'ours';

const contentsOf = (git: Git, placed: readonly Placed[]): Promise<ReadonlyMap<string, Buffer>> =>
	blobsOf(
		git,
		placed.flatMap(({to}) => (to && 'mode' in to && to.mode.startsWith('100') ? [to.id] : [])),
	);

/**
 * Where only the other side wrote anything, the branch goes on to its commit; else there is a commit of both. The id of
 * that commit; undefined where another program moved the branch.
 */
const commitMerge = async (
	git: Git,
	branch: Branch,
	head: string | undefined,
	theirs: string,
	base: string | undefined,
	counts: EntryCounts,
	files: readonly Placed[],
	ofTheirs: ReadonlyMap<string, Leaf>,
): Promise<string | undefined> => {
	if (!head || head === base) {
		const {code} = await git.run(['update-ref', '-m', 'goodturn sync', branch.ref, theirs, head ?? '']);
		return code === 0 ? theirs : undefined;
	}
	const isTheirs = files.every(({path}) => isJournalFile(path) || ofTheirs.has(path));
	const words = countsInWords(counts);
	return commitTo(git, branch.ref, {
		parents: [head, theirs],
		message:
			words === undefined || !isTheirs
				? 'Merge what another machine wrote'
				: `Merge what another machine wrote: ${words}`,
		files,
		by: await identityOf(git),
	});
};
