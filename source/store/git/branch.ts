import {isAbsolute} from 'node:path';
import {userError} from '../../errors.ts';
import type {Git} from './run-git.ts';

/** A branch here and what it is called on its remote. */
export type Branch = {
	/** `refs/heads/main` */
	readonly ref: string;
	readonly remote: string;
	/** Its name there: `refs/heads/main`. */
	readonly there: string;
	/** Where it is kept here: `refs/remotes/origin/main`. */
	readonly tracking: string;
	/** Where the remote is: nowhere where there is none, here where it is a folder of this computer. */
	readonly lies: 'nowhere' | 'here' | 'away';
	/** Whether git itself notes in `tracking` what it pushed. */
	readonly isNoted: boolean;
};

/** The id that a name means; undefined where it means none. */
export const idOf = async (git: Git, name: string): Promise<string | undefined> => {
	const {code, out} = await git.run(['rev-parse', '-q', '--verify', '--end-of-options', `${name}^{commit}`]);
	return code === 0 ? out.toString().trim() : undefined;
};

/** What the branch that is checked out is called here and there. Throws userError where none is. */
export const branchOf = async (git: Git): Promise<Branch> => {
	const [head, config] = await Promise.all([
		git.run(['symbolic-ref', '-q', 'HEAD']),
		git.run(['config', '-z', '--get-regexp', String.raw`^(branch\..*|remote\..*\.(url|fetch))$`]),
	]);
	const ref = head.out.toString().trim();
	if (head.code !== 0 || !ref.startsWith('refs/heads/'))
		throw userError(
			"No branch of the journal's repository is checked out. Nothing was synced. " +
				'Check one out, as with git switch main, then try again.',
		);
	const name = ref.slice('refs/heads/'.length);
	const values = new Map(
		config.out
			.toString()
			.split('\0')
			.map(setting => [setting.slice(0, setting.indexOf('\n')), setting.slice(setting.indexOf('\n') + 1)]),
	);
	const remote = values.get(`branch.${name}.remote`) ?? 'origin';
	const there = values.get(`branch.${name}.merge`) ?? ref;
	const address = values.get(`remote.${remote}.url`);
	const tracking = `refs/remotes/${remote}/${there.replace(/^refs\/heads\//, '')}`;
	const isNoted = values.get(`remote.${remote}.fetch`) === `+refs/heads/*:refs/remotes/${remote}/*`;
	const lies = address === undefined ? 'nowhere' : isLocal(address) ? 'here' : 'away';
	return {ref, remote, there, tracking, isNoted, lies};
};

const isLocal = (address: string): boolean =>
	isAbsolute(address) || address.startsWith('file:') || address.startsWith('.') || address.startsWith('~');

/** Where the branch is, and where it was on its remote when that was last asked; absent where there is none yet. */
export type Tips = {readonly head?: string; readonly theirs?: string};

/** Both tips of a branch at once. Throws userError where it is no longer the one that is checked out. */
export const tipsOf = async (git: Git, {ref, tracking}: Branch): Promise<Tips> => {
	const out = await git.must(['for-each-ref', '--format=%(HEAD)%(objectname) %(refname)', ref, tracking]);
	const ids = new Map(
		out.split('\n').map(line => {
			const end = line.indexOf(' ', 1);
			return [line.slice(end + 1), line.slice(0, end)];
		}),
	);
	const [head, theirs] = [ids.get(ref), ids.get(tracking)];
	const isOurs = head === undefined ? (await idOf(git, 'HEAD')) === undefined : head.startsWith('*');
	if (!isOurs)
		throw userError('Another branch of the journal was checked out at this moment. Nothing was synced. Sync again.');
	return {...(head !== undefined && {head: head.slice(1)}), ...(theirs !== undefined && {theirs: theirs.slice(1)})};
};

/** The address of a remote; undefined where there is no such remote. */
export const addressOf = async (git: Git, remote: string): Promise<string | undefined> => {
	const {code, out} = await git.run(['config', '--get', `remote.${remote}.url`]);
	return code === 0 ? out.toString().trimEnd() : undefined;
};
