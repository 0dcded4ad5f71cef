import {existsSync, lstatSync} from 'node:fs';
import {join} from 'node:path';
import {attempt} from '../files/disk.ts';
import {readContents, signatureOf} from '../files/read-bytes.ts';
import {type Branch, branchOf} from '../git/branch.ts';
import type {Git} from '../git/run-git.ts';
import {recallSync, rememberSync} from './memory.ts';
import {refuseMidst, refuseOthers} from './whose.ts';

/**
 * The branch that is checked out, and its remote: as git said the last time where its settings are still the same, so
 * that the network is asked at once; else git is asked. Throws userError where there is none, or a person is in the
 * midst of something.
 */
export const branchHere = async (git: Git, state: string): Promise<Branch & {readonly isRemembered: boolean}> => {
	const memory = recallSync(state);
	const settings = settingsIn(git.folder);
	const known = memory.branch;
	if (isBranch(known) && settings !== undefined && known.settings === settings && isCheckedOut(git.folder, known)) {
		refuseMidst(join(git.folder, '.git'));
		return {...known, isRemembered: true};
	}
	const [branch] = await Promise.all([branchOf(git), refuseOthers(git)]);
	const {branch: _, ...others} = memory;
	if (settings !== undefined) rememberSync(state, {...others, branch: {...branch, settings}});
	return {...branch, isRemembered: false};
};

/**
 * What changes whenever the settings of a repository do; undefined where they are spread over several files, or the
 * repository lies elsewhere.
 */
const settingsIn = (folder: string): string | undefined => {
	let found: string | undefined;
	attempt(() => {
		const own = join(folder, '.git');
		const read = lstatSync(own).isDirectory() ? readContents(join(own, 'config')) : undefined;
		const isSpread = existsSync(join(own, 'config.worktree')) || existsSync(join(own, 'commondir'));
		if (read && !('problem' in read) && !isSpread && !/^\s*\[\s*include/im.test(read.text))
			found = signatureOf(lstatSync(join(own, 'config')));
	});
	return found;
};

const isCheckedOut = (folder: string, {ref}: Branch): boolean => {
	const read = readContents(join(folder, '.git', 'HEAD'));
	return read !== undefined && !('problem' in read) && read.text.trimEnd() === `ref: ${ref}`;
};

/** Whether what is remembered is a branch, and what is fetched would be kept where nothing of this machine is. */
const isBranch = (known: Partial<Branch> | undefined): known is Branch & {readonly settings: string} =>
	typeof known === 'object' &&
	/^refs\/heads\/[^\s:+]+$/.test(String(known.ref)) &&
	/^[^-]/.test(String(known.remote)) &&
	/^refs\/heads\/[^\s:+]+$/.test(String(known.there)) &&
	/^refs\/remotes\/[^\s:+]+$/.test(String(known.tracking)) &&
	['nowhere', 'here', 'away'].includes(String(known.lies));
