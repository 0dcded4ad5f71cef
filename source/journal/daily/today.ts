import {addDays, type Now} from '../day.ts';
import type {Journal} from '../journal.ts';
import {askLines} from './ask-lines.ts';
import {birthdayLines} from './birthdays.ts';
import {countOf, type DaySection} from './day-line.ts';
import {goodToSee} from './good-to-see.ts';
import {memorySection} from './on-this-day.ts';
import {pastLine, pastPlans, planLine, plansOn} from './plans.ts';
import {promiseSection} from './promises.ts';
import {thankLines} from './thanks.ts';
import {tripSections} from './trips.ts';

/**
 * Everything that the day has to say, in its order; nothing that has nothing to say. It follows from what is kept of
 * the months alone, and so is the same in whatever order they were read.
 */
export const todayOf = (journal: Journal, now: Now): readonly DaySection[] => {
	const today = now.day;
	const tomorrow = addDays(today, 1);
	const all: readonly DaySection[] = [
		{kind: 'today', title: 'Today', lines: plansOn(journal, today, now).map(plan => planLine(journal, plan, now))},
		{
			kind: 'tomorrow',
			title: 'Tomorrow',
			lines: plansOn(journal, tomorrow, now).map(plan => planLine(journal, plan, now)),
		},
		...tripSections(journal, now),
		{kind: 'past', title: 'How was it?', lines: pastPlans(journal, now).map(plan => pastLine(journal, plan, now))},
		promiseSection(journal, today),
		{kind: 'thank', title: 'Thank, tell, hear', lines: thankLines(journal, today)},
		{kind: 'asks', title: 'Asks', lines: askLines(journal, today)},
		{kind: 'birthdays', title: 'Birthdays', lines: birthdayLines(journal, today)},
		{kind: 'see', title: 'Good to see', lines: goodToSee(journal, today)},
		memorySection(journal, today),
	];
	return all.filter(section => countOf(section) > 0);
};
