import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import {expect, test} from 'vitest';
import {root} from '../support/node.ts';

const source = join(root, 'source');
const files = readdirSync(source, {recursive: true, encoding: 'utf8'}).filter(name => /\.tsx?$/.test(name));
const folders = [...new Set(files.map(file => dirname(file)))];

/** The files under `source/` that a file imports: at once, when they are needed, or for types only. */
const importedBy = (file: string): readonly string[] =>
	[...readFileSync(join(source, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+\.tsx?)'/g)].map(([, path]) =>
		normalize(join(dirname(file), path ?? '')),
	);

/** The room of a file: its folder; beside rooms of their own, a file is one itself. */
const roomOf = (file: string): string => {
	const folder = dirname(file);
	return folders.some(other => other !== folder && (folder === '.' || other.startsWith(`${folder}/`))) ? file : folder;
};

/** Those that can be reached from themselves, each with a way round. */
const circles = (imports: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] =>
	[...imports.keys()].flatMap(from => {
		const before = new Map<string, string>();
		const reached = [from];
		for (const one of reached) {
			for (const next of imports.get(one) ?? []) {
				if (before.has(next)) continue;
				before.set(next, one);
				reached.push(next);
			}
		}
		if (!before.has(from)) return [];
		const way = [from];
		for (let one = before.get(from); one !== undefined && one !== from; one = before.get(one)) way.unshift(one);
		return [[from, ...way].join(' imports ')];
	});

/** What imports what, told by a name for each file. */
const graph = (
	nameOf: (file: string) => string,
	among: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, ReadonlySet<string>> => {
	const imports = new Map<string, Set<string>>();
	for (const [file, imported] of among) {
		const name = nameOf(file);
		const known = imports.get(name) ?? new Set();
		imports.set(name, known);
		for (const other of imported) if (nameOf(other) !== name) known.add(nameOf(other));
	}
	return imports;
};

const all = new Map(files.map(file => [file, importedBy(file)]));

test('no file imports itself by a way round, for types neither', () => {
	expect(all.size).toBeGreaterThan(200);
	expect([...all.values()].flat().filter(file => !all.has(file))).toEqual([]);
	expect(circles(graph(file => file, all))).toEqual([]);
});

test('no room imports itself by a way round, for types neither', () => expect(circles(graph(roomOf, all))).toEqual([]));

test('a circle is found, whichever way it goes', () => {
	const made = new Map([
		['journal/a.ts', ['journal/people/b.ts']],
		['journal/people/b.ts', []],
		['journal/people/c.ts', ['journal/ledger/d.ts']],
		['journal/ledger/d.ts', ['journal/people/b.ts']],
	]);
	expect(circles(graph(file => file, made))).toEqual([]);
	expect(circles(graph(file => dirname(file), made)).toSorted()).toEqual([
		'journal/ledger imports journal/people imports journal/ledger',
		'journal/people imports journal/ledger imports journal/people',
	]);
});
