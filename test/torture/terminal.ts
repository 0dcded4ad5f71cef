import {join} from 'node:path';
import {startTerminal, type Terminal} from '../support/terminal.ts';
import {childrenOf, draftIn, env, inShell} from './in-shell.ts';
import {cli as cliPath, run as goodturn, withFolder} from './program.ts';
import type {Outcome, Size} from './row.ts';
import {waysOut} from './ways-out.ts';
import {closedWhileSaving} from './window-closed.ts';

/** The draft of a program that was killed without a word is there for the next one. */
const killed = (): Promise<readonly string[]> =>
	inShell({isTyping: true}, async ({terminal, journal, pid}) => {
		await terminal.until('the draft on the disk', () => draftIn(journal)?.includes('must stay'));
		process.kill(pid, 'SIGKILL');
		await terminal.waitFor('left with 137.');
		const again = startTerminal({journal, env});
		try {
			await again.waitFor('Timeline');
			again.press('a');
			await again.waitFor('a draft that must stay');
			return [];
		} catch {
			return ['SIGKILL: the draft is gone'];
		} finally {
			await again.close();
		}
	});

/** Ways to be suspended: the key, and the signal from somewhere else. */
const stops: Readonly<Record<string, (shell: Terminal) => void>> = {
	'ctrl-z': shell => shell.press('ctrl-z'),
	SIGTSTP: shell => void process.kill(childrenOf(shell.pid)[0] ?? 0, 'SIGTSTP'),
	'SIGSTOP, which nobody sees coming': shell => void process.kill(childrenOf(shell.pid)[0] ?? 0, 'SIGSTOP'),
};

/** In a shell: suspended and resumed, the picture is back and keys work. */
const suspended = (name: string): Promise<readonly string[]> =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		await goodturn(journal, ['add', 'coffee with Ada Lovelace'], {env});
		const shell = startTerminal({command: 'bash', args: ['--norc', '-i'], journal, env: {...env, PS1: 'shell> '}});
		const faults: string[] = [];
		try {
			await shell.waitFor('shell>');
			shell.type(`${process.execPath} ${cliPath}\r`);
			await shell.waitFor('Timeline');
			// A SIGCONT out of the blue changes nothing.
			process.kill(childrenOf(shell.pid)[0] ?? 0, 'SIGCONT');
			stops[name]?.(shell);
			await shell.waitFor('Stopped');
			const {isAlternate, isCursorHidden} = shell.modes();
			if (isAlternate && !name.startsWith('SIGSTOP')) faults.push(`${name}: the alternate screen is left on`);
			if (isCursorHidden && !name.startsWith('SIGSTOP')) faults.push(`${name}: the cursor is left hidden`);
			shell.type('fg\r');
			await shell.waitFor(rows => rows[0]?.includes('Timeline') === true && shell.isRaw());
			shell.press('?');
			await shell.waitFor('Every key');
			shell.press('escape');
			await shell.waitFor(rows => !rows.join('\n').includes('Every key that'));
			shell.press('q');
			await shell.waitFor(rows => !shell.modes().isAlternate && rows.join('\n').includes('shell>'));
			shell.type('stty -a | tr " " "\\n" | grep -x -e icanon -e echo | wc -l\r');
			await shell.waitFor(/^2$/m);
		} catch (error) {
			faults.push(`${name}: ${String(error).slice(0, 600)}`);
		} finally {
			await shell.close();
		}
		return faults;
	});

export const run = async (size: Size): Promise<Outcome> => {
	const isFull = size === 'full';
	const delays = isFull ? Array.from({length: 50}, (_, at) => at) : [8];
	const out = [...waysOut, killed].filter((_, at) => isFull || at % 4 === 0);
	const stopped = Object.keys(stops).slice(0, isFull ? undefined : 1);
	const jobs = [
		...out,
		...stopped.map(name => () => suspended(name)),
		...delays.map(delay => () => closedWhileSaving(delay)),
	];
	const faults: string[] = [];
	for (const job of jobs) faults.push(...(await job().catch(error => [String(error).slice(0, 600)])));
	return {
		faults,
		figures: `${jobs.length - delays.length} ways out and back, ${delays.length} windows closed while saving`,
	};
};
