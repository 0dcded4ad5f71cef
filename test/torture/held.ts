import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {run as goodturn, type Ran} from './program.ts';

const hold = fileURLToPath(new URL('hold.mjs', import.meta.url));

/**
 * Runs a command that is held at the lock of the journal, having read what it read, until `meanwhile` is done; then it
 * goes on. `folder`: for the files by which it is held. A command that takes no lock runs to its end before
 * `meanwhile`.
 */
export const heldWhile = async (
	folder: string,
	journal: string,
	args: readonly string[],
	env: NodeJS.ProcessEnv,
	meanwhile: () => Promise<void>,
): Promise<Ran> => {
	const [held, goOn] = [join(folder, 'held'), join(folder, 'go-on')];
	let hasEnded = false;
	const ran = goodturn(journal, args, {
		env: {...env, NODE_OPTIONS: `--import ${hold}`, TORTURE_HELD: held, TORTURE_GO_ON: goOn},
	}).finally(() => {
		hasEnded = true;
	});
	while (!hasEnded && !existsSync(held)) await new Promise(resolve => setTimeout(resolve, 2));
	await meanwhile();
	writeFileSync(goOn, '');
	return ran;
};
