import type {Home} from '../support/home.ts';
import {cli} from '../support/node.ts';
import {homeWith} from './journals.ts';
import {type BenchOptions, type Row, ratioRow} from './row.ts';
import {mediansOf, type Process} from './whole-process.ts';

const goodturn = ({env}: Home, ...args: readonly string[]): Process => ({
	command: process.execPath,
	args: [cli, ...args],
	env,
});

const line = 'yesterday 3pm: coffee with Ada Lovelace @ Café Central -- she is hiring #work';

/** What follows from months that are known and not read, whole process, on 100,000 entries. */
export const knownMonths = async ({rounds}: BenchOptions): Promise<readonly Row[]> => {
	const home = homeWith(100_000);
	const asked = {
		today: ['today'],
		'today --short': ['today', '--short'],
		ledger: ['ledger'],
		people: ['people'],
		needs: ['needs'],
		'list of nothing': ['list', 'quetzalcoatl'],
		'find of a phrase': ['find', '"passed on the job"'],
	} as const;
	const names = Object.keys(asked) as (keyof typeof asked)[];
	const processes: Record<string, Process> = {zero: {command: process.execPath, args: ['-e', '0']}};
	for (const name of names) processes[name] = goodturn(home, ...asked[name]);
	const medians: Readonly<Record<string, number>> = await mediansOf(processes, rounds);
	const medianOf = (name: string): number => medians[name] ?? Number.NaN;
	return names.map(name =>
		ratioRow(`${name}, 100,000 entries, against node -e 0`, 4, [name, medianOf(name)], ['node -e 0', medianOf('zero')]),
	);
};

/** `add` where months are kept, and the days for a prompt with them, against a journal of which nothing is kept. */
export const addKept = async ({rounds}: BenchOptions): Promise<readonly Row[]> => {
	const {kept, plain} = await mediansOf(
		{
			kept: goodturn(homeWith(100_000), 'add', line),
			plain: goodturn(homeWith(100_000, {isKept: false}), 'add', line),
		},
		rounds,
	);
	return [
		ratioRow('add with what is kept, 100,000 entries, against none', 1.2, ['kept', kept], ['nothing kept', plain]),
	];
};
