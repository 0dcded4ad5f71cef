import {expect, test} from 'vitest';
import type {Ask} from '../../../source/journal/entry.ts';
import {findEntry} from '../../../source/journal/journal.ts';
import {openMemoryStore} from '../../../source/store/memory-store.ts';
import {ask, favour, id, journalOf, person} from '../../journal/example.ts';
import {frame, now} from '../example.ts';
import {newId, openInMemory} from '../in-memory.ts';

const lease = ask({id: id(1), people: ['Ken Ito'], text: 'to look at the lease'});
const offer = 'tab perhaps Ken Ito said yes: to look at the lease';
const done = '+ Ken Ito said yes: to look at the lease';
const promise = 'Ken Ito owes you: look at the lease';

/** The composer of 80x24 after a line was typed. */
const typed = async (line: string, entry: Ask = lease) => {
	const store = openMemoryStore({journal: journalOf([entry], [person('Ken Ito')]), now: () => now, newId});
	const {loop, press} = openInMemory(store, {columns: 80, rows: 24});
	await press('2', 'a', ...line);
	return {
		press,
		stop: () => loop.stop(),
		shown: () => frame(loop.getState()).join('\n'),
		state: () => findEntry(store.get(), entry.id)?.entry,
		favours: () => store.get().months.flatMap(({entries}) => entries.filter(({kind}) => kind === 'favour')),
	};
};

test('a bare yes is offered, put in by tab, shown before it is saved, and undone with its line', async () => {
	const {press, stop, shown, state, favours} = await typed('Ken said yes');
	expect(shown()).toContain(offer);
	expect(shown()).not.toContain(done);
	await press('tab');
	expect(shown()).toContain(done);
	expect(shown()).toContain(promise);
	expect(shown()).not.toContain(offer);
	await press('enter');
	expect(state()).toMatchObject({state: 'granted', answer: {date: now.day, entry: favours()[0]?.id}});
	expect(favours()).toMatchObject([{state: 'promised', text: 'look at the lease'}]);
	await press('u');
	expect(state()).toEqual(lease);
	expect(favours()).toEqual([]);
	stop();
});

test.each<[string, readonly string[]]>([
	['saved as it is', ['enter']],
	['taken and taken back', ['tab', 'ctrl-_', 'enter']],
	['put in, and the typed one after it', ['tab', 'tab', 'enter']],
	['written on', ['tab', '.', 'enter']],
])('one that is %s answers nothing', async (_, keys) => {
	const {press, stop, state, favours} = await typed('Ken said yes');
	await press(...keys);
	expect(state()).toEqual(lease);
	expect(favours()).toEqual([]);
	stop();
});

test('one that names what was asked for is taken, and shown before it is saved', async () => {
	const {press, stop, shown, state} = await typed("Ken can't do the lease");
	expect(shown()).toContain('+ Ken Ito said no: to look at the lease');
	await press('enter');
	expect(state()).toMatchObject({state: 'declined', answer: {date: now.day}});
	stop();
});

test('what is private is never offered, and not shown where it is answered', async () => {
	const hidden = {...lease, private: true} as const;
	const bare = await typed('Ken said yes', hidden);
	expect(bare.shown()).not.toContain('lease');
	bare.stop();
	const {press, stop, shown, state} = await typed('Ken said yes to the lease', hidden);
	expect(shown()).not.toContain('look at');
	await press('enter');
	expect(shown()).not.toContain('look at');
	expect(shown()).toContain('Saved: Ken said yes to the lease.');
	expect(shown()).not.toContain('more.');
	expect(state()).toMatchObject({state: 'granted'});
	stop();
});

test('a line that answers nothing has no reading to be left as text', async () => {
	const {stop, shown} = await typed('Ken said no rain tomorrow');
	expect(shown()).not.toContain('not that: as text');
	stop();
	const other = await typed('Ken said yes to the wedding');
	expect(other.shown()).not.toContain('not that: as text');
	other.stop();
});

test('thanks for what is noted are offered, and said by tab', async () => {
	const drill = favour({id: id(2), way: 'received', people: ['Ken Ito'], date: now.day, text: 'lent me his drill'});
	const store = openMemoryStore({journal: journalOf([drill], [person('Ken Ito')]), now: () => now, newId});
	const {loop, press} = openInMemory(store, {columns: 80, rows: 24});
	const shown = () => frame(loop.getState()).join('\n');
	await press('2', 'a', ...'thanks to Ken for the drill');
	expect(shown()).toContain('tab perhaps you thanked Ken Ito: lent me his drill');
	expect(shown()).not.toContain('you got from Ken Ito: thanks');
	await press('tab', 'enter');
	expect(store.get().months.flatMap(({entries}) => entries)).toMatchObject([
		{id: drill.id, thanked: now.day},
		{kind: 'note', text: 'thanks to Ken for the drill'},
	]);
	loop.stop();
});
