import {asHappened} from '../journal/daily/happened.ts';
import type {Draft} from '../journal/draft.ts';
import {cameUp, type Entry} from '../journal/entry.ts';
import {same} from '../journal/format/fields.ts';
import type {Captured, Refused} from './captured.ts';
import {loadDates} from './dates/library.ts';
import {captureNow} from './grammar.ts';
import type {Surroundings} from './names/surroundings.ts';
import {toLine} from './to-line.ts';
import type {ReadSpan} from './words/read-span.ts';

/** An entry as a person changed its line. */
export type Edited = {
	readonly isUnderstood: true;
	/** The entry with what was changed in the line; the same object where nothing was. `edited` is left to the caller. */
	readonly entry: Entry;
	/** Favours and needs that were added after it, linked to it where it is a meeting. */
	readonly more: readonly Draft[];
	readonly newPeople: readonly string[];
	readonly hints: readonly string[];
	readonly isSure: boolean;
	readonly spans: readonly ReadSpan[];
};

const fields = [
	'date',
	'time',
	'how',
	'way',
	'due',
	'people',
	'place',
	'text',
	'tags',
	'treat',
	'guess',
	'asked',
	'about',
	'private',
] as const;
type Fields = Partial<Record<string, unknown>>;

/**
 * The entry after its line (`toLine`) was changed to `line`. Only what differs between the readings of the two lines
 * changes in the entry: state, stars, links, unknown fields and all else stay. A line that cannot be read is refused.
 * One without a date keeps the day of the entry, for that is not what was to be changed.
 */
export const editByLine = async (entry: Entry, line: string, surroundings: Surroundings): Promise<Edited | Refused> => {
	const edited =
		editNow(entry, line, surroundings) ?? editNow(entry, line, {...surroundings, dates: await loadDates()});
	if (!edited) throw new Error('a line was not read with all that reads lines');
	return edited;
};

/**
 * The same at once, as `captureNow`: undefined where the line has a date that only the library for dates can read.
 * `read`: what `captureNow` makes of the line, where it is known already; at each key of a long line it counts.
 */
export const editNow = (
	entry: Entry,
	line: string,
	surroundings: Surroundings,
	read = captureNow(line, surroundings),
): Edited | Refused | undefined => {
	const edited = readEdit(entry, line, surroundings, read);
	if (!edited?.isUnderstood || edited.entry === entry || edited.spans.some(({role}) => role === 'when')) return edited;
	const dated = `${entry.date}${entry.time ? ` ${entry.time}` : ''}: ${line}`;
	return readEdit(entry, dated, surroundings, captureNow(dated, surroundings));
};

type Original = {readonly line: string; readonly read: Captured | Refused | undefined};
const originals = new WeakMap<Entry, Original & {readonly against: readonly unknown[]}>();

/** The line of an entry, and what is read of it: the same at each key, so it is made once. */
const originalOf = (entry: Entry, surroundings: Surroundings): Original => {
	const {now, known, dates} = surroundings;
	const against = [now.day, now.time, known, dates];
	const made = originals.get(entry);
	if (made?.against.every((one, at) => one === against[at])) return made;
	const line = toLine(entry, surroundings);
	const original = {line, read: captureNow(line, surroundings), against};
	originals.set(entry, original);
	return original;
};

const readEdit = (
	entry: Entry,
	line: string,
	surroundings: Surroundings,
	after: Captured | Refused | undefined,
): Edited | Refused | undefined => {
	const {line: original, read: before} = originalOf(entry, surroundings);
	const unchanged = {isUnderstood: true, entry, more: [], newPeople: [], hints: [], isSure: true, spans: []} as const;
	if (line === original) return unchanged;
	if (!after?.isUnderstood) return after;
	const [draft, ...rest] = after.drafts;
	const was: Fields = before?.isUnderstood ? (before.drafts[0] ?? entry) : entry;
	const is: Fields = draft ?? entry;
	if (!same(was.for, is.for))
		return {
			isUnderstood: false,
			message: 'Which favour this one passes on cannot be changed.',
			hint: 'Remove the entry, and write it again with goodturn forward.',
			start: 0,
			end: line.length,
			spans: after.spans,
		};
	const changed = asHappened(
		entry,
		was.kind === is.kind ? withChanges(entry, was, is) : ofOtherKind(entry, is),
		surroundings.now,
	);
	const more = rest.map(
		(one): Draft => (changed.kind === 'meeting' && cameUp(one) ? {...one, meeting: changed.id} : one),
	);
	return {
		isUnderstood: true,
		entry: changed,
		more,
		newPeople: after.newPeople,
		hints: after.hints,
		isSure: after.isSure,
		spans: after.spans,
	};
};

const withChanges = (entry: Entry, was: Fields, is: Fields): Entry => {
	// Another marker, or another side of today, is another state, and what settled the old one is void.
	const state = same(was.state, is.state) ? [] : ['state', 'settled'];
	const keys: readonly string[] = [...fields.filter(key => !same(was[key], is[key])), ...state];
	if (keys.length === 0) return entry;
	const kept = Object.entries(entry).filter(([key]) => !keys.includes(key));
	return Object.fromEntries([
		...kept,
		...keys.flatMap(key => (is[key] === undefined ? [] : [[key, is[key]]])),
	]) as Entry;
};

/** A note that somebody was named in is a meeting now; what every entry has stays. */
const ofOtherKind = (entry: Entry, {for: _, ...is}: Fields): Entry => {
	const {id, created, edited, starred, raw} = entry;
	return {...is, id, created, edited, ...(starred && {starred}), ...(raw && {raw})} as unknown as Entry;
};
