import {existsSync, readFileSync} from 'node:fs';
import {coreOf, type Film, loaded} from './frames.ts';
import {homeWith} from './journals.ts';
import {limitRow, type Row, skippedRow} from './row.ts';

const seconds = 10;
const wait = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

/** Megabytes (1,000,000 bytes) that the process holds in memory. */
const memoryOf = ({terminal}: Film): number =>
	Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${terminal.pid}/status`, 'utf8'))?.[1]) * 1.024e-3;

/** What the screens hold, write and use while nobody touches them. */
export const resting = async (): Promise<readonly Row[]> => {
	if (!existsSync('/proc/self/stat')) return [skippedRow('memory and rest', '', 'there is no /proc on this machine')];
	const rows: Row[] = [];
	for (const [entries, most] of [
		[1000, 120],
		[100_000, 350],
	] as const) {
		const what = entries.toLocaleString('en');
		const screens = await loaded({home: homeWith(entries)});
		// What was only needed for loading may be given back first.
		await wait(2000);
		const [core, bytes] = [coreOf(screens), screens.terminal.bytes()];
		await wait(seconds * 1000);
		const used = (coreOf(screens) - core) / seconds;
		const written = screens.terminal.bytes() - bytes;
		rows.push(limitRow(`memory of the screens, idle after loading, ${what} entries`, most, 'MB', memoryOf(screens)), {
			what: `screens idle for ${seconds} s, ${what} entries`,
			toReach: 'no bytes, less than 1% of a core',
			measured: `${written} bytes, ${(used * 100).toFixed(1)}% of a core`,
			isReached: written === 0 && used < 0.01,
			figures: {bytes: written, core: used},
		});
		await screens.close();
	}
	return rows;
};
