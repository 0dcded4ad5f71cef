import {allProblems} from '../../journal/journal.ts';
import {cutLine, type Line, lineWidth, said, spaces, span} from '../drawing/line.ts';
import type {State} from '../state.ts';

/** What was done last or why not; else the first thing that is wrong with a file. Empty where all is well. */
export const noticeLine = (state: State, columns: number): Line => {
	const {notice} = state;
	if (notice) {
		const key: Line = notice.key === undefined ? [] : [span(`   ${notice.key} `, 'accent')];
		const mark: Line = notice.tone === 'failed' ? [span(' ! ', 'failed')] : [spaces(1)];
		// What takes it back is seen however long the rest is, and where the terminal finds some letters wider than they
		// are.
		const spare = /^[\x20-\x7e]*$/.test(notice.text) ? 0 : 6;
		const room = columns - lineWidth(key) - spare;
		const line = (text: string): Line => [...mark, said(text, notice.tone === 'hint' ? 'plain' : notice.tone)];
		const whole = line(notice.text);
		const reason =
			notice.tone === 'hint' && lineWidth(whole) > room ? /; (this is .*)$/.exec(notice.text)?.[1] : undefined;
		return [...cutLine(reason === undefined ? whole : line(`T${reason.slice(1)}`), room), ...key];
	}
	const [first, ...others] = allProblems(state.journal);
	if (!first) return [];
	const more = others.length > 0 ? `, and ${others.length} more: goodturn check` : '';
	return cutLine([spaces(1), said(`${first.file}, line ${first.line}: ${first.problem}${more}`, 'youOwe')], columns);
};
