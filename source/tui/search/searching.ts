import type {DateReader} from '../../capture/dates/moment.ts';
import type {Now} from '../../journal/day.ts';
import type {Entry} from '../../journal/entry.ts';
import {type Journal, newestFirst} from '../../journal/journal.ts';
import {completeQuery} from '../../journal/query/complete.ts';
import {ranked} from '../../search/find.ts';
import {editField, type Field, fieldOf, replaceIn} from '../typing/field.ts';
import type {KeyPress} from '../typing/key-press.ts';
import type {FilterAnswer} from '../world.ts';

/** A search for one entry, best match first, as `goodturn find` without a query opens it. */
export type Searching = {
	readonly journal: Journal;
	readonly now: Now;
	readonly field: Field;
	/** What was searched for before, the latest first, and which of them is in the field untouched, from 0. */
	readonly recent: readonly string[];
	readonly recalled?: number;
	/** The chosen hit, from 0. */
	readonly cursor: number;
	readonly found?: FilterAnswer;
	/** What reads dates that are not plain, once a query had one. */
	readonly dates?: DateReader;
};

/** What the one who runs the search is asked to do: look for another text, end with the chosen entry, or without. */
export type SearchAsk =
	| {readonly kind: 'find'; readonly text: string}
	| {readonly kind: 'choose'; readonly entry: Entry}
	| {readonly kind: 'leave'};

/** Hits that can be reached; whoever wants more writes more. */
const most = 200;

/** The hits, best first; without a query the newest entries. */
export const hitsOf = ({journal, field, found}: Searching): readonly Entry[] => {
	if (field.text.trim() === '') return newest(journal);
	return found?.findings ? ranked(found.findings, most).map(({entry}) => entry) : [];
};

const newest = (journal: Journal): readonly Entry[] => {
	const entries: Entry[] = [];
	for (const entry of newestFirst(journal)) if (entries.push(entry) === most) break;
	return entries;
};

/** The search after a key, and what it asks for. */
export const pressInSearch = (search: Searching, press: KeyPress): readonly [search: Searching, asked?: SearchAsk] => {
	const hits = hitsOf(search);
	const at = Math.min(search.cursor, Math.max(0, hits.length - 1));
	const to = (cursor: number): readonly [Searching] => [
		{...search, cursor: Math.min(Math.max(0, cursor), Math.max(0, hits.length - 1))},
	];
	if (press.kind === 'paste')
		return typed(search, editField(search.field, {kind: 'paste', text: press.text.replace(/\s+/g, ' ')}));
	switch (press.key) {
		case 'enter': {
			const entry = hits[at];
			return entry ? [search, {kind: 'choose', entry}] : [search];
		}
		case 'escape':
			return [search, {kind: 'leave'}];
		case 'ctrl-c':
			return search.field.text === '' ? [search, {kind: 'leave'}] : typed(search, fieldOf(''));
		case 'down':
		case 'ctrl-n':
		case 'ctrl-j':
			return to(at + 1);
		case 'up':
		case 'ctrl-p':
			return canRecall(search, at) ? recalled(search) : to(at - 1);
		case 'pagedown':
			return to(at + 10);
		case 'pageup':
			return to(at - 10);
		case 'tab': {
			const {start, end, options} = completeQuery(search.field.text, search.field.cursor, search.journal);
			return options[0] ? typed(search, replaceIn(search.field, start, end, options[0].text)) : [search];
		}
		default:
			return typed(search, editField(search.field, press));
	}
};

/** Above the first hit are the earlier searches, while nothing else is typed. */
const canRecall = ({field, recalled}: Searching, at: number): boolean =>
	at === 0 && (field.text === '' || recalled !== undefined);

const recalled = (search: Searching): readonly [Searching, SearchAsk?] => {
	const next = search.recalled === undefined ? 0 : search.recalled + 1;
	const text = search.recent[next];
	if (text === undefined) return [search];
	const [after, asked] = typed(search, fieldOf(text));
	const back = {...after, recalled: next};
	return asked ? [back, asked] : [back];
};

const typed = (before: Searching, field: Field | undefined): readonly [Searching, SearchAsk?] => {
	if (!field || field === before.field) return [before];
	const {recalled: _, ...search} = before;
	const text = field.text.trim();
	const next = {...search, field, cursor: 0};
	return text === search.field.text.trim() ? [next] : [next, {kind: 'find', text}];
};
