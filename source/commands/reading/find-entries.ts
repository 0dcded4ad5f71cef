import type {MonthName} from '../../journal/day.ts';
import type {Entry} from '../../journal/entry.ts';
import {compareText} from '../../journal/entry.ts';
import {countEntries, isPartial, type Journal, monthNamed} from '../../journal/journal.ts';
import type {Query} from '../../journal/query/query.ts';
import {type Glance, glance, type Look, monthsFor} from '../../search/cache/glance.ts';
import {type Packed, type PackedMonth, pack, unpack} from '../../search/cache/packed.ts';
import {findAll, type Hit, ranked} from '../../search/find.ts';
import {keepTargets, prepareTargets, targetsOf} from '../../search/targets.ts';
import {newVocabulary, type Vocabulary} from '../../search/vocabulary.ts';
import {type EntryReader, extentsIn, openEntries} from '../../store/files/entry-extents.ts';
import {monthSignatures, readSearchCache, writeSearchCache} from '../../store/state/search-cache.ts';
import type {Call} from '../command.ts';
import {asShownByQuery} from '../printing/as-shown.ts';

/** What a query finds: the best hits, how many there are in all, and the journal with the months that were needed. */
export type Sought = {
	readonly hits: readonly Hit[];
	readonly count: number;
	readonly isLoose: boolean;
	readonly journal: Journal;
};

/** Entries from which on a cache is worth its file: below, reading all of them takes less than a blink. */
const leastToKeep = 5000;

/**
 * Finds the best entries for a query among those that the call may show. Of a large journal, what was prepared for the
 * last search is kept in a cache; then only what has changed since is read, and the hits themselves, or with
 * `areMonths` the months that may hold one. The cache knows nothing of private entries: a search that wants them reads
 * everything. Throws what `load` throws. /
 */
export const seek = async (call: Call, query: Query, limit: number, {areMonths = false} = {}): Promise<Sought> => {
	const {folder} = call.store;
	if (folder === '' || call.flags.on.has('private'))
		return seekIn(await load(call, 'all'), query, limit, newVocabulary());
	const signatures = monthSignatures(folder);
	const cache = readSearchCache(folder);
	const packed = (cache && unpack(cache)) ?? {vocabulary: newVocabulary(), months: []};
	const {vocabulary} = packed;
	const kept = {vocabulary, months: packed.months.filter(({name, signature}) => signatures.get(name) === signature)};
	const isKept = new Set(kept.months.map(({name}) => name));
	const stale = [...signatures.keys()].filter(name => !isKept.has(name));
	// Where most is to be read anyway, all of it can be.
	const sought =
		kept.months.length > stale.length ? await seekAmong(call, query, limit, kept, stale, areMonths) : undefined;
	const result = sought ?? seekIn(adopt(kept, await load(call, 'all'), folder), query, limit, vocabulary);
	if (stale.length > 0) keep(folder, kept, result.journal);
	return result;
};

const load = async (call: Call, what: 'all' | readonly MonthName[]): Promise<Journal> =>
	asShownByQuery(call, await call.store.load(what));

const seekIn = (journal: Journal, query: Query, limit: number, vocabulary: Vocabulary): Sought => {
	const findings = findAll(journal, query, vocabulary);
	return {hits: ranked(findings, limit), count: findings.count, isLoose: findings.isLoose, journal};
};

/**
 * The same with the months that are kept, and those that have changed since. Undefined where they do not tell, or
 * change meanwhile. /
 */
const seekAmong = async (
	call: Call,
	query: Query,
	limit: number,
	kept: Packed,
	stale: readonly MonthName[],
	areMonths: boolean,
): Promise<Sought | undefined> => {
	const {vocabulary} = kept;
	const changed = await load(call, stale);
	// An entry that is in the wrong file has another date than its month tells.
	if (query.terms.some(({kind}) => kind === 'dates') && changed.months.some(month => month.problems.length > 0))
		return undefined;
	for (const _ of prepareTargets(changed, vocabulary));
	const read = changed.months.flatMap(month => {
		const targets = targetsOf(month, vocabulary);
		return targets ? [{name: month.name, targets}] : [];
	});
	const glanced = {vocabulary, months: [...kept.months, ...read].sort((a, b) => compareText(b.name, a.name))};
	// Ids are as short as they may be only where every month is read or known; then no month need be read for the hits.
	const known = areMonths ? undefined : asShownByQuery(call, await call.store.know());
	const seen = looking(call.store.folder, kept, changed, look => {
		const told = glance(query, changed.people, glanced, limit, look);
		const isWhole = known !== undefined && !isPartial(known);
		return {told, ...(isWhole && {hits: told.best.map(({month, index}) => look({name: month})(index))})};
	});
	if (known && seen?.hits) return soughtOf(seen.told, seen.hits, known);
	const needed = new Set(seen ? seen.told.best.map(({month}) => month) : monthsFor(query, changed.people, glanced));
	const journal = adopt(kept, await load(call, [...needed]), call.store.folder);
	if (![...needed].every(name => journal.months.some(month => month.name === name && targetsOf(month, vocabulary))))
		return undefined;
	if (seen) {
		const hits = seen.told.best.flatMap(({month, index}) => monthNamed(journal, month)?.entries[index] ?? []);
		return hits.length === seen.told.best.length ? soughtOf(seen.told, hits, journal) : undefined;
	}
	const sought = seekIn(journal, query, limit, vocabulary);
	return sought.isLoose ? undefined : sought;
};

const soughtOf = ({best, count, isLoose}: Glance, entries: readonly Entry[], journal: Journal): Sought => ({
	hits: entries.map((entry, at) => ({entry, score: best[at]?.score ?? 0})),
	count,
	isLoose,
	journal,
});

/**
 * Does what looks at single entries: of months that were read, and of those that are kept in their files. Undefined
 * where a file is not as goodturn writes it, or another one by now. /
 */
const looking = <Result>(
	folder: string,
	kept: Packed,
	read: Journal,
	use: (look: Look) => Result,
): Result | undefined => {
	const months = new Map(kept.months.map(month => [month.name, month]));
	// One at a time: a process may not have as many files open as there are months.
	let open: (EntryReader & {readonly name: MonthName}) | undefined;
	const reader = (name: MonthName, signature: string): EntryReader => {
		if (open?.name === name) return open;
		open?.close();
		open = undefined;
		open = {...openEntries(folder, name, signature), name};
		return open;
	};
	try {
		return use(({name}) => {
			const month = monthNamed(read, name);
			if (month) return index => month.entries[index] as Entry;
			const {signature = '', extents = []} = months.get(name) ?? {};
			return index => reader(name, signature).entryAt(extents[2 * index] ?? 0, extents[2 * index + 1] ?? 0);
		});
	} catch {
		return undefined;
	} finally {
		open?.close();
	}
};

/** Gives the months just read the targets that are kept of them, if their files are still the same. */
const adopt = ({vocabulary, months}: Packed, journal: Journal, folder: string): Journal => {
	const signatures = monthSignatures(folder);
	for (const {name, signature, targets} of months) {
		const month = monthNamed(journal, name);
		if (month && !month.unreadable && signatures.get(name) === signature) keepTargets(month, targets, vocabulary);
	}
	return journal;
};

/** Keeps what is prepared for the next search: of months that were read now, and of the others as before. */
const keep = (folder: string, kept: Packed, journal: Journal): void => {
	const signatures = monthSignatures(folder);
	const read = journal.months.flatMap((month): readonly PackedMonth[] => {
		const [targets, signature] = [targetsOf(month, kept.vocabulary), signatures.get(month.name)];
		return targets && signature !== undefined && !month.unreadable && month.problems.length === 0
			? [{name: month.name, signature, targets, extents: extentsIn(folder, month.name, signature, month.entries)}]
			: [];
	});
	const isRead = new Set(read.map(({name}) => name));
	const months = [...read, ...kept.months.filter(({name}) => !isRead.has(name))];
	if (countEntries(journal) >= leastToKeep || kept.months.length > 0)
		writeSearchCache(folder, pack({vocabulary: kept.vocabulary, months}));
};
