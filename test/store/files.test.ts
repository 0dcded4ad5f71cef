import {
	chmodSync,
	existsSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {parseMonthName} from '../../source/journal/day.ts';
import {allProblems, newestFirst} from '../../source/journal/journal.ts';
import {openStore} from '../../source/store/file-store.ts';
import type {Store} from '../../source/store/store.ts';
import {adding, commit, litter, newId, note, now, transaction, withFolder} from './sample.ts';

const open = (folder: string): Promise<Store> => openStore({folder, now, newId});
const texts = async (folder: string): Promise<readonly string[]> =>
	Array.from(newestFirst(await (await open(folder)).load('all')), ({text}) => text);
const file = (folder: string): string => join(folder, '2026-11.json');

/** A journal with one note in October and one in November. */
const withJournal = (work: (folder: string, store: Store) => Promise<void>): Promise<void> =>
	withFolder(async folder => {
		const store = await open(folder);
		await commit(store, adding('october', '2026-10-10'));
		await commit(store, adding('november'));
		await work(folder, store);
	});

test('opening and loading make nothing', async () => {
	await withFolder(async folder => {
		const store = await open(folder);
		expect((await store.load('all')).months).toEqual([]);
		expect(await store.find('abcd')).toEqual([]);
		expect([
			await store.undo(),
			await store.redo(),
			await store.history(),
			await store.backups(),
			await store.readDraft(),
		]).toEqual([undefined, undefined, [], [], undefined]);
		expect(existsSync(folder)).toBe(false);
	});
});

test('everything is private, whatever the umask', async () => {
	await withFolder(async folder => {
		const umask = process.umask(0o777);
		try {
			const store = await open(folder);
			await commit(store, transaction('add', [{after: note('one')}, {after: note('two', '2026-10-01')}]));
			await commit(store, adding('three'));
			await store.writeDraft('نور');
		} finally {
			process.umask(umask);
		}
		for (const entry of readdirSync(folder, {recursive: true, withFileTypes: true})) {
			expect([entry.name, statSync(join(entry.parentPath, entry.name)).mode & 0o777]).toEqual([
				entry.name,
				entry.isDirectory() ? 0o700 : 0o600,
			]);
		}
		expect(statSync(folder).mode & 0o777).toBe(0o700);
	});
});

test('a file keeps its mode, and a link stays a link to the file that is written', async () => {
	await withJournal(async folder => {
		const real = join(folder, '..', 'elsewhere');
		mkdirSync(real);
		writeFileSync(join(real, 'kept.json'), readFileSync(file(folder)));
		chmodSync(join(real, 'kept.json'), 0o640);
		rmSync(file(folder));
		symlinkSync('../elsewhere/kept.json', file(folder));
		await commit(await open(folder), adding('through the link'));
		expect(lstatSync(file(folder)).isSymbolicLink()).toBe(true);
		expect(statSync(join(real, 'kept.json')).mode & 0o777).toBe(0o640);
		expect(readFileSync(join(real, 'kept.json'), 'utf8')).toContain('through the link');
		expect(readdirSync(real)).toEqual(['kept.json']);
	});
});

test('a byte order mark and CRLF are read without complaint and can be written to', async () => {
	await withJournal(async folder => {
		writeFileSync(file(folder), `\ufeff${readFileSync(file(folder), 'utf8').replaceAll('\n', '\r\n')}`);
		const store = await open(folder);
		expect(allProblems(await store.load('all'))).toEqual([]);
		await commit(store, adding('after it'));
		expect((await texts(folder)).toSorted()).toEqual(['after it', 'november', 'october']);
	});
});

const damaged: Readonly<Record<string, (text: string) => string | Buffer>> = {
	'cut short': text => text.slice(0, text.length / 2),
	empty: () => '',
	'not UTF-8': text => Buffer.concat([Buffer.from(text.slice(0, -5)), Buffer.from([0xff, 0xfe])]),
	'in conflict': text => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> other\n`,
	'a key twice': text => text.replace('"goodturn": 1,', '"goodturn": 1, "goodturn": 1,'),
	'of a newer version': text => text.replace('"goodturn": 1', '"goodturn": 2'),
	'nested 100,000 levels': () => `{"goodturn": 1, "entries": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
};

test.each(Object.entries(damaged))(
	'a month that is damaged (%s) is left as it is, kept once in quarantine, and others work',
	async (_, damage) => {
		await withJournal(async folder => {
			const bytes = Buffer.from(damage(readFileSync(file(folder), 'utf8')));
			writeFileSync(file(folder), bytes);
			for (let round = 0; round < 2; round++) {
				const store = await open(folder);
				const journal = await store.load('all');
				expect(journal.months[0]?.unreadable).toMatchObject({file: '2026-11.json', line: expect.any(Number)});
				await expect(commit(store, adding('lost'))).rejects.toMatchObject({
					kind: 'file',
					message: expect.stringMatching(/2026-11\.json, line \d+: .*Nothing was written.*restore/s),
				});
				await expect(
					commit(store, transaction('both', [{after: note('a', '2026-10-11')}, {after: note('b')}])),
				).rejects.toMatchObject({kind: 'file'});
				await commit(store, adding(`fine ${round}`, '2026-10-11'));
			}
			expect(readFileSync(file(folder))).toEqual(bytes);
			expect(readdirSync(join(folder, '.state', 'quarantine')).length).toBe(1);
			expect((await texts(folder)).toSorted()).toEqual(['fine 0', 'fine 1', 'october']);
			expect(litter(folder)).toEqual([]);
		});
	},
);

test('something that is no file, and a file that is no month, are reported', async () => {
	await withJournal(async folder => {
		mkdirSync(join(folder, '2026-09.json'));
		writeFileSync(join(folder, '2026-11 (نور’s conflict).json'), '{}');
		writeFileSync(join(folder, '2026-11.sync-conflict-20261120-ABC.json'), '{}');
		writeFileSync(join(folder, '2026-13.json'), '{}');
		writeFileSync(join(folder, 'README.md'), 'mine');
		const journal = await (await open(folder)).load('all');
		expect(journal.problems.map(({file: name}) => name)).toEqual([
			'2026-11 (نور’s conflict).json',
			'2026-11.sync-conflict-20261120-ABC.json',
			'2026-13.json',
		]);
		expect(journal.months.map(({name, unreadable}) => [name, unreadable === undefined])).toEqual([
			['2026-11', true],
			['2026-10', true],
			['2026-09', false],
		]);
	});
});

test('a file that was deleted is neither brought back nor overwritten, until it is restored', async () => {
	await withJournal(async (folder, store) => {
		await commit(store, adding('second'));
		const before = readFileSync(file(folder));
		await commit(store, adding('third'));
		rmSync(file(folder));
		await expect(commit(store, adding('fourth'))).rejects.toMatchObject({
			kind: 'conflict',
			message: expect.stringMatching(/2026-11\.json is gone.*restore/s),
		});
		expect(existsSync(file(folder))).toBe(false);
		const [backup] = (await store.backups()).filter(one => one.file === '2026-11.json');
		await store.restore(backup?.name ?? '');
		expect(readFileSync(file(folder))).toEqual(before);
		expect(store.get().months[0]?.entries.length).toBe(2);
		await commit(store, adding('fourth'));
	});
});

test('a damaged file is put back byte for byte, and undo takes back what came with it', async () => {
	await withJournal(async folder => {
		const exact = readFileSync(file(folder), 'utf8').replace('"goodturn": 1', '"goodturn":   1');
		writeFileSync(file(folder), exact);
		await commit(await open(folder), adding('more'));
		writeFileSync(file(folder), '{garbled');
		const store = await open(folder);
		const [backup] = (await store.backups()).filter(one => one.file === '2026-11.json');
		const restored = await store.restore(backup?.name ?? '');
		expect(readFileSync(file(folder), 'utf8')).toBe(exact);
		expect(restored.entries.length).toBe(1);
		await (await open(folder)).undo();
		expect(await texts(folder)).toEqual(['october']);
		await (await open(folder)).redo();
		expect((await texts(folder)).toSorted()).toEqual(['november', 'october']);
		expect(readdirSync(join(folder, '.state', 'quarantine')).length).toBe(1);
	});
});

test('an entry that an editor changed meanwhile is not overwritten, and its month is read again', async () => {
	await withJournal(async (folder, store) => {
		const entry = store.get().months[0]?.entries[0];
		if (!entry) throw new Error('there is no entry');
		writeFileSync(file(folder), readFileSync(file(folder), 'utf8').replace('november', 'by hand'));
		await expect(store.undo()).rejects.toMatchObject({
			kind: 'conflict',
			message: expect.stringMatching(/cannot be taken back.*november.*by hand/s),
		});
		expect(store.get().months[0]?.entries[0]?.text).toBe('by hand');
		await commit(store, adding('and more'));
		expect((await texts(folder)).toSorted()).toEqual(['and more', 'by hand', 'october']);
	});
});

test('only the months that are asked for are read', async () => {
	await withJournal(async folder => {
		const november = parseMonthName('2026-11');
		if (!november) throw new Error('there is no November');
		expect((await (await open(folder)).load([november])).unread).toEqual(['2026-10']);
		expect((await (await open(folder)).load(1)).unread).toEqual(['2026-10']);
		expect((await (await open(folder)).load(2)).unread).toEqual([]);
	});
});

test('a folder that cannot be written gives a sentence, and nothing is left behind', async () => {
	await withFolder(async folder => {
		writeFileSync(folder, 'a file where the folder should be');
		const store = await open(folder);
		await expect(store.load('all')).rejects.toMatchObject({
			kind: 'file',
			message: expect.stringMatching(/there is a file in the place of a folder/),
		});
		await expect(commit(store, adding('lost'))).rejects.toMatchObject({
			kind: 'file',
			message: expect.stringMatching(/could not be written.*Nothing was changed/s),
		});
		await store.writeDraft('kept on the screen');
		expect(readFileSync(folder, 'utf8')).toBe('a file where the folder should be');
	});
});

test('a write takes what is in memory where the file says the same, else what the file says', async () => {
	await withJournal(async (folder, store) => {
		const [kept] = newestFirst(store.get());
		await commit(store, adding('another'));
		expect(Array.from(newestFirst(store.get())).find(entry => entry.id === kept?.id)).toBe(kept);
		writeFileSync(file(folder), readFileSync(file(folder), 'utf8').replace('"november"', '"November, by hand"'));
		await commit(store, adding('a third'));
		expect(await texts(folder)).toEqual(expect.arrayContaining(['November, by hand', 'another', 'a third']));
		expect(Array.from(newestFirst(store.get()), ({text}) => text)).toEqual(await texts(folder));
	});
});
