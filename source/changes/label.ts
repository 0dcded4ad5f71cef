import {cut} from '../columns.ts';
import type {Day} from '../journal/day.ts';
import {type Entry, firstLine} from '../journal/entry.ts';
import {named, sentence, whoIn} from '../journal/words.ts';

/** Columns that a label takes in the log, in `Undid: …` and in a notice. */
const labelColumns = 60;

/**
 * What a person did, for the log: the word for it and the entry, in few words: `add coffee with Ada Lovelace`,
 * `gave Ada Lovelace: a lift`.
 */
export const labelOf = (did: string, entry: Entry | undefined, today: Day): string => {
	const isShort = entry?.kind === 'favour' && did !== 'add' && did !== 'edit';
	const what = !entry ? '' : isShort ? `${whoIn(entry)}: ${firstLine(entry)}` : sentence(entry, today);
	return cut(`${did} ${what}`.trim(), labelColumns);
};

/** The same for what is done to entries as they are: `settle "send the paper"`, `remove 3 entries`. */
export const labelFor = (verb: string, entries: readonly Entry[]): string => {
	const [first] = entries;
	return `${verb} ${entries.length === 1 && first ? named(first) : `${entries.length} entries`}`;
};
