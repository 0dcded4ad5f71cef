import {usageError} from '../../errors.ts';
import {thousands} from '../../journal/counted.ts';
import {toJson} from '../../journal/format/read-entry.ts';
import type {Command} from '../command.ts';
import {privateFlag} from '../flags.ts';
import {rankedLines} from '../printing/timeline.ts';
import {meantRemark, remarks} from './list.ts';
import {queryOf, queryText} from './query.ts';
import {seek} from './seek.ts';

/** Hits that are printed where nobody says how many: further down they hold ever less of what was looked for. */
const usualMost = 50;

export const findCommand: Command = {
	usage: 'QUERY…',
	summary: 'the same entries, best match first',
	about: [
		'The query is that of list. Whole words come first, then the beginnings of words; where nothing has the ' +
			'words as they were typed, they are taken for misspellings. Of equals, the newer come first.',
		`Without -n the best ${usualMost} are printed.`,
	],
	flags: {number: {type: 'number', short: 'n', value: 'N', about: 'only the best N'}, ...privateFlag},
	examples: ['goodturn find grace airport', 'goodturn find gracehopper -n 3'],
	takesDashes: true,
	run: async call => {
		const text = queryText(call.words);
		if (text === '') {
			if (call.isTerminal) return {open: 'search'};
			throw usageError('What are you looking for? Write goodturn find WORDS, as in goodturn find grace airport.');
		}
		const query = await queryOf(call, text);
		const {hits, count, isLoose, journal} = await seek(call, query, call.flags.number.number ?? usualMost);
		const entries = hits.map(({entry}) => entry);
		return {
			isLong: true,
			json: hits.map(({entry, score}) => ({...toJson(entry), score})),
			lines: rankedLines(call.style, journal, entries, call.context.now),
			remarks: [
				...(isLoose && entries.length > 0 ? [meantRemark] : []),
				...(entries.length < count && call.flags.number.number === undefined
					? [`The best ${entries.length} of ${thousands(count)}; -n shows more.`]
					: []),
				...remarks(call, journal, entries.length, text),
			],
		};
	},
};
