import {cut} from '../../columns.ts';
import type {Day} from '../../journal/day.ts';
import {type Entry, type Favour, firstLine, owes} from '../../journal/entry.ts';
import {findEntry, type Journal} from '../../journal/journal.ts';
import {isOverdue} from '../../journal/ledger/ledger.ts';
import {stateInWords, whenOwed} from '../../journal/words.ts';
import {cutLine, type Line, leftAndRight, type Span, said, spaces, span} from '../drawing/line.ts';
import {marked} from '../drawing/marks.ts';
import {wrappedLine} from '../drawing/wrapped.ts';
import type {Drawing, Item} from '../list/row.ts';
import {unbroken} from '../sheet/sheet-line.ts';
import {itemOfEntry} from './entry-row.ts';
import {privateMark} from './own-marks.ts';
import {signSpan, toneOf} from './sign.ts';

/** What is between you and somebody, and the heading of each part. */
export const sides = {owe: 'You owe', owed: 'Owed to you', settled: 'Settled'} as const;

/** The row of a favour among those of one person; of one that was paid forward also to whom. */
export const favourRow = (journal: Journal, favour: Favour): Item => {
	const by = forwardedBy(journal, favour);
	return itemOfEntry(favour, drawing => favourLine(favour, drawing, by));
};

/** What a favour was paid forward by. */
export const forwardedBy = (journal: Journal, {settled}: Favour): Entry | undefined =>
	settled?.by === 'forwarded' && settled.entry !== undefined ? findEntry(journal, settled.entry)?.entry : undefined;

/** What it was and when, or until when. */
export const favourLine = (favour: Favour, drawing: Drawing, by?: Entry): Line =>
	favourLines(favour, drawing, 1, by)[0];

/** The same in so many lines at most. */
export const favourLines = (
	favour: Favour,
	{columns, isAscii, today, mark}: Drawing,
	most: number,
	by?: Entry,
): readonly [Line, ...Line[]] => {
	const when = whenSpan(favour, today, by);
	const right =
		when.columns > columns / 2 ? span(cut(when.text, Math.max(20, Math.floor(columns / 2))), when.tone) : when;
	const text = marked(firstLine(favour), toneOf(favour) === 'settled' ? 'quiet' : 'plain', 'text', mark);
	const left: Line = [signSpan(favour, isAscii), spaces(1), ...privateMark(favour), ...text];
	if (columns < 30) return [left];
	if (most > 1 && right !== when) return whole(left, when, columns, most);
	const room = columns - right.columns - 2;
	const [first = [], ...rest] = most > 1 ? wrappedLine(left, columns, 2, room) : [left];
	return rest.length < most
		? [leftAndRight(cutLine(first, room), [right], columns), ...rest]
		: [leftAndRight(cutLine(left, room), [right], columns)];
};

/** A favour in as many lines as it may take, and beneath it how it was settled, which is long. */
const whole = (left: Line, when: Span, columns: number, most: number): readonly [Line, ...Line[]] => {
	const [first = [], ...rest] = wrappedLine(left, columns);
	const shown = rest.length < most - 1 ? rest : [cutLine(unbroken(rest), columns)];
	return [first, ...shown, leftAndRight([], cutLine([when], columns - 1), columns)];
};

/** Only a promise of your own is ever late: what others owe is told calmly. */
const isLate = (favour: Favour, today: Day): boolean => owes(favour) === 'you' && isOverdue(favour, today);

/**
 * `by Fri 27 Nov`, `overdue since Fri 3 Nov`, `3 weeks ago`, and how a settled one was settled: `paid forward to Ben
 * Stone`.
 */
const whenSpan = (favour: Favour, today: Day, by?: Entry): Span => {
	if (favour.state === 'settled') return said(stateInWords(favour, today, by), 'quiet');
	return span(
		whenOwed(favour, today),
		isLate(favour, today) ? 'late' : favour.due && owes(favour) === 'you' ? 'youOwe' : 'quiet',
	);
};
