import {expect, test} from 'vitest';
import {exampleJournal, makeHome} from '../../support/home.ts';
import {storedEntries} from '../../support/journal.ts';
import {startTerminal} from '../../support/terminal.ts';

test('who do I owe, and settle it: two keys from the first screen', async () => {
	const home = makeHome(exampleJournal);
	const terminal = startTerminal({home, columns: 100, rows: 30});
	await terminal.waitFor('2 Timeline');
	terminal.press('3');
	await terminal.waitFor(rows => rows.some(row => /▌ Alan Turing +2/.test(row)));
	const before = storedEntries(home.journal);
	terminal.press('x');
	await terminal.waitFor(/Kept: .*u undoes/);
	expect(terminal.screen().some(row => /Alan Turing +1/.test(row))).toBe(true);
	expect(storedEntries(home.journal)).not.toEqual(before);
	terminal.press('u');
	await terminal.waitFor('Undone');
	expect(storedEntries(home.journal)).toEqual(before);
	await terminal.close();
});

test('a favour received is passed on from the ledger, in one transaction', async () => {
	const home = makeHome(exampleJournal);
	const terminal = startTerminal({home, columns: 100, rows: 30});
	await terminal.waitFor('2 Timeline');
	terminal.press('3', 'j');
	await terminal.waitFor(rows => rows.some(row => /▌ Ada Lovelace/.test(row)));
	terminal.press('F');
	await terminal.waitFor('Pass it on');
	terminal.type('Ben Stone: put him up for a night\r');
	await terminal.waitFor(/Saved: .*passed on to Ben Stone/);
	const entries = storedEntries(home.journal);
	const forward = entries.find(entry => entry.text === 'put him up for a night');
	expect(forward).toMatchObject({kind: 'favour', way: 'given', people: ['Ben Stone']});
	expect(entries.find(entry => entry.id === forward?.forwards)).toMatchObject({
		state: 'settled',
		settled: {by: 'forwarded', entry: forward?.id},
	});
	await terminal.close();
});

test('from a need one key opens the composer, and saving meets the need by that favour', async () => {
	const home = makeHome(exampleJournal);
	const terminal = startTerminal({home, columns: 100, rows: 30});
	await terminal.waitFor('2 Timeline');
	terminal.press('5');
	const row = (await terminal.waitFor(rows => rows.some(line => line.includes('▌')))).find(line => line.includes('▌'));
	terminal.press('m');
	await terminal.waitFor('Help with a need');
	terminal.type('introduced them to a friend\r');
	await terminal.waitFor(/Saved: /);
	const entries = storedEntries(home.journal);
	const gave = entries.find(entry => entry.text === 'introduced them to a friend');
	const met = entries.find(
		entry => entry.kind === 'need' && entry.state === 'met' && (entry.met as {entry?: string}).entry === gave?.id,
	);
	expect(met, row).toBeDefined();
	await terminal.close();
});

test('everything with a person and back to the same row', async () => {
	const terminal = startTerminal({args: ['--demo'], columns: 100, rows: 30});
	await terminal.waitFor('2 Timeline');
	terminal.press('2', 'T');
	const chosen = (await terminal.waitFor(rows => rows.some(row => /▌ Sun 22/.test(row)))).findIndex(row =>
		row.includes('▌'),
	);
	terminal.press('j', 'j', 'w');
	await terminal.waitFor('owes you');
	terminal.press('escape');
	await terminal.waitFor(rows => rows.some(row => /▌ Sat 21 +○/.test(row)));
	terminal.press('k', 'k');
	await terminal.waitFor(rows => rows.findIndex(row => row.includes('▌')) === chosen);
	await terminal.close();
});
