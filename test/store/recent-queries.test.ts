import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {keepRecentQuery, readRecentQueries} from '../../source/store/state/recent-queries.ts';
import {temporaryFolder} from '../support/home.ts';

test('queries are kept newest first, each once, across runs, for their owner only', () => {
	const folder = temporaryFolder();
	for (const query of ['lunch', 'with:"佐藤 美咲"', ' lunch ', '  ', 'نور 👩🏽‍🚀']) keepRecentQuery(folder, query);
	expect(readRecentQueries(folder)).toEqual(['نور 👩🏽‍🚀', 'lunch', 'with:"佐藤 美咲"']);
	expect(statSync(join(folder, '.state/queries.json')).mode & 0o777).toBe(0o600);
	expect(readdirSync(join(folder, '.state'))).toEqual(['queries.json']);
});

test('no more than a hundred are kept, and the oldest go', () => {
	const folder = temporaryFolder();
	for (let number = 1; number <= 103; number++) keepRecentQuery(folder, `query ${number}`);
	expect(readRecentQueries(folder)).toHaveLength(100);
	expect(readRecentQueries(folder).at(-1)).toBe('query 4');
});

test('a file that is no list of queries is as good as none, and is replaced by the next query', () => {
	const folder = temporaryFolder();
	mkdirSync(join(folder, '.state'));
	for (const text of ['', '{', 'null', '{"a":1}', '[1, null]']) {
		writeFileSync(join(folder, '.state/queries.json'), text);
		expect(readRecentQueries(folder)).toEqual([]);
	}
	keepRecentQuery(folder, 'lunch');
	expect(JSON.parse(readFileSync(join(folder, '.state/queries.json'), 'utf8'))).toEqual(['lunch']);
});

test('a journal without a folder keeps none, and a folder that cannot be written fails nothing', () => {
	keepRecentQuery('', 'lunch');
	expect(readRecentQueries('')).toEqual([]);
	const file = join(temporaryFolder(), 'file');
	writeFileSync(file, '');
	keepRecentQuery(file, 'lunch');
	expect(readRecentQueries(file)).toEqual([]);
});
