import {spawn} from 'node:child_process';
import type {Call} from '../command.ts';

/** Shows the man page with man, which has the terminal meanwhile. False where there is no man, or no page for it. */
export const showMan = async ({surroundings}: Call): Promise<boolean> => {
	const ignore = (): void => undefined;
	// ctrl-c belongs to the pager of man.
	process.on('SIGINT', ignore);
	try {
		return await new Promise(resolve => {
			const child = spawn('man', [surroundings.manPage], {
				stdio: ['inherit', 'inherit', 'ignore'],
				env: surroundings.process.env,
			});
			child.on('error', () => resolve(false));
			child.on('close', (code, signal) => resolve(code === 0 || signal !== null));
		});
	} finally {
		process.off('SIGINT', ignore);
	}
};
