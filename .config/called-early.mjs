import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, relative} from 'node:path';
import {pathToFileURL} from 'node:url';

/** What people run daily. */
const daily = [
	['add', 'coffee with Ada Lovelace @ Café Central: she is hiring #work owe: send the paper due:fri'],
	['add', 'Had lunch with Grace Hopper yesterday at Noma, she lent me a book and is looking for a flat'],
	...[['list', '-n', '5'], ['find', 'coffee'], ['show', '^'], ['undo'], ['complete', 'list', 'with:a']],
	...[['today'], ['today', '--short'], ['ledger'], ['needs'], ['people']],
];

/** The keys of a minute with the screens. */
const keys = [
	'j',
	'k',
	'2',
	'j',
	'\r',
	'\u001b',
	'3',
	'4',
	'5',
	'1',
	'/',
	'c',
	'o',
	'\u001b',
	'a',
	...'tea with Ada',
	'\u001b',
	'q',
];

/**
 * The same files, with the functions that people call daily in parentheses: V8 compiles those as it reads the file, so
 * that Node keeps them compiled. All others it compiles in every run when they are first called, which took `add` a
 * quarter of its time. `files` are the whole program: their paths, and their contents in ASCII. Source:
 * https://v8.dev/blog/preparser#pife
 */
export const callEarly = async (files, {folder, journal}) => {
	const home = mkdtempSync(join(tmpdir(), 'goodturn-build-'));
	try {
		for (const {path, contents} of files) {
			const place = join(home, relative(folder, path));
			mkdirSync(dirname(place), {recursive: true});
			writeFileSync(place, contents);
		}
		writeFileSync(join(home, 'package.json'), '{"type": "module"}');
		cpSync(journal, join(home, 'journal'), {recursive: true});
		const reports = join(home, 'reports');
		await runAll(join(home, 'cli.js'), {
			...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:GOODTURN|NODE|XDG)_/.test(name))),
			HOME: home,
			GOODTURN_JOURNAL: join(home, 'journal'),
			GOODTURN_NOW: '2026-11-25T09:00',
			NODE_DISABLE_COMPILE_CACHE: '1',
			NODE_V8_COVERAGE: reports,
		});
		const called = calledIn(reports);
		return files.map(({path, contents}) => ({
			path,
			contents: inParentheses(contents, called.get(pathToFileURL(join(home, relative(folder, path))).href) ?? []),
		}));
	} finally {
		rmSync(home, {recursive: true, force: true});
	}
};

const runAll = async (program, env) => {
	for (const args of daily) {
		try {
			execFileSync(process.execPath, [program, ...args], {env, stdio: 'ignore', timeout: 20_000});
		} catch (error) {
			throw new Error(`goodturn ${args.join(' ')} failed as the build tried it: ${error.message}`);
		}
	}
	const {spawn} = await import('@lydell/node-pty');
	const screens = spawn(process.execPath, [program], {cols: 100, rows: 30, env: {...env, TERM: 'xterm-256color'}});
	const ended = new Promise(resolve => screens.onExit(resolve));
	for (const key of keys) {
		await new Promise(resolve => setTimeout(resolve, key === keys[0] ? 1500 : 40));
		screens.write(key);
	}
	const patience = setTimeout(() => screens.kill(), 10_000);
	await ended;
	clearTimeout(patience);
};

/** The functions that were called, as [start, end) in each file by its address. */
const calledIn = reports => {
	const called = new Map();
	for (const name of readdirSync(reports))
		for (const {url, functions} of JSON.parse(readFileSync(join(reports, name), 'utf8')).result) {
			if (!url.startsWith('file:')) continue;
			const ranges = called.get(url) ?? new Map();
			called.set(url, ranges);
			for (const {
				ranges: [whole],
			} of functions)
				if (whole.count > 0) ranges.set(`${whole.startOffset} ${whole.endOffset}`, whole);
		}
	return new Map([...called].map(([url, ranges]) => [url, [...ranges.values()]]));
};

/** A text with parentheses around the functions that are expressions; methods and declarations stay as they are. */
export const inParentheses = (text, ranges) => {
	const marks = ranges.flatMap(({startOffset: start, endOffset: end}) =>
		isExpression(text, start, end)
			? [
					{at: start, mark: '(', order: -end},
					{at: end, mark: ')', order: start},
				]
			: [],
	);
	// Where one ends and another begins, it ends first; of those that begin together the longest begins first.
	marks.sort(
		(a, b) =>
			a.at - b.at ||
			(a.mark === b.mark ? (a.mark === '(' ? a.order - b.order : b.order - a.order) : a.mark === ')' ? -1 : 1),
	);
	let [written, from] = ['', 0];
	for (const {at, mark} of marks) {
		written += text.slice(from, at) + mark;
		from = at;
	}
	return written + text.slice(from);
};

/** Whether this is an arrow function, or a function where a statement cannot begin. */
const isExpression = (text, start, end) => {
	const own = text.slice(start, end);
	if (/^(?:\(|[\w$]+=>|async\s*(?:\([^()]*\)|\b[\w$]+)=>)/.test(own)) return true;
	return /^(?:async )?function\b/.test(own) && /[=(,:?[&|!]$/.test(text.slice(Math.max(0, start - 1), start));
};
