import {truncateSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Imported} from '../../source/exchange/imported.ts';
import {tooMany} from '../../source/exchange/too-many.ts';
import {makeHome} from '../support/home.ts';
import {storedEntries} from '../support/journal.ts';
import {run} from '../support/shell.ts';
import {read} from './reading.ts';

const long = 'a '.repeat(4_000_000);

describe('hostile files', () => {
	test.each([
		['jrnl.txt', `[2026-11-20 10:00] ${long}`],
		['friends.md', `### Activities:\n- 2026-11-20: ${long}\n\n### Friends:\n- Ada\n`],
		['note.md', `---\ndate: 2026-11-20\n---\n${long}`],
	])('a line of 8 MB in %s is not taken, and told of', async (name, text) => {
		expect(await read([{name, text}])).toMatchObject({entries: [], notTaken: [{what: 'entry', count: 1}]});
	});

	// Patterns that try a gap from each of its letters on took 20 s for these, and minutes for twice as much.
	test.each([
		['jrnl.txt', (gap: string) => `[2026-11-20 10:00] coffee${gap}with Ada\n`],
		['a.org', (gap: string) => `* Ada${gap}Lovelace\n:PROPERTIES:\n:EMAIL: a@example.org\n:END:\n`],
		[
			'friends.md',
			(gap: string) => `### Activities:\n- 2026-11-20: coffee with **Ada**${gap}b\n\n### Friends:\n- Ada\n`,
		],
		['a.md', (gap: string) => `---\ndate: 2026-11-20\n---\n# x\n[[Ada]]${gap}b\n`],
	])('a gap of 500,000 spaces in %s takes no longer than as many letters', async (name, text) => {
		const spaces = ' '.repeat(500_000);
		const {entries, people} = (await read([{name, text: text(spaces)}])) as Imported;
		expect(entries.length + people.length).toBeGreaterThan(0);
	});

	test('a line of millions of tags does not end the stack', async () => {
		const text = `### Activities:\n- 2026-11-20: **Ada** ${'@a '.repeat(5_000_000)}\n\n### Friends:\n- Ada\n`;
		expect(await read([{name: 'friends.md', text}])).toMatchObject({entries: [], notTaken: [{what: 'entry'}]});
	});

	test('a text of 8 MB in a dump does not end the stack', async () => {
		const columns = '(`id`,`first_name`,`last_name`)';
		const sql = `INSERT INTO \`contacts\` ${columns} VALUES (1,'Ada','${"x\\'y".repeat(2_000_000)}');\n`;
		expect(await read([{name: 'a.sql', text: sql}])).toMatchObject({
			people: [{name: expect.stringMatching(/^Ada x'yx'y/)}],
		});
	});

	test('10,000 nested brackets, blocks and links are read or refused', async () => {
		const many = 10_000;
		expect(await read([{name: 'a.json', text: '['.repeat(many) + ']'.repeat(many)}])).toHaveProperty('unfit');
		expect(
			await read([{name: 'a.md', text: `---\ndate: 2026-11-20\nx: ${'['.repeat(many)}\n---\n${'[['.repeat(many)}`}]),
		).toMatchObject({
			entries: [{kind: 'note'}],
			problems: [{line: 1}],
		});
		const blocks = `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\n'.repeat(many)}${'END:VEVENT\n'.repeat(many)}END:VCALENDAR\n`;
		expect(await read([{name: 'a.ics', text: blocks}])).toMatchObject({entries: []});
	});

	test.each([
		['vcard', 'BEGIN:VCARD\n', 30_000],
		['ics', 'BEGIN:VEVENT\n', 50_000],
		['csv', 'a,b\n', 400_000],
	] as const)('%s with more of them than anybody has is refused before it is read', (format, text, most) => {
		const of = (count: number) => tooMany(format, {name: 'a', text: text.repeat(count)});
		expect(of(most)).toBeUndefined();
		expect(of(most + 1)).toEqual({unfit: expect.stringContaining('Import a part of them at a time')});
	});

	test.each([
		['a.json', '{"entries":[', '0', ',0', ']}'],
		['a.sql', 'INSERT INTO `contacts` (`id`) VALUES ', '(1)', ',(1)', ';'],
	])('%s with more values than anybody has is refused before it is read', async (name, before, first, more, after) => {
		const text = `${before}${first}${more.repeat(4_000_000)}${after}`;
		expect(await read([{name, text}])).toEqual({unfit: expect.stringContaining('more than 4,000,000 values')});
	});

	test('a dump with more contacts than anybody has is refused', async () => {
		const rows = (count: number): string => Array.from({length: count}, (_, at) => `(${at},'A${at}')`).join(',');
		const text = `INSERT INTO \`contacts\` (\`id\`,\`first_name\`) VALUES ${rows(30_001)};`;
		expect(await read([{name: 'a.sql', text}])).toEqual({unfit: expect.stringContaining('more than 30,000 contacts')});
	});

	test('a table with more people than anybody has is refused', async () => {
		const text = (count: number): string => `Name,City\n${'Ada Lovelace,London\n'.repeat(count)}`;
		expect(await read([{name: 'a.csv', text: text(30_001)}])).toEqual({
			unfit: expect.stringContaining('more than 30,000 people'),
		});
		expect(await read([{name: 'a.csv', text: text(30_000)}])).toMatchObject({people: [{name: 'Ada Lovelace'}]});
	});

	test('a note whose head has no end costs that note, and what may be cut off is told of', async () => {
		expect(
			await read([
				{name: 'a.md', text: '---\ndate: 2026-11-20\ntype: mee'},
				{name: 'b.md', text: '---\ndate: 2026-11-20\n---\nquiet'},
			]),
		).toMatchObject({entries: [{text: 'b\nquiet'}], problems: [{file: 'a.md', line: 1}]});
		const open = await read([{name: 'jrnl.txt', text: '[2026-11-20 15:00] Lunch\nwith A'}]);
		expect(open).toMatchObject({hints: [expect.stringContaining('If it was cut off')]});
	});

	test('a long text that shows no program is read as lines only where somebody says so', async () => {
		const text = 'nothing of note\n'.repeat(5001);
		expect(await read([{name: 'log.txt', text}])).toEqual({unfit: expect.stringContaining('--from lines')});
		expect(await read([{name: 'log.txt', text: 'a'.repeat(600_000)}])).toHaveProperty('unfit');
		expect(await read([{name: 'log.txt', text: text.slice(0, 1600)}])).toMatchObject({entries: {length: 100}});
	});

	test('a note that begins with a link is no JSON', async () => {
		expect(await read([{name: '2026-11-20.md', text: '[[Ada Lovelace]] was here'}])).toMatchObject({
			entries: [{people: ['Ada Lovelace']}],
		});
	});

	test.each([
		['half.vcf', 'BEGIN:VCARD\nVERSION:3.0\nFN:Ada'],
		['half.ics', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1'],
		['half.json', '{"entries": [{"title": "a", "date": "2026-11-20", "bo'],
		['half-list.json', '{"version": "4", "entries": [{"title": "a"}]'],
		['half.csv', 'First Name,Last Name,Email\nAda,"Lovel'],
		['half.sql', "INSERT INTO `contacts` (`id`,`first_name`) VALUES (1,'Ad"],
		['half-row.csv', 'First Name,Last Name,Email\nAda,Lovelace,a@example.com\nGrace,Hop'],
		['half-table.sql', "SET FOREIGN_KEY_CHECKS=0;\nINSERT INTO `contacts` (`id`,`first_name`) VALUES (1,'Ada');\n"],
		['half-dump.sql', "-- MySQL dump 10\n\nINSERT INTO `contacts` (`id`,`first_name`) VALUES (1,'Ada');\n"],
		['half.org', '* Ada\n:PROPERTIES:\n:EMAIL: ada@example.com\n'],
		['friends.md', '### Activities:\n- 2026-11-20: lunch with **Ada**.\n'],
	])('%s, cut off, is refused whole', async (name, text) => {
		expect(await read([{name, text}])).toEqual({unfit: expect.stringMatching(/cut off/)});
	});

	test('a file of 100 MB is refused without reading it, and nothing is written', async () => {
		const home = makeHome();
		const file = join(home.folder, 'big.txt');
		writeFileSync(file, '[2026-11-20 10:00] hello');
		truncateSync(file, 100 * 1024 * 1024);
		expect(await run(['import', file, '--write'], {home})).toMatchObject({
			code: 1,
			stderr: expect.stringContaining('100 MB'),
		});
		expect(storedEntries(home.journal)).toEqual([]);
	});
});

test('private entries go out only with --private', async () => {
	const home = makeHome();
	const entry = {
		id: '0b8f5a52-6a0f-4c6e-9d0e-2f1f6f0c9f11',
		kind: 'note',
		date: '2026-11-20',
		people: ['Nobody Else'],
		text: 'a secret',
		private: true,
	};
	const file = join(home.folder, 'in.json');
	const at = {created: '2026-11-20T10:00:00.000Z', edited: '2026-11-20T10:00:00.000Z'};
	writeFileSync(file, JSON.stringify({goodturn: 1, entries: [{...entry, ...at}], people: []}));
	expect(await run(['import', file, '--write'], {home})).toMatchObject({code: 0});
	for (const format of ['json', 'csv', 'vcf', 'ics', 'hledger']) {
		const {stdout} = await run(['export', format], {home});
		expect(stdout).not.toMatch(/secret|Nobody/);
	}
	expect((await run(['export', 'json', '--private'], {home})).stdout).toContain('a secret');
	expect((await run(['export', 'vcf', '--private'], {home})).stdout).toContain('FN:Nobody Else');
});

test('who came in and was never met comes last in completion and in lists', async () => {
	const home = makeHome();
	expect(await run(['add', 'coffee with Zoe Adams'], {home})).toMatchObject({code: 0});
	const file = join(home.folder, 'in.vcf');
	const cards = Array.from(
		{length: 20},
		(_, at) => `BEGIN:VCARD\nVERSION:3.0\nFN:Zoe A${String.fromCharCode(97 + at)}\nEND:VCARD\n`,
	);
	writeFileSync(file, cards.join(''));
	expect(await run(['import', file, '--write'], {home})).toMatchObject({code: 0});
	expect((await run(['people'], {home})).stdout.split('\n')[0]).toMatch(/^Zoe Adams .* met once/);
	const {complete} = await import('../../source/capture/complete.ts');
	const {knownIn} = await import('../../source/capture/names/known.ts');
	const {openStore} = await import('../../source/store/file-store.ts');
	const {now} = await import('./reading.ts');
	const store = await openStore({folder: home.journal, now: () => now, newId: () => ''});
	const offered = complete('with Zoe', 8, knownIn(await store.load('all')));
	await store.close();
	expect(offered?.candidates[0]?.label).toBe('Zoe Adams');
});
