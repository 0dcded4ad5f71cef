import {fork} from 'node:child_process';
import {mkdirSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {bare} from './program.ts';

export type Answer = {readonly code: number; readonly out: string; readonly err: string};

/** One process in which the built program runs for one command after the other, as if started anew each time. */
export type Resident = {readonly run: (args: readonly string[]) => Promise<Answer>; readonly end: () => Promise<void>};

/**
 * Thousands of commands in a fraction of the time that as many processes take. For promises about what a command makes
 * of a journal; what is about processes starts them. Rejects where the process ends before it has answered.
 */
export const startResident = (journal: string, env: NodeJS.ProcessEnv): Resident => {
	mkdirSync(dirname(journal), {recursive: true});
	const child = fork(fileURLToPath(new URL('resident-loop.mjs', import.meta.url)), {
		env: bare(journal, env),
		stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
	});
	let complaints = '';
	child.stderr?.setEncoding('utf8').on('data', (text: string) => (complaints += text));
	const ended = new Promise<void>(resolve => child.on('exit', () => resolve()));
	return {
		run: args =>
			new Promise<Answer>((resolve, reject) => {
				const gone = () =>
					reject(new Error(`${args.join(' ')}: the process ended before it answered: ${complaints.slice(0, 300)}`));
				child.once('exit', gone);
				child.once('message', message => {
					child.off('exit', gone);
					resolve(message as Answer);
				});
				child.send(args);
			}),
		end: () => {
			if (child.connected) child.disconnect();
			return ended;
		},
	};
};
