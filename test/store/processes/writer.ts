import fs from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';

// A program that writes to a journal: node writer.ts FOLDER JOB TEXT COUNT KILL-AT CODE
// It says on standard output what it was told is saved. With KILL-AT it is killed before that call of the file system;
// with a CODE, as ENOSPC, that call fails with it instead.
const [folder = '', job = '', text = '', count = '1', killAt = '0', code = ''] = process.argv.slice(2);

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
if (Number(killAt) > 0) {
	for (const name of changing) {
		const real: unknown = Reflect.get(fs, name);
		if (typeof real !== 'function') continue;
		Reflect.set(fs, name, (...words: readonly unknown[]) => {
			if (isCounting && ++calls === Number(killAt)) {
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

// Whether the call that was to fail was reached.
process.on('exit', () => {
	isCounting = false;
	if (calls < Number(killAt)) fs.writeSync(1, 'not reached\n');
});
isCounting = true;
const store = await openStore({folder, now, newId});
const say = (saved: string): void => {
	isCounting = false;
	fs.writeSync(1, `${saved}\n`);
	isCounting = true;
};

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
