import {lstatSync, realpathSync, renameSync, rmdirSync, type Stats, utimesSync} from 'node:fs';
import {join} from 'node:path';
import {attempt, removeFile, temporaryName, writeNew} from '../files/disk.ts';
import {hasOwnFile, namesInOwn, ownFolder, readOwn} from '../files/own.ts';
import {machineName} from '../machine/machine-name.ts';
import {freshToken} from '../machine/new-id.ts';

/**
 * `.state/origin.json`: which state folder this is. What was done in a journal is taken back where it was done: a state
 * that Git or a sync tool brought along from another machine is not used. It is laid aside in `elsewhere/`, and taken
 * up again where it came from, should it be carried back there.
 */
type Origin = {
	/** The machine, by a name that tells nothing of it. */
	readonly machine: string;
	/** The folder itself, by what stays the same as long as it exists: its number on the disk, and when it was made. */
	readonly folder: string;
	readonly path: string;
	/** Seconds, also as the time of the file: a faithful copy keeps it, a checkout does not. */
	readonly at: number;
};

const pathOf = (folder: string): string => join(folder, 'origin.json');
/**
 * What is done with: a change that is undone or finished elsewhere would be done twice. Drafts and copies are read by
 * people.
 */
const carried = ['history.jsonl', join('pending', 'transaction.json'), 'origin.json'];

const identityOf = (state: string): string => {
	const {ino, birthtimeMs} = lstatSync(state);
	return `${ino}-${Math.trunc(birthtimeMs)}`;
};

const readOrigin = (folder: string): Origin | undefined => {
	const text = readOwn(pathOf(folder)) ?? 'null';
	let origin: Origin | undefined;
	attempt(() => {
		const value = JSON.parse(text) as Partial<Origin> | null;
		const {machine, folder: identity, path, at} = value ?? {};
		if (
			typeof machine === 'string' &&
			typeof identity === 'string' &&
			typeof path === 'string' &&
			typeof at === 'number'
		)
			origin = {machine, folder: identity, path, at};
	});
	return origin;
};

/**
 * Whether an origin is that of this folder: it is the same one, wherever it was moved; or on the same machine one of
 * the same path, or a faithful copy.
 */
const isHere = (origin: Origin, state: string, stats: Stats): boolean =>
	origin.folder === identityOf(state) ||
	(origin.machine === machineName() &&
		(origin.path === realpathSync(state) || Math.abs(stats.mtimeMs / 1000 - origin.at) < 3));

const isFrom = (origin: Origin | undefined, folder: string, state: string): boolean =>
	origin !== undefined && isHere(origin, state, lstatSync(pathOf(folder)));

/** Whether the state folder came from another machine. One that does not say is from here. Throws as `readOwn` does. */
export const isFromElsewhere = (state: string): boolean => {
	const origin = hasOwnFile(pathOf(state)) ? readOrigin(state) : undefined;
	return origin !== undefined && !isFrom(origin, state, state);
};

/**
 * Lays aside what came from elsewhere, takes up what is ours, and says where this is. For the one who holds the lock.
 * Throws what the system throws.
 */
export const settleOrigin = (state: string): void => {
	const origin = readOrigin(state);
	if (origin?.folder === identityOf(state)) return;
	if (origin && !isFrom(origin, state, state)) {
		const aside = join(state, 'elsewhere', freshToken());
		move(state, aside);
	}
	if (!readOrigin(state)) takeUp(state);
	writeOrigin(state);
};

/**
 * Moves what is done with from one folder to another; who it is from goes last, so that a crash between is made good.
 */
const move = (from: string, to: string): void => {
	ownFolder(to);
	for (const name of carried) {
		if (!hasOwnFile(join(from, name))) continue;
		if (name.startsWith('pending')) ownFolder(join(to, 'pending'));
		renameSync(join(from, name), join(to, name));
	}
};

const takeUp = (state: string): void => {
	for (const name of namesInOwn(join(state, 'elsewhere'))) {
		const room = join(state, 'elsewhere', name);
		if (!isFrom(readOrigin(room), room, state) || hasOwnFile(join(state, 'history.jsonl'))) continue;
		ownFolder(join(state, 'pending'));
		move(room, state);
		for (const folder of [join(room, 'pending'), room]) attempt(() => rmdirSync(folder));
		return;
	}
};

const writeOrigin = (state: string): void => {
	// A day ago, so that a checkout of this moment is no faithful copy.
	const at = Math.trunc(Date.now() / 1000) - 86_400;
	const origin: Origin = {machine: machineName(), folder: identityOf(state), path: realpathSync(state), at};
	const temporary = join(state, temporaryName());
	try {
		writeNew(temporary, Buffer.from(`${JSON.stringify(origin)}\n`), {isFlushed: false});
		utimesSync(temporary, at, at);
		renameSync(temporary, pathOf(state));
	} catch (error) {
		removeFile(temporary);
		throw error;
	}
};
