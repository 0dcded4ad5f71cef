import {usageError, userError} from '../../errors.ts';
import {counted} from '../../journal/counted.ts';
import {shortDay} from '../../journal/day.ts';
import {type ChainLink, chain, guides, printChain} from '../../journal/ledger/chain.ts';
import {sentence} from '../../journal/words.ts';
import type {Call, Command} from '../command.ts';
import {privateFlag} from '../flags.ts';
import {asShown} from '../printing/as-shown.ts';
import {entryOf, shortIds} from '../printing/ids.ts';
import {line, row} from '../printing/print.ts';
import {meaningOf} from '../printing/report.ts';

/** Levels of branches that are drawn; of a deeper tree the outer ones are left out. */
const mostLevels = 20;

export const chainCommand: Command = {
	usage: 'ID',
	completes: {ID: 'deeds'},
	summary: 'the favours that led to this one and came of it',
	about: ['A tree, from the first favour to the last that it was passed on as.'],
	flags: {...privateFlag},
	examples: ['goodturn chain 91bc'],
	run: async call => {
		const [word, ...more] = call.words;
		if (word === undefined || more.length > 0)
			throw usageError('Which favour? Write goodturn chain ID, with one id. goodturn list is:favour shows them.');
		const journal = await call.store.load('all');
		const entry = await entryOf(call, word);
		if (entry.kind !== 'favour')
			throw userError(
				`${word} is not a favour, and only favours make a chain. goodturn show ${word} shows what it is linked to.`,
			);
		const tree = chain(asShown(call, journal), entry);
		const idOf = shortIds(journal);
		return {
			isLong: true,
			json: undefined,
			jsonText: printChain(tree),
			lines: [
				...(tree.isCut
					? [line(call.style, ['(It passes on a favour that is no longer in the journal.)', 'faint'])]
					: []),
				...tree.links.map(link => linkLine(call, link, idOf(link.favour.id), link.favour.id === entry.id)),
				'',
				line(call.style, [`It reached ${counted(tree.reached, 'person', 'people')}.`]),
			],
		};
	},
};

const linkLine = (call: Call, link: ChainLink, id: string, isAsked: boolean): string => {
	const {day} = call.context.now;
	return row(
		call.style,
		[id, 'faint'],
		['  '],
		[branch(link, call.style.isPlain), 'faint'],
		[sentence(link.favour, day), isAsked ? 'heading' : meaningOf(link.favour)],
		[`, ${shortDay(link.favour.date, day)}`, 'faint'],
		[link.isAgain ? ' (again, from above)' : ''],
	);
};

/** The lines of a tree before a favour. */
const branch = (link: ChainLink, isPlain: boolean): string => {
	const levels = guides(link, mostLevels);
	const left = link.depth > levels.length ? `… ${counted(link.depth - levels.length, 'level')} up ` : '';
	const drawn = levels.map((hasMore, at) => {
		const isLast = at === levels.length - 1;
		if (isPlain) return isLast ? (hasMore ? '|- ' : '`- ') : hasMore ? '|  ' : '   ';
		return isLast ? (hasMore ? '├─ ' : '└─ ') : hasMore ? '│  ' : '   ';
	});
	return left + drawn.join('');
};
