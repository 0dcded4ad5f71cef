import {cameUp, compareEntries, type Entry} from '../entry.ts';
import {findEntry, type Journal} from '../journal.ts';
import type {Month} from '../month.ts';
import {isLeftOut} from '../private.ts';
import {remembered} from '../remember.ts';

/** What the other entry is to this one. */
export type Relation =
	/** The meeting where this came up. */
	| 'came up at'
	/** A favour, need or ask that came up at this meeting. */
	| 'came up'
	/** The favour received that this one passes on. */
	| 'passes on'
	/** A favour that this one was passed on as. */
	| 'passed on as'
	/** The favour that settled this one. */
	| 'settled by'
	/** A favour that this one settled. */
	| 'settles'
	/** The favour that met this need. */
	| 'met by'
	/** A need that this favour met. */
	| 'meets'
	/** The favour that came of this ask. */
	| 'granted as'
	/** The ask that this favour came of. */
	| 'was asked for';

/** The heading of a list of entries with this relation. */
export const relationTitles: Readonly<Record<Relation, string>> = {
	'came up at': 'Came up at',
	'came up': 'Out of it came',
	'passes on': 'Passes on',
	'passed on as': 'Passed on as',
	'settled by': 'Settled by',
	settles: 'Settles',
	'met by': 'Met by',
	meets: 'Meets the need',
	'granted as': 'Granted as',
	'was asked for': 'You asked for it',
};

/** One end of a link. Without `entry` where the other end was removed, or is in a month not in memory. */
export type Link = {readonly relation: Relation; readonly id: string; readonly entry?: Entry};

const relations: readonly Relation[] = [
	'came up at',
	'passes on',
	'came up',
	'passed on as',
	'settled by',
	'settles',
	'met by',
	'meets',
	'granted as',
	'was asked for',
];

/** Links that are in the entry itself, each with what it is seen from the other end. */
const outward = (entry: Entry): readonly {readonly id: string; readonly there: Relation; readonly back: Relation}[] => {
	if (!cameUp(entry)) return [];
	const meeting =
		entry.meeting === undefined ? [] : [{id: entry.meeting, there: 'came up at', back: 'came up'} as const];
	if (entry.kind === 'need')
		return entry.met?.entry === undefined
			? meeting
			: [...meeting, {id: entry.met.entry, there: 'met by', back: 'meets'}];
	if (entry.kind === 'ask')
		return entry.answer?.entry === undefined
			? meeting
			: [...meeting, {id: entry.answer.entry, there: 'granted as', back: 'was asked for'}];
	return [
		...meeting,
		...(entry.forwards === undefined ? [] : [{id: entry.forwards, there: 'passes on', back: 'passed on as'} as const]),
		...(entry.settled?.entry === undefined
			? []
			: [{id: entry.settled.entry, there: 'settled by', back: 'settles'} as const]),
	];
};

/** The links of a month's entries, by the id of the other end. */
const inward = remembered((month: Month): ReadonlyMap<string, readonly Link[]> => {
	const all = new Map<string, Link[]>();
	for (const entry of month.entries) {
		for (const {id, back} of outward(entry)) {
			const link = {relation: back, id: entry.id, entry};
			const links = all.get(id);
			if (links) links.push(link);
			else all.set(id, [link]);
		}
	}
	return all;
});

/**
 * What the entry is linked to, both ways: by relation, then oldest first. Another entry is named once, however it is
 * linked.
 */
export const linksOf = (journal: Journal, entry: Entry): readonly Link[] => {
	// Of what is left out as private, no trace.
	const open = outward(entry).filter(({id}) => findEntry(journal, id) || !isLeftOut(journal, id));
	const there = open.map(({id, there: relation}): Link => {
		const found = findEntry(journal, id)?.entry;
		return {relation, id, ...(found && {entry: found})};
	});
	const back = journal.months.flatMap(month => inward(month).get(entry.id) ?? []);
	const all = [...there, ...back].sort(
		(a, b) =>
			relations.indexOf(a.relation) - relations.indexOf(b.relation) ||
			(a.entry && b.entry ? compareEntries(a.entry, b.entry) : 0),
	);
	const seen = new Set<string>([entry.id]);
	return all.filter(({id}) => !seen.has(id) && seen.add(id));
};

/** Entries that stay and are linked to these: after these are removed, a link of theirs leads nowhere. */
export const leftBehind = (journal: Journal, removed: readonly Entry[]): readonly Entry[] => {
	const gone = new Set(removed.map(({id}) => id));
	const stay = journal.months
		.flatMap(month => removed.flatMap(({id}) => inward(month).get(id) ?? []))
		.flatMap(({entry}) => (entry && !gone.has(entry.id) ? [entry] : []));
	return [...new Set(stay)].sort(compareEntries);
};
