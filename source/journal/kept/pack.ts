import {type MonthName, parseMonthName} from '../day.ts';
import type {Raw} from '../entry.ts';
import type {KeptFacts, KeptMonth, TogetherFacts} from '../kept-month.ts';
import {bytesOfNumbers} from './number-bytes.ts';
import {
	type KeptPart,
	type PackedPart,
	type PartReader,
	packEntry,
	packPart,
	partsIn,
	unpackEntries,
} from './pack-parts.ts';

/**
 * Goes up whenever what is kept of a month, how it is derived, or how it is written changes: what another version kept
 * is made again.
 */
const keptVersion = 8;

/**
 * What is kept of a month, as short as it can be said. `head` is JSON, small and soon read whole; the parts of `body`
 * are read one by one, when what is in them is first asked for.
 */
export type PackedKept = {readonly head: Raw; readonly body: readonly PackedPart[]};

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
] as const satisfies readonly (KeptPart | 'writtenAt')[];
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
	inBody.map(section => {
		if (isOld && ofNewMonths.has(section)) return '';
		return section === 'writtenAt' ? bytesOfNumbers(facts.written.numbers) : packPart(section, facts, month);
	});

/**
 * What `packMonth` made, again; undefined for what is of no month. Its parts are read when they are first asked for,
 * and `again` makes all of it of the month itself where one of them cannot be read.
 */
export const unpackMonth = (head: Raw, parts: PartReader, again: () => KeptMonth): KeptMonth | undefined => {
	const name = typeof head.name === 'string' ? parseMonthName(head.name) : undefined;
	if (!name || typeof head.whole !== 'object' || head.whole === null) return undefined;
	const open = head.open as KeptFacts | undefined;
	return {
		name,
		whole: unpackFacts(
			head.whole as KeptFacts,
			partsIn(inBody, {parts, first: 0, month: name}, () => again().whole),
		),
		...(open && {
			open: unpackFacts(
				open,
				partsIn(inBody, {parts, first: inBody.length, month: name}, () => {
					const {whole, open: rest = whole} = again();
					return rest;
				}),
			),
		}),
	};
};

type ReadPart = <One extends KeptPart>(part: One) => KeptFacts[One];
type Unpacked = {readonly read: ReadPart};

/** The parts that are read when they are first asked for. */
const readLate = inBody.filter(section => section !== 'writtenAt');

// Their getters, made once: of one object V8 makes them in 10 µs, and a journal of 30 years has 360 months.
const late = Object.defineProperties(
	{},
	Object.fromEntries(
		readLate.map(part => [
			part,
			{
				get(this: Unpacked) {
					return this.read(part);
				},
			},
		]),
	),
) as Pick<KeptFacts, (typeof readLate)[number]>;

const unpackFacts = (head: Partial<KeptFacts>, read: ReadPart): KeptFacts => {
	const facts: Omit<KeptFacts, keyof typeof late> = {
		counts: head.counts as KeptFacts['counts'],
		plans: head.plans ? unpackEntries(head.plans) : [],
		asks: head.asks ? unpackEntries(head.asks) : [],
		...(head.lastDeed && {lastDeed: head.lastDeed}),
	};
	return Object.assign(Object.create(late) as typeof late, facts, {read});
};

/** What is kept of several months together, in this order: once whole, and once more without private entries. */
const inTogether = ['people', 'claims', 'dues', 'ids', 'words'] as const satisfies readonly (keyof TogetherFacts)[];

/** What is kept of several months together, packed. */
export const packTogether = (whole: TogetherFacts, open: TogetherFacts): readonly PackedPart[] =>
	[whole, open].flatMap(facts => inTogether.map(part => packPart(part, facts, '')));

/** What `packTogether` made, again; `again` makes it of the months where a part cannot be read. */
export const unpackTogether = (
	parts: PartReader,
	again: readonly [whole: () => TogetherFacts, open: () => TogetherFacts],
): readonly [whole: TogetherFacts, open: TogetherFacts] => {
	const sideOf = (first: number, made: () => TogetherFacts): TogetherFacts => {
		const part = partsIn(inTogether, {parts, first, month: ''}, made);
		return {
			get people() {
				return part('people');
			},
			get claims() {
				return part('claims');
			},
			get dues() {
				return part('dues');
			},
			get ids() {
				return part('ids');
			},
			get words() {
				return part('words');
			},
		};
	};
	return [sideOf(0, again[0]), sideOf(inTogether.length, again[1])];
};
