import {join} from 'node:path';
import packageJson from '../package.json' with {type: 'json'};
import type {Command, Output, Printed, Screens} from './commands/command.ts';
import {
	checkFlags,
	type Flags,
	type FlagValues,
	forMeow,
	noFlags,
	screensFlags,
	sortArguments,
	topFlags,
} from './commands/flags.ts';
import {momentOf} from './commands/moment.ts';
import {nearest} from './commands/nearest.ts';
import {unreadRemarks} from './commands/printing/unread.ts';
import {listCommand} from './commands/reading/list.ts';
import {commandNamed, groups} from './commands/registry.ts';
import {exitCodes, faultInWords, isPersonError, usageError} from './errors.ts';
import {readConfig} from './journal/config.ts';
import type {Day, Now} from './journal/day.ts';
import {printableJson, printableLines} from './printable.ts';
import {inputText, wholeInput} from './process/input.ts';
import {streamOf, writeTo} from './process/outputs.ts';
import {printOutput} from './process/print-output.ts';
import {isTerminal, styleOf} from './process/terminal.ts';
import {openStore} from './store/file-store.ts';
import {readConfigFile} from './store/files/config-file.ts';
import {journalFolder} from './store/machine/location.ts';
import {newId} from './store/machine/new-id.ts';
import type {Store} from './store/store.ts';

/** What config.json and the environment say. Without them nothing else is loaded. */
const configFile = readConfigFile(process.env);
const config = readConfig(configFile.text, process.env, nearest);
/** The environment, with the editor that is set where it names none. */
const env: NodeJS.ProcessEnv = {
	...process.env,
	...(config.settings.editor !== undefined && !process.env.VISUAL && {EDITOR: config.settings.editor}),
};

/** What was typed into standard input or the editor, so that an error can give it back. */
let typed: string | undefined;
let command: Command | undefined;
let words: readonly string[] = [];

const version: Printed = {lines: [packageJson.version], json: {version: packageJson.version}};

const main = async (argv: readonly string[]): Promise<void> => {
	const top = sortArguments(argv, screensFlags, {isFirstOnly: true});
	const [name] = top.words;
	if (name === undefined) return alone(await readFlags(top.flags, screensFlags));
	words = [name, ...top.rest];
	command = await commandNamed(name);
	if (!command) throw (await import('./commands/manual/help.ts')).unknownCommand(name, top.rest, groups);
	const known = {...topFlags, ...command.flags};
	const sorted = sortArguments([...top.flags, ...top.rest], known, {takesDashes: command.takesDashes ?? false});
	words = sorted.words;
	const flags = await readFlags(sorted.flags, known);
	if (flags.on.has('version')) return printOutput(env, version, flags);
	if (flags.on.has('help'))
		return printOutput(env, (await import('./commands/manual/help.ts')).helpOn(name, command, styleOf(flags)), flags);
	// A program reads its answer, as in goodturn edit "$(goodturn find)": what a person sees goes to standard error.
	if (name === 'find' && words.length === 0 && process.stdin.isTTY && process.stderr.isTTY && !flags.on.has('json'))
		return openSearch(flags);
	await run(command, words, flags);
};

/** `goodturn` without a command: the screens; without a terminal, the newest 20 entries. */
const alone = async (flags: FlagValues): Promise<void> => {
	if (flags.on.has('version')) return printOutput(env, version, flags);
	if (flags.on.has('help'))
		return printOutput(env, await (await import('./commands/manual/help.ts')).overview(groups, styleOf(flags)), flags);
	if (isTerminal() && !flags.on.has('json')) return openScreens({open: 'view'}, flags);
	await run(listCommand, [], {...flags, number: {number: 20}});
};

const run = async (which: Command, typedWords: readonly string[], flags: FlagValues): Promise<void> => {
	const now = readNow();
	const store = await openJournal(flags);
	let output: Output;
	try {
		const edit = async (text: string): Promise<string> => {
			const {editText} = await import('./store/edit-text.ts');
			typed = await editText(text, {env, folder: store.folder || undefined, name: 'entry.txt'});
			return typed;
		};
		const surroundings = {
			version: packageJson.version,
			manPage: join(import.meta.dirname, 'goodturn.1'),
			process,
		};
		output = await which.run({
			words: typedWords,
			flags,
			store,
			context: {now, newId},
			surroundings,
			style: styleOf(flags),
			isTerminal: isTerminal(),
			input,
			edit,
		});
	} finally {
		await store.close();
	}
	if ('open' in output) return openScreens(output, flags);
	// A command that ends with a code of its own says what is wrong itself; one that wrote says what it wrote.
	const unread = output.isEcho || output.exitCode ? [] : unreadRemarks(store.get());
	const wrong = config.problems.length > 0 || configFile.problem !== undefined;
	const remarks = wrong ? (await import('./commands/config.ts')).configRemarks(process.env) : [];
	// What a script is handed without a month must not look like the whole.
	const printed = unread.length > 0 ? {...output, exitCode: exitCodes.file} : output;
	await printOutput(env, printed, flags, [...unread, ...remarks]);
};

/** meow gives the flags their types; it takes 30 ms to load, and most lines have none. */
const readFlags = async (flags: readonly string[], known: Flags): Promise<FlagValues> => {
	if (flags.length === 0) return noFlags;
	const {default: meow} = await import('meow');
	try {
		// A flag that is not given is to be absent: false would be a `--no-color` that nobody wrote.
		const read = meow({
			booleanDefault: undefined,
			importMeta: import.meta,
			pkg: packageJson,
			argv: [...flags],
			flags: forMeow(known),
			autoHelp: false,
			autoVersion: false,
			description: false,
		});
		return checkFlags(read.flags, known);
	} catch (error) {
		if (isPersonError(error)) throw error;
		throw usageError(`${error instanceof Error ? error.message : String(error)} Nothing was done.`);
	}
};

/** The day for which the example is written; `--demo` moves it to today. */
const exampleDay = '2026-11-22' as Day;

/**
 * The journal of `--journal`, `$GOODTURN_JOURNAL` or the user's data folder; with `--demo` the example, in memory.
 * Nothing is read yet.
 */
const openJournal = async (flags: FlagValues): Promise<Store> => {
	const own = {now: readNow, newId};
	if (!flags.on.has('demo')) return openStore({...own, folder: journalFolder({flag: flags.text.journal, env})});
	const example = await openStore({...own, folder: join(import.meta.dirname, '../data')});
	const journal = await example.load('all');
	await example.close();
	// The schemas that lie beside the example are no months, which is no problem of the demo.
	const {moved} = await import('./journal/moved.ts');
	return (await import('./store/memory-store.ts')).openMemoryStore({
		...own,
		journal: moved({...journal, problems: []}, exampleDay, readNow().day),
	});
};

/** The screens. Until they are left the terminal is theirs, and so is what is said of a fault there. */
const openScreens = async ({open}: Screens, flags: FlagValues): Promise<void> => {
	const {runScreens} = await import('./tui/run.ts');
	const {isPlain: isAscii, isColoured} = styleOf(flags);
	const own = {
		store: await openJournal(flags),
		now: readNow,
		newId,
		env,
		stdin: process.stdin,
		stdout: streamOf('stdout'),
		stderr: streamOf('stderr'),
	};
	const asked = {
		isDemo: flags.on.has('demo'),
		isScreenReader: flags.on.has('screen-reader'),
		isPrivateShown: flags.on.has('private'),
	};
	process.exitCode = await runScreens({...own, ...asked, open, isAscii, isColoured});
	await own.store.close();
};

/** Lets a person choose an entry and prints its id; 130 where none was chosen. */
const openSearch = async (flags: FlagValues): Promise<void> => {
	const {runSearch} = await import('./tui/search/run-search.ts');
	const {isPlain: isAscii, isColoured} = styleOf(flags, 'stderr');
	const store = await openJournal(flags);
	const id = await runSearch({
		store,
		now: readNow,
		stdin: process.stdin,
		output: streamOf('stderr'),
		isAscii,
		isColoured,
		isPrivateShown: flags.on.has('private'),
	});
	await store.close();
	if (id === undefined) process.exitCode = 130;
	else await writeTo('stdout', `${id}\n`);
};

const readNow = (): Now => momentOf(env, config.settings);

/** The whole of standard input, kept so that an error can give it back. */
const input = async (): Promise<string | undefined> => {
	if (process.stdin.isTTY) return undefined;
	const bytes = await wholeInput();
	typed = bytes.toString();
	return inputText(bytes);
};

/**
 * Says on standard error what went wrong and gives back what was typed. The only place that chooses an exit code for an
 * error.
 */
const fail = async (error: unknown): Promise<void> => {
	const isPerson = isPersonError(error);
	const code = isPerson ? exitCodes[error.kind] : 1;
	const said = isPerson ? error.message : faultInWords(error);
	const message = isPerson
		? said
		: `Something went wrong, which is a bug in goodturn: ${said}\n` +
			'Nothing that the journal held is lost. goodturn log shows whether this was written.';
	// One word alone is an id or the name of a command, and soon typed again.
	const text = (typed ?? (words.length > 1 || /\s/.test(words[0] ?? '') ? words.join(' ') : '')).trim();
	const isText = text !== '' && (!command || command.takesText === true);
	process.exitCode = code;
	if (env.GOODTURN_DEBUG && error instanceof Error) await writeTo('stderr', `${error.stack}\n`);
	if (process.argv.includes('--json')) {
		const json = JSON.stringify(
			{error: {code, message: message.split('\n\n')[0], ...(isText && {typed: text})}},
			null,
			2,
		);
		await writeTo('stderr', `${printableJson(json)}\n`);
		return;
	}
	const lines = printableLines(message);
	const givenBack = isText && !message.includes(text) ? ['', 'What you typed:', '', ...printableLines(text)] : [];
	await writeTo('stderr', `${[...lines, ...givenBack].join('\n')}\n`);
};

process.on('uncaughtException', error => void fail(error));
await main(process.argv.slice(2)).catch(fail);
