import {addDays, type Day, type Now, type Time} from '../day.ts';
import {compareEntries, type Entry, type Favour, type Meeting} from '../entry.ts';
import {same} from '../format/fields.ts';
import type {Journal} from '../journal.ts';
import {fold} from '../names.ts';
import {peopleOf, whoIs} from '../person/who.ts';
import {withoutPrivate} from '../private.ts';
import type {EntryChange, Transaction} from '../transaction.ts';
import {birthdaysWithin} from './birthdays.ts';
import {type DayInShort, dayInShort, firstPlan, inCounts, inShort, thanksFor} from './in-short.ts';
import {firstThanks, thanksAlone} from './thanks.ts';

/** Days that `.state/days` tells ahead. */
const ahead = 30;

export type DaysTold = {
	/** 30 days from today on, each as it is before its first minute, without private entries. */
	readonly days: readonly DayInShort[];
	/**
	 * Whom the favours are about that somebody is to be thanked for on one of those days: once they are met, the giver is
	 * to be told of it instead. Perhaps also of favours behind which a later one is thanked for first.
	 */
	readonly about: readonly string[];
	/** Whether a birthday of these days goes unsaid, as its person is known from private entries alone. */
	readonly isHiding: boolean;
};

export const daysTold = (journal: Journal, now: Now): DaysTold => {
	const seen = withoutPrivate(journal);
	const who = whoIs(seen.people);
	const about = new Set<string>();
	const days = Array.from({length: ahead}, (_, at) => {
		const morning = morningOf(addDays(now.day, at), now);
		const thank = firstThanks(seen, morning.day);
		if (thank?.entry && 'about' in thank.entry) for (const name of thank.entry.about ?? []) about.add(who(name));
		return dayInShort(seen, morning, thank);
	});
	const birthdays = (all: Journal): number => birthdaysWithin(all, now.day, ahead).length;
	return {days, about: [...about], isHiding: birthdays(seen) < birthdays(journal)};
};

const morningOf = (day: Day, now: Now): Now => ({...now, day, time: '' as Time});

/**
 * The text of `.state/days`: a line for each day, `2026-11-25<TAB>counts<TAB>text`, so that a shell finds its line with
 * what is built into it.
 */
export const textOfDays = ({days}: Pick<DaysTold, 'days'>): string =>
	days.map(one => `${one.day}\t${inCounts(one)}\t${inShort(one).replaceAll(/\s+/g, ' ')}\n`).join('');

/**
 * The days as they are told once this is written; undefined where that has to be looked up in the journal: whoever is
 * met may be whom to tell of it instead of thanking, and somebody new may be spelled otherwise in a plan. `journal`: as
 * it is by then, as far as it is in memory.
 */
export const daysToldAfter = (
	told: DaysTold,
	{entries, people}: Transaction,
	journal: Journal,
	now: Now,
): DaysTold | undefined => {
	const isAsBefore = people.every(({before, after}) => !before && after?.birthday === undefined);
	if (!isAsBefore || (people.length > 0 && told.days.some(({first}) => first?.says.includes(' with '))))
		return undefined;
	const says: Says = {
		planned: plan => firstPlan(journal, plan, morningOf(plan.date, now)),
		thanked: favour => thanksFor(favour, peopleOf(favour, journal.people)),
	};
	return entries.reduce<DaysTold | undefined>((days, change) => days && daysWith(days, change, says), told);
};

/** How what is new is said. */
type Says = {
	readonly planned: (plan: Meeting) => NonNullable<DayInShort['first']>;
	readonly thanked: (favour: Favour) => NonNullable<DayInShort['thank']>;
};

const daysWith = (told: DaysTold, {before, after}: EntryChange, {planned, thanked}: Says): DaysTold | undefined => {
	if (!before && after && changesWhoIsSeen(told, after)) return undefined;
	if (!before && after && (after.private || !mayBeOfDays.has(after.kind))) return told;
	if (!before && after?.kind === 'meeting') {
		if (after.state === 'planned') return withPlan(told, after, planned);
		return after.state === undefined && changesNoThanks(told, after) ? told : undefined;
	}
	// Whoever is named no more may be known from private entries alone by now.
	const isOfSame = same(before?.people, after?.people) && same(before?.about, after?.about);
	if (before && (before.private || !isOfSame)) return undefined;
	const sides = [...(before ? [{entry: before, count: -1}] : []), ...(after ? [{entry: after, count: 1}] : [])];
	if (!before && after?.kind === 'favour') {
		const days = thanksAlone(after);
		if (days) return withThanks(told, days, thanked(after));
	}
	return sides.reduce<DaysTold | undefined>((now, {entry, count}) => now && withPromise(now, entry, count), told);
};

/** With one more favour to thank for on some days: of several it is the last. */
const withThanks = (
	told: DaysTold,
	{from, to}: {readonly from: Day; readonly to: Day},
	thank: NonNullable<DayInShort['thank']>,
): DaysTold => ({
	...told,
	days: told.days.map(one =>
		one.day >= from && one.day <= to && (!one.thank || compareEntries(thank.at, one.thank.at) > 0)
			? {...one, thank}
			: one,
	),
});

/** Whether a new entry may show a birthday that went unsaid, or hide one. */
const changesWhoIsSeen = ({days, isHiding}: DaysTold, {people, about, private: isPrivate}: Entry): boolean =>
	people.length + (about?.length ?? 0) > 0 && (isPrivate ? days.some(one => one.birthdays > 0) : isHiding);

const mayBeOfDays: ReadonlySet<Entry['kind']> = new Set(['meeting', 'favour', 'unknown']);

const changesNoThanks = ({days, about}: DaysTold, {people}: Entry): boolean => {
	const mayBeTold = new Set(about.map(fold));
	const isThanked = days.some(one => one.thank !== undefined);
	return !isThanked || !people.some(name => mayBeTold.has(fold(name)));
};

/** With one more plan; undefined where it is put off. */
const withPlan = (told: DaysTold, plan: Meeting, planned: Says['planned']): DaysTold | undefined => {
	if (plan.snoozed !== undefined) return undefined;
	const days = told.days.map(one => {
		if (one.day !== plan.date) return one;
		const isFirst = !one.first || compareEntries(plan, one.first.at) < 0;
		return {...one, plans: one.plans + 1, ...(isFirst && {first: planned(plan)})};
	});
	return {...told, days};
};

/** With so many more of this favour of yours among the promises due; undefined where it is none. */
const withPromise = (told: DaysTold, entry: Entry, count: number): DaysTold | undefined => {
	if (entry.kind !== 'favour' || entry.way !== 'given' || entry.private || entry.snoozed !== undefined)
		return undefined;
	const {due} = entry;
	if (entry.state !== 'promised' || due === undefined) return told;
	const days = told.days.map(one => (one.day < due ? one : {...one, promises: one.promises + count}));
	return {...told, days};
};
