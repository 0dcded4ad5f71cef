import {allProblems} from '../../journal/journal.ts';
import {cutLine, type Line, said, span} from '../line.ts';
import type {State} from '../state.ts';

/** What was done last or why not; else the first thing that is wrong with a file. Empty where all is well. */
export const noticeLine = (state: State, columns: number): Line => {
	const {notice} = state;
	if (notice) return cutLine([span(' '), ...(notice.tone === 'failed' ? [span('! ', 'failed')] : []), said(notice.text, notice.tone === 'hint' ? 'plain' : notice.tone)], columns);
	const [first, ...others] = allProblems(state.journal);
	if (!first) return [];
	const more = others.length > 0 ? `, and ${others.length} more: goodturn check` : '';
	return cutLine([span(' '), said(`${first.file}, line ${first.line}: ${first.problem}${more}`, 'youOwe')], columns);
};
