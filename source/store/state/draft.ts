import {renameSync} from 'node:fs';
import {join} from 'node:path';
import {attempt, removeFile, writeNew} from '../files/disk.ts';
import {hasOwnFolder, ownFolder, readOwn} from '../files/own.ts';

const pathOf = (state: string): string => join(state, 'draft.json');

/** Text that was typed and not saved; undefined where there is none. Never throws. */
export const readDraft = (state: string): string | undefined => {
	let text: string | undefined;
	attempt(() => {
		const value: unknown = JSON.parse(readOwn(pathOf(state)) ?? 'null');
		if (typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string')
			text = value.text;
	});
	return text;
};

/**
 * Keeps the text, or forgets it where it is undefined. Whole or not at all, also when it is cut short. Never throws.
 */
export const writeDraft = (state: string, text: string | undefined): void => {
	// Named for the process, so that the next one can tell whether it is still being written.
	const temporary = join(state, `draft.${process.pid}.tmp`);
	attempt(() => {
		if (text === undefined) return hasOwnFolder(state) ? removeFile(pathOf(state)) : undefined;
		ownFolder(state);
		removeFile(temporary);
		writeNew(temporary, Buffer.from(`${JSON.stringify({text: text.toWellFormed()})}\n`));
		renameSync(temporary, pathOf(state));
	});
};
