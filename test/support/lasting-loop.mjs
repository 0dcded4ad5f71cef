// The loop of lasting.ts: for each command the built program is evaluated anew, with its arguments and environment, and
// its output caught.
const main = new URL('../../build/main.js', import.meta.url).href;
let count = 0;

/** @param {'stdout' | 'stderr'} name @param {string[]} both */
const caught = (name, both) => {
	/** @type {string[]} */
	const chunks = [];
	process[name].write = (text, encoding, done) => {
		chunks.push(String(text));
		both.push(String(text));
		const written = typeof encoding === 'function' ? encoding : done;
		if (written) process.nextTick(written);
		return true;
	};
	return chunks;
};

/** @param {NodeJS.ProcessEnv} env */
const live = env => {
	for (const name of Object.keys(process.env)) if (env[name] === undefined) delete process.env[name];
	for (const [name, value] of Object.entries(env)) if (value !== undefined) process.env[name] = value;
};

process.on('message', async message => {
	const {args, env, cwd} = /** @type {{args: string[], env: NodeJS.ProcessEnv, cwd?: string}} */ (message);
	/** @type {string[]} */
	const both = [];
	const [out, err] = [caught('stdout', both), caught('stderr', both)];
	if (cwd !== undefined) process.chdir(cwd);
	process.argv = [process.argv[0] ?? '', main, ...args];
	live(env);
	process.exitCode = 0;
	// Another address is another program to Node: nothing of the last command is left but what it wrote.
	await import(`${main}?${count++}`);
	process.removeAllListeners('uncaughtException');
	process.send?.({code: process.exitCode ?? 0, out: out.join(''), err: err.join(''), both: both.join('')});
	process.exitCode = 0;
});
