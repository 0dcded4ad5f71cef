import type {Entry} from '../../journal/entry.ts';
import {countEntries, type Journal, newestFirst} from '../../journal/journal.ts';
import {matches} from '../../journal/query-match.ts';
import {toJson} from '../../journal/read-entry.ts';
import {groupByDay} from '../../journal/timeline.ts';
import type {Call, Command} from '../command.ts';
import {timelineLines} from '../printing/timeline.ts';
import {queryOf, queryText} from './query.ts';
import {privateFlag, seen} from './seen.ts';

export const list: Command = {
	usage: '[QUERY…]',
	summary: 'the timeline, newest first',
	about: [
		'Words must all be there, without regard to capitals and accents. "two words" is an exact phrase, -word is without it.',
		'with:ada  at:café  tag:work  is:meeting|favour|need|note|planned|promised|open|settled|given|received|starred  date:2026-11  date:lastmonth  from:2026-01-01  to:friday',
	],
	flags: {
		number: {type: 'number', short: 'n', value: 'N', about: 'only the newest N'},
		reverse: {type: 'switch', about: 'oldest first'},
		...privateFlag,
	},
	examples: ['goodturn list -n 20', 'goodturn list with:ada is:open', 'goodturn list date:2026-11 -lunch'],
	takesDashes: true,
	run: async call => {
		const query = queryText(call.words);
		const parsed = query === '' ? undefined : await queryOf(call, query);
		const most = call.flags.number.number ?? Number.POSITIVE_INFINITY;
		const journal = await loaded(call, query === '' ? most : Number.POSITIVE_INFINITY);
		const newest = select(journal, entry => !parsed || matches(parsed, entry, journal), most);
		const isReversed = call.flags.on.has('reverse');
		const entries = isReversed ? newest.toReversed() : newest;
		const days = groupByDay(newest.toReversed());
		const shown = (isReversed ? days.toReversed() : days).flatMap(group => group.entries);
		return {
			isLong: true,
			json: entries.map(toJson),
			lines: timelineLines(call.style, journal, shown, call.context.now.day),
			remarks: remarks(call, journal, entries.length, query),
		};
	},
};

/** The journal with at least so many entries that may be shown, where it has them. */
const loaded = async (call: Call, most: number): Promise<Journal> => {
	for (let count = most; Number.isFinite(count); count = count * 2 + 1) {
		const journal = seen(call, await call.store.load(count));
		if (journal.unread.length === 0 || countEntries(journal) >= most) return journal;
	}
	return seen(call, await call.store.load('all'));
};

/** The newest entries that pass, newest first. */
const select = (journal: Journal, isWanted: (entry: Entry) => boolean, most: number): readonly Entry[] => {
	const found: Entry[] = [];
	if (most === 0) return found;
	for (const entry of newestFirst(journal)) {
		if (!isWanted(entry)) continue;
		found.push(entry);
		if (found.length >= most) break;
	}
	return found;
};

/** Why a list is empty, or not whole. */
export const remarks = (call: Call, journal: Journal, count: number, query: string): readonly string[] => {
	const damaged = journal.months.filter(month => month.unreadable).length + (journal.people.unreadable ? 1 : 0);
	const isEmpty = count === 0 && call.flags.number.number !== 0;
	return [
		...(isEmpty && query !== '' ? ['Nothing in the journal matches that.'] : []),
		...(isEmpty && query === '' ? ['The journal is empty. Begin with: goodturn add "coffee with Ada Lovelace", or look around with goodturn --demo.'] : []),
		...(damaged > 0
			? [`${damaged === 1 ? 'A file of the journal cannot' : `${damaged} files of the journal cannot`} be read, and what is in there is not shown. goodturn check says which.`]
			: []),
	];
};
