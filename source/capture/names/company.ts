import type {Journal} from '../../journal/journal.ts';
import {remembered} from '../../journal/remember.ts';

/** Whom a name means, and whether no month that is not in memory can tell otherwise. */
type Likely = {readonly name: string; readonly isSure: boolean};

/** What was answered for a journal, by the question. */
const answers = remembered((_: Journal) => new Map<string, Likely>());

/**
 * Whom of the candidates a name means: who was most often met together with the others, then who was met last, then
 * the first. Looks through the meetings in memory once for each question; 100,000 entries take some milliseconds.
 */
export const mostLikely = (candidates: readonly string[], others: readonly string[], journal: Journal): Likely => {
	const question = JSON.stringify([candidates, others]);
	const known = answers(journal).get(question);
	if (known !== undefined) return known;
	const counts = candidates.map(name => ({name, together: 0, last: ''}));
	for (const month of journal.months) {
		for (const entry of month.entries) {
			if (entry.kind !== 'meeting' || entry.state) continue;
			for (const count of counts) {
				if (!entry.people.includes(count.name)) continue;
				if (entry.date > count.last) count.last = entry.date;
				if (entry.people.length > 1 && others.length > 0) count.together += others.filter(other => entry.people.includes(other)).length;
			}
		}
	}
	const best = counts.reduce((best, one) => (one.together > best.together || (one.together === best.together && one.last > best.last) ? one : best));
	// Who was met last is known from the newest months; how often, from all.
	const isSure = journal.unread.every(month => others.length === 0 && month < best.last);
	const likely = {name: best.name, isSure};
	answers(journal).set(question, likely);
	return likely;
};
