import {spawn, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {takeLock} from '../../source/store/commit/lock.ts';
import {newOwner, printOwner} from '../../source/store/machine/owner.ts';
import {withFolder} from './sample.ts';

/** The id of a process that is no more. */
const deadPid = (): number => spawnSync('true').pid;

const withLock = (text: string, work: (state: string) => Promise<void>): Promise<void> =>
	withFolder(async folder => {
		const state = join(folder, '.state');
		mkdirSync(state, {recursive: true});
		writeFileSync(join(state, 'lock'), text);
		await work(state);
	});

const dead = {
	'a process that is gone': () => printOwner({...newOwner(), pid: deadPid()}),
	'a process whose id another one has now': () => printOwner({...newOwner(), start: '1'}),
	'another boot of this host': () => printOwner({...newOwner(), boot: '00000000-0000-0000-0000-000000000000'}),
	'nobody, for it is empty': () => '',
	'nobody, for it is garbage': () => '\u0000\u0000{"pid": "👩🏽‍🚀"}',
	'nobody, for it is cut short': () => printOwner(newOwner()).slice(0, 30),
};

test.each(Object.entries(dead))('the lock of %s is taken over at once, and known to be', async (_, text) => {
	await withLock(text(), async state => {
		const started = performance.now();
		const lock = await takeLock(state);
		expect(performance.now() - started).toBeLessThan(1_000);
		expect(lock.isTakenOver).toBe(true);
		expect(readdirSync(state)).toEqual(['lock']);
		lock.release();
		expect(readdirSync(state)).toEqual([]);
	});
});

const sleeper = spawn('sleep', ['60']);
afterAll(() => sleeper.kill());

const alive = {
	'this very process': () => printOwner(newOwner()),
	'a live process that sleeps': () => printOwner({...newOwner(), pid: sleeper.pid ?? 0, start: ''}),
	'a live process by the clock of another container': () =>
		printOwner({...newOwner(), pid: sleeper.pid ?? 0, start: '1', clock: 'time:[1]'}),
	'another host, whatever its process': () => printOwner({...newOwner(), host: 'نور', pid: deadPid(), boot: 'other'}),
	'another container of this host': () => printOwner({...newOwner(), namespace: 'pid:[1]', pid: deadPid()}),
};

test.concurrent.each(Object.entries(alive))(
	'the lock of %s is waited for, never taken',
	async (_, text) => {
		const held = text();
		await withLock(held, async state => {
			await expect(takeLock(state)).rejects.toMatchObject({
				kind: 'lock',
				message: expect.stringMatching(/5 s.*Nothing was written.*try again/s),
			});
			expect(readFileSync(join(state, 'lock'), 'utf8')).toBe(held);
			expect(readdirSync(state)).toEqual(['lock']);
		});
	},
	20_000,
);

test('a second lock whose holder died is taken over too', async () => {
	const first = {...newOwner(), pid: deadPid()};
	await withLock(printOwner(first), async state => {
		writeFileSync(join(state, `lock.${first.token}`), printOwner({...newOwner(), pid: deadPid()}));
		const lock = await takeLock(state);
		expect(lock.isTakenOver).toBe(true);
		lock.release();
		expect(readdirSync(state)).toEqual([]);
	});
});

test('of many who find one dead lock, one at a time holds it', async () => {
	await withLock(printOwner({...newOwner(), pid: deadPid()}), async state => {
		let holders = 0;
		let takenOver = 0;
		await Promise.all(
			Array.from({length: 30}, async () => {
				const lock = await takeLock(state);
				holders++;
				expect(holders).toBe(1);
				await new Promise(resolve => setImmediate(resolve));
				takenOver += lock.isTakenOver ? 1 : 0;
				holders--;
				lock.release();
			}),
		);
		expect(takenOver).toBe(1);
		expect(readdirSync(state)).toEqual([]);
	});
});

test('the first lock makes its folder, private whatever the umask', async () => {
	await withFolder(async folder => {
		const umask = process.umask(0o777);
		try {
			const lock = await takeLock(join(folder, '.state'));
			expect(statSync(folder).mode & 0o777).toBe(0o700);
			expect(statSync(join(folder, '.state')).mode & 0o777).toBe(0o700);
			expect(statSync(join(folder, '.state', 'lock')).mode & 0o777).toBe(0o600);
			lock.release();
			expect(existsSync(join(folder, '.state', 'lock'))).toBe(false);
		} finally {
			process.umask(umask);
		}
	});
});

test('a lock that someone else has by now is not given back by us', async () => {
	await withFolder(async folder => {
		const state = join(folder, '.state');
		const lock = await takeLock(state);
		const other = printOwner(newOwner());
		writeFileSync(join(state, 'lock'), other);
		lock.release();
		expect(readFileSync(join(state, 'lock'), 'utf8')).toBe(other);
	});
});
