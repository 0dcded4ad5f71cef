import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const source = fileURLToPath(new URL('../source', import.meta.url));

/** What nearly every line of the shell needs. */
const core = [
	'commands/writing/add.ts',
	'commands/reading/list.ts',
	'commands/flags.ts',
	'commands/printing/instants.ts',
	'journal/config.ts',
	'store/file-store.ts',
	'store/files/config-file.ts',
	'store/machine/location.ts',
];

/** What the screens share with the other commands. */
const shared = [
	...['chain', 'ledger', 'needs'].map(name => `journal/ledger/${name}.ts`),
	...['drop-need', 'edit', 'meet-need', 'remove', 'reopen', 'settle'].map(name => `changes/${name}.ts`),
	...[
		'journal/help/introductions.ts',
		'journal/ledger/links.ts',
		'journal/people/page.ts',
		'capture/edit-line.ts',
		'store/edit-text.ts',
		'store/state/draft.ts',
	],
];

/**
 * Keeps each of these in one chunk. esbuild puts what the same entries share into a chunk of its own, and what is
 * imported when it is needed is an entry: `add` would load some 25 chunks, and Node takes 2 ms for each. So every such
 * entry imports all of them; the core is loaded by then in any case. Without this the processor is busy for 111 ms
 * instead of 79 with `--version`, for 153 instead of 119 with `add` (medians of 41 runs, alternating).
 */
export const together = {
	name: 'together',
	setup(build) {
		const late = new Set(readdirSync(source, {recursive: true}).flatMap(name => importedLate(join(source, name))));
		build.onLoad({filter: /\.(?:tsx?|js)$/}, ({path}) => {
			if (!late.has(path)) return undefined;
			const names = path.startsWith(source) ? [...core, ...shared] : core;
			const imports = names.map(name => join(source, name)).filter(file => file !== path);
			const added = imports.map(file => `import ${JSON.stringify(file)};`).join('\n');
			const contents = `${readFileSync(path, 'utf8')}\n${added}`;
			return {contents, loader: path.endsWith('.tsx') ? 'tsx' : 'ts'};
		});
	},
};

/** The files that this one imports when they are needed. */
const importedLate = file => {
	if (!/\.tsx?$/.test(file) || file.endsWith('start.ts')) return [];
	const imports = readFileSync(file, 'utf8').matchAll(/\bimport\('([^']*)'\)/g);
	return [...imports].map(([, path]) =>
		path.startsWith('.') ? join(dirname(file), path) : fileURLToPath(import.meta.resolve(path)),
	);
};

/**
 * An import of node:process reads every property that process has, and so makes its three streams, which takes 10 ms.
 * The global one is the same object. Without this `--version` takes 2 ms more and `add` 6 (medians of 41 runs).
 */
export const globalProcess = {
	name: 'global-process',
	setup(build) {
		build.onResolve({filter: /^(?:node:)?process$/}, () => ({path: 'process', namespace: 'global'}));
		build.onLoad({filter: /^process$/, namespace: 'global'}, () => ({
			contents: 'const process = globalThis.process; export default process; export const {cwd, env} = process;',
		}));
	},
};

/**
 * An import of one of Node's own modules reads every property that it has, which loads the streams of node:fs (5 ms),
 * and each costs the search for a module. What lies in the core asks for them in the way that Node has for this, and
 * for node:zlib, which loads the streams, too, when one of its functions is called.
 */
export const builtins = {
	name: 'builtins',
	setup(build) {
		const isLate = path => path === 'zlib';
		build.onResolve({filter: /^(?:node:)?(?:buffer|fs|os|path|zlib)$/}, ({path, kind}) =>
			kind === 'dynamic-import' ? undefined : {path: path.replace('node:', ''), namespace: 'builtin'},
		);
		build.onLoad({filter: /./, namespace: 'builtin'}, ({path}) => {
			const properties = Object.entries(Object.getOwnPropertyDescriptors(process.getBuiltinModule(path)));
			const asks = `globalThis.process.getBuiltinModule('node:${path}')`;
			const names = properties
				.filter(([name, {get, value}]) => !get && name !== 'default' && (!isLate(path) || typeof value === 'function'))
				.map(([name]) => name);
			if (isLate(path))
				return {contents: names.map(name => `export const ${name} = (...all) => ${asks}.${name}(...all);`).join('\n')};
			return {contents: `const own = ${asks}; export default own; export const {${names.join(', ')}} = own;`};
		});
	},
};

/**
 * meow puts the licences and versions of a package.json right, which we never ask for; to make ready for it takes 10 ms
 * of each line that has a flag. It is made ready when it is first used. Fails where meow is written otherwise.
 */
export const lazyPackage = {
	name: 'lazy-package',
	setup(build) {
		build.onLoad({filter: /node_modules[\\/]meow[\\/]build[\\/]dependencies\.js$/}, ({path}) => {
			const text = readFileSync(path, 'utf8');
			const lazy = text
				.replace(/^var normalizeExports = requireNormalize\(\);\n/m, '')
				.replace('getDefaultExportFromCjs(normalizeExports)', '(...all) => requireNormalize()(...all)');
			if (lazy.includes('normalizeExports')) throw new Error(`${path}: packages are put right otherwise now.`);
			return {contents: lazy, loader: 'js'};
		});
	},
};

/** Ink's developer tools, which DEV asks for, are not for users. */
export const noDevtools = {
	name: 'no-devtools',
	setup(build) {
		build.onResolve({filter: /^\.\/devtools\.js$/}, ({importer, path}) =>
			/[\\/]ink[\\/]build[\\/]/.test(importer) ? {path, external: true} : undefined,
		);
	},
};

/**
 * Puts the command beside the program, as a file of its own that shares nothing with it: it must say where compiled
 * code is kept before Node reads anything else.
 */
export const start = {
	name: 'start',
	setup(build) {
		const {outdir, write, target, minify, platform, format, absWorkingDir} = build.initialOptions;
		const program = {
			name: 'program',
			setup: own =>
				own.onResolve({filter: /\/(?:cli|completing)\.ts$/}, ({path}) => ({
					path: path.endsWith('cli.ts') ? './main.js' : './completing.js',
					external: true,
				})),
		};
		build.onEnd(async result => {
			const same = {outdir, write, target, minify, platform, format, absWorkingDir};
			const {outputFiles} = await build.esbuild.build({
				...same,
				entryPoints: [{in: 'source/start.ts', out: 'cli'}],
				bundle: true,
				plugins: [program, globalProcess, builtins],
			});
			result.outputFiles?.push(...outputFiles);
		});
	},
};
