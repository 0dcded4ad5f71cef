import {loadDates} from '../../capture/dates/library.ts';
import {usageError, userError} from '../../errors.ts';
import {parseQuery} from '../../journal/query/parse.ts';
import {isQueryFault, type Query, type QueryFault} from '../../journal/query/query.ts';
import type {Call} from '../command.ts';
import {pointAt} from '../printing/print.ts';

/**
 * The words of a command as a query's text. The shell has taken the quotes away: in `with:"Ada Lovelace"` they are put
 * back, so that it is one term again.
 */
export const queryText = (words: readonly string[]): string =>
	words
		.map(word => word.replace(/^(-?(?:(?:with|at|city|tag):|@))([^":]*\s[^":]*)$/, '$1"$2"'))
		.join(' ')
		.trim();

/**
 * The query that a text is; dates that are not plain are read by the library for dates. Throws userError, which points
 * at the fault.
 */
export const queryOf = async ({context}: Call, text: string): Promise<Query> => {
	let query: Query | QueryFault = parseQuery(text, context.now);
	if (isQueryFault(query) && query.isDate) {
		const dates = await loadDates();
		query = parseQuery(text, context.now, (said, now) => {
			const read = dates(said, now, 'past');
			return read && 'date' in read ? read.date : undefined;
		});
	}
	if (isQueryFault(query))
		throw userError(
			[`${query.message} ${query.hint}`, '', ...pointAt(text, query.start, query.end).map(shown => `  ${shown}`)].join(
				'\n',
			),
		);
	return query;
};

/**
 * The words of a query without a number after a dash, which says how many are wanted, as `-n` does: `list -5`. Throws
 * usageError where both are given.
 */
export const withoutMost = (call: Call): {readonly words: readonly string[]; readonly most?: number} => {
	const {words, flags} = call;
	const dashed = words.filter(word => /^-\d+$/.test(word));
	const [first, ...others] = dashed;
	if (first === undefined) return {words, ...(flags.number.number !== undefined && {most: flags.number.number})};
	if (others.length > 0 || flags.number.number !== undefined)
		throw usageError(
			`How many, ${first.slice(1)} or ${(others[0] ?? `-${flags.number.number}`).slice(1)}? Nothing was done.`,
		);
	return {words: words.filter(word => word !== first), most: Number(first.slice(1))};
};
