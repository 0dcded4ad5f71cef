import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Row, rowKey} from '../../source/tui/list/row.ts';
import {lazySegment, rowList, segment} from '../../source/tui/list/row-list.ts';

const rowWith = (key: number): Row =>
	key % 4 === 0 ? {kind: 'blank'} : ({kind: 'item', key: `key ${key}`} as unknown as Row);

test('a key is found at the same place, however many were asked for before', () => {
	fc.assert(
		fc.property(
			fc.uniqueArray(fc.nat(60), {maxLength: 40}),
			fc.array(fc.nat(60), {maxLength: 30}),
			fc.nat(40),
			(keys, asked, cut) => {
				const rows = keys.map(rowWith);
				const list = rowList([segment(rows.slice(0, cut)), segment(rows.slice(cut))]);
				for (const key of asked)
					expect(list.indexOf(`key ${key}`)).toBe(rows.findIndex(row => rowKey(row) === `key ${key}`));
			},
		),
	);
});

test('rows that are made when they are looked at are the same, and none are made for a key that they have not', () => {
	const rows = [1, 2, 3].map(rowWith);
	let made = 0;
	const make = (): readonly Row[] => {
		made++;
		return rows;
	};
	const lazy = lazySegment(3, make, key => key !== 'key 9');
	expect([lazy.length, lazy.indexOf('key 9'), made]).toEqual([3, -1, 0]);
	expect([lazy.indexOf('key 2'), lazy.at(2), lazy.at(0), made]).toEqual([1, rows[2], rows[0], 1]);
});
