import {readFileSync, writeFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {openStore} from '../../source/store/file-store.ts';
import {exampleJournal} from '../support/home.ts';
import {frame, now, opened, press, rowKeys} from '../tui/example.ts';

const path = new URL('../../README.md', import.meta.url);
const readme = readFileSync(path, 'utf8');

/** What the example says on the day for which it is written, in a window of 80 by 24. */
const example = async () => {
	const store = await openStore({folder: exampleJournal, now: () => now, newId: () => ''});
	// The schemas beside it are no months.
	const journal = await store.load('all');
	await store.close();
	return press(opened({...journal, problems: []}, {columns: 80, rows: 24}), '1');
};

test('the morning in README is what the example says on its day, whole in 80 by 24', async () => {
	const state = await example();
	const rows = frame(state).map(row => row.trimEnd());
	const shown = rows.slice(1, -1).join('\n').trimEnd();
	const [whole = '', block = ''] = /goodturn --demo` has it today[^`]*```\n([^`]*)```/.exec(readme) ?? [];
	if (process.env.UPDATE_README === '1')
		writeFileSync(
			path,
			readme.replace(whole, () => whole.replace(block, () => `${shown}\n`)),
		);
	else expect(block).toBe(`${shown}\n`);
	// All of it is seen, also with the cursor at the end.
	expect(rowKeys(state).some(key => key.startsWith('more'))).toBe(false);
	expect(
		frame(press(state, 'G'))
			.slice(1, 6)
			.map(row => row.slice(3).trimEnd()),
	).toEqual(rows.slice(1, 6).map(row => row.slice(3)));
});
