import {expect, test} from 'vitest';
import {sameEntry} from '../../source/journal/format/read-entry.ts';
import {findEntry, newestFirst} from '../../source/journal/journal.ts';
import {samePerson} from '../../source/journal/person/person.ts';
import type {Store} from '../../source/store/store.ts';
import {adding, commit, note, person, transaction} from './sample.ts';

const names = ['👩🏽‍🚀 Ada', 'Jose\u0301', '佐藤 美咲', 'نور'];
const texts = (store: Store): readonly string[] => [...newestFirst(store.get())].map(entry => entry.text);

/** Runs the work on a new and empty store. */
export type WithStore = (work: (store: Store) => Promise<void>) => Promise<void>;

/** The promises of every store about what is written; those about wishes are in conformance-wishes.ts. */
export const conforms = (withStore: WithStore): void => {
	const promise = (name: string, work: (store: Store) => Promise<void>): void => test(name, () => withStore(work));

	promise('what is committed can be had at once, to the letter', async store => {
		const entry = note('Café with 👩🏽‍🚀, José and نور\n佐藤 美咲 came too', '2026-11-20', {
			kind: 'meeting',
			how: 'coffee',
			people: names,
			tags: ['work'],
			colour: 'blue',
		});
		await commit(
			store,
			transaction(
				'add',
				[{after: entry}],
				names.map(name => ({after: person(name)})),
			),
		);
		expect(sameEntry(findEntry(store.get(), entry.id)?.entry, entry)).toBe(true);
		expect(new Set(store.get().people.people.map(({name}) => name))).toEqual(new Set(names));
	});

	promise('listeners hear of every change until they leave', async store => {
		let heard = 0;
		const leave = store.subscribe(() => heard++);
		await commit(store, adding('one'));
		expect(heard).toBeGreaterThan(0);
		leave();
		const before = heard;
		await commit(store, adding('two'));
		expect(heard).toBe(before);
	});

	promise('months that a change does not touch stay the same objects', async store => {
		await commit(store, adding('october', '2026-10-01'));
		const [october] = store.get().months;
		await commit(store, adding('november'));
		expect(store.get().months.map(({name}) => name)).toEqual(['2026-11', '2026-10']);
		expect(store.get().months[1]).toBe(october);
	});

	promise('a change is refused where the entry is not as it was seen, and then nothing is changed', async store => {
		const seen = note('coffee');
		await commit(store, transaction('add', [{after: seen}]));
		await commit(store, transaction('edit', [{before: seen, after: {...seen, text: 'tea'}}]));
		const journal = store.get();
		const late = commit(
			store,
			transaction('late', [{after: note('new')}, {before: seen, after: {...seen, text: 'cocoa'}}]),
		);
		await expect(late).rejects.toMatchObject({
			kind: 'conflict',
			message: expect.stringMatching(/coffee.*tea.*Nothing was written/s),
		});
		expect(store.get()).toEqual(journal);
		await expect(commit(store, transaction('again', [{after: seen}]))).rejects.toMatchObject({kind: 'conflict'});
		await expect(commit(store, transaction('gone', [{before: note('never there')}]))).rejects.toMatchObject({
			kind: 'conflict',
		});
	});

	promise('a person whom someone else added meanwhile is not added twice, whatever the accents', async store => {
		await commit(store, transaction('first', [], [{after: person('José')}]));
		const written = await commit(
			store,
			transaction('second', [{after: note('with him')}], [{after: person('JOSE\u0301')}, {after: person('نور')}]),
		);
		expect(written.people.map(({after}) => after?.name)).toEqual(['نور']);
		expect(
			store
				.get()
				.people.people.map(({name}) => name)
				.sort(),
		).toEqual(['José', 'نور'].sort());
		await store.undo();
		expect(store.get().people.people.map(({name}) => name)).toEqual(['José']);
	});

	promise('a person is not renamed to a name that is taken, nor changed where someone else did', async store => {
		const [ada, grace] = [person('Ada'), person('Grace')];
		await commit(store, transaction('add', [], [{after: ada}, {after: grace}]));
		await expect(
			commit(store, transaction('rename', [], [{before: ada, after: {...ada, name: 'GRACE'}}])),
		).rejects.toMatchObject({kind: 'conflict'});
		await commit(store, transaction('city', [], [{before: ada, after: {...ada, city: 'London'}}]));
		await expect(
			commit(store, transaction('late', [], [{before: ada, after: {...ada, city: 'Bern'}}])),
		).rejects.toMatchObject({kind: 'conflict'});
		expect(samePerson(store.get().people.people[0], {...ada, city: 'London'})).toBe(true);
	});

	promise('an entry that gets another month is in that month alone, and undo moves it back', async store => {
		const entry = note('moved');
		await commit(store, transaction('add', [{after: entry}]));
		const moved = {...entry, date: note('', '2026-10-02').date};
		await commit(store, transaction('move', [{before: entry, after: moved}]));
		expect(findEntry(store.get(), entry.id)?.month.name).toBe('2026-10');
		expect(texts(store)).toEqual(['moved']);
		await store.undo();
		expect(findEntry(store.get(), entry.id)?.month.name).toBe('2026-11');
		expect(texts(store)).toEqual(['moved']);
	});

	promise('undo goes back step by step, redo forth again, until something new is written', async store => {
		for (const text of ['a', 'b', 'c']) await commit(store, adding(text));
		expect((await store.undo())?.label).toBe('add c');
		expect((await store.undo())?.label).toBe('add b');
		expect(texts(store)).toEqual(['a']);
		expect((await store.redo())?.label).toBe('add b');
		expect((await store.redo())?.label).toBe('add c');
		expect(await store.redo()).toBeUndefined();
		await store.undo();
		await commit(store, adding('d'));
		expect(await store.redo()).toBeUndefined();
		expect(new Set(texts(store))).toEqual(new Set(['a', 'b', 'd']));
		expect((await store.history()).map(({transaction: {label}, isUndone}) => [label, isUndone])).toEqual([
			['add d', false],
			['add c', true],
			['add b', false],
			['add a', false],
		]);
		for (const label of ['add d', 'add b', 'add a']) expect((await store.undo())?.label).toBe(label);
		expect(await store.undo()).toBeUndefined();
		expect(texts(store)).toEqual([]);
	});

	promise('the last 1,000 changes are remembered', async store => {
		const count = store.folder === '' ? 1_010 : 20;
		for (let index = 0; index < count; index++) await commit(store, adding(String(index)));
		const history = await store.history();
		expect(history.length).toBe(Math.min(count, 1_000));
		expect(history[0]?.transaction.label).toBe(`add ${count - 1}`);
	});

	promise('entries are found by the beginning of their id', async store => {
		const [one, two] = [
			note('one', '2026-11-20', {id: 'abcd0000-0000-4000-8000-000000000001'}),
			note('two', '2020-01-01', {id: 'abcd1111-0000-4000-8000-000000000002'}),
		];
		await commit(store, transaction('add', [{after: one}, {after: two}]));
		expect((await store.find('abcd')).map(({entry}) => entry.text)).toEqual(['one', 'two']);
		expect((await store.find('abcd1')).map(({entry}) => entry.text)).toEqual(['two']);
		expect(await store.find('ffff')).toEqual([]);
	});

	promise('a backup puts a file back as it was, and undo takes that away again', async store => {
		const [kept, added] = [note('kept'), note('added later')];
		await commit(store, transaction('first', [{after: kept}]));
		await commit(store, transaction('second', [{after: added}]));
		const [backup] = (await store.backups()).filter(({file}) => file === '2026-11.json');
		expect(backup?.name).toMatch(/^2026-11\.json\.\d{8}T\d{6}\.\d{3}Z$/);
		await store.restore(backup?.name ?? '');
		expect(texts(store)).toEqual(['kept']);
		await store.undo();
		expect(new Set(texts(store))).toEqual(new Set(['kept', 'added later']));
		await expect(store.restore('2026-11.json.20000101T000000.000Z')).rejects.toMatchObject({kind: 'user'});
		await expect(store.restore('../../etc/passwd')).rejects.toMatchObject({kind: 'user'});
	});

	promise('a draft is kept until it is forgotten', async store => {
		expect(await store.readDraft()).toBeUndefined();
		await store.writeDraft('coffee with 佐藤 美咲\n👩🏽‍🚀');
		expect(await store.readDraft()).toBe('coffee with 佐藤 美咲\n👩🏽‍🚀');
		await store.writeEdits([{about: 'edit 1', text: 'coffee with نور'}]);
		expect(await store.readDraft()).toBe('coffee with 佐藤 美咲\n👩🏽‍🚀');
		await store.writeDraft(undefined);
		expect(await store.readEdits()).toEqual([{about: 'edit 1', text: 'coffee with نور'}]);
		await store.writeEdits([]);
		expect(await store.readEdits()).toEqual([]);
		expect(await store.readDraft()).toBeUndefined();
	});

	promise('changes that are begun at once are made one after the other', async store => {
		await Promise.all(
			Array.from({length: 20}, (_, index) =>
				commit(store, transaction('add', [{after: note(String(index))}], [{after: person('Ada')}])),
			),
		);
		expect(texts(store).length).toBe(20);
		expect(store.get().people.people.length).toBe(1);
		expect(new Set((await store.history()).map(({transaction: {id}}) => id)).size).toBe(20);
	});
};
