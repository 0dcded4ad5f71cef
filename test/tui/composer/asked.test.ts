import {expect, test} from 'vitest';
import {findEntry} from '../../../source/journal/journal.ts';
import {openMemoryStore} from '../../../source/store/memory-store.ts';
import {ask, id, journalOf, person} from '../../journal/example.ts';
import {frame, now} from '../example.ts';
import {newId, openInMemory} from '../in-memory.ts';

const plumber = ask({id: id(1), people: ['Ken Ito'], text: 'for the number of his plumber'});
const says = 'you asked Ken Ito: for the number of his plumber';

const typed = async (entry: typeof plumber) => {
	const store = openMemoryStore({journal: journalOf([entry], [person('Ken Ito')]), now: () => now, newId});
	const {loop, press} = openInMemory(store, {columns: 100, rows: 30});
	await press('2', 'a', ...'asked Ken for the plumber');
	const preview = frame(loop.getState()).join('\n');
	await press('enter');
	const state = (): unknown => findEntry(store.get(), entry.id)?.entry;
	const after = state();
	const saved = frame(loop.getState()).join('\n');
	await press('u');
	const undone = state();
	loop.stop();
	return {preview, saved, after, undone};
};

test('a line that says that it was asked shows it before it is saved, and marks it', async () => {
	const {preview, after, undone} = await typed(plumber);
	expect(preview).toContain(`+ ${says}`);
	expect(after).toMatchObject({state: 'asked', asked: now.day});
	expect(undone).toEqual(plumber);
});

test('what is private is marked, and not shown', async () => {
	const {preview, saved, after} = await typed({...plumber, private: true});
	expect(preview).not.toContain(says);
	expect(saved).not.toContain('number of his plumber');
	expect(after).toMatchObject({state: 'asked'});
});
