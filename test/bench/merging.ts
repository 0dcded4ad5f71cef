import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {performance} from 'node:perf_hooks';
import type {Instant, MonthName} from '../../source/journal/day.ts';
import {emptyJournal, type Journal, withMonths} from '../../source/journal/journal.ts';
import {mergeJournals, type Side} from '../../source/journal/merge/merge.ts';
import {noVersions} from '../../source/journal/merge/versions.ts';
import {changeMonth, parseMonth} from '../../source/journal/month.ts';
import {parsePeople} from '../../source/journal/person/person.ts';
import {makeJournal, monthFiles} from '../support/journal.ts';
import {type BenchOptions, limitRow, type Row} from './row.ts';
import {median} from './statistics.ts';

const read = (folder: string): Journal => {
	const months = monthFiles(folder).flatMap(name => {
		const month = parseMonth(name.slice(0, -5) as MonthName, readFileSync(join(folder, name), 'utf8'));
		return 'entries' in month ? [month] : [];
	});
	const people = parsePeople(readFileSync(join(folder, 'people.json'), 'utf8'));
	return {...withMonths(emptyJournal, months), ...('people' in people && {people})};
};

/** The journal after a machine changed each 100th entry, beginning at one of them. */
const changed = (journal: Journal, from: number, edited: string): Side => {
	let at = from;
	const months = journal.months.map(month => {
		const some = month.entries.filter(() => at++ % 100 === 0);
		const ids = new Set(some.map(({id}) => id));
		const after = some.map(entry => ({...entry, place: `place ${from}`, edited: edited as Instant}));
		return some.length === 0 ? month : changeMonth(month, ids, after);
	});
	return {journal: withMonths(journal, months), versions: noVersions};
};

/** Two journals of 100,000 entries, of which each machine changed 1%, some of them both. */
export const merging = async ({rounds}: BenchOptions): Promise<readonly Row[]> => {
	const journal = read(makeJournal(100_000));
	const samples: number[] = [];
	for (let round = 0; round <= Math.min(rounds, 5); round++) {
		const base = {journal, versions: noVersions};
		const ours = changed(journal, round, '2026-11-20T10:00:00.000Z');
		const theirs = changed(journal, round % 2 === 0 ? round : round + 7, '2026-11-20T11:00:00.000Z');
		const began = performance.now();
		mergeJournals(base, ours, theirs);
		if (round > 0) samples.push(performance.now() - began);
	}
	return [limitRow('merge of two journals of 100,000 entries, 1% changed on each', 2000, 'ms', median(samples))];
};
