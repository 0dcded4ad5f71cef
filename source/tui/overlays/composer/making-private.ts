import {privateHint} from '../../../capture/grammar.ts';
import type {Field} from '../../typing/field.ts';

/** `#private` with the spaces before it, as a chunk of its own. */
const mark = /(?:^|(?<!\s)\s+)#private(?![\p{L}\p{M}\p{N}_\-/])/giu;

/** A hint as it is said where a key shows private entries. */
export const hintHere = (hint: string): string =>
	hint === privateHint ? 'It is private: hidden until p shows it.' : hint;

/** Whether the text says that it is private. */
export const isMarkedPrivate = (text: string): boolean => new RegExp(mark).test(text);

/**
 * The field with `#private` at the end of its first line, or without it where it is there. The cursor stays where one
 * was writing: at the end of the line that is before the mark.
 */
export const togglePrivateMark = ({text, cursor}: Field): Field => {
	if (!isMarkedPrivate(text)) {
		const end = /\n|$/.exec(text)?.index ?? text.length;
		const put = ' #private';
		return {text: `${text.slice(0, end)}${put}${text.slice(end)}`, cursor: cursor > end ? cursor + put.length : cursor};
	}
	const before = text.slice(0, cursor).replace(mark, '');
	// A mark that the cursor is in goes as a whole.
	const without = text.replace(mark, '');
	return {text: without, cursor: Math.min(before.length, without.length)};
};
