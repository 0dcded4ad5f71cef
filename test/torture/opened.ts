import {startTerminal} from '../support/terminal.ts';

/**
 * What is wrong with how the screens bear a journal: whether the first picture with `wanted` in it comes within 2 s, each
 * of the four views is drawn, and `q` leaves with 0.
 */
export const opened = async (journal: string, wanted: string, env: Readonly<Record<string, string>>): Promise<readonly string[]> => {
	const began = performance.now();
	const terminal = startTerminal({columns: 120, rows: 40, journal, env});
	try {
		await terminal.waitFor(wanted);
		const took = Math.round(performance.now() - began);
		for (const [key, view] of [
			['2', 'Ledger'],
			['3', 'People'],
			['4', 'Needs'],
			['1', 'Timeline'],
		] as const) {
			const seen = terminal.bytes();
			terminal.press(key);
			await terminal.until(`the view ${view}`, () => terminal.bytes() > seen && terminal.text().includes(view));
		}
		terminal.press('q');
		const {code} = await terminal.exited;
		return [...(took > 2000 ? [`the screens came after ${took} ms`] : []), ...(code === 0 ? [] : [`the screens ended with ${code}`])];
	} catch (error) {
		return [`the screens: ${String(error).slice(0, 600)}`];
	} finally {
		await terminal.close();
	}
};
