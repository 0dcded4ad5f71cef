import {spawnSync} from 'node:child_process';
import type {Home} from '../support/home.ts';
import {makeHome} from '../support/home.ts';
import {makeJournal} from '../support/journal.ts';
import {cli} from '../support/node.ts';

const made = new Map<number, string>();

/**
 * A home of its own with a generated journal of so many entries, where compiled code is kept, and whatever else a
 * command leaves for the next one. Making 100,000 entries takes some 3 s, once.
 */
export const homeWith = (entries: number, {isKept = true} = {}): Home => {
	const folder = made.get(entries) ?? makeJournal(entries);
	made.set(entries, folder);
	const {env, ...home} = makeHome(folder);
	const {NODE_DISABLE_COMPILE_CACHE: _, ...usual} = env;
	if (isKept) spawnSync(process.execPath, [cli, 'today'], {env: usual, stdio: 'ignore'});
	return {...home, env: usual};
};
