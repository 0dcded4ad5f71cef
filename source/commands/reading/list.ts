import type {Entry} from '../../journal/entry.ts';
import {toJson} from '../../journal/format/read-entry.ts';
import {type Journal, newestFirst} from '../../journal/journal.ts';
import {canHold, matches} from '../../journal/query/match.ts';
import type {Query} from '../../journal/query/query.ts';
import {groupByDay} from '../../journal/timeline.ts';
import type {Store} from '../../store/store.ts';
import type {Call, Command} from '../command.ts';
import {privateFlag} from '../flags.ts';
import {asShownByQuery, knownJournal} from '../printing/as-shown.ts';
import {timelineLines} from '../printing/timeline.ts';
import {unreadRemarks} from '../printing/unread.ts';
import {queryOf, queryText, withoutMost} from './query.ts';

export const listCommand: Command = {
	usage: '[QUERY…]',
	summary: 'the timeline, newest first',
	about: [
		'Words must all be there, without regard to capitals and accents. "two words" is an exact phrase, -word ' +
			'excludes it.',
		'with:ada  at:café  city:bern  tag:work  ' +
			'is:meeting|favour|need|ask|note|planned|promised|open|settled|given|received|starred  date:2026-11  ' +
			'date:lastmonth  from:2026-01-01  to:friday',
	],
	flags: {
		number: {type: 'number', short: 'n', value: 'N', about: 'only the newest N; also -N'},
		reverse: {type: 'switch', about: 'oldest first'},
		...privateFlag,
	},
	examples: ['goodturn list -n 20', 'goodturn list with:ada is:open', 'goodturn list date:2026-11 -lunch'],
	takesDashes: true,
	run: async call => {
		const {words, most = Number.POSITIVE_INFINITY} = withoutMost(call);
		const query = queryText(words);
		const parsed = query === '' ? undefined : await queryOf(call, query);
		const journal = await loaded(call, parsed, most);
		const typed = select(journal, parsed, most);
		const meant = typed.length === 0 && parsed && most > 0 ? await misspelt(journal, parsed, most) : [];
		const newest = typed.length > 0 ? typed : meant;
		const isReversed = call.flags.on.has('reverse');
		const entries = isReversed ? newest.toReversed() : newest;
		const days = groupByDay(newest.toReversed());
		const shown = (isReversed ? days.toReversed() : days).flatMap(group => group.entries);
		return {
			isLong: true,
			json: entries.map(toJson),
			lines: timelineLines(call.style, call.store.get(), shown, call.context.now),
			remarks: [
				...(meant.length > 0 ? [meantRemark] : []),
				...(most === 0 ? [] : remarks(call, journal, entries.length, query)),
			],
		};
	},
};

/**
 * The journal with the months that the query's dates allow; or else with the newest that have so many entries that
 * pass.
 */
const loaded = async (call: Call, query: Query | undefined, most: number): Promise<Journal> => {
	const load = async (what: Parameters<Store['load']>[0]): Promise<Journal> =>
		asShownByQuery(call, await call.store.load(what));
	const {unread} = await load([]);
	const within = query ? unread.filter(name => canHold(query, name)) : unread;
	if (within.length < unread.length) return load(within);
	if (!query) return load(Number.isFinite(most) ? most : 'all');
	if (Number.isFinite(most)) {
		const journal = await load(most * 4);
		if (journal.unread.length === 0 || select(journal, query, most).length >= most) return journal;
	}
	// What was prepared for searches tells which months can match; misspellings are looked for in all of them.
	const {seek} = await import('./find-entries.ts');
	const {count, isLoose, journal} = await seek(call, query, Number.POSITIVE_INFINITY, {areMonths: true});
	if (count === 0) return journal;
	if (isLoose) return load('all');
	// Each month known or read, so that ids are as short as they may be.
	return asShownByQuery(call, await knownJournal(call));
};

/** The newest entries that the query matches, newest first. */
const select = (journal: Journal, query: Query | undefined, most: number): readonly Entry[] => {
	const found: Entry[] = [];
	if (most === 0) return found;
	for (const entry of newestFirst(journal)) {
		if (query && !matches(query, entry, journal)) continue;
		found.push(entry);
		if (found.length >= most) break;
	}
	return found;
};

/**
 * What the words of a query that matches nothing may be misspellings of, newest first. Only such a query loads what
 * finds them.
 */
const misspelt = async (journal: Journal, query: Query, most: number): Promise<readonly Entry[]> => {
	const {findAll} = await import('../../search/find.ts');
	return findAll(journal, query)
		.months.flatMap(({entries}) => entries)
		.slice(0, most);
};

export const meantRemark = 'No exact match; showing similar spellings.';

/** A journal without an entry, and a folder in which none was ever begun, are two things. */
const emptyRemark = ({store}: Call): string => {
	const what = store.isBegun() ? 'The journal is empty.' : 'There is no journal yet.';
	return `${what} Begin with: goodturn add "coffee with Ada Lovelace", or look around with goodturn --demo.`;
};

/** Why a list is empty. */
export const remarks = (call: Call, journal: Journal, count: number, query: string): readonly string[] => {
	if (count > 0) return [];
	if (query !== '') return ['Nothing in the journal matches that.'];
	// What could not be read is not nothing.
	return unreadRemarks(journal).length > 0 ? [] : [emptyRemark(call)];
};
