import {userError} from '../../errors.ts';
import {shortDay} from '../../journal/day.ts';
import type {Entry} from '../../journal/entry.ts';
import {
	isPartial,
	type Journal,
	lastWritten,
	readPrefix,
	type Seen,
	seenIn,
	shortestId,
	shortId,
} from '../../journal/journal.ts';
import {digitsAlike, joinedIds, numberOfId} from '../../journal/kept/ids.ts';
import {togetherAndOthers} from '../../journal/kept/over-kept.ts';
import {sentence} from '../../journal/words.ts';
import {printable} from '../../printable.ts';
import type {Call} from '../command.ts';
import {isPrivateShown} from './as-shown.ts';

/**
 * The ids of a journal as they are shown: the same as `shortId` gives, but with all in order once, since `shortId`
 * looks at every entry for every id. Months need only be known.
 */
export const shortIds = (journal: Journal): ((id: string) => string) => {
	// No id begins with z, so what comes back has the least length that this journal shows.
	const least = isPartial(journal) ? shortId(journal, 'z'.repeat(36)).length : shortestId;
	let lists = togetherAndOthers(journal).map(({ids}) => ids);
	let asked = 0;
	return id => {
		// For many ids it is quicker to have those of all newer months in one list.
		if (asked++ === fewIds) lists = [...lists.slice(0, 1), joinedIds(lists.slice(1))];
		const number = numberOfId(id);
		const alike = lists.reduce((most, ids) => Math.max(most, digitsAlike(ids, number)), 0);
		const length = Math.max(least, (alike < 8 ? alike : alike + 1) + 1);
		return id.slice(0, length === 9 ? 10 : length);
	};
};

const fewIds = 50;

/** How many letters two ids begin with alike. */
const inCommon = (a: string, b = ''): number => {
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	return at;
};

/**
 * The entries that a word names: `^` the one written last, `^2` the one before, else those whose id begins with it, at
 * least 4 characters; `2026-11/c3f9` only those in the file of that month. Throws userError where there is none.
 */
const named = async (call: Call, word: string): Promise<readonly Seen[]> => {
	const back = /^\^(\d{0,6})$/.exec(word);
	if (back) {
		const journal = await call.store.load('all');
		const entry = lastWritten(journal, Number(back[1] || 1));
		if (!entry)
			throw userError(
				`There is no entry ${word}: the journal has fewer. Nothing was done. goodturn list shows what there is.`,
			);
		return [seenIn(journal, entry)];
	}
	const {month, prefix} = readPrefix(word.toLowerCase());
	if (!/^[0-9a-f-]{4,36}$/.test(prefix))
		throw userError(
			`"${printable(word)}" is not an id: an id is at least 4 of the characters 0-9 and a-f, or ^ for the ` +
				'newest entry. Nothing was done. goodturn list shows the ids.',
		);
	const found = await call.store.find(word.toLowerCase());
	if (found.length === 0)
		throw userError(
			`No entry has an id that begins with ${prefix}${month ? ` in ${month}` : ''}. Nothing was done. goodturn ` +
				'list shows the ids.',
		);
	return found;
};

/** Throws userError where one of them is private, and the call was not asked for such. */
const permitted = (call: Call, word: string, found: readonly Seen[]): readonly Seen[] => {
	if (isPrivateShown(call) || found.every(({entry}) => !entry.private)) return found;
	throw userError(`${printable(word)} is a private entry. Nothing was done. With --private the same works.`);
};

/**
 * The entry that a word names, and its month. Throws userError where there is none, or several, which it lists; and
 * where it is private and the call was not asked for such, unless it may be: to what writes a line of one's own, and
 * shows nothing else.
 */
export const seenOf = async (call: Call, word: string, {mayBePrivate = false} = {}): Promise<Seen> => {
	const found = await named(call, word);
	if (found.length === 1 && !mayBePrivate) permitted(call, word, found);
	const [seen, ...others] = found;
	if (seen && others.length === 0) return seen;
	const letters = Math.max(shortestId, longestInCommon(found.map(({entry}) => entry)) + 1);
	const idOf = ({entry, month}: Seen): string =>
		`${isTwin(found, entry.id) ? `${month}/` : ''}${entry.id.slice(0, letters)}`;
	const {day} = call.context.now;
	const words = ({entry}: Seen): string =>
		entry.private && !isPrivateShown(call)
			? 'a private entry'
			: `${shortDay(entry.date, day)}  ${printable(sentence(entry, day))}`;
	const which = found.slice(0, 10).map(one => `  ${idOf(one)}  ${words(one)}`);
	throw userError(
		`${found.length} entries have an id that begins with ${printable(word.toLowerCase())}. Nothing was done. ` +
			`Write more of the one you mean:\n${which.join('\n')}`,
	);
};

/** The same without its month. */
export const entryOf = async (call: Call, word: string, options = {}): Promise<Entry> =>
	(await seenOf(call, word, options)).entry;

/** The entries that words name, each once, in the order of the words. Throws as `seenOf`. */
export const allSeen = async (call: Call, words: readonly string[]): Promise<readonly Seen[]> => {
	const all: Seen[] = [];
	for (const word of words) all.push(await seenOf(call, word));
	return eachOnce(all);
};

/** The same for a look at them: an id that two entries of two months have means both. */
export const entriesOf = async (call: Call, words: readonly string[]): Promise<readonly Entry[]> => {
	const all: Seen[] = [];
	for (const word of words) {
		const found = await named(call, word);
		all.push(
			...(found.every(({entry}) => entry.id === found[0]?.entry.id)
				? permitted(call, word, found)
				: [await seenOf(call, word)]),
		);
	}
	return eachOnce(all).map(({entry}) => entry);
};

const eachOnce = (all: readonly Seen[]): readonly Seen[] => [
	...new Map(all.map(seen => [`${seen.month}/${seen.entry.id}`, seen])).values(),
];

const isTwin = (found: readonly Seen[], id: string): boolean => found.filter(({entry}) => entry.id === id).length > 1;

const longestInCommon = (entries: readonly Entry[]): number => {
	const ids = [...new Set(entries.map(entry => entry.id))].sort();
	return Math.max(...ids.map((id, at) => inCommon(id, ids[at + 1])));
};
