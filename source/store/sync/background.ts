import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {Instant} from '../../journal/day.ts';
import {recallSync} from './memory.ts';

/** How a journal stands with its remote, as far as it is known here. */
export type SyncStanding = {
	/** When the last sync ended well; absent before the first. */
	readonly at?: Instant;
	/** Commits that are still to be sent. */
	readonly toSend: number;
};

/** How a journal stands with its remote; undefined where it is not set up for sync. Never throws. */
export const syncStanding = (folder: string): SyncStanding | undefined => {
	if (folder === '' || !existsSync(join(folder, '.git'))) return undefined;
	const {at, toSend = 0} = recallSync(join(folder, '.state'));
	return {toSend, ...(at !== undefined && {at: at as Instant})};
};

/** What a sync in a process of its own came to. `failed`: why it did nothing; `offline`: why nothing was sent. */
export type SyncEnd = {
	readonly failed?: string;
	readonly offline?: string;
	/** Entries and people that came from other machines, or changed there. */
	readonly received: number;
	/** Fields that two machines wrote differently. */
	readonly both: number;
};

/**
 * Syncs in a process of its own, so that whoever waits for keys is never kept from them. It asks nothing, and goes on
 * where the one who began it ends. Never rejects.
 */
export const syncInBackground = (folder: string): Promise<SyncEnd> =>
	new Promise(resolve => {
		const failed = (why: string): void => resolve({failed: why, received: 0, both: 0});
		const words = [process.argv[1] ?? '', '--journal', folder, 'sync', '--json', '--quiet'];
		const child = spawn(process.execPath, words, {stdio: ['ignore', 'pipe', 'pipe'], detached: true});
		const [out, said]: [Buffer[], Buffer[]] = [[], []];
		child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
		child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
		child.on('error', () => failed('It could not be started.'));
		child.on('close', () => {
			try {
				resolve(endOf(JSON.parse(Buffer.concat(out).toString())));
			} catch {
				failed(messageIn(Buffer.concat(said).toString()));
			}
		});
		child.unref();
	});

type Printed = {
	readonly received: Readonly<Record<string, number>>;
	readonly both: number;
	readonly offline?: string;
};

const endOf = ({received, both, offline}: Printed): SyncEnd => ({
	received: Object.values(received).reduce((sum, count) => sum + count, 0),
	both,
	...(offline !== undefined && {offline}),
});

/** What went wrong, out of the one document that is printed of it. */
const messageIn = (text: string): string => {
	try {
		const {error} = JSON.parse(text) as {readonly error: {readonly message: string}};
		return error.message;
	} catch {
		return 'The sync ended without a word: goodturn sync tells more.';
	}
};
