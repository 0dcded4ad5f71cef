import {execFileSync} from 'node:child_process';
import {readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {startTerminal} from '../support/terminal.ts';
import {run as goodturn, stored, withFolder} from './program.ts';
import type {Outcome, Size} from './row.ts';

const env = {GOODTURN_NOW: '2026-11-22T16:00', EDITOR: 'true'};

/** Ways in which something else changes a month: each replaces one text by another. */
const ways: readonly (readonly [name: string, change: (path: string, from: string, to: string) => void])[] = [
	[
		'an editor that writes in place',
		(path, from, to) => writeFileSync(path, readFileSync(path, 'utf8').replace(from, to)),
	],
	[
		'an editor that renames',
		(path, from, to) => {
			writeFileSync(`${path}.swp`, readFileSync(path, 'utf8').replace(from, to));
			renameSync(`${path}.swp`, path);
		},
	],
	['sed -i', (path, from, to) => void execFileSync('sed', ['-i', `s/${from}/${to}/`, path])],
	[
		'git checkout',
		(path, from, to) => {
			const git = (...args: readonly string[]) =>
				execFileSync('git', ['-C', join(path, '..'), '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
					stdio: 'ignore',
				});
			const before = readFileSync(path);
			writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
			git('add', '2026-11.json');
			git('commit', '-qm', 'changed elsewhere');
			writeFileSync(path, before);
			git('checkout', '-q', '--', '2026-11.json');
		},
	],
];

/** While the screens are open and write, something else changes the same file: both changes are kept and shown. */
export const run = async (size: Size): Promise<Outcome> =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		await goodturn(journal, ['add', 'the outside text 0.'], {env});
		execFileSync('git', ['-C', journal, 'init', '-q']);
		const rounds = size === 'full' ? 100 : 8;
		const faults: string[] = [];
		const terminal = startTerminal({columns: 120, rows: 40, journal, env});
		let slowest = 0;
		try {
			await terminal.waitFor('the outside text 0.');
			for (let round = 0; round < rounds; round++) {
				const [name, change] = ways[round % ways.length] as (typeof ways)[number];
				change(
					join(journal, '2026-11.json'),
					`the outside text ${round}\\.`.replace('\\', name === 'sed -i' ? '\\' : ''),
					`the outside text ${round + 1}.`,
				);
				const began = performance.now();
				await terminal.waitFor(`the outside text ${round + 1}.`);
				slowest = Math.max(slowest, performance.now() - began);
				terminal.press('a');
				await terminal.waitFor('New entry');
				terminal.type(`inside note ${round}.`);
				await terminal.waitFor(`inside note ${round}.`);
				terminal.press('enter');
				await terminal.until(
					`note ${round} on the disk`,
					() =>
						!terminal.text().includes('New entry') &&
						stored(journal).some(entry => entry.text === `inside note ${round}.`),
				);
				// The cursor is on the note; back to where what changes outside is to be seen.
				terminal.press('g', 'g');
				await terminal.waitFor(`the outside text ${round + 1}.`);
				const texts = stored(journal).map(entry => entry.text);
				if (!texts.includes(`the outside text ${round + 1}.`))
					faults.push(`round ${round}, ${name}: the outside change is lost`);
				for (let before = 0; before <= round; before++)
					if (texts.filter(text => text === `inside note ${before}.`).length !== 1)
						faults.push(`round ${round}, ${name}: note ${before} is not there once`);
				if (faults.length > 0) break;
			}
		} catch (error) {
			faults.push(String(error).slice(0, 1500));
		} finally {
			await terminal.close();
		}
		if (slowest > 1000) faults.push(`an outside change was shown after ${Math.round(slowest)} ms`);
		return {faults, figures: `${rounds} changes from outside, the slowest shown after ${Math.round(slowest)} ms`};
	});
