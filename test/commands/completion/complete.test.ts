import {chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, expect, test} from 'vitest';
import {exampleJournal, type Home, makeHome} from '../../support/home.ts';
import {makeJournal} from '../../support/journal.ts';
import {run} from '../../support/shell.ts';

const breaks = ' \t\n"\'><=;|&(:@';
/** What bash is told for words of a kind: the lines after the one that says whether a space follows. */
const offered = async (
	home: Home,
	kind: string,
	words: readonly string[],
	journal = '',
): Promise<readonly string[]> => {
	const {stdout, stderr, code} = await run(['complete', 'bash', kind, journal, '', '80', '37', breaks, ...words], {
		home,
	});
	expect([stderr, code]).toEqual(['', 0]);
	return stdout.split('\n').slice(1, -1);
};
const example = makeHome(exampleJournal);

test('names come by when they were met last, by any of their words and their other names', async () => {
	expect(await offered(example, 'who', ['jur'])).toEqual(['Jürgen\\ Müller']);
	expect(await offered(example, 'who', ['mull'])).toEqual(['Jürgen\\ Müller']);
	expect(await offered(example, 'who', ['the\\ cou'])).toEqual(['Ada\\ Lovelace']);
	expect((await offered(example, 'who', [''])).length).toBeGreaterThan(8);
	expect(await offered(example, 'who', ['nobody at all'])).toEqual([]);
});

test('a query has its keys, their values, and names', async () => {
	expect(await offered(example, 'query', ['wi'])).toContain('with:');
	expect(await offered(example, 'query', ['with:jur'])).toEqual(['Jürgen\\ Müller']);
	expect(await offered(example, 'query', ['"with:ada tag:sai'])).toEqual(['with:ada tag:sailing']);
	expect(await offered(example, 'query', ['-is:star'])).toEqual(['starred']);
	expect(await offered(example, 'query', ['date:lastm'])).toEqual(['lastmonth']);
	expect(await offered(example, 'query', ['jur'])).toEqual(['Jürgen\\ Müller']);
	expect(await offered(example, 'query', ['city:lon'])).toEqual(['London']);
});

test('a line has names, places and tags where they can be', async () => {
	expect(await offered(example, 'text', ['lunch', 'with', 'jur'])).toEqual(['Jürgen\\ Müller']);
	expect(await offered(example, 'text', ['lunch', '@', 'Kron'])).toEqual(['Kronenhalle']);
	expect(await offered(example, 'text', ['lunch', '\\#sai'])).toEqual(['\\#sailing']);
	expect(await offered(example, 'text', ['jur'])).toEqual(['Jürgen\\ Müller']);
	expect(await offered(example, 'text', ['"tea with Ada and jur'])).toEqual(['tea with Ada and Jürgen Müller']);
});

test('nobody is offered whom private entries alone name, and no id of one', async () => {
	const home = makeHome(exampleJournal);
	await run(['add', '--private', 'lunch with Zelda Hidden'], {home});
	expect(await offered(home, 'who', ['zel'])).toEqual([]);
	expect(await offered(home, 'query', ['with:zel'])).toEqual([]);
	const {stdout} = await run(['list', '--private', '--json', '-n', '1', 'zelda'], {home});
	const [{id}] = JSON.parse(stdout);
	expect(await offered(home, 'entries', [id.slice(0, 4)])).toEqual([]);
});

test('another journal, the example, and none at all', async () => {
	const empty = makeHome();
	expect(await offered(empty, 'who', ['ad'])).toEqual([]);
	expect(await offered(empty, 'who', ['ad'], example.journal)).toEqual(['Ada\\ Lovelace']);
	expect(await offered(empty, 'who', ['ad'], '--demo')).toEqual(['Ada\\ Lovelace']);
	expect(readdirSync(empty.folder)).not.toContain('.local');
});

test('whatever is handed over or lies in the journal, nothing is said but an answer', async () => {
	const home = makeHome();
	mkdirSync(home.journal);
	writeFileSync(join(home.journal, '2026-11.json'), '{"goodturn": 1, "entries": [');
	writeFileSync(join(home.journal, 'people.json'), 'garbage');
	for (const args of [
		[],
		['csh'],
		['bash', 'who'],
		['bash', 'nothing', '', '', 'x', '', '', 'a'],
		['zsh', 'who', '', '', '', '', '', ''],
	])
		expect(await run(['complete', ...args], {home})).toEqual({stdout: '', stderr: '', code: 0});
	const wrong = await run(['complete', 'bash', 'who', '', '', '80', '9', breaks, 'ad'], {
		home,
		env: {GOODTURN_NOW: 'never'},
	});
	expect(wrong).toEqual({stdout: '', stderr: '', code: 0});
});

let large: Home;
beforeAll(async () => {
	large = makeHome(makeJournal(1000));
	await run(['today'], {home: large});
});

const asked = [
	['who', 'gr'],
	['entries', 'a'],
	['query', 'tag:'],
] as const;
const answers = async (home: Home): Promise<unknown> =>
	Promise.all(asked.map(([kind, typed]) => offered(home, kind, [typed])));

test('what is kept of months is only a short way: garbled, cut or gone, the answers are the same', async () => {
	const state = join(large.journal, '.state');
	expect(readdirSync(state)).toContain('kept.cache');
	const before = await answers(large);
	const kept = join(state, 'kept.cache');
	const bytes = readFileSync(kept);
	for (const harm of [bytes.subarray(0, bytes.length >> 1), Buffer.from(bytes).fill(7, 200)]) {
		writeFileSync(kept, harm);
		expect(await answers(large)).toEqual(before);
		expect(readFileSync(kept).equals(harm)).toBe(true);
	}
	rmSync(state, {recursive: true});
	expect(await answers(large)).toEqual(before);
	expect(readdirSync(large.journal)).not.toContain('.state');
});

test('an id that is begun is found in months that are not read, however their files are written', async () => {
	const home = makeHome(large.journal);
	await run(['today'], {home});
	expect(readdirSync(join(home.journal, '.state'))).toContain('kept.cache');
	const files = readdirSync(home.journal).filter(name => /^\d/.test(name));
	const ids = files.flatMap(name =>
		(JSON.parse(readFileSync(join(home.journal, name), 'utf8')).entries as {id: string}[]).map(({id}) => id),
	);
	const begun = async (id: string): Promise<readonly string[]> => offered(home, 'entries', [id.slice(0, 8)]);
	const [oldest = '', newest = ''] = [ids[0], ids.at(-1)];
	expect([await begun(oldest), await begun(newest)]).toEqual([[oldest], [newest]]);
	expect(await begun('00000000')).toEqual([]);
	for (const name of files) {
		const file = join(home.journal, name);
		writeFileSync(file, JSON.stringify({more: 1, ...JSON.parse(readFileSync(file, 'utf8'))}));
	}
	await run(['today'], {home});
	expect([await begun(oldest), await begun(newest)]).toEqual([[oldest], [newest]]);
});

test('for fish, who is found without accents is named with the letters that are typed', async () => {
	const said = async (kind: string, typed: string): Promise<string> =>
		(await run(['complete', 'fish', kind, '', '', '80', '', '', typed], {home: example})).stdout;
	expect(await said('who', 'jur')).toBe('Jurgen Müller\tJürgen Müller\0');
	expect(await said('who', 'jü')).toBe('Jürgen Müller\t\0');
	expect(await said('query', '-with:mul')).toBe('-with:Jürgen Müller\t\0');
	expect(await said('text', 'jur')).toBe('Jürgen Müller\t\0');
});

test('nothing is written, and nobody waits for whoever holds the journal', async () => {
	const home = makeHome();
	cpSync(exampleJournal, home.journal, {recursive: true});
	mkdirSync(join(home.journal, '.state', 'lock'), {recursive: true});
	const looked = (): unknown =>
		readdirSync(home.journal, {recursive: true}).map(name => [
			name,
			statSync(join(home.journal, String(name))).mtimeMs,
		]);
	const before = looked();
	chmodSync(home.journal, 0o555);
	expect(await offered(home, 'who', ['ad'])).toEqual(['Ada\\ Lovelace']);
	chmodSync(home.journal, 0o755);
	expect(looked()).toEqual(before);
});

test('completion prints the script of a shell, and says which there are', async () => {
	const {stdout, code} = await run(['completion', 'bash'], {home: example});
	expect([stdout.includes('complete -F _goodturn goodturn'), code]).toEqual([true, 0]);
	const wrong = await run(['completion', 'csh'], {home: example});
	expect(wrong.code).toBe(2);
	expect(wrong.stderr).toContain('goodturn completion bash|zsh|fish');
	expect((await run(['completion', '--help'], {home: example})).stdout).toContain('eval "$(goodturn completion zsh)"');
});
