import {createHash} from 'node:crypto';
import {linkSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {lockError} from '../errors.ts';
import {codeOf, readOwn, remove} from './files/disk.ts';
import {isDead, newOwner, type Owner, parseOwner, printOwner} from './files/owner.ts';

/** The lock, while it is held. */
export type Lock = {readonly release: () => void};

/** How long one holder is waited for; whenever the lock passes to another, the wait begins anew. In milliseconds. */
const patience = 5000;

/** Names of the files that this process lays down on the way to a lock. */
const attempt = /^(?:claim|break)-[\w-]{20,64}$/;

/**
 * Takes the lock of the journal whose state folder this is. Waits for a live holder, takes over from a dead one.
 * Throws lockError where the same holder keeps it for longer than 5 s.
 */
export const takeLock = async (state: string): Promise<Lock> => {
	const me = newOwner();
	const claim = join(state, `claim-${me.token}`);
	const path = join(state, 'lock');
	// Made whole under another name and then linked into place, so that nobody ever reads half a lock.
	writeFileSync(claim, printOwner(me), {flag: 'wx', mode: 0o600});
	try {
		await waitFor(path, claim, state);
	} finally {
		remove(claim);
	}
	sweep(state);
	return {release: () => remove(path)};
};

const waitFor = async (path: string, claim: string, state: string): Promise<void> => {
	let seen: string | undefined;
	let since = performance.now();
	while (!place(claim, path)) {
		const found = readLock(path);
		if (!found) continue;
		if (!found.holder || isDead(found.holder)) {
			breakLock(path, found.token, claim, state);
			continue;
		}
		if (found.token !== seen) {
			seen = found.token;
			since = performance.now();
		}
		if (performance.now() - since > patience) throw lockError(`The journal is in use: process ${found.holder.pid} on ${found.holder.host} has held ${path} for longer than 5 s. Nothing was written. Wait for it to end, or end it, and try again.`);
		await wait(2 + Math.random() * 20);
	}
};

/** Links the claim into place; false where somebody else's is there. */
const place = (claim: string, path: string): boolean => {
	try {
		linkSync(claim, path);
		return true;
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false;
		throw error;
	}
};

type Found = {readonly token: string; readonly holder: Owner | undefined};

/** The lock as it stands, known by its token, or by its bytes where goodturn did not write it. */
const readLock = (path: string): Found | undefined => {
	const text = readOwn(path);
	if (text === undefined) return undefined;
	const holder = parseOwner(text);
	return {token: holder?.token ?? createHash('sha256').update(text).digest('hex'), holder};
};

/**
 * Takes away the lock with this token, whose holder is dead. Only one process at a time may, under a second lock named
 * for that token; and it reads the first once more, since it may have passed to somebody alive. A second lock whose
 * holder died is taken away in the same way: each has a token of its own, so this ends.
 */
const breakLock = (path: string, token: string, claim: string, state: string): void => {
	const second = join(state, `break-${token}`);
	if (!place(claim, second)) {
		const found = readLock(second);
		if (found && (!found.holder || isDead(found.holder))) breakLock(second, found.token, claim, state);
		return;
	}
	try {
		if (readLock(path)?.token === token) remove(path);
	} finally {
		remove(second);
	}
};

/** Takes away what killed processes laid down on their way to the lock. Only for the one who holds it. */
const sweep = (state: string): void => {
	for (const name of readdirSync(state)) {
		if (!attempt.test(name)) continue;
		const found = readLock(join(state, name));
		if (found?.holder && isDead(found.holder)) remove(join(state, name));
	}
};
