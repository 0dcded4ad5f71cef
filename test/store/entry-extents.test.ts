import {appendFileSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {MonthName} from '../../source/journal/day.ts';
import {type Month, parseMonth} from '../../source/journal/month.ts';
import {entriesBegun, extentsIn, openEntries} from '../../source/store/files/entry-extents.ts';
import {signatureOf} from '../../source/store/files/read-bytes.ts';
import {makeJournal} from '../support/journal.ts';

const name = '2026-10' as MonthName;
const folder = makeJournal(3000);
const file = join(folder, `${name}.json`);
const text = readFileSync(file, 'utf8').replace('"text": "', '"text": "Zoë 👩🏽‍🚀 ');

/** The month with this text, as it is then. */
const written = (now: string): {readonly month: Month; readonly signature: string} => {
	writeFileSync(file, now);
	const month = parseMonth(name, now.replace('\ufeff', ''));
	if ('unreadable' in month) throw new Error(month.unreadable.problem);
	return {month, signature: signatureOf(statSync(file))};
};

test('each entry is read by itself as the month has it', () => {
	const {month, signature} = written(text);
	const extents = extentsIn(folder, name, signature, month.entries);
	expect(extents).toHaveLength(2 * month.entries.length);
	const {entryAt, close} = openEntries(folder, name, signature);
	expect(month.entries.map((_, at) => entryAt(extents[2 * at] ?? 0, extents[2 * at + 1] ?? 0))).toEqual(month.entries);
	close();
	const [, , third] = month.entries;
	expect(third && extentsIn(folder, name, signature, [third])).toEqual(extents.slice(4, 6));
});

test.each([
	['with other spaces', JSON.stringify(JSON.parse(text))],
	['with a byte order mark', `\ufeff${text}`],
	['with its list behind other keys', text.replace('"goodturn": 1,', '"more": [],\n  "goodturn": 1,')],
])('a file %s is read whole', (_, now) => {
	const {month, signature} = written(now);
	expect(extentsIn(folder, name, signature, month.entries)).toHaveLength(0);
});

test('a file that has changed since is not read', () => {
	const {month, signature} = written(text);
	const {entryAt, close} = openEntries(folder, name, signature);
	expect(() => entryAt(0, 40)).toThrow();
	close();
	appendFileSync(file, ' ');
	expect(extentsIn(folder, name, signature, month.entries)).toHaveLength(0);
	expect(() => openEntries(folder, name, signature)).toThrow('another one');
});

test('entries whose ids begin so are read without the others, where the file lets that be told', () => {
	const {month} = written(text);
	const ids = new Set(month.entries.map(({id}) => id));
	const begun = (prefix: string) => entriesBegun(folder, name, prefix, id => ids.has(id));
	for (const prefix of ['', 'a', month.entries[2]?.id ?? '', 'no id'])
		expect(begun(prefix)).toEqual(month.entries.filter(({id}) => id.startsWith(prefix)));
	const [first] = JSON.parse(text).entries;
	const like = {...first, id: '0'.repeat(36)};
	written(`${JSON.stringify({...JSON.parse(text), more: [like]}, null, 2)}\n`);
	expect(begun('')).toEqual(month.entries);
	for (const other of [JSON.stringify(JSON.parse(text)), `\ufeff${text}`, text.slice(0, -40)]) {
		writeFileSync(file, other);
		expect(begun('')).toBeUndefined();
	}
	expect(entriesBegun(folder, '1990-01' as MonthName, '', () => true)).toBeUndefined();
});
