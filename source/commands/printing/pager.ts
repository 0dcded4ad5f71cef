import {spawn} from 'node:child_process';

/**
 * Shows the text in the person's pager, and waits for its end. False where there is no pager to be had, or where it
 * failed, and may have shown nothing. Line ends must be in the text.
 */
export const page = async (text: string, env: NodeJS.ProcessEnv): Promise<boolean> => {
	const pager = env.PAGER ?? 'less';
	if (pager.trim() === '' || pager.trim() === 'cat') return false;
	// ctrl-c belongs to the pager while it is open.
	const ignore = (): void => undefined;
	process.on('SIGINT', ignore);
	try {
		return await new Promise(resolve => {
			// Only a person's own choice goes through a shell: a machine without less then says nothing of it.
			const child = spawn(pager, {
				shell: env.PAGER !== undefined,
				stdio: ['pipe', 'inherit', 'inherit'],
				env: {LESS: 'FRX', LV: '-c', ...env},
			});
			child.on('error', () => resolve(false));
			// Whoever leaves a pager with ctrl-c or kills it has seen enough.
			child.on('close', (code, signal) => resolve(code === 0 || signal !== null || (code ?? 0) > 128));
			// Whoever leaves the pager early need not read the rest.
			child.stdin?.on('error', ignore);
			child.stdin?.end(text);
		});
	} finally {
		process.off('SIGINT', ignore);
	}
};
