import {lstatSync, readdirSync, realpathSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {isPersonError} from '../../errors.ts';
import type {MonthName} from '../../journal/day.ts';
import type {Entry} from '../../journal/entry.ts';
import {sameEntry} from '../../journal/format/read-entry.ts';
import {emptyJournal} from '../../journal/journal.ts';
import {noPeople, type People} from '../../journal/person/person.ts';
import {
	applyToMonth,
	applyToPeople,
	type Change,
	type EntryChange,
	fromMonth,
	monthsTouched,
	toMonth,
} from '../../journal/transaction.ts';
import {attempt, isTemporary, markOf, removeFile} from '../files/disk.ts';
import {removeDeadRoom} from '../files/editing-room.ts';
import {hasOwnFolder, namesInOwn} from '../files/own.ts';
import {keepTransaction} from '../files/quarantine.ts';
import {isRunning} from '../machine/owner.ts';
import {effectOf, type HistoryStep} from '../state/history.ts';
import {appendStep, cutHistory, lastStep} from '../state/history-file.ts';
import {settleOrigin} from '../state/origin.ts';
import {hasPending, type Pending, readPending, removePending} from '../state/pending.ts';
import {personStanding, type Standing, standing} from './admit.ts';
import {isLeftOver, type Lock} from './lock.ts';
import {type JournalPlace, type OpenFiles, openFiles, writeFiles} from './write-files.ts';

/**
 * What everyone does who has taken the lock, before anything else: finishes a transaction that was interrupted, and
 * clears up after one who died. Returns whether files of the journal were changed by it. Throws what the system throws.
 */
export const prepareFolder = async (place: JournalPlace, lock: Lock, hasLitter: boolean): Promise<boolean> => {
	settleOrigin(place.state);
	const isRolled = hasPending(place.state) && (await rollForward(place));
	if (lock.isTakenOver && !isRolled) await dropUndoneStep(place);
	if (lock.isTakenOver || hasLitter) tidy(place);
	// Whoever dies before the lock is theirs, or while an editor has their text, leaves no dead lock behind to tell of
	// it.
	tidyState(place.state);
	return isRolled;
};

/** Finishes what is pending. What cannot be finished is kept in quarantine. Doing it twice changes nothing. */
const rollForward = async (place: JournalPlace): Promise<boolean> => {
	const found = readPending(place.state);
	if (!found) return false;
	const {pending, text} = found;
	const isWhole = pending !== undefined && (await finish(place, pending));
	// A merge that could not be finished is made again from what Git has.
	if (!isWhole && !(pending && !pending.step))
		keepTransaction(place.folder, pending ? idOf(pending) : `unreadable-${text.length}`, text);
	removePending(place.state);
	return true;
};

const idOf = ({step}: Pending): string => (step === undefined ? 'merge' : nameOf(step));

const nameOf = (step: HistoryStep): string =>
	(step.kind === 'undo' ? `undo-${step.id}` : step.transaction.id).replace(/[^\w-]/g, '');

/**
 * Makes every change that is still to be made. False where one of them is no longer possible, or a file cannot be
 * written.
 */
const finish = async (place: JournalPlace, pending: Pending): Promise<boolean> => {
	let isWhole = true;
	for (;;) {
		const files: (OpenFiles & {readonly pending: Pending})[] = [];
		isWhole = true;
		for (const month of pending.months) {
			const opened = await openOrSkip(place, {...pending, months: [month], people: []});
			if (opened) files.push(opened);
			else isWhole = false;
		}
		if (pending.people.length > 0 || pending.exact?.file === 'people.json') {
			const opened = await openOrSkip(place, {...pending, months: []});
			if (opened) files.push(opened);
			else isWhole = false;
		}
		const lost = changedSince(files);
		if (lost.size > 0) isWhole = false;
		for (const opened of files) changeData(opened, lost);
		const months = new Map(files.flatMap(opened => [...opened.months]));
		const people = files.find(opened => opened.people)?.people;
		const last = lastStep(place.state)?.step;
		const {step} = pending;
		const isInHistory = step && last?.kind === step.kind && nameOf(last) === nameOf(step);
		if (step && !isInHistory) appendStep(place.state, step);
		try {
			if (await writeFiles({months, people}, place, {begin: () => undefined, fail: () => undefined})) return isWhole;
		} catch (error) {
			// A file would become too large to be read again: no later try would end otherwise.
			if (isPersonError(error) && error.kind === 'user') return false;
			throw error;
		}
	}
};

const openOrSkip = async (
	place: JournalPlace,
	pending: Pending,
): Promise<(OpenFiles & {readonly pending: Pending}) | undefined> => {
	try {
		const names = pending.months.map(({name}) => name);
		return {...(await openFiles(place.folder, emptyJournal, names, names.length === 0, pending.exact)), pending};
	} catch {
		return undefined;
	}
};

/** Ids of entries that someone changed meanwhile, in any of their months: they are left as they are in all of them. */
const changedSince = (files: readonly (OpenFiles & {readonly pending: Pending})[]): ReadonlySet<string> =>
	new Set(
		files.flatMap(({months, pending}) =>
			pending.months.flatMap(({name, changes}) => {
				const month = months.get(name);
				if (!month || month.adapter.file === pending.exact?.file) return [];
				const now = new Map(month.low.data.entries.map(entry => [entry.id, entry]));
				return changes.flatMap(change =>
					standing(now.get(idOfChange(change)), change, sameEntry) === 'changed' ? [idOfChange(change)] : [],
				);
			}),
		),
	);

const idOfChange = ({before, after}: Change<Entry>): string => (before ?? after)?.id ?? '';

const changeData = (
	{months, people, pending}: OpenFiles & {readonly pending: Pending},
	lost: ReadonlySet<string>,
): void => {
	for (const {name, changes} of pending.months) {
		const file = months.get(name);
		if (!file) continue;
		const now = new Map(file.low.data.entries.map(entry => [entry.id, entry]));
		const toDo = changes.filter(
			change => !lost.has(idOfChange(change)) && standing(now.get(idOfChange(change)), change, sameEntry) === 'ready',
		);
		file.low.data = applyToMonth(file.low.data, toDo);
	}
	if (people)
		people.low.data = applyToPeople(people.low.data, {
			...nothing,
			people: pending.people.filter(change => personStanding(people.low.data, change) === 'ready'),
		});
};

const nothing = {id: '', at: '1970-01-01T00:00:00.000Z' as Entry['created'], label: '', entries: [], people: []};

/**
 * The step of the one who died may be in the history without having come about, for it is appended before its
 * file is put in place. Then it is taken out again.
 */
const dropUndoneStep = async (place: JournalPlace): Promise<void> => {
	const last = lastStep(place.state);
	const effect = last && effectOf(last.step, last.before);
	if (!last || !effect || effect.entries.length + effect.people.length === 0) return;
	const names = monthsTouched(effect);
	const files = await openFiles(place.folder, emptyJournal, names, effect.people.length > 0).catch(() => undefined);
	if (!files) return;
	const entryIn = (name: MonthName | undefined, change: EntryChange): Entry | undefined =>
		name && files.months.get(name)?.low.data.entries.find(({id}) => id === idOfChange(change));
	const people: People = files.people?.low.data ?? noPeople;
	const all: readonly Standing[] = [
		...effect.entries.map(change =>
			standing(entryIn(fromMonth(change), change) ?? entryIn(toMonth(change), change), change, sameEntry),
		),
		...effect.people.map(change => personStanding(people, change)),
	];
	if (all.every(one => one === 'ready')) cutHistory(place.state, last.offset);
};

/**
 * Removes what writers who were killed left behind: their temporary files, also beside what a link of the journal leads
 * to. There only those that are named for this journal: others are of whoever writes there.
 */
const tidy = ({folder, state}: JournalPlace): void => {
	for (const path of [folder, ...[state, join(state, 'pending')].filter(isOurs)]) clear(path, isTemporary);
	attempt(() => {
		const elsewhere = new Set<string>();
		for (const entry of readdirSync(folder, {withFileTypes: true})) {
			if (entry.isSymbolicLink()) attempt(() => elsewhere.add(dirname(realpathSync(join(folder, entry.name)))));
		}
		for (const path of elsewhere) clear(path, name => isTemporary(name, markOf(folder)));
	});
};

const isOurs = (path: string): boolean => {
	let is = false;
	attempt(() => {
		is = hasOwnFolder(path);
	});
	return is;
};

const clear = (path: string, isLitter: (name: string) => boolean): void =>
	attempt(() => {
		for (const name of readdirSync(path))
			if (isLitter(name) && lstatSync(join(path, name)).isFile()) removeFile(join(path, name));
	});

/** Removes what the dead left in the state folder: claims to the lock, half-made drafts, the editors' files. */
const tidyState = (state: string): void =>
	attempt(() => {
		for (const name of namesInOwn(state)) {
			if (isLeftOver(state, name) || isOfDead(name)) removeFile(join(state, name));
			if (name.startsWith('edit-')) removeDeadRoom(join(state, name));
		}
	});

/** `draft.123.tmp` and its like are named for the process that made them. */
const isOfDead = (name: string): boolean => {
	const pid = /^(?:draft|search|queries|days(?:\.about)?|kept|synced)\.(\d+)\.tmp$/.exec(name)?.[1];
	return pid !== undefined && !isRunning(Number(pid));
};
