import {startTerminal} from '../support/terminal.ts';

/**
 * What is wrong with how the screens bear a journal: whether the first picture with `wanted` in it comes, each of the
 * four views can be opened, and `q` leaves with 0.
 */
export const opened = async (
	journal: string,
	wanted: string,
	env: Readonly<Record<string, string>>,
): Promise<readonly string[]> => {
	const terminal = startTerminal({columns: 120, rows: 40, journal, env});
	try {
		await terminal.waitFor(wanted);
		for (const view of ['3', '4', '5', '2']) {
			// The help comes and goes when the view before it is drawn.
			terminal.press(view, '?');
			await terminal.waitFor('Every key');
			terminal.press('escape');
			await terminal.waitFor(rows => !rows.join('\n').includes('Every key that'));
		}
		terminal.press('q');
		const {code} = await terminal.exited;
		return code === 0 ? [] : [`the screens ended with ${code}`];
	} catch (error) {
		return [`the screens: ${String(error).slice(0, 600)}`];
	} finally {
		await terminal.close();
	}
};
