import {readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {loaderOf, textOf} from './lazy-letters.mjs';

const source = fileURLToPath(new URL('../source', import.meta.url));

/** What nearly every line of the shell needs. */
const core = [
	'commands/reading/list.ts',
	'commands/flags.ts',
	'commands/manual/show-man.ts',
	'commands/moment.ts',
	'commands/printing/instants.ts',
	'journal/config.ts',
	'store/file-store.ts',
	'store/files/config-file.ts',
	'store/machine/location.ts',
];

/**
 * Files, by how their names start, that lie in one chunk: what is imported when it is needed, and needs what the first
 * name says, imports all of them. First what the commands share with the screens, then the reader of lines, six tenths
 * of what would be the core.
 */
const groups = [
	[
		...['', 'changes/', 'commands/people/persons.ts', 'commands/printing/', 'journal/done-words.ts'],
		...['store/edit-text.ts', 'store/state/draft.ts', 'store/sync/background.ts', 'store/sync/memory.ts'],
		...['brief', 'daily', 'help', 'ledger', 'people', 'query', 'rhythm'].map(name => `journal/${name}/`),
	],
	['capture/sentences/', 'capture/', 'commands/writing/add.ts'],
	['journal/merge/', 'store/care/conflict-copies.ts', 'store/care/git-index.ts', 'store/git/', 'store/sync/'],
	['search/', 'commands/reading/find-entries.ts'],
].map(([need, ...others]) => ({need, starts: need === '' ? others : [need, ...others]}));

/**
 * Keeps each of these in one chunk. esbuild puts what the same entries share into a chunk of its own, and what is
 * imported when it is needed is an entry: `add` would load some 25 chunks, and Node takes 2 ms for each. So every such
 * entry imports all of the core, which is loaded by then in any case, and all of each group that it needs.
 */
export const together = {
	name: 'together',
	async setup(build) {
		const {initialOptions: options} = build;
		const plugins = options.plugins.filter(({name}) => name !== 'together' && name !== 'start');
		const {metafile} = await build.esbuild.build({...options, plugins, write: false, metafile: true});
		const entries = lateIn(metafile, options.absWorkingDir);
		build.onLoad({filter: /\.(?:tsx?|js)$/}, ({path}) => {
			const added = entries
				.get(path)
				?.filter(file => file !== path)
				.map(file => `import ${JSON.stringify(file)};`);
			if (added === undefined) return undefined;
			return {contents: `${textOf(path)}\n${added.join('\n')}`, loader: loaderOf(path)};
		});
	},
};

/** The files that ours import when they are needed, each with what it is to import besides. */
const lateIn = ({inputs}, root) => {
	const importsOf = (file, kind) =>
		(inputs[file]?.imports ?? []).filter(({path, kind: own}) => own === kind && path in inputs).map(({path}) => path);
	const reachedFrom = file => {
		const reached = new Set([file]);
		for (const one of reached) for (const path of importsOf(one, 'import-statement')) reached.add(path);
		return reached;
	};
	const nameOf = file => relative(source, join(root, file));
	const ours = Object.keys(inputs).filter(file => !nameOf(file).startsWith('..'));
	const startsWith = (file, starts) => starts.some(start => nameOf(file).startsWith(start));
	const needs = (file, {need}) => [...reachedFrom(file)].some(one => startsWith(one, [need]));
	// What needs a later group is no member: it would bring that along for all.
	const members = groups.map(({starts}, at) =>
		ours.filter(file => startsWith(file, starts) && !groups.slice(at + 1).some(later => needs(file, later))),
	);
	const ofEntry = file => (ours.includes(file) ? members.filter((_, at) => needs(file, groups[at])).flat() : []);
	const late = new Set(ours.flatMap(file => importsOf(file, 'dynamic-import')));
	return new Map(
		[...late].map(file => [
			join(root, file),
			[...core.map(name => join(source, name)), ...ofEntry(file).map(name => join(root, name))],
		]),
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
 * for those that load streams, sockets or OpenSSL when one of their functions is called.
 */
export const builtins = {
	name: 'builtins',
	setup(build) {
		const isLate = path => ['child_process', 'crypto', 'zlib'].includes(path);
		build.onResolve(
			{filter: /^(?:node:)?(?:buffer|child_process|crypto|fs|module|os|path|url|util|zlib)$/},
			({path, kind}) =>
				kind === 'dynamic-import' || (kind === 'require-call' && !isLate(path.replace('node:', '')))
					? undefined
					: {path: path.replace('node:', ''), namespace: 'builtin'},
		);
		build.onLoad({filter: /./, namespace: 'builtin'}, ({path}) => {
			const properties = Object.entries(Object.getOwnPropertyDescriptors(process.getBuiltinModule(path)));
			const asks = `globalThis.process.getBuiltinModule('node:${path}')`;
			const names = properties
				.filter(([name, {get, value}]) => !get && name !== 'default' && (!isLate(path) || typeof value === 'function'))
				.map(([name]) => name);
			if (isLate(path))
				return {contents: names.map(name => `export const ${name} = (...all) => ${asks}.${name}(...all);`).join('\n')};
			// What nobody imports is left out: some of what Node has is made ready when it is first read, 9 ms of node:util.
			const exports = names.map(name => `export const ${name} = /* @__PURE__ */ of('${name}');`);
			const own = `const own = ${asks}; const of = name => own[name]; export default own;`;
			return {contents: [own, ...exports].join('\n')};
		});
	},
};

/**
 * meow puts a package.json right and shows its faults in colour, which we never ask for; to make ready for it takes
 * 15 ms of each line that has a flag. It is made ready when it is first used. Fails where meow is written otherwise.
 */
export const lazyPackage = {
	name: 'lazy-package',
	setup(build) {
		build.onLoad({filter: /node_modules[\\/]meow[\\/]build[\\/]dependencies\.js$/}, ({path}) => {
			const text = readFileSync(path, 'utf8');
			const lazy = text
				.replace(/^var normalizeExports = requireNormalize\(\);\n/m, '')
				.replace('getDefaultExportFromCjs(normalizeExports)', '(...all) => requireNormalize()(...all)')
				.replace(/^var libExports = requireLib\$1\(\);\n/m, '')
				.replace('libExports.codeFrameColumns', 'requireLib$1().codeFrameColumns');
			if (/normalizeExports|libExports/.test(lazy)) throw new Error(`${path}: packages are put right otherwise now.`);
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
