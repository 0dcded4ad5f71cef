import {
	closeSync,
	constants,
	fchmodSync,
	fstatSync,
	ftruncateSync,
	openSync,
	readSync,
	renameSync,
	writeSync,
} from 'node:fs';
import {join} from 'node:path';
import {userError} from '../../errors.ts';
import {attempt, removeFile, temporaryName, writeNew} from '../files/disk.ts';
import {hasOwnFile, readOwnBytes} from '../files/own.ts';
import {
	forgottenIn,
	type History,
	type HistoryStep,
	noHistory,
	parseStep,
	printForgotten,
	printStep,
	rememberedSteps,
	withStep,
} from './history.ts';
import {isFromElsewhere} from './origin.ts';

const pathOf = (state: string): string => join(state, 'history.jsonl');

/** Bytes after which the file is looked through for what is too old to be remembered. */
const lookAgain = 1_048_576;
/** Bytes that the history may have beside its last step. What is older than the newest half of them falls out then. */
const mostBytes = 64 * 1_048_576;
/** Bytes that one step may have: a month of 64 MB, as it was and as it is. */
const largestStep = 160 * 1_048_576;

/** A line of the file: its step, and the bytes before and after it. */
type Line = {readonly step: HistoryStep; readonly start: number; readonly end: number};
/** What is remembered of the file. `forgotten`: changes that fell out before; `torn`: lines that cannot be read. */
type Lines = {readonly lines: readonly Line[]; readonly forgotten: number; readonly torn: number};

/** The lines of the file, as many from its end as it may have; of a longer one the first is cut and left out. */
const readLines = (state: string): Lines => {
	const last = mostBytes + largestStep;
	const read = readOwnBytes(pathOf(state), {most: last, last});
	const lines: Line[] = [];
	let [forgotten, torn] = [0, 0];
	if (!read || isFromElsewhere(state)) return {lines, forgotten, torn};
	const {bytes, stats} = read;
	const offset = stats.size - bytes.length;
	for (let start = offset > 0 ? bytes.indexOf(10) + 1 : 0; start < bytes.length; ) {
		const found = bytes.indexOf(10, start);
		const end = found < 0 ? bytes.length : found;
		// What is longer than a step can be is none, and is not made a text of.
		const text = end - start > largestStep ? '{' : bytes.toString('utf8', start, end);
		const step = parseStep(text);
		if (step) lines.push({step, start: offset + start, end: offset + end + 1});
		else if (text.trim() !== '') {
			const count = forgottenIn(text);
			if (count === undefined) torn++;
			else forgotten += count;
		}
		start = end + 1;
	}
	return {lines, forgotten, torn};
};

const historyOf = ({lines, forgotten}: Lines): History =>
	lines.reduce((history, {step}) => withStep(history, step), {...noHistory, forgotten});

/**
 * The history of the journal whose `.state` this is, and the lines that cannot be read and are passed over. Empty where
 * it came from another machine. Throws fileError where the file is not ours, and what the system throws.
 */
export const readHistory = (state: string): History & {readonly torn: number} => {
	const lines = readLines(state);
	return {...historyOf(lines), torn: lines.torn};
};

/** The last step of the file, with what came before it, and the bytes before its line. Throws as `readHistory` does. */
export const lastStep = (
	state: string,
): {readonly step: HistoryStep; readonly before: History; readonly offset: number} | undefined => {
	const {lines, forgotten, torn} = readLines(state);
	const last = lines.at(-1);
	return last && {step: last.step, before: historyOf({lines: lines.slice(0, -1), forgotten, torn}), offset: last.start};
};

/** Cuts the history to its first bytes: the step after them did not come about. Throws what the system throws. */
export const cutHistory = (state: string, offset: number): void => {
	const file = openOwn(state);
	try {
		ftruncateSync(file, offset);
	} finally {
		attempt(() => closeSync(file));
	}
};

/**
 * Opens the file where it is ours, or makes it; never what a link leads to, and never waiting for the other end of a
 * pipe.
 */
const openOwn = (state: string): number => {
	hasOwnFile(pathOf(state));
	return openSync(
		pathOf(state),
		constants.O_RDWR |
			constants.O_CREAT |
			constants.O_APPEND |
			(constants.O_NOFOLLOW ?? 0) |
			(constants.O_NONBLOCK ?? 0),
		0o600,
	);
};

/**
 * A step that was appended: it can be taken away again, and the file looked through for what is too old. Neither
 * throws.
 */
export type Appended = {readonly takeBack: () => void; readonly compact: () => void};

/**
 * Appends a step, whole or not at all. Only for the one who holds the lock. Throws userError where it is too large to
 * be taken back later, fileError where the file is not ours, and what the system throws.
 */
export const appendStep = (state: string, step: HistoryStep): Appended => {
	const printed = printWhole(step);
	const file = openOwn(state);
	try {
		const {size, mode} = fstatSync(file);
		if (size === 0 || (mode & 0o777) !== 0o600) fchmodSync(file, 0o600);
		// A line that was cut short by a crash is ended first.
		const last = Buffer.alloc(1);
		const isTorn = size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last[0] !== 10;
		const bytes = isTorn ? Buffer.concat([Buffer.from('\n'), printed]) : printed;
		try {
			for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
		} catch (error) {
			attempt(() => ftruncateSync(file, size));
			throw error;
		}
		return {
			takeBack: () => attempt(() => cutHistory(state, size)),
			compact: () => compactHistory(state, size, size + bytes.length),
		};
	} finally {
		// What is written stays written, whatever closing says.
		attempt(() => closeSync(file));
	}
};

const printWhole = (step: HistoryStep): Buffer => {
	let bytes: Buffer | undefined;
	try {
		bytes = Buffer.from(`${printStep(step)}\n`);
	} catch (error) {
		// Longer than the longest text that Node can hold.
		if (!(error instanceof RangeError)) throw error;
	}
	if (bytes && bytes.length <= largestStep) return bytes;
	throw userError(
		'This changes more at once than can be taken back: the journal as it was and as it would be, more than 160 ' +
			'MB. Nothing was written. Change it in smaller parts.',
	);
};

/** Forgets what is too old to be remembered, now and then, and whenever there is too much of it. */
const compactHistory = (state: string, sizeBefore: number, sizeAfter: number): void =>
	attempt(() => {
		const isFull = sizeAfter > mostBytes;
		if (!isFull && Math.floor(sizeBefore / lookAgain) === Math.floor(sizeAfter / lookAgain)) return;
		const read = readLines(state);
		if (!isFull && read.lines.length <= rememberedSteps) return;
		const {done, forgotten} = historyOf(read);
		const kept = new Set(
			done
				.slice(
					isFull
						? firstKept(
								read.lines,
								done.map(({transaction}) => transaction.id),
							)
						: 0,
				)
				.map(({transaction}) => transaction.id),
		);
		rewrite(
			state,
			read.lines.filter(({step}) => kept.has(idOf(step))),
			forgotten + done.length - kept.size,
		);
	});

const idOf = (step: HistoryStep): string => (step.kind === 'undo' ? step.id : step.transaction.id);

/**
 * Where those begin, of transactions from the oldest on, whose steps are within half of what the history may have; the
 * last always is.
 */
const firstKept = (lines: readonly Line[], ids: readonly string[]): number => {
	const sizes = new Map<string, number>();
	for (const {step, start, end} of lines) sizes.set(idOf(step), (sizes.get(idOf(step)) ?? 0) + end - start);
	let [first, bytes] = [ids.length, 0];
	while (first > 0 && (first === ids.length || bytes + (sizes.get(ids[first - 1] ?? '') ?? 0) <= mostBytes / 2))
		bytes += sizes.get(ids[--first] ?? '') ?? 0;
	return first;
};

const rewrite = (state: string, lines: readonly Line[], forgotten: number): void => {
	const path = join(state, temporaryName());
	const first = forgotten > 0 ? [Buffer.from(`${printForgotten(forgotten)}\n`)] : [];
	try {
		writeNew(path, Buffer.concat([...first, ...lines.map(({step}) => Buffer.from(`${printStep(step)}\n`))]));
		renameSync(path, pathOf(state));
	} catch (error) {
		removeFile(path);
		throw error;
	}
};
