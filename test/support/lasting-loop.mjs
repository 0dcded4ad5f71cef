// The loop of lasting.ts: for each command the built program is evaluated anew, with its arguments and environment, and
// its output caught.
import fs from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';

const main = new URL('../../build/main.js', import.meta.url).href;
let count = 0;

/** @typedef {{out: string[], err: string[], both: string[]}} Caught */
/** @type {Caught} */
let caught = {out: [], err: [], both: []};

/** @param {'out' | 'err'} to @param {string | Uint8Array} text */
const keep = (to, text) => {
	const said = typeof text === 'string' ? text : Buffer.from(text).toString();
	caught[to].push(said);
	caught.both.push(said);
};

for (const [name, to] of /** @type {const} */ ([
	['stdout', 'out'],
	['stderr', 'err'],
]))
	process[name].write = (text, encoding, done) => {
		keep(to, text);
		const written = typeof encoding === 'function' ? encoding : done;
		if (written) process.nextTick(written);
		return true;
	};

// The program writes to the outputs themselves where it can.
const {writeSync} = fs;
fs.writeSync = (/** @type {number} */ file, /** @type {any} */ text, /** @type {any[]} */ ...more) => {
	if (file !== 1 && file !== 2) return writeSync(file, text, ...more);
	const [from = 0, length = text.length - from] = more;
	const part = typeof text === 'string' ? text : text.subarray(from, from + length);
	keep(file === 1 ? 'out' : 'err', part);
	return Buffer.byteLength(part);
};
syncBuiltinESMExports();

/** @param {NodeJS.ProcessEnv} env */
const live = env => {
	for (const name of Object.keys(process.env)) if (env[name] === undefined) delete process.env[name];
	for (const [name, value] of Object.entries(env)) if (value !== undefined) process.env[name] = value;
};

process.on('message', async message => {
	const {args, env, cwd} = /** @type {{args: string[], env: NodeJS.ProcessEnv, cwd?: string}} */ (message);
	caught = {out: [], err: [], both: []};
	if (cwd !== undefined) process.chdir(cwd);
	process.argv = [process.argv[0] ?? '', main, ...args];
	live(env);
	process.exitCode = 0;
	// Another address is another program to Node: nothing of the last command is left but what it wrote.
	await import(`${main}?${count++}`);
	process.removeAllListeners('uncaughtException');
	const {out, err, both} = caught;
	process.send?.({code: process.exitCode ?? 0, out: out.join(''), err: err.join(''), both: both.join('')});
	process.exitCode = 0;
});
