import {expect, test} from 'vitest';
import type {Input} from '../../../source/tui/terminal/input.ts';
import {createLoan} from '../../../source/tui/terminal/loan.tsx';

test('a ctrl-c that comes right after the other program has ended was meant for it', async () => {
	const input = {pause: () => undefined, resume: () => undefined} as unknown as Input;
	const loan = createLoan(
		input,
		() => undefined,
		() => undefined,
	);
	expect(loan.wasLent()).toBe(false);
	const lend = async (until: () => Promise<void>): Promise<void> => until();
	loan.keep(lend as unknown as Parameters<typeof loan.keep>[0]);
	await loan.lend(async () => expect([loan.isLent(), loan.wasLent()]).toEqual([true, true]));
	expect([loan.isLent(), loan.wasLent()]).toEqual([false, true]);
	await expect.poll(() => loan.wasLent(), {timeout: 5000}).toBe(false);
});
