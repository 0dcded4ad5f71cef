import fc from 'fast-check';
import {expect, test} from 'vitest';
import {countOf, shownOf} from '../../../source/journal/daily/day-line.ts';
import {countDueBy} from '../../../source/journal/daily/promises.ts';
import {todayOf} from '../../../source/journal/daily/today.ts';
import type {Day, Time} from '../../../source/journal/day.ts';
import type {Favour} from '../../../source/journal/entry.ts';
import {introductions} from '../../../source/journal/help/introductions.ts';
import {countEntries, emptyJournal, type Journal, withMonths} from '../../../source/journal/journal.ts';
import {claimed, claimsByPerson} from '../../../source/journal/kept/claims.ts';
import {keepMonth} from '../../../source/journal/kept/keep.ts';
import {factsTogether, metByName} from '../../../source/journal/kept/met.ts';
import {duesKept, wordsKept} from '../../../source/journal/kept/open.ts';
import {balance, ledger, openFavours} from '../../../source/journal/ledger/ledger.ts';
import {openNeeds} from '../../../source/journal/ledger/needs.ts';
import type {Month} from '../../../source/journal/month.ts';
import {everyone} from '../../../source/journal/people/people.ts';
import {hiddenPeople, withoutPrivate} from '../../../source/journal/private.ts';
import {countsOfDays} from '../../../source/journal/rhythm/year.ts';
import {someMonth} from '../../support/arbitrary-entries.ts';
import {togetherWrittenAndRead, writtenAndRead} from '../../support/kept.ts';
import {someInstant, today} from '../example.ts';

const now = {day: today, time: '12:00' as Time, instant: someInstant, zone: 'UTC'} as unknown as Parameters<
	typeof todayOf
>[1];

const months = fc.uniqueArray(someMonth, {minLength: 1, maxLength: 8, selector: ({name}) => name});

/** The journal with these of its months known and not read, the older ones also together. */
const known = (journal: Journal, isKnown: (month: Month, at: number) => boolean): Journal => {
	const away = journal.months.filter(isKnown);
	if (away.length === 0) return journal;
	const all = away.map(month => writtenAndRead(keepMonth(month)));
	// Newest first: the first ones by themselves, and of the others two lots together.
	const lots = [all.slice(all.length >> 1), all.slice(all.length >> 2, all.length >> 1)].filter(lot => lot.length > 0);
	const together = lots.map(lot => {
		const oldestFirst = lot.toReversed();
		const whole = factsTogether(oldestFirst.map(one => one.whole));
		const open = factsTogether(oldestFirst.map(one => one.open ?? one.whole));
		return {months: new Set(lot.map(({name}) => name)), ...togetherWrittenAndRead(whole, open)};
	});
	return {
		...journal,
		months: journal.months.filter((month, at) => !isKnown(month, at)),
		unread: away.map(({name}) => name),
		known: {
			months: all,
			together,
		},
	};
};

/** Everything that is merged over months. */
const merged = (journal: Journal) => ({
	today: todayOf(journal, now),
	balance: balance(journal),
	ledger: ledger(journal, today as Day),
	favours: openFavours(journal),
	dues: duesKept(journal).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
	claims: Array.from(
		[...claimsByPerson(journal)].sort(([a], [b]) => (a < b ? -1 : 1)),
		([name, {all}]) => [name, all.map(one => claimed(journal, one))],
	),
	needs: openNeeds(journal),
	people: everyone(journal),
	met: new Map([...metByName(journal)].sort(([a], [b]) => (a < b ? -1 : 1))),
	count: countEntries(journal),
	days: countsOfDays(journal),
	words: Object.values(wordsKept(journal)).map(list => list.toSorted((a, b) => (a.text < b.text ? -1 : 1))),
	helped: openNeeds(journal).map(one => introductions(journal, one)),
});

test('what is merged of known months is what is merged of read ones, with private entries and without', () => {
	fc.assert(
		fc.property(months, fc.integer({min: 0, max: 255}), (some, bits) => {
			const read = withMonths(emptyJournal, some);
			const part = known(read, (_, at) => ((bits >> at) & 1) === 1);
			expect(merged(part)).toEqual(merged(read));
			expect(hiddenPeople(part)).toEqual(hiddenPeople(read));
			expect(merged(withoutPrivate(part))).toEqual(merged(withoutPrivate(read)));
		}),
		{numRuns: 150},
	);
});

test('the first lines of a section that makes the others later are the first of all', () => {
	fc.assert(
		fc.property(months, some => {
			for (const section of todayOf(withMonths(emptyJournal, some), now)) {
				expect(countOf(section)).toBe(section.lines.length);
				for (const most of [1, 2, 3]) expect(shownOf(section, most).lines).toEqual(section.lines.slice(0, most));
			}
		}),
		{numRuns: 150},
	);
});

test('promises that are due by a day are counted as they are one by one', () => {
	fc.assert(
		fc.property(months, some => {
			const journal = withMonths(emptyJournal, some);
			const own = openFavours(journal).filter(({state, way}) => state === 'promised' && way === 'given');
			const isDue = ({due, snoozed}: Favour): boolean =>
				due !== undefined && due <= today && (snoozed === undefined || snoozed <= today);
			expect(countDueBy(journal, today as Day)).toBe(own.filter(isDue).length);
		}),
		{numRuns: 150},
	);
});

test('a month that is changed is known no more', () => {
	fc.assert(
		fc.property(months, some => {
			const read = withMonths(emptyJournal, some);
			const all = known(read, () => true);
			const [first] = some;
			if (!first) return;
			const changed = withMonths(all, [{...first, entries: []}]);
			expect(changed.known?.months.map(({name}) => name) ?? []).not.toContain(first.name);
			expect(merged(changed)).toEqual(merged(withMonths(read, [{...first, entries: []}])));
		}),
		{numRuns: 50},
	);
});
