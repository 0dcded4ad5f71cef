import {spawn} from 'node:child_process';
import {dirname} from 'node:path';
import {userError} from '../../errors.ts';
import {printable} from '../../printable.ts';
import {codeOf} from '../files/disk.ts';

/** What a run of git came to. `said`: what it said of it, for a person. */
export type Ran = {readonly code: number; readonly out: Buffer; readonly said: string};

/**
 * `env`: beside the safe one. `input`: what it reads. `isFar`: it may wait for a network, or with `isDisk` for a disk.
 * `signal` ends it.
 */
export type RunOptions = {
	readonly env?: Readonly<Record<string, string>>;
	readonly input?: Uint8Array | string;
	readonly isFar?: boolean;
	readonly isDisk?: boolean;
	readonly signal?: AbortSignal;
};

/** Git in one folder. */
export type Git = {
	readonly folder: string;
	/** Runs git with these words, never through a shell. Throws userError where there is no git. */
	readonly run: (words: readonly string[], options?: RunOptions) => Promise<Ran>;
	/** The same where it must succeed. Throws userError with what git said. */
	readonly must: (words: readonly string[], options?: RunOptions) => Promise<string>;
};

/**
 * What a repository may say for itself is not obeyed where it would run something or reach further: hooks, monitors,
 * pagers, submodules, helpers for other protocols. What comes from elsewhere is checked before it is kept.
 */
const settings = [
	'core.hooksPath=/dev/null',
	'core.fsmonitor=false',
	'core.attributesFile=/dev/null',
	'core.pager=cat',
	'core.askPass=',
	'submodule.recurse=false',
	'fetch.recurseSubmodules=false',
	'push.recurseSubmodules=no',
	'protocol.ext.allow=never',
	'fetch.fsckObjects=true',
	// What is larger than any file that is read is never held in memory.
	'core.bigFileThreshold=64m',
	'fetch.writeCommitGraph=false',
	'push.gpgSign=false',
	'push.followTags=false',
	'gc.autoDetach=false',
	'maintenance.autoDetach=false',
	'http.lowSpeedLimit=1',
	'http.lowSpeedTime=30',
].flatMap(setting => ['-c', setting]);

/** Variables of git that a person may set for good; the others say which repository is meant, and that is this one. */
const kept =
	/^GIT_(?:SSH|SSH_COMMAND|SSH_VARIANT|CONFIG_GLOBAL|CONFIG_SYSTEM|CONFIG_NOSYSTEM|(?:AUTHOR|COMMITTER)_\w+|EXEC_PATH|SSL_\w+|PROXY\w*|HTTP_\w+)$/;

/** The longest that a network is waited for, in milliseconds. */
const longest = 10 * 60_000;

/** Git in a folder. `mayAsk`: a person sits at the terminal, whom it may ask for a password. */
export const gitIn = (folder: string, {mayAsk}: {readonly mayAsk: boolean}): Git => {
	const env = safeEnvironment(folder, mayAsk);
	const run = (words: readonly string[], {env: more, input, isFar = false, signal}: RunOptions = {}): Promise<Ran> =>
		new Promise((resolve, reject) => {
			const child = spawn('git', [...settings, ...words], {
				cwd: folder,
				env: {...env, ...more},
				stdio: ['pipe', 'pipe', 'pipe'],
				...(isFar && {timeout: longest}),
				...(signal && {signal}),
			});
			const [out, said]: [Buffer[], Buffer[]] = [[], []];
			child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
			child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
			// It may end before it has read all.
			child.stdin.on('error', () => undefined);
			child.on('error', error => reject(codeOf(error) === 'ENOENT' ? noGit() : error));
			child.on('close', code =>
				resolve({code: code ?? 128, out: Buffer.concat(out), said: Buffer.concat(said).toString()}),
			);
			child.stdin.end(input);
		});
	let ssh: Promise<Readonly<Record<string, string>>> | undefined;
	/** What reaches a network asks nothing either. */
	const runFar = async (words: readonly string[], options: RunOptions): Promise<Ran> => {
		ssh ??= silentSsh(env, run);
		return run(words, {...options, env: {...(await ssh), ...options.env}});
	};
	return {
		folder,
		run: (words, options) =>
			options?.isFar && !options.isDisk && !mayAsk ? runFar(words, options) : run(words, options),
		must: async (words, options) => {
			const ran = await run(words, options);
			if (ran.code !== 0) throw failed(words, ran);
			return ran.out.toString().trimEnd();
		},
	};
};

const noGit = () =>
	userError(
		'There is no git on this computer, and it is what goodturn sync works with. Nothing was done. Install it, then ' +
			'try again.',
	);

/** What git said of a failure, in one line: its first complaint, without the password that an address may hold. */
export const complaint = ({said, code}: Ran): string => {
	const lines = said.split('\n').map(line => line.trim());
	const first = lines.find(line => /^(?:fatal|error|remote: error|ssh|.*denied)/i.test(line)) ?? lines.find(Boolean);
	const words = (first ?? `git ended with ${code}`).replace(/^(?:fatal|error): /, '');
	return printable(withoutPassword(words)).slice(0, 300);
};

/** An address without the password that it may hold. */
export const withoutPassword = (text: string): string => text.replaceAll(/(:\/\/)[^/@\s]*@/g, '$1');

/** The lock that another git holds, where that is what a command failed of. */
export const lockIn = ({said}: Ran): string | undefined => /Unable to create '(.+\.lock)': File exists/.exec(said)?.[1];

/** What to throw of a command that failed; of one that found a lock, where it is. */
export const failed = (words: readonly string[], ran: Ran) => {
	const lock = lockIn(ran);
	if (lock !== undefined)
		return userError(
			`Another git is at work in the journal's repository: ${printable(lock)} is there. Nothing is lost; what you ` +
				'wrote is in the journal. Sync again. Where no git is running any more, delete that file.',
		);
	return userError(
		`git ${printable(words.find(word => !word.startsWith('-')) ?? '')} failed: ${complaint(ran)}. What you wrote ` +
			'is in the journal, and is sent with the next goodturn sync.',
	);
};

const safeEnvironment = (folder: string, mayAsk: boolean): Record<string, string> => {
	const env: Record<string, string> = {};
	for (const [name, value] of Object.entries(process.env))
		if (value !== undefined && (!name.startsWith('GIT_') || kept.test(name))) env[name] = value;
	// Nothing above the journal is its repository.
	env.GIT_CEILING_DIRECTORIES = dirname(folder);
	env.GIT_OPTIONAL_LOCKS = '0';
	env.LC_ALL = 'C';
	if (mayAsk) return env;
	env.GIT_TERMINAL_PROMPT = '0';
	env.GCM_INTERACTIVE = 'never';
	delete env.SSH_ASKPASS;
	return env;
};

/**
 * The ssh that a person has set up, by which a key of their own may be meant, so that it asks for nothing and does not
 * wait long. Another program than OpenSSH knows no such words, and is left as it is.
 */
const silentSsh = async (env: NodeJS.ProcessEnv, run: Git['run']): Promise<Readonly<Record<string, string>>> => {
	if (env.GIT_SSH_COMMAND === undefined && env.GIT_SSH !== undefined) return {};
	const set = env.GIT_SSH_COMMAND ?? (await run(['config', '--get', 'core.sshCommand'])).out.toString().trim();
	return /plink|putty/i.test(set) ? {} : {GIT_SSH_COMMAND: `${set || 'ssh'} -o BatchMode=yes -o ConnectTimeout=15`};
};
