import type {MonthName} from '../day.ts';
import type {Entry} from '../entry.ts';
import {readEntry, toJson} from '../format/read-entry.ts';
import type {KeptFacts, Written} from '../kept-month.ts';
import {bytesOfNumbers, copiedBytes, idsOfBytes} from './number-bytes.ts';
import {packClaims, packDues, unpackClaims, unpackDues} from './pack-claims.ts';
import {dayIn, packPeople, shortened, unpackPeople} from './pack-people.ts';
import {packWords, unpackWords} from './used-words.ts';

export type PackedPart = string | Uint8Array;

/** Gives a part of the body again, as it was packed. May throw; then it is asked for no more. */
export type PartReader = {readonly text: (at: number) => string; readonly bytes: (at: number) => Uint8Array};

/** An entry as its file has it; one in an unusual form is marked, and read again as from a file. */
export const packEntry = (entry: Entry): unknown => (entry.raw ? {raw: toJson(entry)} : toJson(entry));

export const unpackEntries = <Kind extends Entry>(list: unknown): readonly Kind[] =>
	(list as readonly (Kind | {readonly raw: unknown})[]).map(one =>
		'id' in one ? one : (readEntry(one.raw) as unknown as Kind),
	);

/** The month of a part, or `''` where it is of several. */
type MonthOfPart = MonthName | '';

const unpackDays = (text: string, month: MonthOfPart): KeptFacts['days'] =>
	text === ''
		? []
		: text.split(' ').map(word => {
				const [date = '', entries] = word.split(':');
				return [dayIn(date, month), Number(entries)] as const;
			});

/** How a part is packed, and read again from its place in the body. */
type Form<Value> = {
	readonly pack: (value: Value, month: MonthOfPart) => PackedPart;
	readonly unpack: (parts: PartReader, at: number, month: MonthOfPart) => Value;
};

const asJson = <Value>(
	pack: (value: Value, month: MonthOfPart) => unknown,
	unpack: (packed: unknown, month: MonthOfPart) => Value,
): Form<Value> => ({
	pack: (value, month) => JSON.stringify(pack(value, month)),
	unpack: ({text}, at, month) => unpack(JSON.parse(text(at)), month),
});

const ofEntries = <Kind extends Entry>(): Form<readonly Kind[]> =>
	asJson(entries => entries.map(packEntry), unpackEntries<Kind>);

/** What has a section of its own; the rest is in the head. */
export type KeptPart = Exclude<keyof KeptFacts, 'counts' | 'plans' | 'asks' | 'lastDeed'>;

const forms: {readonly [Of in KeptPart]: Form<KeptFacts[Of]>} = {
	people: asJson(packPeople, unpackPeople),
	favours: ofEntries(),
	needs: ofEntries(),
	claims: asJson(packClaims, unpackClaims),
	dues: asJson(packDues, unpackDues),
	deeds: ofEntries(),
	memories: asJson(
		memories => memories,
		packed => packed as KeptFacts['memories'],
	),
	days: {
		pack: (days, month) => days.map(([day, entries]) => `${shortened(day, month)}:${entries}`).join(' '),
		unpack: ({text}, at, month) => unpackDays(text(at), month),
	},
	ids: {pack: bytesOfNumbers, unpack: ({bytes}, at) => idsOfBytes(bytes(at))},
	words: asJson(packWords, unpackWords),
	// Its numbers are the section behind it.
	written: {
		pack: ({numbers: _, ...rest}) => JSON.stringify(rest),
		unpack: ({text, bytes}, at) => ({
			...(JSON.parse(text(at)) as Omit<Written, 'numbers'>),
			numbers: new Uint32Array(copiedBytes(bytes(at + 1))),
		}),
	},
};

/** A part of what is kept of a month, or of several. */
export const packPart = <Of extends KeptPart>(part: Of, facts: Pick<KeptFacts, Of>, month: MonthOfPart): PackedPart =>
	forms[part].pack(facts[part], month);

/** Gives each part of some that lie in this order when it is first asked for: as it was packed, or else made again. */
export const partsIn = <Of extends KeptPart>(
	order: readonly (Of | 'writtenAt')[],
	{parts, first, month}: {readonly parts: PartReader; readonly first: number; readonly month: MonthOfPart},
	again: () => Pick<KeptFacts, Of>,
): (<One extends Of>(part: One) => KeptFacts[One]) => {
	const made: {-readonly [Each in Of]?: KeptFacts[Each]} = {};
	return part => {
		const value =
			made[part] ??
			orElse(
				() => forms[part].unpack(parts, first + order.indexOf(part), month),
				() => again()[part],
			);
		made[part] = value;
		return value;
	};
};

/** What the first gives, or the second where the first throws. */
const orElse = <Value>(first: () => Value, second: () => Value): Value => {
	try {
		return first();
	} catch {
		return second();
	}
};
