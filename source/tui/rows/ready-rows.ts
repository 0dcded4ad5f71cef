import type {Day} from '../../journal/day.ts';
import {findEntry, type Journal} from '../../journal/journal.ts';
import {passedOn} from '../../journal/ledger/chain.ts';
import {haystack} from '../../journal/ledger/haystack.ts';
import {introducing} from '../../journal/ledger/introductions.ts';
import {ledger} from '../../journal/ledger/ledger.ts';
import {entriesWith} from '../../journal/people/entries-with.ts';
import {everyone} from '../../journal/people/people.ts';
import {completeQuery} from '../../journal/query/complete.ts';

/**
 * Derives what the views need of a journal, a little at each step, so that they are there at once when they are first
 * opened: with 100,000 entries that would take a sixth of a second.
 */
export function* readyRows(journal: Journal, today: Day): Generator<undefined, undefined> {
	// What is derived of a year is kept, whichever journal it was asked of.
	for (const months of Map.groupBy(journal.months, ({name}) => name.slice(0, 4)).values()) {
		const year = {...journal, months};
		for (const derive of [ledger, everyone]) {
			derive(year, today);
			yield;
		}
		entriesWith(year, '');
		yield;
		findEntry(year, '');
		yield;
		passedOn(year);
		yield;
		completeQuery('with:', 5, year);
		yield;
	}
	for (const derive of [ledger, everyone, passedOn]) {
		derive(journal, today);
		yield;
	}
	let entries = 0;
	for (const month of journal.months) {
		if (entries >= introducing) break;
		haystack(month);
		entries += month.entries.length;
		yield;
	}
	return undefined;
}
