import {
	chmodSync,
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, expect, test} from 'vitest';
import {checksumOf} from '../../source/store/machine/hash.ts';
import {type Home, makeHome, temporaryFolder} from '../support/home.ts';
import {makeJournal} from '../support/journal.ts';
import {ask} from '../support/shell.ts';

let home: Home;
/** What is said before anything is kept. */
let said: string;

const stateOf = ({journal}: Home, file = 'kept.cache'): string => join(journal, '.state', file);
const todayOf = async (one = home): Promise<string> => {
	const {stdout, stderr, code} = await ask(['today', '--all'], {home: one});
	expect([stderr, code]).toEqual(['', 0]);
	return stdout;
};
const copy = (): Home => {
	const {journal, ...one} = makeHome();
	cpSync(home.journal, journal, {recursive: true, preserveTimestamps: true});
	return {...one, journal};
};

beforeAll(async () => {
	home = makeHome(makeJournal(1000));
	said = await todayOf();
});

test('what follows from months is kept beside them, for nobody else to read, and says the same', async () => {
	expect(said).toContain('Good to see');
	expect(statSync(stateOf(home)).mode & 0o777).toBe(0o600);
	const before = readFileSync(stateOf(home));
	expect(await todayOf()).toBe(said);
	expect(readFileSync(stateOf(home)).equals(before)).toBe(true);
});

test('a small journal is read as quickly, and nothing is kept of it', async () => {
	const small = makeHome();
	await ask(['add', 'coffee with Ada Lovelace'], {home: small});
	await ask(['today'], {home: small});
	expect(existsSync(stateOf(small))).toBe(false);
});

/** One digit for another: the header is as long as before. */
const otherVersion = (path: string): void => {
	const text = readFileSync(path, 'latin1').replace(/"version":\d+/, '"version":0');
	const bytes = Buffer.from(text, 'latin1');
	// With the right checksum of the header, it is the version alone that is wrong.
	bytes.writeUInt32LE(checksumOf(bytes.subarray(8, 8 + bytes.readUInt32LE(0))), 4);
	writeFileSync(path, bytes);
};

/** The months of another journal, of which nothing is kept. */
const otherFiles = (path: string, one: Home): void => {
	const other = makeJournal(1100);
	expect(existsSync(path)).toBe(true);
	for (const name of ['1999-03.json', '2026-10.json']) cpSync(join(other, name), join(one.journal, name));
};

const harms: readonly (readonly [string, (path: string, one: Home) => void])[] = [
	['cut', path => truncateSync(path, 5000)],
	['empty', path => truncateSync(path, 0)],
	[
		'garbled',
		path => {
			const bytes = readFileSync(path);
			bytes.fill('x', bytes.length >> 1, (bytes.length >> 1) + 10);
			writeFileSync(path, bytes);
		},
	],
	[
		'garbled behind its header',
		path => {
			const bytes = readFileSync(path);
			bytes.fill('x', bytes.readUInt32LE(0) + 8);
			writeFileSync(path, bytes);
		},
	],
	['cut behind its header', path => truncateSync(path, readFileSync(path).readUInt32LE(0) + 8)],
	['of another version', otherVersion],
	['of other files', otherFiles],
	[
		'a link to a file of somebody',
		path => {
			const elsewhere = join(temporaryFolder(), 'theirs');
			cpSync(path, elsewhere);
			rmSync(path);
			symlinkSync(elsewhere, path);
		},
	],
	[
		'a folder',
		path => {
			rmSync(path);
			mkdirSync(join(path, 'in the way'), {recursive: true});
		},
	],
	['gone', path => rmSync(path)],
];

test.each(harms)('what is kept is %s: the same is said as if nothing were kept', async (_, harm) => {
	const one = copy();
	await todayOf(one);
	harm(stateOf(one), one);
	const withHarm = await todayOf(one);
	if (harm === otherFiles) {
		const fresh = copy();
		cpSync(one.journal, fresh.journal, {recursive: true, filter: path => !path.endsWith('.state')});
		rmSync(join(fresh.journal, '.state'), {recursive: true, force: true});
		expect(withHarm).toBe(await todayOf(fresh));
	} else expect(withHarm).toBe(said);
	expect(await todayOf(one)).toBe(withHarm);
});

test('a file that is written over in its place with its time set back is read again', async () => {
	const one = copy();
	await todayOf(one);
	const file = join(one.journal, '2026-10.json');
	const {atime, mtime} = statSync(file);
	const text = readFileSync(file, 'utf8');
	const changed = text.replace(/"kind": "meeting"/g, '"kind": "meetinG"');
	expect(changed.length).toBe(text.length);
	writeFileSync(file, changed);
	utimesSync(file, atime, mtime);
	expect(JSON.parse((await ask(['people', '--json'], {home: one})).stdout)).not.toEqual(
		JSON.parse((await ask(['people', '--json'], {home})).stdout),
	);
});

test.runIf(process.getuid?.() !== 0)('where nothing can be kept, the same is said', async () => {
	const one = copy();
	rmSync(join(one.journal, '.state'), {recursive: true, force: true});
	chmodSync(one.journal, 0o500);
	expect(await todayOf(one)).toBe(said);
	chmodSync(one.journal, 0o700);
});

test('a change is kept too, with its month alone, and a day of the prompt follows from what is kept', async () => {
	const one = copy();
	await todayOf(one);
	const before = readFileSync(stateOf(one));
	await ask(['add', 'tomorrow 12:30: lunch with Ada Lovelace'], {home: one});
	expect(readFileSync(stateOf(one)).equals(before)).toBe(true);
	expect(readFileSync(stateOf(one, 'kept.new'), 'latin1')).toContain('"name":"2026-11"');
	expect(readFileSync(stateOf(one, 'days'), 'utf8')).toMatch(
		/^2026-11-23\t1 plan, \d+ promises\tlunch with Ada 12:30/m,
	);
	expect(await todayOf(one)).toContain('12:30');
	await ask(['undo'], {home: one});
	expect(await todayOf(one)).toBe(said);
});

test('a change does not fail where what is kept is garbled, and no day is told wrongly', async () => {
	const one = copy();
	await todayOf(one);
	const bytes = readFileSync(stateOf(one));
	bytes.fill('x', bytes.readUInt32LE(0) + 8);
	writeFileSync(stateOf(one), bytes);
	expect(await ask(['add', 'tomorrow: lunch with Ada Lovelace'], {home: one})).toMatchObject({code: 0, stderr: ''});
	const days = existsSync(stateOf(one, 'days')) ? readFileSync(stateOf(one, 'days'), 'utf8') : undefined;
	rmSync(stateOf(one), {force: true});
	await todayOf(one);
	await ask(['add', 'quiet day'], {home: one});
	expect([undefined, readFileSync(stateOf(one, 'days'), 'utf8')]).toContain(days);
});

/** A block of what is kept: its key, where it begins, and its bytes. */
type Block = readonly [key: string, start: number, length: number];

/** The blocks of what is kept, and those that are not as they were written. */
const blocksIn = (path: string): {readonly all: readonly Block[]; readonly harmed: readonly string[]} => {
	const bytes = readFileSync(path);
	let start = 8 + bytes.readUInt32LE(0);
	const all: Block[] = [];
	const harmed: string[] = [];
	for (const [key, length, sum] of JSON.parse(bytes.subarray(8, start).toString()).blocks) {
		all.push([key, start, length]);
		if (checksumOf(bytes.subarray(start, start + length)) !== sum) harmed.push(key);
		start += length;
	}
	return {all, harmed};
};

test('a garbled part heals, also where no command asks for it before all is written again', async () => {
	const first = copy();
	await todayOf(first);
	const written = blocksIn(stateOf(first)).all.filter(([, , length]) => length > 0);
	// One of each section.
	const keys = [...new Map(written.map(([key]) => [key.split(' ')[0], key])).values()];
	expect(keys.length).toBeGreaterThan(3);
	const files = readdirSync(first.journal).filter(name => /^\d{4}-\d{2}\.json$/.test(name));
	for (const [at, key] of keys.entries()) {
		const [, start = 0, length = 0] = blocksIn(stateOf(first)).all.find(([one]) => one === key) ?? [];
		const bytes = readFileSync(stateOf(first));
		bytes.fill('x', start, start + length);
		writeFileSync(stateOf(first), bytes);
		expect([key, blocksIn(stateOf(first)).harmed]).toEqual([key, [key]]);
		// So many months have changed that all is written again, with every part of those which did not.
		const moment = new Date(1_700_000_000_000 + at * 1000);
		for (const file of files.slice(-60, -30)) utimesSync(join(first.journal, file), moment, moment);
		// Whoever finds the harm takes it away, and the next one makes it anew.
		for (let time = 0; time < 2; time++) expect(await todayOf(first)).toBe(said);
		expect([key, blocksIn(stateOf(first)).harmed]).toEqual([key, []]);
	}
});

test('what is kept tells of private entries only to whoever asks for them', async () => {
	const one = copy();
	await ask(['add', '--private', '2001-05-03: lunch with Zora Secret'], {home: one});
	const read = await ask(['people', '--private'], {home: one});
	expect(read.stdout).toContain('Zora Secret');
	expect((await ask(['people'], {home: one})).stdout).not.toContain('Zora');
	expect((await ask(['people', '--private'], {home: one})).stdout).toBe(read.stdout);
});
