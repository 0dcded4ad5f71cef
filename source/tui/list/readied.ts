import type {Day} from '../../journal/day.ts';
import type {Journal} from '../../journal/journal.ts';
import type {World} from '../world.ts';

/**
 * Derives some things of a journal, a year at a time, and then of all of it: what is derived of a year is kept,
 * whichever journal it was asked of.
 */
export function* readied(
	{journal, now}: World,
	derives: readonly ((journal: Journal, today: Day) => unknown)[],
): Generator<undefined> {
	for (const months of Map.groupBy(journal.months, ({name}) => name.slice(0, 4)).values()) {
		for (const derive of derives) {
			derive({...journal, months}, now.day);
			yield;
		}
	}
	for (const derive of derives) {
		derive(journal, now.day);
		yield;
	}
}
