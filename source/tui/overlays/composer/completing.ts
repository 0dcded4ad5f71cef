import type {Completion} from '../../../capture/complete.ts';
import {type Field, replaceIn} from '../../typing/field.ts';

/**
 * The field with what tab puts in: the beginning that all candidates share where it is more than what is typed
 * (`goesOn`), else the chosen one, from 0; the first where none was chosen. Undefined where there is none.
 */
export const putIn = (
	field: Field,
	{start, end, candidates}: Completion,
	choice: number | undefined,
): {readonly field: Field; readonly goesOn: boolean} | undefined => {
	const shared = choice ? '' : sharedBeginning(candidates.map(({insert}) => insert));
	const before = field.text.slice(start, end);
	const goesOn = shared.length > before.length && shared.toLowerCase().startsWith(before.toLowerCase());
	const put = goesOn ? shared : candidates[Math.min(choice ?? 0, candidates.length - 1)]?.insert;
	return put === undefined ? undefined : {field: replaceIn(field, start, end, put), goesOn};
};

const sharedBeginning = (texts: readonly string[]): string => {
	const [first = '', ...others] = texts;
	let length = first.length;
	for (const text of others) while (!text.startsWith(first.slice(0, length))) length--;
	// Between two names that differ in the half of a letter, the half is not shared.
	return first.slice(0, length).toWellFormed() === first.slice(0, length)
		? first.slice(0, length)
		: first.slice(0, length - 1);
};
