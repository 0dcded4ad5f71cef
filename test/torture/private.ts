import {chmodSync, cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {commandNamed, commandNames} from '../../source/commands/registry.ts';
import {openIds, privateIds, secret, secretIn, writeSecrets} from '../support/secrets.ts';
import {startTerminal, type Terminal} from '../support/terminal.ts';
import {cached, run as goodturn, inParallel, withFolder} from './program.ts';
import type {Outcome, Size} from './row.ts';

const env = {GOODTURN_NOW: '2026-11-22T16:00', ...cached, EDITOR: 'true'};

/**
 * Words that a command may be called with: none, an id of every entry, a beginning that several have, people, what they
 * do, a query.
 */
const wordsFor = (size: Size): readonly (readonly string[])[] => {
	const ids = [...openIds, ...privateIds].map(id => id.slice(0, 8));
	if (size === 'small') return [[], ['abc00060']];
	const typed = [
		['^'],
		['^2'],
		['abc0000'],
		['Ada'],
		['Verb'],
		['Verbor', 'a lift'],
		['Ada', 'a lift'],
		['with:ada'],
		['with:verb'],
		['Verborgan'],
		['plain'],
	];
	return [
		[],
		...ids.map(id => [id]),
		...typed,
		...ids.filter((_, at) => at % 5 === 3).map(id => [id, 'Ben', 'a walk']),
	];
};

/** Lines that may answer what is to be asked, some of which is private. */
const answers = [
	'Ada said yes',
	'Ada said no to the second line',
	"Ada said she'd do the line",
	'asked Ada for the second line',
	'asked Ada for a lift',
];

/**
 * Every command of the registry with these words, plain and as JSON, and with each of its flags; `--private` asks for
 * what is looked for.
 */
const callsOf = async (size: Size): Promise<readonly (readonly string[])[]> => {
	const calls: (readonly string[])[] = answers.flatMap(line => [
		['add', line],
		['add', '--json', '--dry-run', line],
	]);
	for (const name of commandNames) {
		const flags = Object.entries((await commandNamed(name))?.flags ?? {}).filter(([flag]) => flag !== 'private');
		const words = wordsFor(size);
		for (const [at, typed] of words.entries()) {
			calls.push([name, ...typed]);
			if (size === 'full' && at % 6 === 1) calls.push([name, '--json', ...typed]);
		}
		for (const [flag, {type}] of size === 'full' ? flags : []) {
			const value =
				type === 'switch'
					? [`--${flag}`]
					: type === 'number'
						? [`--${flag}`, '5']
						: [`--${flag}=${type === 'id' ? privateIds[8] : 'Ada'}`];
			for (const typed of [['Ada'], [openIds[2] ?? ''], [privateIds[2] ?? '']]) calls.push([name, ...value, ...typed]);
		}
	}
	return calls;
};

/**
 * A journal the last changes of which are secret: an entry that was open and became private, one that was so and is
 * gone, one undone.
 */
const makeJournal = async (folder: string): Promise<string> => {
	const journal = join(folder, 'journal');
	writeSecrets(journal);
	const closing = join(folder, 'close');
	writeFileSync(closing, `#!/bin/sh\nsed -i 's/^private:.*/private: yes/' "$1"\n`);
	chmodSync(closing, 0o700);
	const close = {env: {...env, EDITOR: closing}};
	await goodturn(journal, ['add', `coffee with Ada -- ${secret} talk gave: ${secret} help`], {env});
	await goodturn(journal, ['edit', '^'], close);
	await goodturn(journal, ['edit', '^2'], close);
	await goodturn(journal, ['owe', 'Ada', `${secret} debt`], {env});
	await goodturn(journal, ['edit', '^'], close);
	await goodturn(journal, ['settle', '^', '--private'], {env});
	await goodturn(journal, ['remove', '^', '--private'], {env});
	await goodturn(journal, ['gave', 'Ada', `${secret} gift`], {env});
	await goodturn(journal, ['edit', '^'], close);
	await goodturn(journal, ['undo'], {env});
	await goodturn(journal, ['redo'], {env});
	return journal;
};

const inShell = async (
	folder: string,
	journal: string,
	calls: readonly (readonly string[])[],
): Promise<readonly string[]> => {
	const faults = await inParallel(
		calls.map((args, at) => async () => {
			const own = join(folder, `journal-${at}`);
			cpSync(journal, own, {recursive: true});
			const ran = await goodturn(own, args, {env});
			rmSync(own, {recursive: true, force: true});
			const found = secretIn(ran.out) ?? secretIn(ran.err);
			const isFault = /which is a (?:fault|bug)|Something went wrong/.test(ran.err);
			return [
				...(found === undefined ? [] : [`goodturn ${args.join(' ')}: ${JSON.stringify(found)}`]),
				...(isFault ? [`goodturn ${args.join(' ')}: ${ran.err}`] : []),
			];
		}),
		2,
	);
	return faults.flat();
};

/** What undo and redo say, all the way back and forth, and what a search leaves on the disk for the next one. */
const inOrder = async (journal: string): Promise<readonly string[]> => {
	const faults: string[] = [];
	const isOpenAgain = (text: string): boolean =>
		text.includes(`${secret} gift`) || text.includes(`${secret} debt`) || text.includes(`${secret} talk`);
	for (const args of [
		['undo'],
		['undo', '--json'],
		['log'],
		['redo'],
		['redo', '--json'],
		['log', '--json'],
		['find', 'plain'],
		['find', secret.slice(0, 5)],
	]) {
		const {out, err} = await goodturn(journal, args, {env});
		// Once the change that made it private is taken back, an entry is open.
		if (secretIn(out + err) !== undefined && !isOpenAgain(out))
			faults.push(`goodturn ${args.join(' ')}: ${secretIn(out + err)}`);
	}
	const derived = readdirSync(join(journal, '.state')).filter(
		name => !/^(?:history\.jsonl|backups|pending|quarantine|lock)/.test(name),
	);
	for (const name of derived.filter(one => statSync(join(journal, '.state', one)).isFile())) {
		if (secretIn(readFileSync(join(journal, '.state', name), 'latin1')) !== undefined)
			faults.push(`.state/${name} holds it`);
	}
	return faults;
};

/**
 * Leaves what was opened, which may be a composer where ? is a letter, and opens the help. A busy program reads escape
 * and ? as one alt key: then both once more, further apart.
 */
const askForHelp = async (terminal: Terminal): Promise<void> => {
	for (let apart = 100; ; apart *= 2) {
		terminal.press('escape');
		await terminal.waitFor(rows => !rows.join('\n').includes('How was it? ─'));
		await new Promise(resolve => setTimeout(resolve, apart));
		terminal.press('?');
		const enough = performance.now() + 10 * apart;
		const answer = await terminal.until('the help', () =>
			terminal.text().includes('Every key') ? 'help' : performance.now() > enough && apart < 1000 && 'again',
		);
		if (answer === 'help') return;
	}
};

/** Every row of every view in a real terminal; each key in each place is test/tui/private.test.ts. */
const onScreens = async (journal: string, size: Size): Promise<readonly string[]> => {
	const terminal = startTerminal({columns: 120, rows: 40, journal, env});
	try {
		await terminal.waitFor('Timeline');
		for (const view of ['2', '3', '4', '5']) {
			terminal.press(view);
			for (let row = 0; row < (size === 'full' ? 24 : 2); row++) {
				terminal.press('j', 'J', 'enter', 'tab');
				await askForHelp(terminal);
				terminal.press('escape');
				await terminal.waitFor(rows => !rows.join('\n').includes('Every key that'));
				terminal.press(view);
			}
		}
		const found = secretIn(terminal.output());
		return found === undefined ? [] : [`on the screens: ${JSON.stringify(found)}`];
	} catch (error) {
		return [String(error).slice(0, 800)];
	} finally {
		await terminal.close();
	}
};

/**
 * A secret in every field of every private entry, and every command and view that might tell it to whoever looks over
 * the shoulder.
 */
export const run = async (size: Size): Promise<Outcome> =>
	withFolder(async folder => {
		const journal = await makeJournal(folder);
		const calls = await callsOf(size);
		const faults = [
			...(await inShell(folder, journal, calls)),
			...(await onScreens(journal, size)),
			...(await inOrder(journal)),
		];
		return {
			faults,
			figures:
				`${privateIds.length} kinds of private entries, each linked to and from open ones, ${calls.length} ` +
				'commands, every view',
		};
	});
