import {spawn} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Home, makeHome} from '../support/home.ts';
import {cli, nodeUnderTest} from '../support/node.ts';
import {ask} from '../support/shell.ts';

/**
 * One command of a transcript, and what it prints: both streams as they come, and `[code]` at the end where that is not
 * 0.
 */
export type Step = {readonly command: string; readonly output: readonly string[]};

/**
 * The steps of a transcript: `$ goodturn …`, then what it prints up to the next one. Lines that begin with `#` right
 * before a step are for readers.
 */
export const readTranscript = (text: string): readonly Step[] => {
	const steps: {command: string; output: string[]}[] = [];
	const lines = text.trimEnd().split('\n');
	for (const [at, line] of lines.entries()) {
		if (line.startsWith('$ ')) steps.push({command: line.slice(2), output: []});
		else if (!isRemark(lines, at)) steps.at(-1)?.output.push(line);
	}
	return steps.map(({command, output}) => ({command, output: withoutEmptyEnd(output)}));
};

const isRemark = (lines: readonly string[], at: number): boolean =>
	lines[at]?.startsWith('# ') === true && (lines[at + 1]?.startsWith('$ ') === true || isRemark(lines, at + 1));

const withoutEmptyEnd = (lines: readonly string[]): readonly string[] =>
	lines.slice(0, lines.findLastIndex(line => line !== '') + 1);

/**
 * Runs the steps in a new journal (or a copy of `example`) with the built program, and gives back what each printed,
 * with the ids that the transcript writes: the first time an id is printed, it takes the name that is in its place
 * there, and later commands that use that name get the real one.
 */
export const runTranscript = async (steps: readonly Step[], example?: string): Promise<readonly Step[]> => {
	const home = makeHome(example);
	const names = new Map<string, string>();
	const known = new Set<string>();
	const ran: Step[] = [];
	for (const {command, output} of steps) {
		const real = [...names].reduce(
			(text, [id, name]) => text.replaceAll(new RegExp(`(?<![\\w.-])${name}(?![\\w-])`, 'g'), id),
			command,
		);
		const printed = await run(real, home);
		for (const journal of journalsOf(home)) for (const id of idsIn(journal)) known.add(id);
		name(printed, output, names, known);
		ran.push({command, output: printed.map(line => withNames(line, names))});
	}
	return ran;
};

/** The words of a command of goodturn alone, with no more of the shell's than quotes; otherwise undefined. */
const plainWords = (command: string): readonly string[] | undefined =>
	/^goodturn(?: +(?:[\w@%+=:,./^-]+|'[^']*'|"[^"$`\\]*"))*$/.test(command)
		? Array.from(
				command.matchAll(/ +(?:'([^']*)'|"([^"]*)"|(\S+))/g),
				([, single, double, bare]) => single ?? double ?? bare ?? '',
			)
		: undefined;

// A command by itself takes a tenth of the time in a process that stays; with `GOODTURN_TEST_NODE` each has its own.
const run = async (command: string, home: Home): Promise<readonly string[]> => {
	const env = {...home.env, GOODTURN_JOURNAL: home.journal};
	const words = process.env.GOODTURN_TEST_NODE ? undefined : plainWords(command);
	if (!words) return runInShell(command, home.folder, env);
	const {both, code} = await ask(words, {home, env});
	return printedLines(both, code);
};

const printedLines = (text: string, code: number | null): readonly string[] => [
	...withoutEmptyEnd(text.split('\n')),
	...(code === 0 ? [] : [`[${code}]`]),
];

const runInShell = (command: string, folder: string, env: NodeJS.ProcessEnv): Promise<readonly string[]> =>
	new Promise((resolve, reject) => {
		const script = `goodturn() { "${nodeUnderTest()}" "${cli}" "$@"; }\n{ ${command}\n} 2>&1`;
		const child = spawn('sh', ['-c', script], {cwd: folder, stdio: ['pipe', 'pipe', 'inherit'], env});
		let printed = '';
		child.stdout.setEncoding('utf8').on('data', text => (printed += text));
		child.on('error', reject);
		child.on('close', code => resolve(printedLines(printed, code)));
		child.stdin.end();
	});

/** The journal, and those that a transcript has made beside it. */
const journalsOf = ({folder, journal}: Home): readonly string[] => [
	journal,
	...readdirSync(folder, {withFileTypes: true}).flatMap(one => (one.isDirectory() ? [join(folder, one.name)] : [])),
];

const idsIn = (journal: string): readonly string[] =>
	existsSync(journal)
		? readdirSync(journal)
				.filter(file => /^\d{4}-\d{2}\.json$/.test(file))
				.flatMap(file =>
					Array.from(readFileSync(join(journal, file), 'utf8').matchAll(/"id": "([^"]+)"/g), ([, id = '']) => id),
				)
		: [];

const hex = /(?<![\w.-])(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{4,8})(?![\w-])/g;

/** Gives the ids that are printed for the first time the names that the transcript has in their places. */
const name = (
	printed: readonly string[],
	written: readonly string[],
	names: Map<string, string>,
	known: ReadonlySet<string>,
): void => {
	for (const [at, line] of printed.entries()) {
		const there = written[at]?.match(hex) ?? [];
		for (const [place, id] of (line.match(hex) ?? []).entries()) {
			const said = there[place];
			if (
				said !== undefined &&
				said !== id &&
				!names.has(id) &&
				![...names.values()].includes(said) &&
				[...known].some(one => one.startsWith(id))
			)
				names.set(id, said);
		}
	}
};

const withNames = (line: string, names: ReadonlyMap<string, string>): string =>
	line.replace(hex, id => names.get(id) ?? id);

/** The transcript with other output, its remarks kept; for `UPDATE_TRANSCRIPTS=1`. */
export const writeTranscript = (text: string, steps: readonly Step[]): string => {
	const outputs = steps.map(({output}) => output);
	const before = text.trimEnd().split('\n');
	const lines: string[] = [];
	for (const [at, line] of before.entries()) {
		const isStep = line.startsWith('$ ');
		if (!isStep && !isRemark(before, at)) continue;
		if (lines.length > 0 && !isRemark(before, at - 1)) lines.push('');
		lines.push(line, ...(isStep ? (outputs.shift() ?? []) : []));
	}
	return `${lines.join('\n')}\n`;
};
