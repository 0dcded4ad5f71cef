import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {withoutDoors} from '../../.config/without-doors.mjs';
import {root} from '../support/node.ts';

const head = 'const require=name=>globalThis.process.getBuiltinModule(name);\n';

const after = (texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
	Object.fromEntries(
		withoutDoors(
			Object.entries(texts).map(([name, text]) => ({path: `/b/${name}`, contents: `${head}${text}`})),
			'/b',
		).map(({path, contents}) => [path.slice(3), contents.slice(head.length)]),
	);

test('who imports a file that only passes on what another holds imports that one', () => {
	expect(
		after({
			'main.js': 'const x=()=>import("./chunks/add-1.js"),y=()=>import("./chunks/two.js");',
			'chunks/add-1.js': 'import{L as a,M}from"./core.js";import"./base.js";export{a as add,M as more};',
			'chunks/core.js': 'import{q as z}from"./base.js";var L=1,M=2;export{L,M};',
			'chunks/base.js': 'var q=1;export{q};',
			'chunks/two.js': 'import{q as a}from"./base.js";var b=a+1;export{b as two};',
		}),
	).toEqual({
		'main.js': 'const x=()=>import("./chunks/core.js").then($=>({add:$.L,more:$.M})),y=()=>import("./chunks/two.js");',
		'chunks/core.js': 'import{q as z}from"./base.js";var L=1,M=2;export{L,M};',
		'chunks/base.js': 'var q=1;export{q};',
		'chunks/two.js': 'import{q as a}from"./base.js";var b=a+1;export{b as two};',
	});
});

test('one stays that has another file run first, or that is imported at once', () => {
	const texts = {
		'main.js': 'import{c}from"./chunks/c.js";const x=()=>import("./chunks/add-1.js"),y=()=>import("./chunks/c.js");',
		'chunks/add-1.js': 'import{L as a}from"./core.js";import"./first.js";export{a as add};',
		'chunks/core.js': 'var L=1;export{L};',
		'chunks/first.js': 'globalThis.one=1;',
		'chunks/c.js': 'import{L as a}from"./core.js";export{a as c};',
	};
	const {'main.js': main, ...others} = after(texts);
	expect(others).toEqual(Object.fromEntries(Object.entries(texts).slice(1)));
	expect(main).toContain('import("./chunks/add-1.js")');
});

test('every file that the program imports is built', () => {
	const built = ['main.js', ...readdirSync(join(root, 'build/chunks')).map(name => `chunks/${name}`)];
	const missing = built.flatMap(name => {
		const text = readFileSync(join(root, 'build', name), 'utf8');
		const imported = Array.from(text.matchAll(/(?:import|from)\s*\(?"(\.[^"]*\.js)"/g), ([, path = '']) =>
			join(name, '..', path),
		);
		// Ink's own tools for developers are never built.
		const isOurs = (path: string): boolean => path.startsWith('chunks/') && path !== 'chunks/devtools.js';
		return imported.filter(path => isOurs(path) && !built.includes(path)).map(path => `${name}: ${path}`);
	});
	expect(built.length).toBeGreaterThan(50);
	expect(missing).toEqual([]);
});
