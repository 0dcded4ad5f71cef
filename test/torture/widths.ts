import {join} from 'node:path';
import {startTerminal} from '../support/terminal.ts';
import {run as goodturn, withFolder} from './program.ts';
import type {Outcome, Size} from './row.ts';

const env = {GOODTURN_NOW: '2026-11-22T16:00'};
const texts = [
	'👩🏽‍🚀 took off',
	'🇨🇭🇯🇵 flags',
	'1️⃣ keycaps 2️⃣',
	'佐藤 美咲 and 漢字かな交じり文',
	'ภาษาไทย น้ำ',
	'हिन्दी क्षत्रिय',
	'نور العربية',
	'e\u0301a\u0308o\u0302 marks',
	'ﬁ ligature',
	'한국어 각',
	'👨‍👩‍👧‍👦 family',
	'☂️ and ☂',
	'\u200bzero\u200dwidth',
	'ＦＵＬＬ ｗｉｄｔｈ',
];

/** Text of every width in the list: the line between the panes stays straight, and no row is longer than the window. */
export const run = async (_size: Size): Promise<Outcome> =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		for (const text of texts) await goodturn(journal, ['add', `coffee with @"${text}" @ ${text} -- ${text} ${text} ${text}`], {env});
		const faults: string[] = [];
		for (const [columns, rows] of [
			[120, 40],
			[100, 30],
			[80, 24],
			[60, 20],
			[30, 10],
		] as const) {
			const terminal = startTerminal({columns, rows, journal, env});
			try {
				await terminal.waitFor(/Timeline|goodturn/);
				for (const view of ['1', '3']) {
					terminal.press(view);
					await terminal.waitFor(view === '1' || columns < 60 ? /2026|Today|goodturn/ : /today/);
					const screen = terminal.screen();
					// A wide letter fills two cells, of which only one has text: columns are looked up in the emulator's own grid.
					const lines = terminal.cells('│');
					const places = new Set(lines.flat());
					if (columns >= 100 && places.size > 1) faults.push(`${columns} columns, view ${view}: the line between the panes is at ${[...places].join(', ')}`);
					if (screen.length > rows) faults.push(`${columns} columns, view ${view}: ${screen.length} rows`);
					if (screen.some(row => row.includes('\ufffd') && !row.includes('zero')))
						faults.push(`${columns} columns, view ${view}: a letter is split: ${screen.find(row => row.includes('\ufffd'))}`);
				}
			} catch (error) {
				faults.push(`${columns} columns: ${String(error).slice(0, 800)}`);
			} finally {
				await terminal.close();
			}
		}
		return {faults, figures: `${texts.length} scripts at five sizes`};
	});
