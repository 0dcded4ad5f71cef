import {describe, expect, test} from 'vitest';
import {formatOf} from '../../source/exchange/formats.ts';
import {asLine, fixture, readFixtures} from './reading.ts';

const lines = async (...names: readonly string[]): Promise<readonly string[]> =>
	(await readFixtures(names)).entries.map(asLine);

test.each([
	['friends.md', 'friends'],
	['jrnl.txt', 'jrnl'],
	['jrnl-1.txt', 'jrnl'],
	['jrnl-format.txt', 'jrnl'],
	['jrnl.json', 'jrnl'],
	['monica.json', 'monica'],
	['monica.sql', 'monica'],
	['apple.vcf', 'vcard'],
	['google.ics', 'ics'],
	['Connections.csv', 'csv'],
	['google-old.csv', 'csv'],
	['google-new.csv', 'csv'],
	['outlook.csv', 'csv'],
	['day-one.json', 'dayone'],
	['contacts.org', 'org'],
	['lines.txt', 'lines'],
	['vault/Ideas.md', 'markdown'],
])('%s is found to be %s by what is in it', (name, format) => {
	expect(fixture(name).map(formatOf)).toEqual([format]);
});

test('without its name too, a file is what is in it', () => {
	const names = [
		'friends.md',
		'jrnl.txt',
		'monica.sql',
		'apple.vcf',
		'google.ics',
		'Connections.csv',
		'outlook.csv',
		'contacts.org',
	];
	const found = names.map(name => formatOf({name: 'file', text: fixture(name)[0]?.text ?? ''}));
	expect(found).toEqual(['friends', 'jrnl', 'monica', 'vcard', 'ics', 'csv', 'csv', 'org']);
});

describe('friends.md', () => {
	test('places last, tags have parts, and the list of friends says who they are', async () => {
		expect(await lines('friends.md')).toEqual([
			'2026-11-01 note [] #quiet : Read a book',
			'2026-11-05 meeting/meeting [Grace Hopper] @Paris : Flew to Paris with Grace Hopper',
			'2026-11-10 meeting/dinner [Ada Lovelace] @Paris : Dinner with Ada Lovelace.',
			'2026-11-20 meeting/coffee [Grace Hopper, Ada Lovelace] @Café Central #fun #work/acme : Got coffee with ' +
				'Grace Hopper and Ada Lovelace in Café Central',
			'2026-11-12 note [Grace Hopper] #career : Grace Hopper got a new job',
		]);
		expect((await readFixtures(['friends.md'])).people).toEqual([
			{name: 'Ada Lovelace'},
			{name: 'Grace Hopper', aliases: ['The Admiral', 'Amazing Grace'], circles: ['navy', 'science'], city: 'Paris'},
		]);
	});

	test('a broken line costs that line', async () => {
		const [{text} = {text: ''}] = fixture('friends.md');
		const {readFriends} = await import('../../source/exchange/read/friends.ts');
		const {means} = await import('./reading.ts');
		const broken = text.replace('- 2026-11-10: Dinner', '- someday: Dinner');
		const imported = await readFriends([{name: 'friends.md', text: broken}], means);
		expect(imported).toMatchObject({problems: [{file: 'friends.md', line: 3}]});
		expect('entries' in imported && imported.entries.length).toBe(4);
	});
});

describe('jrnl', () => {
	test('text of version 2 and later, starred, with tags', async () => {
		expect(await lines('jrnl.txt')).toEqual([
			'2026-11-20 15:00 *note [] #Dan #ada_lovelace #café : Coffee with @ada_lovelace at the @café. / She is ' +
				'hiring; @Dan too. /  / A second paragraph with [brackets] in it.',
			'2026-11-21 09:30 note [] : Just a thought',
			'2026-12-01 10:00 note [] #dan : Lunch with @dan',
		]);
	});

	test('with --people-tags a tag with @ is a person, and who is met is met', async () => {
		const {entries, people} = await readFixtures(['jrnl.txt'], {isTagPerson: true});
		expect(people.map(({name}) => name)).toEqual(['Ada Lovelace', 'Café', 'Dan']);
		expect(entries.map(asLine).at(-1)).toBe('2026-12-01 10:00 meeting/lunch/planned [Dan] : Lunch with Dan');
	});

	test('version 1, other ways to write a date, and which number is the day', async () => {
		expect(await lines('jrnl-1.txt')).toEqual([
			'2013-06-09 15:39 note [] : My first entry. / Everything is alright',
			'2013-06-10 15:40 *note [] #happy : Life is good. / But I am better. #happy',
		]);
		expect(await lines('jrnl-format.txt')).toEqual([
			'2026-11-13 15:05 note [] #dan : Walk with @dan / along the canal',
			'2026-11-14 11:00 note [] : Rain',
		]);
		expect(await lines('jrnl-order.txt')).toEqual([
			'2026-06-05 18:00 note [] : June the fifth',
			'2026-06-20 18:00 note [] : June the twentieth',
		]);
	});

	test('a line of a text may begin with a date, where the heads have brackets', async () => {
		const text = '[2026-11-20 15:00] Plans\n2026-11-25 10:00 dentist\n[not a date] at all\n';
		const {readJrnl} = await import('../../source/exchange/read/jrnl.ts');
		const {means} = await import('./reading.ts');
		expect(await readJrnl([{name: 'j.txt', text}], means)).toMatchObject({
			entries: [{date: '2026-11-20', text: 'Plans\n2026-11-25 10:00 dentist\n[not a date] at all'}],
			problems: [],
		});
	});

	test('its JSON gives the same entries, with the same ids, as its text', async () => {
		const [text, json] = [await readFixtures(['jrnl.txt']), await readFixtures(['jrnl.json'])];
		expect(json.entries.map(({id}) => id)).toEqual(text.entries.slice(0, 2).map(({id}) => id));
		expect(json.entries.map(asLine)).toEqual(text.entries.slice(0, 2).map(asLine));
	});
});

test('Day One: the day and time of its own zone, without pictures', async () => {
	expect(await lines('day-one.json')).toEqual([
		'2026-11-21 00:30 *note [] @Café Central #Work #big-plan : Late dinner / with friends.',
		'2026-11-19 note [] : Only rich',
	]);
	expect((await readFixtures(['day-one.json'])).notTaken).toEqual([
		{what: 'picture', count: 1, why: 'files are not kept'},
	]);
});

test('Markdown notes: people by their pages and by links, entries by their dates', async () => {
	const {people, notTaken} = await readFixtures(['vault']);
	expect(await lines('vault')).toEqual([
		'2026-11-18 note [Ada Lovelace] : Thought about Engines and Ada Lovelace.',
		'2026-11-20 meeting/coffee [Ada Lovelace, Grace Hopper] #hiring #numbers : Coffee with Ada /  / She told ' +
			'me of the Analytical Engine. #numbers',
	]);
	expect(people.find(({name}) => name === 'Ada Lovelace')).toEqual({
		name: 'Ada Lovelace',
		aliases: ['Countess'],
		circles: ['work'],
		work: 'Engines Ltd',
		notes: 'Met at a lecture.',
		emails: ['ada@example.com'],
		birthday: '1815-12-10',
	});
	expect(notTaken).toMatchObject([{what: 'note without a date', count: 2}]);
});

test('Org contacts: a heading a person, what is in its drawer, and what has a date', async () => {
	const {people} = await readFixtures(['contacts.org']);
	expect(await lines('contacts.org')).toEqual([
		'2026-11-20 15:00 meeting/coffee [Ada Lovelace] : Coffee at the Central',
		'2026-11-01 note [Ada Lovelace] : asked about engines',
	]);
	expect(people).toEqual([
		{
			name: 'Ada Lovelace',
			aliases: ['Countess'],
			circles: ['maths', 'work'],
			notes: "address: St James's Square, London\nLikes numbers.",
			emails: ['ada@example.com', 'ada@home.example'],
			phones: ['+44 20 7946 0000'],
			birthday: '1815-12-10',
		},
		{name: 'Grace Hopper', emails: ['grace@example.com']},
		{name: 'Alan Turing'},
	]);
});

test('plain lines are read as the composer reads them, the next by the names of the last', async () => {
	const {entries, problems} = await readFixtures(['lines.txt']);
	expect(entries.map(asLine)).toEqual([
		'2026-11-20 15:00 meeting/coffee [Ada Lovelace] @Café Central #work : coffee with Ada Lovelace\nhiring'.replace(
			'\n',
			' / ',
		),
		'2026-11-21 meeting/lunch [Ada Lovelace] : lunch with Ada',
		'2026-11-21 favour/given/open [Ada Lovelace] : a lift',
		'2026-11-22 need/open [Grace Hopper] : a lawyer in Bern',
	]);
	expect(entries[2]).toMatchObject({meeting: entries[1]?.id});
	expect(problems).toMatchObject([{line: 4}]);
});
