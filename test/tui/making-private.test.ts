import {afterEach, expect, test} from 'vitest';
import {makePrivate} from '../../source/changes/make-private.ts';
import {findEntry} from '../../source/journal/journal.ts';
import {openTransaction, safeLabel} from '../../source/journal/private.ts';
import {openMemoryStore} from '../../source/store/memory-store.ts';
import type {Loop} from '../../source/tui/loop.ts';
import {togglePrivateMark} from '../../source/tui/overlays/composer/making-private.ts';
import {decided, journalOf, meeting, seen} from '../journal/example.ts';
import {example, frame, ids, now} from './example.ts';
import {newId, openInMemory} from './in-memory.ts';

const running: Loop[] = [];
afterEach(() => {
	for (const loop of running.splice(0)) loop.stop();
});

/** The timeline of the example, its change written at each key. */
const open = async (window = {columns: 120, rows: 40}) => {
	const store = openMemoryStore({journal: example, now: () => now, newId});
	const {loop, press, out} = openInMemory(store, window);
	running.push(loop);
	await press('2', 'home', 'j');
	const seenNow = (): string => frame(loop.getState()).join('\n');
	const isPrivate = (id: string): boolean => findEntry(store.get(), id)?.entry.private === true;
	return {press, out, seenNow, isPrivate};
};

test('P makes the entry under the cursor private, says where it went, and u brings it back', async () => {
	const {press, seenNow, isPrivate} = await open();
	await press('P');
	expect(isPrivate(ids.quiet)).toBe(true);
	expect(seenNow()).toMatch(/Private now, hidden until p: quiet day.*u undoes/);
	expect(seenNow().match(/quiet day/g)).toHaveLength(1);
	await press('u');
	expect(isPrivate(ids.quiet)).toBe(false);
	expect(seenNow()).toMatch(/Undone: make private/);
});

test('its mark is on its row and beside it while private ones are shown, and P takes it away', async () => {
	const {press, seenNow, isPrivate, out} = await open();
	await press('p', 'P');
	expect(isPrivate(ids.quiet)).toBe(true);
	expect(seenNow()).toMatch(/P quiet day/);
	expect(seenNow()).toContain('P private');
	expect(seenNow()).toContain('Private now: quiet day');
	await press('k', 'j');
	expect(out.some(line => line.endsWith('quiet day, read all afternoon, private'))).toBe(true);
	await press('P');
	expect(isPrivate(ids.quiet)).toBe(false);
	expect(seenNow()).toContain('No longer private: quiet day');
	expect(seenNow()).not.toContain('P quiet day');
});

test.each([
	['a favour, a need and an ask on the ledger', ['3', 'enter', 'home', 'P']],
	['a need', ['5', 'home', 'P']],
])('the mark is on the row of %s', async (_, keys) => {
	const {press, seenNow} = await open();
	await press('p', ...keys);
	expect(seenNow()).toMatch(/P (?:send the paper|intro|a |the )/);
});

test('on its own screen it makes it private too, and what is hidden now is left', async () => {
	const {press, seenNow, isPrivate} = await open();
	await press('enter', 'P');
	expect(isPrivate(ids.quiet)).toBe(true);
	expect(seenNow()).toContain('hidden until p');
	expect(seenNow()).not.toContain('This entry is gone');
});

test('in the composer ctrl-p writes #private and takes it away; what is saved so says where it went', async () => {
	const {press, seenNow} = await open({columns: 80, rows: 24});
	const type = (text: string) => press(...Array.from(text, letter => (letter === ' ' ? 'space' : letter)));
	await press('a');
	await type('rain');
	expect(seenNow()).toContain('ctrl-p private');
	await press('ctrl-p');
	expect(seenNow()).toContain('rain #private');
	expect(seenNow()).toContain('ctrl-p not private');
	expect(seenNow()).toContain('It is private: hidden until p shows it.');
	await type(' all day');
	expect(seenNow()).toContain('rain all day #private');
	await press('ctrl-p');
	expect(seenNow()).not.toContain('#private');
	await press('ctrl-p', 'enter');
	expect(seenNow()).toContain('Saved as private, hidden until p: rain all day.');
	await press('p');
	expect(seenNow()).toContain('P rain all day');
});

test.each([
	['rain', 4, 'rain #private', 4],
	['', 0, ' #private', 0],
	['two\nlines', 9, 'two #private\nlines', 18],
	['rain #private', 13, 'rain', 4],
	['#private rain', 8, ' rain', 0],
	['a #Private b', 12, 'a b', 3],
	['a #private-life b', 17, 'a #private-life b #private', 17],
])('%j with the cursor at %i becomes %j', (text, cursor, after, at) =>
	expect(togglePrivateMark({text, cursor})).toEqual({text: after, cursor: at}),
);

test('the log says that something became private or public, and not what', () => {
	const closed = meeting({text: 'a secret lunch', private: true});
	const transaction = decided(makePrivate({entries: [seen(closed)]}), journalOf([closed]));
	expect(transaction.label).toBe('make public "a secret lunch"');
	expect(safeLabel(transaction)).toBe('make public');
	expect(openTransaction(transaction, journalOf([closed]))).toMatchObject({label: 'make public', entries: []});
	const open = meeting({text: 'a secret lunch'});
	expect(safeLabel(decided(makePrivate({entries: [seen(open)]}), journalOf([open])))).toBe('make private');
});
