import {ago} from '../../../journal/day.ts';
import type {Ask, Need} from '../../../journal/entry.ts';
import {openWhat} from '../../../journal/topic.ts';
import {cutLine, fillLine, type Line, leftAndRight, lineWidth, spaces, span} from '../../drawing/line.ts';
import {marked} from '../../drawing/marks.ts';
import type {Drawing, Item} from '../../list/row.ts';
import {itemOfEntry} from '../../things/entry-row.ts';
import {privateMark} from '../../things/own-marks.ts';
import {signSpan} from '../../things/sign.ts';
import {whoOf} from '../../things/who-columns.ts';

/** The row of a need, or of something you ask. */
export const needRow = (need: Need | Ask): Item => itemOfEntry(need, drawing => needLine(need, drawing));

/** Columns in which the text is worth more than its age, which is in the detail. */
const narrow = 46;

/** Who needs what, or whom you ask for what, and since when. */
const needLine = (need: Need | Ask, {columns, isAscii, today, mark}: Drawing): Line => {
	const when = columns < narrow ? [] : [span(ago(need.date, today), 'quiet')];
	const who = columns >= 50 ? 17 : columns >= narrow ? 13 : 12;
	const left: Line = [
		signSpan(need, isAscii),
		spaces(1),
		...fillLine(marked(whoOf(need.people, who), 'who', 'person', mark), who),
		spaces(1),
		...privateMark(need),
		...marked(openWhat(need), 'plain', 'text', mark),
	];
	return when.length === 0 ? left : leftAndRight(cutLine(left, columns - lineWidth(when) - 2), when, columns);
};
