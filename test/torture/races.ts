import {cpSync, mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {heldWhile} from './held.ts';
import {plainJournal} from './plain-journal.ts';
import {cached, run as goodturn, inParallel, type Ran, stored, withFolder} from './program.ts';
import {startResident} from './resident.ts';
import type {Outcome, Size} from './row.ts';

const env = {...cached, GOODTURN_NOW: '2026-11-22T16:00'};

/** What the commands of a pair are about. `ada`: the name that she has when the race begins. */
type Scene = {readonly favour: string; readonly backup: string; readonly ada: string};

const commands = {
	add: () => ['add', '2026-11-18: dinner with Ada and Zoe Quick gave Zoe Quick: a lift'],
	edit: ({favour}) => ['edit', favour, '2026-10-03: got Ada: read it twice'],
	remove: ({favour}) => ['remove', favour],
	settle: ({favour}) => ['settle', favour],
	forward: ({favour}) => ['forward', favour, 'Zoe Quick', 'read hers'],
	rename: ({ada}) => ['person', ada, '--rename', 'Ada Byron'],
	merge: ({ada}) => ['person', ada, '--merge', 'Countess Augusta'],
	restore: ({backup}) => ['restore', backup],
	undo: () => ['undo'],
	redo: () => ['redo'],
} as const satisfies Readonly<Record<string, (scene: Scene) => readonly string[]>>;
type Kind = keyof typeof commands;
const kinds = Object.keys(commands) as readonly Kind[];

/** The last step before a race: something to do again; or a name that undo takes away, or brings back. */
const lastSteps = {
	redoable: [['add', '2026-11-21: to be done again'], ['undo']],
	renamed: [['person', 'Ada Lovelace', '--rename', 'Ada King']],
	'named again': [['person', 'Ada Lovelace', '--rename', 'Ada King'], ['undo']],
} as const;
type Last = keyof typeof lastSteps;

/** A journal with all that the commands are about; every step of it can be undone. */
const begin = async (journal: string, last: Last): Promise<Scene> => {
	const program = startResident(journal, env);
	const tell = async (...args: readonly string[]): Promise<string> => {
		const {code, out, err} = await program.run(args);
		if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${err.slice(0, 300)}`);
		return out;
	};
	try {
		await tell('add', '2026-11-20: coffee with Ada Lovelace got Ada: read my CV');
		await tell('add', '2026-10-02: walk with Countess Augusta');
		await tell('add', '2026-11-19: lunch with Zoe Quick');
		for (const step of lastSteps[last]) await tell(...step);
		const backups = JSON.parse(await tell('restore', '--json')) as readonly {
			readonly name: string;
			readonly file: string;
		}[];
		const backup = backups.findLast(({file}) => file === '2026-11.json')?.name ?? '';
		return {
			favour: stored(journal).find(entry => entry.kind === 'favour')?.id ?? '',
			backup,
			ada: last === 'renamed' ? 'Ada King' : 'Ada Lovelace',
		};
	} finally {
		await program.end();
	}
};

/** What a command that was refused has to say of itself. */
const refused = (name: string, {code, err}: Ran): readonly string[] => {
	if (code === 0) return [];
	return [1, 5].includes(code ?? -1) && /Nothing was|Nobody|cannot be/.test(err)
		? []
		: [`${name} ended with ${code}: ${err.slice(0, 300)}`];
};

/** What is wrong with a journal, or cannot be undone in it to the very beginning. */
const undoneToTheStart = async (journal: string): Promise<readonly string[]> => {
	const faults: string[] = [];
	const program = startResident(journal, env);
	const check = async (when: string): Promise<void> => {
		const {code, out} = await program.run(['check']);
		if (code !== 0 || out !== '') faults.push(`check says ${when}: ${out.slice(0, 300)}`);
	};
	try {
		await check('after it');
		for (let step = 0; step < 40; step++) {
			const {code, out, err} = await program.run(['undo']);
			if (code !== 0) return [...faults, `undo ${step} ended with ${code}: ${err.slice(0, 300)}`];
			if (/nothing to undo/i.test(out)) break;
		}
		await check('when all is undone');
		if (plainJournal(journal) !== '') faults.push(`undo leaves ${plainJournal(journal).slice(0, 300)}`);
	} finally {
		await program.end();
	}
	return faults;
};

/**
 * One command is held at its lock, and another runs from beginning to end meanwhile: the journal is as if one had run
 * after the other, an edit joined with what was done meanwhile; or, where the held one is refused, as if it had never
 * been.
 */
const race =
	(scenes: ReadonlyMap<Last, {readonly journal: string; readonly scene: Scene}>, last: Last, held: Kind, other: Kind) =>
	(): Promise<readonly string[]> =>
		withFolder(async folder => {
			const {journal: from, scene} = scenes.get(last) as {readonly journal: string; readonly scene: Scene};
			const [raced, alone] = [join(folder, 'raced'), join(folder, 'alone')];
			for (const journal of [raced, alone]) cpSync(from, journal, {recursive: true, preserveTimestamps: true});
			const faults: string[] = [];
			const end = async (name: string, ran: Promise<Ran>): Promise<Ran> => {
				faults.push(...refused(name, await ran));
				return ran;
			};
			const first = await end(
				held,
				heldWhile(folder, raced, commands[held](scene), env, async () => {
					await end(other, goodturn(raced, commands[other](scene), {env}));
				}),
			);
			// An edit is joined with what was done meanwhile, as two machines are: an entry that was removed is there again.
			if (!(held === 'edit' && other === 'remove')) await goodturn(alone, commands[other](scene), {env});
			if (first.code === 0) await goodturn(alone, commands[held](scene), {env});
			// What is joined is edited after both of which it was made.
			const plain = (journal: string): string =>
				plainJournal(journal).replaceAll(/"edited":"[^"]*"/g, edited => (held === 'edit' ? '' : edited));
			const [is, wanted] = [plain(raced), plain(alone)];
			if (is !== wanted) faults.push(`not as one after the other: ${is}\n  but: ${wanted}`);
			faults.push(...(await undoneToTheStart(raced)));
			return faults.map(fault => `${held}, held while ${other} ran (${last}): ${fault}`);
		});

/** A change of names in the middle of a race, for each command beside it. */
const withNames = kinds.flatMap(kind => [
	['renamed', kind, 'undo'] as const,
	['renamed', 'undo', kind] as const,
	['named again', kind, 'redo'] as const,
]);
/** Each of these was lost, or lost something, before wishes were decided under the lock. */
const few = [
	['redoable', 'restore', 'add'],
	['redoable', 'add', 'undo'],
	['redoable', 'rename', 'add'],
	['redoable', 'add', 'merge'],
	['redoable', 'edit', 'settle'],
	['renamed', 'add', 'undo'],
] as const;

export const run = async (size: Size): Promise<Outcome> =>
	withFolder(async folder => {
		const scenes = new Map<Last, {readonly journal: string; readonly scene: Scene}>();
		for (const last of Object.keys(lastSteps) as readonly Last[]) {
			const journal = join(folder, last.replace(' ', '-'), 'journal');
			mkdirSync(join(journal, '..'));
			scenes.set(last, {journal, scene: await begin(journal, last)});
		}
		const pairs = kinds.flatMap(held => kinds.map(other => ['redoable', held, other] as const));
		const all: readonly (readonly [Last, Kind, Kind])[] = size === 'full' ? [...pairs, ...withNames] : few;
		const faults = await inParallel(
			all.map(([last, held, other]) => race(scenes, last, held, other)),
			2,
		);
		return {
			faults: faults.flat(),
			figures: `${all.length} pairs of ${kinds.length} commands, one held at its lock while the other runs`,
		};
	});
