import {expect, test} from 'vitest';
import {openStore} from '../../source/store/file-store.ts';
import {windowPane} from '../../source/tui/frame/window.ts';
import {firstState} from '../../source/tui/loop/first-state.ts';
import {makeHome} from '../support/home.ts';
import {makeJournal} from '../support/journal.ts';
import {ask} from '../support/shell.ts';
import {now} from './example.ts';
import {newId} from './in-memory.ts';

const sizes = [
	{columns: 60, rows: 20},
	{columns: 80, rows: 24},
	{columns: 120, rows: 40},
	{columns: 200, rows: 50},
];

test('the first frame of Today needs no month where all are known from what is kept', async () => {
	const home = makeHome(makeJournal(12_000));
	await ask(['today'], {home});
	const frameAt = async (window: (typeof sizes)[number], months: number) => {
		const store = await openStore({folder: home.journal, now: () => now, newId});
		await store.know();
		await store.load(months === 0 ? [] : months);
		const {unread} = store.get();
		const {lines} = windowPane(firstState(store, now, {window, invitation: ''}));
		await store.close();
		return {unread, text: lines.map(line => line.map(({text}) => text).join(''))};
	};
	for (const window of sizes) {
		const [read, known] = [await frameAt(window, window.rows), await frameAt(window, 0)];
		expect(known.unread.length).toBeGreaterThan(read.unread.length);
		expect(known.text.join('\n')).toContain('Good to see');
		expect(known.text).toEqual(read.text);
	}
});
