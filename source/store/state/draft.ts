import {renameSync} from 'node:fs';
import {join} from 'node:path';
import {attempt, removeFile, writeNew} from '../files/disk.ts';
import {hasOwnFolder, ownFolder, readOwn} from '../files/own.ts';

const pathOf = (state: string): string => join(state, 'draft.json');

/** What was typed into something that is there and not saved: `about` says into what, for the screens. */
export type UnsavedEdit = {readonly about: string; readonly text: string};

type Kept = {readonly text?: string; readonly edits: readonly UnsavedEdit[]};

const read = (state: string): Kept => {
	let kept: Kept = {edits: []};
	attempt(() => {
		const value: unknown = JSON.parse(readOwn(pathOf(state)) ?? 'null');
		if (typeof value !== 'object' || value === null) return;
		const edits = 'edits' in value && Array.isArray(value.edits) ? value.edits.filter(isEdit) : [];
		kept = {...('text' in value && typeof value.text === 'string' && {text: value.text}), edits};
	});
	return kept;
};

const isEdit = (value: unknown): value is UnsavedEdit =>
	typeof value === 'object' &&
	value !== null &&
	'about' in value &&
	'text' in value &&
	typeof value.about === 'string' &&
	typeof value.text === 'string';

/** Text that was typed and not saved; undefined where there is none. Never throws. */
export const readDraft = (state: string): string | undefined => read(state).text;

/** What was typed into entries and people that are there, and not saved. Never throws. */
export const readEdits = (state: string): readonly UnsavedEdit[] => read(state).edits;

/**
 * Keeps the text, or forgets it where it is undefined. Whole or not at all, also when it is cut short. Never throws.
 */
export const writeDraft = (state: string, text: string | undefined): void =>
	write(state, {...(text !== undefined && {text}), edits: readEdits(state)});

/** Keeps what was typed into entries and people, in place of what was kept of that before. As `writeDraft`. */
export const writeEdits = (state: string, edits: readonly UnsavedEdit[]): void => {
	const {text} = read(state);
	write(state, {...(text !== undefined && {text}), edits});
};

const write = (state: string, {text, edits}: Kept): void => {
	// Named for the process, so that the next one can tell whether it is still being written.
	const temporary = join(state, `draft.${process.pid}.tmp`);
	attempt(() => {
		if (text === undefined && edits.length === 0) return hasOwnFolder(state) ? removeFile(pathOf(state)) : undefined;
		ownFolder(state);
		removeFile(temporary);
		writeNew(
			temporary,
			Buffer.from(
				`${JSON.stringify({
					...(text !== undefined && {text: text.toWellFormed()}),
					...(edits.length > 0 && {edits: edits.map(({about, text: typed}) => ({about, text: typed.toWellFormed()}))}),
				})}\n`,
			),
		);
		renameSync(temporary, pathOf(state));
	});
};
