import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {csvText} from '../../source/exchange/print/csv.ts';
import {exported} from '../../source/exchange/print/exported.ts';
import {hledgerText} from '../../source/exchange/print/hledger.ts';
import {icsText} from '../../source/exchange/print/ics.ts';
import {jsonDocument} from '../../source/exchange/print/json.ts';
import {markdownFiles} from '../../source/exchange/print/markdown.ts';
import {vcfText} from '../../source/exchange/print/vcf.ts';
import {printHead} from '../../source/exchange/read/notes/front-matter.ts';
import {monthOf} from '../../source/journal/day.ts';
import {compareEntries, type Entry} from '../../source/journal/entry.ts';
import {toJson} from '../../source/journal/format/read-entry.ts';
import {emptyJournal, type Journal, withMonths} from '../../source/journal/journal.ts';
import {ledger} from '../../source/journal/ledger/ledger.ts';
import {changeMonth, emptyMonth} from '../../source/journal/month.ts';
import {changePeople, noPeople, type Person, personToJson} from '../../source/journal/person/person.ts';
import {manyEntries} from '../support/arbitrary-entries.ts';
import {somePeople} from '../support/arbitrary-people.ts';
import {hash, now, read} from './reading.ts';

const journalOf = (entries: readonly Entry[], people: readonly Person[]): Journal => {
	const months = [...Map.groupBy(entries, entry => monthOf(entry.date))].map(([name, own]) =>
		changeMonth(emptyMonth(name), new Set(), own),
	);
	return withMonths({...emptyJournal, people: changePeople(noPeople, new Set(), people)}, months);
};

const someJournal = fc.tuple(manyEntries(12), somePeople).map(([entries, {people}]) => journalOf(entries, people));
const out = (journal: Journal) => exported(journal, now.day);

const imported = async (name: string, text: string, from?: Parameters<typeof read>[2]) => {
	const back = await read([{name, text: text.replaceAll('\r\n', '\n')}], {}, from);
	if ('unfit' in back) throw new Error(back.unfit);
	return back;
};

const sorted = (entries: readonly Entry[]): readonly unknown[] => [...entries].sort(compareEntries).map(toJson);
const bare = (entries: readonly Entry[]): readonly unknown[] =>
	[...entries].sort((a, b) => (a.id < b.id ? -1 : 1)).map(entry => ({...toJson(entry), created: '', edited: ''}));

const byName = (people: readonly {readonly name: string}[]): readonly unknown[] =>
	people.toSorted((a, b) => (a.name < b.name ? -1 : 1));

/** Texts whose line ends are those that a file of text can hold. */
const isPlain = (value: unknown): boolean => !/[\r\u2028\u2029]/.test(JSON.stringify(value).replaceAll('\\r', '\r'));

describe('exported and imported again, a journal is the same', () => {
	test('json: every entry and person, to the letter', async () => {
		await fc.assert(
			fc.asyncProperty(someJournal, async journal => {
				const whole = out(journal);
				const back = await imported('all.json', JSON.stringify(jsonDocument(whole)));
				expect(back.problems).toEqual([]);
				expect(sorted(back.entries)).toEqual(sorted(whole.entries));
				expect(back.people.map(person => personToJson(person as Person))).toEqual(whole.people.map(personToJson));
			}),
			{numRuns: 100},
		);
	});

	test('csv: every field of every entry', async () => {
		await fc.assert(
			fc.asyncProperty(
				someJournal.filter(journal => isPlain(out(journal).entries)),
				async journal => {
					const whole = out(journal);
					const back = await imported('all.csv', csvText(whole, false));
					expect(back.problems).toEqual([]);
					expect(sorted(back.entries)).toEqual(sorted(whole.entries));
				},
			),
			{numRuns: 100},
		);
	});

	test('md: every field but when it was written down, and everybody', async () => {
		await fc.assert(
			fc.asyncProperty(
				someJournal.filter(journal => isPlain([out(journal).entries, out(journal).people])),
				async journal => {
					const whole = {...out(journal), people: out(journal).people.map(tidy)};
					const files = markdownFiles(whole, printHead).map(({path, text}) => ({name: path, text}));
					const back = await read(files, {}, 'markdown');
					if ('unfit' in back) throw new Error(back.unfit);
					expect(back.problems).toEqual([]);
					expect(bare(back.entries)).toEqual(bare(whole.entries));
					expect(byName(back.people)).toEqual(
						byName(whole.people.map(({created: _, edited: __, ...person}) => person)),
					);
				},
			),
			{numRuns: 100},
		);
	});

	test('vcf: everything that is known of everybody', async () => {
		await fc.assert(
			fc.asyncProperty(
				somePeople.map(({people}) => people.map(tidy)),
				async people => {
					const back = await imported('all.vcf', vcfText({people}, hash), 'vcard');
					expect(back.problems).toEqual([]);
					const facts = people.map(({created: _, edited: __, ...person}) => person);
					expect(back.people).toEqual(facts);
				},
			),
			{numRuns: 100},
		);
	});

	test('ics: plans with their ids, and birthdays', async () => {
		await fc.assert(
			fc.asyncProperty(someJournal, async journal => {
				const whole = {...out(journal), people: out(journal).people.map(tidy)};
				const back = await imported('all.ics', icsText(whole, hash), 'ics');
				const plans = whole.entries.filter(
					entry => entry.kind === 'meeting' && entry.state === 'planned' && entry.people.length > 0,
				);
				expect(new Set(back.entries.map(({id}) => id))).toEqual(new Set(plans.map(({id}) => id)));
				const held = (entry: Entry): string => `${entry.id} ${entry.date} ${entry.kind === 'meeting' && entry.state}`;
				expect(new Set(back.entries.map(held))).toEqual(new Set(plans.map(held)));
				const born = whole.people.filter(({birthday}) => birthday !== undefined);
				expect(
					new Set(back.people.filter(({birthday}) => birthday).map(({name, birthday}) => `${name} ${birthday}`)),
				).toEqual(new Set(born.map(({name, birthday}) => `${name} ${birthday}`)));
			}),
			{numRuns: 100},
		);
	});
});

/**
 * Somebody as an import would have them: texts trimmed and on one line, where a card has one line for them, and one
 * kind of line end in notes.
 */
const tidy = (person: Person): Person => {
	const line = (text: string): string => text.replaceAll(/\s+/g, ' ').trim() || 'x';
	const lines = (text: string): string => text.replaceAll(/\r\n?|\u2028|\u2029/g, '\n').trim();
	const entries = Object.entries(person).map(([key, value]) => {
		if (Array.isArray(value))
			return [key, [...new Set(value.map(line))].filter(one => key !== 'aliases' || one !== person.name)];
		return [
			key,
			typeof value === 'string' && key !== 'notes' ? line(value) : key === 'notes' ? lines(String(value)) : value,
		];
	});
	return Object.fromEntries(entries.filter(([, value]) => !Array.isArray(value) || value.length > 0)) as Person;
};

test('hledger: the balance of each person is that of the ledger', () => {
	fc.assert(
		fc.property(someJournal, journal => {
			const text = hledgerText(out(journal));
			const sums = new Map<string, number>();
			for (const [, account = '', amount] of text.matchAll(/^ {4}(\S.*?) {2}(-?\d+) favour$/gm))
				sums.set(account, (sums.get(account) ?? 0) + Number(amount));
			const total = (root: string): number =>
				[...sums].reduce((sum, [account, amount]) => sum + (account.startsWith(root) ? amount : 0), 0);
			const people = ledger(journal, now.day).people;
			expect(total('assets:owed:')).toBe(people.reduce((sum, {owed}) => sum + owed.length, 0));
			expect(total('liabilities:owe:') + people.reduce((sum, {owe}) => sum + owe.length, 0)).toBe(0);
			expect([...sums.values()].reduce((sum, amount) => sum + amount, 0)).toBe(0);
		}),
		{numRuns: 100},
	);
});

test('csv guards what a spreadsheet would run, and leaves it with raw', () => {
	const entry = {
		id: '0b8f5a52-6a0f-4c6e-9d0e-2f1f6f0c9f11',
		kind: 'note',
		date: now.day,
		people: [],
		text: '=HYPERLINK("x")',
		created: now.instant,
		edited: now.instant,
	} as unknown as Entry;
	expect(csvText({entries: [entry]}, false)).toContain(`"'=HYPERLINK(""x"")"`);
	expect(csvText({entries: [entry]}, true)).toContain('"=HYPERLINK(""x"")"');
});
