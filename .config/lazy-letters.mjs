import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {withWordLists} from './word-lists.mjs';

/**
 * Libraries that measure text make, as they are loaded, an `Intl.Segmenter` (20 ms) and regular expressions of every
 * emoji and kind of letter (45 ms; and V8 reads them already when it only parses the file). Most lines of the shell
 * need neither, so both are made when they are first used. What they do is unchanged. Fails where string-width no
 * longer has the expressions.
 */
export const lazyLetters = {
	name: 'lazy-letters',
	setup(build) {
		build.onLoad(
			{filter: /node_modules[\\/](?:string-width|wrap-ansi|cli-truncate|slice-ansi|widest-line)[\\/]index\.js$/},
			({path}) => {
				const text = readFileSync(path, 'utf8');
				const lazy = text.replace(segmenter, lazySegmenter).replace(letters, lazyPattern);
				if (/^const \w+ = (?:\/|new RegExp\().*\\p\{/m.test(lazy))
					throw new Error(`${path}: the expression of letters is written otherwise now; see .config/lazy-letters.mjs`);
				return {contents: lazy, loader: 'js'};
			},
		);
		build.onLoad({filter: /\.tsx?$/}, ({path}) =>
			path.startsWith(source) ? {contents: textOf(path), loader: loaderOf(path)} : undefined,
		);
	},
};

const source = fileURLToPath(new URL('../source', import.meta.url));

/** One of our files as it is built. */
export const textOf = path => withWordLists(withSources(readFileSync(path, 'utf8')));

/** How esbuild reads a file of ours. */
export const loaderOf = path => (path.endsWith('.tsx') ? 'tsx' : 'ts');

const segmenter = /^const (\w+) = new Intl\.Segmenter\(([^\n]*)\);$/gm;
const lazySegmenter = 'let $1Made;\nconst $1 = {segment: text => ($1Made ??= new Intl.Segmenter($2)).segment(text)};';

const letters =
	/^const (\w+) = (?:\/([^\n`]*\\p\{[^\n`]*)\/v|new RegExp\(String\.raw`([^\n`]*\\p\{[^\n`]*)`, 'v'\));$/gm;
const lazyPattern = (_, name, literal, raw) =>
	`let ${name}Made;\nconst ${name}Make = () => (${name}Made ??= new RegExp(String.raw\`${literal ?? raw}\`, 'v'));\n` +
	`const ${name} = {test: text => ${name}Make().test(text), exec: text => ${name}Make().exec(text), ` +
	`[Symbol.search]: text => ${name}Make()[Symbol.search](text)};`;

/**
 * The text of one of our files with the source of each expression that `inAnyScript` is given, in place of the literal:
 * V8 takes up to 1 ms to make one of letters of any script, and they are some thirty.
 */
export const withSources = text =>
	text.replace(
		/\binAnyScript\(\s*\/((?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[])+)\/([a-z]*)/g,
		(_, pattern, flags) => `inAnyScript({source: ${JSON.stringify(pattern)}, flags: '${flags}'}`,
	);
