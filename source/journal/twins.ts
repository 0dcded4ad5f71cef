import type {Problem} from './format/list-file.ts';
import {sameEntry} from './format/read-entry.ts';
import {type Journal, type Seen, shortId} from './journal.ts';
import {lineInFile, type Month} from './month.ts';

/**
 * A problem for each entry that has the id of another one in another month, as a merge or a sync tool leaves them: both
 * are named, and how to settle it. Among the months in memory, newest first.
 */
export const twinProblems = (journal: Journal): readonly Problem[] => {
	const months = new Map(journal.months.map(month => [month.name, month]));
	return twins(journal).flatMap(group => {
		const places = group.map(({entry, month}) => ({file: `${month}.json`, line: lineIn(months.get(month), entry.id)}));
		return group.map(({entry, month}, at): Problem => {
			const others = group.flatMap((other, index) => {
				const is = sameEntry(other.entry, entry) ? ', which says the same' : '';
				return index === at ? [] : [`${places[index]?.file}, line ${places[index]?.line}${is}`];
			});
			const command = `goodturn remove ${month}/${shortId(journal, entry.id)}`;
			return {
				file: `${month}.json`,
				line: places[at]?.line ?? 1,
				problem:
					`this entry has the id of another one: ${others.join('; ')}. Take one of them away (this one: ` +
					`${command}), or give it an id of its own in an editor`,
			};
		});
	});
};

/** Entries of one id in several months, together. */
const twins = (journal: Journal): readonly (readonly Seen[])[] => {
	const seen = new Map<string, Seen[]>();
	const found = new Set<Seen[]>();
	for (const {name: month, entries} of journal.months) {
		for (const entry of entries) {
			const group = seen.get(entry.id);
			if (!group) seen.set(entry.id, [{entry, month}]);
			else if (group.push({entry, month}) > 1) found.add(group);
		}
	}
	return [...found];
};

const lineIn = (month: Month | undefined, id: string): number => (month ? lineInFile(month, id) : 1);
