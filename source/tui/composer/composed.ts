import type {Refused} from '../../capture/captured.ts';
import {editByLine} from '../../capture/edit-line.ts';
import {capture} from '../../capture/grammar.ts';
import {readSurely} from '../../capture/sure.ts';
import {cut} from '../../columns.ts';
import {type Context, compose, type Draft, newPeople} from '../../journal/compose.ts';
import {monthOf} from '../../journal/day.ts';
import type {Entry} from '../../journal/entry.ts';
import {alsoMeeting} from '../../journal/ledger/meet.ts';
import {allPersons} from '../../journal/people/people.ts';
import {rename} from '../../journal/people/rename.ts';
import {whoIs} from '../../journal/people/who.ts';
import {outcome, type Transaction} from '../../journal/transaction.ts';
import {sentence} from '../../journal/words.ts';
import type {Store} from '../../store/store.ts';
import type {Composer} from './composer.ts';

/** Columns that the name of a change takes in the log and in a notice. */
const labelColumns = 60;

/** The transaction that saves what stands in the composer; or why it cannot be saved, in a sentence or two. Then nothing is written. */
export const composed = async (store: Store, {purpose, field}: Composer, context: Context): Promise<Transaction | string> => {
	if (purpose.kind === 'rename') return renamed(store, purpose.name, field.text, context);
	if (purpose.kind === 'edit') return edited(store, purpose.entry, field.text, context);
	const captured = await readSurely(store, known => capture(field.text, {now: context.now, known}));
	if (!captured.isUnderstood) return refusal(captured);
	// Without its colon the line is a note about a forward, and would forward nothing.
	if (purpose.kind === 'forward' && !captured.drafts.some(draft => draft.for !== undefined))
		return 'To whom is it passed on, and what was done? Write fwd Ben: read his CV, and leave for: at the end. Nothing was written.';
	const transaction = await written(store, captured.drafts, context);
	if (typeof transaction === 'string') return transaction;
	const [first] = outcome(transaction).added;
	const whole = {...transaction, label: labelOf('add', first, context)};
	return purpose.kind === 'meet' ? alsoMeeting(whole, purpose.need, context) : whole;
};

const renamed = async (store: Store, from: string, to: string, context: Context): Promise<Transaction | string> => {
	const journal = await store.load('all');
	const person = allPersons(journal).find(({name}) => name === from);
	return person ? rename(journal, person, to, context) : `Nobody is called ${from} any more; nothing was renamed.`;
};

const edited = async (store: Store, before: Entry, text: string, context: Context): Promise<Transaction | string> => {
	if (before.kind === 'unknown') return 'This entry is of a kind that this version of goodturn does not know. Nothing was changed.';
	const by = (line: string) => readSurely(store, known => editByLine(before, line, {now: context.now, known}));
	const first = await by(text);
	// A line whose date was taken away keeps the entry's own day.
	const isDated = !first.isUnderstood || first.entry === before || first.spans.some(({role}) => role === 'when');
	const changed = isDated ? first : await by(`${before.date}${before.time ? ` ${before.time}` : ''}: ${text}`);
	if (!changed.isUnderstood) return refusal(changed);
	if (changed.entry === before && changed.more.length === 0) return 'Nothing was changed.';
	const more = await written(store, changed.more, context);
	if (typeof more === 'string') return more;
	const journal = await store.load([monthOf(before.date), monthOf(changed.entry.date)]);
	const after: Entry = {...changed.entry, people: changed.entry.people.map(whoIs(journal.people)), edited: context.now.instant};
	const entries = [{before, after}, ...more.entries];
	return {...more, label: labelOf('edit', after, context), entries, people: newPeople(journal, entries, context).map(person => ({after: person}))};
};

const written = async (store: Store, drafts: readonly Draft[], context: Context): Promise<Transaction | string> => {
	const favours = new Map<string, Entry | string>();
	for (const {for: prefix} of drafts) if (prefix !== undefined) favours.set(prefix, await favourNamed(store, prefix));
	const journal = await store.load([...new Set(drafts.map(draft => monthOf(draft.date)))]);
	return compose(journal, drafts, 'add', context, prefix => favours.get(prefix) ?? `No favour has an id that begins with ${prefix}.`);
};

const favourNamed = async (store: Store, prefix: string): Promise<Entry | string> => {
	const [first, ...others] = await store.find(prefix);
	if (!first) return `No favour has an id that begins with ${prefix}.`;
	return others.length > 0 ? `Several entries have an id that begins with ${prefix}. Write more of it.` : first;
};

const refusal = ({message, hint}: Refused): string => `${message} ${hint}`;

const labelOf = (did: string, entry: Entry | undefined, {now}: Context): string => cut(`${did} ${entry ? sentence(entry, now.day) : ''}`.trim(), labelColumns);
