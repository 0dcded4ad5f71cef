import {type Day, daysBetween} from '../day.ts';
import {compareText} from '../entry.ts';
import type {Journal} from '../journal.ts';
import type {KeptFacts, KeptPerson, LastMet, Round, TogetherFacts} from '../kept-month.ts';
import {whoIs} from '../person/who.ts';
import {remembered} from '../remember.ts';
import {joinedClaims} from './counted-claims.ts';
import {joinedIds} from './ids.ts';
import {overKept, togetherAndOthers} from './over-kept.ts';
import {joinedWords} from './used-words.ts';

/** How one met somebody, over all months. */
export type HowMet = {
	/** Meetings that took place. */
	readonly met: number;
	/** The last nine days of these, each once, oldest first: eight gaps. */
	readonly days: readonly Day[];
	readonly last?: LastMet;
	readonly round?: Round;
};

/** Days of meeting that are enough for a rhythm: it follows from the last eight gaps. */
const mostDays = 9;

const never: HowMet = {met: 0, days: []};

const later = <Thing extends {readonly date: Day}>(a: Thing | undefined, b: Thing | undefined): Thing | undefined => {
	if (!a || !b) return a ?? b;
	return compareText(a.date, b.date) <= 0 ? b : a;
};

const joined = (a: HowMet | undefined, b: HowMet): HowMet => {
	if (!a) return b;
	const last = lastOf(a.last, b.last);
	const round = later(a.round, b.round);
	const days = daysOf(a.days, b.days);
	return {met: a.met + b.met, days, ...(last && {last}), ...(round && {round})};
};

/** The last of the days of both, each once. Months mostly come oldest first, and then nothing need be sorted. */
const daysOf = (a: readonly Day[], b: readonly Day[]): readonly Day[] => {
	const [last, first] = [a.at(-1), b[0]];
	if (first === undefined) return a;
	if (last === undefined || last < first) return [...a, ...b].slice(-mostDays);
	return [...new Set([...a, ...b])].sort().slice(-mostDays);
};

/** The later of two; at the same moment the one whose words come first, so that no order of reading counts. */
const lastOf = (a: LastMet | undefined, b: LastMet | undefined): LastMet | undefined => {
	if (!a || !b) return a ?? b;
	const order = compareText(a.date, b.date) || compareText(a.time ?? '', b.time ?? '') || compareText(b.how, a.how);
	return order <= 0 ? b : a;
};

const ofPerson = ({name: _, days, ...rest}: KeptPerson): HowMet => ({
	...rest,
	days: days.length > mostDays ? days.slice(-mostDays) : days,
});

type BySpelling = ReadonlyMap<string, HowMet>;

const spellingsIn = remembered(
	(people: readonly KeptPerson[]): BySpelling => new Map(people.map(one => [one.name, ofPerson(one)])),
);

const joinedAll = (parts: readonly BySpelling[]): BySpelling => {
	const all = new Map<string, HowMet>();
	for (const part of parts) for (const [name, met] of part) all.set(name, joined(all.get(name), met));
	return all;
};

const monthByMonth = overKept(({people}) => spellingsIn(people), joinedAll);

/** By every spelling in the entries: of many months at once, where they are kept so. */
const bySpelling = (journal: Journal): BySpelling =>
	journal.known?.together
		? joinedAll(togetherAndOthers(journal).map(({people}) => spellingsIn(people)))
		: monthByMonth(journal);

/** What follows from these months together, which come oldest first. */
export const factsTogether = (months: readonly KeptFacts[]): TogetherFacts => ({
	people: Array.from(joinedAll(months.map(({people}) => spellingsIn(people))), ([name, met]) => ({name, ...met})),
	claims: joinedClaims(months.map(({claims}) => claims)),
	dues: months.flatMap(({dues}) => dues),
	ids: joinedIds(months.map(({ids}) => ids)),
	words: joinedWords(months.map(({words}) => words)),
});

/** Everyone in an entry, by the name as `whoIs` gives it. */
export const metByName = remembered((journal: Journal): ReadonlyMap<string, HowMet> => {
	const who = whoIs(journal.people);
	const all = new Map<string, HowMet>();
	for (const [name, met] of bySpelling(journal)) all.set(who(name), joined(all.get(who(name)), met));
	return all;
});

/** How one met somebody, by the name as `whoIs` gives it; never, for somebody whom no entry names. */
export const metOf = (journal: Journal, name: string): HowMet => metByName(journal).get(name) ?? never;

/** Days between two meetings: the median of the last eight gaps. Undefined before three days of meeting. */
export const intervalOf = ({days}: Pick<HowMet, 'days'>): number | undefined => {
	const gaps = days.slice(1).map((day, at) => daysBetween(days[at] ?? day, day));
	if (gaps.length < 2) return undefined;
	gaps.sort((a, b) => a - b);
	const middle = gaps.length / 2;
	return Math.round(((gaps[Math.ceil(middle) - 1] ?? 0) + (gaps[Math.floor(middle)] ?? 0)) / 2);
};
