import {type MonthName, parseMonthName} from '../day.ts';
import type {Entry, Raw} from '../entry.ts';
import {readEntry, toJson} from '../format/read-entry.ts';
import type {KeptFacts, KeptMonth, TogetherFacts, Written} from '../kept-month.ts';
import {bytesOfNumbers, copiedBytes, idsOfBytes} from './number-bytes.ts';
import {packClaims, packDues, unpackClaims, unpackDues} from './pack-claims.ts';
import {dayIn, packPeople, shortened, unpackPeople} from './pack-people.ts';
import {packWords, unpackWords} from './used-words.ts';

/**
 * Goes up whenever what is kept of a month, how it is derived, or how it is written changes: what another version kept
 * is made again.
 */
const keptVersion = 7;

/**
 * What is kept of a month, as short as it can be said. `head` is JSON, small and soon read whole; the parts of `body`
 * are read one by one, when what is in them is first asked for.
 */
export type PackedKept = {readonly head: Raw; readonly body: readonly PackedPart[]};
type PackedPart = string | Uint8Array;

/** Gives a part of the body again, as it was packed. May throw; then it is asked for no more. */
export type PartReader = {readonly text: (at: number) => string; readonly bytes: (at: number) => Uint8Array};

/** What is in the body, in this order: once whole, and once more without private entries where there are some. */
const inBody = [
	'people',
	'favours',
	'needs',
	'claims',
	'dues',
	'deeds',
	'memories',
	'days',
	'ids',
	'words',
	'written',
	'writtenAt',
] as const;
type Section = (typeof inBody)[number];
/** Of old months what was written is not kept: only what was written last is looked through. */
const ofNewMonths: ReadonlySet<Section> = new Set(['written', 'writtenAt']);

/**
 * What a day brings back is asked for by the month of the year, favours one by one or all, and everything else of the
 * last months or of all.
 */
export const keptLayout = {
	version: keptVersion,
	sections: inBody.length,
	groupOf: (section: number, month: MonthName, isOlder: boolean): string =>
		inBody[section] === 'memories'
			? month.slice(5)
			: inBody[section] === 'favours'
				? month.slice(0, 4)
				: isOlder
					? 'older'
					: '',
} as const;

/** `isOld`: many entries were written since; what is asked of new months alone is left out, and made again if it is. */
export const packMonth = ({name, whole, open}: KeptMonth, isOld = false): PackedKept => ({
	head: {name, whole: headOf(whole), ...(open && {open: headOf(open)})},
	body: [...bodyOf(whole, name, isOld), ...(open ? bodyOf(open, name, isOld) : [])],
});

const headOf = ({counts, plans, asks, lastDeed}: KeptFacts): Raw => ({
	counts,
	...(plans.length > 0 && {plans: plans.map(packEntry)}),
	...(asks.length > 0 && {asks: asks.map(packEntry)}),
	...(lastDeed !== undefined && {lastDeed}),
});

const bodyOf = (facts: KeptFacts, month: MonthName, isOld: boolean): readonly PackedPart[] =>
	inBody.map(part => (isOld && ofNewMonths.has(part) ? '' : packed[part](facts, month)));

const packed: {readonly [Part in Section]: (facts: KeptFacts, month: MonthName) => PackedPart} = {
	people: ({people}, month) => JSON.stringify(packPeople(people, month)),
	favours: ({favours}) => JSON.stringify(favours.map(packEntry)),
	needs: ({needs}) => JSON.stringify(needs.map(packEntry)),
	claims: ({claims}) => JSON.stringify(packClaims(claims)),
	dues: ({dues}) => JSON.stringify(packDues(dues)),
	deeds: ({deeds}) => JSON.stringify(deeds.map(packEntry)),
	memories: ({memories}) => JSON.stringify(memories),
	days: ({days}, month) => days.map(([day, entries]) => `${shortened(day, month)}:${entries}`).join(' '),
	ids: ({ids}) => bytesOfNumbers(ids),
	words: ({words}) => JSON.stringify(packWords(words)),
	written: ({written: {numbers: _, ...rest}}) => JSON.stringify(rest),
	writtenAt: ({written: {numbers}}) => bytesOfNumbers(numbers),
};

/** An entry as its file has it; one in an unusual form is marked, and read again as from a file. */
const packEntry = (entry: Entry): unknown => (entry.raw ? {raw: toJson(entry)} : toJson(entry));

const unpackEntries = <Kind extends Entry>(list: unknown): readonly Kind[] =>
	(list as readonly (Kind | {readonly raw: unknown})[]).map(one =>
		'id' in one ? one : (readEntry(one.raw) as unknown as Kind),
	);

/**
 * What `packMonth` made, again; undefined for what is of no month. Its parts are read when they are first asked for,
 * and `again` makes all of it of the month itself where one of them cannot be read.
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
	const part = <Part extends Section & keyof KeptFacts>(
		name: Part,
		unpack: (at: number) => KeptFacts[Part],
	): KeptFacts[Part] => {
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
			return part('claims', at => unpackClaims(json(at)));
		},
		get dues() {
			return part('dues', at => unpackDues(json(at)));
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
		get words() {
			return part('words', at => unpackWords(json(at)));
		},
		get written() {
			return part('written', at => ({
				...(json(at) as Omit<Written, 'numbers'>),
				numbers: new Uint32Array(copiedBytes(bytes(inBody.indexOf('writtenAt')))),
			}));
		},
	};
};

type Made = {-readonly [Part in keyof KeptFacts]?: KeptFacts[Part]};

/** What the first gives, or the second where the first throws. */
const orElse = <Value>(first: () => Value, second: () => Value): Value => {
	try {
		return first();
	} catch {
		return second();
	}
};

const unpackDays = (text: string, month: MonthName): KeptFacts['days'] =>
	text === ''
		? []
		: text.split(' ').map(word => {
				const [date = '', entries] = word.split(':');
				return [dayIn(date, month), Number(entries)] as const;
			});

/** What is kept of several months together, as `packMonth` packs: whole, then without private entries. */
export const packTogether = (whole: TogetherFacts, open: TogetherFacts): readonly PackedPart[] =>
	[whole, open].flatMap(({people, claims, dues, ids, words}) => [
		JSON.stringify(packPeople(people, '')),
		JSON.stringify(packClaims(claims)),
		JSON.stringify(packDues(dues)),
		bytesOfNumbers(ids),
		JSON.stringify(packWords(words)),
	]);

/** What `packTogether` made, again; `again` makes it of the months where a part cannot be read. */
export const unpackTogether = (
	{text, bytes}: PartReader,
	again: readonly [whole: () => TogetherFacts, open: () => TogetherFacts],
): readonly [whole: TogetherFacts, open: TogetherFacts] => {
	const sideOf = (first: number, made: () => TogetherFacts): TogetherFacts => {
		const parts: {-readonly [Part in keyof TogetherFacts]?: TogetherFacts[Part]} = {};
		const part = <Part extends keyof TogetherFacts>(name: Part, unpack: () => TogetherFacts[Part]) => {
			parts[name] ??= orElse(unpack, () => made()[name]) as (typeof parts)[Part];
			return parts[name] as TogetherFacts[Part];
		};
		const json = (at: number): unknown => JSON.parse(text(first + at));
		return {
			get people() {
				return part('people', () => unpackPeople(json(0), ''));
			},
			get claims() {
				return part('claims', () => unpackClaims(json(1)));
			},
			get dues() {
				return part('dues', () => unpackDues(json(2)));
			},
			get ids() {
				return part('ids', () => idsOfBytes(bytes(first + 3)));
			},
			get words() {
				return part('words', () => unpackWords(json(4)));
			},
		};
	};
	return [sideOf(0, again[0]), sideOf(5, again[1])];
};
