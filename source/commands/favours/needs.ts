import {soFar} from '../../journal/brief/ask-facts.ts';
import {ago, shortDay} from '../../journal/day.ts';
import type {Need} from '../../journal/entry.ts';
import {toJson} from '../../journal/format/read-entry.ts';
import {introductions} from '../../journal/help/introductions.ts';
import {openAsks} from '../../journal/ledger/asks.ts';
import {openNeeds} from '../../journal/ledger/needs.ts';
import {askInWords, sentence} from '../../journal/words.ts';
import type {Command} from '../command.ts';
import {privateFlag} from '../flags.ts';
import {asShown, knownJournal} from '../printing/as-shown.ts';
import {shortIds} from '../printing/ids.ts';
import {line} from '../printing/print.ts';

/** Needs for which it is told who might help: of more, one reads on with --all. */
const mostHelped = 30;

export const needsCommand: Command = {
	usage: '',
	summary: 'what people could use help with, and what you ask, oldest first',
	about: [
		'Under each need are people who might help: by what they offer, their work, or what was once talked about ' +
			'with them. Of more than 30 needs it is told for the newest 30, and with --all for each.',
	],
	flags: {all: {type: 'switch', about: 'who might help with each need, however many there are'}, ...privateFlag},
	examples: ['goodturn needs'],
	run: async call => {
		const journal = asShown(call, await knownJournal(call));
		const {day} = call.context.now;
		const open = openNeeds(journal);
		const asks = openAsks(journal);
		const far = soFar(journal);
		const idOf = shortIds(journal);
		const askLines =
			asks.length === 0
				? []
				: [
						...(open.length > 0 ? [''] : []),
						line(call.style, ['You ask', 'heading']),
						...asks.map(ask =>
							line(
								call.style,
								[idOf(ask.id), 'faint'],
								[`  ${sentence(ask, day)}`],
								[`, ${askInWords(ask, day)}`, 'faint'],
							),
						),
						...(far === undefined ? [] : [line(call.style, [far, 'faint'])]),
					];

		const unhelped = call.flags.on.has('all') ? 0 : Math.max(0, open.length - mostHelped);
		const who = (need: Need) => introductions(journal, need);
		return {
			isLong: true,
			get json() {
				return [...open, ...asks].map(toJson);
			},
			lines: [
				...open.flatMap((need, at) => [
					line(
						call.style,
						[idOf(need.id), 'faint'],
						[`  ${sentence(need, day)}`],
						[`, ${shortDay(need.date, day)}, ${ago(need.date, day)}`, 'faint'],
					),
					...(at < unhelped ? [] : who(need)).map(({name, why}) =>
						line(call.style, [`        perhaps `, 'faint'], [name, 'who'], [` (${why.join('; ')})`, 'faint']),
					),
				]),
				...askLines,
			],
			...(open.length + asks.length === 0 && {
				remarks: ['No needs are written down. To write one: goodturn add "need Ada: a piano teacher".'],
			}),
		};
	},
};
