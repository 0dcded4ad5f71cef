import {expect, test} from 'vitest';
import type {Call, Output, Printed} from '../../source/commands/command.ts';
import {noFlags} from '../../source/commands/flags.ts';
import {commandNamed} from '../../source/commands/registry.ts';
import {emptyJournal, type Journal} from '../../source/journal/journal.ts';
import type {Transaction} from '../../source/journal/transaction.ts';
import {openMemoryStore} from '../../source/store/memory-store.ts';
import {context, favour, journalOf, meeting, need} from '../journal/example.ts';

/** Runs commands on one journal in memory, one after the other, as a person at no terminal would. */
const shell = (journal: Journal = emptyJournal, more: Partial<Call> = {}) => {
	const surroundings = context();
	const store = openMemoryStore({journal, now: () => surroundings.now, newId: surroundings.newId});
	const input = async (): Promise<string | undefined> => undefined;
	const edit = async (text: string): Promise<string> => text;
	return async (name: string, words: readonly string[] = [], flags: Partial<Call['flags']> = {}): Promise<Output> => {
		const command = await commandNamed(name);
		if (!command) throw new Error(`no command ${name}`);
		return command.run({
			words,
			flags: {...noFlags, ...flags},
			store,
			context: surroundings,
			surroundings: {version: '1.2.3', manPage: '', process},
			style: {isColoured: false, isPlain: false},
			isTerminal: false,
			input,
			edit,
			...more,
		});
	};
};

const printed = (output: Output): Printed => {
	if ('open' in output) throw new Error('opened the screens');
	return output;
};

const twins = journalOf([
	favour({id: 'abcd1234-0000-4000-8000-000000000000', text: 'a lift'}),
	favour({id: 'abcd5678-0000-4000-8000-000000000000', text: 'a letter to نور'}),
	meeting({id: 'ffff0000-0000-4000-8000-000000000000', people: ['佐藤 美咲'], text: '👩🏽‍🚀 José'}),
]);

test('an id that begins two entries names neither, and both are told apart', async () => {
	const run = shell(twins);
	await expect(run('remove', ['abcd'])).rejects.toThrow(
		/2 entries have an id that begins with abcd[\s\S]*abcd5 .*letter to نور\n.*abcd1 .*a lift$/,
	);
	expect(printed(await run('show', ['ABCD1'])).json).toMatchObject([{text: 'a lift'}]);
	expect(printed(await run('list')).json).toHaveLength(3);
});

test('^ is the entry written last, whatever its date', async () => {
	const run = shell(twins);
	await run('add', ['2020-01-01: an old walk']);
	await run('add', ['today']);
	expect(printed(await run('show', ['^'])).json).toMatchObject([{text: 'today'}]);
	expect(printed(await run('show', ['^2'])).json).toMatchObject([{text: 'an old walk', date: '2020-01-01'}]);
});

test('what a command reports as JSON is what it did', async () => {
	const run = shell();
	const added = printed(await run('add', ['coffee with Ada Lovelace gave: an intro'])).json;
	expect(added).toMatchObject({
		added: [{kind: 'meeting'}, {kind: 'favour', way: 'given', state: 'open'}],
		changed: [],
		removed: [],
		people: [{name: 'Ada Lovelace'}],
	});
	expect(printed(await run('undo')).json).toMatchObject({
		added: [],
		changed: [],
		removed: [{kind: 'meeting'}, {kind: 'favour'}],
	});
	expect(printed(await run('redo')).json).toMatchObject({added: [{kind: 'meeting'}, {kind: 'favour'}], removed: []});
	expect(printed(await run('settle', ['^'])).json).toMatchObject({
		changed: [{state: 'settled', settled: {by: 'returned'}}],
	});
	expect(printed(await run('ledger')).json).toEqual({owe: 0, owed: 0, people: []});
});

test('several ids are one step, and one undo brings all of them back', async () => {
	const run = shell(twins);
	await run('remove', ['abcd1', 'abcd5', 'abcd1']);
	expect(printed(await run('list')).json).toHaveLength(1);
	await run('undo');
	expect(printed(await run('list')).json).toHaveLength(3);
});

test('with one id among several that is wrong, nothing is done', async () => {
	const run = shell(twins);
	await expect(run('settle', ['abcd1', 'ffff'])).rejects.toThrow(
		/only a favour can be settled[\s\S]*Nothing was settled/,
	);
	await expect(run('settle', ['abcd1', '0000'])).rejects.toThrow(/No entry has an id/);
	expect(printed(await run('ledger')).json).toMatchObject({owe: 2, owed: 0});
});

test('settle takes the favour that returned it, and --returned alone may stand before the favour itself', async () => {
	const given = favour({id: 'eeee0000-0000-4000-8000-000000000000', way: 'given', text: 'a lift back'});
	const run = shell(journalOf([given, favour({id: 'abcd1234-0000-4000-8000-000000000000'})]));
	await run('settle', ['abcd'], {text: {returned: 'eeee'}});
	expect(printed(await run('ledger')).json).toMatchObject({owe: 0, owed: 0});
	await run('undo');
	await run('settle', [], {text: {returned: 'eeee'}});
	expect(printed(await run('ledger')).json).toMatchObject({owe: 1, owed: 0});
});

test('a need is met by the favour that is named, and shows it', async () => {
	const run = shell(
		journalOf([
			need({id: 'aaaa0000-0000-4000-8000-000000000000'}),
			favour({id: 'bbbb0000-0000-4000-8000-000000000000', way: 'given'}),
		]),
	);
	await run('met-need', ['aaaa'], {text: {by: 'bbbb'}});
	expect(printed(await run('needs')).json).toEqual([]);
	expect(printed(await run('show', ['aaaa'])).lines.join('\n')).toMatch(/Met by\n.*read my CV/);
	await run('reopen', ['aaaa']);
	expect(printed(await run('needs')).json).toHaveLength(1);
});

test('the form of an entry is opened again for a person until it can be read, and changes the entry then', async () => {
	const seen: string[] = [];
	const answers = [
		(form: string) => form.replace('how: coffee', 'how: tea'),
		(form: string) => form.replace('how: tea', 'how: walk').replace('José', 'José!'),
	];
	const edit = async (form: string): Promise<string> => {
		seen.push(form);
		return answers[seen.length - 1]?.(form) ?? form;
	};
	const run = shell(twins, {edit, isTerminal: true});
	expect(printed(await run('edit', ['ffff'])).json).toMatchObject({changed: [{how: 'walk', text: '👩🏽‍🚀 José!'}]});
	expect(seen[1]).toMatch(/^# This could not be read: line 4: how must be one of/);
});

test('a form that cannot be read and is closed as it is changes nothing', async () => {
	const edit = async (form: string): Promise<string> => form.replace('how: coffee', 'how: tea');
	await expect(shell(twins, {edit, isTerminal: true})('edit', ['ffff'])).rejects.toThrow(
		/could not be read: line 5: how must be/,
	);
	await expect(shell(twins, {edit})('edit', ['ffff'])).rejects.toThrow(/could not be read: line 4: how must be/);
});

test('a text from the editor that cannot be read is the draft that the editor opens with next', async () => {
	let opened = '';
	const edit = async (text: string): Promise<string> => {
		opened = text;
		return text === '' ? 'got: a lift\n' : 'got Ada: a lift\n';
	};
	const run = shell(emptyJournal, {edit});
	await expect(run('add', [], {on: new Set(['editor'])})).rejects.toThrow('Whose favour?');
	expect(printed(await run('add', [], {on: new Set(['editor'])})).json).toMatchObject({
		added: [{way: 'received', people: ['Ada']}],
	});
	expect(opened).toBe('got: a lift');
	await run('add', [], {on: new Set(['editor'])}).catch(() => undefined);
	expect(opened).toBe('');
});

test('nothing typed on a terminal opens the composer, and anywhere else is wrong usage', async () => {
	expect(await shell(emptyJournal, {isTerminal: true})('add')).toEqual({open: 'composer'});
	await expect(shell()('add')).rejects.toMatchObject({kind: 'usage'});
});

test('a name that may be several people is asked back, and nothing is changed', async () => {
	const run = shell(journalOf([meeting({people: ['Grace Hopper', 'Grace Kelly']})]));
	await expect(run('person', ['Grace'], {text: {city: 'Bern'}})).rejects.toThrow(
		'"Grace" may be Grace Hopper or Grace Kelly. Nothing was done.',
	);
	await expect(run('ledger', ['Grce'])).rejects.toThrow(/Did you mean Grace Hopper or Grace Kelly\?/);
});

test('a backup put back tells what came back, what changed, and what is gone', async () => {
	const [added, changed, removed] = ['came back', 'is as it was', 'was written since'].map(text => favour({text}));
	const {now, newId} = context();
	const store = openMemoryStore({journal: emptyJournal, now: () => now, newId});
	const put = {
		id: newId(),
		at: now.instant,
		label: 'restore 2026-11.json',
		entries: [{after: added}, {before: {...changed, text: 'was'}, after: changed}, {before: removed}],
		people: [],
	} as Transaction;
	const run = shell(emptyJournal, {store: {...store, restore: async () => put}});
	expect(printed(await run('restore', ['2026-11.json'])).lines).toEqual([
		'Put back 2026-11.json.',
		'Back in the journal:',
		expect.stringContaining('came back'),
		'Now reads:',
		expect.stringContaining('is as it was'),
		'Gone from the journal:',
		expect.stringContaining('was written since'),
		'Undo: goodturn undo',
	]);
});
