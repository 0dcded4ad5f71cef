import {readFileSync, writeFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {commandNamed, groups} from '../../source/commands/registry.ts';
import {keyName} from '../../source/tui/drawing/hints.ts';
import {screens} from '../../source/tui/screens.ts';
import {allKeys} from '../../source/tui/updates/keys-here.ts';
import {readTranscript, runTranscript, writeTranscript} from '../commands/transcript.ts';

const path = new URL('../../README.md', import.meta.url);
let readme = readFileSync(path, 'utf8');

/** With UPDATE_README=1 what the code says is written into README, to be read before it is committed. */
const update = (before: string, after: string): void => {
	if (process.env.UPDATE_README !== '1') return;
	readme = readme.replace(before, () => after);
	writeFileSync(path, readme);
};

/** The rows of the first table after a heading, without its head. */
const tableBehind = (heading: string): readonly string[] => {
	const section = readme.slice(readme.indexOf(`\n## ${heading}\n`));
	const lines = section.split('\n');
	const first = lines.findIndex(line => line.startsWith('| ---'));
	const rows = lines.slice(first + 1);
	return rows.slice(
		0,
		rows.findIndex(line => !line.startsWith('|')),
	);
};

const holdTable = (heading: string, rows: readonly string[]): void => {
	const section = readme.slice(readme.indexOf(`\n## ${heading}\n`));
	const head = /\| ---.*\|\n/.exec(section)?.[0] ?? '';
	const table = section.slice(0, section.indexOf(head) + head.length);
	update(
		table +
			tableBehind(heading)
				.map(row => `${row}\n`)
				.join(''),
		table + rows.map(row => `${row}\n`).join(''),
	);
	expect(tableBehind(heading)).toEqual(rows);
};

const cell = (text: string): string => text.replaceAll('|', '\\|');
const code = (text: string): string => (text === '`' ? '`` ` ``' : `\`${text}\``);

test('the two commands stand at the top', () => {
	const block = /```sh\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
	expect(block.split('\n').map(line => line.replace(/\s+#.*$/, ''))).toEqual([
		'npm install && npm start',
		'npm install && npm test',
		'',
	]);
});

test('the table of commands is that of the code', async () => {
	const rows: string[] = [];
	for (const {commands} of groups) {
		for (const name of Object.keys(commands)) {
			const command = await commandNamed(name);
			rows.push(`| ${code(cell(`${name} ${command?.usage ?? ''}`.trim()))} | ${cell(command?.summary ?? '')} |`);
		}
	}
	holdTable('Commands', rows);
});

test('the table of keys is that of the code', () => {
	const rows = allKeys(screens).map(
		({keys, says, where}) => `| ${where} | ${keys.map(key => code(cell(keyName(key)))).join(' ')} | ${cell(says)} |`,
	);
	holdTable('Keys', rows);
});

/** Each block of the tour in its turn: what is in README is what the commands print, one after the other. */
describe('the tour', async () => {
	const blocks = Array.from(readme.matchAll(/```console\n([\s\S]*?)```/g), ([, text = '']) => text);
	const steps = readTranscript(blocks.join('\n'));
	const printed = await runTranscript(steps);
	let done = 0;
	for (const block of blocks) {
		const count = readTranscript(block).length;
		update(block, writeTranscript(block, printed.slice(done, done + count)));
		done += count;
	}
	test('begins', () => expect(steps.length).toBeGreaterThan(5));
	test.each(steps.map((step, at) => [step.command, step.output, printed[at]?.output] as const))(
		'%s',
		(_command, written, real) => expect(real).toEqual(written),
	);
});
