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
