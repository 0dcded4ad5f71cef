import type {Day} from '../../journal/day.ts';
import type {Journal} from '../../journal/journal.ts';
import {openNeeds} from '../../journal/ledger/needs.ts';
import {everyone} from '../../journal/people/people.ts';
import type {Row} from './row.ts';

/** Everyone, by last met. */
export const peopleRows = (journal: Journal, today: Day): readonly Row[] =>
	everyone(journal, today).map(acquaintance => ({kind: 'person', key: acquaintance.person.name, acquaintance}));

/** Open needs, oldest first. */
export const needRows = (journal: Journal): readonly Row[] => openNeeds(journal).map(entry => ({kind: 'need', key: entry.id, entry}));
