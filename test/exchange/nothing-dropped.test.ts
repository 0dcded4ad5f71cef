import {expect, test} from 'vitest';
import type {Imported, Means} from '../../source/exchange/imported.ts';
import {asLine, read} from './reading.ts';

/** What real files hold beside what the format is for: it has a place, or is told of. */
const imported = async (name: string, lines: readonly string[], more: Partial<Means> = {}): Promise<Imported> => {
	const found = await read([{name, text: `${lines.join('\n')}\n`}], more);
	if ('unfit' in found) throw new Error(found.unfit);
	return found;
};
const left = ({notTaken}: Imported): readonly string[] => notTaken.map(({count, what}) => `${count} ${what}`);
const card = (...lines: readonly string[]): readonly string[] => ['BEGIN:VCARD', 'VERSION:4.0', ...lines, 'END:VCARD'];

test.each([
	['circa 1815', undefined, 'birthday: circa 1815'],
	['1815-12', undefined, 'birthday: 1815-12'],
	['1815', undefined, 'birthday: 1815'],
	['18151210T000000Z', '1815-12-10', undefined],
])('a birthday %s of a card is kept as it is written, where it is no day', async (said, birthday, notes) => {
	const {people} = await imported('a.vcf', card('FN:Ada', `BDAY:${said}`));
	expect(people).toEqual([{name: 'Ada', ...(notes && {notes}), ...(birthday && {birthday})}]);
});

test('what Android, Evolution and KDE add to a card is kept, and what has no place is told of', async () => {
	const android = 'X-ANDROID-CUSTOM:vnd.android.cursor.item';
	const all = await imported('a.vcf', [
		...card(
			'FN:Jürgen Müller',
			`${android}/nickname;Jüge;1;;;;;;;;;;;;;`,
			`${android}/contact_event;1970-03-04;3;;;;;;;;;;;;;`,
			`${android}/contact_event;2001-06-16;1;;;;;;;;;;;;;`,
			`${android}/contact_event;2011-01-02;0;first met;;;;;;;;;;;;`,
			`${android}/relation;Ursula;14;;;;;;;;;;;;;`,
			`${android}/something;x;1;`,
		),
		...card('FN:Ada', 'X-EVOLUTION-SPOUSE:William', 'X-KADDRESSBOOK-X-ManagersName:Charles', 'DEATHDATE:18521127'),
		...card(
			'FN:Tom',
			'GENDER:M',
			'X-PHONETIC-FIRST-NAME:Tomm',
			'X-MS-ANNIVERSARY:20010616',
			'X-MS-OL-DESIGN;CHARSET=utf-8:<x>',
		),
	]);
	expect(all.people).toEqual([
		{
			name: 'Jürgen Müller',
			aliases: ['Jüge'],
			notes: 'anniversary: 2001-06-16\nfirst met: 2011-01-02\nspouse: Ursula',
			birthday: '1970-03-04',
		},
		{name: 'Ada', notes: 'died: 1852-11-27\nspouse: William\nmanager: Charles'},
		{name: 'Tom', notes: 'anniversary: 2001-06-16'},
	]);
	expect(left(all)).toEqual(['1 field X-ANDROID-CUSTOM', '1 field GENDER', '1 field X-PHONETIC-FIRST-NAME']);
});

test('events, relations and fields of their own of an address book come into the notes by their names', async () => {
	const head =
		'First Name,Last Name,Hobby,Event 1 - Label,Event 1 - Value,Custom Field 1 - Type,Custom Field 1 - Value';
	const more = "Address 1 - Formatted,Address 1 - Street,Spouse,Manager's Name,Gender,Business Fax";
	const all = await imported('contacts.csv', [
		`${head},${more}`,
		'Ada,Lovelace,chess,* Anniversary,1835-07-08,Shoe,38,"1 St, London",1 St,William,Charles,female,+44 9',
	]);
	expect(all.people).toEqual([
		{
			name: 'Ada Lovelace',
			notes: 'hobby: chess\nAnniversary: 1835-07-08\nShoe: 38\nspouse: William\nmanager: Charles',
		},
	]);
	expect(left(all)).toEqual(['1 street address', '1 column Gender', '1 column Business Fax']);
});

test.each([
	['Ada,"Lovelace, PhD"', 'Ada Lovelace'],
	['Ada,"Lovelace, Ph.D., MBA"', 'Ada Lovelace'],
	['Ada,"Lovelace (she/her)"', 'Ada Lovelace'],
	['Ada,"King, Countess"', 'Ada King, Countess'],
])('a connection %s is called %s', async (row, name) => {
	const {people} = await imported('Connections.csv', [
		'First Name,Last Name,Company,Connected On',
		`${row},,20 Nov 2026`,
	]);
	expect(people.map(one => one.name)).toEqual([name]);
});

test('a journal of jrnl in German or French tells of meetings too, and keeps the words beside a tag', async () => {
	const text = [
		'[2026-11-20 15:00] Kaffee mit @dan',
		'[2026-11-21 09:00] déjeuner avec @anna',
		"[2026-11-22 09:00] @dan's dog",
	];
	const all = await imported('j.txt', text, {isTagPerson: true});
	expect(all.entries.map(asLine)).toEqual([
		'2026-11-20 15:00 meeting/coffee [Dan] : Kaffee mit Dan',
		'2026-11-21 09:00 meeting/lunch [Anna] : déjeuner avec Anna',
		"2026-11-22 09:00 note [Dan] : Dan's dog",
	]);
	const asTags = await imported('j.txt', text);
	expect(asTags.entries[2]?.tags).toEqual(['dan']);
	expect(asTags.hints.join()).toContain('--people-tags');
});

test('plain lines bring facts of people and what they may mean, and tell of titles', async () => {
	const all = await imported('l.txt', [
		'# My people',
		"Ada Lovelace's birthday is December 10",
		'had dinner with Tom on 5/6',
		'coffee with Ada',
	]);
	expect(all.people).toEqual([{name: 'Ada Lovelace', birthday: '--12-10'}]);
	expect(all.entries.at(-1)?.people).toEqual(['Ada Lovelace']);
	expect(all.hints).toContain('l.txt:3: perhaps it means: 2026-06-05: had dinner with Tom on 5/6');
	expect(left(all)).toEqual(['1 line that begins with #']);
});

test('a page of a person keeps what its head says, and a link after "at" is a place', async () => {
	const person = await imported('people/Ada.md', ['---', 'birthday: circa 1815', 'relationship: cousin', '---', 'Hi.']);
	expect(person.people).toEqual([{name: 'Ada', notes: 'birthday: circa 1815\nrelationship: cousin\nHi.'}]);
	const day = await imported('2026-11-20.md', [
		'---',
		'mood: good',
		'---',
		'Coffee with [[Ben Stone]] at [[Café Central]].',
	]);
	expect(day.entries.map(asLine)).toEqual([
		'2026-11-20 meeting/coffee [Ben Stone] @Café Central : Coffee with Ben Stone at Café Central.',
	]);
	expect(left(day)).toEqual(['1 field mood of a note']);
});

test('a field of an Org contact that has no place is told of', async () => {
	const all = await imported('c.org', [
		'* Ada',
		':PROPERTIES:',
		':EMAIL: a@example.com',
		':SHOESIZE: 38',
		':BIRTHDAY: about 1815',
		':END:',
	]);
	expect(all.people).toEqual([{name: 'Ada', notes: 'birthday: about 1815', emails: ['a@example.com']}]);
	expect(left(all)).toEqual(['1 field SHOESIZE of a contact']);
});

test('Monica: more cities than one are kept, and what a later version adds to a contact is told of', async () => {
	const values = (type: string, ...all: readonly object[]): object => ({
		type,
		count: all.length,
		values: all.map(properties => ({properties})),
	});
	const data = [
		values('address', {city: 'Bern', street: 'Gasse 1'}, {city: 'Paris'}),
		values('work_history', {name: 'Acme'}, {name: 'Engines'}),
	];
	const contact = {uuid: 'c', properties: {first_name: 'Ada'}, data};
	const account = {uuid: 'a', data: [{type: 'contact', count: 1, values: [contact]}]};
	const all = await imported('m.json', [JSON.stringify({version: '1.0', app_version: '4.1.2', account})]);
	expect(all.people).toEqual([{name: 'Ada', city: 'Bern', notes: 'also in Paris'}]);
	expect(left(all)).toEqual(['1 street address', '2 work history']);
});
