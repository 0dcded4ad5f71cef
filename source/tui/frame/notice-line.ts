import {allProblems} from '../../journal/journal.ts';
import {cutLine, type Line, lineWidth, said, spaces, span} from '../drawing/line.ts';
import {wrappedLine} from '../drawing/wrapped.ts';
import type {Notice} from '../request.ts';
import type {State} from '../state.ts';

/**
 * What was done last or why not; else the first thing that is wrong with a file. Empty where all is well. Why something
 * was not done is said whole, in as many lines as that takes; of what was done as much as fits in one.
 */
export const noticeLines = (state: State, columns: number): readonly Line[] => {
	const line = noticeLine(state, columns);
	const {notice} = state;
	if (!notice || notice.tone === 'done') return line.length > 0 ? [line] : [];
	const {words, key} = partsOf(notice);
	if (lineWidth(words) + lineWidth(key) <= columns) return [line];
	const why = shortened(notice) ?? words;
	if (lineWidth(why) + lineWidth(key) <= columns) return [line];
	const next: readonly Line[] = notice.key ? wrappedLine([span(` ${notice.key}`, 'accent')], columns - 1, 1) : [];
	return [...wrappedLine(why, columns - 1, 1), ...next].slice(0, mostLines);
};
const mostLines = 3;

/** The same in one line. */
export const noticeLine = (state: State, columns: number): Line => {
	const {notice} = state;
	if (notice) {
		const {words, key} = partsOf(notice);
		// What takes it back is seen however long the rest is, and where the terminal finds some letters wider than they
		// are.
		const spare = /^[\x20-\x7e]*$/.test(notice.text) ? 0 : 6;
		const room = columns - lineWidth(key) - spare;
		return [...cutLine(lineWidth(words) > room ? (shortened(notice) ?? words) : words, room), ...key];
	}
	const [first, ...others] = allProblems(state.journal);
	if (!first) return [];
	const more = others.length > 0 ? `, and ${others.length} more: goodturn check` : '';
	return cutLine([spaces(1), said(`${first.file}, line ${first.line}: ${first.problem}${more}`, 'youOwe')], columns);
};

const partsOf = ({tone, text, key}: Notice): {readonly words: Line; readonly key: Line} => ({
	words: [tone === 'failed' ? span(' ! ', 'failed') : spaces(1), said(text, tone === 'hint' ? 'plain' : tone)],
	key: key === undefined ? [] : [span(`   ${key} `, 'accent')],
});

/** Of `x settles favours; this is a note` the end, which says why. */
const shortened = ({tone, text}: Notice): Line | undefined => {
	const reason = tone === 'hint' ? /; (this is .*)$/.exec(text)?.[1] : undefined;
	return reason === undefined ? undefined : [spaces(1), said(`T${reason.slice(1)}`)];
};
