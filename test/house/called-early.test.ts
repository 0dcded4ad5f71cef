import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {inParentheses} from '../../.config/called-early.mjs';
import {root} from '../support/node.ts';

/** The range of a part of a text, as V8 tells it of a function. */
const rangeOf = (text: string, part: string) => {
	const startOffset = text.indexOf(part);
	expect(startOffset, part).toBeGreaterThanOrEqual(0);
	return {startOffset, endOffset: startOffset + part.length};
};

test.each([
	['const a=b=>b+1;', ['b=>b+1'], 'const a=(b=>b+1);'],
	['const a=(b,c)=>c=>b;', ['(b,c)=>c=>b', 'c=>b'], 'const a=((b,c)=>(c=>b));'],
	['x(async(b)=>{await b},c=>c)', ['async(b)=>{await b}', 'c=>c'], 'x((async(b)=>{await b}),(c=>c))'],
	['x(async b=>b)', ['async b=>b'], 'x((async b=>b))'],
	['a=function(){return 1}', ['function(){return 1}'], 'a=(function(){return 1})'],
	['a={m(){},async n(){},get o(){return 1}}', ['m(){}', 'async n(){}', 'get o(){return 1}'], undefined],
	['class A{async(b){return c=>b}}', ['async(b){return c=>b}'], undefined],
	['a();function b(){}', ['function b(){}'], undefined],
	['a()', [], undefined],
])('of %s the functions that are expressions are put in parentheses', (text, parts, meant) => {
	expect(
		inParentheses(
			text,
			parts.map(part => rangeOf(text, part)),
		),
	).toBe(meant ?? text);
});

test('the build has put those in parentheses that are called daily, and not those that are not', () => {
	const texts = readdirSync(join(root, 'build/chunks')).map(name =>
		readFileSync(join(root, 'build/chunks', name), 'utf8'),
	);
	const [early, all] = [/[=,(:]\((?:[\w$]+|\([\w$,]*\))=>/g, /(?:[\w$]+|\([\w$,]*\))=>/g].map(arrow =>
		texts.reduce((sum, text) => sum + (text.match(arrow)?.length ?? 0), 0),
	);
	expect(early).toBeGreaterThan(1000);
	expect(early).toBeLessThan((all ?? 0) / 2);
});
