import {cut, width} from '../../columns.ts';
import type {Day} from '../../journal/day.ts';
import {type Entry, type Favour, firstLine} from '../../journal/entry.ts';
import type {PassedOn} from '../../journal/ledger/chain.ts';
import {isOverdue} from '../../journal/ledger/ledger.ts';
import {listNames} from '../../journal/names.ts';
import {stateInWords, whenOwed} from '../../journal/words.ts';
import {between, countColumn, cutLine, fillLine, type Line, lineWidth, type Span, said, span} from '../drawing/line.ts';
import {marked} from '../drawing/marks.ts';
import type {Drawing} from './row-line.ts';
import {signSpan, toneOf} from './sign.ts';

/** Somebody, how many favours are open, the most pressing one, and since or until when. */
export const accountLine = (name: string, favours: readonly [Favour, ...Favour[]], drawing: Drawing): Line => {
	const who: Line = [
		...fillLine(marked(name || 'nobody named', 'who', 'person', drawing.mark), drawing.columns >= 50 ? 16 : 12),
		span(' '),
		countColumn(span(String(favours.length).padStart(2), 'quiet'), 4),
	];
	return [...who, ...withWhen(favours[0], {...drawing, columns: drawing.columns - lineWidth(who)})];
};

/** A favour among those of one person; of one that was paid forward also to whom. */
export const favourLine = (favour: Favour, by: Entry | undefined, drawing: Drawing): Line => withWhen(favour, drawing, favour.settled?.by === 'forwarded' ? by : undefined);

/** `Jürgen Müller → you → Ben Stone → two more` */
export const chainLine = ({from, to, more}: PassedOn, {isAscii}: Drawing): Line => {
	const arrow = span(isAscii ? ' > ' : ' → ', 'quiet');
	return [
		span(isAscii ? '~ ' : '⇢ ', 'given'),
		said(listNames(from) || 'somebody', 'who'),
		arrow,
		span('you'),
		arrow,
		said(listNames(to) || 'somebody', 'who'),
		...(more > 0 ? [arrow, span(`${more} more`)] : []),
	];
};

const withWhen = (favour: Favour, {columns, isAscii, today, mark}: Drawing, by?: Entry): Line => {
	const {text, tone} = whenSpan(favour, today, by);
	const when = {text: cut(text, Math.max(20, Math.floor(columns / 2))), tone};
	const left: Line = [signSpan(favour, isAscii), span(' '), ...marked(firstLine(favour), toneOf(favour) === 'settled' ? 'quiet' : 'plain', 'text', mark)];
	return columns < 30 ? left : between(cutLine(left, columns - width(when.text) - 2), [when], columns);
};

/** `by Fri 27 Nov`, `overdue since Fri 3 Nov`, `3 weeks ago`, and how a settled one was settled: `paid forward to Ben Stone`. */
const whenSpan = (favour: Favour, today: Day, by?: Entry): Span =>
	favour.state === 'settled' ? said(stateInWords(favour, today, by), 'quiet') : span(whenOwed(favour, today), isOverdue(favour, today) ? 'late' : favour.due ? 'youOwe' : 'quiet');
