import {type Day, daysBetween} from '../day.ts';
import {type Ask, compareEntries, firstLine} from '../entry.ts';
import type {Journal} from '../journal.ts';
import {keptAsks} from '../kept/open.ts';
import {peopleOf} from '../person/who.ts';
import {askedWhat} from '../topic.ts';
import {askInWords, signOf} from '../words.ts';
import type {DayLine} from './day-line.ts';
import {isPutOff} from './plans.ts';

/** Days after which it is brought up that nobody answered. */
const patience = 7;

const isDue = (ask: Ask, today: Day): boolean => {
	if (isPutOff(ask, today) || ask.date > today) return false;
	return ask.state === 'open' || (ask.state === 'asked' && daysBetween(ask.asked ?? ask.date, today) >= patience);
};

/** What you wanted to ask and have not, and what you asked and have not heard of for a week; oldest first. */
export const askLines = (journal: Journal, today: Day): readonly DayLine[] =>
	keptAsks(journal)
		.filter(ask => isDue(ask, today))
		.toSorted(compareEntries)
		.map((ask): DayLine => {
			const who = peopleOf(ask, journal.people);
			return {
				key: `ask ${ask.id}`,
				kind: ask.state === 'open' ? 'ask' : 'asked',
				when: '',
				sign: signOf(ask),
				what: '',
				who,
				says: `${askedWhat(firstLine(ask), ask.people)} · ${askInWords(ask, today)}`,
				beneath: [],
				entry: ask,
				...(who[0] !== undefined && {person: who[0]}),
			};
		});
