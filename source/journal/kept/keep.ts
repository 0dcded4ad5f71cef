import type {Day, MonthName} from '../day.ts';
import {namesIn} from '../entries-with.ts';
import {type Ask, compareText, type Entry, type Favour, firstLine, type Meeting, type Need, owes} from '../entry.ts';
import type {How} from '../how.ts';
import type {
	Claim,
	Counts,
	DueDay,
	KeptClaims,
	KeptFacts,
	KeptMonth,
	KeptPerson,
	LastMet,
	Memory,
	Round,
} from '../kept-month.ts';
import type {Month} from '../month.ts';
import {withoutPrivateOf} from '../private.ts';
import {remembered} from '../remember.ts';
import {cutText, topicOf, wholeTopicOf} from '../topic.ts';
import {signOf} from '../words.ts';
import {countedClaims} from './counted-claims.ts';
import {idsOf} from './ids.ts';
import {wordsIn} from './used-words.ts';
import {writtenIn} from './written-words.ts';

/** What is kept of the entries of a month, made once a month. */
export const keptOf = remembered((month: Month): KeptFacts => {
	const {entries} = month;
	const facts: KeptFacts = lazily({
		people: () => peopleIn(entries),
		favours: () => entries.filter((entry): entry is Favour => entry.kind === 'favour' && entry.state !== 'settled'),
		needs: () => entries.filter((entry): entry is Need => entry.kind === 'need' && entry.state === 'open'),
		claims: () => claimsIn(facts, month.name),
		asks: () => entries.filter((entry): entry is Ask => entry.kind === 'ask'),
		plans: () => entries.filter((entry): entry is Meeting => entry.kind === 'meeting' && entry.state === 'planned'),
		deeds: () => entries.filter(isDeed),
		lastDeed: () => lastDayOf(entries.filter(isDeed)),
		dues: () => duesIn(facts, month.name),
		memories: () => memoriesIn(entries),
		days: () => [...countBy(entries, ({date}) => date)],
		counts: () => countsOf(entries),
		written: () => writtenIn(entries),
		ids: () => idsOf(entries),
		words: () => wordsIn(entries),
	});
	return facts;
});

/** Whose parts are each made when it is first asked for; one that comes to nothing is not there. */
const lazily = (make: {readonly [Key in keyof KeptFacts]-?: () => KeptFacts[Key]}): KeptFacts => {
	const facts = {};
	for (const [key, of] of Object.entries(make))
		Object.defineProperty(facts, key, {
			configurable: true,
			enumerable: true,
			get: () => {
				const value = of();
				Object.defineProperty(facts, key, {value, enumerable: true});
				return value;
			},
		});
	return facts as KeptFacts;
};

/** All that is kept of a month, as it is written beside the files. */
export const keepMonth = (month: Month): KeptMonth => {
	const open = withoutPrivateOf(month);
	return {name: month.name, whole: keptOf(month), ...(open !== month && {open: keptOf(open)})};
};

/** A meeting that took place. */
export const isMet = (entry: Entry): entry is Meeting => entry.kind === 'meeting' && entry.state === undefined;

/** Whether a favour says that it brought people together. */
export const isIntroduction = (favour: Favour): boolean =>
	(favour.about ?? []).length > 0 || /\b(?:intros?|introduc\w+)\b/i.test(firstLine(favour));

/** When a favour was done: a promise that was kept, on the day when it was. */
export const doneOn = ({date, settled}: Favour): Day => (settled?.by === 'kept' ? settled.date : date);

const lastDayOf = (deeds: readonly Favour[]): Day | undefined =>
	deeds
		.flatMap(deed => [deed.date, doneOn(deed)])
		.reduce<Day | undefined>((last, day) => (last && last > day ? last : day), undefined);

const sideOf = (favour: Favour): 'owe' | 'owed' => (owes(favour) === 'you' ? 'owe' : 'owed');

const claimsIn = ({favours, needs}: KeptFacts, month: MonthName): readonly KeptClaims[] => {
	const all = new Map<string, Claim[]>();
	const put = (people: readonly string[], claim: Claim): void => {
		for (const name of new Set(people)) all.set(name, [...(all.get(name) ?? []), claim]);
	};
	for (const [at, favour] of favours.entries()) put(favour.people, {of: sideOf(favour), month, at});
	for (const [at, {people}] of needs.entries()) put(people, {of: 'need', month, at});
	return Array.from(all, ([name, claims]) =>
		countedClaims(
			name,
			claims.sort((a, b) => compareText(a.of, b.of) || a.at - b.at),
		),
	);
};

const duesIn = ({favours}: KeptFacts, month: MonthName): readonly DueDay[] =>
	favours.flatMap((favour, at) =>
		favour.state === 'promised' && favour.due !== undefined
			? [{of: sideOf(favour), month, at, due: favour.due, ...(favour.snoozed && {snoozed: favour.snoozed})}]
			: [],
	);

const isDeed = (entry: Entry): entry is Favour => {
	if (entry.kind !== 'favour' || entry.state === 'promised') return false;
	if (entry.way === 'given') return entry.told === undefined && isIntroduction(entry);
	return entry.thanked === undefined || (entry.told === undefined && entry.about !== undefined);
};

const peopleIn = (entries: readonly Entry[]): readonly KeptPerson[] => {
	const all = new Map<string, {met: number; days: Set<Day>; last?: LastMet; round?: Round}>();
	for (const entry of entries) {
		for (const name of namesIn(entry)) {
			let one = all.get(name);
			if (!one) {
				one = {met: 0, days: new Set()};
				all.set(name, one);
			}
			if (!isMet(entry) || !entry.people.includes(name)) continue;
			const {date, time, how, place, treat} = entry;
			one.met++;
			one.days.add(date);
			one.last = {date, ...(time && {time}), how, ...(place && {place})};
			if (treat) one.round = {date, treat};
		}
	}
	return Array.from(all, ([name, {days, ...one}]) => ({name, ...one, days: [...days].sort()})).sort((a, b) =>
		compareText(a.name, b.name),
	);
};

/** How many letters of a text are shown of a memory, and count for how much it says. */
const [shown, telling] = [200, 400];

const memoriesIn = (entries: readonly Entry[]): readonly Memory[] => {
	const days = new Map<Day, Memory>();
	for (const entry of entries) {
		const weight = weightOf(entry);
		if (weight === 0 || weight < (days.get(entry.date)?.weight ?? 0)) continue;
		const {id, date, people} = entry;
		days.set(date, {
			id,
			date,
			sign: signOf(entry),
			people,
			says: cutText(topicOf(entry) || wholeTopicOf(shortened(entry)) || firstLine(entry), shown),
			weight,
		});
	}
	return [...days.values()];
};

/** A text may have ten million letters, of which a few hundred are looked at. */
const shortened = (entry: Entry): Entry => ({...entry, text: entry.text.slice(0, 2 * telling).toWellFormed()});

/**
 * How much an entry says, for whoever looks back: whether it was starred, then how much was written, and a meeting
 * more than a note. 0 for what says nothing by itself: plans, needs, promises, what is empty.
 */
export const weightOf = (entry: Entry): number => {
	const isTold = isMet(entry) || entry.kind === 'note' || (entry.kind === 'favour' && entry.state !== 'promised');
	if (!isTold || entry.text.trim() === '') return 0;
	return (entry.starred ? 1000 : 0) + Math.min(entry.text.length, telling) + (isMet(entry) ? 40 : 0);
};

const countsOf = (entries: readonly Entry[]): Counts => {
	const deeds = entries.filter((entry): entry is Favour => entry.kind === 'favour' && entry.state !== 'promised');
	const given = deeds.filter(({way}) => way === 'given');
	const open = entries.filter((entry): entry is Favour => entry.kind === 'favour' && entry.state !== 'settled');
	const owe = open.filter(favour => owes(favour) === 'you').length;
	return {
		entries: entries.length,
		owe,
		owed: open.length - owe,
		hows: Object.fromEntries(countBy(entries.filter(isMet), ({how}): How => how)),
		given: given.length,
		received: deeds.length - given.length,
		passed: given.filter(({forwards}) => forwards !== undefined).length,
	};
};

const countBy = <Thing, Key>(things: readonly Thing[], keyOf: (thing: Thing) => Key): ReadonlyMap<Key, number> => {
	const counts = new Map<Key, number>();
	for (const thing of things) counts.set(keyOf(thing), (counts.get(keyOf(thing)) ?? 0) + 1);
	return counts;
};
