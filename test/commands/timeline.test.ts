import {expect, test} from 'vitest';
import {width} from '../../source/columns.ts';
import {timelineLines} from '../../source/commands/printing/timeline.ts';
import type {Day, Instant, Now, Time} from '../../source/journal/day.ts';
import type {Entry} from '../../source/journal/entry.ts';
import {readEntry} from '../../source/journal/format/read-entry.ts';
import {emptyJournal} from '../../source/journal/journal.ts';

const now: Now = {
	day: '2026-11-22' as Day,
	time: '16:00' as Time,
	instant: '2026-11-22T15:00:00.000Z' as Instant,
};
let count = 0;
const entry = (fields: Readonly<Record<string, unknown>>): Entry => {
	const id = `${String(count++).padStart(8, '0')}-6a0f-4c6e-9d0e-2f1f6f0c9f11`;
	const stamp = '2026-11-20T16:02:11.480Z';
	const read = readEntry({
		id,
		kind: 'meeting',
		date: '2026-11-20',
		how: 'coffee',
		people: ['Ada Lovelace'],
		text: '',
		created: stamp,
		edited: stamp,
		...fields,
	});
	if (typeof read === 'string') throw new Error(read);
	return read;
};

const entries = [
	entry({people: ['佐藤 美咲'], text: 'the canal '.repeat(30), time: '15:00'}),
	entry({people: ['نور'], text: 'نور'}),
	entry({people: ['👩🏽‍🚀'], text: 'é́ rocket', kind: 'favour', way: 'given', state: 'promised', due: '2026-11-27'}),
	entry({date: '2026-10-01', people: [], kind: 'note', text: 'one\ntwo', tags: ['work']}),
];

test('in a terminal every entry is one line no wider than the window', () => {
	for (const columns of [20, 40, 80, 200]) {
		for (const line of timelineLines({isColoured: false, isPlain: false, columns}, emptyJournal, entries, now))
			expect(width(line)).toBeLessThanOrEqual(columns);
	}
});

test('in a pipe no text is cut', () => {
	const text = timelineLines({isColoured: false, isPlain: false}, emptyJournal, entries, now).join('\n');
	expect(text).toContain('the canal '.repeat(30).trim());
	expect(text).toContain('one / two #work');
	expect(text).toContain(', by Fri 27 Nov');
});

test('a month has its heading once, and a day its name once', () => {
	const lines = timelineLines({isColoured: false, isPlain: true}, emptyJournal, entries, now);
	expect(lines.filter(line => line === 'November 2026')).toHaveLength(1);
	expect(lines.filter(line => line.startsWith('Fri 20'))).toHaveLength(1);
});
