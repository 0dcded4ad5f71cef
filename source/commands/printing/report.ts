import {counted} from '../../journal/counted.ts';
import type {Day} from '../../journal/day.ts';
import {shortDay, timeInWords} from '../../journal/day.ts';
import {cameUp, type Entry, type Favour, isOpenAsk, owes} from '../../journal/entry.ts';
import {toJson} from '../../journal/format/read-entry.ts';
import {birthdayInWords, personToJson} from '../../journal/person/person.ts';
import {outcome, type Transaction} from '../../journal/transaction.ts';
import {sentence, stateInWords} from '../../journal/words.ts';
import type {Call, Printed} from '../command.ts';
import {transactionAsShown} from './as-shown.ts';
import {shortIds} from './ids.ts';
import {type Cell, type ColourMeaning, line, paint} from './print.ts';

/** What `--json` prints of a transaction. */
export const outcomeJson = (transaction: Transaction): Readonly<Record<string, unknown>> => {
	const {added, changed, removed, people} = outcome(transaction);
	// Whose facts a line changes is told beside who is new; a merge or a rename says itself whom it changes.
	const told = isOfLine(transaction)
		? transaction.people.flatMap(({before, after}) => (before && after ? [after] : []))
		: [];
	return {
		added: added.map(toJson),
		changed: changed.map(toJson),
		removed: removed.map(toJson),
		people: [...people, ...told].map(personToJson),
	};
};

/** What is owed because of an entry, as a colour. */
export const meaningOf = (entry: Entry): ColourMeaning | undefined => {
	if (entry.kind !== 'favour') return undefined;
	const who = owes(entry as Favour);
	return who === 'you' ? 'youOwe' : who === 'they' ? 'theyOwe' : 'faint';
};

/**
 * An entry as one line of an echo: `c3f9  Fri 20 Nov 15:00  coffee with Ada Lovelace @ Café Central #work`; without an
 * id that of one not written.
 */
export const entryLine = (call: Call, entry: Entry, id?: string): string => {
	const {now} = call.context;
	const {day} = now;
	// What came up in a meeting comes beneath it, on the same day.
	const isOfMeeting = cameUp(entry) && entry.meeting !== undefined;
	const when =
		entry.kind === 'meeting' || entry.kind === 'note' || (entry.date !== day && !isOfMeeting)
			? `${shortDay(entry.date, day)}${entry.time ? ` ${timeInWords(entry.time, now)}` : ''}  `
			: '';
	const planned = entry.kind === 'meeting' && entry.state ? `${entry.state}: ` : '';
	return line(
		call.style,
		[id === undefined ? '' : `${id}  `, 'faint'],
		[when, 'faint'],
		[planned],
		[wholeSentence(entry, day), meaningOf(entry)],
	);
};

/** The sentence of an entry, with the tags that a favour, need or ask has too. */
export const wholeSentence = (entry: Entry, day: Day): string => {
	const tags = cameUp(entry) ? (entry.tags ?? []).map(tag => ` #${tag}`).join('') : '';
	return `${sentence(entry, day)}${tags}${endedHow(entry, day)}` || '(no text)';
};

/**
 * How a favour was settled, or a need or an ask ended; nothing for one that passes another on, which asks for no
 * return.
 */
const endedHow = (entry: Entry, day: Day): string => {
	if ((entry.kind === 'need' && entry.state !== 'open') || (entry.kind === 'ask' && !isOpenAsk(entry)))
		return ` (${entry.state})`;
	return entry.kind === 'favour' && entry.state === 'settled' && !entry.forwards
		? ` (${stateInWords(entry, day)})`
		: '';
};

/** A rename or a backup put back may change thousands of entries, and nobody reads them all. */
const mostShown = 20;

/** A line for each of the entries, of the journal as it is now; where there are many, for the first 20. */
export const entryLines = (call: Call, entries: readonly Entry[]): readonly string[] => {
	const idOf = shortIds(call.store.get());
	const shown = entries.length > mostShown + 1 ? entries.slice(0, mostShown) : entries;
	return [
		...shown.map(entry => entryLine(call, entry, idOf(entry.id))),
		...(shown.length < entries.length ? [`… and ${entries.length - shown.length} more`] : []),
	];
};

/** What a step through the history, or a backup put back, did to the journal: what came, what changed, what went. */
export const outcomeLines = (
	call: Call,
	{added, changed, removed}: Pick<ReturnType<typeof outcome>, 'added' | 'changed' | 'removed'>,
): readonly string[] => {
	const part = (title: string, entries: readonly Entry[]): readonly string[] =>
		entries.length === 0 ? [] : [title, ...entryLines(call, entries)];
	return [
		...part('Back in the journal:', added),
		...part('Now reads:', changed),
		...part('Gone from the journal:', removed),
	];
};

const told = ['birthday', 'city', 'work', 'circles', 'aliases', 'offers', 'met'] as const;
const words = {
	birthday: 'birthday',
	city: 'lives in',
	work: 'work:',
	circles: 'circle:',
	aliases: 'also called',
	offers: 'offers',
	met: 'met:',
} as const;

/**
 * Whether a transaction is of a line, which adds an entry or tells nothing but facts; a rename, a merge and facts set
 * by a command say themselves what they changed.
 */
const isOfLine = ({entries, label}: Transaction): boolean =>
	entries.some(({before}) => !before) || (entries.length === 0 && label.startsWith('add'));

/** What a line told of people, a line each: `Ken Ito lives in Berlin`. Nothing where it is no line that was written. */
export const factLines = (call: Call, transaction: Transaction): readonly string[] =>
	(isOfLine(transaction) ? transaction.people : []).flatMap(({before, after}) =>
		told.flatMap(field => {
			const had = new Set([before?.[field] ?? []].flat());
			const has = [after?.[field] ?? []].flat().filter(value => !had.has(value));
			return has.map(value =>
				line(
					call.style,
					[`${after?.name} `, 'who'],
					[`${words[field]} ${field === 'birthday' ? birthdayInWords(value) : value}`],
				),
			);
		}),
	);

export const undoHint = 'Undo: goodturn undo';

/**
 * What a command says of a transaction that is written: its own words first, the entries, who is new, what it guessed,
 * and how to take it back. `typed`: ids of what was written down in this call, which is said back also where it is
 * private.
 */
export const report = (
	call: Call,
	written: Transaction,
	said: {
		readonly before?: readonly string[];
		readonly hints?: readonly string[];
		readonly entries?: readonly Entry[];
		readonly typed?: readonly string[];
		/** Whether what came, changed and went is told apart. */
		readonly inParts?: boolean;
	} = {},
): Printed => {
	const shown = transactionAsShown(call, written, said.typed);
	const {added, changed, removed, people} = outcome(shown);
	const hidden = written.entries.length - shown.entries.length;
	const cells = (text: string, meaning?: ColourMeaning): string => line(call.style, [text, meaning] as Cell);
	return {
		isEcho: true,
		json: outcomeJson(shown),
		lines: [
			...(said.before ?? []).map(text => cells(text)),
			...(said.inParts
				? outcomeLines(call, {added, changed, removed})
				: entryLines(call, said.entries ?? [...added, ...changed, ...removed])),
			...(hidden > 0 ? [cells(`${counted(hidden, 'private entry', 'private entries')}, not shown`, 'faint')] : []),
			...people.map(({name}) => cells(`+ ${name} is new`, 'new')),
			...factLines(call, shown),
			...(said.hints ?? []).map(hint => cells(hint)),
			paint(call.style, 'faint', undoHint),
		],
	};
};
