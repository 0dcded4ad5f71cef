import {spawn} from 'node:child_process';
import {type Home, makeHome} from './home.ts';
import {type Answer, startResidents} from './lasting.ts';
import {cli, nodeUnderTest} from './node.ts';

export type Ran = {
	readonly stdout: string;
	readonly stderr: string;
	/** The exit code, or 128 and the number of the signal that ended it. */
	readonly code: number;
};

export type RunOptions = {
	/** Absent: a new home for this run alone. */
	readonly home?: Home;
	/** What is piped in; absent: no input at all, as from /dev/null. */
	readonly stdin?: string | Uint8Array;
	/** On top of the home's environment; undefined takes one away. */
	readonly env?: Readonly<Record<string, string | undefined>>;
	readonly cwd?: string;
	/** Absent: `nodeUnderTest()`. */
	readonly node?: string;
	/** Absent: the built program of this tree. */
	readonly program?: string;
};

const signals: Readonly<Record<string, number>> = {
	SIGHUP: 1,
	SIGINT: 2,
	SIGQUIT: 3,
	SIGABRT: 6,
	SIGKILL: 9,
	SIGSEGV: 11,
	SIGPIPE: 13,
	SIGTERM: 15,
};

/** Runs the built program in a process of its own, without a terminal, and waits for its end. */
export const run = (
	args: readonly string[],
	{home = makeHome(), stdin, env, cwd = home.folder, node = nodeUnderTest(), program = cli}: RunOptions = {},
): Promise<Ran> =>
	new Promise((resolve, reject) => {
		const child = spawn(node, [program, ...args], {
			cwd,
			env: {...home.env, ...env},
			stdio: [stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
		});
		const stdout: Buffer[] = [];
		const stderr: Buffer[] = [];
		child.stdout?.on('data', chunk => stdout.push(chunk));
		child.stderr?.on('data', chunk => stderr.push(chunk));
		child.on('error', reject);
		child.on('close', (code, signal) =>
			resolve({
				stdout: Buffer.concat(stdout).toString(),
				stderr: Buffer.concat(stderr).toString(),
				code: code ?? 128 + (signals[signal ?? ''] ?? 0),
			}),
		);
		// A program that ends without reading closes the pipe, which is no fault of the test's.
		child.stdin?.on('error', () => {});
		child.stdin?.end(stdin);
	});

const residents = startResidents();

/**
 * As `run`, in a process that stays for the next command, which takes a tenth of the time. For what a command says and
 * does; what is about processes, pipes and signals runs one.
 */
export const ask = async (
	args: readonly string[],
	{home = makeHome(), env, cwd = home.folder}: Pick<RunOptions, 'home' | 'env' | 'cwd'> = {},
): Promise<Ran & Pick<Answer, 'both'>> => {
	const {out, err, both, code} = await residents.run(args, {...home.env, ...env}, cwd);
	return {stdout: out, stderr: err, both, code};
};
