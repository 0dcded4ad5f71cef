import {expect, test} from 'vitest';
import {merge as mergePeople} from '../../../source/changes/people/merge.ts';
import {rename} from '../../../source/changes/people/rename.ts';
import type {Day, Instant, MonthName} from '../../../source/journal/day.ts';
import type {Entry} from '../../../source/journal/entry.ts';
import {type Journal, newestFirst} from '../../../source/journal/journal.ts';
import {type Merged, mergeJournals, type Side} from '../../../source/journal/merge/merge.ts';
import {noVersions, type Versions} from '../../../source/journal/merge/versions.ts';
import {parseMonth} from '../../../source/journal/month.ts';
import {apply, invert} from '../../../source/journal/transaction.ts';
import {printed} from '../../support/machines.ts';
import {decided, favour, id, journalOf, meeting, person} from '../example.ts';

const at = (second: number): Instant => `2026-11-21T10:00:${String(second).padStart(2, '0')}.000Z` as Instant;
const side = (journal: Journal, versions: Versions = noVersions): Side => ({journal, versions});
const of = (...entries: readonly Entry[]): Side => side(journalOf(entries));

/** What two sides come to, which must not depend on which is which. */
const both = (base: Side | undefined, ours: Side, theirs: Side): Merged => {
	const merged = mergeJournals(base, ours, theirs);
	expect(printed(mergeJournals(base, theirs, ours))).toBe(printed(merged));
	expect(printed(mergeJournals(base, merged, theirs))).toBe(printed(merged));
	expect(printed(mergeJournals(base, ours, merged))).toBe(printed(merged));
	return merged;
};
const entriesOf = ({journal}: Side): readonly Entry[] => [...newestFirst(journal)];
const peopleOf = ({journal}: Side) => journal.people.people.map(({name}) => name);

test('different fields of one entry are both taken', () => {
	const merged = both(
		of(meeting()),
		of(meeting({place: 'Bern', edited: at(1)})),
		of(meeting({starred: true, edited: at(2)})),
	);
	expect(entriesOf(merged)).toEqual([meeting({place: 'Bern', starred: true, edited: at(2)})]);
	expect(merged.both).toEqual([]);
});

test('of one field the later one is shown, and the other is kept', () => {
	const merged = both(
		of(meeting()),
		of(meeting({place: 'Bern', edited: at(3)})),
		of(meeting({place: 'Basel', edited: at(2)})),
	);
	expect(entriesOf(merged)).toEqual([meeting({place: 'Bern', edited: at(3)})]);
	expect(merged.both).toMatchObject([{of: {entry: id(1)}, field: 'place', value: 'Basel'}]);
});

test('an entry moved to another month here and edited there is one entry, in its new month', () => {
	const moved = meeting({date: '2026-10-31' as Day, edited: at(1)});
	const merged = both(of(meeting()), of(moved), of(meeting({text: 'an older role', edited: at(2)})));
	expect(entriesOf(merged)).toEqual([meeting({date: '2026-10-31' as Day, text: 'an older role', edited: at(2)})]);
	expect(merged.journal.months.find(({name}) => name === '2026-10')?.entries).toHaveLength(1);
});

test('deleted here and edited there keeps the edit; deleted here and left there is gone', () => {
	const [edited, left] = [meeting({starred: true, edited: at(1)}), meeting({id: id(2)})];
	expect(entriesOf(both(of(meeting(), left), of(), of(edited, left)))).toEqual([edited]);
	expect(entriesOf(both(undefined, of(), of(left)))).toEqual([left]);
});

test('lists are sets: what is added on both sides is there, and what is taken out on one is not', () => {
	const [a, b] = [
		['a', 'b', 'c'],
		['a', 'c', 'd'],
	].map(tags => of(meeting({tags, edited: at(1)})));
	const merged = both(of(meeting({tags: ['a', 'b']})), a as Side, b as Side);
	expect(entriesOf(merged)).toMatchObject([{tags: ['a', 'c', 'd']}]);
	expect(merged.both).toEqual([]);
});

test('a text is merged by lines, and kept in both versions where the same line changed', () => {
	const text = (words: string, second: number): Side => of(meeting({text: words, edited: at(second)}));
	const base = text('one\ntwo\nthree\nfour', 0);
	const merged = both(base, text('ONE\ntwo\nthree\nfour', 1), text('one\ntwo\nthree\nfour\nfive', 2));
	expect(entriesOf(merged)[0]?.text).toBe('ONE\ntwo\nthree\nfour\nfive');
	expect(merged.both).toEqual([]);
	const clash = both(base, text('ONE\ntwo\nthree\nfour', 1), text('1\ntwo\nthree\nfour', 2));
	expect(entriesOf(clash)[0]?.text).toBe('1\ntwo\nthree\nfour');
	expect(clash.both).toMatchObject([{field: 'text', value: 'ONE\ntwo\nthree\nfour'}]);
});

test('what is settled here and released there is one of the two, whole', () => {
	const settled = (by: 'returned' | 'released', second: number): Side =>
		of(favour({state: 'settled', settled: {date: '2026-11-21' as Day, by}, edited: at(second)}));
	const merged = both(of(favour()), settled('returned', 2), settled('released', 1));
	expect(entriesOf(merged)).toMatchObject([{state: 'settled', settled: {by: 'returned'}}]);
	expect(merged.both).toMatchObject([{field: 'state', value: {state: 'settled', settled: {by: 'released'}}}]);
});

test('what is written later wins over what its writer had seen, however wrong the clocks are', () => {
	const base = of(meeting());
	// A clock that is a day ahead, then one that is right.
	const ahead = mergeJournals(base, of(meeting({place: 'Bern', edited: '2026-11-22T10:00:00.000Z' as Instant})), base);
	const right = mergeJournals(ahead, side(of(meeting({place: 'Basel', edited: at(5)})).journal, ahead.versions), ahead);
	const merged = both(base, ahead, right);
	expect(entriesOf(merged)).toMatchObject([{place: 'Basel'}]);
	expect(merged.both).toEqual([]);
	// And somebody who had seen neither loses to both.
	const third = mergeJournals(base, of(meeting({place: 'Chur', edited: at(9)})), base);
	expect(entriesOf(both(base, merged, third))).toMatchObject([{place: 'Basel'}]);
});

test('undo of what is synced is a change like any other', () => {
	const base = of(meeting());
	const edited = mergeJournals(base, of(meeting({place: 'Bern', edited: at(1)})), base);
	const undone = mergeJournals(edited, side(base.journal, edited.versions), edited);
	expect(entriesOf(both(edited, undone, edited))).toEqual([meeting()]);
	const elsewhere = mergeJournals(
		edited,
		side(of(meeting({place: 'Bern', starred: true, edited: at(2)})).journal, edited.versions),
		edited,
	);
	expect(entriesOf(both(edited, undone, elsewhere))).toMatchObject([{starred: true}]);
	expect(entriesOf(both(edited, undone, elsewhere))[0]).not.toHaveProperty('place');
});

test('a choice between two versions ends it on all machines', () => {
	const base = of(meeting());
	const merged = mergeJournals(
		base,
		of(meeting({place: 'Bern', edited: at(3)})),
		of(meeting({place: 'Basel', edited: at(2)})),
	);
	const chosen = mergeJournals(
		merged,
		side(of(meeting({place: 'Basel', edited: at(4)})).journal, merged.versions),
		merged,
	);
	expect(chosen.both).toEqual([]);
	expect(entriesOf(both(merged, chosen, merged))).toMatchObject([{place: 'Basel'}]);
	const other = mergeJournals(
		merged,
		side(of(meeting({place: 'Chur', edited: at(4)})).journal, merged.versions),
		merged,
	);
	expect(both(merged, other, merged).both).toMatchObject([{value: 'Basel'}]);
});

test('a person renamed here and told more of there is one person', () => {
	const base = side(journalOf([meeting({people: ['Ada']})]));
	const ada = person('Ada');
	const renamed = side(apply(base.journal, decided(rename({person: ada, to: 'Ada Lovelace'}), base.journal)));
	const known = {...ada, birthday: '--12-10', edited: at(1)};
	const told = side(journalOf([meeting({people: ['Ada']}), favour({id: id(2), people: ['Ada']})], [known]));
	const merged = both(base, renamed, told);
	expect(merged.journal.people.people).toMatchObject([{name: 'Ada Lovelace', aliases: ['Ada'], birthday: '--12-10'}]);
	expect(entriesOf(merged).map(({people}) => people)).toEqual([['Ada'], ['Ada Lovelace']]);
});

test('two people made one here, of whom one is told more of there, stay one, and undo makes them two again', () => {
	const base = side(journalOf([meeting({people: ['Ada']}), meeting({id: id(2), people: ['The Countess']})]));
	const [ada, countess] = [person('Ada'), person('The Countess')];
	const transaction = decided(mergePeople({person: ada, other: countess}), base.journal);
	const made = side(apply(base.journal, transaction));
	const known = {...countess, city: 'London', edited: at(1)};
	const told = side({...base.journal, people: journalOf([], [ada, known]).people});
	const merged = both(base, made, told);
	expect(merged.journal.people.people).toMatchObject([{name: 'Ada', aliases: ['The Countess'], city: 'London'}]);
	const first = mergeJournals(base, made, base);
	const undone = mergeJournals(
		first,
		side(apply(first.journal, invert(transaction, 'undo', at(9))), first.versions),
		first,
	);
	expect(peopleOf(both(first, undone, first))).toEqual(['Ada', 'The Countess']);
});

test('one person who got two names is called by both', () => {
	const base = side(journalOf([meeting({people: ['Ada']})]));
	const as = (to: string, second: number): Side => {
		const context = {now: {day: '2026-11-21' as Day, time: '10:00' as never, instant: at(second)}, newId: () => id(99)};
		return side(apply(base.journal, decided(rename({person: person('Ada'), to}), base.journal, context)));
	};
	const merged = both(base, as('Ada Lovelace', 1), as('Ada King', 2));
	expect(merged.journal.people.people).toHaveLength(1);
	expect(merged.journal.people.people).toMatchObject([{name: 'Ada King', aliases: ['Ada', 'Ada Lovelace']}]);
});

test('one person whom two machines wrote down is one, with what either knows', () => {
	const told = side(journalOf([], [person('Ada', {birthday: '--12-10', edited: at(1), created: at(1)})]));
	const named = side(journalOf([], [person('Ada', {edited: at(2), created: at(2)})]));
	const merged = both(side(journalOf([])), told, named);
	expect(merged.journal.people.people).toMatchObject([{name: 'Ada', birthday: '--12-10'}]);
	expect(merged.both).toEqual([]);
});

test('fields, kinds and elements that nobody knows survive, and are merged like all others', () => {
	const month = (extra: string, strange: string): Side => {
		const raw =
			`{"id":"${id(1)}","kind":"dream","date":"2026-11-20","people":[],"text":"",` +
			`"created":"${at(0)}","edited":"${at(1)}"${extra}}`;
		const parsed = parseMonth('2026-11' as MonthName, `{"goodturn":1,"entries":[${raw}${strange}],"theme":"x"}`);
		if (!('entries' in parsed)) throw new Error(parsed.unreadable.problem);
		return side({...journalOf([]), months: [parsed]});
	};
	const merged = both(month('', ''), month(',"depth":3', ',5'), month(',"mood":{"is":"odd"}', ',"what"'));
	const text = printed(merged);
	for (const part of ['"depth": 3', '"is": "odd"', '"kind": "dream"', '"what"', '    5', '"theme": "x"'])
		expect(text).toContain(part);
});

test('two of one id in two months, as a text merge leaves them, become one', () => {
	const base = of(meeting());
	const moved = meeting({date: '2026-10-31' as Day, edited: at(1)});
	const twins = of(meeting(), moved);
	expect(entriesOf(both(base, twins, base))).toEqual([moved]);
});
