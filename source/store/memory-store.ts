import {userError} from '../errors.ts';
import type {Now} from '../journal/day.ts';
import {emptyJournal, findByPrefix, type Journal, monthNamed} from '../journal/journal.ts';
import {printMonth} from '../journal/month.ts';
import {printPeople} from '../journal/person/person.ts';
import {safeLabel} from '../journal/private.ts';
import {keepingNamed} from '../journal/still-named.ts';
import {apply, invert, monthsTouched, type Transaction} from '../journal/transaction.ts';
import type {Context, Wish} from '../journal/wish.ts';
import {asError, isRefusal} from '../refusal.ts';
import type {Backup} from './care/backup.ts';
import {restoring} from './care/restore.ts';
import {admit} from './commit/admit.ts';
import type {UnsavedEdit} from './state/draft.ts';
import {type History, type HistoryStep, lastDone, lastUndone, noHistory, withStep} from './state/history.ts';
import type {Store} from './store.ts';

export type MemoryOptions = {readonly journal?: Journal; readonly now: () => Now; readonly newId: () => string};

type Copy = Backup & {readonly text: string};

/** Copies of what would be files, as they were before each change; newest first. */
const keptCopies = (now: () => Now) => {
	let copies: readonly Copy[] = [];
	const freeName = (file: string): {readonly name: string; readonly at: string} => {
		for (let millisecond = Date.parse(now().instant); ; millisecond++) {
			const at = new Date(millisecond).toISOString();
			const name = `${file}.${at.replace(/[-:]/g, '')}`;
			if (copies.every(copy => copy.name !== name)) return {name, at};
		}
	};
	const keep = (journal: Journal, transaction: Transaction): void => {
		const touched = monthsTouched(transaction).flatMap(name => monthNamed(journal, name) ?? []);
		const texts = touched.map((month): readonly [string, string] => [`${month.name}.json`, printMonth(month)]);
		if (transaction.people.length > 0) texts.push(['people.json', printPeople(journal.people)]);
		for (const [file, text] of texts)
			copies = [{...freeName(file), file, bytes: Buffer.byteLength(text), text}, ...copies];
	};
	return {keep, all: (): readonly Copy[] => copies};
};

/** What a wish comes to. Throws its refusal. */
const decided = (journal: Journal, wish: Wish, context: Context): Transaction => {
	const result = wish.decide(journal, context);
	if (isRefusal(result)) throw asError(result);
	return result;
};

/** The transaction as it may be applied. Throws what refuses it. */
const admittedTo = ({months, people}: Journal, transaction: Transaction, refusal: string): Transaction => {
	const admitted = admit({months: new Map(months.map(month => [month.name, month])), people}, transaction);
	if (isRefusal(admitted)) throw asError({...admitted, what: `${refusal}${admitted.what}`});
	return admitted;
};

/** The transaction that puts a copy back. Throws userError where there is none, or it cannot be read. */
const restoredFrom = (journal: Journal, copy: Copy | undefined, at: {readonly now: Now; readonly id: string}) => {
	if (!copy) throw userError('There is no backup of that name. Nothing was changed. goodturn restore lists them.');
	const transaction = restoring(journal, copy.name, copy.file, copy.text, at);
	if ('unreadable' in transaction) throw userError(`${copy.name} cannot be read. Nothing was changed.`);
	return transaction;
};

/** A store without files, for the demo and for tests: what a store promises, until the process ends. */
export const openMemoryStore = ({journal: first = emptyJournal, now, newId}: MemoryOptions): Store => {
	let journal = first;
	let history: History = noHistory;
	const copies = keptCopies(now);
	let draft: string | undefined;
	let unsaved: readonly UnsavedEdit[] = [];
	const listeners = new Set<() => void>();

	const write = (transaction: Transaction, step: (admitted: Transaction) => HistoryStep, refusal = ''): Transaction => {
		const admitted = admittedTo(journal, transaction, refusal);
		copies.keep(journal, admitted);
		journal = apply(journal, admitted);
		history = withStep(history, step(admitted));
		for (const listener of listeners) listener();
		return admitted;
	};

	const done = (admitted: Transaction): HistoryStep => ({kind: 'do', transaction: admitted});

	return {
		folder: '',
		isBegun: () => true,
		get: () => journal,
		subscribe: listener => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		load: async () => journal,
		know: async () => journal,
		keep: function* () {},
		find: async prefix => findByPrefix(journal, prefix),
		commit: async (wish, context) => write(decided(journal, wish, context), done),
		plan: async (wish, context) => decided(journal, wish, context),
		undo: async () => {
			const taken = lastDone(history);
			if (!taken) return undefined;
			const inverse = keepingNamed(journal, invert(taken, newId(), now().instant));
			return write(inverse, () => ({kind: 'undo', id: taken.id}), `"${safeLabel(taken)}" cannot be taken back. `);
		},
		redo: async () => {
			const taken = lastUndone(history);
			if (!taken) return undefined;
			return write(taken, transaction => ({kind: 'redo', transaction}), `"${safeLabel(taken)}" cannot be done again. `);
		},
		history: async () => history.done.toReversed(),
		forgotten: async () => history.forgotten,
		watch: () => undefined,
		backups: async () => copies.all().map(({text: _, ...backup}) => backup),
		restore: async name => {
			const copy = copies.all().find(other => other.name === name);
			return write(restoredFrom(journal, copy, {now: now(), id: newId()}), done);
		},
		readEdits: async () => unsaved,
		writeEdits: async edits => {
			unsaved = edits;
		},
		readDraft: async () => draft,
		writeDraft: async text => {
			draft = text;
		},
		close: async () => undefined,
	};
};
