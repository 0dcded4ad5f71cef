import {copyFileSync, cpSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {cached, differences, snapshot, stored, withFolder} from './program.ts';
import {type Resident, startResident} from './resident.ts';
import type {Outcome, Size} from './row.ts';

const env = {...cached, GOODTURN_NOW: '2026-11-22T16:00'};

/**
 * The ways in which one id comes into two months. `months`: their files, the one whose favour is written last first.
 */
const origins = {
	'a merge': {
		months: ['2026-11', '2026-10'],
		make: journal => {
			const [from, to] = [join(journal, '2026-11.json'), join(journal, '2026-10.json')];
			const [id, other] = [from, to].map(path => /"id": "([^"]+)"/.exec(readFileSync(path, 'utf8'))?.[1] ?? '');
			writeFileSync(to, readFileSync(to, 'utf8').replaceAll(other ?? '', id ?? ''));
		},
	},
	'a copy under another name': {
		months: ['2026-11', '2026-12'],
		make: journal => copyFileSync(join(journal, '2026-11.json'), join(journal, '2026-12.json')),
	},
} as const satisfies Readonly<
	Record<string, {readonly months: readonly [string, string]; readonly make: (journal: string) => void}>
>;

/** What is done to one of the two, which `id` names with its month; and whether the other one may change too. */
const deeds: readonly (readonly [args: (id: string) => readonly string[], changesBoth?: true])[] = [
	[id => ['edit', id, 'got Ben Stone: read it again']],
	[id => ['edit', id, '2026-08-01: got Ben Stone: read it in summer']],
	[id => ['remove', id]],
	[id => ['settle', id]],
	[id => ['forward', id, 'Grace Hopper', 'read hers']],
	[() => ['person', 'Ben Stone', '--rename', 'Benjamin Stone'], true],
	[() => ['person', 'Ben Stone', '--merge', 'Ada Lovelace'], true],
];

/** Whether `check` names both files, each with a line where that entry begins, and how to settle it. */
const checked = async (
	program: Resident,
	journal: string,
	months: readonly string[],
	id: string,
): Promise<readonly string[]> => {
	const {code, out} = await program.run(['check', '--json']);
	const problems = (
		JSON.parse(out) as readonly {readonly file: string; readonly line: number; readonly problem: string}[]
	).filter(({problem}) => problem.includes('has the id of another'));
	const faults = months.flatMap((month, at) => {
		const found = problems.find(
			({file, line}) =>
				file === `${month}.json` && (readFileSync(join(journal, file), 'utf8').split('\n')[line] ?? '').includes(id),
		);
		const isWhole =
			found?.problem.includes(`${months[1 - at]}.json, line `) && found.problem.includes(`goodturn remove ${month}/`);
		return isWhole ? [] : [`check does not name the one in ${month} as it should: ${out.slice(0, 400)}`];
	});
	return code === 3 ? faults : [...faults, `check ended with ${code}`];
};

/** Does one thing to one of the two: its month alone changes, both are still there, and undo brings every byte back. */
const deed = async (
	program: Resident,
	journal: string,
	month: string,
	id: string,
	[argsOf, changesBoth]: (typeof deeds)[number],
): Promise<readonly string[]> => {
	const args = argsOf(`${month}/${id}`);
	const before = snapshot(journal);
	const ran = await program.run(args);
	const name = args.join(' ');
	if (ran.code !== 0) return [`${name} ended with ${ran.code}: ${ran.err.slice(0, 300)}`];
	const faults: string[] = [];
	const changed = differences(before, snapshot(journal)).filter(
		file => file !== 'people.json' && file !== '2026-08.json',
	);
	const isOther = changed.some(file => file !== `${month}.json` && file !== '2026-11.json');
	if (!changesBoth && isOther) faults.push(`${name}: changed ${changed.join(', ')}`);
	const left = stored(journal).filter(entry => entry.id === id).length;
	if (left !== (args[0] === 'remove' ? 1 : 2)) faults.push(`${name}: ${left} of the two are left`);
	const list = await program.run(['list', '--json']);
	if ((JSON.parse(list.out) as readonly {readonly id: string}[]).filter(entry => entry.id === id).length !== left)
		faults.push(`${name}: list does not show all that is there`);
	const undone = await program.run(['undo']);
	const after = differences(before, snapshot(journal)).filter(
		file => !(file.endsWith('.json') && isEmpty(join(journal, file))),
	);
	if (undone.code !== 0 || after.length > 0)
		faults.push(
			`${name}: undo ended with ${undone.code}, and left ${after.join(', ')} otherwise: ${undone.err.slice(0, 300)}`,
		);
	return faults;
};

const isEmpty = (path: string): boolean =>
	(JSON.parse(readFileSync(path, 'utf8')) as {readonly entries?: readonly unknown[]}).entries?.length === 0;

const live = (origin: keyof typeof origins, size: Size): Promise<readonly string[]> =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		const {months, make} = origins[origin];
		let program = startResident(journal, env);
		const faults: string[] = [];
		try {
			for (const line of [
				'2026-10-05: got Ada Lovelace: read my CV',
				'2026-11-05: got Ben Stone: lent me a drill',
				'2026-11-06: quiet',
			])
				await program.run(['add', line]);
			await program.end();
			make(journal);
			program = startResident(journal, env);
			const id = stored(journal).find(entry => entry.text === 'lent me a drill')?.id ?? '';
			faults.push(...(await checked(program, journal, months, id)));
			const shown = JSON.parse((await program.run(['show', id, '--json'])).out) as readonly unknown[];
			if (shown.length !== 2) faults.push(`show with the whole id shows ${shown.length}`);
			const unclear = await program.run(['edit', id, 'x']);
			if (unclear.code !== 1 || !months.every(month => unclear.err.includes(`${month}/`)))
				faults.push(`edit with the whole id: ${unclear.code}: ${unclear.err.slice(0, 300)}`);
			for (const [at, one] of deeds.entries()) {
				if (size === 'small' && at % 2 === 1) continue;
				for (const month of months) faults.push(...(await deed(program, journal, month, id, one)));
			}
			faults.push(...(await restored(program, journal, join(folder, 'before'))));
		} catch (error) {
			faults.push(String(error).slice(0, 600));
		} finally {
			await program.end();
		}
		return faults.map(fault => `${origin}: ${fault}`);
	});

/** A backup put back changes its own month alone, and undo brings every byte back. */
const restored = async (program: Resident, journal: string, kept: string): Promise<readonly string[]> => {
	const backups = JSON.parse((await program.run(['restore', '--json'])).out) as readonly {
		readonly name: string;
		readonly file: string;
	}[];
	const backup = backups.find(({file}) => file === '2026-11.json')?.name ?? '';
	cpSync(journal, kept, {recursive: true});
	const before = snapshot(journal);
	const {code, err} = await program.run(['restore', backup]);
	const changed = differences(before, snapshot(journal));
	const {code: undo} = await program.run(['undo']);
	const after = differences(before, snapshot(journal));
	const isRight =
		code === 0 &&
		undo === 0 &&
		changed.every(file => file === '2026-11.json' || file === 'people.json') &&
		after.length === 0;
	return isRight
		? []
		: [
				`restore ${backup} ended with ${code} and changed ${changed.join(', ')}; undo with ${undo} and left ` +
					`${after.join(', ')}: ${err.slice(0, 300)}`,
			];
};

/** One id in two months, as a merge or a sync tool leaves it: two are two for every command. */
export const run = async (size: Size): Promise<Outcome> => {
	const names = Object.keys(origins) as readonly (keyof typeof origins)[];
	const faults: string[] = [];
	for (const origin of names) faults.push(...(await live(origin, size)));
	const count = size === 'full' ? deeds.length : Math.ceil(deeds.length / 2);
	return {
		faults,
		figures: `${count} commands on each of the two, ${names.length} ways to come to have them, restore, each undone`,
	};
};
