import {userError} from '../../errors.ts';
import {shortDay} from '../../journal/day.ts';
import type {Entry} from '../../journal/entry.ts';
import {type Journal, lastWritten, newestFirst, shortId} from '../../journal/journal.ts';
import {sentence} from '../../journal/words.ts';
import {printable} from '../../printable.ts';
import type {Call} from '../command.ts';

/**
 * The ids of a journal as they are shown: the same as `shortId` gives, but with all sorted once, since `shortId`
 * looks at every entry for every id.
 */
export const shortIds = (journal: Journal): ((id: string) => string) => {
	const sorted = [...newestFirst(journal)].map(entry => entry.id).sort();
	const places = new Map(sorted.map((id, at) => [id, at]));
	// No id begins with z, so what comes back has the least length that this journal shows.
	const least = shortId(journal, 'z'.repeat(36)).length;
	return id => {
		const at = places.get(id);
		if (at === undefined) return shortId(journal, id);
		const length = Math.max(least, inCommon(id, sorted[at - 1]) + 1, inCommon(id, sorted[at + 1]) + 1);
		return id.slice(0, length === 9 ? 10 : length);
	};
};

/** How many letters two ids begin with alike. */
const inCommon = (a: string, b = ''): number => {
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	return at;
};

/**
 * The entry that a word names: `^` the one written last, `^2` the one before, else the beginning of its id, at least
 * 4 characters. Throws userError where there is none, or several, which it lists.
 */
export const entryOf = async (call: Call, word: string): Promise<Entry> => {
	const back = /^\^(\d{0,6})$/.exec(word);
	if (back) {
		const entry = lastWritten(await call.store.load('all'), Number(back[1] || 1));
		if (!entry) throw userError(`There is no entry ${word}: the journal holds fewer. Nothing was done. goodturn list shows what there is.`);
		return entry;
	}
	const prefix = word.toLowerCase();
	if (!/^[0-9a-f-]{4,36}$/.test(prefix))
		throw userError(
			`"${printable(word)}" is not an id: an id is at least 4 of the characters 0-9 and a-f, or ^ for the newest entry. Nothing was done. goodturn list shows the ids.`,
		);
	const found = await call.store.find(prefix);
	const [entry] = found;
	if (!entry) throw userError(`No entry has an id that begins with ${prefix}. Nothing was done. goodturn list shows the ids.`);
	if (found.length > 1) {
		const which = found
			.slice(0, 10)
			.map(one => `  ${one.id.slice(0, longestInCommon(found) + 1)}  ${shortDay(one.date, call.context.now.day)}  ${printable(sentence(one, call.context.now.day))}`);
		throw userError(`${found.length} entries have an id that begins with ${prefix}. Nothing was done. Write more of the one you mean:\n${which.join('\n')}`);
	}
	return entry;
};

/** The entries that words name, each once, in the order of the words. Throws as `entryOf`. */
export const entriesOf = async (call: Call, words: readonly string[]): Promise<readonly Entry[]> => {
	const entries = new Map<string, Entry>();
	for (const word of words) {
		const entry = await entryOf(call, word);
		entries.set(entry.id, entry);
	}
	return [...entries.values()];
};

const longestInCommon = (entries: readonly Entry[]): number => {
	const ids = entries.map(entry => entry.id).sort();
	return Math.max(...ids.map((id, at) => inCommon(id, ids[at + 1])));
};
