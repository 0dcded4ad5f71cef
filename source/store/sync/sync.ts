import {realpathSync} from 'node:fs';
import {join} from 'node:path';
import {userError} from '../../errors.ts';
import type {Instant} from '../../journal/day.ts';
import {printable} from '../../printable.ts';
import {type Lock, takeLock} from '../commit/lock.ts';
import {prepareFolder} from '../commit/prepare.ts';
import type {JournalPlace} from '../commit/write-files.ts';
import {asFileError} from '../files/disk.ts';
import {listFolder} from '../files/listing.ts';
import {refuseMissing} from '../files/missing.ts';
import type {Branch} from '../git/branch.ts';
import {packNowAndThen} from '../git/packing.ts';
import {type Git, gitIn} from '../git/run-git.ts';
import {clearLock, clearLocks} from '../git/stale-locks.ts';
import {branchHere} from './branch-here.ts';
import type {Committed} from './committing.ts';
import {type EntryCounts, noCounts, plus} from './counts.ts';
import {recallSync, rememberSync} from './memory.ts';
import {type Fetched, fetchFrom, type InUse, pushTo} from './remote.ts';
import {refuseNone, refuseOthers} from './whose.ts';

/** What a sync did. */
export type Synced = {
	/** What was written here since the last commit. */
	readonly sent: EntryCounts;
	/** What came from other machines. */
	readonly received: EntryCounts;
	/** Fields that were written on both sides, of which one is shown. */
	readonly both: number;
	/** Files of the journal that another machine deleted whole, and that are kept. */
	readonly kept: readonly string[];
	/** Whether there is a remote; without one everything is only committed. */
	readonly hasRemote: boolean;
	/** Why the remote could not be reached; everything is committed, and sent the next time. */
	readonly offline?: string;
};

/** What a sync needs from outside. `mayAsk`: somebody sits at the terminal whom git may ask for a password. */
export type SyncOptions = {readonly folder: string; readonly instant: () => Instant; readonly mayAsk: boolean};

/** How often it is tried while others push at the same time. */
const rounds = 5;

/**
 * Brings the journal in a folder and its remote together: commits, fetches, merges, pushes. One at a time; the lock of
 * the journal is held only while files are read or written. Whatever ends it, the journal is whole, and the next sync
 * goes on. Throws userError, fileError and lockError.
 */
export const sync = async ({folder: given, instant, mayAsk}: SyncOptions): Promise<Synced> => {
	try {
		refuseMissing(given);
		const folder = realpathSync(given);
		refuseNone(folder);
		const git = gitIn(folder, {mayAsk});
		const place = {folder, state: join(folder, '.state'), instant};
		// One sync at a time, with a lock of its own: a network may keep it waiting.
		const lock = await takeLock(join(place.state, 'sync'));
		try {
			if (lock.isTakenOver) await clearLocks(git);
			const done = await syncRounds(place, git);
			await packNowAndThen(git);
			return done;
		} finally {
			lock.release();
		}
	} catch (error) {
		throw asFileError(error, 'The journal could not be synced', 'Nothing is lost. Fix that, then sync again.');
	}
};

/** Does something with the journal locked, after what the one before left undone. */
const underLock = async <Result>(place: JournalPlace, work: () => Promise<Result>): Promise<Result> => {
	let lock: Lock | undefined;
	try {
		lock = await takeLock(place.state);
		await prepareFolder(place, lock, listFolder(place.folder).hasLitter);
		return await work();
	} finally {
		lock?.release();
	}
};

const syncRounds = async (place: JournalPlace, git: Git): Promise<Synced> => {
	let done: Synced = {sent: noCounts, received: noCounts, both: 0, kept: [], hasRemote: false};
	const commit = async (branch: Branch): Promise<Committed> => {
		// What merges is loaded while the network is waited for.
		const {commitHere} = await import('./committing.ts');
		const committed = await commitHere(place, git, branch);
		done = {...done, sent: plus(done.sent, committed.counts)};
		return committed;
	};
	const begun = await begin(place, git, branch => underLock(place, () => commit(branch)));
	const {branch} = begun;
	let {fetching, result: tips} = begun;
	if (!fetching) return done;
	done = {...done, hasRemote: true};
	let inUse: InUse | undefined;
	for (let round = 0; round < rounds; round++) {
		if (inUse !== undefined) {
			await new Promise(resolve => setTimeout(resolve, round * 200));
			if (inUse.lock !== undefined) await clearLock(inUse.lock);
		}
		const fetched = await (fetching ?? fetchFrom(git, branch));
		fetching = undefined;
		if ('offline' in fetched) return {...done, offline: await offline(place, git, branch, fetched.offline)};
		let {head, theirs} = tips;
		let index: Promise<void> | undefined;
		if (fetched.isThere && (fetched.isNew || round > 0 || isElsewhere(tips))) {
			// Something may have been written while the network was waited for.
			const {mergeHere} = await import('./merging.ts');
			const merged = await underLock(place, async () => {
				tips = await commit(branch);
				({head, theirs} = tips);
				return isElsewhere(tips) ? mergeHere(place, git, branch, head, tips.theirs) : {is: 'nothing' as const};
			});
			if (merged.is === 'stale') continue;
			if (merged.is === 'merged') {
				({head, index} = merged);
				const {counts, both, kept} = merged;
				done = {...done, received: plus(done.received, counts), both: done.both + both, kept: [...done.kept, ...kept]};
			}
		}
		if (head === undefined || (fetched.isThere && head === theirs)) return ended(place, done, index);
		const pushed = await meanwhile(pushTo(git, branch, head), index);
		if (pushed === 'done') return ended(place, done);
		if (typeof pushed === 'object' && 'offline' in pushed)
			return {...done, offline: await offline(place, git, branch, pushed.offline)};
		inUse = pushed === 'behind' ? undefined : pushed;
	}
	throw notSent(inUse?.inUse);
};

/** What to throw where all rounds went by. `inUse`: what git said of a remote that somebody else writes to. */
const notSent = (inUse: string | undefined) =>
	userError(
		`${inUse === undefined ? `Others were faster ${rounds} times.` : `The remote is in use, and git says: ${inUse}`} ` +
			'What you wrote is committed, and is sent with the next sync. Nothing is lost.' +
			(inUse === undefined
				? ''
				: ' Where no git is at work there any more, that file is left over, and can be deleted.'),
	);

/** Whether the remote is neither where this machine is nor where it was. */
const isElsewhere = (tips: Committed): tips is Committed & {readonly theirs: string} =>
	tips.theirs !== undefined && tips.theirs !== tips.head && tips.theirs !== tips.before;

/** Waits for the one and, whatever becomes of it, first for the other. */
const meanwhile = async <Result>(one: Promise<Result>, other: Promise<void> | undefined): Promise<Result> => {
	one.catch(() => undefined);
	await other;
	return one;
};

/** Does this machine's part while the network is waited for, where there is a remote. What fails ends the fetch too. */
const begin = async <Result>(
	{state}: JournalPlace,
	git: Git,
	work: (branch: Branch) => Promise<Result>,
): Promise<{
	readonly branch: Branch;
	readonly result: Result;
	readonly fetching: Promise<Fetched> | undefined;
}> => {
	const {isRemembered, ...branch} = await branchHere(git, state);
	const leaving = new AbortController();
	const fetching = branch.lies === 'nowhere' ? undefined : fetchFrom(git, branch, leaving.signal);
	// It may fail before it is waited for, or never be.
	fetching?.catch(() => undefined);
	try {
		return {branch, result: await work(branch), fetching};
	} catch (error) {
		leaving.abort();
		// Where git does not take the folder for a repository any more, that is what to say.
		if (isRemembered) await refuseOthers(git);
		throw error;
	}
};

/** Remembers that all is sent. The files that were looked at stay known. */
const ended = async ({state, instant}: JournalPlace, done: Synced, index?: Promise<void>): Promise<Synced> => {
	await index;
	const {toSend: _, ...memory} = recallSync(state);
	rememberSync(state, {...memory, at: instant()});
	return done;
};

/** Remembers how much is to be sent, and says why it was not. */
const offline = async ({state}: JournalPlace, git: Git, branch: Branch, why: string): Promise<string> => {
	const {code, out} = await git.run(['rev-list', '--count', 'HEAD', '--not', `--remotes=${branch.remote}`]);
	rememberSync(state, {...recallSync(state), ...(code === 0 && {toSend: Number(out.toString()) || 0})});
	return printable(why);
};
