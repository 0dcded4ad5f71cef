import {mkdirSync} from 'node:fs';
import {dirname} from 'node:path';
import {type Answer, startProcess} from '../support/lasting.ts';
import {bare, sharedProcesses} from './program.ts';

/** A process for the commands of one journal, or in the small size of a row one of those that all share. */
export type Resident = {readonly run: (args: readonly string[]) => Promise<Answer>; readonly end: () => Promise<void>};

/**
 * Thousands of commands in a fraction of the time that as many processes take. For promises about what a command makes
 * of a journal; what is about processes starts them.
 */
export const startResident = (journal: string, env: NodeJS.ProcessEnv): Resident => {
	mkdirSync(dirname(journal), {recursive: true});
	const own = bare(journal, env);
	const shared = sharedProcesses();
	const {run, end} = shared ? {...shared, end: async () => undefined} : startProcess(own);
	return {run: args => run(args, own), end};
};
