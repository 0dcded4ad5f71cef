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
import {type Branch, branchOf, idOf} from '../git/repository.ts';
import {type Git, gitIn} from '../git/run-git.ts';
import {clearLocks} from '../git/stale-locks.ts';
import {type Committed, commitHere} from './committing.ts';
import {type EntryCounts, noCounts, plus} from './counts.ts';
import {recallSync, rememberSync} from './memory.ts';
import {mergeHere} from './merging.ts';
import {type Fetched, fetchFrom, pushTo} from './remote.ts';
import {refuseOthers} from './whose.ts';

/** What a sync did. */
export type Synced = {
	/** What was written here since the last commit. */
	readonly sent: EntryCounts;
	/** What came from other machines. */
	readonly received: EntryCounts;
	/** Fields that were written on both sides, of which one is shown. */
	readonly both: number;
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
		const git = gitIn(folder, {mayAsk});
		await refuseOthers(git);
		const place = {folder, state: join(folder, '.state'), instant};
		// One sync at a time, with a lock of its own: a network may keep it waiting.
		const lock = await takeLock(join(place.state, 'sync'));
		try {
			if (lock.isTakenOver) await clearLocks(git);
			return await syncRounds(place, git, await branchOf(git));
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

const syncRounds = async (place: JournalPlace, git: Git, branch: Branch): Promise<Synced> => {
	let done: Synced = {sent: noCounts, received: noCounts, both: 0, hasRemote: false};
	const commit = async (): Promise<Committed> => {
		const committed = await commitHere(place, git, branch);
		done = {...done, sent: plus(done.sent, committed.counts)};
		return committed;
	};
	const hasRemote = branch.address !== undefined;
	const begun = await whileFetching(git, branch, () => underLock(place, commit));
	let {fetching} = begun;
	let {head, before} = begun.result;
	if (!hasRemote) return done;
	done = {...done, hasRemote};
	for (let round = 0; round < rounds; round++) {
		const fetched = await (fetching ?? fetchFrom(git, branch));
		fetching = undefined;
		if ('offline' in fetched) return {...done, offline: await offline(place, git, branch, fetched.offline)};
		const theirs = fetched.isThere ? await idOf(git, branch.tracking) : undefined;
		if (theirs !== undefined && theirs !== head && theirs !== before) {
			// Something may have been written while the network was waited for.
			const merged = await underLock(place, async () => {
				({head, before} = await commit());
				return mergeHere(place, git, branch, head, theirs);
			});
			if (merged.is === 'stale') continue;
			if (merged.is === 'merged') {
				head = merged.head;
				done = {...done, received: plus(done.received, merged.counts), both: done.both + merged.both};
			}
		}
		if (head === undefined || head === theirs) return ended(place, done);
		const pushed = await pushTo(git, branch, head);
		if (pushed === 'done') return ended(place, done);
		if (pushed !== 'behind') return {...done, offline: await offline(place, git, branch, pushed.offline)};
	}
	throw userError(
		`Others were faster ${rounds} times. What you wrote is committed, and is sent with the next sync. Nothing is lost.`,
	);
};

/** Does this machine's part while the network is waited for, where there is a remote. What fails ends the fetch too. */
const whileFetching = async <Result>(
	git: Git,
	branch: Branch,
	work: () => Promise<Result>,
): Promise<{readonly result: Result; readonly fetching: Promise<Fetched> | undefined}> => {
	if (branch.address === undefined) return {result: await work(), fetching: undefined};
	const leaving = new AbortController();
	const fetching = fetchFrom(git, branch, leaving.signal);
	// It may fail before it is waited for, or never be.
	fetching.catch(() => undefined);
	try {
		return {result: await work(), fetching};
	} catch (error) {
		leaving.abort();
		throw error;
	}
};

/** Remembers that all is sent. The files that were looked at stay known. */
const ended = ({state, instant}: JournalPlace, done: Synced): Synced => {
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
