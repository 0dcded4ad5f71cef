import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {expect, test} from 'vitest';
import {root} from '../support/node.ts';

const folders = ['source', 'test', '.config', '.ci', 'data'];
const files = [
	'README.md',
	...folders.flatMap(folder =>
		readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'}).map(name => join(folder, name)),
	),
];
const code = files.filter(file => /\.(?:tsx?|mjs)$/.test(file));

/** What a comment or a document calls a file: by its path from anywhere above it, or by its name alone. */
const cited = /(?<![\w./*"-])(?:\.{1,2}\/)*[\w.-]*\w(?:\/[\w.-]+)*\.(?:tsx?|mjs|md|json)(?![\w*])/g;

/** Files of a journal, and of other programs. */
const notOurs =
	/(?:^|\/)(?:\d{4}-\d{2}(?:-\d{2})?|people|draft|queries|config|origin|tsconfig|package)\.json$|(?:^|\/)YYYY-MM\.json$/;

const isThere = (name: string, from: string): boolean =>
	existsSync(join(root, dirname(from), name)) ||
	existsSync(join(root, name)) ||
	files.some(file => file === name || file.endsWith(`/${name}`)) ||
	notOurs.test(name);

const comments = (text: string): string =>
	[...text.matchAll(/\/\*[\s\S]*?\*\/|(?:^|\s)\/\/[^\n]*/g)].map(([comment]) => comment).join('\n');

const missing = (file: string, text: string): readonly string[] =>
	[...text.matchAll(cited)].flatMap(([name]) => (isThere(name, file) ? [] : [`${file} cites ${name}`]));

test('comments cite only files that exist', () => {
	expect(code.length).toBeGreaterThan(300);
	expect(code.flatMap(file => missing(file, comments(readFileSync(join(root, file), 'utf8'))))).toEqual([]);
});

test('the documents cite only files that exist', () => {
	// Others are fixtures of what is brought in.
	const documents = ['README.md', 'data/README.md', 'source/README.md', 'test/README.md'];
	expect(documents.flatMap(file => missing(file, readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

test('a file that does not exist is found', () => {
	const [gone, there] = ['nowhere', 'errors'];
	const text =
		`/** As ${gone}.ts has it, and ${there}.ts. */\nimport {a} from './${gone}.ts'; // and ./${there}.ts, by ` +
		`${gone}.md`;
	expect(missing('source/cli.ts', comments(text))).toEqual([
		`source/cli.ts cites ${gone}.ts`,
		`source/cli.ts cites ${gone}.md`,
	]);
});

test('the contract names every field of the format', () => {
	const contract = readFileSync(join(root, 'data/README.md'), 'utf8');
	const fieldsIn = (schema: unknown): readonly string[] =>
		typeof schema !== 'object' || schema === null
			? []
			: Object.entries(schema).flatMap(([key, value]) => [
					...(key === 'properties' ? Object.keys(value) : []),
					...fieldsIn(value),
				]);
	for (const name of ['month', 'people']) {
		const fields = new Set(fieldsIn(JSON.parse(readFileSync(join(root, `data/${name}.schema.json`), 'utf8'))));
		expect(fields.size).toBeGreaterThan(10);
		expect([...fields].filter(field => !contract.includes(`\`${field}\``) && !contract.includes(`"${field}"`))).toEqual(
			[],
		);
	}
});
