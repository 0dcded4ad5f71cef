import type {DateReader} from '../../capture/dates/moment.ts';
import type {Now} from '../../journal/day.ts';
import type {Journal} from '../../journal/journal.ts';
import type {Query} from '../../journal/query/query.ts';
import {find} from '../../search/find.ts';
import type {Vocabulary} from '../../search/vocabulary.ts';
import type {FilterAnswer} from '../world.ts';
import {filterAsRead, searchFault} from './readable.ts';

/** Longest that a search works before the keys are looked at, in milliseconds. */
const slice = 6;

/** Hits that fill any window: the first search need go no further before they are shown. */
const windowful = 200;

/** What is searched for, where and when. */
export type Search = {
	readonly journal: Journal;
	readonly text: string;
	readonly now: Now;
	readonly dates?: DateReader | undefined;
	/** Kept from search to search. */
	readonly vocabulary: Vocabulary;
};

/**
 * Searches the journal in slices between which keys are answered, and tells what was found so far: after the slice
 * that found the first, which is before the call returns, and then now and then until the end. A fault of the
 * search is told as one of the text. Returns the way to stop it.
 */
export const startFilter = (sought: Search, tell: (found: FilterAnswer) => void): (() => void) => {
	let isStopped = false;
	const {text, now, dates} = sought;
	const {query, fault} = filterAsRead(text, now, dates);
	const about: FilterAnswer = {text, ...(fault && {fault})};
	const failed = (): void => tell({text, fault: searchFault(text)});
	if (query) seek(query, sought, findings => tell({...about, findings}), {isStopped: () => isStopped}).catch(failed);
	else tell(about);
	return () => {
		isStopped = true;
	};
};

type Findings = NonNullable<FilterAnswer['findings']>;
type Until = {readonly isStopped: () => boolean};

const seek = async (
	query: Query,
	{journal, vocabulary}: Search,
	tell: (findings: Findings) => void,
	{isStopped}: Until,
) => {
	const search = find(journal, query, vocabulary);
	let told = -1;
	while (!isStopped()) {
		const until = performance.now() + slice;
		let step = search.next();
		const isEnough = (): boolean => told < 0 && step.value.count >= windowful;
		while (!step.done && performance.now() < until && !isEnough()) step = search.next();
		const {value: findings} = step;
		// The first hits at once, then only when they have grown by half: a frame costs more than a slice.
		if (step.done || (findings.count > 0 && findings.count >= told * 1.5)) {
			told = findings.count;
			tell(findings);
		}
		if (step.done) return;
		await new Promise(resolve => setImmediate(resolve));
	}
};
