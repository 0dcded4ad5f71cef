import {expect, test} from 'vitest';
import {exampleJournal, makeHome} from '../../support/home.ts';
import {storedEntries} from '../../support/journal.ts';
import {startTerminal} from '../../support/terminal.ts';

// The questions of every day that no other journey asks, in a window of the usual size. Each from the first screen, by
// four keys at most.

const env = {GOODTURN_NOW: '2026-11-22T16:00'};

test('whom to see this week is there without a key, and the whole day with it', async () => {
	const terminal = startTerminal({home: makeHome(exampleJournal), columns: 80, rows: 24, env});
	const rows = await terminal.waitFor(/نور +about once a week, last 2 weeks ago/);
	expect(rows.some(row => row.includes('Sunday 22 November'))).toBe(true);
	expect(rows.some(row => row.includes('▌ 18:30'))).toBe(true);
	await terminal.close();
});

test("prepare for tomorrow's lunch, what did we say last, what does she need: two keys, and a third", async () => {
	const terminal = startTerminal({home: makeHome(exampleJournal), columns: 80, rows: 24, env});
	await terminal.waitFor(/▌ 18:30/);
	terminal.press('j');
	await terminal.waitFor(/▌ 12:30 +○ lunch +Ada Lovelace/);
	terminal.press('enter');
	const rows = await terminal.waitFor('The last times');
	expect(rows.join('\n')).toMatch(/the new role, she is hiring/);
	expect(rows.some(row => row.includes('Kronenhalle'))).toBe(true);
	terminal.press('G');
	await terminal.waitFor('a piano teacher for her niece');
	terminal.press('escape');
	await terminal.waitFor(/▌ 12:30 +○ lunch/);
	await terminal.close();
});

test("log yesterday's coffee, in private, and make it public: one key before the text, and one after it", async () => {
	const home = makeHome(exampleJournal);
	const terminal = startTerminal({home, columns: 80, rows: 24, env});
	const saved = () => storedEntries(home.journal).find(({text}) => String(text).includes('her other job'));
	await terminal.waitFor(/▌ 18:30/);
	terminal.press('a');
	await terminal.waitFor('I promised Alan the book by Friday');
	terminal.type('coffee with Ada yesterday, her other job');
	await terminal.waitFor(/her other job/);
	terminal.press('ctrl-p');
	await terminal.waitFor('hidden until p shows it');
	terminal.press('enter');
	await terminal.waitFor(/Saved as private, hidden until p: coffee with Ada .*u undoes/);
	expect(saved()).toMatchObject({kind: 'meeting', date: '2026-11-21', people: ['Ada Lovelace'], private: true});
	terminal.press('2', 'p');
	await terminal.waitFor(/P yesterday, her other job/);
	for (let step = 0; step < 9 && !terminal.screen().some(row => /▌.*P yesterday, her other job/.test(row)); step++) {
		const before = terminal.screen().find(row => row.includes('▌'));
		terminal.press('j');
		// In the midst of a frame there may be no cursor at all.
		await terminal.waitFor(rows => ![before, undefined].includes(rows.find(row => row.includes('▌'))));
	}
	terminal.press('P');
	await terminal.waitFor(/No longer private: .*u undoes/);
	expect(saved()).not.toHaveProperty('private');
	await terminal.close();
});
