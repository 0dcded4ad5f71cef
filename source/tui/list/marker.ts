import type {Plan} from '../../search/plan.ts';
import {makePlan} from '../../search/plan.ts';
import {spansOf} from '../../search/spans.ts';
import {newVocabulary} from '../../search/vocabulary.ts';
import type {Highlighter} from '../drawing/marks.ts';
import {filterAsRead} from '../filtering/readable.ts';
import type {World} from '../world.ts';

/**
 * What marks the matches of a filter; undefined without one, or while it cannot be read. `isSought`: a search answers
 * it.
 */
export const markerOf = (filter: string, isSought: boolean, world: World): Highlighter | undefined => {
	const text = filter.trim();
	if (text === '') return undefined;
	const {people} = world.journal;
	const plan = (isSought ? world.found?.findings?.plan : undefined) ?? planOf(text, world);
	return plan && ((words, field) => safely(() => spansOf(plan, words, field, people)) ?? []);
};

const planOf = (text: string, {journal, now, dates}: World): Plan | undefined => {
	const {query} = filterAsRead(text, now, dates);
	return query && safely(() => makePlan(query, journal.people, newVocabulary()));
};

/** A fault of the search marks nothing, and takes nothing down. */
const safely = <Result>(work: () => Result): Result | undefined => {
	try {
		return work();
	} catch {
		return undefined;
	}
};
