import type {Now} from '../../journal/day.ts';
import {needsDates} from '../dates/library.ts';
import type {DateReader, DateReading} from '../dates/moment.ts';
import {isDateFault} from '../dates/moment.ts';
import {readPlainDate} from '../dates/plain-date.ts';

/** The date at the start of a line: where it is, where the text after it begins, and how it reads. */
export type When = {
	readonly start: number;
	readonly end: number;
	readonly after: number;
	readonly reading: Exclude<DateReading, undefined>;
};

/** The date may be so long, in UTF-16 units, without the colon after it. */
const longest = 48;

/**
 * The longest start of the line that ends before a colon and a space, and is a date or time as a whole. Undefined
 * where there is none; `needs dates` where only the library can tell.
 */
export const whenOf = (line: string, now: Now, dates: DateReader | undefined): When | 'needs dates' | undefined => {
	const start = /\S/.exec(line.slice(0, 4096))?.index ?? 0;
	const window = line.slice(start, start + longest + 2);
	let fault: When | undefined;
	for (let colon = window.lastIndexOf(':', longest); colon > 0; colon = window.lastIndexOf(':', colon - 1)) {
		const said = window.slice(0, colon);
		if (!/^(?:\s|$)/.test(line.slice(start + colon + 1, start + colon + 2)) || said.includes('\n')) continue;
		const found = {start, end: start + said.trimEnd().length, after: start + colon + 1};
		if (!dates && needsDates(said, now, 'past')) return 'needs dates';
		const reading = (dates ?? readPlainDate)(said, now, 'past');
		if (reading && !isDateFault(reading)) return {...found, reading};
		if (reading) fault ??= {...found, reading};
	}
	return fault;
};
