import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Entry} from '../../source/journal/entry.ts';
import {findEntry, type Journal} from '../../source/journal/journal.ts';
import {conflictsIn} from '../../source/journal/merge/conflicts.ts';
import {apply, type Transaction} from '../../source/journal/transaction.ts';
import {isRefusal} from '../../source/refusal.ts';
import {openStore} from '../../source/store/file-store.ts';
import {readVersions} from '../../source/store/sync/versions-file.ts';
import {composed} from '../../source/tui/loop/composed.ts';
import {commitTyped} from '../../source/tui/loop/joining.ts';
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
	const transaction = await commitTyped(store, wish, moment);
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
