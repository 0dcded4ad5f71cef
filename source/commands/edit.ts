import {usageError, userError} from '../errors.ts';
import {newPeople} from '../journal/compose.ts';
import {monthOf} from '../journal/day.ts';
import type {Entry} from '../journal/entry.ts';
import {whoIs} from '../journal/people/who.ts';
import type {Call, Command, Printed} from './command.ts';
import {editLine} from './edit-line.ts';
import {formAgain, formOf, readForm} from './entry-form.ts';
import {entryOf} from './ids.ts';
import {report} from './report.ts';
import {labelOf} from './write-drafts.ts';

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
		if (typed !== undefined) {
			const {entry, hints} = await editLine(call, before, typed);
			return writeEdit(call, before, entry, hints);
		}
		return writeEdit(call, before, await editForm(call, before), []);
	},
};

const nothing = {added: [], changed: [], removed: [], people: []};

const writeEdit = async (call: Call, before: Entry, changed: Entry, hints: readonly string[]): Promise<Printed> => {
	if (changed === before) return {isEcho: true, json: nothing, lines: ['Nothing was changed.']};
	const journal = await call.store.load([...new Set([monthOf(before.date), monthOf(changed.date)])]);
	const who = whoIs(journal.people);
	const after: Entry = {...changed, people: changed.people.map(who), edited: call.context.now.instant};
	const entries = [{before, after}];
	const transaction = {
		id: call.context.newId(),
		at: call.context.now.instant,
		label: labelOf(call, 'edit', after),
		entries,
		people: newPeople(journal, entries, call.context).map(person => ({after: person})),
	};
	if (call.flags.on.has('dry-run')) return {...report(call, transaction, {hints}), isEcho: true, remarks: ['Nothing was written: this was a dry run.']};
	return report(call, await call.store.commit(transaction), {hints});
};

/**
 * The entry as a person left it in their editor; the same one where they left it as it was, or empty. Where it cannot
 * be read, the editor opens again with what is wrong at its head; closed without a change it is given up.
 */
const editForm = async (call: Call, entry: Entry): Promise<Entry> => {
	let form = formOf(entry);
	for (;;) {
		const edited = await call.edit(form);
		if (edited === undefined) throw userError('The editor did not end well. Nothing was changed. Set $VISUAL or $EDITOR to an editor that waits until you close the file.');
		if (edited.trim() === '' || edited === formOf(entry)) return entry;
		const read = readForm(entry, edited);
		if (typeof read !== 'string') return read;
		// Without a person at the keyboard, as with EDITOR=sed, it would open for ever.
		if (!call.isTerminal || edited === form) throw userError(`The form could not be read: ${read} Nothing was changed.`);
		form = formAgain(edited, read);
	}
};
