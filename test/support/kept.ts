import {packMonth, packTogether, unpackMonth, unpackTogether} from '../../source/journal/kept/pack.ts';
import type {KeptFacts, KeptMonth, TogetherFacts} from '../../source/journal/kept-month.ts';

/** Parts as a file that was written and read again gives them. */
const reading = (body: readonly (string | Uint8Array)[]) => {
	const bytes = (at: number): Uint8Array => {
		const part = body[at] ?? '';
		return typeof part === 'string' ? Buffer.from(part) : Uint8Array.from(part);
	};
	return {bytes, text: (at: number) => Buffer.from(bytes(at)).toString()};
};

const never = (): never => {
	throw new Error('what is kept cannot be read again');
};

/** Each part of it as its own, read: what is unpacked reads its parts when they are asked for. */
export const allParts = ({name, whole, open}: KeptMonth): KeptMonth => ({
	name,
	whole: partsOf(whole),
	...(open && {open: partsOf(open)}),
});

const partsOf = (facts: KeptFacts): KeptFacts => {
	const {counts, plans, asks, lastDeed, people, favours, needs, claims, dues, deeds, memories, days, ids} = facts;
	const {words, written} = facts;
	const parts = {counts, plans, asks, people, favours, needs, claims, dues, deeds, memories, days, ids, words, written};
	return {...parts, ...(lastDeed !== undefined && {lastDeed})};
};

/** What is kept of a month as a file that was written and read again gives it. */
export const writtenAndRead = (kept: KeptMonth): KeptMonth => {
	const {head, body} = packMonth(kept);
	const again = unpackMonth(JSON.parse(JSON.stringify(head)), reading(body), never);
	if (!again) throw new Error(`${kept.name} is not taken`);
	return again;
};

/** The same of what is kept of several months together. */
export const togetherWrittenAndRead = (
	whole: TogetherFacts,
	open: TogetherFacts,
): {readonly whole: TogetherFacts; readonly open: TogetherFacts} => {
	const again = unpackTogether(reading(packTogether(whole, open)), [never, never]);
	return {whole: again[0], open: again[1]};
};
