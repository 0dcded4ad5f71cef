import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {exampleJournal, makeHome} from '../../support/home.ts';
import {isInstalled, startTabShell, type TabShell} from '../../support/tab.ts';

const shells = (['bash', 'zsh', 'fish'] as const).filter(isInstalled);
const home = makeHome(exampleJournal);
const trap = join(home.folder, 'trap');

/** Names that would do something where a shell read them as its own. */
const names = [
	`Zoe $(touch ${trap}) \`touch ${trap}\` !! ~ # * ? [x] {a,b} & | ; < > \\ $HOME`,
	'Zoc "The Rock" O\'Neil: 👩🏽‍🚀',
	'Zof\nnewline',
	'Zoi\u001b]0;evil\u0007',
];

const strange = makeHome();
mkdirSync(strange.journal);
const at = '2026-11-01T10:00:00.000Z';
writeFileSync(
	join(strange.journal, 'people.json'),
	JSON.stringify({goodturn: 1, people: [...names, '-Zoh'].map(name => ({name, created: at, edited: at}))}),
);

describe.each(shells)('TAB in %s', shell => {
	let own: TabShell;
	beforeAll(async () => {
		own = await startTabShell(shell, home);
	});
	afterAll(() => own.close());

	test.each([
		['a command', 'goodturn led', 'ledger', ['ledger']],
		['a flag', 'goodturn list --rev', '--reverse', ['list', '--reverse']],
		['the value of a flag', 'goodturn people --sort=n', '=name', ['people', '--sort=name']],
		['the value of a flag after a space', 'goodturn people --sort n', ' name', ['people', '--sort', 'name']],
		['a format', 'goodturn export hl', 'hledger', ['export', 'hledger']],
		['a setting and its value', 'goodturn config theme mo', 'mono', ['config', 'theme', 'mono']],
		['somebody', 'goodturn person ad', 'Lovelace', ['person', 'Ada Lovelace']],
		['somebody in double quotes', 'goodturn person "ad', 'Lovelace', ['person', 'Ada Lovelace']],
		['somebody in single quotes', "goodturn person 'ad", 'Lovelace', ['person', 'Ada Lovelace']],
		['the rest of a name', 'goodturn gave Ada lo', 'Ada Lovelace', ['gave', 'Ada', 'Lovelace']],
		[
			'a name in a line',
			'goodturn add had coffee with ad',
			'Lovelace',
			['add', 'had', 'coffee', 'with', 'Ada Lovelace'],
		],
		['a name after @', 'goodturn add lunch @ad', 'Lovelace', ['add', 'lunch', '@Ada Lovelace']],
		['a name in a quoted line', 'goodturn add "tea with ad', 'Lovelace', ['add', 'tea with Ada Lovelace']],
		['a name after --', 'goodturn add -- with ad', 'Lovelace', ['add', '--', 'with', 'Ada Lovelace']],
		['a tag', 'goodturn list tag:sai', 'tag:sailing', ['list', 'tag:sailing']],
		['with: and a name', 'goodturn list with:ad', 'Lovelace', ['list', 'with:Ada Lovelace']],
		['with: and a name in quotes', 'goodturn list "with:ad', 'Lovelace', ['list', 'with:Ada Lovelace']],
		['@ and a name', 'goodturn find @ad', 'Lovelace', ['find', '@Ada Lovelace']],
		['a part that is not wanted', 'goodturn list -tag:sai', '-tag:sailing', ['list', '-tag:sailing']],
		['a state', 'goodturn list is:star', 'is:starred', ['list', 'is:starred']],
		['an id', 'goodturn settle 07', '07de', ['settle', '07de']],
		['the city of somebody', 'goodturn people --in lon', 'London', ['people', '--in', 'London']],
		['a command after a folder', 'goodturn --journal /nowhere led', 'ledger', ['--journal', '/nowhere', 'ledger']],
		['the example', 'goodturn --demo person gra', 'Grace', ['--demo', 'person']],
	] as const)('completes %s', async (_, typed, wanted, words) => {
		expect((await own.completed(typed, wanted)).slice(0, words.length)).toEqual(words);
	});

	test('completes without case and accents', async () => {
		// fish puts in what has the letters that are typed: who is found by them is named with them.
		const name = shell === 'fish' ? 'Jurgen Müller' : 'Jürgen Müller';
		expect(await own.completed('goodturn person jur', 'Müller')).toEqual(['person', name]);
		expect(await own.completed('goodturn person "jur', 'Müller')).toEqual(['person', name]);
		expect(await own.completed('goodturn list with:jur', 'Müller')).toEqual(['list', `with:${name}`]);
		const last = await own.completed('goodturn person mul', 'ller');
		expect(last).toEqual(['person', shell === 'fish' ? 'Jürgen Muller' : 'Jürgen Müller']);
		expect(await own.completed('goodturn person jü', 'Müller')).toEqual(['person', 'Jürgen Müller']);
	});

	test('shows ids with the line of their entry, and only those that the command is for', async () => {
		const shown = await own.offered('goodturn settle \t\t', 'send the paper');
		expect(shown).toContain('07de');
		expect(shown).not.toContain('34e8');
		expect(await own.offered('goodturn show \t\t', '34e8')).toContain('trip, two nights');
	});

	test('leaves out who is known from private entries alone', async () => {
		const shown = await own.offered('goodturn person \t\t', 'Lovelace');
		expect(shown).toContain('Jürgen');
		expect(shown).not.toContain('Voss');
	});

	test('completes files where a file is wanted, and nothing else', async () => {
		writeFileSync(join(home.folder, 'friends-of-mine.md'), '');
		expect(await own.completed('goodturn import friends-of', 'mine.md')).toEqual(['import', 'friends-of-mine.md']);
	});
});

describe.each(shells)('strange names in %s', shell => {
	let own: TabShell;
	beforeAll(async () => {
		own = await startTabShell(shell, strange);
	});
	afterAll(() => own.close());

	const quotes = shell === 'fish' ? ['', '"', "'"] : ['', '"', "'", "$'"];

	// fish would send what is in its own quotes to the terminal as it is: there it is not offered such a name.
	const isSaid = (name: string, quote: string): boolean => shell !== 'fish' || quote === '' || !name.includes('\u001b');
	const cases = names.flatMap(name => quotes.map(quote => [name, quote] as const));

	test.each(cases.filter(one => isSaid(...one)))('%j after %j comes out as itself', async (name, quote) => {
		expect(await own.completed(`goodturn person ${quote}${name.slice(0, 3)}`, /Zo\w.*\S/)).toEqual(['person', name]);
		expect(existsSync(trap)).toBe(false);
	});

	test('a name with a dash before it comes after --', async () => {
		expect(await own.completed('goodturn person -- -Z', '-Zoh')).toEqual(['person', '--', '-Zoh']);
	});

	test('no name commands the terminal while it is shown', async () => {
		await own.offered('goodturn person Zo\t\t', 'newline');
		expect(own.output()).not.toContain('\u001b]0;evil');
	});
});
