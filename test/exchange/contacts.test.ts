import {describe, expect, test} from 'vitest';
import {asLine, read, readFixtures} from './reading.ts';

describe('vCard', () => {
	test('of Apple: folded lines, groups as circles, a birthday without its year, no companies', async () => {
		const {people, notTaken} = await readFixtures(['apple.vcf']);
		expect(people).toEqual([
			{
				name: 'Ada King Lovelace',
				aliases: ['Countess, the', 'Ada'],
				circles: ['Friends'],
				work: 'Analyst, Engines Ltd, Numbers',
				city: 'London',
				notes:
					'First line\nsecond line, with comma and a very long sentence that has to be folded ' +
					'somewhere\nanniversary: 2010-07-08',
				links: ['https://ada.example'],
				emails: ['ada@example.com'],
				phones: ['+44 20 7946 0000'],
				birthday: '--12-10',
			},
		]);
		expect(notTaken.map(({what, count}) => [what, count])).toEqual([
			['picture', 1],
			['street address', 1],
			['company', 1],
		]);
	});

	test('of version 2.1, 3 and 4 in one file', async () => {
		expect((await readFixtures(['google.vcf'])).people).toEqual([
			{
				name: 'Grace Hopper',
				circles: ['navy'],
				links: ['https://grace.example'],
				emails: ['grace@example.com'],
				phones: ['+1 555 0100'],
				birthday: '1906-12-09',
			},
			{
				name: 'Alan Turing',
				zone: 'Europe/London',
				notes: 'friend: Christopher',
				emails: ['alan@example.com'],
				phones: ['+44-1'],
				birthday: '--06-23',
			},
			{name: 'Jürgen Müller', notes: 'one\ntwo', phones: ['0171 1234567']},
		]);
	});

	test('a line that is none costs that line, and a file that is cut off is refused', async () => {
		const card = 'BEGIN:VCARD\nVERSION:3.0\nFN:Ada Lovelace\nwhat is this\nEMAIL:ada@example.com\nEND:VCARD\n';
		expect(await read([{name: 'a.vcf', text: card}])).toMatchObject({
			people: [{name: 'Ada Lovelace', emails: ['ada@example.com']}],
			problems: [{file: 'a.vcf', line: 4}],
		});
		expect(await read([{name: 'a.vcf', text: card.slice(0, 60)}])).toMatchObject({
			unfit: expect.stringContaining('cut off'),
		});
	});

	test('what would command a terminal is no part of a name', async () => {
		const text = 'BEGIN:VCARD\nVERSION:3.0\nFN:Ada\u001b[31m \u001b]0;owned\u0007Love\u009blace\u0000\nEND:VCARD\n';
		expect(await read([{name: 'a.vcf', text}])).toMatchObject({people: [{name: 'Ada Lovelace'}]});
	});
});

describe('tables of contacts', () => {
	test('LinkedIn, with its notes above the head', async () => {
		const {people, notTaken} = await readFixtures(['Connections.csv']);
		expect(people[0]).toEqual({
			name: 'Ada Lovelace',
			work: 'Analyst, Engines, Ltd',
			met: 'on LinkedIn, 2026-11-20',
			links: ['https://www.linkedin.com/in/ada'],
			emails: ['ada@example.com'],
		});
		expect(people).toHaveLength(2);
		expect(notTaken).toMatchObject([{what: 'connection without a name', count: 1}]);
	});

	test('Google, old and new, and Outlook', async () => {
		expect((await readFixtures(['google-old.csv'])).people).toEqual([
			{
				name: 'Ada Lovelace',
				aliases: ['Countess'],
				circles: ['Friends'],
				work: 'Analyst, Engines Ltd',
				city: 'London',
				notes: 'Two\nlines',
				emails: ['ada@example.com', 'ada@home.example', 'ada@work.example'],
				phones: ['+44 20', '+44 30'],
				birthday: '--12-10',
			},
		]);
		expect((await readFixtures(['google-new.csv'])).people).toMatchObject([
			{
				name: 'Grace Brewster Hopper',
				circles: ['Navy'],
				work: 'Admiral, Navy',
				city: 'Arlington',
				birthday: '1906-12-09',
				notes: 'Likes ships\nSpouse: Vincent',
			},
		]);
		expect((await readFixtures(['outlook.csv'])).people).toMatchObject([
			{
				name: 'Alan Turing',
				circles: ['Friends', 'Maths'],
				work: 'Reader, Bletchley',
				city: 'Wilmslow',
				birthday: '1912-06-23',
			},
		]);
	});

	test('any other by its columns, with the order of its dates found', async () => {
		const columns = new Map([
			['name', 'Who'],
			['date', 'When'],
			['text', 'What'],
			['place', '4'],
		]);
		const {entries, problems, notTaken} = await readFixtures(['table.csv'], {columns});
		expect(entries.map(asLine)).toEqual([
			'2026-11-20 meeting/coffee [Ada Lovelace, Grace Hopper] @Café Central : Coffee and cake',
			'2026-01-02 meeting/meeting [Alan Turing] : Chess',
			'2026-01-03 note [] : Rain',
		]);
		expect(problems).toMatchObject([{line: 5}]);
		expect(notTaken).toMatchObject([{what: 'column Mood', count: 2}]);
		const missing = await readFixtures(['table.csv'], {columns: new Map([['name', 'Whom']])}).catch(error =>
			String(error),
		);
		expect(missing).toContain('no column "Whom"');
	});
});

describe('Monica', () => {
	test('JSON: contacts, activities, calls, notes, reminders, tasks, gifts, debts in words', async () => {
		const {people, entries, notTaken} = await readFixtures(['monica.json']);
		expect(people).toEqual([
			{
				name: 'Ada King Lovelace',
				aliases: ['Countess'],
				circles: ['work', 'maths'],
				work: 'Analyst, Engines Ltd',
				city: 'London',
				met: '2019-05-04',
				introducedBy: 'Charles Babbage',
				notes: 'Likes numbers\nfood: no fish\nparent of Byron\nTwitter: @ada',
				emails: ['ada@example.com'],
				phones: ['+44 20 7946 0000'],
				birthday: '1990-12-10',
				every: 30,
			},
			{name: 'Charles Babbage', notes: 'has died', birthday: '--12-26'},
		]);
		expect(entries.map(asLine).sort()).toEqual([
			'2026-01-02 note [Ada King Lovelace] : gift idea: Telescope',
			'2026-03-01 *note [Ada King Lovelace] : She moved house',
			'2026-05-01 note [] : Spring / All is green',
			'2026-06-01 note [Ada King Lovelace] : New job / at Engines',
			'2026-07-01 meeting/message [Ada King Lovelace] : Me: Shall we meet? / Yes',
			'2026-08-01 favour/given/settled [Ada King Lovelace] : lent 5 GBP',
			'2026-09-01 favour/received/open [Ada King Lovelace] : lent 20 EUR',
			'2026-10-01 meeting/call [Ada King Lovelace] : About the engine',
			'2026-11-02 favour/given/promised [Ada King Lovelace] : Send the paper / the long one',
			'2026-11-03 favour/given/settled [Ada King Lovelace] : Return the book',
			'2026-11-09 meeting/event [Ada King Lovelace, Charles Babbage] : Saw the engine / It works',
			'2026-12-01 note [Ada King Lovelace] : reminder: Ask about the move',
			'2026-12-10 favour/given/settled [Ada King Lovelace] : Chess set (30) / wooden / https://shop.example/1',
		]);
		expect(notTaken.map(({what, count}) => `${count} ${what}`)).toEqual([
			'1 reminder of a birthday',
			'1 relative without a page',
			'1 street address',
			'2 photo',
		]);
	});

	test('SQL: the same people and ids, with the reasons of debts and how they met', async () => {
		const [json, sql] = [await readFixtures(['monica.json']), await readFixtures(['monica.sql'])];
		expect(sql.people[0]).toMatchObject({
			name: 'Ada King Lovelace',
			met: '2019-05-04, Café Central, at a lecture',
			introducedBy: 'Charles Babbage',
			notes: 'Likes "numbers"; and (brackets), it\'s true',
		});
		expect(sql.entries.map(asLine)).toEqual([
			'2026-09-01 favour/received/open [Ada King Lovelace] : lent 20: the taxi from Bern',
			'2026-11-09 meeting/event [Ada King Lovelace, Charles Babbage] : Saw the engine / It works',
		]);
		const ids = new Set(json.entries.map(({id}) => id));
		expect(sql.entries.every(({id}) => ids.has(id))).toBe(true);
		const both = await readFixtures(['monica.json', 'monica.sql']);
		expect(both.entries).toHaveLength(json.entries.length);
		expect(both.entries.map(asLine)).toContain(
			'2026-09-01 favour/received/open [Ada King Lovelace] : lent 20 EUR: the taxi from Bern',
		);
	});
});
