import {join} from 'node:path';
import {cached, run as goodturn, inParallel, litter, stored, withFolder} from './program.ts';
import type {Outcome, Size} from './row.ts';
import {screensAndShell} from './screens-and-shell.ts';

/** Processes that add at the same time, and readers that must never see a file that does not parse. */
const processesAndReaders = (processes: number, each: number): Promise<Outcome> =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		const faults: string[] = [];
		let isWriting = true;
		let polls = 0;
		const reader = async () => {
			while (isWriting) {
				const listed = await goodturn(journal, ['list', '--json', '-n', '100000'], {env: cached});
				polls++;
				if (listed.code !== 0) faults.push(`a reader failed with ${listed.code}: ${listed.err.slice(0, 200)}`);
				else JSON.parse(listed.out);
			}
		};
		const writer = async (name: number) => {
			for (let at = 0; at < each; at++) {
				const added = await goodturn(journal, ['add', `coffee with Ada Lovelace number ${name}-${at}.`], {env: cached});
				if (added.code !== 0) faults.push(`add ${name}-${at} ended with ${added.code}: ${added.err.slice(0, 200)}`);
			}
		};
		const readers = Promise.all([reader(), reader()]);
		await inParallel(
			Array.from({length: processes}, (_, name) => () => writer(name)),
			processes,
		);
		isWriting = false;
		await readers;
		const texts = stored(journal).map(entry => entry.text);
		for (let name = 0; name < processes; name++)
			for (let at = 0; at < each; at++) {
				const count = texts.filter(text => text.includes(`number ${name}-${at}.`)).length;
				if (count !== 1) faults.push(`entry ${name}-${at} is there ${count} times`);
			}
		faults.push(...litter(journal).map(name => `left behind: ${name}`));
		return {faults, figures: `${processes * each} entries by ${processes} processes, ${polls} reads`};
	});

/** First the shell alone, then the shell and the screens. */
export const run = async (size: Size): Promise<Outcome> => {
	const alone = await (size === 'full' ? processesAndReaders(8, 500) : processesAndReaders(3, 8));
	const together = await (size === 'full' ? screensAndShell(50, 200) : screensAndShell(2, 6));
	return {faults: [...alone.faults, ...together.faults], figures: `${alone.figures}; ${together.figures}`};
};
