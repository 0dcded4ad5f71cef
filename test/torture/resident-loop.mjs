// The loop of resident.ts: for each command the built program is evaluated anew, with its arguments, and its output
// caught.
const main = new URL('../../build/main.js', import.meta.url).href;
let count = 0;

/** @param {'stdout' | 'stderr'} name */
const caught = name => {
	/** @type {string[]} */
	const chunks = [];
	process[name].write = (text, encoding, done) => {
		chunks.push(String(text));
		const written = typeof encoding === 'function' ? encoding : done;
		if (written) process.nextTick(written);
		return true;
	};
	return chunks;
};

process.on('message', async args => {
	const [out, err] = [caught('stdout'), caught('stderr')];
	process.argv = [process.argv[0] ?? '', main, .../** @type {string[]} */ (args)];
	process.exitCode = 0;
	// Another address is another program to Node: nothing of the last command is left but what it wrote.
	await import(`${main}?${count++}`);
	process.removeAllListeners('uncaughtException');
	process.send?.({code: process.exitCode ?? 0, out: out.join(''), err: err.join('')});
	process.exitCode = 0;
});
