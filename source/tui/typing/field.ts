import type {KeyPress} from './key-press.ts';
import {atOrAfter, letterAfter, letterBefore, lettersAfter, lettersBefore} from './letters.ts';

/** Text that is being typed. `cursor`: an offset in UTF-16 units, always between two letters as a person sees them. */
export type Field = {readonly text: string; readonly cursor: number};

export const emptyField: Field = {text: '', cursor: 0};

/** A field with this text and the cursor after it. */
export const fieldOf = (text: string): Field => ({text, cursor: text.length});

/** The field with `text` in place of what is from `start` to `end`, and the cursor after it. */
export const replaceIn = ({text}: Field, start: number, end: number, put: string): Field => {
	const after = text.slice(0, start) + put + text.slice(end);
	// What is put in may become one letter with what follows, as an accent does.
	return {text: after, cursor: atOrAfter(after, start + put.length)};
};

/**
 * The field after a key or a paste, as readline has it; the same field where the key has nothing to do there, as
 * `left` at the start. Undefined where the key is none of a field's: Enter, Escape, Tab, up and down, which mean
 * something else in every place.
 */
export const editField = (field: Field, press: KeyPress): Field | undefined => {
	if (press.kind === 'paste') return replaceIn(field, field.cursor, field.cursor, press.text);
	const does = Object.hasOwn(keys, press.key) ? keys[press.key] : undefined;
	if (does) return does(field);
	const typed = press.key === 'space' ? ' ' : isLetter(press.key) ? press.key : undefined;
	return typed === undefined ? undefined : replaceIn(field, field.cursor, field.cursor, typed);
};

/** Names of keys are ASCII and longer than one letter; whatever else comes is one letter as a person sees it. */
const isLetter = (key: string): boolean => key.length === 1 || !/^[\x20-\x7e]*$/.test(key);

const moveTo = (field: Field, cursor: number): Field => (cursor === field.cursor ? field : {...field, cursor});
const without = (field: Field, start: number, end: number): Field =>
	start === end ? field : replaceIn(field, start, end, '');

const lineStart = ({text, cursor}: Field): number => (cursor === 0 ? 0 : text.lastIndexOf('\n', cursor - 1) + 1);
const lineEnd = ({text, cursor}: Field): number => {
	const at = text.indexOf('\n', cursor);
	return at < 0 ? text.length : at;
};

/** Letters of a word that are looked at, at most: nobody moves by a word that is longer. */
const longestWord = 10_000;

/** Length of the word that comes next among these letters, with the signs and spaces before it. */
const wordLength = (letters: Iterable<string>, isOfWord: (letter: string) => boolean): number => {
	let [length, count, isInWord] = [0, 0, false];
	for (const letter of letters) {
		if ((isInWord && !isOfWord(letter)) || count === longestWord) break;
		isInWord ||= isOfWord(letter);
		length += letter.length;
		count++;
	}
	return length;
};

const isOfWord = (letter: string): boolean => /[\p{L}\p{N}]/u.test(letter);
const isNoSpace = (letter: string): boolean => /\S/.test(letter);

const wordStart = ({text, cursor}: Field, isInWord = isOfWord): number =>
	cursor - wordLength(lettersBefore(text, cursor), isInWord);
const wordEnd = ({text, cursor}: Field): number => cursor + wordLength(lettersAfter(text, cursor), isOfWord);

const left = (field: Field): Field => moveTo(field, letterBefore(field.text, field.cursor));
const right = (field: Field): Field => moveTo(field, letterAfter(field.text, field.cursor));
const toStart = (field: Field): Field => moveTo(field, lineStart(field));
const toEnd = (field: Field): Field => moveTo(field, lineEnd(field));
const wordLeft = (field: Field): Field => moveTo(field, wordStart(field));
const wordRight = (field: Field): Field => moveTo(field, wordEnd(field));
const backspace = (field: Field): Field => without(field, letterBefore(field.text, field.cursor), field.cursor);
const deleteLetter = (field: Field): Field => without(field, field.cursor, letterAfter(field.text, field.cursor));
const deleteWordLeft = (field: Field): Field => without(field, wordStart(field), field.cursor);

const keys: Readonly<Record<string, (field: Field) => Field>> = {
	left,
	right,
	'ctrl-b': left,
	'ctrl-f': right,
	home: toStart,
	end: toEnd,
	'ctrl-a': toStart,
	'ctrl-e': toEnd,
	'alt-b': wordLeft,
	'alt-f': wordRight,
	'alt-left': wordLeft,
	'alt-right': wordRight,
	'ctrl-left': wordLeft,
	'ctrl-right': wordRight,
	backspace,
	'ctrl-h': backspace,
	delete: deleteLetter,
	'ctrl-d': deleteLetter,
	'ctrl-w': field => without(field, wordStart(field, isNoSpace), field.cursor),
	'alt-backspace': deleteWordLeft,
	'alt-d': field => without(field, field.cursor, wordEnd(field)),
	'ctrl-u': field => without(field, lineStart(field), field.cursor),
	// At the end of a line it takes the line end, so that two lines become one.
	'ctrl-k': field =>
		without(
			field,
			field.cursor,
			lineEnd(field) === field.cursor ? letterAfter(field.text, field.cursor) : lineEnd(field),
		),
};
