import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Day} from '../../../source/journal/day.ts';
import {keepMonth, keptOf} from '../../../source/journal/kept/keep.ts';
import {intervalOf, metByName, metOf} from '../../../source/journal/kept/met.ts';
import {packMonth, unpackMonth} from '../../../source/journal/kept/pack.ts';
import type {Month} from '../../../source/journal/month.ts';
import {withoutPrivate} from '../../../source/journal/private.ts';
import {manyEntries, someMonth} from '../../support/arbitrary-entries.ts';
import {allParts, writtenAndRead} from '../../support/kept.ts';
import {favour, id, journalOf, meeting, person} from '../example.ts';

const day = (text: string): Day => text as Day;

const cannot = (): never => {
	throw new Error('it is not asked for');
};
const unread = {text: cannot, bytes: cannot};

describe('what is kept of a month', () => {
	test('is the same once it was written and read', () => {
		fc.assert(
			fc.property(someMonth, month => {
				expect(allParts(writtenAndRead(keepMonth(month)))).toEqual(keepMonth(month));
			}),
			{numRuns: 300},
		);
	});

	test('is made of the month again where it cannot be read', () => {
		fc.assert(
			fc.property(someMonth, month => {
				const {head} = packMonth(keepMonth(month));
				const kept = unpackMonth(head, unread, () => keepMonth(month));
				expect(kept && allParts(kept)).toEqual(keepMonth(month));
			}),
			{numRuns: 50},
		);
	});

	test('is of a month, or is not taken', () => {
		const {head} = packMonth(keepMonth(journalOf([meeting({treat: 'me', place: 'Bern'})]).months[0] as Month));
		expect(unpackMonth({...head, name: 'people'}, unread, cannot)).toBeUndefined();
		expect(unpackMonth({...head, whole: null}, unread, cannot)).toBeUndefined();
		expect(unpackMonth({}, unread, cannot)).toBeUndefined();
	});

	test('has no private entry in its open part, which is there only where the month has one', () => {
		const secret = meeting({id: id(2), people: ['Tom'], private: true});
		const month = journalOf([meeting(), secret]).months[0] as Month;
		expect(keepMonth(month).open?.people.map(({name}) => name)).toEqual(['Ada Lovelace']);
		expect(keepMonth(month).whole.people.map(({name}) => name)).toEqual(['Ada Lovelace', 'Tom']);
		expect(keepMonth(journalOf([meeting()]).months[0] as Month)).not.toHaveProperty('open');
	});

	test('counts what took place and was done, and nothing else', () => {
		const {counts, days, plans} = keptOf(
			journalOf([
				meeting({id: id(1)}),
				meeting({id: id(2), state: 'planned'}),
				meeting({id: id(3), state: 'missed', how: 'lunch'}),
				favour({id: id(4), way: 'given', forwards: id(9)}),
				favour({id: id(5), state: 'promised'}),
				favour({id: id(6), date: day('2026-11-02')}),
			]).months[0] as Month,
		);
		expect(counts).toEqual({entries: 6, owe: 1, owed: 2, hows: {coffee: 1}, given: 1, received: 1, passed: 1});
		expect(days).toEqual([
			['2026-11-02', 1],
			['2026-11-20', 5],
		]);
		expect(plans.map(plan => plan.id)).toEqual([id(2)]);
	});
});

describe('how one met somebody', () => {
	test('is counted over months, names and aliases, and follows from the meetings that took place', () => {
		const journal = journalOf(
			[
				meeting({id: id(1), date: day('2026-09-01'), people: ['Ada']}),
				meeting({id: id(2), date: day('2026-10-01'), how: 'lunch', treat: 'them'}),
				meeting({id: id(3), date: day('2026-11-10'), time: '09:00' as never}),
				meeting({id: id(4), date: day('2026-11-10'), time: '12:00' as never, how: 'walk'}),
				meeting({id: id(5), date: day('2026-12-01'), state: 'planned'}),
			],
			[person('Ada Lovelace', {aliases: ['Ada']})],
		);
		expect(metOf(journal, 'Ada Lovelace')).toEqual({
			met: 4,
			days: ['2026-09-01', '2026-10-01', '2026-11-10'],
			last: {date: '2026-11-10', time: '12:00', how: 'walk'},
			round: {date: '2026-10-01', treat: 'them'},
		});
	});

	test.each<[readonly number[], number | undefined]>([
		[[0, 10], undefined],
		[[0, 10, 30], 15],
		[[0, 7, 14, 100], 7],
		// Of nine days and more the last eight gaps count.
		[[0, 300, 307, 314, 321, 328, 335, 342, 349, 356, 363], 7],
	])('meetings on days %j are %s days apart', (on, expected) => {
		const dates = on.map(at =>
			meeting({id: id(at + 1), date: new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10) as Day}),
		);
		expect(intervalOf(metOf(journalOf(dates), 'Ada Lovelace'))).toBe(expected);
	});

	test('is the same as counting entry by entry', () => {
		fc.assert(
			fc.property(manyEntries(40), entries => {
				const journal = journalOf(entries);
				for (const [name, {met, last}] of metByName(journal)) {
					const theirs = entries.filter(
						entry => entry.kind === 'meeting' && entry.state === undefined && entry.people.includes(name),
					);
					expect(met).toBe(theirs.length);
					expect(last?.date).toBe(
						theirs
							.map(({date}) => date)
							.sort()
							.at(-1),
					);
				}
			}),
		);
	});
});

test('without private entries nobody is met whom only they name', () => {
	const journal = journalOf([meeting({people: ['Tom'], private: true}), meeting({id: id(2)})]);
	expect([...metByName(withoutPrivate(journal)).keys()]).toEqual(['Ada Lovelace']);
});
