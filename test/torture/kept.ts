import {
	copyFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {makeJournal} from '../support/journal.ts';
import {cached, run as goodturn, withFolder} from './program.ts';
import type {Outcome, Size} from './row.ts';

const env = {...cached, GOODTURN_NOW: '2026-11-22T16:00'};

/** Commands whose answers follow from what is kept. */
const asked = [['today', '--all'], ['ledger'], ['people'], ['needs'], ['today', '--short'], ['list', 'quetzalcoatl']];

/** What may be wrong with what is kept, or with the files that it was kept of. `at`: a byte of the file. */
type Harm = {readonly name: string; readonly harm: (kept: string, at: number, journal: string) => void};

const harms: readonly Harm[] = [
	{name: 'cut', harm: (kept, at) => truncateSync(kept, at)},
	{
		name: 'garbled',
		harm: (kept, at) => {
			const bytes = readFileSync(kept);
			bytes[at] = (bytes[at] ?? 0) ^ 0x11;
			writeFileSync(kept, bytes);
		},
	},
	{
		name: 'another version',
		harm: kept => writeFileSync(kept, readFileSync(kept, 'latin1').replace(/"version":\d+/, '"version":0'), 'latin1'),
	},
	{
		name: 'of another journal',
		harm: (kept, at, journal) => {
			const other = makeJournal(900 + (at % 7));
			for (const name of ['1998-02.json', '2015-07.json']) copyFileSync(join(other, name), join(journal, name));
			rmSync(other, {recursive: true});
			statSync(kept);
		},
	},
	{
		name: 'not writable',
		harm: kept => {
			rmSync(kept);
			mkdirSync(join(kept, 'in the way'), {recursive: true});
		},
	},
	{
		name: 'a link',
		harm: kept => {
			const elsewhere = `${kept}.elsewhere`;
			copyFileSync(kept, elsewhere);
			rmSync(kept);
			symlinkSync(elsewhere, kept);
		},
	},
	{
		name: 'a clock moved back',
		harm: (_, at, journal) => {
			const months = readdirSync(journal).filter(name => /^\d{4}-\d{2}\.json$/.test(name));
			const file = join(journal, months.at(at % 2 === 0 ? -2 : 3) ?? '');
			const {atime, mtime} = statSync(file);
			writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"way": "given"', '"way": "gIven"'));
			utimesSync(file, atime, mtime);
		},
	},
];

const answers = async (journal: string): Promise<readonly string[]> => {
	const all: string[] = [];
	for (const args of asked) {
		const {code, out, err} = await goodturn(journal, args, {env});
		all.push(`${args.join(' ')}: ${code}\n${out}${err}`);
	}
	return all;
};

/** What is said after each harm, twice, against what is said where nothing was ever kept. */
export const run = (size: Size): Promise<Outcome> =>
	withFolder(async folder => {
		const faults: string[] = [];
		const first = join(folder, 'journal');
		cpSync(makeJournal(size === 'full' ? 1000 : 100), first, {recursive: true});
		await answers(first);
		if (!existsSync(join(first, '.state', 'kept.cache'))) faults.push('nothing is kept');
		let count = 0;
		for (const [number, {name, harm}] of harms.entries()) {
			for (let round = 0; round < (size === 'full' ? 5 : 1); round++) {
				count++;
				const journal = join(folder, `${number}-${round}`);
				cpSync(first, journal, {recursive: true});
				// A copy has other files: what is kept of them is made here.
				await goodturn(journal, ['today'], {env});
				const kept = join(journal, '.state', 'kept.cache');
				harm(kept, Math.floor((statSync(kept).size * (round + 0.5)) / 5), journal);
				const fresh = join(folder, 'fresh');
				cpSync(journal, fresh, {recursive: true, filter: path => !path.endsWith('.state')});
				const right = await answers(fresh);
				for (const time of ['at once', 'once more']) {
					const said = await answers(journal);
					for (const [at, answer] of said.entries())
						if (answer !== right[at])
							faults.push(`${name} ${round}, ${time}: ${answer.slice(0, 150)} and not ${right[at]?.slice(0, 150)}`);
				}
				for (const path of [journal, fresh]) rmSync(path, {recursive: true});
			}
		}
		return {faults, figures: `${count} harms of ${harms.length} kinds, ${asked.length} commands twice after each`};
	});
