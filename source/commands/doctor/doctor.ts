import {homedir, release} from 'node:os';
import {sep} from 'node:path';
import {exitCodes} from '../../errors.ts';
import {formatVersion} from '../../journal/format/list-file.ts';
import {examine} from '../../store/care/examine.ts';
import type {Command} from '../command.ts';
import {line} from '../printing/print.ts';
import {adviceOn} from './advice.ts';
import {journalRows} from './journal-rows.ts';
import {settingRows} from './setting-rows.ts';
import {terminalOf, terminalRows} from './terminal.ts';

export const doctorCommand: Command = {
	usage: '',
	summary: 'the state of the journal and the terminal, to paste into a report',
	about: [
		'Says where the journal is and how it is, and what the terminal can do, and what to do where something is ' +
			'wrong. Ends with 3 then, and with 0 when all is well.',
		'It holds no text, name or id of the journal, so that it can be shown to anybody. It changes nothing.',
	],
	flags: {},
	examples: ['goodturn doctor', 'goodturn doctor --json'],
	run: async ({store, surroundings, flags, style}) => {
		const {version, process} = surroundings;
		const versions = {
			goodturn: version,
			format: formatVersion,
			node: process.version,
			platform: process.platform,
			release: release(),
			arch: process.arch,
		};
		const terminal = terminalOf(surroundings, flags, style);
		const folder = atHome(store.folder, process.env.HOME || homedir());
		const found = store.folder === '' ? undefined : examine(store.folder);
		const advice = found ? adviceOn(found, process.platform === 'win32') : [];
		const rows: readonly (readonly [string, string])[] = [
			['goodturn', `${versions.goodturn}, files of format ${versions.format}`],
			['node', versions.node],
			['system', `${versions.platform} ${versions.release} ${versions.arch}`],
			...terminalRows(terminal),
			...settingRows(surroundings.process.env),
			...(found ? journalRows(folder, found) : [['journal', 'the example, in memory'] as const]),
		];
		const longest = Math.max(...rows.map(([name]) => name.length));
		return {
			isLong: true,
			json: {versions, terminal, journal: found ? {folder, ...found} : null, advice: advice.map(({text}) => text)},
			lines: [
				// Never cut: what is pasted in a report must be whole.
				...rows.map(([name, value]) => line(style, [name.padEnd(longest + 2), 'heading'], [value])),
				'',
				...(advice.length === 0
					? ['All is well.']
					: advice.map(({text, isWrong}) => line(style, [text, isWrong ? 'fault' : undefined]))),
			],
			exitCode: advice.some(({isWrong}) => isWrong) ? exitCodes.file : 0,
		};
	},
};

/** A path with the home folder as `~`: the name of a user is nobody's business. */
const atHome = (path: string, home: string): string => {
	const bare = home.endsWith(sep) ? home.slice(0, -1) : home;
	return bare !== '' && (path === bare || path.startsWith(bare + sep)) ? `~${path.slice(bare.length)}` : path;
};
