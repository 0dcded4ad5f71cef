import {invert, type Transaction} from '../../journal/transaction.ts';
import {transactionFromJson, transactionToJson} from './transaction-json.ts';

/** One step, as it is appended to the history: a transaction done, or done again, or taken back. */
export type HistoryStep =
	| {readonly kind: 'do' | 'redo'; readonly transaction: Transaction}
	| {readonly kind: 'undo'; readonly id: string};

/** A transaction of the history, and whether it is taken back at the moment. */
export type Done = {readonly transaction: Transaction; readonly isUndone: boolean};

/** What the steps come to. */
export type History = {
	/** Oldest first. */
	readonly done: readonly Done[];
	/** Ids of what can be redone, the last one first. */
	readonly redoable: readonly string[];
	/** Transactions that are no longer remembered. */
	readonly forgotten: number;
};

/** Transactions that are remembered. */
export const rememberedSteps = 1_000;

export const noHistory: History = {done: [], redoable: [], forgotten: 0};

/** The history after one step more. Undoing or redoing what is no longer remembered changes nothing. */
export const withStep = (history: History, step: HistoryStep): History => {
	const {done, redoable} = history;
	if (step.kind === 'do') {
		const all = [...done, {transaction: step.transaction, isUndone: false}];
		return {
			done: all.slice(-rememberedSteps),
			redoable: [],
			forgotten: history.forgotten + Math.max(0, all.length - rememberedSteps),
		};
	}
	const id = step.kind === 'undo' ? step.id : step.transaction.id;
	const at = done.findLastIndex(({transaction}) => transaction.id === id);
	const found = done[at];
	if (!found) return history;
	const changed: Done =
		step.kind === 'undo' ? {...found, isUndone: true} : {transaction: step.transaction, isUndone: false};
	return {
		...history,
		done: done.with(at, changed),
		redoable: step.kind === 'undo' ? [...redoable, id] : redoable.filter(other => other !== id),
	};
};

/** What undo takes back next. */
export const lastDone = ({done}: History): Transaction | undefined =>
	done.findLast(({isUndone}) => !isUndone)?.transaction;

/** What redo does next. */
export const lastUndone = ({done, redoable}: History): Transaction | undefined =>
	done.findLast(({transaction}) => transaction.id === redoable.at(-1))?.transaction;

/** What a step does to the journal, as one transaction; undefined where it takes back what is not remembered. */
export const effectOf = (step: HistoryStep, history: History): Transaction | undefined => {
	if (step.kind !== 'undo') return step.transaction;
	const taken = history.done.findLast(({transaction}) => transaction.id === step.id)?.transaction;
	return taken && invert(taken, taken.id, taken.at);
};

/** A step as one line of history.jsonl, without its end. */
export const printStep = (step: HistoryStep): string =>
	JSON.stringify(step.kind === 'undo' ? step : {kind: step.kind, transaction: transactionToJson(step.transaction)});

/** The line that says how many transactions fell out of the history before it. */
export const printForgotten = (count: number): string => JSON.stringify({kind: 'forgotten', count});

/** How many transactions such a line says; undefined where it is none. */
export const forgottenIn = (line: string): number | undefined => {
	const [, count] = /^\{"kind":"forgotten","count":(\d{1,15})\}$/.exec(line) ?? [];
	return count === undefined ? undefined : Number(count);
};

/** The step of a line; undefined where the line is torn or of another version. */
export const parseStep = (line: string): HistoryStep | undefined => {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		return undefined;
	}
	if (typeof value !== 'object' || value === null || !('kind' in value)) return undefined;
	if (value.kind === 'undo')
		return 'id' in value && typeof value.id === 'string' ? {kind: 'undo', id: value.id} : undefined;
	const transaction = 'transaction' in value ? transactionFromJson(value.transaction) : undefined;
	return (value.kind === 'do' || value.kind === 'redo') && transaction ? {kind: value.kind, transaction} : undefined;
};
