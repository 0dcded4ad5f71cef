import {renameSync} from 'node:fs';
import {join} from 'node:path';
import {attempt, removeFile, writeNew} from '../files/disk.ts';
import {ownFolder, readOwn} from '../files/own.ts';
import type {Branch} from '../git/branch.ts';
import type {KnownFiles} from './journal-files.ts';

/**
 * What is kept of the last sync in `.state/synced`: never trusted over the files and Git, and made again where it is
 * gone.
 */
export type SyncMemory = {
	/** The commit that the files below are those of. */
	readonly head?: string;
	readonly files?: KnownFiles;
	/** When the last sync ended well. */
	readonly at?: string;
	/** The commit that Git's index was last brought to, where that is not the last one; empty before the first. */
	readonly index?: string;
	/** The branch, and what tells the settings by which git said so from others. */
	readonly branch?: Branch & {readonly settings: string};
	/** How many commits are still to be sent. */
	readonly toSend?: number;
};

const pathOf = (state: string): string => join(state, 'synced');

/** What is remembered; nothing where there is nothing. Never throws. */
export const recallSync = (state: string): SyncMemory => {
	let memory: SyncMemory = {};
	attempt(() => {
		const value: unknown = JSON.parse(readOwn(pathOf(state)) ?? '{}');
		if (typeof value === 'object' && value !== null) memory = value;
	});
	return memory;
};

/** Remembers. Never throws. */
export const rememberSync = (state: string, memory: SyncMemory): void =>
	attempt(() => {
		ownFolder(state);
		const temporary = join(state, `synced.${process.pid}.tmp`);
		removeFile(temporary);
		writeNew(temporary, Buffer.from(JSON.stringify(memory)), {isFlushed: false});
		renameSync(temporary, pathOf(state));
	});
