import type {DateReader} from '../../capture/dates/moment.ts';
import type {Now} from '../../journal/day.ts';
import type {ReadDate} from '../../journal/query/dates.ts';
import {parseQuery} from '../../journal/query/parse.ts';
import {isQueryFault, type Query, type QueryFault} from '../../journal/query/query.ts';

/**
 * A filter as far as it can be read: what to look for, what is wrong with it, and whether the reader of dates is wanted
 * before more can be said.
 */
export type Readable = {readonly query?: Query; readonly fault?: QueryFault; readonly needsDates: boolean};

/** What is said where our own search fails on a text: the screens and what is typed in them stay. */
export const searchFault = (text: string): QueryFault => ({
	message: 'This could not be searched for, which is a bug in goodturn.',
	hint: 'Search for something else.',
	start: 0,
	end: text.length,
});

/** Reads a filter while it is typed: where a part of it cannot be read yet, what is left without that part. */
export const filterAsRead = (text: string, now: Now, dates: DateReader | undefined): Readable => {
	try {
		return read(text, now, dates);
	} catch {
		return {fault: searchFault(text), needsDates: false};
	}
};

const read = (text: string, now: Now, dates: DateReader | undefined): Readable => {
	const reader = dates && queryDates(dates);
	const whole = parseQuery(text, now, reader);
	if (!isQueryFault(whole)) return {query: whole, needsDates: false};
	const rest = parseQuery(text.slice(0, whole.start) + text.slice(whole.end), now, reader);
	const needsDates = whole.isDate === true && !dates;
	return {fault: whole, needsDates, ...(!isQueryFault(rest) && rest.terms.length > 0 && {query: rest})};
};

/** Dates in a query that are not plain are read by what reads them in the capture line. */
const queryDates =
	(read: DateReader): ReadDate =>
	(text, now) => {
		const moment = read(text, now, 'past');
		return moment && 'date' in moment ? moment.date : undefined;
	};
