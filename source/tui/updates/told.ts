import {mergedIn} from '../../changes/people/merge.ts';
import {counted} from '../../journal/counted.ts';
import type {Day} from '../../journal/day.ts';
import {doneSentence, putOffSentence} from '../../journal/done-words.ts';
import type {Entry} from '../../journal/entry.ts';
import type {Journal} from '../../journal/journal.ts';
import {leftBehind} from '../../journal/ledger/links.ts';
import {listNames} from '../../journal/names.ts';
import {type Change, outcome, type Transaction} from '../../journal/transaction.ts';
import {sentence} from '../../journal/words.ts';
import type {Notice} from '../request.ts';

/**
 * What a transaction did to the journal as it is now, in a sentence, and the key that takes it back. `isPrivateShown`:
 * else what is private now is gone from the screen, and the sentence says where it is.
 */
export const told = (
	how: 'saved' | 'undone' | 'redone',
	transaction: Transaction,
	journal: Journal,
	today: Day,
	isPrivateShown: boolean,
): Notice => {
	const text =
		how === 'saved'
			? did(transaction, journal, today, isPrivateShown)
			: `${how === 'undone' ? 'Undone' : 'Redone'}: ${transaction.label}.`;
	return {tone: 'done', text, key: how === 'undone' ? 'U redoes' : 'u undoes'};
};

const did = (transaction: Transaction, journal: Journal, today: Day, isPrivateShown: boolean): string => {
	const {added, removed, people} = outcome(transaction);
	const [first, ...others] = added;
	const known =
		people.length > 0 ? ` ${listNames(people.map(({name}) => name))} ${people.length > 1 ? 'are' : 'is'} new.` : '';
	const hidden = isPrivateShown ? '' : ', hidden until p';
	// What comes of a private ask is not even counted.
	const counting = others.filter(other => isPrivateShown || first?.private || !other.private);
	const more = counting.length > 0 ? ` And ${counting.length} more.` : '';
	if (first) return `Saved${first.private ? ` as private${hidden}` : ''}: ${closed(first, today)}${more}${known}`;
	const many = manyTold(transaction);
	if (many !== undefined) return `${many}${known}`;
	const renamed = transaction.people.find(({before, after}) => before && after && before.name !== after.name);
	if (renamed) return `Renamed ${renamed.before?.name} to ${renamed.after?.name}, in ${entriesOf(transaction)}.`;
	if (removed[0]) return `Removed${staying(journal, removed)}: ${closed(removed[0], today)}`;
	const person = transaction.people.find(({before, after}) => before?.snoozed !== after?.snoozed)?.after;
	if (person?.snoozed !== undefined) return putOffSentence(person.snoozed, today);
	const [change] = transaction.entries;
	if (change?.after?.private && !change.before?.private)
		return `Private now${hidden}: ${closed(change.after, today)}${known}`;
	const about = transaction.people[0]?.after;
	if (!change && about) return `Saved what is known of ${about.name}.`;
	return change ? `${changed(change, today)}${known}` : 'Nothing was changed.';
};

/** What was done to two people, or to several entries at once: as the log has it. */
const manyTold = (transaction: Transaction): string | undefined => {
	const {label, entries} = transaction;
	const merged = mergedIn(transaction);
	if (merged) return `${merged.other} and ${merged.person} are one person now: ${entriesOf(transaction)} went over.`;
	if (/^give an? |^give \d/.test(label)) return `Given: ${label.replace(/^give /, '')}.`;
	const isMany = entries.length > 1 && /^(?:remove|tag|make (?:private|public)) \d+ entries$/.test(label);
	return isMany ? `${didToMany[label.replace(/ \d.*$/, '')]} ${entriesOf(transaction)}.` : undefined;
};

const didToMany: Readonly<Record<string, string>> = {
	remove: 'Removed',
	tag: 'Tagged',
	'make private': 'Private now:',
	'make public': 'Public again:',
};

const entriesOf = ({entries}: Transaction): string => counted(entries.length, 'entry', 'entries');

/** That what came of an entry stays when it goes; before the entry itself, whose end may be cut off. */
const staying = (journal: Journal, removed: readonly Entry[]): string => {
	const {length} = leftBehind(journal, removed);
	return length === 0
		? ''
		: ` (${counted(length, 'entry', 'entries')} linked to it ${length === 1 ? 'stays' : 'stay'})`;
};

const changed = ({before, after}: Change<Entry>, today: Day): string => {
	if (!before || !after) return 'Saved.';
	if (before.starred !== after.starred)
		return `${after.starred ? 'Starred' : 'No longer starred'}: ${closed(after, today)}`;
	if (before.private && !after.private) return `No longer private: ${closed(after, today)}`;
	const done = doneSentence({before, after}, today);
	if (done) return done;
	if (before.kind === 'need' && after.kind === 'need' && before.state !== after.state)
		return `${{open: 'Open again', met: 'Met', dropped: 'Dropped'}[after.state]}: ${closed(after, today)}`;
	return ofTheDay(before, after, today) ?? `Saved: ${closed(after, today)}`;
};

/** What was done about a line of the day: a plan, an ask, or that it was put off. */
const ofTheDay = (before: Entry, after: Entry, today: Day): string | undefined => {
	if (before.kind === 'meeting' && after.kind === 'meeting' && before.state !== after.state)
		return `${after.state ? plans[after.state] : 'It took place'}: ${closed(after, today)}`;
	if (before.kind === 'ask' && after.kind === 'ask' && before.state !== after.state)
		return `${answers[after.state]}: ${closed(after, today)}`;
	return before.snoozed !== after.snoozed && after.snoozed !== undefined
		? putOffSentence(after.snoozed, today)
		: undefined;
};

const plans = {planned: 'Planned', missed: 'It did not take place'} as const;

const answers = {
	open: 'Open again',
	asked: 'You asked',
	granted: 'Granted',
	declined: 'Declined',
	dropped: 'Dropped',
} as const;

const closed = (entry: Entry, today: Day): string => {
	const words = sentence(entry, today) || 'an entry without text';
	return /[.!?…]$/.test(words) ? words : `${words}.`;
};
