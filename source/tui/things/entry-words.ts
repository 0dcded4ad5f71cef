import {hasPassed} from '../../journal/daily/happened.ts';
import {type Day, type Now, shortDay, timeInWords} from '../../journal/day.ts';
import {type Entry, isOpenAsk} from '../../journal/entry.ts';
import {sentence, stateInWords} from '../../journal/words.ts';
import {printable} from '../../printable.ts';

/** An entry as it is read aloud. */
export const entryInWords = (entry: Entry, now: Now): string => {
	const today = now.day;
	const when = `${shortDay(entry.date, today)}${entry.time ? ` ${timeInWords(entry.time, now)}` : ''}`;
	const asks = isUnanswered(entry, now) ? ', how was it?' : '';
	const state = entry.kind === 'meeting' && entry.state ? `${entry.state}${asks}: ` : '';
	const marks = `${entry.starred ? ', starred' : ''}${privately(entry)}`;
	return printable(`${when}: ${state}${sentence(entry, today)}${endOf(entry, today)}${marks}`);
};

/** Whether it is a plan whose time has passed, and of which nobody said how it was. */
export const isUnanswered = (entry: Entry, now: Pick<Now, 'day' | 'time'>): boolean =>
	entry.kind === 'meeting' && entry.state === 'planned' && hasPassed(entry, now);

/** That an entry is private, after its words. */
export const privately = (entry: Entry | undefined): string => (entry?.private ? ', private' : '');

const endOf = (entry: Entry, today: Day): string => {
	if (entry.kind === 'favour' && entry.state === 'settled') return `, ${stateInWords(entry, today)}`;
	const isOver = (entry.kind === 'need' && entry.state !== 'open') || (entry.kind === 'ask' && !isOpenAsk(entry));
	return isOver ? `, ${entry.state}` : '';
};
