import {counted} from '../../journal/counted.ts';
import type {Entry} from '../../journal/entry.ts';
import {sameEntry} from '../../journal/format/read-entry.ts';
import {type Journal, newestFirst} from '../../journal/journal.ts';
import {fold} from '../../journal/names.ts';
import {samePerson} from '../../journal/person/person.ts';

/** How much is different between two journals. */
export type EntryCounts = {
	readonly added: number;
	readonly settled: number;
	readonly changed: number;
	readonly removed: number;
	readonly people: number;
};

export const noCounts: EntryCounts = {added: 0, settled: 0, changed: 0, removed: 0, people: 0};

/** What became of the first journal on its way to the second. */
export const countsOf = (before: Journal, after: Journal): EntryCounts => {
	const old = new Map([...newestFirst(before)].map(entry => [entry.id, entry]));
	let [added, settled, changed] = [0, 0, 0];
	const now = new Set<string>();
	for (const entry of newestFirst(after)) {
		now.add(entry.id);
		const was = old.get(entry.id);
		if (!was) added++;
		else if (isSettled(entry) && !isSettled(was)) settled++;
		else if (!sameEntry(was, entry)) changed++;
	}
	const removed = [...old.keys()].filter(id => !now.has(id)).length;
	const known = new Map(before.people.people.map(person => [fold(person.name), person]));
	const people = after.people.people.filter(person => !samePerson(known.get(fold(person.name)), person)).length;
	return {added, settled, changed, removed, people};
};

const isSettled = (entry: Entry): boolean => entry.kind === 'favour' && entry.state === 'settled';

/** The sum of both. */
export const plus = (a: EntryCounts, b: EntryCounts): EntryCounts => ({
	added: a.added + b.added,
	settled: a.settled + b.settled,
	changed: a.changed + b.changed,
	removed: a.removed + b.removed,
	people: a.people + b.people,
});

/** `3 entries, 1 settled`; people alone where nothing else is different; undefined where nothing is. */
export const countsInWords = ({added, settled, changed, removed, people}: EntryCounts): string | undefined => {
	const parts = [
		added > 0 ? counted(added, 'entry', 'entries') : '',
		settled > 0 ? `${settled} settled` : '',
		changed > 0 ? `${changed} changed` : '',
		removed > 0 ? `${removed} removed` : '',
	].filter(Boolean);
	if (parts.length === 0 && people > 0) parts.push(counted(people, 'person', 'people'));
	return parts.length > 0 ? parts.join(', ') : undefined;
};
