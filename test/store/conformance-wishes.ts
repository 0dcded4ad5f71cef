import {expect, test} from 'vitest';
import {recordCapture} from '../../source/changes/capture.ts';
import {edit} from '../../source/changes/edit.ts';
import {rename} from '../../source/changes/people/rename.ts';
import {remove} from '../../source/changes/remove.ts';
import {settle} from '../../source/changes/settle.ts';
import {star} from '../../source/changes/star.ts';
import type {MonthName} from '../../source/journal/day.ts';
import type {Entry} from '../../source/journal/entry.ts';
import {findEntry, newestFirst} from '../../source/journal/journal.ts';
import type {Store} from '../../source/store/store.ts';
import type {WithStore} from './conformance.ts';
import {commit, context, note, person, transaction} from './sample.ts';

/** The promises of every store about wishes: what a person wants, decided under the lock. */
export const conformsToWishes = (withStore: WithStore): void => {
	const promise = (name: string, work: (store: Store) => Promise<void>): void => test(name, () => withStore(work));

	promise(
		'a wish is decided on the journal as it is when its turn has come, and not as it was when it was made',
		async store => {
			await commit(
				store,
				transaction(
					'add',
					[{after: note('with her', '2026-11-20', {people: ['Ada Lovelace']})}],
					[{after: person('Ada Lovelace')}],
				),
			);
			const {people: known} = store.get();
			const draft = {kind: 'note', date: note('').date, people: ['Ada Lovelace'], text: 'added meanwhile'} as const;
			const [ada] = known.people;
			// Both are made of the same journal, in which she has her old name.
			await Promise.all([
				store.commit(rename({person: ada ?? person('nobody'), to: 'Ada King'}), context()),
				store.commit(recordCapture({did: 'add', drafts: [draft], known}), context()),
			]);
			expect([...newestFirst(store.get())].map(({people}) => people)).toEqual([['Ada King'], ['Ada King']]);
			expect(store.get().people.people.map(({name}) => name)).toEqual(['Ada King']);
			await store.undo();
			const {people: renamed} = store.get();
			await Promise.all([
				store.undo(),
				store.commit(
					recordCapture({did: 'add', drafts: [{...draft, people: ['Ada King']}], known: renamed}),
					context(),
				),
			]);
			expect([...newestFirst(store.get())].map(({people}) => people)).toEqual([['Ada Lovelace'], ['Ada Lovelace']]);
			expect(store.get().people.people.map(({name}) => name)).toEqual(['Ada Lovelace']);
		},
	);

	promise(
		'what a person saw is compared with what is there: changed meanwhile, it is refused with both versions',
		async store => {
			const entry = note('read my CV', '2026-11-20', {kind: 'favour', way: 'received', state: 'open'});
			await commit(store, transaction('add', [{after: entry}]));
			const seen = {entry, month: '2026-11' as MonthName};
			await store.commit(settle({entries: [seen], by: 'freely'}), context());
			const journal = store.get();
			const late = store.commit(remove({entries: [seen]}), context());
			await expect(late).rejects.toMatchObject({
				kind: 'conflict',
				message: expect.stringMatching(/read my CV.*state was "open" and is "settled".*Nothing was removed/s),
			});
			expect(store.get()).toEqual(journal);
			const settled = findEntry(store.get(), entry.id)?.entry ?? entry;
			await expect(store.commit(settle({entries: [{...seen, entry: settled}]}), context())).rejects.toMatchObject({
				kind: 'user',
				message: expect.stringContaining('already settled'),
			});
		},
	);

	promise('what would be written can be had without writing it', async store => {
		const wish = recordCapture({did: 'add', drafts: [{kind: 'note', date: note('').date, people: [], text: 'tea'}]});
		expect((await store.plan(wish, context())).entries).toMatchObject([{after: {text: 'tea'}}]);
		expect([...newestFirst(store.get())]).toEqual([]);
		expect(await store.history()).toEqual([]);
	});

	promise(
		'two of one id in two months are two: each is changed in its own month, and undo brings it back',
		async store => {
			const [november, october] = [note('one'), note('another', '2026-10-02')].map(entry => ({
				...entry,
				id: 'abcd0000-0000-4000-8000-000000000001',
			})) as [Entry, Entry];
			await commit(store, transaction('add', [{after: november}, {after: october}]));
			const both = (): readonly string[] =>
				[...newestFirst(store.get())].map(({text, starred}) => `${text}${starred ? '*' : ''}`);
			expect((await store.find(november.id)).map(({entry, month}) => [entry.text, month])).toEqual([
				['one', '2026-11'],
				['another', '2026-10'],
			]);
			await store.commit(star({entry: {entry: october, month: '2026-10' as MonthName}}), context());
			expect(both()).toEqual(['one', 'another*']);
			await store.undo();
			await store.commit(remove({entries: [{entry: november, month: '2026-11' as MonthName}]}), context());
			expect(both()).toEqual(['another']);
			await store.undo();
			expect(both()).toEqual(['one', 'another']);
			// Into the month of the other it cannot go, for a file with one id twice could not be read.
			const moved = {...october, date: november.date};
			await expect(
				store.commit(edit({seen: {entry: october, month: '2026-10' as MonthName}, entry: moved}), context()),
			).rejects.toMatchObject({kind: 'user'});
			await expect(commit(store, transaction('move', [{before: october, after: moved}]))).rejects.toMatchObject({
				kind: 'conflict',
			});
			expect(both()).toEqual(['one', 'another']);
		},
	);
};
