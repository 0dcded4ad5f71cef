import {thousands} from '../../journal/counted.ts';
import {countEntries, type Journal} from '../../journal/journal.ts';
import type {FilterAnswer} from '../world.ts';

/** How much a search found: `12 of 1,204`, `12 so far`; or what is wrong with what was asked for. */
export const foundCount = ({fault, findings}: FilterAnswer, journal: Journal): string => {
	if (fault) return `${fault.message} ${fault.hint}`;
	if (!findings) return '…';
	const {count, isComplete, isLoose} = findings;
	if (!isComplete || journal.unread.length > 0) return `${thousands(count)} so far`;
	const all = `${thousands(count)} of ${thousands(countEntries(journal))}`;
	return isLoose && count > 0 ? `${all}, no exact match: similar spellings` : all;
};
