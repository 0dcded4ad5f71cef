import {describe, expect, test} from 'vitest';
import {daysTold, textOfDays} from '../../../source/journal/daily/days-told.ts';
import {dayInShort, inCounts, inShort} from '../../../source/journal/daily/in-short.ts';
import {firstThanks} from '../../../source/journal/daily/thanks.ts';
import type {Time} from '../../../source/journal/day.ts';
import type {Entry} from '../../../source/journal/entry.ts';
import {favour, id, journalOf} from '../example.ts';
import {after, before, now, owe, plan} from './a-day.ts';

const inParts = (some: readonly Entry[]) => dayInShort(journalOf(some), now, firstThanks(journalOf(some), now.day));

describe('in one line', () => {
	const entries = [
		plan({id: id(1), date: now.day, time: '12:30' as Time, how: 'lunch'}),
		plan({id: id(2), date: now.day, time: '13:30' as Time, people: ['Tom'], private: true}),
		owe({id: id(3), due: before(3)}),
		owe({id: id(4), due: after(3)}),
		favour({id: id(5), people: ['Grace Kelly'], date: before(3)}),
	];
	test('are plans, promises due, and whom to thank; and counts without names', () => {
		expect(inShort(inParts(entries))).toBe('lunch with Ada 12:30 and 1 more · 1 promise due · thank Grace');
		expect(inCounts(inParts(entries))).toBe('2 plans, 1 promise');
		expect(inShort(inParts([])) + inCounts(inParts([]))).toBe('');
	});
	test('30 days to come have a line each, without private entries', () => {
		const lines = textOfDays(daysTold(journalOf(entries), now)).split('\n');
		expect(lines).toHaveLength(31);
		expect(lines[0]).toBe('2026-11-25\t1 plan, 1 promise\tlunch with Ada 12:30 · 1 promise due · thank Grace');
		expect(lines[3]).toBe('2026-11-28\t2 promises\t2 promises due · thank Grace');
		expect(lines[29]).toMatch(/^2026-12-24\t/);
	});
});
