import {expect, test} from 'vitest';
import {newId} from '../../source/store/machine/new-id.ts';

test('ids are UUIDs of version 4, and none comes twice', () => {
	const ids = Array.from({length: 5000}, newId);
	for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
	expect(new Set(ids).size).toBe(ids.length);
	// Each of the 122 free bits is now and then set.
	const bits = ids.map(id => BigInt(`0x${id.replaceAll('-', '')}`)).reduce((all, id) => all | id, 0n);
	expect(bits.toString(16)).toMatch(/^f{12}4f{3}bf{15}$/);
});
