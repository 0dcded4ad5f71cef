import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {makeHome} from '../../support/home.ts';
import {run} from '../../support/shell.ts';
import {startTerminal, type Terminal} from '../../support/terminal.ts';

/** A home with one entry for every eye and one that is private. */
const homeWithSecret = async () => {
	const home = makeHome();
	await run(['add', 'a walk along the canal'], {home});
	await run(['add', 'lunch with 佐藤 美咲: her secret 👩🏽‍🚀'], {home});
	const editor = join(home.folder, 'editor');
	writeFileSync(editor, '#!/bin/sh\nsed -i "s/^private:.*/private: yes/" "$1"\n', {mode: 0o755});
	expect(await run(['edit', '^'], {home, env: {EDITOR: editor}})).toMatchObject({code: 0});
	return home;
};

const isHidden = async (terminal: Terminal): Promise<void> => {
	await terminal.waitFor(rows => rows.join('\n').includes('canal') && !rows.join('\n').includes('secret'));
};

test('a private entry is on no screen until p, and after p once more it is gone again', async () => {
	const terminal = startTerminal({home: await homeWithSecret(), columns: 110});
	await isHidden(terminal);
	terminal.press('4');
	await terminal.waitFor(rows => rows.join('\n').includes('People') && !rows.join('\n').includes('canal'));
	expect(terminal.output()).not.toContain('secret');
	expect(terminal.output()).not.toContain('lunch');
	terminal.press('2');
	await isHidden(terminal);
	terminal.press('p');
	await terminal.waitFor('her secret');
	terminal.press('p');
	await isHidden(terminal);
	await terminal.close();
});

test('with --private the screens show it from the first frame, and p hides it', async () => {
	const terminal = startTerminal({home: await homeWithSecret(), columns: 110, args: ['--private']});
	await terminal.waitFor('her secret');
	terminal.press('p');
	await isHidden(terminal);
	await terminal.close();
});

test('without a terminal --private lists it too, and a command that shows no entries does not take it', async () => {
	const home = await homeWithSecret();
	expect((await run([], {home})).stdout).not.toContain('secret');
	expect((await run(['--private'], {home})).stdout).toContain('her secret');
	expect((await run(['--private', 'find', 'secret'], {home})).stdout).toContain('her secret');
	for (const args of [
		['gave', '--private', 'Ada', 'a walk'],
		['--private', 'gave', 'Ada', 'a walk'],
	]) {
		expect(await run(args, {home})).toMatchObject({
			code: 2,
			stderr: expect.stringContaining('--private is not a flag of this command'),
		});
	}
});
