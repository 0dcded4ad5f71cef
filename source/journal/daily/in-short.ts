import {counted} from '../counted.ts';
import type {Day, Now} from '../day.ts';
import type {EntryOrder, Meeting} from '../entry.ts';
import type {Journal} from '../journal.ts';
import {firstName} from '../topic.ts';
import {birthdaysWithin} from './birthdays.ts';
import type {DayLine} from './day-line.ts';
import {planInShort, plansOn} from './plans.ts';
import {countDueBy} from './promises.ts';

/** What there is to say of a day in short, in its parts. */
export type DayInShort = {
	readonly day: Day;
	readonly plans: number;
	/** The first plan in words, and where it stands among those of its day; absent where there is none. */
	readonly first?: {readonly says: string; readonly at: EntryOrder};
	/** Promises of your own due by then. */
	readonly promises: number;
	readonly birthdays: number;
	/** Of whom it is the birthday, two at most: `birthday of Ada`. */
	readonly celebrated: readonly string[];
	/** Whom to thank, `thank Grace`, and where the favour stands among all; absent where there is nobody. */
	readonly thank?: {readonly says: string; readonly at: EntryOrder};
};

/** `thank`: the first line of whom to thank. */
export const dayInShort = (journal: Journal, now: Now, thank: DayLine | undefined): DayInShort => {
	const plans = plansOn(journal, now.day, now);
	const birthdays = birthdaysWithin(journal, now.day, 0);
	return {
		day: now.day,
		plans: plans.length,
		...(plans[0] && {first: firstPlan(journal, plans[0], now)}),
		promises: countDueBy(journal, now.day),
		birthdays: birthdays.length,
		celebrated: birthdays.slice(0, 2).map(({person}) => `birthday of ${firstName(person.name)}`),
		...(thank?.entry && thank.who.length > 0 && {thank: thanksFor(thank.entry, thank.who)}),
	};
};

/** Who is to be thanked for a favour. `who`: the full names of those who did it, at least one. */
export const thanksFor = (favour: EntryOrder, [who = '']: readonly string[]): NonNullable<DayInShort['thank']> => ({
	says: `thank ${firstName(who)}`,
	at: placeAmongAll(favour),
});

/** A plan as the first one of its day. */
export const firstPlan = (journal: Journal, plan: Meeting, now: Now): NonNullable<DayInShort['first']> => ({
	says: planInShort(journal, plan, now),
	at: placeAmongAll(plan),
});

const placeAmongAll = ({id, date, time, created}: EntryOrder): EntryOrder => ({
	id,
	date,
	...(time && {time}),
	created,
});

/**
 * What one line says of a day, for a shell's start: plans, promises due, birthdays, whom to thank. Empty where there is
 * nothing.
 */
export const inShort = ({plans, first, promises, celebrated, thank}: DayInShort): string =>
	[
		...(first ? [`${first.says}${plans > 1 ? ` and ${plans - 1} more` : ''}`] : []),
		...(promises > 0 ? [`${counted(promises, 'promise')} due`] : []),
		...celebrated,
		...(thank ? [thank.says] : []),
	].join(' · ');

/** The same without names, for screens that others see: `1 plan, 1 promise`. Empty where there is nothing. */
export const inCounts = ({plans, promises, birthdays}: DayInShort): string =>
	Object.entries({plan: plans, promise: promises, birthday: birthdays})
		.flatMap(([unit, count]) => (count > 0 ? [counted(count, unit)] : []))
		.join(', ');
