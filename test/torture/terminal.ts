import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {startTerminal, type Terminal} from '../support/terminal.ts';
import {cli as cliPath, run as goodturn, withFolder} from './program.ts';
import type {Outcome, Size} from './row.ts';

const env = {GOODTURN_NOW: '2026-11-22T16:00'};
type Way = {readonly name: string; readonly leave: (terminal: Terminal) => Promise<void> | void; readonly code: number; readonly keepsDraft?: boolean};

const sent = (signal: NodeJS.Signals, code: number): Way => ({name: signal, leave: terminal => terminal.kill(signal), code, keepsDraft: true});

/** Ways out, each from the timeline and from a composer in which something is typed. */
const ways: readonly Way[] = [
	{
		name: 'q',
		leave: async terminal => {
			if (terminal.text().includes('New entry')) {
				terminal.press('escape');
				await terminal.waitFor(rows => !rows.join('\n').includes('New entry'));
			}
			terminal.press('q');
		},
		code: 0,
		keepsDraft: true,
	},
	{
		name: 'ctrl-c',
		leave: async terminal => {
			if (terminal.text().includes('New entry')) {
				terminal.press('ctrl-c');
				await terminal.waitFor(rows => !rows.join('\n').includes('a draft that'));
				terminal.press('escape');
				await terminal.waitFor(rows => !rows.join('\n').includes('New entry'));
			}
			terminal.press('ctrl-c');
		},
		code: 0,
	},
	sent('SIGTERM', 143),
	sent('SIGHUP', 129),
	sent('SIGINT', 130),
	sent('SIGQUIT', 131),
];

const isPutBack = (terminal: Terminal): readonly string[] => {
	const {isAlternate, isCursorHidden, isPasteMarked} = terminal.modes();
	return [
		...(isAlternate ? ['the alternate screen is left on'] : []),
		...(isCursorHidden ? ['the cursor is left hidden'] : []),
		...(isPasteMarked ? ['marked pastes are left on'] : []),
	];
};

const open = async (journal: string, isTyping: boolean, more: Readonly<Record<string, string>> = {}): Promise<Terminal> => {
	const terminal = startTerminal({journal, env: {...env, ...more}});
	await terminal.waitFor('Timeline');
	if (isTyping) {
		terminal.press('a');
		await terminal.waitFor('New entry');
		terminal.type('a draft that must stay');
		await terminal.waitFor('a draft that must stay');
	}
	return terminal;
};

const leave = async (way: Way, isTyping: boolean): Promise<readonly string[]> =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		await goodturn(journal, ['add', 'coffee with Ada Lovelace'], {env});
		const what = `${way.name}${isTyping ? ' while typing' : ''}`;
		const terminal = await open(journal, isTyping);
		const faults: string[] = [];
		try {
			const began = performance.now();
			await way.leave(terminal);
			const ended = await Promise.race([terminal.exited, new Promise<undefined>(resolve => setTimeout(() => resolve(undefined), 5000))]);
			if (!ended) return [`${what}: still there after 5 s`];
			if (performance.now() - began > 1500) faults.push(`${what}: gone only after ${Math.round(performance.now() - began)} ms`);
			const code = ended.signal > 0 ? 128 + ended.signal : ended.code;
			if (code !== way.code) faults.push(`${what}: ended with ${code}`);
			await terminal.until('the last bytes', () => true);
			faults.push(...isPutBack(terminal).map(fault => `${what}: ${fault}`));
			if (isTyping && way.keepsDraft) {
				const again = await open(journal, false);
				try {
					again.press('a');
					await again.waitFor('a draft that must stay');
				} catch {
					faults.push(`${what}: the draft is gone`);
				} finally {
					await again.close();
				}
			}
		} finally {
			await terminal.close();
		}
		return faults;
	});

/** The draft of a program that was killed without a word. */
const killed = (): Promise<readonly string[]> =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		await goodturn(journal, ['add', 'coffee with Ada Lovelace'], {env});
		const terminal = await open(journal, true);
		await terminal.until('the draft on the disk', () => goodturnDraft(journal)?.includes('must stay'));
		await terminal.close();
		const again = await open(journal, false);
		try {
			again.press('a');
			await again.waitFor('a draft that must stay');
			return [];
		} catch {
			return ['SIGKILL: the draft is gone'];
		} finally {
			await again.close();
		}
	});

const goodturnDraft = (journal: string): string | undefined => {
	try {
		return readFileSync(join(journal, '.state', 'draft.json'), 'utf8');
	} catch {
		return undefined;
	}
};

/** In a shell: suspended and resumed, the picture is back and keys work. */
const suspended = (): Promise<readonly string[]> =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		await goodturn(journal, ['add', 'coffee with Ada Lovelace'], {env});
		const shell = startTerminal({command: 'bash', args: ['--norc', '-i'], journal, env: {...env, PS1: 'shell> '}});
		const faults: string[] = [];
		try {
			await shell.waitFor('shell>');
			shell.type(`${process.execPath} ${cliPath}\r`);
			await shell.waitFor('Timeline');
			shell.press('ctrl-z');
			await shell.waitFor('Stopped');
			faults.push(
				...isPutBack(shell)
					.filter(fault => !fault.includes('pastes'))
					.map(fault => `ctrl-z: ${fault}`),
			);
			shell.type('fg\r');
			await shell.waitFor(rows => rows[0]?.includes('Timeline') === true);
			shell.press('?');
			await shell.waitFor('Every key');
			shell.press('escape');
			await shell.waitFor(rows => !rows.join('\n').includes('Every key that'));
			shell.press('q');
			await shell.waitFor('shell>');
			shell.type('stty -a | tr " " "\\n" | grep -x -e icanon -e echo | wc -l\r');
			await shell.waitFor(/^2$/m);
		} catch (error) {
			faults.push(`ctrl-z: ${String(error).slice(0, 600)}`);
		} finally {
			await shell.close();
		}
		return faults;
	});

/** A signal while the editor has the terminal: both are gone and the terminal is as it was. */
const inEditor = (): Promise<readonly string[]> =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		await goodturn(journal, ['add', 'coffee with Ada Lovelace'], {env});
		const editor = join(folder, 'editor');
		writeFileSync(editor, '#!/bin/sh\necho the editor is here\nsleep 30\n', {mode: 0o755});
		const terminal = await open(journal, true, {EDITOR: editor});
		const faults: string[] = [];
		try {
			terminal.press('ctrl-g');
			await terminal.waitFor('the editor is here');
			terminal.kill('SIGTERM');
			const ended = await Promise.race([terminal.exited, new Promise<undefined>(resolve => setTimeout(() => resolve(undefined), 5000))]);
			if (!ended) faults.push('SIGTERM within the editor: still there after 5 s');
			else faults.push(...isPutBack(terminal).map(fault => `SIGTERM within the editor: ${fault}`));
		} catch (error) {
			faults.push(`within the editor: ${String(error).slice(0, 600)}`);
		} finally {
			await terminal.close();
		}
		return faults;
	});

export const run = async (_size: Size): Promise<Outcome> => {
	const faults: string[] = [];
	for (const way of ways) for (const isTyping of [false, true]) faults.push(...(await leave(way, isTyping).catch(error => [`${way.name}: ${String(error).slice(0, 600)}`])));
	faults.push(...(await killed().catch(error => [String(error).slice(0, 600)])));
	faults.push(...(await suspended()), ...(await inEditor()));
	return {faults, figures: `${ways.length * 2 + 3} ways out`};
};
