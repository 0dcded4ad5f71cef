import {loadDates} from '../../capture/dates/library.ts';
import type {Now} from '../../journal/day.ts';
import type {Journal} from '../../journal/journal.ts';
import type {ReadDate} from '../../journal/query/dates.ts';
import {parseQuery} from '../../journal/query/parse.ts';
import {isFault, type Query, type QueryFault} from '../../journal/query/query.ts';
import {find} from '../../search/find.ts';
import type {Vocabulary} from '../../search/vocabulary.ts';
import type {Found} from '../state.ts';

/** Longest that a search works before the keys are looked at, in milliseconds. */
const slice = 6;

/** Hits that fill any window: the first search need go no further before they are shown. */
const windowful = 200;

let readDate: ReadDate | undefined;

/** What is looked for, and where; the vocabulary is kept from search to search. */
type Sought = {readonly journal: Journal; readonly text: string; readonly now: Now; readonly vocabulary: Vocabulary};

/**
 * Searches the journal in slices between which keys are answered, and tells what was found so far: after the slice
 * that found the first, and then now and then until the end. Returns the way to stop it.
 */
export const startFinding = (sought: Sought, tell: (found: Found) => void): (() => void) => {
	let isStopped = false;
	void seek(sought, tell, () => isStopped);
	return () => {
		isStopped = true;
	};
};

const seek = async ({journal, text, now, vocabulary}: Sought, tell: (found: Found) => void, isStopped: () => boolean): Promise<void> => {
	let query = parseQuery(text, now, readDate);
	if (isFault(query) && query.isDate && !readDate) {
		await loadReader();
		query = parseQuery(text, now, readDate);
	}
	if (isStopped()) return;
	const readable = readableIn(text, query, now);
	if (!readable) return tell({text, ...(isFault(query) && {fault: query})});
	const fault = isFault(query) ? {fault: query} : {};
	const search = find(journal, readable, vocabulary);
	let told = -1;
	while (!isStopped()) {
		const until = performance.now() + slice;
		let step = search.next();
		while (!step.done && performance.now() < until && !(told < 0 && step.value.count >= windowful)) step = search.next();
		const {value: findings} = step;
		// The first hits at once, then only when they have grown by half: a frame costs more than a slice.
		if (step.done || (findings.count > 0 && findings.count >= told * 1.5)) {
			told = findings.count;
			tell({text, ...fault, findings});
		}
		if (step.done) return;
		await new Promise(resolve => setImmediate(resolve));
	}
};

/** Milliseconds after which it is looked again whether a person is still busy. */
const whileBusy = 50;

/** Does work that nobody waits for, in slices, until it is done or stopped; not while somebody is busy with the keys. */
export const whenIdle = async (work: Iterator<unknown>, isBusy: () => boolean, isStopped: () => boolean): Promise<void> => {
	while (!isStopped()) {
		if (isBusy()) {
			await new Promise(resolve => setTimeout(resolve, whileBusy));
			continue;
		}
		const until = performance.now() + slice;
		while (performance.now() < until) if (work.next().done) return;
		await new Promise(resolve => setImmediate(resolve));
	}
};

/** The query, or where it cannot be read, what is left of it without the part that is at fault. */
export const readableIn = (text: string, query: Query | QueryFault, now: Now): Query | undefined => {
	if (!isFault(query)) return query;
	const rest = parseQuery(text.slice(0, query.start) + text.slice(query.end), now, readDate);
	return isFault(rest) || rest.terms.length === 0 ? undefined : rest;
};

/** Dates that are not plain are read by what reads them in the capture line. */
const loadReader = async (): Promise<void> => {
	const read = await loadDates();
	readDate = (text, now) => {
		const moment = read(text, now, 'past');
		return moment && 'date' in moment ? moment.date : undefined;
	};
};
