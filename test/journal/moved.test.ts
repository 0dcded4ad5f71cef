import {expect, test} from 'vitest';
import type {Day} from '../../source/journal/day.ts';
import {moved} from '../../source/journal/moved.ts';
import {ask, favour, id, journalOf, meeting, person, today} from './example.ts';

const day = (text: string): Day => text as Day;

test('a journal that is moved to another day has every day in it as far from that one', () => {
	const journal = journalOf(
		[
			meeting({id: id(1), date: day('2026-11-22')}),
			favour({
				id: id(2),
				date: day('2026-11-20'),
				due: day('2026-11-27'),
				settled: {date: day('2026-11-21'), by: 'kept'},
				state: 'settled',
			}),
			ask({
				id: id(3),
				date: day('2026-11-01'),
				asked: day('2026-11-02'),
				answer: {date: day('2026-11-03')},
				state: 'declined',
			}),
			meeting({id: id(4), date: day('2024-11-22')}),
		],
		[person('Ben', {birthday: '--11-25'}), person('Grace', {birthday: '1946-12-09'})],
	);
	const after = moved(journal, today, day('2027-02-27'));
	const entries = after.months.flatMap(month => month.entries);
	expect(entries.map(({date}) => date).sort()).toEqual(['2025-02-27', '2027-02-06', '2027-02-25', '2027-02-27']);
	expect(entries.find(entry => entry.id === id(2))).toMatchObject({
		due: '2027-03-04',
		settled: {date: '2027-02-26'},
		created: '2027-02-25T16:02:11.480Z',
	});
	expect(entries.find(entry => entry.id === id(3))).toMatchObject({asked: '2027-02-07', answer: {date: '2027-02-08'}});
	expect(after.people.people.map(({birthday}) => birthday)).toEqual([undefined, '--03-02', '1946-12-09']);
	expect(moved(journal, today, today)).toBe(journal);
});
