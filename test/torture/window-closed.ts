import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {startTerminal} from '../support/terminal.ts';
import {draftIn, env, isThere} from './in-shell.ts';
import {cli, run as goodturn, isLate, litter, stored, withFolder} from './program.ts';

const text = 'saved while the window closes';

/**
 * The window is closed so many milliseconds after Enter: what was typed is saved or still a draft, and nobody stays.
 */
export const closedWhileSaving = (delay: number): Promise<readonly string[]> =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		await goodturn(journal, ['add', 'coffee with Ada Lovelace'], {env});
		const terminal = startTerminal({
			command: 'bash',
			args: ['--norc', '-c', `'${process.execPath}' '${cli}'; true`],
			journal,
			env,
		});
		let pid: number | undefined;
		try {
			await terminal.waitFor('Timeline');
			pid = Number(readFileSync(`/proc/${terminal.pid}/task/${terminal.pid}/children`, 'utf8').trim());
			terminal.press('a');
			await terminal.waitFor('New entry');
			terminal.type(text);
			await terminal.waitFor(text);
			terminal.press('enter');
			await new Promise(resolve => setTimeout(resolve, delay));
		} finally {
			// The shell that leads the session ends, and the system hangs the terminal up.
			await terminal.close();
		}
		const began = performance.now();
		while (isThere(pid) && performance.now() - began < 5000) await new Promise(resolve => setTimeout(resolve, 5));
		const took = Math.round(performance.now() - began);
		const what = `the window closed ${delay} ms after Enter`;
		const faults = (await isLate({milliseconds: took}, 1000)) ? [`${what}: gone only after ${took} ms`] : [];
		const saved = stored(journal).filter(entry => entry.text === text).length;
		if (saved > 1) faults.push(`${what}: saved ${saved} times`);
		if (saved === 0 && draftIn(journal) !== text) faults.push(`${what}: neither saved nor a draft`);
		const next = await goodturn(journal, ['add', 'a walk'], {env});
		if (next.code !== 0 || (await isLate(next, 1000)))
			faults.push(`${what}: the next command ended with ${next.code} after ${Math.round(next.milliseconds)} ms`);
		faults.push(...litter(journal).map(name => `${what}: left behind: ${name}`));
		return faults;
	});
