import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {askForColours} from '../../source/tui/terminal/colours-told.ts';
import {startTerminal} from '../support/terminal.ts';
import {cached, run as goodturn, inParallel, stored, withFolder} from './program.ts';
import type {Outcome, Size} from './row.ts';

const [start, bell] = ['\u001b', '\u0007'];
const ends = [bell, `${start}\\`, '\u009c', ''];

/** At least 200 texts that would command a terminal. `PWN` marks what they carry. */
const payloads: readonly string[] = [
	...[
		'0;PWN',
		'2;PWN',
		'8;;http://PWN.example',
		'9;PWN',
		'52;c;UFdO',
		'133;A;PWN',
		'777;notify;PWN;PWN',
		'1337;File=inline=1:UFdO',
		'4;1;#PWN',
		'10;?',
		'11;?',
		'4;1;?',
		'104',
		'7;file://PWN',
	].flatMap(body => ends.flatMap(end => [`${start}]${body}${end}`, `\u009d${body}${end}`])),
	...['P1$rPWN', '_PWN', '^PWN', 'XPWN', 'P+q544e'].flatMap(body => ends.map(end => `${start}${body}${end}`)),
	...[
		'2J',
		'31m',
		'H',
		'999;999H',
		'?1049h',
		'?1049l',
		'?25l',
		'?2004l',
		'6n',
		'c',
		'5n',
		'>c',
		'21t',
		'18t',
		'?1000h',
		'3J',
		'0K',
		'1;1r',
		'!p',
		'200~PWN',
		'201~',
	].flatMap(body => [`${start}[${body}`, `\u009b${body}`]),
	...['c', '7', '8', 'D', 'M', 'E', '=', '>', '#8', '(0', 'N', 'O', 'Z', 'n', 'o'].map(body => `${start}${body}`),
	...Array.from({length: 32}, (_, code) => (code === 10 ? '\u0085' : String.fromCharCode(code))),
	...Array.from({length: 32}, (_, code) => String.fromCharCode(128 + code)),
	'\u007f',
	...[
		'\u202a',
		'\u202b',
		'\u202c',
		'\u202d',
		'\u202e',
		'\u2066',
		'\u2067',
		'\u2068',
		'\u2069',
		'\u200e',
		'\u200f',
		'\u061c',
		'\u2028',
		'\u2029',
		'\ufeff',
		'\ufff9',
		'\u{e0041}',
	].map(mark => `${mark}PWN`),
	`${start}`,
	`${start}[`,
	`${start}]0;PWN`,
	'PWN\rPWN',
	'PWN\b\b\bPWN',
];

/** What may never come out between our own sequences: whatever a payload carries through. */
const dangerous = new RegExp(
	[
		String.raw`\u001b\](?!52;c;|8;;)`,
		String.raw`\u001b[P_^X]`,
		String.raw`[\u0080-\u009f]`,
		String.raw`[\u202a-\u202e\u2066-\u2069]`,
		String.raw`\u001b\[(?:21t|6n|5n|3J|200~|!p)`,
		String.raw`PWN\u0007`,
		String.raw`\u001b\[\?1000h`,
	].join('|'),
);

const entryOf = (payload: string, at: number) => ({
	id: `${at.toString(16).padStart(8, '0')}-6a0f-4c6e-9d0e-2f1f6f0c9f11`,
	kind: (['meeting', 'favour', 'need', 'note', `kind${payload}`] as const)[at % 5],
	date: '2026-11-02',
	...(at % 5 === 0 && {how: 'coffee'}),
	...(at % 5 === 1 && {way: 'received', state: 'open'}),
	...(at % 5 === 2 && {state: 'open'}),
	people: [`Name${payload}${at}`],
	place: `Place${payload}`,
	text: `Text ${at} ${payload} end\nsecond ${payload} line`,
	tags: [`tag${payload}`],
	created: '2026-11-02T10:00:00.000Z',
	edited: '2026-11-02T10:00:00.000Z',
	[`unknown${payload}`]: payload,
});

export const run = async (size: Size): Promise<Outcome> =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		mkdirSync(journal, {mode: 0o700});
		const now = '2026-11-02T10:00:00.000Z';
		const entries = payloads.map(entryOf);
		writeFileSync(join(journal, '2026-11.json'), JSON.stringify({goodturn: 1, entries}));
		const people = payloads.map((payload, at) => ({
			name: `Name${payload}${at}`,
			aliases: [`alias${payload}`],
			circles: [payload],
			city: payload,
			work: payload,
			notes: payload,
			offers: [payload],
			created: now,
			edited: now,
		}));
		writeFileSync(join(journal, 'people.json'), JSON.stringify({goodturn: 1, people}));
		for (const [at, payload] of payloads.entries()) {
			const name = `2026-11 ${payload.replaceAll('/', '').replaceAll('\0', '')}${at}.json`;
			try {
				writeFileSync(join(journal, name), '{}');
			} catch {
				// not a name that this file system takes
			}
		}
		const before = JSON.stringify(stored(journal));
		const faults: string[] = [];
		const env = {GOODTURN_NOW: '2026-11-22T16:00', ...cached};
		const commands = [
			['list'],
			['ledger'],
			['people'],
			['needs'],
			['check'],
			['log'],
			['find', 'PWN'],
			['show', '00000000'],
			['people', 'Name'],
			['list', '--json'],
			['people', '--json'],
			['find', 'PWN', '--json'],
			['check', '--json'],
			...payloads
				.slice(0, size === 'full' ? payloads.length : 2)
				.flatMap(payload => [
					['show', payload.replaceAll('\0', '')],
					['list', `with:${payload.replaceAll('\0', '')}`],
					['show', payload.replaceAll('\0', ''), '--json'],
					['add', '--dry-run', `coffee with Ada ${payload.replaceAll('\0', '')} gave: x`],
					[payload.replaceAll('\0', '')],
				]),
		];
		const rans = await inParallel(
			commands.map(args => async () => ({args, ran: await goodturn(journal, args, {env})})),
			2,
		);
		for (const {args, ran} of rans) {
			for (const [stream, text] of [
				['standard output', ran.out],
				['standard error', ran.err],
			] as const) {
				// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these may not come out
				const found = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/.exec(text);
				if (found)
					faults.push(
						`${JSON.stringify(args)}: ` +
							`${JSON.stringify(text.slice(Math.max(0, found.index - 20), found.index + 20))} on ${stream}`,
					);
			}
		}
		const terminal = startTerminal({columns: 120, rows: 40, journal, env});
		try {
			await terminal.waitFor('Timeline');
			const pages = size === 'full' ? 12 : 1;
			for (const view of ['2', '3', '4', '5']) {
				terminal.press(view);
				for (let page = 0; page < pages; page++) {
					terminal.press('pagedown', 'j', 'J');
					// On the last page nothing changes any more: the help comes and goes when all before it is drawn.
					terminal.press('?');
					await terminal.waitFor('Every key');
					terminal.press('escape');
					await terminal.waitFor(rows => !rows.join('\n').includes('Every key that'));
				}
				terminal.press('enter');
			}
			terminal.press('a');
			terminal.type('@Na');
			await terminal.waitFor('@Na');
			const output = terminal.output();
			// The screens ask the terminal for its colours once, all in one piece; any query besides is a payload's.
			const others = output.replace(askForColours, '');
			if (others === output) faults.push('the terminal was not asked for its colours');
			const found = dangerous.exec(others);
			if (found)
				faults.push(
					`the screens let through ${JSON.stringify(others.slice(Math.max(0, found.index - 30), found.index + 30))}`,
				);
		} catch (error) {
			faults.push(String(error).slice(0, 800));
		} finally {
			await terminal.close();
		}
		if (JSON.stringify(stored(journal)) !== before) faults.push('the stored text was changed');
		return {faults, figures: `${payloads.length} payloads in every field, ${commands.length} commands, the screens`};
	});
