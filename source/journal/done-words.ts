import {addDays, type Day, shortDay} from './day.ts';
import type {Entry} from './entry.ts';
import type {Change} from './transaction.ts';
import {owedSentence, settledSentence, whoIn} from './words.ts';

/**
 * What was done about a favour, as a whole sentence: settled, reopened, thanked for, told how it went. Undefined for
 * any other change. Shell and screens both say it.
 */
export const doneSentence = ({before, after}: Change<Entry>, today: Day): string | undefined => {
	if (before?.kind !== 'favour' || after?.kind !== 'favour') return undefined;
	if (before.state !== after.state)
		return after.state === 'settled' ? settledSentence(after, today) : `Open again. ${owedSentence(after, today)}.`;
	if (before.told !== after.told && after.told !== undefined)
		return after.way === 'received'
			? `You told ${whoIn(after)} how it went.`
			: `You heard from ${whoIn(after)} how it went.`;
	return before.thanked !== after.thanked && after.thanked !== undefined
		? `You said thanks to ${whoIn(after)}.`
		: undefined;
};

/** The sentences of all favours that a transaction changed. */
export const doneSentences = (entries: readonly Change<Entry>[], today: Day): readonly string[] =>
	entries.flatMap(change => doneSentence(change, today) ?? []);

/** That something was put off until a day, or for good where that is more than a year away. */
export const putOffSentence = (until: Day, today: Day): string =>
	until > addDays(today, 365)
		? 'It is not brought up again.'
		: `Not now: it is brought up again on ${shortDay(until, today)}.`;
