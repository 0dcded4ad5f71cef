import {linkSync, renameSync, unlinkSync} from 'node:fs';
import {join} from 'node:path';
import {lockError} from '../../errors.ts';
import {printable} from '../../printable.ts';
import {codeOf, removeFile, writeNew} from '../files/disk.ts';
import {ownFolder, readOwnBytes} from '../files/own.ts';
import {milliseconds} from '../machine/milliseconds.ts';
import {isAtWork, isDead, newOwner, type Owner, parseOwner, printOwner} from '../machine/owner.ts';

/** The journal is ours until `release`. `isTakenOver`: the one before died holding it, and may have left litter. */
export type Lock = {readonly isTakenOver: boolean; readonly release: () => void};

/** Milliseconds that one and the same holder is waited for. */
const patience = 5_000;
/**
 * The same for one that is at work all the while. When 300 programs start at once on two cores, a holder waits longer
 * than 5 s for its turn; 81 of the 300 gave up for that.
 */
const longPatience = 60_000;
/** Tokens of locks that this process could not remove: alive it is, but not holding them. */
const abandoned = new Set<string>();

/**
 * Takes the lock of the journal whose state folder this is; makes the folder. Waits while live ones hold it in turn,
 * takes over from a dead one. Throws lockError where the same holder keeps it for longer than 5 s without being at
 * work, and what the system throws.
 */
export const takeLock = async (state: string): Promise<Lock> => {
	const path = join(state, 'lock');
	const began = milliseconds();
	let seen: string | undefined;
	let since = began;
	let idle = 0;
	for (;;) {
		ownFolder(state);
		const result = tryLock(path);
		if ('release' in result) return result;
		const {owner} = result;
		if (!owner) continue;
		const now = milliseconds();
		if (owner.token !== seen) [seen, since, idle] = [owner.token, now, 0];
		if (idle > patience || now - since > longPatience)
			throw lockError(
				`The journal is in use: process ${owner.pid} on ${printable(owner.host)} has held ${printable(path)} ` +
					'for longer than 5 s. Nothing was written. Wait for it to end, or end it, and try again. If that ' +
					'computer is gone for good, delete the file.',
			);
		// The longer it takes, the more of us there are, and the more they would keep the holder from its work.
		const delay = 2 + Math.random() * Math.min(500, 10 + (now - began) / 4);
		await new Promise(resolve => setTimeout(resolve, delay));
		// While we are stopped or starved ourselves, nobody keeps us waiting: no more counts than we meant to sleep.
		if (!isAtWork(owner)) idle += Math.min(milliseconds() - now, 1.5 * delay);
	}
};

/** The lock, or who has it; without an owner it changed while we looked, and may be tried again at once. */
type Tried = Lock | {readonly owner: Owner | undefined};

const again: Tried = {owner: undefined};

/** Takes the lock of this path where it is free, or its holder dead. */
const tryLock = (path: string): Tried => {
	const found = look(path);
	if (!found) return takeFree(path);
	const {owner} = found;
	if (owner && !abandoned.has(owner.token) && !isDead(owner)) return {owner};
	return takeOver(path, found);
};

/** Made whole under another name and then linked into place, so that nobody ever reads half a lock. */
const takeFree = (path: string): Tried => {
	const owner = newOwner();
	const claim = `${path}.${owner.token}.new`;
	writeNew(claim, Buffer.from(printOwner(owner)), {isFlushed: false});
	try {
		linkSync(claim, path);
	} catch (error) {
		// Taken meanwhile, or our claim swept away as litter.
		if (codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOENT') return again;
		throw error;
	} finally {
		removeFile(claim);
	}
	return {isTakenOver: false, release: () => release(path, owner)};
};

/**
 * Puts our lock in the place of a dead one. Only who holds the second lock, named for the dead one, may; and only while
 * the dead one is still there. The place is never empty meanwhile, so that whoever dies here leaves a dead lock
 * behind, and the next one knows to clear up. A second lock whose holder died is taken over in the same way.
 */
const takeOver = (path: string, dead: Found): Tried => {
	const second = tryLock(`${path}.${dead.owner?.token ?? `nobody-${dead.inode}`}`);
	if (!('release' in second)) return second;
	const owner = newOwner();
	const claim = `${path}.${owner.token}.new`;
	try {
		const now = look(path);
		if (now?.text !== dead.text || now.inode !== dead.inode) return again;
		writeNew(claim, Buffer.from(printOwner(owner)), {isFlushed: false});
		renameSync(claim, path);
		return {isTakenOver: true, release: () => release(path, owner)};
	} catch (error) {
		removeFile(claim);
		if (codeOf(error) === 'ENOENT') return again;
		throw error;
	} finally {
		second.release();
	}
};

/** A lock as it is. Without an owner it is empty or garbage, and nobody's. */
type Found = {readonly owner: Owner | undefined; readonly text: string; readonly inode: number};

const look = (path: string): Found | undefined => {
	const found = readOwnBytes(path);
	const text = found?.bytes.toString();
	return found && text !== undefined ? {owner: parseOwner(text), text, inode: found.stats.ino} : undefined;
};

/** Gives the lock back, where it is still ours. Never throws: what cannot be removed counts as given back. */
const release = (path: string, owner: Owner): void => {
	try {
		if (look(path)?.owner?.token === owner.token) unlinkSync(path);
	} catch {
		abandoned.add(owner.token);
	}
};

/**
 * Whether this file of the state folder was left by a dead process on its way to the lock. Throws what the system
 * throws.
 */
export const isLeftOver = (state: string, name: string): boolean => {
	if (!name.startsWith('lock.')) return false;
	const owner = look(join(state, name))?.owner;
	return !owner || isDead(owner);
};
