import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {rename} from '../../source/changes/people/rename.ts';
import {openStore} from '../../source/store/file-store.ts';
import type {Store} from '../../source/store/store.ts';
import {adding, commit, context, newId, note, now, person, transaction, withFolder} from './sample.ts';

/** Opens the journal as a command does, which has read nothing yet. */
const opened = async <Result>(folder: string, work: (store: Store) => Promise<Result>): Promise<Result> => {
	const store = await openStore({folder, now, newId});
	const result = await work(store);
	await store.close();
	return result;
};

/** Writes a month as a sync tool does, which knows no history. */
const sync = (folder: string, month: string, people: readonly string[]): void => {
	const {id, kind, date, text, created, edited} = note('from the other machine', `${month}-02`);
	const entry = {id, kind, date, people, text, created, edited};
	writeFileSync(join(folder, `${month}.json`), `${JSON.stringify({goodturn: 1, entries: [entry]}, null, 2)}\n`);
};

const known = (folder: string): readonly Record<string, unknown>[] =>
	(JSON.parse(readFileSync(join(folder, 'people.json'), 'utf8')) as {people: Record<string, unknown>[]}).people;

const ada = person('Ada Lovelace');
const withAda = () =>
	transaction('add', [{after: note('coffee', '2026-11-20', {people: ['Ada Lovelace']})}], [{after: ada}]);

test('undo takes away whom nobody names any more, and keeps whom an entry names that another program wrote', () =>
	withFolder(async folder => {
		await opened(folder, store => commit(store, adding('before')));
		await opened(folder, store => commit(store, withAda()));
		sync(folder, '2019-03', ['Grace']);
		await opened(folder, store => store.undo());
		expect(known(folder)).toEqual([]);
		await opened(folder, store => store.redo());
		sync(folder, '2019-03', ['ada lovelace']);
		const undone = await opened(folder, store => store.undo());
		expect(undone?.entries.map(({before}) => before?.text)).toEqual(['coffee']);
		expect(known(folder).map(({name}) => name)).toEqual(['Ada Lovelace']);
		// The next undo goes a step further.
		expect((await opened(folder, store => store.undo()))?.label).toBe('add before');
	}));

test('undo takes back what was said of them, and goes on where that was nothing', () =>
	withFolder(async folder => {
		await opened(folder, store => commit(store, adding('before')));
		await opened(folder, store => commit(store, transaction('person', [], [{after: {...ada, city: 'London'}}])));
		sync(folder, '2019-03', ['Ada Lovelace']);
		await opened(folder, store => store.undo());
		expect(known(folder)).toEqual([{name: 'Ada Lovelace', created: ada.created, edited: ada.edited}]);
		await opened(folder, store => commit(store, transaction('person', [], [{after: person('Grace')}])));
		sync(folder, '2019-03', ['Ada Lovelace', 'Grace']);
		expect((await opened(folder, store => store.undo()))?.label).toBe('person');
		expect(known(folder).map(({name}) => name)).toEqual(['Ada Lovelace', 'Grace']);
		expect((await opened(folder, store => store.undo()))?.label).toBe('add before');
	}));

test('a name that undo takes from somebody stays an alias where an entry says it', () =>
	withFolder(async folder => {
		await opened(folder, store => commit(store, withAda()));
		await opened(folder, store => store.commit(rename({person: ada, to: 'Ada King'}), context()));
		sync(folder, '2019-03', ['Ada King']);
		await opened(folder, store => store.undo());
		expect(known(folder)).toMatchObject([{name: 'Ada Lovelace', aliases: ['Ada King']}]);
	}));

test('undo keeps the person where a month cannot be read, for it may name them', () =>
	withFolder(async folder => {
		await opened(folder, store => commit(store, withAda()));
		writeFileSync(join(folder, '2019-03.json'), '{"goodturn": 1, "entries": [');
		await opened(folder, store => store.undo());
		expect(known(folder).map(({name}) => name)).toEqual(['Ada Lovelace']);
	}));
