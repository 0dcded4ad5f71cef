import type {Rhythm} from '../../journal/people/rhythm.ts';
import {type Line, lineWidth, type Span, span} from '../drawing/line.ts';

const bars = ' ▁▂▃▄▅▆▇';

/** The same of the last months, as many as fit in so many columns. */
export const fittingRhythm = (months: Rhythm['months'], columns: number, isAscii: boolean): Line => {
	let line = rhythmLine(months, isAscii);
	for (let from = 1; from < months.length && lineWidth(line) > columns; from++)
		line = rhythmLine(months.slice(from), isAscii);
	return line;
};

/** A bar a month, as high as one met often in it, with the year before its first month; numbers in plain mode. */
export const rhythmLine = (months: Rhythm['months'], isAscii: boolean): Line =>
	months.flatMap(({month, met}, at): readonly Span[] => {
		const isYear = at === 0 || month.endsWith('-01');
		const bar = isAscii ? (met === 0 ? '.' : String(Math.min(9, met))) : (bars[Math.min(bars.length - 1, met)] ?? ' ');
		return [...(isYear ? [span(`${at === 0 ? '' : ' '}${month.slice(0, 4)} `, 'quiet')] : []), span(bar, 'accent')];
	});
