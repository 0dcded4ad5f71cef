import {fileURLToPath} from 'node:url';
import {openMemoryStore} from '../../source/store/memory-store.ts';
import {now} from '../tui/example.ts';
import {keysOfAll, newId, openInMemory} from '../tui/in-memory.ts';
import {growing, journalOfGrowing, mixed} from './growing-texts.ts';

/** Milliseconds of the processor below which nothing is told apart from what it costs to start. */
const noise = 50;

/** How many times what is linear something may cost: collecting garbage, and a machine that others use too. */
const margin = 3;

/** Milliseconds of the processor that one thing took with a text of so many units. */
export type Cost = {readonly units: number; readonly spent: number};

/** What grows faster than the text: of ten times the text it takes more than thirty times as long. */
export const notLinear = (what: string, costs: readonly Cost[]): readonly string[] =>
	costs.slice(1).flatMap(({units, spent}, at) => {
		const before = costs[at] as Cost;
		const most = margin * (units / before.units) * Math.max(before.spent, noise);
		return spent > most
			? [`${what}: ${Math.round(before.spent)} ms with ${before.units} units, ${Math.round(spent)} ms with ${units}`]
			: [];
	});

/** What was not as it should be, and how much was tried. */
export type Tried = {readonly faults: readonly string[]; readonly count: number};

/** A kind of text, its sizes, the places of the screens, and the keys that are pressed there. */
export type KeyTrial = {
	readonly kind: string;
	readonly sizes: readonly number[];
	readonly places: readonly (readonly string[])[];
	readonly keys?: readonly string[];
};

/** A text of this kind, or of all kinds. */
export const textOf = (kind: string, units: number): string => (growing[kind] ?? mixed)(units);

/** The processor's time of each key in each place, drawn and spoken, on screens in memory. */
export const byKeys = async ({kind, sizes, places, keys = keysOfAll}: KeyTrial): Promise<Tried> => {
	const costs = new Map<string, Cost[]>();
	const faults: string[] = [];
	for (const units of sizes) {
		const journal = journalOfGrowing(textOf(kind, units));
		for (const place of places) {
			for (const key of keys) {
				const what = `${key} after ${place.join(' ')}`;
				const {loop, press} = openInMemory(openMemoryStore({journal, now: () => now, newId}), {columns: 120, rows: 40});
				try {
					await press(...place);
					const before = process.cpuUsage();
					await press(...key.split(' '));
					const spent = process.cpuUsage(before).user / 1000;
					costs.set(what, [...(costs.get(what) ?? []), {units, spent}]);
				} catch (error) {
					faults.push(`the key ${what} with ${units} units of ${kind}: ${String(error)}`);
				}
				loop.stop();
			}
		}
	}
	return {
		faults: [...faults, ...[...costs].flatMap(([what, all]) => notLinear(`the key ${what}, ${kind}`, all))],
		count: costs.size * sizes.length,
	};
};

// As a program: the trial as JSON is its argument, and what was found its output.
if (process.argv[1] === fileURLToPath(import.meta.url))
	console.log(JSON.stringify(await byKeys(JSON.parse(process.argv[2] ?? '') as KeyTrial)));
