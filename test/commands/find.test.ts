import {existsSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, expect, test} from 'vitest';
import {type Home, makeHome} from '../support/home.ts';
import {makeJournal} from '../support/journal.ts';
import {ask} from '../support/shell.ts';

const queries = [
	'sourdough',
	'Marie',
	'with:marie is:open',
	'date:2020 -lunch garden',
	'sourdoguh',
	'"the garden',
	'xqzvk',
	'with:nobody',
	'piano wedding',
];

let home: Home;
let cache: string;
beforeAll(() => {
	home = makeHome(makeJournal(6000));
	cache = join(home.journal, '.state/search.cache');
});

const find = async (query: string): Promise<string> => {
	const {stdout, code} = await ask(['find', query, '--json', '-n', '20'], {home});
	expect(code).toBe(0);
	return stdout;
};

test('a search of a large journal keeps what it prepared, and the next one answers the same from that', async () => {
	const [first = '', ...others] = queries;
	const cold = [await find(first)];
	expect(statSync(cache).mode & 0o777).toBe(0o600);
	const kept = readFileSync(cache);
	for (const query of others) {
		rmSync(cache);
		cold.push(await find(query));
	}
	writeFileSync(cache, kept);
	const warm: string[] = [];
	for (const query of queries) warm.push(await find(query));
	expect(warm).toEqual(cold);
	expect(warm.filter(text => text !== '[]\n').length).toBe(7);
});

test('once months are known too, none is read for the hits: the same is found, and under the same ids', async () => {
	await ask(['today'], {home});
	for (const query of ['"the garden', 'sourdoguh', 'piano wedding']) {
		const [said, read] = [await ask(['find', query], {home}), await ask(['find', query, '--private'], {home})];
		expect(said.stdout).not.toBe('');
		expect(said.stdout).toBe(read.stdout);
	}
});

test('what was written since is found, by its old and by its new words', async () => {
	await find('sourdough');
	const before = readFileSync(cache);
	await ask(['add', 'yesterday: zymurgy with Hildegard Knef'], {home});
	expect(await find('zymurgy')).toContain('Hildegard Knef');
	expect(readFileSync(cache).equals(before)).toBe(false);
	expect(await find('hildegrad')).toContain('zymurgy');
	await ask(['undo'], {home});
	expect(await find('zymurgy')).toBe('[]\n');
});

test('a file that was changed by hand, to the same size, is read again', async () => {
	const file = join(home.journal, '2015-03.json');
	const text = readFileSync(file, 'utf8');
	await find('sourdough');
	const hit = /"text": "([^"]{20,})"/.exec(text)?.[1] ?? '';
	writeFileSync(file, text.replace(hit, `quetzalcoatl${hit.slice(12)}`));
	expect(await find('quetzalcoatl')).toContain('2015-03');
	writeFileSync(file, text);
	expect(await find('quetzalcoatl')).toBe('[]\n');
});

test('a cache that is damaged, cut short or of something else is as good as none', async () => {
	rmSync(cache, {force: true});
	const right = await find('sourdough');
	const whole = readFileSync(cache);
	const flipped = Buffer.from(whole);
	flipped[whole.length >> 1] = (flipped[whole.length >> 1] ?? 0) ^ 1;
	for (const bytes of [Buffer.alloc(0), whole.subarray(0, whole.length - 9), Buffer.alloc(5000, 7), flipped]) {
		writeFileSync(cache, bytes);
		expect(await find('sourdough')).toBe(right);
		expect(readFileSync(cache).equals(whole)).toBe(true);
	}
});

test('private entries are found only when they are asked for, with and without a cache', async () => {
	const file = join(home.journal, '2016-05.json');
	const text = readFileSync(file, 'utf8');
	writeFileSync(
		file,
		text.replace('"text": "', '"text": "quokka ').replace(/("text": "quokka [^"]*",)/, '$1\n      "private": true,'),
	);
	const [plain, again] = [await find('quokka'), await find('quokka')];
	expect([plain, again]).toEqual(['[]\n', '[]\n']);
	expect((await ask(['find', 'quokka', '--private'], {home})).stdout).toContain('quokka');
	writeFileSync(file, text);
});

test('a small journal has no cache, and a search makes nothing in a folder that is not there', async () => {
	const small = makeHome(makeJournal(300));
	await ask(['find', 'sourdough'], {home: small});
	expect(existsSync(join(small.journal, '.state/search.cache'))).toBe(false);
	const empty = makeHome();
	await ask(['find', 'sourdough'], {home: empty});
	expect(existsSync(empty.journal)).toBe(false);
});
