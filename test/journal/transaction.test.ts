import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Entry} from '../../source/journal/entry.ts';
import {type Journal, newestFirst} from '../../source/journal/journal.ts';
import {printMonth} from '../../source/journal/month.ts';
import {printPeople} from '../../source/journal/person/person.ts';
import {
	apply,
	type Change,
	invert,
	monthsTouched,
	outcome,
	type Transaction,
} from '../../source/journal/transaction.ts';
import {someEntries, someEntry} from './arbitrary.ts';
import {id, journalOf, note, person, someInstant} from './example.ts';

const transaction = (entries: readonly Change<Entry>[], people: Transaction['people'] = []): Transaction => ({
	id: id(1),
	at: someInstant,
	label: 'test',
	entries,
	people,
});
const printed = (journal: Journal): readonly string[] => [
	...journal.months.filter(month => month.entries.length > 0).map(printMonth),
	printPeople(journal.people),
];

/** A journal, and a transaction on it: some entries removed, some changed (their month, too), some added. */
const change = fc
	.tuple(
		someEntries,
		fc.infiniteStream(fc.tuple(fc.constantFrom('keep', 'remove', 'change'), someEntry)),
		fc.array(someEntry, {maxLength: 3}),
	)
	.map(([entries, fates, added]): readonly [Journal, Transaction] => {
		const changes = entries.flatMap((before): Change<Entry>[] => {
			const [fate, other] = fates.next().value ?? (['keep', before] as const);
			return fate === 'keep' ? [] : fate === 'remove' ? [{before}] : [{before, after: {...other, id: before.id}}];
		});
		const known = new Set(entries.map(entry => entry.id));
		const fresh = added.filter(entry => !known.has(entry.id) && known.add(entry.id));
		return [
			journalOf(entries, [person('Nobody')]),
			transaction(
				[...changes, ...fresh.map(after => ({after}))],
				[{before: person('Nobody'), after: person('Somebody')}],
			),
		];
	});

test('a transaction taken back leaves every byte as it was', () => {
	fc.assert(
		fc.property(change, ([journal, one]) => {
			const after = apply(journal, one);
			expect(printed(apply(after, invert(one, id(2), someInstant)))).toEqual(printed(journal));
			expect(invert(invert(one, id(2), someInstant), one.id, one.at)).toEqual(one);
		}),
		{numRuns: 300},
	);
});

test('a transaction changes the months that it touches, and no other is a new object', () => {
	fc.assert(
		fc.property(change, ([journal, one]) => {
			const touched = new Set(monthsTouched(one));
			const after = apply(journal, one);
			for (const month of journal.months) if (!touched.has(month.name)) expect(after.months).toContain(month);
			for (const month of after.months)
				for (const entry of month.entries) expect(entry.date.startsWith(month.name)).toBe(true);
			const count = one.entries.reduce((sum, {before, after: put}) => sum + (put ? 1 : 0) - (before ? 1 : 0), 0);
			expect([...newestFirst(after)]).toHaveLength([...newestFirst(journal)].length + count);
		}),
		{numRuns: 300},
	);
});

test('what a transaction did is told as added, changed, removed, and people newly added', () => {
	const [added, before, after, removed] = [
		note({id: id(1)}),
		note({id: id(2)}),
		note({id: id(2), text: 'x'}),
		note({id: id(3)}),
	];
	const one = transaction(
		[{after: added}, {before, after}, {before: removed}],
		[{after: person('Ada')}, {before: person('Grace'), after: person('Grace', {city: 'x'})}],
	);
	expect(outcome(one)).toEqual({added: [added], changed: [after], removed: [removed], people: [person('Ada')]});
});
