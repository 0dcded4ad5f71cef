import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {startTerminal, type Terminal} from '../support/terminal.ts';
import {cli, run as goodturn, withFolder} from './program.ts';

export const env = {GOODTURN_NOW: '2026-11-22T16:00'};
const draft = 'a draft that must stay نور';

/** The screens in a real pseudo-terminal, started by a shell that notes how the terminal was set before and after. */
export type InShell = {
	readonly terminal: Terminal;
	readonly journal: string;
	readonly folder: string;
	readonly pid: number;
};

/**
 * Opens the screens, with something typed in the composer where that is asked for, and closes all of it after the work.
 */
export const inShell = async (
	{isTyping, more = {}}: {readonly isTyping: boolean; readonly more?: Readonly<Record<string, string>>},
	work: (shell: InShell) => Promise<readonly string[]>,
): Promise<readonly string[]> =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		await goodturn(journal, ['add', 'coffee with Ada Lovelace'], {env});
		const script =
			`cd '${folder}'; stty -g > before; '${process.execPath}' '${cli}'; code=$?; stty -g > after; echo "left ` +
			'with $code."; read -r _';
		const terminal = startTerminal({command: 'bash', args: ['--norc', '-c', script], journal, env: {...env, ...more}});
		try {
			await terminal.waitFor('Timeline');
			const pid = await terminal.until('the program', () => childrenOf(terminal.pid)[0]);
			if (isTyping) {
				terminal.press('a');
				await terminal.waitFor('New entry');
				terminal.type(draft);
				await terminal.waitFor('that must stay');
			}
			return await work({terminal, journal, folder, pid});
		} catch (error) {
			return [String(error).slice(0, 900)];
		} finally {
			await terminal.close();
		}
	});

/**
 * What is wrong with how the program left: its code, how long it took, what it left of the terminal, of itself, and of
 * what was typed.
 */
export const howItLeft = async (
	{terminal, journal, folder, pid}: InShell,
	leave: () => Promise<void> | void,
	{code, keepsDraft}: {readonly code: number; readonly keepsDraft: boolean},
): Promise<readonly string[]> => {
	const children = childrenOf(pid);
	await leave();
	const began = performance.now();
	const rows = await terminal.waitFor(/left with \d+\./);
	const took = Math.round(performance.now() - began);
	const faults: string[] = [];
	const ended = Number(/left with (\d+)\./.exec(rows.join('\n'))?.[1]);
	if (ended !== code) faults.push(`ended with ${ended}, not ${code}`);
	if (took > 1000) faults.push(`gone only after ${took} ms`);
	if (readFileSync(join(folder, 'before'), 'utf8') !== readFileSync(join(folder, 'after'), 'utf8'))
		faults.push('the terminal is set otherwise than before');
	const {isAlternate, isCursorHidden, isPasteMarked} = terminal.modes();
	if (isAlternate) faults.push('the alternate screen is left on');
	if (isCursorHidden) faults.push('the cursor is left hidden');
	if (isPasteMarked) faults.push('marked pastes are left on');
	for (const one of [pid, ...children]) if (isThere(one)) faults.push(`process ${one} is left behind`);
	if (keepsDraft && draftIn(journal) !== draft) faults.push(`the draft is ${draftIn(journal) ?? 'gone'}`);
	return faults;
};

/** The text that is typed and not saved. */
export const draftIn = (journal: string): string | undefined => {
	try {
		return (JSON.parse(readFileSync(join(journal, '.state', 'draft.json'), 'utf8')) as {readonly text: string}).text;
	} catch {
		return undefined;
	}
};

export const childrenOf = (pid: number): readonly number[] => {
	try {
		return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
	} catch {
		return [];
	}
};

/** Whether the process runs; one that has ended and is not fetched yet does not. */
export const isThere = (pid: number): boolean => {
	try {
		return !/^[ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '');
	} catch {
		return false;
	}
};
