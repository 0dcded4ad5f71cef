import type {Day} from '../../journal/day.ts';
import {entriesWith} from '../../journal/entries-with.ts';
import type {Entry, Meeting} from '../../journal/entry.ts';
import type {Journal} from '../../journal/journal.ts';
import {type Page, pageOf} from '../../journal/people/page.ts';
import {rhythmOf} from '../../journal/people/rhythm.ts';
import {tookPlace} from '../../journal/people/took-place.ts';
import {remembered} from '../../journal/remember.ts';

/**
 * What is derived of a person, made once a journal and day: of a friend of thirty years, met 6,000 times, it takes
 * some milliseconds, and a frame has sixteen.
 */
const known = <Value>(
	derive: (journal: Journal, name: string, today: Day) => Value,
): ((journal: Journal, name: string, today: Day) => Value) => {
	const all = remembered((_: Journal) => new Map<string, {readonly value: Value}>());
	return (journal, name, today) => {
		const values = all(journal);
		const key = `${today} ${name}`;
		let found = values.get(key);
		if (!found) {
			found = {value: derive(journal, name, today)};
			values.set(key, found);
		}
		return found.value;
	};
};

/** The page of a person as `pageOf` makes it. */
export const knownPage: (journal: Journal, name: string, today: Day) => Page | undefined = known(pageOf);

/** The meetings with a person that took place, oldest first, the last of them up to today, and how often one meets. */
export const knownRhythm = known((journal, name, today) => {
	const met = entriesWith(journal, name).filter(isMeeting);
	const {every} = rhythmOf(met, today);
	return {met, last: met.findLast(({date}) => date <= today) ?? met.at(-1), every};
});

const isMeeting = (entry: Entry): entry is Meeting => entry.kind === 'meeting' && tookPlace(entry);
