import {usageError} from '../../errors.ts';
import {thousands} from '../../journal/counted.ts';
import {toJson} from '../../journal/format/read-entry.ts';
import type {Journal} from '../../journal/journal.ts';
import {type PersonFoundBy, peopleFound} from '../../journal/query/people-found.ts';
import type {Query} from '../../journal/query/query.ts';
import type {Call, Command} from '../command.ts';
import {privateFlag} from '../flags.ts';
import {asShown, isPrivateShown, knownJournal} from '../printing/as-shown.ts';
import {line} from '../printing/print.ts';
import {rankedLines} from '../printing/timeline.ts';
import {seek} from './find-entries.ts';
import {meantRemark, remarks} from './list.ts';
import {queryOf, queryText, withoutMost} from './query.ts';

/** Hits that are printed where nobody says how many: further down they hold ever less of what was looked for. */
const usualMost = 50;

export const findCommand: Command = {
	usage: 'QUERY…',
	summary: 'entries, best match first, and people by what is known of them',
	about: [
		'The query is that of list. Whole words come first, then the beginnings of words; where nothing has the ' +
			'words as they were typed, they are taken for misspellings. Of equals, the newer come first.',
		'People whose name or facts have the words come before the entries; --json lists entries alone.',
		`Without -n the best ${usualMost} are printed.`,
	],
	flags: {number: {type: 'number', short: 'n', value: 'N', about: 'only the best N; also -N'}, ...privateFlag},
	examples: ['goodturn find grace airport', 'goodturn find gracehopper -n 3'],
	takesDashes: true,
	run: async call => {
		const {words, most} = withoutMost(call);
		const text = queryText(words);
		if (text === '') {
			if (call.isTerminal) return {open: 'search'};
			throw usageError('What are you looking for? Write goodturn find WORDS, as in goodturn find grace airport.');
		}
		const query = await queryOf(call, text);
		const {hits, count, isLoose, journal} = await seek(call, query, most ?? usualMost);
		const people = await peopleShown(call, journal, query);
		const entries = hits.map(({entry}) => entry);
		return {
			isLong: true,
			json: hits.map(({entry, score}) => ({...toJson(entry), score})),
			lines: [
				...people.map(({person, by}) => line(call.style, [person.name, 'who'], [by === '' ? '' : `  ${by}`])),
				...rankedLines(call.style, journal, entries, call.context.now),
			],
			remarks: [
				...(isLoose && entries.length > 0 ? [meantRemark] : []),
				...(entries.length < count && most === undefined
					? [`The best ${entries.length} of ${thousands(count)}; -n shows more.`]
					: []),
				...(most === 0 ? [] : remarks(call, journal, entries.length + people.length, text)),
			],
		};
	},
};

/**
 * The people whom the query finds among those that the call may show. The journal that was searched has everybody,
 * and perhaps only some months: every month must be known before it is certain who is known from private entries
 * alone. Throws what `load` throws.
 */
const peopleShown = async (call: Call, {people}: Journal, query: Query): Promise<readonly PersonFoundBy[]> => {
	const found = peopleFound(people, query);
	// Only a word that must not be there can find somebody once less is known of them.
	const isCertain = found.length === 0 && !query.terms.some(({isNegated}) => isNegated);
	if (isPrivateShown(call) || isCertain) return found;
	return peopleFound(asShown(call, await knownJournal(call)).people, query);
};
