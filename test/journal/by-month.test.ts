import fc from 'fast-check';
import {expect, test} from 'vitest';
import {byName} from '../../source/journal/by-month.ts';
import {emptyJournal, withMonths} from '../../source/journal/journal.ts';
import type {Month} from '../../source/journal/month.ts';
import {someMonth} from '../support/arbitrary-entries.ts';

const textsByName = ({entries}: Month): ReadonlyMap<string, readonly string[]> => {
	const all = new Map<string, string[]>();
	for (const {people, text} of entries) for (const name of people) all.set(name, [...(all.get(name) ?? []), text]);
	return all;
};

test('what is under each name is the same, whatever the journal was before', () => {
	fc.assert(
		fc.property(fc.array(fc.array(someMonth, {maxLength: 6}), {minLength: 1, maxLength: 8}), series => {
			const kept = byName(textsByName);
			let journal = emptyJournal;
			for (const [at, months] of series.entries()) {
				// Now and then from nothing, as when another journal is asked in between.
				journal = withMonths(at % 3 === 2 ? emptyJournal : journal, months);
				expect(kept(journal)).toEqual(byName(textsByName)(journal));
			}
		}),
	);
});

test('a change in one month leaves the list of each name that it does not have the same array', () => {
	const month = (name: string, ...people: readonly string[]) =>
		({name, entries: people.map(person => ({people: [person], text: `${person} in ${name}`}))}) as unknown as Month;
	const kept = byName(textsByName);
	const october = month('2026-10', 'Ada', 'Grace');
	const first = kept(withMonths(emptyJournal, [october, month('2026-11', 'Ada', 'Alan')]));
	const second = kept(withMonths(emptyJournal, [october, month('2026-11', 'Ada', 'Ada')]));
	expect(second.get('Grace')).toBe(first.get('Grace'));
	expect(second.get('Ada')).toEqual(['Ada in 2026-10', 'Ada in 2026-11', 'Ada in 2026-11']);
	expect(second.has('Alan')).toBe(false);
});
