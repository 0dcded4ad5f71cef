import {withoutState} from '../journal/daily/happened.ts';
import {shortDay} from '../journal/day.ts';
import type {Entry, Meeting} from '../journal/entry.ts';
import type {Seen} from '../journal/journal.ts';
import type {Context} from '../journal/wish.ts';
import {named} from '../journal/words.ts';
import {changeEach} from './each.ts';
import {monthsOf} from './seen.ts';
import {wishing} from './wishing.ts';

/** Plans that took place: they are meetings now. One that was marked as missed is put right by this, too. */
export const happened = wishing<{readonly plans: readonly Seen[]}>({
	kind: 'happened',
	reads: ({plans}) => ({months: monthsOf(plans)}),
	decide: (journal, {plans}, context) =>
		changeEach('took place:', journal, plans, entry => asTaken(entry, context), context),
});

/** Plans that did not take place. */
export const missed = wishing<{readonly plans: readonly Seen[]}>({
	kind: 'missed',
	reads: ({plans}) => ({months: monthsOf(plans)}),
	decide: (journal, {plans}, context) => changeEach('missed:', journal, plans, asMissed, context),
});

const asTaken = (entry: Entry, {now}: Context): Entry | string => {
	const plan = planOf(entry);
	if (typeof plan === 'string') return plan;
	if (plan.date > now.day)
		return `${named(plan)} is planned for ${shortDay(plan.date, now.day)}, and that day has not come.`;
	return withoutState(plan);
};

const asMissed = (entry: Entry): Entry | string => {
	const plan = planOf(entry);
	if (typeof plan === 'string') return plan;
	return plan.state === 'missed' ? `${named(plan)} is already marked as missed.` : {...plan, state: 'missed'};
};

const planOf = (entry: Entry): Meeting | string => {
	if (entry.kind !== 'meeting') return `${named(entry)} is not a plan.`;
	return entry.state === undefined ? `${named(entry)} has already taken place.` : entry;
};
