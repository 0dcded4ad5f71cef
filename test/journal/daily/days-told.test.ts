import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {daysTold, daysToldAfter} from '../../../source/journal/daily/days-told.ts';
import {type DayInShort, inShort} from '../../../source/journal/daily/in-short.ts';
import type {Time} from '../../../source/journal/day.ts';
import type {Entry} from '../../../source/journal/entry.ts';
import type {Person} from '../../../source/journal/person/person.ts';
import {apply, type Transaction} from '../../../source/journal/transaction.ts';
import {ask, favour, id, journalOf, meeting, need, note, person, someInstant} from '../example.ts';
import {after, before, now, owe, plan} from './a-day.ts';

const changing = (entries: Transaction['entries'], people: Transaction['people'] = []): Transaction => ({
	id: id(999),
	at: someInstant,
	label: 'change',
	entries,
	people,
});

const names = ['Ada Lovelace', 'Grace Kelly', 'Alan Turing'];
const someNames = fc.subarray(names, {minLength: 0, maxLength: 2});
const someDay = fc.integer({min: -70, max: 40}).map(days => (days < 0 ? before(-days) : after(days)));
const maybe = <Thing>(some: fc.Arbitrary<Thing>) => fc.option(some, {nil: undefined, freq: 2});
const some = (all: readonly Entry[]) =>
	fc
		.tuple(fc.constantFrom(...all), someDay, someNames, maybe(someDay), maybe(someNames), maybe(someDay), fc.nat(5))
		.map(([entry, date, people, due, about, snoozed, kind]): Entry => {
			const common = {...entry, date, people, ...(kind === 0 && {private: true as const})};
			if (entry.kind !== 'favour') return common as Entry;
			return {...common, ...(due && {due}), ...(about?.length && {about}), ...(kind === 1 && {snoozed})} as Entry;
		});
const someEntry = some([
	...[plan({}), meeting({}), note({}), need({}), ask({}), owe({}), owe({}), owe({text: 'lend the ladder'})],
	...[favour({}), favour({way: 'given'}), owe({way: 'received'}), owe({state: 'settled'})],
]);
const somePerson = fc
	.tuple(fc.constantFrom(...names, 'Ken Ito'), fc.constantFrom(undefined, '--11-28', '1990-12-02'))
	.map(([name, birthday]): Person => person(name, birthday ? {birthday} : {}));

describe('the days after a change', () => {
	test('are those that the whole journal tells, wherever they are told from the change alone', () => {
		let told = 0;
		fc.assert(
			fc.property(
				fc.array(someEntry, {maxLength: 12}),
				fc.uniqueArray(somePerson, {maxLength: 3, selector: ({name}) => name}),
				someEntry,
				maybe(somePerson),
				fc.nat(3),
				(drawn, known, entry, newcomer, which) => {
					const entries = drawn.map((one, at) => ({...one, id: id(at + 1)}));
					const old = entries[0];
					const change = changing(
						[
							which === 0 && old
								? {before: old, after: {...entry, id: old.id}}
								: which === 1 && old
									? {before: old}
									: {after: {...entry, id: id(500)}},
						],
						newcomer && !known.some(({name}) => name === newcomer.name) ? [{after: newcomer}] : [],
					);
					const journal = journalOf(entries, known);
					const after = apply(journal, change);
					const days = daysToldAfter(daysTold(journal, now), change, after, now);
					if (!days) return;
					told++;
					const whole = daysTold(after, now);
					expect(days.days).toEqual(whole.days);
					// A favour for which a later one is thanked first may stay among them.
					expect(days.about).toEqual(expect.arrayContaining([...whole.about]));
				},
			),
			{numRuns: 2000},
		);
		expect(told).toBeGreaterThan(500);
	});

	const told = daysTold(journalOf([owe({id: id(1), due: after(3)})]), now);
	const changed = (change: Transaction, of = told) => daysToldAfter(of, change, journalOf([]), now);
	const promises = (change: Transaction) => changed(change)?.days.map(one => one.promises);
	const from = (...days: readonly number[]) =>
		Array.from({length: 30}, (_, at) => days.filter(day => day <= at).length);

	test('count a promise from the day on which it is due, and no more once it is kept', () => {
		expect(promises(changing([{after: owe({id: id(2), due: after(5)})}]))).toEqual(from(3, 5));
		expect(promises(changing([{after: owe({id: id(2), due: before(2)})}]))).toEqual(from(0, 3));
		const kept = {before: owe({id: id(1), due: after(3)}), after: owe({id: id(1), due: after(3), state: 'settled'})};
		expect(promises(changing([kept]))).toEqual(from());
		const moved = {...kept, after: owe({id: id(1), due: after(9)})};
		expect(promises(changing([moved]))).toEqual(from(9));
	});

	test('have to be looked up where a favour is about somebody no more, whose birthday may go unsaid', () => {
		const grace = {about: ['Grace Kelly']};
		const journal = journalOf(
			[owe({id: id(1), state: 'settled', ...grace}), note({id: id(2), people: ['Grace Kelly'], private: true})],
			[person('Grace Kelly', {birthday: '--11-28'})],
		);
		const settled = owe({id: id(1), state: 'settled', ...grace});
		const {about: _, ...without} = settled;
		const of = daysTold(journal, now);
		expect(of.days.some(({birthdays}) => birthdays > 0)).toBe(true);
		expect(changed(changing([{before: settled, after: without as Entry}]), of)).toBeUndefined();
		expect(daysTold(apply(journal, changing([{before: settled, after: without as Entry}])), now).days).not.toEqual(
			of.days,
		);
	});

	test('tell of a plan on a day without one, and of none on a day that is not told', () => {
		const lunch = plan({id: id(2), date: after(4), time: '12:30' as Time, how: 'lunch'});
		expect(changed(changing([{after: lunch}]))?.days[4]).toMatchObject({
			plans: 1,
			first: {says: 'lunch with Ada 12:30'},
		});
		for (const date of [after(30), before(1)])
			expect(changed(changing([{after: {...lunch, date}}]))?.days).toEqual(told.days);
	});

	test('tell of the first plan of a day, and how many more there are', () => {
		const at = (time: string, number: number) => plan({id: id(number), date: now.day, time: time as Time});
		const busy = daysTold(journalOf([at('12:30', 1)]), now);
		const says = (time: string) => inShort(changed(changing([{after: at(time, 2)}]), busy)?.days[0] as DayInShort);
		expect(says('13:00')).toBe('coffee with Ada 12:30 and 1 more');
		expect(says('09:00')).toBe('coffee with Ada 09:00 and 1 more');
	});

	test('tell whom to thank: for the favour of somebody that was done last, for 30 days', () => {
		const grace = favour({id: id(2), date: before(3), people: ['Grace Kelly']});
		const thanked = (of: ReturnType<typeof daysTold> | undefined) => of?.days.map(one => one.thank?.says);
		const first = changed(changing([{after: grace}]));
		expect(thanked(first)).toEqual(Array.from({length: 30}, (_, at) => (at <= 27 ? 'thank Grace' : undefined)));
		const alan = favour({id: id(3), date: before(20), people: ['Alan Turing']});
		const second = first && changed(changing([{after: alan}]), first);
		expect(thanked(second)?.slice(0, 2)).toEqual(['thank Grace', 'thank Grace']);
		const ada = favour({id: id(4), date: now.day, people: ['Ada Lovelace']});
		const third = second && changed(changing([{after: ada}]), second);
		expect(thanked(third)?.[0]).toBe('thank Ada');
	});

	test('have to be looked up where a plan that is put off, a favour about somebody or a birthday comes', () => {
		const busy = daysTold(journalOf([plan({id: id(1), date: now.day})]), now);
		expect(changed(changing([{after: plan({id: id(2), date: now.day, snoozed: after(2)})}]), busy)).toBeUndefined();
		expect(changed(changing([{after: favour({id: id(2), about: ['Grace Kelly']})}]))).toBeUndefined();
		expect(changed(changing([], [{after: person('Ken Ito', {birthday: '--11-28'})}]))).toBeUndefined();
	});
});
