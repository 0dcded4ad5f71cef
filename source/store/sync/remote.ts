import {userError} from '../../errors.ts';
import type {Branch} from '../git/branch.ts';
import {complaint, failed, type Git, lockIn, type Ran} from '../git/run-git.ts';

/** What a fetch came to. `isThere`: the remote has the branch; `isNew`: it is elsewhere than it was known to be. */
export type Fetched = {readonly isThere: boolean; readonly isNew: boolean} | {readonly offline: string};

/** What serves a repository on a disk of ours: its hooks would run here, and what is large be held in memory here. */
const gitThere = 'git -c core.hooksPath=/dev/null -c core.bigFileThreshold=64m';

/**
 * Fetches the branch of a remote, and nothing else; `signal` ends it. Throws userError where git fails for another
 * reason than the network.
 */
export const fetchFrom = async (
	git: Git,
	{remote, there, tracking, lies}: Branch,
	signal?: AbortSignal,
): Promise<Fetched> => {
	const words = [
		'fetch',
		// It says what came of the branch, and shows no progress.
		'--verbose',
		'--no-progress',
		'--no-tags',
		'--no-recurse-submodules',
		'--no-auto-maintenance',
		'--no-write-fetch-head',
		...(lies === 'here' ? [`--upload-pack=${gitThere} upload-pack`] : []),
	];
	const ran = await git.run([...words, '--', remote, `+${there}:${tracking}`], {
		isFar: true,
		isDisk: lies === 'here',
		...(signal && {signal}),
	});
	if (ran.code === 0) return {isThere: true, isNew: !/^ = \[up to date\] /m.test(ran.said)};
	if (/couldn't find remote ref/i.test(ran.said)) return {isThere: false, isNew: false};
	if (isOffline(ran)) return {offline: complaint(ran)};
	throw failed(words, ran);
};

/**
 * What a push came to: `behind` where somebody else pushed meanwhile; `inUse` where they write just now, in git's
 * words, with the lock that they hold, where it lies on this computer.
 */
export type Pushed = 'done' | 'behind' | InUse | {readonly offline: string};
export type InUse = {readonly inUse: string; readonly lock?: string};

/** Pushes a commit to the branch of the remote; never by force. Throws userError as `fetchFrom`. */
export const pushTo = async (
	git: Git,
	{remote, there, tracking, lies, isNoted}: Branch,
	head: string,
): Promise<Pushed> => {
	const words = [
		'push',
		'--quiet',
		'--porcelain',
		'--no-verify',
		...(lies === 'here' ? [`--receive-pack=${gitThere} receive-pack`] : []),
	];
	const ran = await git.run([...words, '--', remote, `${head}:${there}`], {isFar: true, isDisk: lies === 'here'});
	if (ran.code === 0) {
		if (!isNoted) await git.run(['update-ref', tracking, head]);
		return 'done';
	}
	const lock = lockIn(ran);
	if (lock !== undefined) return {inUse: complaint(ran), ...(lies === 'here' && {lock})};
	const said = `${ran.out.toString()}\n${ran.said}`;
	if (
		/\[rejected\]|\[remote rejected\].*(?:cannot lock ref|failed to update ref|reference already exists|incorrect old value|fetch first)/s.test(
			said,
		)
	)
		return 'behind';
	if (isOffline(ran)) return {offline: complaint(ran)};
	throw failed(words, ran);
};

const isOffline = ({said}: Ran): boolean =>
	/could not resolve host|couldn't resolve|temporary failure in name resolution|connection (?:refused|timed out|reset|closed)|network is unreachable|no route to host|operation timed out|failed to connect|could not connect|timed out|host is down|does not appear to be a git repository|unable to access|early eof|the remote end hung up/i.test(
		said,
	) && !/authentication failed|permission denied|repository not found|returned error: 4\d\d/i.test(said);

/** Refuses an address that git would take for something else than one. Throws userError. */
export const refuseAddress = (address: string): void => {
	if (address === '' || address.startsWith('-') || /^ext::|\p{Cc}/u.test(address))
		throw userError(
			'That is not the address of a repository. Nothing was done. It looks like git@host:me/journal.git, ' +
				'https://host/me/journal.git or /media/disk/journal.git',
		);
};
