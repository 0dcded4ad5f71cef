import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {makeHome} from '../../support/home.ts';
import {startTerminal} from '../../support/terminal.ts';

const id = '0b8f5a52-6a0f-4c6e-9d0e-2f1f6f0c9f11';
const written = {created: '2026-10-02T10:00:00.000Z', edited: '2026-10-02T10:00:00.000Z'};

type Fields = Readonly<Record<string, unknown>>;

/** Two entries of one id, each in the file of a month, as a merge or a sync tool leaves them. */
const homeOfTwins = (november: Fields, october: Fields) => {
	const home = makeHome();
	mkdirSync(home.journal, {recursive: true, mode: 0o700});
	for (const [month, fields] of [
		['2026-11', november],
		['2026-10', october],
	] as const)
		writeFileSync(
			join(home.journal, `${month}.json`),
			`${JSON.stringify({goodturn: 1, entries: [{id, people: [], ...fields, ...written}]}, null, 2)}\n`,
		);
	return home;
};

/** The one entry of a month; undefined where the file has none. */
const entryOf = (journal: string, month: string): Fields | undefined =>
	(JSON.parse(readFileSync(join(journal, `${month}.json`), 'utf8')) as {entries: readonly Fields[]}).entries[0];

test('of two entries of one id the cursor reaches both, and keys act on the one under it', async () => {
	const favour = {kind: 'favour', way: 'received', state: 'open', people: ['Ada Lovelace']};
	const home = homeOfTwins(
		{...favour, date: '2026-11-02', text: 'lent me a van'},
		{...favour, date: '2026-10-02', text: 'lent me a saw'},
	);
	const terminal = startTerminal({home, columns: 60, rows: 24});
	await terminal.waitFor('2 Timeline');
	terminal.press('2');
	await terminal.waitFor(/▌.*lent me a van/);
	terminal.press('j');
	await terminal.waitFor(/▌.*lent me a saw/);
	terminal.press('enter');
	await terminal.waitFor(rows => rows.some(row => /lent me a saw/.test(row)) && !rows.some(row => /van/.test(row)));
	terminal.press('escape');
	await terminal.waitFor(/▌.*lent me a saw/);
	terminal.press('x');
	await terminal.waitFor(/Returned: .*lent me a saw/);
	expect(entryOf(home.journal, '2026-10')).toMatchObject({state: 'settled'});
	expect(entryOf(home.journal, '2026-11')).toMatchObject({state: 'open'});
	terminal.press('e');
	await terminal.waitFor('Edit');
	terminal.type(' and a drill\r');
	await terminal.waitFor(/▌.*lent me a saw and a/);
	await terminal.waitFor(/Saved: /);
	expect(entryOf(home.journal, '2026-10')?.text).toContain('drill');
	expect(entryOf(home.journal, '2026-11')?.text).toBe('lent me a van');
	// The other one is not jumped to, where it is.
	terminal.press('d');
	await terminal.waitFor('Removed: ');
	expect(entryOf(home.journal, '2026-10')).toBeUndefined();
	expect(entryOf(home.journal, '2026-11')?.text).toBe('lent me a van');
	terminal.press('u');
	await terminal.waitFor('Undone');
	expect(entryOf(home.journal, '2026-10')?.text).toContain('drill');
	await terminal.close();
});

test('also of two that are of one day, one in the file of another month, on the page of their person too', async () => {
	const need = {kind: 'need', state: 'open', date: '2026-11-02', people: ['Ada Lovelace']};
	const home = homeOfTwins({...need, text: 'a van'}, {...need, text: 'a saw'});
	const terminal = startTerminal({home, columns: 60, rows: 24});
	await terminal.waitFor('2 Timeline');
	terminal.press('2');
	await terminal.waitFor(/▌.*a van/);
	terminal.press('j');
	await terminal.waitFor(/▌.*a saw/);
	terminal.press('w');
	await terminal.waitFor(/▌.*a (?:van|saw)/);
	terminal.press('g', 'g');
	const other = (await terminal.waitFor(rows => rows.some(row => /▌.*a (?:van|saw)/.test(row)))).find(row =>
		/▌/.test(row),
	);
	terminal.press('j');
	await terminal.waitFor(other?.includes('a van') ? /▌.*a saw/ : /▌.*a van/);
	terminal.press('D');
	await terminal.waitFor('Dropped: ');
	const dropped = other?.includes('a van') ? '2026-10' : '2026-11';
	for (const month of ['2026-10', '2026-11'])
		expect([month, entryOf(home.journal, month)?.state]).toEqual([month, month === dropped ? 'dropped' : 'open']);
	await terminal.close();
});
