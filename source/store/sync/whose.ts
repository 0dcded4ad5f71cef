import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {userError} from '../../errors.ts';
import {complaint, type Git} from '../git/run-git.ts';

/** What git leaves in its folder while a person is in the midst of something. */
const midst: readonly (readonly [string, string])[] = [
	['MERGE_HEAD', 'a merge'],
	['rebase-merge', 'a rebase'],
	['rebase-apply', 'a rebase'],
	['CHERRY_PICK_HEAD', 'a cherry-pick'],
	['REVERT_HEAD', 'a revert'],
	['BISECT_LOG', 'a bisect'],
];

/** Refuses a folder that is no repository of its own. Throws userError. */
export const refuseNone = (folder: string): void => {
	if (!existsSync(join(folder, '.git')))
		throw userError(
			'The journal is not in Git yet. Nothing was done. To begin: goodturn sync --init [REMOTE]; to have the ' +
				'journal of another machine here: goodturn sync --clone REMOTE',
		);
};

/**
 * Refuses a folder that git does not take for a repository, and one in which a person is in the midst of something.
 * Throws userError.
 */
export const refuseOthers = async (git: Git): Promise<void> => {
	const {code, out, said} = await git.run(['rev-parse', '--absolute-git-dir']);
	if (code !== 0)
		throw userError(
			`Git does not take the journal's folder for a repository: ${complaint({code, out, said})}. Nothing was done.`,
		);
	refuseMidst(out.toString().trim());
};

/** Refuses a repository, of which this is the folder of git, in which a person is in the midst of something. */
export const refuseMidst = (folder: string): void => {
	const found = midst.find(([name]) => existsSync(join(folder, name)));
	if (found)
		throw userError(
			`Somebody is in the midst of ${found[1]} in the journal's repository. Nothing was synced. Finish it, or ` +
				`leave it with git ${found[1].replace(/^an? /, '')} --abort, then sync again.`,
		);
};
