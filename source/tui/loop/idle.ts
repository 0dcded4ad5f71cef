import {otherTurns} from './turns.ts';

/** Longest that is worked before the keys are looked at, in milliseconds. */
const slice = 6;

/** Milliseconds after which it is looked again whether a person is still busy. */
const whileBusy = 50;

/**
 * Does work that nobody waits for, in slices, until it is done or stopped; not while somebody is busy with the keys.
 */
export const whenIdle = async (
	work: Iterator<unknown>,
	isBusy: () => boolean,
	isStopped: () => boolean,
): Promise<void> => {
	while (!isStopped()) {
		if (isBusy()) {
			await new Promise(resolve => setTimeout(resolve, whileBusy));
			continue;
		}
		const until = performance.now() + slice;
		while (performance.now() < until) if (work.next().done) return;
		await otherTurns();
	}
};
