import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {temporaryFolder} from '../../support/home.ts';
import {startTerminal} from '../../support/terminal.ts';
import {draftIn, expectLeft, isThere, monthsIn, openInShell} from './shell-terminal.ts';

test.each([
	['q', 0],
	['ctrl-c', 0],
])('%s gives the terminal back as it was', async (key, code) => {
	const shell = await openInShell();
	shell.terminal.press(key);
	await expectLeft(shell, code);
	await shell.terminal.close();
});

test.each([
	['SIGTERM', 143],
	['SIGINT', 130],
	['SIGQUIT', 131],
	['SIGHUP', 129],
] as const)('%s gives the terminal back as it was, and keeps what is typed', async (signal, code) => {
	const shell = await openInShell();
	shell.terminal.press('a');
	await shell.terminal.waitFor('New entry');
	shell.terminal.type('coffee with 佐藤 美咲 👩🏽‍🚀');
	await shell.terminal.waitFor('coffee with 佐藤');
	process.kill(shell.pid, signal);
	await expectLeft(shell, code);
	expect(draftIn(shell.home)).toBe('coffee with 佐藤 美咲 👩🏽‍🚀');
	await shell.terminal.close();
});

test.each([
	['SIGHUP', 129],
	['SIGTERM', 143],
] as const)(
	'%s while a filter is typed gives the terminal back, and up brings the filter back',
	async (signal, code) => {
		const shell = await openInShell();
		shell.terminal.press('2', '/');
		shell.terminal.type('piano');
		await shell.terminal.waitFor('/piano   1 person, 3 of 88');
		process.kill(shell.pid, signal);
		await expectLeft(shell, code);
		await shell.terminal.close();
		// Everything is there again, and the filter is one key away.
		const again = startTerminal({home: shell.home, columns: 100, rows: 30});
		await again.waitFor('2 Timeline');
		expect(again.text()).not.toContain('/piano');
		again.press('2', '/');
		await again.waitFor('up earlier ones');
		again.press('up');
		await again.waitFor('/piano   1 person, 3 of 88');
		await again.close();
	},
);

/** A fault planted into the program, to be set off by SIGUSR2. */
const faults = {
	'a timer': `process.on('SIGUSR2', () => setTimeout(() => {throw new Error('planted')}))`,
	'a promise': `process.on('SIGUSR2', () => {void Promise.reject(new Error('planted'))})`,
	drawing:
		"process.on('SIGUSR2', () => {Intl.Segmenter.prototype.segment = () => {throw new Error('planted')}; " +
		"process.emit('SIGCONT')})",
};

test.each(Object.entries(faults))(
	'an error in %s gives the terminal back, says what happened, and loses nothing',
	async (_, fault) => {
		const plant = join(temporaryFolder(), 'plant.mjs');
		writeFileSync(plant, fault);
		const shell = await openInShell({NODE_OPTIONS: `--import ${plant}`});
		shell.terminal.press('a');
		await shell.terminal.waitFor('New entry');
		shell.terminal.type('lunch with نور and 佐藤');
		await shell.terminal.waitFor('lunch with نور');
		process.kill(shell.pid, 'SIGUSR2');
		await expectLeft(shell, 1);
		expect(shell.terminal.text()).toContain('planted');
		expect(shell.terminal.text()).toContain('Nothing that was saved is lost');
		expect(draftIn(shell.home)).toBe('lunch with نور and 佐藤');
		await shell.terminal.close();
	},
);

test('the program ends when its terminal is gone', async () => {
	const shell = await openInShell();
	shell.terminal.press('a');
	await shell.terminal.waitFor('New entry');
	shell.terminal.type('coffee with Ada');
	await shell.terminal.waitFor('coffee with Ada');
	await shell.terminal.close();
	await expect.poll(() => isThere(shell.pid), {timeout: 5000}).toBe(false);
	expect(draftIn(shell.home)).toBe('coffee with Ada');
});

test('what was typed is there after a SIGKILL, for the next a', async () => {
	const shell = await openInShell();
	shell.terminal.press('a');
	await shell.terminal.waitFor('New entry');
	shell.terminal.type('coffee with Ada, the new role');
	await expect.poll(() => draftIn(shell.home), {timeout: 5000}).toBe('coffee with Ada, the new role');
	process.kill(shell.pid, 'SIGKILL');
	await shell.terminal.waitFor('left with 137');
	await shell.terminal.close();
	const again = await openInShell({XDG_DATA_HOME: join(shell.home.folder, 'data')});
	again.terminal.press('a');
	await again.terminal.waitFor('coffee with Ada, the new role');
	again.terminal.press('enter');
	await again.terminal.waitFor('Saved');
	await expect.poll(() => draftIn(shell.home), {timeout: 5000}).toBeUndefined();
	expect(monthsIn(shell.home)).toContain('the new role');
	await again.terminal.close();
});
