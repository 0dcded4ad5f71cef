// Bundles the program into build/: a small command file, and what a command or the screens need in chunks of their own.
import {execFileSync} from 'node:child_process';
import {chmodSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {callEarly} from './called-early.mjs';
import {lazyLetters} from './lazy-letters.mjs';
import {builtins, globalProcess, lazyPackage, noDevtools, start, together} from './loading.mjs';
import {readAhead} from './read-ahead.mjs';
import {withoutDoors} from './without-doors.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * How the program is bundled; the bench bundles its hello-world in the same way.
 * @type {import('esbuild').BuildOptions & {readonly metafile: true; readonly write: false}}
 */
export const options = {
	absWorkingDir: root,
	entryPoints: [{in: 'source/cli.ts', out: 'main'}],
	outdir: 'build',
	bundle: true,
	platform: 'node',
	target: 'node20',
	format: 'esm',
	splitting: true,
	minify: true,
	legalComments: 'none',
	jsx: 'automatic',
	chunkNames: 'chunks/[name]-[hash]',
	define: {
		// React's development build leaks under Ink.
		'process.env.NODE_ENV': '"production"',
		'process.env.DEV': '"false"',
		// Nothing is ever fetched. yoga-layout, within Ink, would unpack itself by it, and Node takes 60 ms to load it.
		fetch: 'undefined',
		'Promise.withResolvers': 'withResolvers',
		'Map.groupBy': 'groupBy',
	},
	inject: [join(root, '.config/node-20.mjs')],
	// Ink brings an older one, which measures Thai and Hindi otherwise than we do: what is placed by one would be shifted
	// by the other.
	alias: {'string-width': join(root, 'node_modules/string-width/index.js')},
	// Some of what is bundled is CommonJS and asks for Node's own modules.
	banner: {
		js: 'const require=name=>globalThis.process.getBuiltinModule(name);',
	},
	plugins: [readAhead, together, lazyLetters, globalProcess, builtins, lazyPackage, noDevtools],
	metafile: true,
	write: false,
};

/** What answers a shell at each TAB is one file of its own, with nothing that it does not need. */
const completing = {
	...options,
	entryPoints: [{in: 'source/completing.ts', out: 'completing'}],
	splitting: false,
	plugins: [lazyLetters, globalProcess, builtins],
};

/**
 * The same program in ASCII: esbuild leaves other letters in regular expressions and templates as they are, and for one
 * of them V8 keeps the whole file in twice the memory, and Node takes 7 ms more to read and compile the core.
 */
const inAscii = contents =>
	Buffer.from(contents)
		.toString()
		.replace(/[\u0080-\uffff]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Writes what esbuild made. Each file appears whole, the command last, so that a program that starts meanwhile finds
 * either build.
 */
const writeOutput = (files, folder) => {
	const ordered = [...files].sort((a, b) => Number(a.path.endsWith('cli.js')) - Number(b.path.endsWith('cli.js')));
	for (const {path, contents} of ordered) {
		mkdirSync(dirname(path), {recursive: true});
		writeFileSync(`${path}.${process.pid}`, contents);
		if (path.endsWith('cli.js')) chmodSync(`${path}.${process.pid}`, 0o755);
		renameSync(`${path}.${process.pid}`, path);
	}
	const written = new Set(files.map(({path}) => relative(folder, path)));
	const stale = readdirSync(folder, {recursive: true}).filter(name => name.endsWith('.js') && !written.has(name));
	for (const name of stale) rmSync(join(folder, name), {force: true});
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const built = await Promise.all([build({...options, plugins: [...options.plugins, start]}), build(completing)]);
	const folder = join(root, 'build');
	const files = built
		.flatMap(({outputFiles}) => outputFiles)
		.map(({path, contents}) => ({path, contents: inAscii(contents)}));
	const fewer = withoutDoors(files, folder);
	const early = await callEarly(fewer, {folder, journal: join(root, 'data')}).catch(error => {
		console.warn(`The program starts a little slower than it could: ${error.message}`);
		return fewer;
	});
	writeOutput(early, folder);
	const page = join(root, 'build/goodturn.1');
	const env = {...process.env, GOODTURN_JOURNAL: join(root, 'build/no-journal')};
	writeFileSync(page, execFileSync(process.execPath, [join(root, 'build/cli.js'), 'man', '--print'], {env}));
}
