import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {joiningFor} from '../../source/changes/joining.ts';
import type {Entry} from '../../source/journal/entry.ts';
import {findEntry, type Journal} from '../../source/journal/journal.ts';
import {conflictsIn} from '../../source/journal/merge/conflicts.ts';
import {apply, type Transaction} from '../../source/journal/transaction.ts';
import {isRefusal} from '../../source/refusal.ts';
import {commitJoined} from '../../source/store/commit-joined.ts';
import {openStore} from '../../source/store/file-store.ts';
import {readVersions} from '../../source/store/sync/versions-file.ts';
import {composed} from '../../source/tui/loop/composed.ts';
import type {State} from '../../source/tui/state.ts';
import {fieldOf} from '../../source/tui/typing/field.ts';
import {update} from '../../source/tui/update.ts';
import {context, meeting} from '../journal/example.ts';
import {temporaryFolder} from '../support/home.ts';
import {example, frame, ids, now, opened, press, pressed} from './example.ts';

const coffee = findEntry(example, ids.coffee)?.entry as Entry;
const elsewhere = (change: Transaction['entries'][number]): Journal =>
	apply(example, {id: 't', at: context().now.instant, label: 'x', entries: [change], people: []});
const arrived = (state: State, journal: Journal): State => update(state, {kind: 'journal', journal, now})[0];
const textOf = ({over}: State): string => (over?.kind === 'composer' ? over.own.field.text : '');
const screenOf = (state: State): string =>
	frame(state)
		.join('\n')
		.replaceAll(/[│\s]+/g, ' ');

describe('an entry that is changed elsewhere while it is edited', () => {
	const editing = press(opened(), 'j', 'e', '"!');

	test('is said in the composer, which keeps its text and its cursor', () => {
		const after = arrived(editing, elsewhere({before: coffee, after: {...coffee, place: 'Basel'}}));
		expect(screenOf(after)).toContain(
			'Elsewhere place was "Café Central" and is "Basel". Enter joins both, and loses neither.',
		);
		expect(after.over).toEqual(editing.over);
		// Nothing is said of what is as it was.
		expect(screenOf(editing)).not.toContain('Elsewhere');
		expect(screenOf(arrived(after, example))).not.toContain('Elsewhere');
	});

	test('removed or made private there, that is said, and no more of what is private', () => {
		expect(screenOf(arrived(editing, elsewhere({before: coffee})))).toContain('It was removed elsewhere meanwhile.');
		const hidden = arrived(editing, elsewhere({before: coffee, after: {...coffee, private: true, place: 'Secret'}}));
		expect(screenOf(hidden)).toContain('It was made private elsewhere meanwhile. Enter joins both');
		expect(screenOf(hidden)).not.toContain('Secret');
	});

	test('left with Esc, what was typed comes back on the entry as it is by now', () => {
		const left = press(
			arrived(editing, elsewhere({before: coffee, after: {...coffee, edited: now.instant}})),
			'escape',
		);
		const again = press(left, 'e');
		expect(textOf(again)).toBe(textOf(editing));
		expect(screenOf(again)).toContain(
			'Draft restored, from before this was changed: ctrl-c brings back what is saved.',
		);
		expect(pressed(again, 'enter').effects).toMatchObject([{kind: 'change'}]);
	});
});

/** A journal in files with one meeting, which is edited here to this line after another program has changed it. */
const joined = async (
	line: string,
	change: (entry: Record<string, unknown>) => Record<string, unknown> | undefined,
) => {
	const folder = join(temporaryFolder(), 'journal');
	const moment = context();
	const store = await openStore({folder, now: () => moment.now, newId: moment.newId});
	const first = meeting({people: ['Ada'], place: 'Bern', text: 'coffee with Ada'});
	await store.commit(
		{kind: 'x', wanted: {}, reads: {}, decide: () => ({...nothing, entries: [{after: first}]})},
		moment,
	);
	const before = findEntry(store.get(), first.id)?.entry as Entry;
	const wish = await composed(store, {purpose: {kind: 'edit', entry: before}, field: fieldOf(line)}, moment);
	if (isRefusal(wish)) throw new Error(wish.what);
	const path = join(folder, '2026-11.json');
	const file = JSON.parse(readFileSync(path, 'utf8'));
	file.entries = file.entries.flatMap((entry: Record<string, unknown>) => change(entry) ?? []);
	writeFileSync(path, JSON.stringify(file));
	const transaction = await commitJoined(store, wish, moment, joiningFor);
	const journal = await store.load('all');
	return {
		transaction,
		entry: findEntry(journal, first.id)?.entry as Entry,
		conflicts: conflictsIn(journal, readVersions(folder)),
		store,
	};
};
const nothing: Transaction = {id: 't', at: now.instant, label: 'x', entries: [], people: []};

describe('saving it', () => {
	test('what was changed in other fields is in it too', async () => {
		const {entry, conflicts} = await joined('2026-11-20: coffee with Ada @ Bern -- she moves', given => ({
			...given,
			place: 'Bern',
			starred: true,
			edited: '2026-11-21T10:00:00.000Z',
		}));
		expect(entry).toMatchObject({place: 'Bern', starred: true, text: expect.stringContaining('she moves')});
		expect(conflicts).toEqual([]);
	});

	test('of one field that both changed the later is shown, the other is kept, and undo gives it back', async () => {
		const {entry, conflicts, store} = await joined('2026-11-20: coffee with Ada @ Zürich', given => ({
			...given,
			place: 'Basel',
			edited: '2026-11-21T10:00:00.000Z',
		}));
		expect(entry.place).toBe('Zürich');
		expect(conflicts).toMatchObject([{field: 'place', shown: 'Zürich', other: 'Basel'}]);
		await store.undo();
		expect(findEntry(store.get(), entry.id)?.entry.place).toBe('Basel');
	});

	test('one that was removed is there again', async () => {
		const {entry} = await joined('2026-11-20: coffee with Ada @ Zürich', () => undefined);
		expect(entry.place).toBe('Zürich');
	});
});

describe('a person who is changed elsewhere while their line is written on', () => {
	test('is said in the composer, which keeps its text', () => {
		const editing = press(opened(), '4', 'e', ', lives in Bern');
		const {over} = editing;
		if (over?.kind !== 'composer' || over.own.purpose.kind !== 'known') throw new Error('nobody is edited');
		const before = over.own.purpose.person;
		const people = [{...(example.people.people.includes(before) && {before}), after: {...before, work: 'the harbour'}}];
		const journal = apply(example, {id: 't', at: now.instant, label: 'x', entries: [], people});
		const after = arrived(editing, journal);
		expect(screenOf(after)).toContain('Enter joins both, and loses neither.');
		expect(screenOf(after)).toContain('"the harbour"');
		expect(after.over).toEqual(editing.over);
		expect(screenOf(editing)).not.toContain('Elsewhere');
	});

	/** A journal in files that knows Ada in Bern, whom another program moves while this line is written. */
	const told = async (line: string, change: (ada: Record<string, unknown>) => Record<string, unknown> | undefined) => {
		const folder = join(temporaryFolder(), 'journal');
		const moment = context();
		const store = await openStore({folder, now: () => moment.now, newId: moment.newId});
		const {instant} = moment.now;
		const ada = {name: 'Ada', city: 'Bern', created: instant, edited: instant};
		await store.commit(
			{kind: 'x', wanted: {}, reads: {}, decide: () => ({...nothing, people: [{after: ada}]})},
			moment,
		);
		const [person = ada] = store.get().people.people;
		const purpose = {kind: 'known', person, shown: person} as const;
		const wish = await composed(store, {purpose, field: fieldOf(line)}, moment);
		if (isRefusal(wish)) throw new Error(wish.what);
		const path = join(folder, 'people.json');
		const file = JSON.parse(readFileSync(path, 'utf8'));
		file.people = file.people.flatMap((one: Record<string, unknown>) => change(one) ?? []);
		writeFileSync(path, JSON.stringify(file));
		await commitJoined(store, wish, moment, joiningFor);
		const journal = await store.load('all');
		return {people: journal.people.people, conflicts: conflictsIn(journal, readVersions(folder)), store};
	};
	const edited = '2026-11-21T10:00:00.000Z';

	test('what was changed of other facts is in it too', async () => {
		const {people, conflicts} = await told('Ada, lives in Basel', ada => ({...ada, work: 'the harbour', edited}));
		expect(people).toMatchObject([{name: 'Ada', city: 'Basel', work: 'the harbour'}]);
		expect(conflicts).toEqual([]);
	});

	test('of one fact that both changed the later is shown, the other is kept, and undo gives it back', async () => {
		const {people, conflicts, store} = await told('Ada, lives in Basel', ada => ({...ada, city: 'Thun', edited}));
		expect(people).toMatchObject([{city: 'Basel'}]);
		expect(conflicts).toMatchObject([{field: 'city', shown: 'Basel', other: 'Thun'}]);
		await store.undo();
		expect(store.get().people.people).toMatchObject([{city: 'Thun'}]);
	});

	test('one who was taken out is there again', async () => {
		const {people} = await told('Ada, lives in Basel', () => undefined);
		expect(people).toMatchObject([{name: 'Ada', city: 'Basel'}]);
	});
});
