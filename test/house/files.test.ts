import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {root} from '../support/node.ts';

test('there are no classes, and no file is above 250 lines, its last comments counted', () => {
	const files = ['source', 'test', '.config'].flatMap(folder =>
		readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'}).map(name => join(root, folder, name)),
	);
	const texts = files
		.filter(file => /\.(?:tsx?|mjs)$/.test(file))
		.map(file => ({file, text: readFileSync(file, 'utf8')}));
	expect(texts.length).toBeGreaterThan(100);
	expect(texts.filter(({text}) => text.trimEnd().split('\n').length > 250).map(({file}) => file)).toEqual([]);
	// React catches errors of drawing in a class and in nothing else.
	const classes = texts.filter(
		({file, text}) => file.includes('/source/') && /^(?:export )?(?:abstract )?class \w/m.test(text),
	);
	expect(classes.map(({file}) => file.replace(/^.*\/source\//, ''))).toEqual(['tui/terminal/fault-catcher.tsx']);
});

/** Columns of a line, a tab counting as two as it does for the formatter. */
const columnsOf = (line: string): number => [...line.replaceAll('\t', '  ')].length;

/** What cannot be broken: a pattern, and lists of words, which are read as a paragraph. */
const isWhole = (line: string): boolean => /^\s*(?:!|return )?\/\S.*\/[a-z]*(?:[;,.]|$)|String\.raw`/.test(line);
const wordLists =
	/^source\/(?:capture\/dates\/date-words|journal\/help\/need-words|exchange\/read\/birthdays)\.ts$|^test\/(?:capture\/properties\.test\.ts|bench\/make-journal\.mjs)$/;

/** Lines wider than 120 columns, by number. */
const tooWide = (text: string): readonly number[] =>
	text.split('\n').flatMap((line, at) => (columnsOf(line) > 120 && !isWhole(line) ? [at + 1] : []));

test('no line is wider than 120 columns, but patterns and lists of words', () => {
	const files = ['source', 'test', '.config'].flatMap(folder =>
		readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'}).map(name => join(folder, name)),
	);
	const code = files.filter(file => /\.(?:tsx?|mjs)$/.test(file) && !wordLists.test(file));
	expect(code.length).toBeGreaterThan(300);
	expect(code.flatMap(file => tooWide(readFileSync(join(root, file), 'utf8')).map(at => `${file}:${at}`))).toEqual([]);
});

test('a line of 121 columns is found, its tabs counted, and a pattern is not', () => {
	expect(tooWide(`${'a'.repeat(120)}\n${'b'.repeat(121)}\n\t${'c'.repeat(119)}`)).toEqual([2, 3]);
	expect(tooWide(`/${'d'.repeat(130)}/iu;`)).toEqual([]);
});
