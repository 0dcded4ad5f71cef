import {expect, test} from 'vitest';
import {exampleJournal, makeHome} from '../../support/home.ts';
import {storedEntries} from '../../support/journal.ts';
import {startTerminal} from '../../support/terminal.ts';

const env = {GOODTURN_NOW: '2026-11-25T09:00'};
const entry = (journal: string, text: string) => storedEntries(journal).find(one => String(one.text).includes(text));

test('morning to evening: what to know before lunch, how a past plan was, and somebody invited', async () => {
	const home = makeHome(exampleJournal);
	const terminal = startTerminal({home, columns: 80, rows: 24, env});
	await terminal.waitFor('How was it?');
	const chosen = (what: RegExp) => async () =>
		terminal.waitFor(rows => rows.some(row => row.includes('▌') && what.test(row)));
	terminal.press('b');
	await terminal.waitFor(/last times|Last time/i);
	terminal.press('escape');
	await terminal.waitFor('How was it?');
	// Down to the plan that has passed.
	for (let step = 0; step < 12 && !terminal.screen().some(row => /▌.*○ video/.test(row)); step++) {
		const before = terminal.screen().find(row => row.includes('▌'));
		terminal.press('j');
		// In the midst of a frame there may be no cursor at all.
		await terminal.waitFor(rows => ![before, undefined].includes(rows.find(row => row.includes('▌'))));
	}
	await chosen(/○ video/)();
	terminal.press('enter');
	await terminal.waitFor(/what the doctor said --/);
	terminal.type('the knee is well\r');
	await terminal.waitFor(/It took place: .*u undoes/);
	expect(entry(home.journal, 'the knee is well')).not.toHaveProperty('state');
	terminal.press('i');
	await terminal.waitFor('To send; ctrl-y copies it:');
	terminal.type('next thu 18:00\r');
	await terminal.waitFor(/Saved: /);
	expect(storedEntries(home.journal).filter(({state}) => state === 'planned').length).toBeGreaterThan(0);
	await terminal.close();
});
