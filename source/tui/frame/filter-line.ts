import {width} from '../../columns.ts';
import {completeQuery} from '../../journal/query/complete.ts';
import {printable} from '../../printable.ts';
import {between, cutLine, type Line, said, span} from '../drawing/line.ts';
import {matchWords} from '../filter/matches.ts';
import type {Mode, State} from '../state.ts';
import {hints} from './footer-line.ts';

type Filtering = Extract<Mode, {kind: 'filter'}>;

/** The filter as it is typed, how much matches it, and the keys that end it. */
export const filterLine = (state: State, {field}: Filtering, columns: number): Line => {
	const left: Line = [span(' /', 'accent'), said(field.text), span(`   ${matchWords(state)}`, 'quiet')];
	return between(left, hints(field.text === '' && state.recent.length > 0 ? [['up', 'earlier ones'], ...filterKeys] : filterKeys), columns);
};

/** Where one types in it, in columns from 0. */
export const filterCursor = ({field}: Filtering): number => 2 + width(printable(field.text.slice(0, field.cursor)));

const filterKeys = [
	['enter', 'keep'],
	['esc', 'clear'],
] as const;

/** What tab would put in at the cursor, and after it the next: `tab: Ada Lovelace   Alan Turing`. Empty where there is nothing. */
export const offerLine = (state: State, {field, tabbed}: Filtering, columns: number): Line => {
	const {options} = tabbed?.completion ?? completeQuery(field.text, field.cursor, state.journal);
	if (options.length === 0) return [];
	return cutLine(
		[span(' tab:', 'accent'), ...options.flatMap(({label}, at): Line => [span(at === 0 ? ' ' : '   '), said(label, at === tabbed?.choice ? 'chosen' : 'plain')])],
		columns,
	);
};
