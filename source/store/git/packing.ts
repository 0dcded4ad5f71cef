import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {attempt} from '../files/disk.ts';
import type {Git} from './run-git.ts';

/** Objects in one of 256 folders, and packs, from which on git itself would pack a repository. */
const most = {objects: 27, packs: 50};

/**
 * Packs a repository, where so much lies loose in it that git itself would: each sync leaves some objects more, and
 * nobody else may ever run git in the folder. Never throws.
 */
export const packNowAndThen = async (git: Git): Promise<void> => {
	const count = (...path: readonly string[]): number => {
		let found = 0;
		attempt(() => {
			found = readdirSync(join(git.folder, '.git', 'objects', ...path)).filter(name => !name.endsWith('.idx')).length;
		});
		return found;
	};
	if (count('17') >= most.objects || count('pack') > most.packs)
		await git.run(['gc', '--auto', '--quiet']).catch(() => undefined);
};
