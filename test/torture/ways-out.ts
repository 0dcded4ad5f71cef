import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Terminal} from '../support/terminal.ts';
import {childrenOf, howItLeft, type InShell, inShell} from './in-shell.ts';
import {withFolder} from './program.ts';

const named = (name: string, faults: readonly string[]): readonly string[] => faults.map(fault => `${name}: ${fault}`);
const signals = {SIGTERM: 143, SIGHUP: 129, SIGINT: 130, SIGQUIT: 131} as const;

const leaveComposer = async (terminal: Terminal): Promise<void> => {
	if (!terminal.text().includes('New entry')) return;
	terminal.press('escape');
	await terminal.waitFor(rows => !rows.join('\n').includes('New entry'));
};

/**
 * The last step of each way out by a key, with what goes before it. ctrl-c clears what is typed, and says so by leaving
 * no draft.
 */
const keys: Readonly<Record<string, (terminal: Terminal, isTyping: boolean) => Promise<void>>> = {
	q: leaveComposer,
	'ctrl-c': async (terminal, isTyping) => {
		if (!isTyping) return;
		terminal.press('ctrl-c');
		await terminal.waitFor(rows => !rows.join('\n').includes('a draft that'));
		await leaveComposer(terminal);
	},
};

const byKey = (key: string, isTyping: boolean) => async (): Promise<readonly string[]> =>
	named(
		`${key}${isTyping ? ' while typing' : ''}`,
		await inShell({isTyping}, async shell => {
			await keys[key]?.(shell.terminal, isTyping);
			return howItLeft(shell, () => shell.terminal.press(key), {code: 0, keepsDraft: isTyping && key === 'q'});
		}),
	);

const bySignal = (signal: keyof typeof signals, isTyping: boolean) => async (): Promise<readonly string[]> =>
	named(
		`${signal}${isTyping ? ' while typing' : ''}`,
		await inShell({isTyping}, shell =>
			howItLeft(shell, () => void process.kill(shell.pid, signal), {code: signals[signal], keepsDraft: isTyping}),
		),
	);

/** Faults planted into the program, which SIGUSR2 sets off. */
const planted = {
	'an error in a timer': "process.on('SIGUSR2', () => setTimeout(() => {throw new Error('planted')}))",
	'an unhandled rejection': "process.on('SIGUSR2', () => {void Promise.reject(new Error('planted'))})",
	'an error in drawing':
		"process.on('SIGUSR2', () => {Intl.Segmenter.prototype.segment = () => {throw new Error('planted')}; " +
		"process.emit('SIGCONT')})",
};

const byFault = (name: keyof typeof planted) => (): Promise<readonly string[]> =>
	withFolder(async folder => {
		const plant = join(folder, 'plant.mjs');
		writeFileSync(plant, planted[name]);
		const work = async (shell: InShell): Promise<readonly string[]> => {
			const faults = await howItLeft(shell, () => void process.kill(shell.pid, 'SIGUSR2'), {code: 1, keepsDraft: true});
			return shell.terminal.text().includes('planted') ? faults : [...faults, 'it does not say what went wrong'];
		};
		return named(name, await inShell({isTyping: true, more: {NODE_OPTIONS: `--import ${plant}`}}, work));
	});

/** Runs the work while the editor has the terminal. */
const withinEditor =
	(name: string, work: (shell: InShell) => Promise<readonly string[]>, plantedFault = '') =>
	(): Promise<readonly string[]> =>
		withFolder(async folder => {
			const editor = join(folder, 'editor');
			writeFileSync(editor, '#!/bin/sh\necho the editor is here\nexec sleep 600\n', {mode: 0o755});
			const plant = join(folder, 'plant.mjs');
			writeFileSync(plant, plantedFault);
			return named(
				`within the editor, ${name}`,
				await inShell({isTyping: true, more: {EDITOR: editor, NODE_OPTIONS: `--import ${plant}`}}, async shell => {
					shell.terminal.press('ctrl-g');
					await shell.terminal.waitFor('the editor is here');
					await shell.terminal.until('the editor', () => childrenOf(shell.pid).length > 0);
					return work(shell);
				}),
			);
		});

/** ctrl-c is the editor's: it ends that, and we are back with what was typed. */
const interruptedEditor = withinEditor('ctrl-c', async shell => {
	shell.terminal.press('ctrl-c');
	await shell.terminal.waitFor(
		rows => rows.join('\n').includes('New entry') && rows.join('\n').includes('a draft that must stay'),
	);
	return howItLeft(shell, () => void process.kill(shell.pid, 'SIGTERM'), {code: 143, keepsDraft: true});
});

/** Every way out as a job that gives back what was wrong. */
export const waysOut: readonly (() => Promise<readonly string[]>)[] = [
	...Object.keys(keys).flatMap(key => [byKey(key, false), byKey(key, true)]),
	...(['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT'] as const).flatMap(signal => [
		bySignal(signal, false),
		bySignal(signal, true),
	]),
	...(['an error in a timer', 'an unhandled rejection', 'an error in drawing'] as const).map(byFault),
	...(['SIGTERM', 'SIGHUP', 'SIGQUIT'] as const).map(signal =>
		withinEditor(signal, shell =>
			howItLeft(shell, () => void process.kill(shell.pid, signal), {code: signals[signal], keepsDraft: true}),
		),
	),
	...(['an error in a timer', 'an unhandled rejection'] as const).map(name =>
		withinEditor(
			name,
			shell => howItLeft(shell, () => void process.kill(shell.pid, 'SIGUSR2'), {code: 1, keepsDraft: true}),
			planted[name],
		),
	),
	interruptedEditor,
];
