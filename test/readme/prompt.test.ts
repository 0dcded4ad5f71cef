import {spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {temporaryFolder} from '../support/home.ts';
import {startTerminal} from '../support/terminal.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const section = readme.slice(readme.indexOf('## The day in your prompt'), readme.indexOf('## In and out'));
const blocks = Array.from(section.matchAll(/```(\w*)\n([\s\S]*?)```/g), ([, language = '', text = '']) => ({
	language,
	text,
}));
const block = (language: string): string => blocks.find(one => one.language === language)?.text ?? '';

/**
 * Days around midnight in any zone, so that the test holds whenever it runs; the empty counts must not shift the text.
 */
const days = [-1, 0, 1].map(by => {
	const day = new Date(Date.now() + by * 86_400_000).toISOString().slice(0, 10);
	return `${day}\t\tthank "Grace" $(date) \`id\` on ${day}`;
});

const home = (): string => {
	const folder = temporaryFolder();
	const state = join(folder, '.local/share/goodturn/.state');
	mkdirSync(state, {recursive: true});
	writeFileSync(join(state, 'days'), `${['2020-01-01\t1 plan\tlong ago', ...days].join('\n')}\n`);
	return folder;
};
const run = (shell: string, script: string, folder: string) => {
	const {stdout, stderr} = spawnSync(shell, ['-c', script], {
		encoding: 'utf8',
		env: {PATH: process.env.PATH ?? '', HOME: folder, TZ: 'UTC'},
	});
	return {stdout, stderr};
};
const isThere = (shell: string): boolean => spawnSync('sh', ['-c', `command -v ${shell}`]).status === 0;

test.each(['bash', 'zsh', 'fish'].filter(isThere))(
	'the lines for %s say what is on today, as text alone, and nothing without a journal',
	shell => {
		const script = `${block(shell)}\ngoodturn_day`;
		expect(run(shell, script, home()).stdout).toMatch(/^thank "Grace" \$\(date\) `id` on \d{4}-\d{2}-\d{2}\n$/);
		expect(run(shell, script, temporaryFolder())).toEqual({stdout: '', stderr: ''});
	},
);

test('the lines for starship and tmux find the same line', () => {
	const starship = /command = '''([\s\S]*?)'''/.exec(block('toml'))?.[1] ?? '';
	expect(run('sh', starship, home()).stdout).toContain('thank "Grace"');
	const tmux = /#\((.*)\)'/.exec(blocks.find(({text}) => text.includes('status-right'))?.text ?? '')?.[1] ?? '';
	// tmux itself makes one of %%; the day stands for the counts, which are empty here.
	expect(run('sh', tmux.replaceAll('%%', '%').replace('{print \\$2}', '{print \\$1}'), home()).stdout).toMatch(
		/^\d{4}-\d{2}-\d{2}\n$/,
	);
});

test.skipIf(!isThere('starship'))('starship shows it in a prompt of bash, where nothing of it is run', () => {
	const folder = home();
	mkdirSync(join(folder, '.config'));
	writeFileSync(join(folder, '.config/starship.toml'), block('toml'));
	const script = `export STARSHIP_SHELL=bash; PS1=$(starship prompt); printf "%s" "\${PS1@P}"`;
	// The `\$` that starship makes of `$` is `#` for root, as everywhere in a prompt of bash.
	expect(run('bash', script, folder).stdout).toMatch(/thank "Grace" [$#]\(date\) `id` on \d{4}-\d{2}-\d{2}/);
	expect(run('bash', script, temporaryFolder()).stdout).not.toContain('thank');
});

test.skipIf(!isThere('tmux'))('tmux shows the counts of today by its line', async () => {
	const folder = temporaryFolder();
	const state = join(folder, '.local/share/goodturn/.state');
	mkdirSync(state, {recursive: true});
	const around = [-1, 0, 1].map(by => new Date(Date.now() + by * 86_400_000).toISOString().slice(0, 10));
	writeFileSync(join(state, 'days'), around.map(day => `${day}\t2 plans, 1 promise\tlunch with Ada\n`).join(''));
	const config = join(folder, 'tmux.conf');
	writeFileSync(config, blocks.find(({text}) => text.includes('status-right'))?.text ?? '');
	const terminal = startTerminal({
		command: 'tmux',
		args: ['-L', 'goodturn', '-f', config, 'new-session', 'sleep 60'],
		columns: 100,
		env: {HOME: folder, TMUX_TMPDIR: folder, SHELL: '/bin/sh'},
	});
	await terminal.waitFor('2 plans, 1 promise');
	spawnSync('tmux', ['-L', 'goodturn', 'kill-server'], {env: {...process.env, TMUX_TMPDIR: folder}});
	await terminal.close();
});

test('the module for waybar is JSON', () => {
	expect(JSON.parse(`{${block('json')}}`)).toHaveProperty(['custom/goodturn', 'exec'], 'goodturn today --counts');
});
