import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {opened} from './opened.ts';
import {cached, run as goodturn, inParallel, isLate, type Ran, withFolder} from './program.ts';
import type {Outcome, Size} from './row.ts';

const env = {GOODTURN_NOW: '2026-11-22T16:00', ...cached};
const entry = {
	id: '0b8f5a52-6a0f-4c6e-9d0e-2f1f6f0c9f11',
	kind: 'note',
	date: '2026-10-02',
	people: [],
	text: 'a quiet day',
	created: '2026-10-02T10:00:00.000Z',
	edited: '2026-10-02T10:00:00.000Z',
};
const other = {...entry, id: '1c8f5a52-6a0f-4c6e-9d0e-2f1f6f0c9f11', text: 'another day'};
const file = (...entries: readonly unknown[]): string => `${JSON.stringify({goodturn: 1, entries}, null, 2)}\n`;
const good = file(entry, other);

/** `read-only`: not understood, so never written. `lenient`: an entry is kept aside, the others can be changed. */
type Bad = {readonly name: string; readonly bytes: Buffer | string; readonly isReadable?: boolean};

const cuts: readonly Bad[] = Array.from({length: 20}, (_, at) => ({
	name: `cut at ${at} twentieths`,
	bytes: good.slice(0, Math.floor((good.length * at) / 20)),
}));
/** Without one line: some of it is still JSON, and then only an entry is lost to sight. */
const withoutLine = (at: number): Bad => {
	const bytes = good
		.split('\n')
		.filter((_line, index) => index !== at)
		.join('\n');
	return {name: `without line ${at + 1}`, bytes, isReadable: isUnderstood(bytes)};
};

const isUnderstood = (text: string): boolean => {
	try {
		const {goodturn: version, entries} = JSON.parse(text) as {goodturn?: unknown; entries?: unknown};
		return version === 1 && Array.isArray(entries);
	} catch {
		return false;
	}
};

const truncatedLines: readonly Bad[] = Array.from({length: 8}, (_, at) => withoutLine(at + 1));

const bad: readonly Bad[] = [
	...cuts,
	...truncatedLines,
	{name: 'null', bytes: 'null'},
	{name: 'a list', bytes: '[]'},
	{name: 'a number', bytes: '1'},
	{name: 'a text', bytes: '"journal"'},
	{name: 'spaces', bytes: '  \n\n'},
	{name: 'NULs', bytes: Buffer.alloc(4096)},
	{name: 'NULs at the end', bytes: Buffer.concat([Buffer.from(good), Buffer.alloc(512)])},
	{name: 'Latin-1', bytes: Buffer.from(good.replace('quiet', 'über'), 'latin1')},
	{name: 'UTF-16', bytes: Buffer.from(`﻿${good}`, 'utf16le')},
	{
		name: 'half a letter',
		bytes: Buffer.concat([Buffer.from(good.slice(0, 120)), Buffer.from([0xc3]), Buffer.from(good.slice(120))]),
	},
	{
		name: 'conflict markers',
		bytes: good
			.replace('"entries"', '<<<<<<< HEAD\n"entries"')
			.replace('another', '=======\nanother')
			.concat('>>>>>>> theirs\n'),
	},
	{
		name: 'a key twice',
		bytes: good.replace('"text": "a quiet day"', '"text": "a quiet day",\n      "text": "a loud day"'),
	},
	{name: 'a key twice at the top', bytes: '{"goodturn": 1, "entries": [], "entries": []}'},
	{name: 'an id twice', bytes: file(entry, {...other, id: entry.id})},
	{name: 'a number too large', bytes: good.replace('"people": []', '"people": [],\n      "n": 12345678901234567890')},
	{name: 'an infinite number', bytes: good.replace('"people": []', '"people": [],\n      "n": 1e999')},
	{
		name: 'a number too exact',
		bytes: good.replace('"people": []', '"people": [],\n      "n": 0.12345678901234567890123'),
	},
	{name: 'a future version', bytes: good.replace('"goodturn": 1', '"goodturn": 2')},
	{name: 'no version', bytes: good.replace('"goodturn": 1,', '')},
	{name: 'a version as text', bytes: good.replace('"goodturn": 1', '"goodturn": "1"')},
	{name: 'no entries', bytes: '{"goodturn": 1}\n'},
	{name: 'entries as an object', bytes: '{"goodturn": 1, "entries": {}}\n'},
	{name: 'entries as null', bytes: '{"goodturn": 1, "entries": null}\n'},
	{name: 'a trailing comma', bytes: good.replace('"another day"', '"another day",')},
	{name: 'a comment', bytes: `// mine\n${good}`},
	{name: 'single quotes', bytes: good.replaceAll('"', "'")},
	{name: 'two documents', bytes: good + good},
	{name: '100,000 levels deep', bytes: `{"goodturn": 1, "entries": [${'['.repeat(100_000)}${']'.repeat(100_000)}]}`},
	{
		name: '100,000 objects deep',
		bytes: `{"goodturn": 1, "entries": ${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`,
	},
	{name: 'HTML', bytes: '<!doctype html><title>Sign in</title>'},
	{name: 'random bytes', bytes: Buffer.from(Array.from({length: 4096}, (_, at) => (at * 2654435761) >>> 24))},
	{name: 'an unknown kind', bytes: file({...entry, kind: 'dream'}, other), isReadable: true},
	{name: 'an entry that is a number', bytes: file(7, other), isReadable: true},
	{name: 'an entry that is null', bytes: file(null, other), isReadable: true},
	{name: 'an entry that is a list', bytes: file([entry], other), isReadable: true},
	{name: 'no id', bytes: file({...entry, id: undefined}, other), isReadable: true},
	{name: 'an id as a number', bytes: file({...entry, id: 5}, other), isReadable: true},
	{name: 'a date that does not exist', bytes: file({...entry, date: '2026-10-32'}, other), isReadable: true},
	{name: 'a date in another month', bytes: file({...entry, date: '2026-09-30'}, other), isReadable: true},
	{name: 'people as a text', bytes: file({...entry, people: 'Ada'}, other), isReadable: true},
	{name: 'text as a number', bytes: file({...entry, text: 5}, other), isReadable: true},
	{name: 'a favour without a way', bytes: file({...entry, kind: 'favour', state: 'open'}, other), isReadable: true},
	{
		name: '__proto__',
		bytes: good.replace('"people": []', '"people": [],\n      "__proto__": {"polluted": true}'),
		isReadable: true,
	},
	{name: 'a byte order mark', bytes: `\ufeff${good}`, isReadable: true},
	{name: 'CRLF', bytes: good.replaceAll('\n', '\r\n'), isReadable: true},
];

const noTrace = (what: string, ran: Ran): readonly string[] =>
	/\n\s+at .*[:(]/.test(ran.err) ? [`${what}: a stack trace: ${ran.err.slice(0, 300)}`] : [];

/** Whether a command ended otherwise than well; one that lists says by its code that a file is missing in it. */
const isWrong = ([name]: readonly string[], {code, err}: Ran): boolean =>
	name !== 'check' && code !== (err.includes('what is in it is not shown') ? 3 : 0);

/**
 * One bad month beside a good one: the good one works, the bad one stays as it is, with one copy of it in quarantine.
 */
const suffer =
	({name, bytes, isReadable = false}: Bad) =>
	(): Promise<readonly string[]> =>
		withFolder(async folder => {
			const journal = join(folder, 'journal');
			await goodturn(journal, ['add', 'lunch with Alan Turing'], {env});
			const path = join(journal, '2026-10.json');
			writeFileSync(path, bytes);
			const before = readFileSync(path);
			const faults: string[] = (await opened(journal, 'Alan Turing', env)).map(fault => `${name}: ${fault}`);
			if (!readFileSync(path).equals(before)) faults.push(`${name}: the screens changed the file`);
			for (const args of [
				['list'],
				['find', 'day'],
				['ledger'],
				['people'],
				['needs'],
				['check'],
				['add', 'coffee with Ada Lovelace'],
				['list', '--json'],
				['undo'],
				['add', '2026-10-05: walk with Ada Lovelace'],
			]) {
				const isOnIt = args[1]?.startsWith('2026-10') ?? false;
				const ran = await goodturn(journal, args, {env});
				const what = `${name}: ${args.join(' ')}`;
				faults.push(...noTrace(what, ran));
				if (await isLate(ran, 2000)) faults.push(`${what}: took ${Math.round(ran.milliseconds)} ms`);
				if (isOnIt && isReadable) {
					if (ran.code !== 0) faults.push(`${what}: ended with ${ran.code}: ${ran.err.slice(0, 200)}`);
					continue;
				}
				if (!readFileSync(path).equals(before)) faults.push(`${what}: the file was changed`);
				if (isOnIt ? ran.code !== 3 : isWrong(args, ran))
					faults.push(`${what}: ended with ${ran.code}: ${ran.err.slice(0, 200)}`);
				if (args[0] === 'check' && !isReadable && !ran.out.includes('2026-10.json'))
					faults.push(`${what}: check is silent`);
			}
			const quarantine = join(journal, '.state', 'quarantine');
			const copies = existsSync(quarantine) ? readdirSync(quarantine).length : 0;
			if (copies !== (isReadable ? 0 : 1)) faults.push(`${name}: ${copies} copies in quarantine`);
			return faults;
		});

/** What is in the place of a month without being one. */
const odd = (): Promise<readonly string[]> =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		await goodturn(journal, ['add', 'lunch with Alan Turing'], {env});
		mkdirSync(join(journal, '2026-09.json'));
		execFileSync('mkfifo', [join(journal, '2026-08.json')]);
		writeFileSync(join(journal, '2026-11 (conflicted copy).json'), good);
		writeFileSync(join(journal, '2026-11.sync-conflict-20261122-101112-ABCDEF.json'), good);
		const faults: string[] = (await opened(journal, 'Alan Turing', env)).map(fault => `odd things: ${fault}`);
		for (const args of [['list'], ['add', 'coffee with Ada Lovelace'], ['check']]) {
			const ran = await goodturn(journal, args, {env: {...env}});
			faults.push(...noTrace(`odd things: ${args.join(' ')}`, ran));
			if (isWrong(args, ran))
				faults.push(`odd things: ${args.join(' ')} ended with ${ran.code}: ${ran.err.slice(0, 200)}`);
			if (args[0] === 'check' && !ran.out.includes('conflict'))
				faults.push('odd things: check does not name the conflict copies');
			if (await isLate(ran, 2000)) faults.push(`odd things: ${args.join(' ')} took ${Math.round(ran.milliseconds)} ms`);
		}
		return faults;
	});

/** A month of 200 MB. */
const huge = (): Promise<readonly string[]> =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		await goodturn(journal, ['add', 'lunch with Alan Turing'], {env});
		writeFileSync(join(journal, '2026-10.json'), file({...entry, text: 'x'.repeat(200 * 1024 * 1024)}));
		const listed = await goodturn(journal, ['list', '-n', '1'], {env});
		const added = await goodturn(journal, ['add', 'coffee with Ada Lovelace'], {env});
		const faults: string[] = [];
		for (const ran of [listed, added]) {
			if (ran.code !== 0) faults.push(`200 MB: ended with ${ran.code}: ${ran.err.slice(0, 200)}`);
			if (await isLate(ran, 2000)) faults.push(`200 MB: took ${Math.round(ran.milliseconds)} ms`);
		}
		return [...faults, ...(await opened(journal, 'Alan Turing', env)).map(fault => `200 MB: ${fault}`)];
	});

export const run = async (size: Size): Promise<Outcome> => {
	const chosen = size === 'full' ? bad : bad.filter((_, index) => index % 30 === 1);
	const jobs = [...chosen.map(suffer), odd];
	const faults = (await inParallel(jobs, 2)).flat();
	// Alone: while this process writes 200 MB it could not measure how long another one takes.
	const [alone, count] = size === 'full' ? [await huge(), jobs.length + 1] : [[], jobs.length];
	return {faults: [...faults, ...alone], figures: `${count} files, the screens and ten commands on each`};
};
