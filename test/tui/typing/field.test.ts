import fc from 'fast-check';
import {expect, test} from 'vitest';
import {editField, type Field, fieldOf} from '../../../source/tui/typing/field.ts';

const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'});
const lettersOf = (text: string): readonly string[] => Array.from(segmenter.segment(text), ({segment}) => segment);
const press = (field: Field, ...keys: readonly string[]): Field =>
	keys.reduce((before, key) => editField(before, {kind: 'key', key}) ?? before, field);
/** A field from a text with a bar where the cursor is. */
const at = (text: string): Field => ({text: text.replace('|', ''), cursor: text.indexOf('|')});
const shown = ({text, cursor}: Field): string => `${text.slice(0, cursor)}|${text.slice(cursor)}`;

test.each([
	['coffee |', 'A', 'coffee A|'],
	['coffee|', 'space', 'coffee |'],
	['a|b', 'ctrl-b', '|ab'],
	['a|b', 'right', 'ab|'],
	['|ab', 'left', '|ab'],
	['one\ntwo|', 'ctrl-a', 'one\n|two'],
	['one\n|two', 'ctrl-a', 'one\n|two'],
	['o|ne\ntwo', 'ctrl-e', 'one|\ntwo'],
	['with Ada Lovelace|', 'ctrl-w', 'with Ada |'],
	['@"Ada"  |', 'ctrl-w', '|'],
	['with Ada-Lou|', 'alt-backspace', 'with Ada-|'],
	['with |Ada, too', 'alt-d', 'with |, too'],
	['with Ada|', 'alt-b', 'with |Ada'],
	['|with Ada', 'alt-f', 'with| Ada'],
	['one\ntwo| three', 'ctrl-u', 'one\n| three'],
	['one| two\nthree', 'ctrl-k', 'one|\nthree'],
	['one|\ntwo', 'ctrl-k', 'one|two'],
	['ab|', 'backspace', 'a|'],
	['|ab', 'ctrl-d', '|b'],
	['with 👩🏽‍🚀|', 'backspace', 'with |'],
	['|👩🏽‍🚀 Ada', 'delete', '| Ada'],
	['Jose\u0301|', 'left', 'Jos|e\u0301'],
	['Jose|', '\u0301', 'Jose\u0301|'],
	['佐藤 |美咲', 'alt-b', '|佐藤 美咲'],
	['نور|', 'ctrl-h', 'نو|'],
	['🇩|x🇪', 'delete', '🇩🇪|'],
])('%j and %s make %j', (before, key, after) => {
	expect(shown(press(at(before), key))).toBe(after);
});

test.each(['enter', 'escape', 'tab', 'up', 'down', 'pageup', 'ctrl-g', 'alt-enter', 'shift-tab'])(
	'%s is no key of a field',
	key => {
		expect(editField(at('on|e'), {kind: 'key', key})).toBeUndefined();
	},
);

test('a paste is put where the cursor was, as it is', () => {
	expect(shown(editField(at('a|b'), {kind: 'paste', text: 'one\ntwo'}) ?? fieldOf(''))).toBe('aone\ntwo|b');
});

/** The plainest field there is: letters before the cursor and after it. */
type Model = {readonly before: readonly string[]; readonly after: readonly string[]};
const isWord = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
const isThing = (letter: string | undefined): boolean => letter !== undefined && /\S/.test(letter);
const wordFrom = (letters: readonly string[], isIn: (letter: string | undefined) => boolean): number => {
	const first = letters.findIndex(isIn);
	const rest = first < 0 ? -1 : letters.slice(first).findIndex(letter => !isIn(letter));
	return first < 0 || rest < 0 ? letters.length : first + rest;
};
const split = (text: string, cursor: number): Model => {
	let length = 0;
	const letters = lettersOf(text);
	const count = letters.findIndex(letter => {
		length += letter.length;
		return length > cursor;
	});
	return count < 0 ? {before: letters, after: []} : {before: letters.slice(0, count), after: letters.slice(count)};
};
/** Letters that come side by side may become one; the cursor is after it. */
const joined = (before: string, after: string): Model => {
	const boundaries = [
		0,
		...Array.from(lettersOf(before + after)).map((_, index, all) => all.slice(0, index + 1).join('').length),
	];
	return split(before + after, boundaries.find(boundary => boundary >= before.length) ?? 0);
};
const moved = ({before, after}: Model, by: number): Model => {
	const all = [...before, ...after];
	const count = Math.max(0, Math.min(all.length, before.length + by));
	return {before: all.slice(0, count), after: all.slice(count)};
};
const lineBack = ({before}: Model): number => before.length - (before.lastIndexOf('\n') + 1);
const lineOn = ({after}: Model): number => (after.includes('\n') ? after.indexOf('\n') : after.length);
const without = ({before, after}: Model, back: number, on: number): Model =>
	joined(before.slice(0, before.length - back).join(''), after.slice(on).join(''));
const model: Readonly<Record<string, (field: Model) => Model>> = {
	left: field => moved(field, -1),
	right: field => moved(field, 1),
	'ctrl-a': field => moved(field, -lineBack(field)),
	'ctrl-e': field => moved(field, lineOn(field)),
	'alt-b': field => moved(field, -wordFrom(field.before.toReversed(), isWord)),
	'alt-f': field => moved(field, wordFrom(field.after, isWord)),
	backspace: field => without(field, 1, 0),
	delete: field => without(field, 0, 1),
	'ctrl-w': field => without(field, wordFrom(field.before.toReversed(), isThing), 0),
	'alt-d': field => without(field, 0, wordFrom(field.after, isWord)),
	'ctrl-u': field => without(field, lineBack(field), 0),
	'ctrl-k': field => without(field, 0, lineOn(field) || 1),
};

test('any keys do what they do to a plain list of letters, and the cursor is never within one', () => {
	const letter = fc.constantFrom(
		'a',
		'B',
		'9',
		'-',
		'é',
		'e\u0301',
		'\u0301',
		'佐',
		'美',
		'ن',
		'ور',
		'👩🏽‍🚀',
		'👩',
		'\u200d',
		'🇩',
		'🇪',
		'❤️',
		'가',
		'ᄀ',
		'ᅡ',
		'  ',
		'\t',
	);
	const step = fc.oneof(
		letter.map(text => ({kind: 'paste' as const, text})),
		fc.array(letter, {maxLength: 60}).map(texts => ({kind: 'paste' as const, text: texts.join('')})),
		fc.constant({kind: 'paste' as const, text: '\n'}),
		fc.constantFrom(...Object.keys(model)).map(key => ({kind: 'key' as const, key})),
	);
	fc.assert(
		fc.property(fc.array(step, {maxLength: 40}), steps => {
			let field = fieldOf('');
			let wanted: Model = {before: [], after: []};
			for (const one of steps) {
				field = editField(field, one) ?? field;
				wanted =
					one.kind === 'key'
						? (model[one.key]?.(wanted) ?? wanted)
						: joined(wanted.before.join('') + one.text, wanted.after.join(''));
				expect(shown(field)).toBe(`${wanted.before.join('')}|${wanted.after.join('')}`);
			}
		}),
		{numRuns: 500},
	);
});

test('a letter of a hundred marks is one letter, and a text of a megabyte takes keys', () => {
	const letter = `e${'\u0301'.repeat(100)}`;
	expect(press(fieldOf(`ab${letter}`), 'left').cursor).toBe(2);
	expect(press(at(`|${letter}b`), 'right').cursor).toBe(letter.length);
	const long = fieldOf('佐藤👩🏽‍🚀'.repeat(100_000));
	const after = press(long, 'left', 'x', 'ctrl-w', 'alt-b', 'backspace', 'ctrl-a', 'right', 'delete');
	expect(after.cursor).toBe(1);
	expect(after.text.length).toBeLessThan(long.text.length);
});
