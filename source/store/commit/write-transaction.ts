import {type Journal, monthNamed} from '../../journal/journal.ts';
import {printMonth} from '../../journal/month.ts';
import {noPeople, printPeople} from '../../journal/person/person.ts';
import {applyToMonth, applyToPeople, changesIn, monthsTouched, type Transaction} from '../../journal/transaction.ts';
import {asError, isRefusal} from '../../refusal.ts';
import {attempt} from '../files/disk.ts';
import type {WrittenFiles} from '../memory/loaded-journal.ts';
import type {HistoryStep} from '../state/history.ts';
import {type Appended, appendStep} from '../state/history-file.ts';
import {type Exact, removePending, writePending} from '../state/pending.ts';
import {admit} from './admit.ts';
import {type JournalPlace, type OpenFiles, openFiles, refuseGone, writeFiles} from './write-files.ts';

/** What is to be written. `step` says what the history will have of it. */
export type WriteOrder = {
	readonly transaction: Transaction;
	readonly step: (admitted: Transaction) => HistoryStep;
	/** A sentence to put before the reason, where an entry is not as expected. */
	readonly refusal?: string;
	/** A file that is to hold exactly this, whatever it holds now. */
	readonly exact?: Exact;
};

/** What was written; or the files as they are now, where they are not what the order was decided on any more. */
export type Result = (WrittenFiles & {readonly transaction: Transaction}) | {readonly stale: WrittenFiles};

/**
 * Writes a transaction, all or nothing, on files read afresh. Only for the one who holds the lock. `journal` is what
 * the order was decided on: where a file says otherwise by now, nothing is written. Throws conflictError, fileError,
 * and what the system throws; then nothing is changed.
 */
export const writeTransaction = async (
	place: JournalPlace,
	journal: Journal,
	{transaction, step, refusal, exact}: WriteOrder,
): Promise<Result> => {
	const names = monthsTouched(transaction);
	const isKnown = (file: string): boolean =>
		file === 'people.json'
			? journal.people !== noPeople
			: journal.months.some(month => `${month.name}.json` === file && month.entries.length > 0);
	const files = await openFiles(
		place.folder,
		journal,
		exactMonth(names, exact),
		transaction.people.length > 0 || exact?.file === 'people.json',
		exact,
	);
	refuseGone(files, isKnown, exact);
	if (isStale(files, journal)) return {stale: asTheyAre(files, exact)};
	const fresh = {
		months: new Map([...files.months].map(([name, {low}]) => [name, low.data])),
		people: files.people?.low.data ?? noPeople,
	};
	const admitted = admit(fresh, transaction);
	if (isRefusal(admitted)) throw asError({...admitted, what: `${refusal ?? ''}${admitted.what}`});
	for (const [name, {low}] of files.months) low.data = applyToMonth(low.data, changesIn(name, admitted));
	if (files.people) files.people.low.data = applyToPeople(files.people.low.data, admitted);

	let appended: Appended | undefined;
	let isPending = false;
	const isDone = await writeFiles(files, place, {
		begin: count => {
			const next = step(admitted);
			if (count > 1) {
				const months = [...files.months.keys()].map(name => ({name, changes: changesIn(name, admitted)}));
				writePending(place.state, {months, people: admitted.people, step: next, exact});
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
	if (!isDone) return {stale: {months: [], signatures: new Map()}};
	// All that was to be taken back must stay: then only the history goes a step back, or undo would go no further.
	if (!appended && refusal !== undefined) appended = appendStep(place.state, step(admitted));
	// If it stays, the next one finds it done.
	if (isPending) attempt(() => removePending(place.state));
	appended?.compact();
	return {transaction: admitted, ...asTheyAre(files, exact)};
};

/** Whether a file says something else than what the order was decided on. */
const isStale = ({months, people}: OpenFiles, journal: Journal): boolean =>
	[...months].some(([name, {low}]) => {
		const known = monthNamed(journal, name);
		return known !== undefined && !known.unreadable && known !== low.data && printMonth(known) !== printMonth(low.data);
	}) ||
	(people !== undefined &&
		!journal.people.unreadable &&
		people.low.data !== journal.people &&
		printPeople(people.low.data) !== printPeople(journal.people));

const exactMonth = (
	names: ReturnType<typeof monthsTouched>,
	exact: Exact | undefined,
): ReturnType<typeof monthsTouched> => {
	if (!exact || exact.file === 'people.json') return names;
	return [...new Set([...names, exact.file.slice(0, 7) as (typeof names)[number]])];
};

/** What the files hold by now. What is in a file that is to hold exact text is read again from there. */
const asTheyAre = ({months, people}: OpenFiles, exact?: Exact): WrittenFiles => {
	const isOurs = ({adapter}: {readonly adapter: {readonly file: string}}): boolean => adapter.file !== exact?.file;
	const ofMonths = [...months.values()].filter(isOurs);
	const ofPeople = people && isOurs(people) ? people : undefined;
	return {
		months: ofMonths.map(({low}) => low.data),
		...(ofPeople && {people: ofPeople.low.data}),
		signatures: new Map([
			...[...ofMonths, ...(ofPeople ? [ofPeople] : [])].map(
				({adapter}) => [adapter.file, adapter.signature()] as const,
			),
			...(exact ? [[exact.file, ''] as const] : []),
		]),
	};
};
