import fs from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';
import {inspect} from 'node:util';

// A program that writes to a journal: node writer.ts FOLDER JOB TEXT COUNT KILL-AT CODE
// It says on standard output what it was told is saved. With KILL-AT it is killed before that call of the file system.
// With a CODE, as ENOSPC, that call fails with it instead; then FOLDER and KILL-AT may be several, as JSON, which are
// taken one after the other, and what became of each is said as a line of JSON.
const [given = '', job = '', text = '', count = '1', at = '0', code = ''] = process.argv.slice(2);
const folders = code === '' ? [given] : (JSON.parse(given) as readonly string[]);
const killAts = code === '' ? [Number(at)] : (JSON.parse(at) as readonly number[]);
let killAt = killAts[0] ?? 0;

const changing = [
	'openSync',
	'writeSync',
	'fsyncSync',
	'closeSync',
	'linkSync',
	'renameSync',
	'unlinkSync',
	'rmSync',
	'mkdirSync',
	'fchmodSync',
	'truncateSync',
	'readSync',
	'readdirSync',
	'existsSync',
] as const;
let calls = 0;
// Loading the program is not the store's doing.
let isCounting = false;
if (killAt > 0) {
	for (const name of changing) {
		const real: unknown = Reflect.get(fs, name);
		if (typeof real !== 'function') continue;
		Reflect.set(fs, name, (...words: readonly unknown[]) => {
			if (isCounting && ++calls === killAt) {
				if (code === '') process.kill(process.pid, 'SIGKILL');
				throw Object.assign(new Error(`${code}: ${name}`), {code, syscall: name});
			}
			return Reflect.apply(real, fs, words);
		});
	}
	syncBuiltinESMExports();
}

const {openStore} = await import('../../../source/store/file-store.ts');
const {newestFirst} = await import('../../../source/journal/journal.ts');
const {commit, newId, note, now, person, transaction} = await import('../sample.ts');

/** Does the job in a folder, and says what is saved. */
const write = async (folder: string, say: (saved: string) => void): Promise<void> => {
	const store = await openStore({folder, now, newId});
	/** The entry of the journal with this text. */
	const known = async (): Promise<ReturnType<typeof note>> => {
		for (const entry of newestFirst(await store.load('all'))) if (entry.text === text) return entry;
		throw new Error(`there is no ${text}`);
	};
	for (let index = 0; index < Number(count); index++) {
		if (job === 'add') await commit(store, transaction(text, [{after: note(`${text}-${index}`)}]));
		else if (job === 'add-both')
			await commit(
				store,
				transaction(
					text,
					[{after: note(`${text}-${index}`)}, {after: note(`${text}-${index}`, '2026-10-20')}],
					[{after: person(`${text}-${index}`)}],
				),
			);
		else if (job === 'move') {
			const before = await known();
			await commit(store, transaction('move', [{before, after: {...before, date: note('', '2026-10-20').date}}]));
		} else if (job === 'undo') await store.undo();
		say(`${text}-${index}`);
	}
};

if (code === '') {
	// Whether the call that was to fail was reached.
	process.on('exit', () => {
		isCounting = false;
		if (calls < killAt) fs.writeSync(1, 'not reached\n');
	});
	isCounting = true;
	await write(given, saved => {
		isCounting = false;
		fs.writeSync(1, `${saved}\n`);
		isCounting = true;
	});
} else
	for (const [which, folder] of folders.entries()) {
		killAt = killAts[which] ?? 0;
		calls = 0;
		const saved: string[] = [];
		let error = '';
		isCounting = true;
		await write(folder, one => saved.push(one)).catch((thrown: unknown) => {
			error = inspect(thrown);
		});
		isCounting = false;
		fs.writeSync(1, `${JSON.stringify({saved, isReached: calls >= killAt, error})}\n`);
	}
