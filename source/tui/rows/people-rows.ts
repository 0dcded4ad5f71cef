import type {Day} from '../../journal/day.ts';
import type {Journal} from '../../journal/journal.ts';
import {openAsks} from '../../journal/ledger/asks.ts';
import {openNeeds} from '../../journal/ledger/needs.ts';
import {everyone} from '../../journal/people/people.ts';
import {blank, type Row} from './row.ts';

/** Everyone, by last met. */
export const peopleRows = (journal: Journal, today: Day): readonly Row[] =>
	everyone(journal, today).map(acquaintance => ({kind: 'person', key: acquaintance.person.name, acquaintance}));

/** Open needs, oldest first, and under a title of their own what you want to ask. */
export const needRows = (journal: Journal): readonly Row[] => {
	const [needs, asks] = [openNeeds(journal), openAsks(journal)].map(entries => entries.map((entry): Row => ({kind: 'need', key: entry.id, entry})));
	if (!needs || !asks || asks.length === 0) return needs ?? [];
	const theirs: readonly Row[] = needs.length > 0 ? [{kind: 'title', text: 'They need'}, ...needs, blank] : [];
	return [...theirs, {kind: 'title', text: 'You ask'}, ...asks];
};
