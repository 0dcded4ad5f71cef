import {afterEach, expect, test, vi} from 'vitest';
import {createWriting} from '../../source/tui/loop/writing.ts';
import type {KeyPress} from '../../source/tui/typing/key-press.ts';

const key = (number: number): KeyPress => ({kind: 'key', key: String(number)});
const turn = (): Promise<void> => new Promise(resolve => setImmediate(resolve));

/** Keys as they are taken, each of which takes a millisecond. */
const slowly = () => {
	let time = 0;
	vi.spyOn(performance, 'now').mockImplementation(() => time);
	const taken: number[] = [];
	const writing = createWriting(
		() => undefined,
		press => {
			time++;
			if (press.kind === 'key') taken.push(Number(press.key));
		},
	);
	const come = (count: number, from = 0): void => {
		for (let number = from; number < from + count; number++) writing.press(key(number));
	};
	return {taken, writing, come};
};

const upTo = (count: number): readonly number[] => Array.from({length: count}, (_, at) => at);

afterEach(() => vi.restoreAllMocks());

test('of thousands of keys that come at once the last wait for another turn, and all are taken in order', async () => {
	const {taken, come} = slowly();
	come(1000);
	const first = taken.length;
	expect(first).toBeGreaterThanOrEqual(100);
	expect(first).toBeLessThan(300);
	await turn();
	const second = taken.length;
	expect(second).toBeGreaterThan(first);
	expect(second).toBeLessThan(1000);
	// What is typed meanwhile comes after them.
	come(1, 1000);
	expect(taken.length).toBe(second);
	for (let turns = 0; turns < 20; turns++) await turn();
	expect(taken).toEqual(upTo(1001));
	come(50, 1001);
	expect(taken).toEqual(upTo(1051));
});

test('a hundred keys are taken at once, however long they take', () => {
	const {taken, come} = slowly();
	come(100);
	expect(taken).toEqual(upTo(100));
});

test('what waits is taken at the end of the screens, and waits for a change that is being written', async () => {
	const {taken, writing, come} = slowly();
	come(1000);
	writing.takeRest();
	expect(taken).toEqual(upTo(1000));

	const {promise, resolve} = Promise.withResolvers<string>();
	writing.write('saved', () => promise);
	come(400, 1000);
	writing.takeRest();
	await turn();
	expect(taken).toEqual(upTo(1000));
	resolve('Nothing to undo.');
	for (let turns = 0; turns < 20; turns++) await turn();
	expect(taken).toEqual(upTo(1400));
});
