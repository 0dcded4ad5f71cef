import {expect, test} from 'vitest';
import {exampleJournal, makeHome} from '../../support/home.ts';
import {storedEntries} from '../../support/journal.ts';
import {cli, nodeUnderTest} from '../../support/node.ts';
import {startTerminal} from '../../support/terminal.ts';

test('find without a query hands the chosen entry to the command around it', async () => {
	const home = makeHome(exampleJournal);
	const shell = `id=$("${nodeUnderTest()}" "${cli}" find); echo "chosen: $id"`;
	const terminal = startTerminal({home, command: 'sh', args: ['-c', shell]});
	await terminal.waitFor('88 entries');
	terminal.type('piano again');
	await terminal.waitFor(/▌ 18 Nov.*piano/);
	terminal.press('enter');
	const [, id] = await terminal.until('the id', () => /chosen: ([0-9a-f-]{36})/.exec(terminal.text()) ?? undefined);
	expect(storedEntries(home.journal).find(entry => entry.id === id)?.text).toContain('piano');
	// Nothing of the search is left.
	expect(terminal.text()).not.toContain('88');
	await terminal.close();
});

test('leaving the search chooses nothing', async () => {
	const home = makeHome(exampleJournal);
	const terminal = startTerminal({home, args: ['find']});
	await terminal.waitFor('88 entries');
	terminal.press('escape');
	expect((await terminal.exited).code).toBe(130);
	await terminal.close();
});

test('a filter answers while one types, keeps with Enter, and n goes round the matches', async () => {
	const terminal = startTerminal({args: ['--demo'], columns: 100, rows: 30});
	await terminal.waitFor('2 Timeline');
	terminal.press('2', '/');
	terminal.type('piano');
	await terminal.waitFor('3 of 88');
	expect(terminal.cursor().isHidden).toBe(false);
	terminal.press('enter');
	// In the header: the line of the filter said it before.
	await terminal.waitFor(/^ goodturn demo .*\/piano {3}3 of 88/);
	terminal.press('n', 'n');
	await terminal.waitFor(/▌ Mon +2 +● lunch/);
	terminal.press('n', 'n', 'n');
	await terminal.waitFor(/▌ Wed 18/);
	terminal.press('escape');
	await terminal.waitFor('Frost. The pears are in the cellar');
	await terminal.close();
});
