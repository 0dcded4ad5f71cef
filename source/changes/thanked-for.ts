import type {Day} from '../journal/day.ts';
import type {Favour} from '../journal/entry.ts';
import type {Journal} from '../journal/journal.ts';
import {fold} from '../journal/names.ts';
import type {EntryChange} from '../journal/transaction.ts';
import type {Context} from '../journal/wish.ts';
import {changing} from './seen.ts';
import {type InWords, sharingMost} from './shared-words.ts';

/** Thanks that a line tells of: to whom, and in which words. */
export type Thanked = InWords & {readonly date: Day};

/**
 * The favours that somebody was thanked for, marked so: the one received of them, not yet thanked, that shares most
 * words with the thanks; the newest where none shares any and there is only one. Otherwise none.
 */
export const thankedFor = (journal: Journal, thanks: readonly Thanked[], {now}: Context): readonly EntryChange[] =>
	thanks.flatMap(({people, text, date}) => {
		const names = new Set(people.map(fold));
		const open = journal.months.flatMap(month =>
			month.entries.flatMap(entry =>
				entry.kind === 'favour' && isOpen(entry, names) && entry.date <= date ? [{entry, month: month.name}] : [],
			),
		);
		const best = [...sharingMost({people, text}, open, ({entry}) => entry.text)];
		const [one] = best.sort((a, b) => (a.entry.date < b.entry.date ? 1 : -1));
		return one ? [changing(journal, one, {...one.entry, thanked: date, edited: now.instant})] : [];
	});

const isOpen = (favour: Favour, names: ReadonlySet<string>): boolean =>
	favour.way === 'received' &&
	favour.state !== 'promised' &&
	favour.thanked === undefined &&
	favour.people.some(name => names.has(fold(name)));
