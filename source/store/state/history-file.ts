import {closeSync, constants, fchmodSync, fstatSync, ftruncateSync, openSync, readSync, renameSync, truncateSync, writeSync} from 'node:fs';
import {join} from 'node:path';
import {attempt, readOwn, remove, temporaryName, writeNew} from '../files/disk.ts';
import {type History, noHistory, parseStep, printStep, remembered, type Step, withStep} from './history.ts';

const pathOf = (state: string): string => join(state, 'history.jsonl');

/** Bytes after which the file is looked through for what is too old to be remembered. */
const lookAgain = 1_048_576;

/** The history of the journal whose `.state` this is. Lines that cannot be read are passed over. Throws what the system throws. */
export const readHistory = (state: string): History => stepsOf(readOwn(pathOf(state)) ?? '').reduce(withStep, noHistory);

const stepsOf = (text: string): Step[] => text.split('\n').flatMap(line => parseStep(line) ?? []);

/** The last step of the file, with what came before it, and the bytes before its line. Throws what the system throws. */
export const lastStep = (state: string): {readonly step: Step; readonly before: History; readonly offset: number} | undefined => {
	const lines = (readOwn(pathOf(state)) ?? '').split('\n');
	for (let at = lines.length - 1; at >= 0; at--) {
		const step = parseStep(lines[at] ?? '');
		if (!step) continue;
		const before = lines
			.slice(0, at)
			.map(line => `${line}\n`)
			.join('');
		return {step, before: stepsOf(before).reduce(withStep, noHistory), offset: Buffer.byteLength(before)};
	}
	return undefined;
};

/** Cuts the history to its first bytes: the step behind them did not come about. Throws what the system throws. */
export const cutHistory = (state: string, offset: number): void => truncateSync(pathOf(state), offset);

/** A step that was appended: it can be taken away again, and the file looked through for what is too old. Neither throws. */
export type Appended = {readonly takeBack: () => void; readonly compact: () => void};

/**
 * Appends a step, whole or not at all. Only for the one who holds the lock. Throws what the system throws.
 */
export const appendStep = (state: string, step: Step): Appended => {
	const file = openSync(pathOf(state), constants.O_RDWR | constants.O_CREAT | constants.O_APPEND, 0o600);
	try {
		const {size, mode} = fstatSync(file);
		if (size === 0 || (mode & 0o777) !== 0o600) fchmodSync(file, 0o600);
		// A line that was cut short by a crash is ended first.
		const last = Buffer.alloc(1);
		const isTorn = size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last[0] !== 10;
		const bytes = Buffer.from(`${isTorn ? '\n' : ''}${printStep(step)}\n`);
		try {
			for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
		} catch (error) {
			attempt(() => ftruncateSync(file, size));
			throw error;
		}
		return {takeBack: () => attempt(() => cutHistory(state, size)), compact: () => compactHistory(state, size, size + bytes.length)};
	} finally {
		// What is written stays written, whatever closing says.
		attempt(() => closeSync(file));
	}
};

/** Forgets what is too old to be remembered, now and then. */
const compactHistory = (state: string, sizeBefore: number, sizeAfter: number): void =>
	attempt(() => {
		if (Math.floor(sizeBefore / lookAgain) === Math.floor(sizeAfter / lookAgain)) return;
		const steps = stepsOf(readOwn(pathOf(state)) ?? '');
		const {done} = steps.reduce(withStep, noHistory);
		if (steps.length <= remembered) return;
		const kept = new Set(done.map(({transaction}) => transaction.id));
		rewrite(
			state,
			steps.filter(step => kept.has(step.kind === 'undo' ? step.id : step.transaction.id)),
		);
	});

const rewrite = (state: string, steps: readonly Step[]): void => {
	const path = join(state, temporaryName());
	try {
		writeNew(path, Buffer.from(steps.map(step => `${printStep(step)}\n`).join('')));
		renameSync(path, pathOf(state));
	} catch (error) {
		remove(path);
		throw error;
	}
};
