import type {Journal} from '../../journal/journal.ts';

/** That files of the journal could not be read, where some could not: what is missing is not nothing. */
export const unreadRemarks = (journal: Journal): readonly string[] => {
	const count = journal.months.filter(month => month.unreadable).length + (journal.people.unreadable ? 1 : 0);
	if (count === 0) return [];
	const files = count === 1 ? 'A file of the journal cannot' : `${count} files of the journal cannot`;
	return [`${files} be read, and what is in it is not shown. goodturn check says which.`];
};
