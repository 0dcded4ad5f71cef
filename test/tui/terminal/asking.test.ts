import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {askingForColours, longestWait, silentAfter} from '../../../source/tui/terminal/asking.ts';
import {askForColours} from '../../../source/tui/terminal/colours-told.ts';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

const answers = ['10', '11', ...Array.from({length: 16}, (_, number) => `4;${number}`)]
	.map(what => `\u001b]${what};rgb:80/ff/00\u0007`)
	.join('');

/** A terminal that was asked, and whether it was left. */
const asked = () => {
	const written: string[] = [];
	const asking = askingForColours(
		text => written.push(text),
		true,
		() => undefined,
	);
	asking.ask();
	expect(written).toEqual([askForColours]);
	let isLeft = false;
	return {
		...asking,
		leave: () =>
			void asking.leave().then(() => {
				isLeft = true;
			}),
		isLeft: async () => {
			await vi.advanceTimersByTimeAsync(0);
			return isLeft;
		},
	};
};

describe('the terminal is given back', () => {
	test('when its answers have come, none of them left for the shell', async () => {
		const terminal = asked();
		terminal.leave();
		expect(await terminal.isLeft()).toBe(false);
		expect(terminal.without(answers)).toBe('');
		expect(await terminal.isLeft()).toBe(true);
	});

	test('at once where it has answered', async () => {
		const terminal = asked();
		expect(terminal.without(`j${answers}`)).toBe('j');
		terminal.leave();
		expect(await terminal.isLeft()).toBe(true);
	});

	test('after a moment where it does not answer, and no key that is pressed meanwhile does anything', async () => {
		const terminal = asked();
		terminal.leave();
		expect(terminal.without('d')).toBe('');
		await vi.advanceTimersByTimeAsync(longestWait - 1);
		expect(await terminal.isLeft()).toBe(false);
		await vi.advanceTimersByTimeAsync(1);
		expect(await terminal.isLeft()).toBe(true);
	});

	test('at once where it has been silent for long', async () => {
		const terminal = asked();
		await vi.advanceTimersByTimeAsync(silentAfter);
		terminal.leave();
		expect(await terminal.isLeft()).toBe(true);
	});
});
