import {readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {expect, test} from 'vitest';
import {root} from '../support/node.ts';

const source = join(root, 'source');
const files = readdirSync(source, {recursive: true, encoding: 'utf8'}).filter(file => /\.tsx?$/.test(file));

const exported = /^export (?:declare )?(?:async )?(?:const|let|type|interface|class|function\*?) +([\w$]+)/gm;

/** Names that several files export, each with its files. An overloaded function is one name of one file. */
const shared = (texts: Iterable<readonly [file: string, text: string]>): readonly string[] => {
	const homes = new Map<string, Set<string>>();
	for (const [file, text] of texts) {
		for (const [, name = ''] of text.matchAll(exported)) homes.set(name, (homes.get(name) ?? new Set()).add(file));
	}
	return [...homes].filter(([, {size}]) => size > 1).map(([name, own]) => `${name}: ${[...own].sort().join(', ')}`);
};

test('no two files export one name, so that a name has one meaning', () => {
	expect(files.length).toBeGreaterThan(300);
	expect(shared(files.map(file => [file, readFileSync(join(source, file), 'utf8')]))).toEqual([]);
});

test('a name that two files export is found, be it a value or a type', () => {
	expect(
		shared([
			['a.ts', 'export const find = 1;\nexport type Row = 1;\nexport async function* each() {}'],
			['b.ts', 'export type Row = 2;\nconst find = 2;\nexport const each = 3;'],
		]),
	).toEqual(['Row: a.ts, b.ts', 'each: a.ts, b.ts']);
});

test('a command and a screen say in their names what they are', () => {
	const registry = readFileSync(join(source, 'commands/registry.ts'), 'utf8');
	const commands = [...registry.matchAll(/import\('[^']+'\)\)\.(\w+),/g)].map(([, name]) => name);
	expect(commands.length).toBeGreaterThan(30);
	expect(commands.filter(name => !name?.endsWith('Command'))).toEqual([]);
	const table = readFileSync(join(source, 'tui/screens.ts'), 'utf8');
	const screens = [...table.matchAll(/^import \{(\w+)\} from '\.\/screens\//gm)].map(([, name]) => name);
	expect(screens.length).toBeGreaterThan(8);
	expect(screens.filter(name => !name?.endsWith('Screen'))).toEqual([]);
});

test('within a room a file name has one meaning', () => {
	// What is read and what is printed of one format are two rooms; a screen is named for what it shows.
	const roomOf = (file: string): string =>
		file.split('/')[0] === 'exchange' ? file.split('/').slice(0, 2).join('/') : (file.split('/')[0] ?? '');
	const inRooms = files.map(file => `${roomOf(file)}: ${basename(file)}`);
	expect(inRooms.filter((name, at) => inRooms.indexOf(name) !== at)).toEqual([]);
});
