import type {MonthName} from '../../journal/day.ts';
import {placesIn} from '../targets.ts';
import {type Vocabulary, vocabularyOf} from '../vocabulary.ts';
import type {KnownMonth} from './glance.ts';

/** A month as a cache keeps it: `signature` tells whether its file is still the one that the targets were made of. */
export type PackedMonth = KnownMonth & {
	readonly signature: string;
	/** Where in the file each entry begins and ends, in bytes, one after the other; none where that is not known. */
	readonly extents: Uint32Array;
};

/** What a cache keeps: months, and the vocabulary that their targets are numbered by. */
export type Packed = {readonly vocabulary: Vocabulary; readonly months: readonly PackedMonth[]};

/** To be raised whenever folding, words or this layout change: other numbers are not read. */
const version = 5;

type Head = {
	readonly version: number;
	readonly words: readonly string[];
	/**
	 * Name, signature, number of entries, of words, places and extents of each month; their numbers follow in this order.
	 */
	readonly months: readonly (readonly [
		name: string,
		signature: string,
		count: number,
		words: number,
		places: number,
		extents: number,
	])[];
};

/**
 * Months and the vocabulary as bytes: the length of a head in JSON, the head, then the numbers, four bytes each or two,
 * in the order of the machine.
 */
export const pack = ({vocabulary, months}: Packed): Uint8Array<ArrayBuffer> => {
	const head: Head = {
		version,
		words: vocabulary.words,
		months: months.map(({name, signature, targets, extents}) => [
			name,
			signature,
			targets.count,
			targets.words.length,
			targets.places.length,
			extents.length,
		]),
	};
	const text = new TextEncoder().encode(JSON.stringify(head));
	const first = aligned(4 + text.length);
	const sizes = months.map(month => aligned(partsOf(month).reduce((sum, {byteLength}) => sum + byteLength, 0)));
	const bytes = new Uint8Array(sizes.reduce((sum, size) => sum + size, first));
	new DataView(bytes.buffer).setUint32(0, text.length, true);
	bytes.set(text, 4);
	let at = first;
	for (const [index, month] of months.entries()) {
		let next = at;
		for (const part of partsOf(month)) {
			bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), next);
			next += part.byteLength;
		}
		at += sizes[index] as number;
	}
	return bytes;
};

const partsOf = ({extents, targets: {words, starts, places, days}}: PackedMonth) => [
	extents,
	words,
	starts,
	places,
	days,
];

const aligned = (size: number): number => Math.ceil(size / 4) * 4;

/** What `pack` made. Undefined where the bytes are of another version or not whole. Never throws. */
export const unpack = (bytes: Uint8Array<ArrayBuffer>): Packed | undefined => {
	try {
		const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
		const head = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes.subarray(4, 4 + length))) as Head;
		if (head.version !== version) return undefined;
		let at = bytes.byteOffset + aligned(4 + length);
		const months = head.months.map(([name, signature, count, wordCount, placeCount, extentCount]): PackedMonth => {
			const extents = new Uint32Array(bytes.buffer, at, extentCount);
			const words = new Uint32Array(bytes.buffer, at + extents.byteLength, wordCount);
			const starts = new Uint32Array(bytes.buffer, at + extents.byteLength + words.byteLength, wordCount + 1);
			const from = at + extents.byteLength + words.byteLength + starts.byteLength;
			const places = placesIn(bytes.buffer, from, count, placeCount);
			const days = new Uint8Array(bytes.buffer, from + places.byteLength, count);
			at += aligned(from - at + places.byteLength + days.byteLength);
			return {name: name as MonthName, signature, extents, targets: {count, words, starts, places, days}};
		});
		if (at !== bytes.byteOffset + bytes.byteLength) return undefined;
		return {vocabulary: vocabularyOf(head.words), months};
	} catch {
		return undefined;
	}
};
