import type {MonthName} from '../../journal/day.ts';
import {compareText} from '../../journal/entry.ts';
import {countEntries, type Journal, monthNamed} from '../../journal/journal.ts';
import type {Query} from '../../journal/query/query.ts';
import {glance} from '../../search/cache/glance.ts';
import {type Packed, type PackedMonth, pack, unpack} from '../../search/cache/packed.ts';
import {findAll, type Hit, ranked} from '../../search/find.ts';
import {keepTargets, prepareTargets, targetsOf} from '../../search/targets.ts';
import {newVocabulary, type Vocabulary} from '../../search/vocabulary.ts';
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
 * last search is kept in a cache; then only months are read that have changed since, or may hold a hit to be shown.
 * The cache knows nothing of private entries: a search that wants them reads everything. Throws what `load` throws.
 */
export const seek = async (call: Call, query: Query, limit: number): Promise<Sought> => {
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
		kept.months.length > stale.length ? await seekAmong(call, query, limit, kept, await load(call, stale)) : undefined;
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
 * The same with the months that are kept, and those just read. Undefined where they do not tell, or change meanwhile.
 */
const seekAmong = async (
	call: Call,
	query: Query,
	limit: number,
	kept: Packed,
	changed: Journal,
): Promise<Sought | undefined> => {
	const {vocabulary} = kept;
	// An entry that is in the wrong file has another date than its month tells.
	if (query.terms.some(({kind}) => kind === 'dates') && changed.months.some(month => month.problems.length > 0))
		return undefined;
	for (const _ of prepareTargets(changed, vocabulary));
	const read = changed.months.flatMap(month => {
		const targets = targetsOf(month, vocabulary);
		return targets ? [{name: month.name, targets}] : [];
	});
	const months = [...kept.months, ...read].sort((a, b) => compareText(b.name, a.name));
	const told = glance(query, changed.people, {vocabulary, months}, limit);
	const needed = new Set(told.isSure ? told.best.map(({month}) => month) : told.months);
	const journal = adopt(kept, await load(call, [...needed]), call.store.folder);
	if (![...needed].every(name => journal.months.some(month => month.name === name && targetsOf(month, vocabulary))))
		return undefined;
	if (!told.isSure) {
		const sought = seekIn(journal, query, limit, vocabulary);
		return sought.isLoose ? undefined : sought;
	}
	const hits = told.best.flatMap(({month, index, score}) => {
		const entry = monthNamed(journal, month)?.entries[index];
		return entry ? [{entry, score}] : [];
	});
	return {hits, count: told.count, isLoose: told.isLoose, journal};
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
			? [{name: month.name, signature, targets}]
			: [];
	});
	const isRead = new Set(read.map(({name}) => name));
	const months = [...read, ...kept.months.filter(({name}) => !isRead.has(name))];
	if (countEntries(journal) >= leastToKeep || kept.months.length > 0)
		writeSearchCache(folder, pack({vocabulary: kept.vocabulary, months}));
};
