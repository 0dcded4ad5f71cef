import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {readRecentQueries} from '../../../source/store/state/recent-queries.ts';
import {exampleJournal, type Home, makeHome} from '../../support/home.ts';
import {startTerminal} from '../../support/terminal.ts';

const queriesIn = (home: Home): readonly string[] => readRecentQueries(home.journal);

test('what was searched for comes back with the up arrow in the next run, whichever search it was', async () => {
	const home = makeHome(exampleJournal);
	const screens = startTerminal({home, columns: 100, rows: 30});
	await screens.waitFor('2 Timeline');
	screens.press('2', '/');
	screens.type('piano');
	await screens.waitFor('/piano   1 person, 3 of 88');
	screens.press('enter');
	await expect.poll(() => queriesIn(home), {timeout: 10_000}).toEqual(['piano']);
	screens.press('ctrl-c');
	await screens.exited;
	await screens.close();

	const search = startTerminal({home, args: ['find']});
	await search.waitFor('88 entries');
	search.press('up');
	await search.waitFor('/piano   3 of 88');
	search.press('ctrl-u');
	search.type('with:alan is:need');
	await search.waitFor(/with:alan is:need {3}\d+ of 88/);
	search.press('enter');
	await search.exited;
	await search.close();
	expect(queriesIn(home)).toEqual(['with:alan is:need', 'piano']);

	const again = startTerminal({home, columns: 100, rows: 30});
	await again.waitFor('2 Timeline');
	again.press('4');
	await again.waitFor('Grace Hopper');
	again.press('/');
	await again.waitFor('up earlier ones');
	again.press('up', 'up');
	await again.waitFor('/piano');
	await again.close();
});

test('the demo leaves no trace of what was searched for, nor of a theme', async () => {
	const home = makeHome();
	const terminal = startTerminal({home, args: ['--demo'], columns: 100, rows: 30});
	await terminal.waitFor('2 Timeline');
	terminal.press('2', '/');
	terminal.type('piano');
	await terminal.waitFor('/piano   1 person, 3 of 88');
	terminal.press('enter');
	await terminal.waitFor('n next match');
	terminal.type(':theme\r');
	await terminal.waitFor('▌ terminal: ');
	terminal.press('down', 'enter');
	await terminal.waitFor('Theme high-contrast, in the example.');
	terminal.press('ctrl-c');
	await terminal.exited;
	await terminal.close();
	expect(readdirSync(home.folder, {recursive: true}).filter(name => String(name).endsWith('config.json'))).toEqual([]);
	expect(existsSync(home.journal)).toBe(false);
	expect(existsSync(join(exampleJournal, '.state'))).toBe(false);
});
