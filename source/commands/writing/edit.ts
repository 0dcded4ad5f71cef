import {editByLine} from '../../capture/edit-line.ts';
import {edit} from '../../changes/edit.ts';
import {joiningFor} from '../../changes/joining.ts';
import {usageError, userError} from '../../errors.ts';
import type {Draft} from '../../journal/draft.ts';
import type {Entry} from '../../journal/entry.ts';
import {toJson} from '../../journal/format/read-entry.ts';
import type {Seen} from '../../journal/journal.ts';
import {joinedInWords} from '../../journal/merge/joining.ts';
import {outcome} from '../../journal/transaction.ts';
import {withoutLastLineEnds} from '../../line-ends.ts';
import {commitJoined} from '../../store/commit-joined.ts';
import type {Call, Command, Printed} from '../command.ts';
import {momentOf} from '../moment.ts';
import {transactionAsShown} from '../printing/as-shown.ts';
import {seenOf} from '../printing/ids.ts';
import {report} from '../printing/report.ts';
import {formAgain, formOf, readForm} from './entry-form.ts';
import {understand} from './understand.ts';
import {addedBy, dryRun} from './write-drafts.ts';

export const editCommand: Command = {
	usage: 'ID [LINE…]',
	summary: 'change an entry, by a new line or in $EDITOR',
	about: [
		'With a line, the entry is written anew as that line says, and keeps its id and its links; "-" reads the ' +
			'line from standard input.',
		'Without a line, the entry opens in $VISUAL or $EDITOR, its fields a line each and its text beneath. Left ' +
			'unchanged or emptied, nothing happens. What another program changes meanwhile is joined with it.',
	],
	flags: {'dry-run': {type: 'switch', about: 'only say what would change'}},
	examples: ['goodturn edit c3f9', 'goodturn edit ^ "yesterday: coffee with Ada Lovelace"'],
	takesText: true,
	run: async call => {
		const [word, ...line] = call.words;
		if (word === undefined)
			throw usageError(
				'Which entry? Write goodturn edit ID, or ^ for the newest. goodturn list shows the ids. Nothing was changed.',
			);
		const seen = await seenOf(call, word, {mayBePrivate: true});
		const before = seen.entry;
		if (before.kind === 'unknown')
			throw userError(
				`${word} is of a kind that this version of goodturn does not know, so it was not changed. A newer version may.`,
			);
		const isInput = line.length === 1 && line[0] === '-';
		const typed = isInput ? await call.input() : line.length > 0 ? line.join(' ') : undefined;
		if (typed === undefined) {
			const entry = await editForm(call, before);
			return writeEdit(asOfNow(call), seen, entry, [], []);
		}
		const text = withoutLastLineEnds(typed);
		const edited = await understand(call, surroundings => editByLine(before, text, surroundings), text);
		return writeEdit(call, seen, edited.entry, edited.more, edited.hints);
	},
};

/** The call at the moment when the editor was closed, which may be an hour later: of two writings the later is shown. */
const asOfNow = (call: Call): Call => {
	const {context, surroundings} = call;
	return {...call, context: {...context, now: momentOf(surroundings.process.env, context.now.settings ?? {})}};
};

const nothing = {added: [], changed: [], removed: [], people: []};

const writeEdit = async (
	call: Call,
	seen: Seen,
	entry: Entry,
	more: readonly Draft[],
	hints: readonly string[],
): Promise<Printed> => {
	if (entry === seen.entry && more.length === 0) return {isEcho: true, json: nothing, lines: ['Nothing was changed.']};
	const wish = edit({seen, entry, more, known: call.store.get().people});
	if (call.flags.on.has('dry-run')) {
		const planned = await call.store.plan(wish, call.context);
		return dryRun(call, planned, hints, [seen.entry.id, ...addedBy(planned)]);
	}
	const written = await commitJoined(call.store, wish, call.context, joiningFor);
	const change = written.entries.find(({after}) => after?.id === seen.entry.id);
	const joined =
		change?.before && change.after && joinedInWords(toJson(seen.entry), toJson(change.before), toJson(change.after));
	const typed = [seen.entry.id, ...outcome(written).added.map(({id}) => id)];
	const {added, changed} = outcome(transactionAsShown(call, written, typed));
	return report(call, written, {
		entries: [...changed, ...added],
		hints: [...(joined ? [joined] : []), ...hints],
		typed,
	});
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
		if (!call.isTerminal || edited === form)
			throw userError(`The form could not be read: ${read} Nothing was changed.`);
		form = formAgain(edited, read);
	}
};
