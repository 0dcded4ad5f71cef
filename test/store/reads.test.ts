import {expect, test} from 'vitest';
import {recordCapture} from '../../source/changes/capture.ts';
import {rename} from '../../source/changes/people/rename.ts';
import type {Draft} from '../../source/journal/draft.ts';
import {openStore} from '../../source/store/file-store.ts';
import {countFiles} from '../support/counted-files.ts';
import {adding, commit, context, newId, note, now, person, transaction, until, withFolder} from './sample.ts';

const draft: Draft = {kind: 'note', date: note('').date, people: [], text: 'tea'};

/** A folder with a month for each of these dates. */
const withMonths = (dates: readonly string[], work: (folder: string) => Promise<void>): Promise<void> =>
	withFolder(async folder => {
		const store = await openStore({folder, now, newId});
		for (const date of dates)
			await commit(store, transaction('add', [{after: note('x', date, {people: ['Ada']})}], [{after: person('Ada')}]));
		await store.close();
		await work(folder);
	});

const dates = Array.from({length: 24}, (_, at) => `20${String(at + 1).padStart(2, '0')}-11-20`);

test('an add lists the folder once, and reads its month to begin with, under the lock, and before it is replaced', () =>
	withMonths(['2026-11-20', '2026-10-20'], async folder => {
		const store = await openStore({folder, now, newId});
		const {count} = countFiles();
		await store.load(1);
		await store.commit(recordCapture({did: 'add', drafts: [draft], known: store.get().people}), context());
		await store.close();
		expect(count('readdirSync', folder)).toBe(1);
		expect(count('openSync', '2026-11.json')).toBe(3);
		expect(count('openSync', 'people.json')).toBe(1);
	}));

test('what is decided on every month reads none of them again that has not changed', () =>
	withMonths(dates, async folder => {
		const store = await openStore({folder, now, newId});
		await store.load('all');
		await commit(await openStore({folder, now, newId}), adding('by another', '2005-11-02'));
		const {count} = countFiles();
		await store.commit(recordCapture({did: 'add', drafts: [{...draft, people: ['Ada']}]}), context());
		await expect(store.commit(rename({person: person('Ada'), to: ' '}), context())).rejects.toMatchObject({
			kind: 'user',
		});
		expect(count('openSync', '2005-11.json')).toBe(1);
		expect(count('openSync', '2006-11.json')).toBe(0);
		expect(count('statSync', '2006-11.json')).toBe(1);
	}));

test('after a save nothing is read back for the watch', () =>
	withMonths(['2026-11-20'], async folder => {
		const store = await openStore({folder, now, newId});
		await store.load('all');
		const {count, forget} = countFiles();
		store.watch();
		// The first look, which reads what was written before there was a watch.
		await until(() => count('readdirSync', folder) > 0);
		await commit(store, adding('two'));
		forget();
		await until(() => count('statSync', '2026-11.json') > 0);
		expect(count('readdirSync', folder)).toBe(0);
		expect(count('openSync', '.json')).toBe(0);
		await commit(await openStore({folder, now, newId}), adding('by another', '2026-10-02'));
		forget();
		await until(() => store.get().months.length === 2);
		expect(count('openSync', '2026-11.json')).toBe(0);
		await store.close();
	}));
