import {join} from 'node:path';
import {startTerminal} from '../support/terminal.ts';
import {run as goodturn, litter, stored, withFolder} from './program.ts';
import type {Outcome} from './row.ts';

const env = {GOODTURN_NOW: '2026-11-22T16:00'};

/** The screens edit entries, one after the other, while a shell adds others to the same month. */
export const screensAndShell = (edits: number, adds: number): Promise<Outcome> =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		for (let at = 0; at < edits; at++) await goodturn(journal, ['add', `2026-11-05: to edit ${at}.`], {env});
		const faults: string[] = [];
		const slow: number[] = [];
		const terminal = startTerminal({columns: 120, rows: 40, journal, env});
		/** The entries of which the header speaks. */
		const shown = (): number => Number(/([\d,]+) entries/.exec(terminal.screen()[0] ?? '')?.[1]?.replace(',', '') ?? 0);
		const texts = (): readonly string[] => stored(journal).map(entry => entry.text);

		const shell = async (): Promise<void> => {
			const showing: Promise<void>[] = [];
			for (let at = 0; at < adds; at++) {
				const added = await goodturn(journal, ['add', `from the shell ${at}.`], {env});
				const acknowledged = performance.now();
				if (added.code !== 0) faults.push(`add ${at} ended with ${added.code}: ${added.err.slice(0, 200)}`);
				showing.push(
					terminal
						.until(`${edits + at + 1} entries in the header`, () => shown() > edits + at)
						.then(() => void slow.push(performance.now() - acknowledged)),
				);
			}
			await Promise.all(showing);
		};
		const person = async (): Promise<void> => {
			terminal.press('G');
			for (let at = 0; at < edits; at++) {
				terminal.press('e');
				await terminal.waitFor(/to edit \d+\.[\s\S]*enter save/);
				terminal.type(` edit ${at} done.`);
				await terminal.waitFor(`edit ${at} done.`);
				terminal.press('enter');
				await terminal.until(
					`edit ${at} on the disk`,
					() => !terminal.text().includes('enter save') && texts().some(text => text.endsWith(` edit ${at} done.`)),
				);
				terminal.press('k');
			}
		};
		try {
			await terminal.waitFor(`${edits} entries`);
			await Promise.all([shell(), person()]);
			terminal.press('q');
			await terminal.exited;
		} catch (error) {
			faults.push(String(error).slice(0, 1500));
		} finally {
			await terminal.close();
		}
		const now = texts();
		const once = (what: string, pattern: RegExp): void => {
			const count = now.filter(text => pattern.test(text)).length;
			if (count !== 1) faults.push(`${what} is there ${count} times`);
		};
		for (let at = 0; at < adds; at++) once(`shell's entry ${at}`, new RegExp(`^from the shell ${at}\\.$`));
		for (let at = 0; at < edits; at++) {
			once(`edited entry ${at}`, new RegExp(`^to edit ${at}\\. edit \\d+ done\\.$`));
			once(`edit ${at}`, new RegExp(` edit ${at} done\\.$`));
		}
		faults.push(...litter(journal).map(name => `left behind: ${name}`));
		const slowest = Math.round(Math.max(0, ...slow));
		if (slowest > 1000) faults.push(`an entry of the shell was shown after ${slowest} ms`);
		return {
			faults,
			figures: `${edits} edits on the screens while the shell added ${adds}, the slowest shown after ${slowest} ms`,
		};
	});
