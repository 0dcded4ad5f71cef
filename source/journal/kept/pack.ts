import {type Day, type MonthName, parseMonthName} from '../day.ts';
import type {Entry, Raw} from '../entry.ts';
import {readEntry, toJson} from '../format/read-entry.ts';
import {hows} from '../how.ts';
import type {Claim, KeptFacts, KeptMonth, KeptPerson, LastMet, Round} from '../kept-month.ts';

/**
 * Goes up whenever what is kept of a month, how it is derived, or how it is written changes: what another version kept
 * is made again.
 */
export const keptVersion = 4;

/**
 * What is kept of a month, as short as it can be said. `head` is JSON, small and soon read whole; the parts of `body`
 * are read one by one, when what is in them is first asked for.
 */
export type PackedKept = {readonly head: Raw; readonly body: readonly PackedPart[]};
type PackedPart = string | Uint8Array;

/** Gives a part of the body again, as it was packed. May throw; then it is asked for no more. */
export type PartReader = {readonly text: (at: number) => string; readonly bytes: (at: number) => Uint8Array};

/** What is in the body, in this order: once whole, and once more without private entries where there are some. */
const inBody = ['people', 'favours', 'needs', 'claims', 'promises', 'deeds', 'memories', 'days', 'ids'] as const;
type Section = (typeof inBody)[number];

/** What a day brings back is asked for by the month of the year, and everything else of all months or the last ones. */
export const keptLayout = {
	version: keptVersion,
	sections: inBody.length,
	groupOf: (section: number, month: MonthName, isOlder: boolean): string =>
		inBody[section] === 'memories' ? month.slice(5) : isOlder ? 'older' : '',
} as const;

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

const bodyOf = (facts: KeptFacts, month: MonthName): readonly PackedPart[] =>
	inBody.map(part => packed[part](facts, month));

const packed: {readonly [Part in Section]: (facts: KeptFacts, month: MonthName) => PackedPart} = {
	people: ({people}, month) => JSON.stringify(packPeople(people, month)),
	favours: ({favours}) => JSON.stringify(favours.map(packEntry)),
	needs: ({needs}) => JSON.stringify(needs.map(packEntry)),
	claims: ({claims}) => JSON.stringify(packClaims(claims)),
	promises: ({promises}) => JSON.stringify(promises.map(packEntry)),
	deeds: ({deeds}) => JSON.stringify(deeds.map(packEntry)),
	memories: ({memories}) => JSON.stringify(memories),
	days: ({days}, month) => days.map(([day, entries]) => `${shortened(day, month)}:${entries}`).join(' '),
	ids: ({ids}) => bytesOfIds(ids),
};

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
 * What `packMonth` made, again; undefined for what is of no month. Its parts are read when they are first asked for, and
 * `again` makes all of it of the month itself where one of them cannot be read.
 */
export const unpackMonth = (head: Raw, parts: PartReader, again: () => KeptMonth): KeptMonth | undefined => {
	const name = typeof head.name === 'string' ? parseMonthName(head.name) : undefined;
	if (!name || typeof head.whole !== 'object' || head.whole === null) return undefined;
	const open = head.open as KeptFacts | undefined;
	const openParts: PartReader = {
		text: at => parts.text(at + inBody.length),
		bytes: at => parts.bytes(at + inBody.length),
	};
	return {
		name,
		whole: unpackFacts(head.whole as KeptFacts, name, parts, () => again().whole),
		...(open && {
			open: unpackFacts(open, name, openParts, () => {
				const {whole, open: rest = whole} = again();
				return rest;
			}),
		}),
	};
};

const unpackFacts = (
	head: Partial<KeptFacts>,
	month: MonthName,
	{text, bytes}: PartReader,
	again: () => KeptFacts,
): KeptFacts => {
	const made: Made = {};
	/** What is in a part; or the same made of the month itself. */
	const part = <Part extends Section>(name: Part, unpack: (at: number) => KeptFacts[Part]): KeptFacts[Part] => {
		made[name] ??= orElse(
			() => unpack(inBody.indexOf(name)),
			() => again()[name],
		) as Made[Part];
		return made[name] as KeptFacts[Part];
	};
	const json = (at: number): unknown => JSON.parse(text(at));
	return {
		counts: head.counts as KeptFacts['counts'],
		plans: head.plans ? unpackEntries(head.plans) : [],
		asks: head.asks ? unpackEntries(head.asks) : [],
		dues: head.dues ?? [],
		...(head.lastDeed && {lastDeed: head.lastDeed}),
		get people() {
			return part('people', at => unpackPeople(json(at), month));
		},
		get favours() {
			return part('favours', at => unpackEntries(json(at)));
		},
		get needs() {
			return part('needs', at => unpackEntries(json(at)));
		},
		get claims() {
			return part('claims', at => unpackClaims(json(at) as PackedClaims, month));
		},
		get promises() {
			return part('promises', at => unpackEntries(json(at)));
		},
		get deeds() {
			return part('deeds', at => unpackEntries(json(at)));
		},
		get memories() {
			return part('memories', at => json(at) as KeptFacts['memories']);
		},
		get days() {
			return part('days', at => unpackDays(text(at), month));
		},
		get ids() {
			return part('ids', at => idsOfBytes(bytes(at)));
		},
	};
};

type Made = {-readonly [Part in Section]?: KeptFacts[Part]};

/** The names of all, then of each how many names it has times three, which kind it is added, and these by number. */
type PackedClaims = readonly [names: readonly string[], numbers: readonly number[]];
const kindsOfClaim = ['owe', 'owed', 'need'] as const;

const packClaims = (claims: readonly Claim[]): PackedClaims => {
	const names = new Map<string, number>();
	for (const name of claims.flatMap(({people}) => people)) if (!names.has(name)) names.set(name, names.size);
	const numbers = claims.flatMap(({of, people}) => [
		people.length * kindsOfClaim.length + kindsOfClaim.indexOf(of),
		...people.map(name => names.get(name) ?? 0),
	]);
	return [[...names.keys()], numbers];
};

const unpackClaims = ([names, numbers]: PackedClaims, month: MonthName): readonly Claim[] => {
	const claims: Claim[] = [];
	const counts = {owe: 0, owed: 0, need: 0};
	for (let next = 0; next < numbers.length; ) {
		const number = numbers[next++] as number;
		const of = kindsOfClaim[number % kindsOfClaim.length] as Claim['of'];
		const end = next + Math.floor(number / kindsOfClaim.length);
		const people = numbers.slice(next, end).map(one => names[one] as string);
		next = end;
		claims.push({of, people, month, at: of === 'need' ? counts.need : counts.owe + counts.owed});
		counts[of]++;
	}
	return claims;
};

/** What the first gives, or the second where the first throws. */
export const orElse = <Value>(first: () => Value, second: () => Value): Value => {
	try {
		return first();
	} catch {
		return second();
	}
};

/** Numbers as the machine has them. */
export const bytesOfIds = (ids: Float64Array): Uint8Array => new Uint8Array(ids.buffer, ids.byteOffset, ids.byteLength);
export const idsOfBytes = ({buffer, byteOffset, byteLength}: Uint8Array): Float64Array =>
	new Float64Array(buffer.slice(byteOffset, byteOffset + byteLength));

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
