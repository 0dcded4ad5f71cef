import {type Day, type MonthName, parseMonthName} from '../day.ts';
import type {Entry, Raw} from '../entry.ts';
import {readEntry, toJson} from '../format/read-entry.ts';
import {hows} from '../how.ts';
import type {KeptFacts, KeptMonth, KeptPerson, LastMet, Round} from '../kept-month.ts';

/**
 * Goes up whenever what is kept of a month, how it is derived, or how it is written changes: what another version kept
 * is made again.
 */
export const keptVersion = 3;

/**
 * What is kept of a month as JSON, as short as it can be said. `head` is small and soon read whole; the texts of `body`
 * are read one by one, when what is in them is first asked for.
 */
export type PackedKept = {readonly head: Raw; readonly body: readonly string[]};

/** What is in the body, in this order: once whole, and once more without private entries where there are some. */
const inBody = ['people', 'favours', 'needs', 'deeds', 'memories', 'days', 'ids'] as const;

export const packMonth = ({name, whole, open}: KeptMonth): PackedKept => ({
	head: {name, whole: headOf(whole), ...(open && {open: headOf(open)})},
	body: [...bodyOf(whole, name), ...(open ? bodyOf(open, name) : [])],
});

const headOf = ({counts, plans, asks, dues, lastDeed}: KeptFacts): Raw => ({
	counts,
	...(plans.length > 0 && {plans: plans.map(packEntry)}),
	...(asks.length > 0 && {asks: asks.map(packEntry)}),
	...(dues.length > 0 && {dues}),
	...(lastDeed !== undefined && {lastDeed}),
});

const bodyOf = (facts: KeptFacts, month: MonthName): readonly string[] =>
	[
		packPeople(facts.people, month),
		facts.favours.map(packEntry),
		facts.needs.map(packEntry),
		facts.deeds.map(packEntry),
		facts.memories,
		facts.days.map(([day, entries]) => `${shortened(day, month)}:${entries}`).join(' '),
		facts.ids,
	].map(part => JSON.stringify(part));

/** An entry as its file has it; one in an unusual form is marked, and read again as from a file. */
const packEntry = (entry: Entry): unknown => (entry.raw ? {raw: toJson(entry)} : toJson(entry));

const unpackEntries = <Kind extends Entry>(list: unknown): readonly Kind[] =>
	(list as readonly (Kind | {readonly raw: unknown})[]).map(one =>
		'id' in one ? one : (readEntry(one.raw) as unknown as Kind),
	);

/** Dates within the month are its two digits alone: most of what is kept are dates. */
const shortened = (date: Day, month: string): string => (date.startsWith(`${month}-`) ? date.slice(8) : date);
const dayIn = (text: string, month: string): Day => (text.length === 2 ? `${month}-${text}` : text) as Day;

/**
 * What `packMonth` made, again; undefined for what is of no month. `text` gives a text of the body, the first being 0,
 * and is called when it is asked for. Whoever reads both from a file makes sure that they are as they were written.
 */
export const unpackMonth = (head: Raw, text: (at: number) => string): KeptMonth | undefined => {
	const name = typeof head.name === 'string' ? parseMonthName(head.name) : undefined;
	if (!name || typeof head.whole !== 'object' || head.whole === null) return undefined;
	const open = head.open as KeptFacts | undefined;
	return {
		name,
		whole: unpackFacts(head.whole as KeptFacts, name, text),
		...(open && {open: unpackFacts(open, name, at => text(at + inBody.length))}),
	};
};

type Made = {-readonly [Key in keyof KeptFacts]?: KeptFacts[Key]};

const unpackFacts = (head: Partial<KeptFacts>, month: MonthName, text: (at: number) => string): KeptFacts => {
	const made: Made = {};
	const json = (part: (typeof inBody)[number]): unknown => JSON.parse(text(inBody.indexOf(part)));
	return {
		counts: head.counts as KeptFacts['counts'],
		plans: head.plans ? unpackEntries(head.plans) : [],
		asks: head.asks ? unpackEntries(head.asks) : [],
		dues: head.dues ?? [],
		...(head.lastDeed && {lastDeed: head.lastDeed}),
		get people() {
			made.people ??= unpackPeople(json('people'), month);
			return made.people;
		},
		get favours() {
			made.favours ??= unpackEntries(json('favours'));
			return made.favours;
		},
		get needs() {
			made.needs ??= unpackEntries(json('needs'));
			return made.needs;
		},
		get deeds() {
			made.deeds ??= unpackEntries(json('deeds'));
			return made.deeds;
		},
		get memories() {
			made.memories ??= json('memories') as KeptFacts['memories'];
			return made.memories;
		},
		get days() {
			made.days ??= unpackDays(json('days') as string, month);
			return made.days;
		},
		get ids() {
			made.ids ??= json('ids') as string;
			return made.ids;
		},
	};
};

const unpackDays = (text: string, month: MonthName): KeptFacts['days'] =>
	text === ''
		? []
		: text.split(' ').map(word => {
				const [date = '', entries] = word.split(':');
				return [dayIn(date, month), Number(entries)] as const;
			});

/** People of a month, or with `''` of several. */
export const packPeople = (people: readonly KeptPerson[], month: MonthName | ''): unknown =>
	people.map(({name, met, days, last, round}) => [
		name,
		...(met === 0
			? []
			: [
					met,
					days.map(date => shortened(date, month)).join(' '),
					last && [hows.indexOf(last.how), last.time ?? '', ...(last.place === undefined ? [] : [last.place])],
					...(round ? [[shortened(round.date, month), round.treat]] : []),
				]),
	]);

type PackedPerson = readonly [
	name: string,
	met?: number,
	days?: string,
	last?: readonly [how: number, time: string, place?: string],
	round?: readonly [date: string, treat: Round['treat']],
];

/** What `packPeople` made, again. */
export const unpackPeople = (list: unknown, month: MonthName | ''): readonly KeptPerson[] =>
	(list as readonly PackedPerson[]).map(([name, met = 0, text = '', last, round]): KeptPerson => {
		const days = text === '' ? [] : text.split(' ').map(date => dayIn(date, month));
		const date = days.at(-1);
		return {
			name,
			met,
			days,
			...(last && date !== undefined && {last: unpackLast(last, date)}),
			...(round && {round: {date: dayIn(round[0], month), treat: round[1]}}),
		};
	});

const unpackLast = ([how, time, place]: NonNullable<PackedPerson[3]>, date: Day): LastMet => ({
	date,
	...(time !== '' && {time: time as NonNullable<LastMet['time']>}),
	how: hows[how] ?? 'meeting',
	...(place !== undefined && {place}),
});
