import {fork} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {nodeUnderTest} from './node.ts';

export type Answer = {
	readonly code: number;
	readonly out: string;
	readonly err: string;
	/** Both, in the order in which they were written. */
	readonly both: string;
};

/** One process in which the built program runs for one command after the other, as if started anew each time. */
export type LastingProcess = {
	/** Rejects where the process ends before it has answered. */
	readonly run: (args: readonly string[], env: NodeJS.ProcessEnv, cwd?: string) => Promise<Answer>;
	readonly end: () => Promise<void>;
};

export const startProcess = (env: NodeJS.ProcessEnv): LastingProcess => {
	const child = fork(fileURLToPath(new URL('lasting-loop.mjs', import.meta.url)), {
		env,
		execPath: nodeUnderTest(),
		stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
	});
	let complaints = '';
	child.stderr?.setEncoding('utf8').on('data', (text: string) => (complaints += text));
	const ended = new Promise<void>(resolve => child.on('exit', () => resolve()));
	return {
		run: (args, env, cwd) =>
			new Promise<Answer>((resolve, reject) => {
				const gone = () =>
					reject(new Error(`${args.join(' ')}: the process ended before it answered: ${complaints.slice(0, 300)}`));
				child.once('exit', gone);
				child.once('message', message => {
					child.off('exit', gone);
					resolve(message as Answer);
				});
				child.send({args, env, cwd});
			}),
		end: () => {
			if (child.connected) child.disconnect();
			return ended;
		},
	};
};

/** Processes that wait for any command of any journal: as many as run at once. */
export type Residents = {
	readonly run: (args: readonly string[], env: NodeJS.ProcessEnv, cwd?: string) => Promise<Answer>;
	readonly end: () => Promise<void>;
};

export const startResidents = (): Residents => {
	const all: LastingProcess[] = [];
	const idle: LastingProcess[] = [];
	return {
		run: async (args, env, cwd) => {
			const one = idle.pop() ?? startProcess(env);
			if (!all.includes(one)) all.push(one);
			const answer = await one.run(args, env, cwd);
			idle.push(one);
			return answer;
		},
		end: async () => {
			idle.length = 0;
			await Promise.all(all.splice(0).map(({end}) => end()));
		},
	};
};
