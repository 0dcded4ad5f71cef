import {packMonth, unpackMonth} from '../../source/journal/kept/pack.ts';
import type {KeptMonth} from '../../source/journal/kept-month.ts';

/** What is kept of a month as a file that was written and read again gives it. */
export const writtenAndRead = (kept: KeptMonth): KeptMonth => {
	const {head, body} = packMonth(kept);
	const bytes = (at: number): Uint8Array => {
		const part = body[at] ?? '';
		return typeof part === 'string' ? Buffer.from(part) : Uint8Array.from(part);
	};
	const parts = {bytes, text: (at: number) => Buffer.from(bytes(at)).toString()};
	const again = unpackMonth(JSON.parse(JSON.stringify(head)), parts, () => {
		throw new Error(`${kept.name} cannot be read again`);
	});
	if (!again) throw new Error(`${kept.name} is not taken`);
	return again;
};
