import type {Day} from '../journal/day.ts';
import type {Seen} from '../journal/journal.ts';
import type {Person} from '../journal/person/person.ts';
import type {Transaction} from '../journal/transaction.ts';
import {isRefusal} from '../refusal.ts';
import {changeEach} from './each.ts';
import {isKept, personNow} from './people/person-now.ts';
import {monthsOf} from './seen.ts';
import {wishing} from './wishing.ts';

/** The day until which something that is not to be brought up again is put off. */
export const never = '9999-12-31' as Day;

/** Something that is not to be brought up before a day: entries, or a person who is not to be suggested. */
export type Snooze = {readonly until: Day; readonly entries?: readonly Seen[]; readonly person?: Person};

/** Puts off: not now. */
export const snooze = wishing<Snooze>({
	kind: 'snooze',
	reads: ({entries = []}) => ({months: monthsOf(entries)}),
	decide: (journal, {until, entries = [], person: seen}, context) => {
		const change = changeEach('put off', journal, entries, entry => ({...entry, snoozed: until}), context);
		if (isRefusal(change) || !seen) return change;
		const person = personNow(journal, seen, 'Nothing was changed.');
		if (isRefusal(person)) return person;
		const after: Person = {...person, snoozed: until, edited: context.now.instant};
		const transaction: Transaction = {
			...change,
			label: entries.length > 0 ? change.label : `put off ${person.name}`,
			people: [{...(isKept(journal, person) && {before: person}), after}],
		};
		return transaction;
	},
});
