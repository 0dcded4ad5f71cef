import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {startTerminal, type Terminal} from '../support/terminal.ts';
import {cli, run as goodturn, has, withFolder} from './program.ts';
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

/** Where the program is drawn: by the emulator alone, or by tmux within it, which measures letters in its own way. */
type Drawn = {
	readonly name: string;
	readonly start: (columns: number, rows: number, journal: string, folder: string) => Terminal;
	/** The columns of the line between the panes, in each row. */
	readonly borders: (terminal: Terminal, columns: number, folder: string) => readonly number[];
	readonly stop?: (columns: number, folder: string) => void;
};

// A wide letter fills two cells, of which only one has text: columns are looked up in the grid of whoever draws.
const alone: Drawn = {
	name: 'xterm',
	borders: terminal => terminal.cells('│').flat(),
	start: (columns, rows, journal) => startTerminal({columns, rows, journal, env}),
};

const tmux = (columns: number, folder: string, ...words: readonly string[]): string =>
	execFileSync('tmux', ['-S', join(folder, `socket${columns}`), ...words], {encoding: 'utf8'});

const inTmux: Drawn = {
	name: 'tmux',
	borders: (_, columns, folder) => {
		tmux(columns, folder, 'copy-mode', ';', 'send-keys', '-X', 'top-line', ';', 'send-keys', '-X', 'start-of-line');
		const found = new Map<string, number>();
		for (;;) {
			const [column = '', row = ''] = tmux(
				columns,
				folder,
				'send-keys',
				'-X',
				'search-forward',
				'│',
				';',
				'display-message',
				'-p',
				'#{copy_cursor_x} #{copy_cursor_y}',
			)
				.trim()
				.split(' ');
			if (found.has(row)) break;
			found.set(row, Number(column));
		}
		tmux(columns, folder, 'send-keys', '-X', 'cancel');
		return [...found.values()];
	},
	start: (columns, rows, journal, folder) => {
		const settings = join(folder, 'tmux.conf');
		writeFileSync(settings, 'set -g status off\nset -g default-terminal tmux-256color\n');
		// The server's socket lies in the folder too, so that it is nobody else's server.
		const args = [
			'-u',
			'-S',
			join(folder, `socket${columns}`),
			'-f',
			settings,
			'new-session',
			`'${process.execPath}' '${cli}'`,
		];
		return startTerminal({
			columns,
			rows,
			journal,
			env: {...env, LANG: 'C.UTF-8', TERM: 'xterm-256color'},
			command: 'tmux',
			args,
		});
	},
	stop: (columns, folder) => void tmux(columns, folder, 'kill-server'),
};

const sizes = [
	[120, 40],
	[100, 30],
	[80, 24],
	[60, 20],
	[30, 10],
] as const;

/** What is crooked at one size. */
const look = async (
	{name, borders, start, stop}: Drawn,
	[columns, rows]: (typeof sizes)[number],
	journal: string,
	folder: string,
): Promise<readonly string[]> => {
	const faults: string[] = [];
	const terminal = start(columns, rows, journal, folder);
	const where = `${name}, ${columns} columns`;
	try {
		await terminal.waitFor(/Timeline|goodturn/);
		for (const view of ['2', '4']) {
			terminal.press(view);
			await terminal.waitFor(view === '2' || columns < 60 ? /2026|Today|goodturn/ : /today/);
			const screen = terminal.screen();
			const places = new Set(columns >= 100 ? borders(terminal, columns, folder) : []);
			if (columns >= 100 && places.size !== 1)
				faults.push(`${where}, view ${view}: the line between the panes is at ${[...places].join(', ')}`);
			if (screen.length > rows) faults.push(`${where}, view ${view}: ${screen.length} rows`);
			const split = screen.find(row => row.includes('\ufffd') && !row.includes('zero'));
			if (split) faults.push(`${where}, view ${view}: a letter is split: ${split}`);
		}
	} catch (error) {
		faults.push(`${where}: ${String(error).slice(0, 800)}`);
	} finally {
		await terminal.close();
		stop?.(columns, folder);
	}
	return faults;
};

/** Text of every width in the list: the line between the panes stays straight, and no row is longer than the window. */
export const run = async (size: Size): Promise<Outcome> =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		for (const text of texts)
			await goodturn(journal, ['add', `coffee with @"${text}" @ ${text} -- ${text} ${text} ${text}`], {env});
		const drawn = [alone, ...(has('tmux') ? [inTmux] : [])];
		const faults: string[] = [];
		for (const one of drawn)
			for (const window of sizes.filter((_, at) => size === 'full' || at % 3 === 0))
				faults.push(...(await look(one, window, journal, folder)));
		return {
			faults,
			figures:
				`${texts.length} scripts at ${size === 'full' ? 'five' : 'two'} sizes, in ` +
				`${drawn.map(({name}) => name).join(' and ')}${has('tmux') ? '' : '; tmux is not installed'}`,
		};
	});
