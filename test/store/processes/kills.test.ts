import {expect, test} from 'vitest';
import {newestFirst} from '../../../source/journal/journal.ts';
import {openStore} from '../../../source/store/file-store.ts';
import {adding, commit, litter, newId, note, now, transaction, withFolder} from '../sample.ts';
import {type Job, runWriter, stride} from './run-writer.ts';

/** Each text of the journal, sorted, with the month it is in; and what the history says was done. */
const contents = async (
	folder: string,
): Promise<{
	readonly texts: readonly string[];
	readonly people: readonly string[];
	readonly history: readonly string[];
}> => {
	const store = await openStore({folder, now, newId});
	const journal = await store.load('all');
	expect(journal.problems).toEqual([]);
	const texts = Array.from(newestFirst(journal), entry => `${entry.date.slice(0, 7)} ${entry.text}`).sort();
	const history = (await store.history()).map(
		({transaction: {label}, isUndone}) => `${isUndone ? 'undone ' : ''}${label}`,
	);
	return {texts, people: journal.people.people.map(({name}) => name), history};
};

type Case = {
	readonly job: Job;
	readonly text: string;
	readonly before: readonly string[];
	readonly after: readonly string[];
	readonly historyAfter: readonly string[];
	readonly historyBefore: readonly string[];
};

const first = '2026-11 first';
const cases: readonly Case[] = [
	{
		job: 'add',
		text: 'new',
		before: [first],
		after: [first, '2026-11 new-0'],
		historyBefore: ['begin'],
		historyAfter: ['new', 'begin'],
	},
	{
		job: 'add-both',
		text: 'new',
		before: [first],
		after: ['2026-10 new-0', first, '2026-11 new-0'],
		historyBefore: ['begin'],
		historyAfter: ['new', 'begin'],
	},
	{
		job: 'move',
		text: 'first',
		before: [first],
		after: ['2026-10 first'],
		historyBefore: ['begin'],
		historyAfter: ['move', 'begin'],
	},
	{job: 'undo', text: '', before: [first], after: [], historyBefore: ['begin'], historyAfter: ['undone begin']},
];

test.each(cases)(
	'a writer killed at any call of "$job" leaves all of it or nothing',
	async ({job, text, before, after, historyBefore, historyAfter}) => {
		let end = Number.POSITIVE_INFINITY;
		const killedAt = async (killAt: number): Promise<void> =>
			withFolder(async folder => {
				const store = await openStore({folder, now, newId});
				await commit(store, transaction('begin', [{after: note('first')}]));
				const ran = await runWriter(folder, job, text, {killAt});
				expect(ran.error).toBe('');
				if (ran.signal === null) end = Math.min(end, killAt);
				// The next change finishes what was begun, or clears it away, at once.
				const started = performance.now();
				await commit(await openStore({folder, now, newId}), adding('next'));
				expect(performance.now() - started).toBeLessThan(2_000);
				const found = await contents(folder);
				const rest = found.texts.filter(one => one !== '2026-11 next');
				expect(found.texts.length).toBe(rest.length + 1);
				expect([before, after]).toContainEqual(rest);
				const isDone = rest.length === after.length && rest.every((one, at) => one === after[at]);
				if (ran.saved.length > 0) expect(isDone).toBe(true);
				expect(found.history, `killed at ${killAt}`).toEqual(['add next', ...(isDone ? historyAfter : historyBefore)]);
				expect(found.people).toEqual(job === 'add-both' && isDone ? ['new-0'] : []);
				expect(litter(folder), `killed at ${killAt}`).toEqual([]);
			});
		for (let killAt = 1; killAt <= end; killAt += 4 * stride)
			await Promise.all([0, 1, 2, 3].map(more => killedAt(killAt + more * stride)));
		expect(end).toBeGreaterThan(20);
	},
	180_000,
);

test('writers killed at random instants lose nothing that they were told is saved', async () => {
	await withFolder(async folder => {
		const saved: string[] = [];
		for (let round = 0; round < 8; round++) {
			const rans = await Promise.all(
				(['add', 'add-both'] as const).map((job, at) =>
					runWriter(folder, job, `round ${round} ${at}`, {count: 10_000, killAfter: Math.random() * 60}),
				),
			);
			for (const ran of rans) {
				expect(ran.error).toBe('');
				saved.push(...ran.saved);
			}
		}
		await commit(await openStore({folder, now, newId}), adding('next'));
		const {texts, people} = await contents(folder);
		const november = texts.filter(text => text.startsWith('2026-11')).map(text => text.slice(8));
		const october = texts.filter(text => text.startsWith('2026-10')).map(text => text.slice(8));
		expect(saved.length).toBeGreaterThan(0);
		expect(saved.filter(text => !november.includes(text))).toEqual([]);
		expect(new Set(november).size).toBe(november.length);
		// What one transaction wrote to three files is in all of them, or in none.
		expect(new Set(october)).toEqual(new Set(november.filter(text => / 1-/.test(text))));
		expect(new Set(people)).toEqual(new Set(october));
		expect(litter(folder)).toEqual([]);
	});
}, 120_000);

test('writers at once keep every entry, each told of', async () => {
	await withFolder(async folder => {
		const rans = await Promise.all([0, 1, 2, 3].map(at => runWriter(folder, 'add', `writer ${at}`, {count: 50})));
		expect(rans.map(({code, error}) => [code, error])).toEqual([0, 1, 2, 3].map(() => [0, '']));
		const {texts, history} = await contents(folder);
		expect(new Set(texts.map(text => text.slice(8)))).toEqual(new Set(rans.flatMap(({saved}) => saved)));
		expect(texts.length).toBe(200);
		expect(history.length).toBe(200);
		expect(litter(folder)).toEqual([]);
	});
}, 120_000);
