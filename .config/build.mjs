// Bundles the program into build/: a small command file, and what the screens need in chunks of their own.
import {chmodSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** How the program is bundled; the bench bundles its hello-world in the same way. */
export const options = {
	absWorkingDir: root,
	bundle: true,
	platform: 'node',
	target: 'node20',
	format: 'esm',
	splitting: true,
	minify: true,
	legalComments: 'none',
	jsx: 'automatic',
	chunkNames: 'chunks/[name]-[hash]',
	// React's development build leaks under Ink, and Ink's developer tools are not for users.
	define: {'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"'},
	external: ['react-devtools-core'],
	// Some of what is bundled is CommonJS and asks for Node's own modules.
	banner: {js: "import {createRequire as goodturnRequire} from 'node:module';const require=goodturnRequire(import.meta.url);"},
	metafile: true,
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	rmSync(`${root}/build`, {recursive: true, force: true});
	const {metafile} = await build({...options, entryPoints: ['source/cli.ts'], outdir: 'build'});
	writeFileSync(`${root}/build/meta.json`, JSON.stringify(metafile));
	chmodSync(`${root}/build/cli.js`, 0o755);
}
