import {conflictError, fileError} from '../../errors.ts';
import {monthOf} from '../../journal/day.ts';
import type {Entry} from '../../journal/entry.ts';
import type {Journal} from '../../journal/journal.ts';
import type {Month} from '../../journal/month.ts';
import {noPeople} from '../../journal/people/person.ts';
import {applyToMonth, applyToPeople, type Change, monthsTouched, type Transaction} from '../../journal/transaction.ts';
import {attempt} from '../files/disk.ts';
import type {Written} from '../memory/loaded-journal.ts';
import type {Step} from '../state/history.ts';
import {type Appended, appendStep} from '../state/history-file.ts';
import {type Exact, removePending, writePending} from '../state/pending.ts';
import {admit} from './admit.ts';
import {type OpenFiles, openFiles, type Place, refuseGone, writeFiles} from './write-files.ts';

/** What is to be written. `step` says what the history will have of it. */
export type Order = {
	readonly transaction: Transaction;
	readonly step: (admitted: Transaction) => Step;
	/** A sentence to put before the reason, where an entry is not as expected. */
	readonly refusal?: string;
	/** A file that is to hold exactly this, whatever it holds now. */
	readonly exact?: Exact;
};

/** How often a file may change under our hands before we give up. */
const rounds = 20;

/**
 * Writes a transaction, all or nothing, on files read afresh. Only for the one who holds the lock. `journal` is what
 * is in memory. Throws conflictError, fileError, and what the system throws; then nothing is changed.
 */
export const writeTransaction = async (place: Place, journal: Journal, {transaction, step, refusal, exact}: Order): Promise<Written & {readonly transaction: Transaction}> => {
	const names = monthsTouched(journal, transaction);
	const isKnown = (file: string): boolean =>
		file === 'people.json' ? journal.people !== noPeople : journal.months.some(month => `${month.name}.json` === file && month.entries.length > 0);
	for (let round = 0; round < rounds; round++) {
		const files = await openFiles(place.folder, journal, exactMonth(names, exact), transaction.people.length > 0 || exact?.file === 'people.json', exact);
		refuseGone(files, isKnown, exact);
		const fresh = {months: new Map([...files.months].map(([name, {low}]) => [name, low.data])), people: files.people?.low.data ?? noPeople};
		const admitted = admit(fresh, transaction);
		if (typeof admitted === 'string') throw conflictError(`${refusal ?? ''}${admitted} Nothing was written. Look at it as it is now, and do it again.`);
		const before = new Map([...files.months].map(([name, {low}]) => [name, low.data]));
		for (const {low} of files.months.values()) low.data = applyToMonth(low.data, admitted);
		if (files.people) files.people.low.data = applyToPeople(files.people.low.data, admitted);

		let appended: Appended | undefined;
		let isPending = false;
		const isDone = await writeFiles(files, place, {
			begin: count => {
				const next = step(admitted);
				if (count > 1) {
					writePending(place.state, {
						months: [...before.values()].map(month => ({name: month.name, changes: changesOf(month, admitted)})),
						people: admitted.people,
						step: next,
						exact,
					});
					isPending = true;
				}
				// Before the first file is replaced: where there is no room for it, nothing has happened yet.
				appended = appendStep(place.state, next);
			},
			fail: () => {
				appended?.takeBack();
				if (isPending) attempt(() => removePending(place.state));
			},
		});
		if (!isDone) continue;
		// If it stays, the next one finds it done.
		if (isPending) attempt(() => removePending(place.state));
		appended?.compact();
		return written(files, admitted, exact);
	}
	throw fileError('Another program keeps changing the files of the journal. Nothing was written. Try again when it is done.');
};

const exactMonth = (names: ReturnType<typeof monthsTouched>, exact: Exact | undefined): ReturnType<typeof monthsTouched> => {
	if (!exact || exact.file === 'people.json') return names;
	return [...new Set([...names, exact.file.slice(0, 7) as (typeof names)[number]])];
};

/** What the transaction does to one month: takes out what stands there, and puts in what belongs there. */
const changesOf = (month: Month, transaction: Transaction): readonly Change<Entry>[] => {
	const here = new Set(month.entries.map(({id}) => id));
	return transaction.entries.flatMap(({before, after}) => {
		const change = {...(before && here.has(before.id) && {before}), ...(after && monthOf(after.date) === month.name && {after})};
		return 'before' in change || 'after' in change ? [change] : [];
	});
};

const written = ({months, people}: OpenFiles, transaction: Transaction, exact?: Exact): Written & {readonly transaction: Transaction} => {
	// What stands in a file that holds exact text is read from there.
	const isOurs = ({adapter}: {readonly adapter: {readonly file: string}}): boolean => adapter.file !== exact?.file;
	const ofMonths = [...months.values()].filter(isOurs);
	const ofPeople = people && isOurs(people) ? people : undefined;
	return {
		transaction,
		months: ofMonths.map(({low}) => low.data),
		...(ofPeople && {people: ofPeople.low.data}),
		signatures: new Map([...ofMonths, ...(ofPeople ? [ofPeople] : [])].map(({adapter}) => [adapter.file, adapter.signature()])),
	};
};
