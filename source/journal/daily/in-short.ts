import {counted} from '../counted.ts';
import {addDays, type Day, type Now, type Time} from '../day.ts';
import type {Entry} from '../entry.ts';
import type {Journal} from '../journal.ts';
import {fold} from '../names.ts';
import {whoIs} from '../person/who.ts';
import {withoutPrivate} from '../private.ts';
import {firstName} from '../topic.ts';
import type {Transaction} from '../transaction.ts';
import {birthdaysWithin} from './birthdays.ts';
import {planInShort, plansOn} from './plans.ts';
import {countDueBy} from './promises.ts';
import {firstThanks} from './thanks.ts';

/**
 * What one line says of a day, for a shell's start: plans, promises due, birthdays, whom to thank. Empty where there is
 * nothing.
 */
export const todayInShort = (journal: Journal, now: Now, thank = firstThanks(journal, now.day)): string => {
	const [first, ...others] = plansOn(journal, now.day, now);
	const due = countDueBy(journal, now.day);
	return [
		...(first ? [`${planInShort(journal, first, now)}${others.length > 0 ? ` and ${others.length} more` : ''}`] : []),
		...(due > 0 ? [`${counted(due, 'promise')} due`] : []),
		...birthdaysWithin(journal, now.day, 0)
			.slice(0, 2)
			.map(({person}) => `birthday of ${firstName(person.name)}`),
		...(thank?.who[0] === undefined ? [] : [`thank ${firstName(thank.who[0])}`]),
	].join(' · ');
};

/** The same without names, for screens that others see: `1 plan, 1 promise`. Empty where there is nothing. */
export const todayInCounts = (journal: Journal, now: Now): string =>
	[
		[plansOn(journal, now.day, now).length, 'plan'],
		[countDueBy(journal, now.day), 'promise'],
		[birthdaysWithin(journal, now.day, 0).length, 'birthday'],
	]
		.flatMap(([count, unit]) => (Number(count) > 0 ? [counted(Number(count), String(unit))] : []))
		.join(', ');

/** Days that `.state/days` tells ahead. */
const ahead = 30;

/**
 * The text of `.state/days`: a line for each of 30 days from today on, `2026-11-25<TAB>counts<TAB>text`, without
 * private entries, so that a shell finds its line with what is built into it. A day is told as it is before its first
 * minute.
 */
export const daysAhead = (journal: Journal, now: Now): string => daysTold(journal, now).text;

/**
 * The same, and whom the favours are about that somebody is to be thanked for on one of those days: once they are met,
 * the giver is to be told of it instead.
 */
export const daysTold = (journal: Journal, now: Now): {readonly text: string; readonly about: readonly string[]} => {
	const seen = withoutPrivate(journal);
	const who = whoIs(seen.people);
	const about = new Set<string>();
	const line = (day: Day): string => {
		const morning: Now = {...now, day, time: '' as Time};
		const thank = firstThanks(seen, day);
		if (thank?.entry && 'about' in thank.entry) for (const name of thank.entry.about ?? []) about.add(who(name));
		return [day, todayInCounts(seen, morning), todayInShort(seen, morning, thank).replaceAll(/\s+/g, ' ')].join('\t');
	};
	const lines = Array.from({length: ahead}, (_, at) => line(addDays(now.day, at)));
	return {text: `${lines.join('\n')}\n`, about: [...about]};
};

/**
 * Whether the days that were told stay right though this is written. Where that would have to be looked up, they do
 * not: whoever is met may be whom to tell of it instead of thanking, and somebody new may be spelled otherwise in a
 * plan. `about`: whom it is that may be told of; undefined where that is not known.
 */
export const leavesDaysAsTold = (
	{entries, people}: Transaction,
	told: string,
	about: readonly string[] | undefined,
): boolean => {
	const mayBeTold = new Set(about?.map(fold));
	const changesNoThanks = (names: readonly string[]): boolean =>
		!told.includes('thank ') || (about !== undefined && !names.some(name => mayBeTold.has(fold(name))));
	const isOfNoDay = ({before, after}: {readonly before?: Entry; readonly after?: Entry}): boolean => {
		if (before || !after) return false;
		if (after.kind === 'meeting') return after.state === undefined && changesNoThanks(after.people);
		return after.kind !== 'favour';
	};
	return (
		entries.every(isOfNoDay) &&
		people.every(({before, after}) => !before && after?.birthday === undefined && !told.includes(' with '))
	);
};
