import type {Ask} from '../journal/entry.ts';
import {type Journal, seenIn} from '../journal/journal.ts';
import {openAsks} from '../journal/ledger/asks.ts';
import {type AnsweringLine, type AskAnswered, isReceived} from './answered.ts';
import {isOf} from './followed-up.ts';
import {namesIt, sharingMost} from './shared-words.ts';

/**
 * The asks that what somebody did may be what was asked for, as `Kim lent me the drill` where she was to be asked for
 * it: of each favour of the line the one whose words it names, where no other shares as many.
 */
export const deedsAsked = (
	journal: Journal,
	{readings}: Pick<AnsweringLine, 'readings'>,
	answered: readonly AskAnswered[],
): readonly AskAnswered['done'][] => {
	const isAnswered = ({id}: Ask): boolean => answered.some(({done}) => done.entry.id === id);
	const entries = readings.filter(one => one.kind === 'entry');
	return entries.flatMap(({draft: told}, draft): readonly AskAnswered['done'][] => {
		if (!isReceived(told)) return [];
		const open = openAsks(journal).filter(ask => isOf(told, ask.people) && ask.date <= told.date);
		const [ask, ...others] = sharingMost(told, open, ({text}) => text);
		return ask && others.length === 0 && namesIt(told, ask.text) && !isAnswered(ask)
			? [{entry: ask, seen: seenIn(journal, ask), as: 'granted', date: told.date, draft}]
			: [];
	});
};
