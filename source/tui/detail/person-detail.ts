import {gist} from '../../capture/gist.ts';
import {ago} from '../../journal/day.ts';
import {cutLine, said, span} from '../drawing/line.ts';
import {signSpan} from '../row-lines/sign.ts';
import type {State} from '../state.ts';
import {type DetailLine, heading} from './detail-line.ts';
import {knownPage} from './known-page.ts';
import {personFacts} from './person-facts.ts';

/** Entries of a person that the detail shows; the rest is on their page. */
const mostEntries = 12;

/** What is known of somebody, and what was last with them. */
export const personDetail = (state: State, name: string, columns: number): readonly DetailLine[] => {
	const page = knownPage(state.journal, name, state.now.day);
	if (!page) return [];
	const last = page.days.slice(0, mostEntries).flatMap(({entries}) => entries);
	return [
		...personFacts(state, page, columns),
		...(last.length === 0 ? [] : heading('Last')),
		...last.slice(0, mostEntries).map(
			(entry): DetailLine => ({
				line: cutLine([signSpan(entry, state.isAscii), span(' '), said(gist(entry)), span(`  ${ago(entry.date, state.now.day)}`, 'quiet')], columns),
				to: {kind: 'entry', id: entry.id},
			}),
		),
	];
};
