import {type Edited, editByLine} from '../../capture/edit-line.ts';
import {usageError, userError} from '../../errors.ts';
import {compose, type Draft, newPeople} from '../../journal/compose.ts';
import {monthOf} from '../../journal/day.ts';
import type {Entry} from '../../journal/entry.ts';
import {whoIs} from '../../journal/people/who.ts';
import type {Call, Command, Printed} from '../command.ts';
import {entryOf} from '../printing/ids.ts';
import {report} from '../printing/report.ts';
import {formAgain, formOf, readForm} from './entry-form.ts';
import {understand} from './understand.ts';
import {dryRun, labelOf} from './write-drafts.ts';

export const edit: Command = {
	usage: 'ID [LINE…]',
	summary: 'change an entry, by a new line or in $EDITOR',
	about: [
		'With a line, the entry is written anew as that line says, and keeps its id and its links; "-" reads the line from standard input.',
		'Without a line, the entry opens in $VISUAL or $EDITOR, its fields a line each and its text beneath. Left unchanged or emptied, nothing happens.',
	],
	flags: {'dry-run': {type: 'switch', about: 'only say what would change'}},
	examples: ['goodturn edit k3f9', 'goodturn edit ^ "yesterday: coffee with Ada Lovelace"'],
	takesText: true,
	run: async call => {
		const [word, ...line] = call.words;
		if (word === undefined) throw usageError('Which entry? Write goodturn edit ID, or ^ for the newest. goodturn list shows the ids. Nothing was changed.');
		const before = await entryOf(call, word);
		if (before.kind === 'unknown') throw userError(`${word} is of a kind that this version of goodturn does not know, so it was not changed. A newer version may.`);
		const isInput = line.length === 1 && line[0] === '-';
		const typed = isInput ? await call.input() : line.length > 0 ? line.join(' ') : undefined;
		if (typed === undefined) return writeEdit(call, before, await editForm(call, before), [], []);
		const edited = await readLine(call, before, typed.replace(/\n+$/, ''));
		return writeEdit(call, before, edited.entry, edited.more, edited.hints);
	},
};

/** The entry as the line has it. A line without a date keeps the entry's own, for that is not what is to be changed. */
const readLine = async (call: Call, before: Entry, line: string): Promise<Edited> => {
	const edited = await understand(call, surroundings => editByLine(before, line, surroundings), line);
	if (edited.entry === before || edited.spans.some(({role}) => role === 'when')) return edited;
	const dated = `${before.date}${before.time ? ` ${before.time}` : ''}: ${line}`;
	return understand(call, surroundings => editByLine(before, dated, surroundings), dated);
};

const nothing = {added: [], changed: [], removed: [], people: []};

const writeEdit = async (call: Call, before: Entry, changed: Entry, more: readonly Draft[], hints: readonly string[]): Promise<Printed> => {
	if (changed === before && more.length === 0) return {isEcho: true, json: nothing, lines: ['Nothing was changed.']};
	const journal = await call.store.load([...new Set([before, changed, ...more].map(entry => monthOf(entry.date)))]);
	const who = whoIs(journal.people);
	const after: Entry = {...changed, people: changed.people.map(who), edited: call.context.now.instant};
	const added = compose(journal, more, '', call.context, prefix => `No favour has an id that begins with ${prefix}.`);
	if (typeof added === 'string') throw userError(`${added} Nothing was changed.`);
	const entries = [{before, after}, ...added.entries];
	const transaction = {...added, label: labelOf(call, 'edit', after), entries, people: newPeople(journal, entries, call.context).map(person => ({after: person}))};
	if (call.flags.on.has('dry-run')) return dryRun(call, transaction, hints);
	return report(call, await call.store.commit(transaction), {entries: [after, ...added.entries.flatMap(change => change.after ?? [])], hints});
};

/**
 * The entry as a person left it in their editor; the same one where they left it as it was, or empty. Where it cannot
 * be read, the editor opens again with what is wrong at its head; closed without a change it is given up.
 */
const editForm = async (call: Call, entry: Entry): Promise<Entry> => {
	let form = formOf(entry);
	for (;;) {
		const edited = await call.edit(form);
		if (edited.trim() === '' || edited === formOf(entry)) return entry;
		const read = readForm(entry, edited);
		if (typeof read !== 'string') return read;
		// Without a person at the keyboard, as with EDITOR=sed, it would open for ever.
		if (!call.isTerminal || edited === form) throw userError(`The form could not be read: ${read} Nothing was changed.`);
		form = formAgain(edited, read);
	}
};
