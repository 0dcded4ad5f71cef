import {join} from 'node:path';
import {startTerminal} from '../support/terminal.ts';
import {watchHeap} from './heap.ts';
import {run as goodturn, isLate, stored, withFolder} from './program.ts';
import type {Outcome, Size} from './row.ts';

const env = {GOODTURN_NOW: '2026-11-22T16:00'};

const megabytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(1)} MB`;

/** All but spaces and the end of a paste, which may be taken for one. */
const lettersOf = (text: string): string => text.replaceAll('\u001b', '').replace(/\s|\[201~/g, '');

/** Far more than anybody types: a huge paste, a storm of resizes, a hundred thousand keys. */
export const run = async (size: Size): Promise<Outcome> =>
	withFolder(async folder => {
		const isFull = size === 'full';
		const journal = join(folder, 'journal');
		for (let at = 0; at < 30; at++) await goodturn(journal, ['add', `coffee with Ada Lovelace ${at}`], {env});
		const faults: string[] = [];
		const heap = watchHeap(folder);
		const terminal = startTerminal({journal, env: {...env, ...heap.env}});
		try {
			await terminal.waitFor('Timeline');
			// Each kind of thing once, so that what is loaded and kept for good is not taken for a leak.
			terminal.press('j', '?');
			await terminal.waitFor('Every key');
			terminal.press('escape');
			await terminal.waitFor(rows => !rows.join('\n').includes('Every key that'));
			const {heap: before} = await heap.measure(terminal);
			let grown = 0;
			let longest = 0;
			const weigh = async (after: string): Promise<void> => {
				const measured = await heap.measure(terminal);
				const more = measured.heap - before;
				grown = Math.max(grown, more);
				longest = Math.max(longest, measured.hang);
				if (await isLate({milliseconds: measured.hang}, 1000))
					faults.push(`within ${after} nothing was answered for ${Math.round(measured.hang)} ms`);
				if (more > 20 * 1024 * 1024) faults.push(`after ${after} the heap holds ${megabytes(more)} more than before`);
			};
			const keys = isFull ? 100_000 : 5000;
			await terminal.pour(('j'.repeat(60) + 'k'.repeat(40)).repeat(keys / 100));
			terminal.press('g', 'g', '?');
			await terminal.waitFor('Every key');
			terminal.press('escape');
			await terminal.waitFor(rows => !rows.join('\n').includes('Every key that'));
			await weigh('the keys');

			const resizes = isFull ? 1000 : 100;
			for (let at = 0; at < resizes; at++) {
				terminal.resize(at % 50 === 49 ? 0 : 1 + ((at * 37) % 160), at % 50 === 49 ? 0 : 1 + ((at * 13) % 50));
				await new Promise(resolve => setTimeout(resolve, 5));
			}
			terminal.resize(100, 30);
			await terminal.waitFor(rows => rows[0]?.includes('Timeline') === true && rows.at(-1)?.includes('help') === true);
			await weigh('the resizes');

			const length = isFull ? 1_000_000 : 100_000;
			terminal.press('a');
			await terminal.waitFor('New entry');
			const pasted = `begin ${'long words and lines \n'.repeat(Math.ceil(length / 22))} \u001b[201~ the end of it`;
			await terminal.pour(`\u001b[200~${pasted}\u001b[201~`);
			const began = performance.now();
			await terminal.waitFor('the end of it');
			if (performance.now() - began > 15_000) faults.push('the paste took longer than 15 s');
			if (stored(journal).length !== 30) faults.push('a newline in a paste saved an entry');
			terminal.press('enter');
			await terminal.until(
				'the paste on the disk',
				() => !terminal.text().includes('New entry') && stored(journal).length === 31,
			);
			const [entry] = stored(journal).filter(({text}) => text.startsWith('begin'));
			if (lettersOf(entry?.text ?? '') !== lettersOf(pasted))
				faults.push(`of ${pasted.length} pasted characters ${entry?.text.length ?? 0} were kept`);
			await weigh('the paste');
			terminal.press('q');
			const ended = await terminal.exited;
			if (ended.code !== 0) faults.push(`ended with ${ended.code}`);
			return {
				faults,
				figures:
					`${keys} keys, ${resizes} resizes, a paste of ${length} characters, the heap at most ` +
					`${megabytes(Math.max(0, grown))} larger, ${Math.round(longest)} ms the longest without an answer`,
			};
		} catch (error) {
			return {faults: [...faults, String(error).slice(0, 1500)], figures: ''};
		} finally {
			await terminal.close();
		}
	});
