import {thousands} from '../../../journal/counted.ts';
import {editField, type Field} from '../../typing/field.ts';
import type {KeyPress} from '../../typing/key-press.ts';

export type Paste = Extract<KeyPress, {kind: 'paste'}>;

/** A text may be so long, in UTF-16 units; a paste that would make it longer is not taken. */
export const longestText = 4_000_000;

/** The field after a paste, and what is to be said of it; no field where it was not taken. */
export const pasteInto = (
	field: Field,
	press: Paste,
): {readonly field?: Field | undefined; readonly remark?: string} => {
	if (field.text.length + press.text.length > longestText)
		return {
			remark: 'That would be more than 4,000,000 characters, so it was not pasted. Write it as several entries.',
		};
	const after = editField(field, press);
	return press.leftOut
		? {field: after, remark: `${thousands(press.leftOut)} control characters were left out of what was pasted.`}
		: {field: after};
};
