import {renameSync, rmSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {type MonthName, parseMonthName} from '../../journal/day.ts';
import type {Entry} from '../../journal/entry.ts';
import {readEntry, toJson} from '../../journal/format/read-entry.ts';
import {type Person, personToJson, readPerson} from '../../journal/person/person.ts';
import type {Change} from '../../journal/transaction.ts';
import {flushFolder, removeFile, temporaryName, writeNew} from '../files/disk.ts';
import {hasOwnFile, ownFolder, readOwn} from '../files/own.ts';
import {type HistoryStep, parseStep, printStep} from './history.ts';
import {changesFromJson, changesToJson} from './transaction-json.ts';

/** A file that is to hold exactly this text, as a backup that is put back. */
export type Exact = {readonly file: string; readonly text: string};

/**
 * A transaction over several files that is under way: what it does to each month and to the people, what the history
 * will say of it, and a file that is to hold exact text. An entry that moves is taken out of one month and put into
 * another, so a change is told month by month.
 */
export type Pending = {
	readonly months: readonly MonthChanges[];
	readonly people: readonly Change<Person>[];
	/** Absent where the history says nothing of it, as of a merge. */
	readonly step?: HistoryStep | undefined;
	readonly exact?: Exact | undefined;
};
export type MonthChanges = {readonly name: MonthName; readonly changes: readonly Change<Entry>[]};

/** Bytes that a transaction may have: those of the longest text that Node can hold. */
const largestPending = 512 * 1024 * 1024;

const pathOf = (state: string): string => join(state, 'pending', 'transaction.json');

/** Whether a transaction was interrupted. Throws fileError where what is there is not ours. */
export const hasPending = (state: string): boolean => hasOwnFile(pathOf(state));

/** Lays the transaction down, whole and flushed, before the first file is changed. Throws what the system throws. */
export const writePending = (state: string, pending: Pending): void => {
	const path = pathOf(state);
	const name = join(dirname(path), temporaryName());
	try {
		ownFolder(dirname(path));
		writeNew(name, Buffer.from(printPending(pending)));
		renameSync(name, path);
		flushFolder(dirname(path));
	} catch (error) {
		removeFile(name);
		removeFile(path);
		throw error;
	}
};

/** The transaction that was interrupted; its text alone where it cannot be understood. */
export const readPending = (
	state: string,
): {readonly text: string; readonly pending: Pending | undefined} | undefined => {
	const text = readOwn(pathOf(state), {most: largestPending});
	return text === undefined ? undefined : {text, pending: parsePending(text)};
};

/** The transaction is finished. Throws what the system throws. */
export const removePending = (state: string): void => rmSync(pathOf(state), {force: true});

const printPending = ({months, people, step, exact}: Pending): string =>
	`${JSON.stringify({
		months: months.map(({name, changes}) => ({name, changes: changesToJson(changes, toJson)})),
		people: changesToJson(people, personToJson),
		step: step && JSON.parse(printStep(step)),
		exact,
	})}\n`;

const parsePending = (text: string): Pending | undefined => {
	try {
		const value: {
			readonly months: readonly {readonly name: string; readonly changes: unknown}[];
			readonly people: unknown;
			readonly step?: unknown;
			readonly exact?: Exact;
		} = JSON.parse(text);
		const months = value.months.map(({name, changes}) => ({
			name: parseMonthName(name),
			changes: changesFromJson<Entry>(changes, readEntry),
		}));
		const people = changesFromJson<Person>(value.people, readPerson);
		const step = value.step === undefined ? undefined : parseStep(JSON.stringify(value.step));
		const isStep = step !== undefined || value.step === undefined;
		const isWhole = (month: (typeof months)[number]): month is MonthChanges =>
			month.name !== undefined && month.changes !== undefined;
		return people && isStep && months.every(isWhole) ? {months, people, step, exact: value.exact} : undefined;
	} catch {
		return undefined;
	}
};
