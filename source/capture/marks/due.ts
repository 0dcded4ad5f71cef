import type {Day, Now} from '../../journal/day.ts';
import {needsDates, noDate} from '../dates/library.ts';
import type {DateReader} from '../dates/moment.ts';
import {isDateFault, type NoMoment} from '../dates/moment.ts';
import {readPlainDate} from '../dates/plain-date.ts';

/** A `due:` on the line: the day, or what is wrong with it; `needs dates` where only the library can tell. */
export type Due = {readonly end: number; readonly day: Day | NoMoment | 'needs dates'};

const begins = {due: /due:/iy, on: /on:/iy, asked: /asked:/iy};
const quoted = /"([^"\n]{1,48})"/y;
const word = /[^\S\n]*([^\s"]+)/y;

/**
 * Reads `due:fri`, `due:2026-12-01`, `due:"in 2 weeks"`, and without quotes the longest of up to four words that are a
 * day: `due:1 dec`. Undefined where no `due:` begins at the place. The same for `on:` and
 * `asked:`, days in the past.
 */
export const dueAt = (
	text: string,
	at: number,
	now: Now,
	dates: DateReader | undefined,
	mark: keyof typeof begins = 'due',
): Due | undefined => {
	const begin = begins[mark];
	const direction = mark === 'due' ? 'future' : 'past';
	begin.lastIndex = at;
	if (!begin.test(text)) return undefined;
	const from = begin.lastIndex;
	quoted.lastIndex = from;
	const inQuotes = quoted.exec(text);
	const candidates = inQuotes ? [{said: inQuotes[1] ?? '', end: quoted.lastIndex}] : wordsAhead(text, from);
	for (const {said, end} of candidates) {
		if (!dates && needsDates(said, now, direction)) return {end, day: 'needs dates'};
		const reading = (dates ?? readPlainDate)(said, now, direction);
		if (reading && !isDateFault(reading) && reading.time === undefined) return {end, day: reading.date};
		if (isDateFault(reading) && candidates.at(-1)?.end === end) return {end, day: reading};
	}
	const last = candidates.at(-1);
	return {
		end: last?.end ?? from,
		day: last ? noDate(last.said) : {problem: 'The due date is missing.', hint: 'Write due:fri or due:2026-12-01.'},
	};
};

/** The next words up to four, three, two and one, without a full stop after them. */
const wordsAhead = (text: string, from: number): readonly {readonly said: string; readonly end: number}[] => {
	const ends: number[] = [];
	word.lastIndex = from;
	for (let found = word.exec(text); found && ends.length < 4; found = word.exec(text)) {
		if (ends.length === 0 && /^\s/.test(found[0])) break;
		if (word.lastIndex - from > 48) break;
		const bare = (found[1] ?? '').replace(/[.,;!?)]+$/, '');
		ends.push(word.lastIndex - (found[1] ?? '').length + bare.length);
		if (bare !== found[1] || ends.length === 4) break;
	}
	return ends.reverse().flatMap(end => (end > from ? [{said: text.slice(from, end), end}] : []));
};
