import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {type Home, makeHome} from '../../support/home.ts';
import {ask} from '../../support/shell.ts';

/** A home with two entries, and what `goodturn` prints there. */
const begin = async (): Promise<{
	readonly home: Home;
	readonly goodturn: (...words: readonly string[]) => Promise<string>;
	readonly month: string;
}> => {
	const home = makeHome();
	const goodturn = async (...words: readonly string[]): Promise<string> => {
		const {stdout, stderr} = await ask(words, {home, env: {GIT_CONFIG_NOSYSTEM: '1'}});
		return `${stdout}${stderr}`;
	};
	await goodturn('add', '2026-11-20: coffee with Ada @ Bern');
	return {home, goodturn, month: join(home.journal, '2026-11.json')};
};
const text = (path: string): string => readFileSync(path, 'utf8');

test.each([
	['2026-11.sync-conflict-20261122-160000-ABCDEFG.json', 'Syncthing'],
	["2026-11 (Ada's conflicted copy 2026-11-22).json", 'Dropbox'],
	['2026-11-LAPTOP.json', 'OneDrive'],
	['2026-11 (conflicted copy 2026-11-22 160000).json', 'Nextcloud'],
	['2026-11 2.json', 'iCloud'],
])('%s is merged by id, and laid aside', async (name, tool) => {
	const {home, goodturn, month} = await begin();
	const before = text(month);
	await goodturn('add', '2026-11-21: lunch with Grace');
	// The other machine had the coffee, and wrote a dinner and another place.
	const other = JSON.parse(before) as {entries: Record<string, unknown>[]};
	other.entries.push({
		...other.entries[0],
		id: '11111111-0000-4000-8000-000000000000',
		date: '2026-11-22',
		text: 'dinner with Alan',
	});
	Object.assign(other.entries[0] ?? {}, {place: 'Basel', edited: '2026-11-22T17:00:00.000Z'});
	writeFileSync(join(home.journal, name), `${JSON.stringify(other, null, 2)}\n`);
	expect(await goodturn('check')).toContain('goodturn check --repair');
	const says = `a copy of 2026-11.json by ${tool}: 2 entries`;
	expect(await goodturn('check', '--repair', '--dry-run')).toContain(`${says} would come from it`);
	expect(existsSync(join(home.journal, name))).toBe(true);
	expect(await goodturn('check', '--repair')).toContain(`${says} came from it`);
	expect(existsSync(join(home.journal, name))).toBe(false);
	expect(readdirSync(join(home.journal, '.state/quarantine')).some(kept => kept.startsWith(name))).toBe(true);
	const listed = await goodturn('list');
	for (const part of ['coffee', 'Basel', 'lunch', 'dinner with Alan']) expect(listed).toContain(part);
	expect(await goodturn('check')).toBe('');
	await goodturn('undo');
	expect(await goodturn('list')).not.toContain('dinner');
});

test('with a backup that fits, what the other machine removed is gone, and what it never had is not', async () => {
	const {home, goodturn, month} = await begin();
	await goodturn('add', '2026-11-19: tea with Grace');
	for (const day of [15, 16, 17, 18]) await goodturn('add', `2026-11-${day}: walk with Alan`);
	const all = JSON.parse(text(month)) as {entries: {text: string}[]};
	await goodturn('add', '2026-11-21: lunch with Grace');
	const entries = all.entries.filter(({text: words}) => !words.includes('Grace'));
	writeFileSync(
		join(home.journal, '2026-11.sync-conflict-20261122-160000-ABCDEFG.json'),
		JSON.stringify({...all, entries}),
	);
	await goodturn('check', '--repair');
	const listed = await goodturn('list');
	expect(listed).not.toContain('tea');
	for (const part of ['coffee', 'walk', 'lunch']) expect(listed).toContain(part);
});

test(
	'a copy without a base takes nothing away, one that says nothing new is only laid aside, one that is damaged ' +
		'is left',
	async () => {
		const {home, goodturn, month} = await begin();
		const same = text(month);
		writeFileSync(join(home.journal, '2026-11 2.json'), same);
		writeFileSync(join(home.journal, '2026-11 3.json'), '{"goodturn": 1, "entries": []}');
		writeFileSync(join(home.journal, '2026-11 4.json'), '{"goodturn": 1,');
		const said = await goodturn('check', '--repair');
		expect(said.match(/holds nothing that the journal lacks/g)).toHaveLength(2);
		expect(said).toContain('2026-11 4.json: cannot be read, and is left where it is');
		expect(existsSync(join(home.journal, '2026-11 4.json'))).toBe(true);
		expect(text(month)).toBe(same);
	},
);

test('a field that both changed is kept in both writings, and can be taken', async () => {
	const {home, goodturn, month} = await begin();
	const other = text(month)
		.replace('"Bern"', '"Basel"')
		.replace(/"edited": "[^"]*"/, '"edited": "2026-11-22T17:00:00.000Z"');
	const id = /"id": "(\w{4})/.exec(other)?.[1] ?? '';
	await goodturn('edit', id, '2026-11-20: coffee with Ada @ Chur');
	writeFileSync(join(home.journal, '2026-11 2.json'), other);
	expect(await goodturn('check', '--repair')).toContain(
		'1 field differed, and both writings are kept: goodturn conflicts',
	);
	const shown = await goodturn('conflicts');
	expect(shown).toMatch(/place: "(?:Basel|Chur)"; elsewhere, .*: "(?:Basel|Chur)"/);
	await goodturn('conflicts', id, '--take');
	expect(await goodturn('conflicts')).toContain('Nothing to choose');
});

test('of several others that are kept of one field, the one that is named is taken', async () => {
	const {home, goodturn, month} = await begin();
	const base = text(month);
	const id = /"id": "(\w{4})/.exec(base)?.[1] ?? '';
	await goodturn('edit', id, '2026-11-20: coffee with Ada @ Chur');
	for (const [at, place] of ['Basel', 'Café Genf'].entries()) {
		const other = base.replace('"Bern"', JSON.stringify(place));
		writeFileSync(
			join(home.journal, `2026-11 ${at + 2}.json`),
			other.replace(/"edited": "[^"]*"/, `"edited": "2026-11-2${at}T17:00:00.000Z"`),
		);
		await goodturn('check', '--repair');
	}
	expect((await goodturn('conflicts')).match(/elsewhere/g)).toHaveLength(2);
	expect(await goodturn('conflicts', id, 'place', '--take')).toMatch(
		/^Several others are kept of place: ".*", ".*"\. Nothing was changed\. Say which/,
	);
	await goodturn('conflicts', id, 'café', 'genf', '--take');
	expect(await goodturn('list')).toContain('@ Café Genf');
	await goodturn('conflicts', id, '--keep');
	expect(await goodturn('conflicts')).toContain('Nothing to choose');
	expect(await goodturn('list')).toContain('@ Café Genf');
});

test('copies are known in other languages, and those of the file of versions are joined and laid aside', async () => {
	const {home, goodturn, month} = await begin();
	const names = [
		'2026-11 (In Konflikt stehende Kopie von Ada 2026-11-22).json',
		'2026-11 (Copie en conflit de Ada 2026-11-22).json',
		'2026-11 (Copia in conflitto di Ada 2026-11-22).json',
		'2026-11 (Ada のコンピューターの競合コピー).json',
	];
	for (const name of names) writeFileSync(join(home.journal, name), text(month));
	const versions = ['.versions 2.jsonl', '.versions-LAPTOP.jsonl', '.versions.sync-conflict-20261122-160000-A.jsonl'];
	for (const [at, name] of versions.entries()) writeFileSync(join(home.journal, name), `{"new":${at}}\n`);
	const said = await goodturn('check', '--repair');
	for (const name of names) expect(said).toContain(`${name}: a copy of 2026-11.json`);
	for (const name of [...names, ...versions]) expect(existsSync(join(home.journal, name))).toBe(false);
	expect(text(join(home.journal, '.versions.jsonl'))).toBe('{"new":0}\n{"new":1}\n{"new":2}\n');
});

test('a month with conflict markers is mended from what Git has, and without Git from the markers', async () => {
	const {home, goodturn, month} = await begin();
	const git = (...words: readonly string[]): string =>
		execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x', ...words], {
			cwd: home.journal,
			env: home.env,
			encoding: 'utf8',
		});
	git('init', '-q', '-b', 'main');
	git('add', '*.json');
	git('commit', '-qm', 'first');
	git('switch', '-qc', 'other');
	await goodturn('add', '2026-11-21: lunch with Grace');
	git('commit', '-qam', 'other');
	git('switch', '-q', 'main');
	await goodturn('add', '2026-11-21: dinner with Alan');
	git('commit', '-qam', 'main');
	expect(() => git('merge', '-q', 'other')).toThrow();
	const marked = text(month);
	expect(marked).toContain('<<<<<<<');
	for (const hasGit of [true, false]) {
		if (!hasGit) {
			writeFileSync(month, marked);
			const {rmSync} = await import('node:fs');
			rmSync(join(home.journal, '.git'), {recursive: true});
		}
		const dry = await goodturn('check', '--repair', '--dry-run');
		expect(dry).toContain('2026-11.json: the two versions between conflict markers would be merged.');
		expect(text(month)).toBe(marked);
		expect(await goodturn('check', '--repair')).toContain(
			'2026-11.json: the two versions between conflict markers are merged.',
		);
		const listed = await goodturn('list');
		for (const part of ['coffee', 'lunch', 'dinner']) expect(listed).toContain(part);
	}
});
