import fc from 'fast-check';
import {expect, test} from 'vitest';
import {createPasteGuard} from '../../../source/tui/terminal/paste-guard.ts';

const start = '\u001b[200~';
const end = '\u001b[201~';

/** What is passed on of these chunks, with a silence after the last. */
const passed = (...chunks: readonly string[]): string => {
	const guard = createPasteGuard();
	return chunks.map(chunk => guard.push(chunk)).join('') + guard.calm();
};

test('what is no paste passes at once', () => {
	const guard = createPasteGuard();
	for (const chunk of ['j', '\u001b', '\u001b[A', 'text\r', '\u0003', end]) expect(guard.push(chunk)).toBe(chunk);
	expect(guard.isWaiting()).toBe(false);
});

test('a paste comes whole, after a silence', () => {
	const guard = createPasteGuard();
	expect(guard.push(`a${start}one\r`)).toBe(`a${start}`);
	expect(guard.push(`two${end}`)).toBe('');
	expect(guard.isWaiting()).toBe(true);
	expect(guard.calm()).toBe(`one\rtwo${end}`);
	expect(guard.push('j')).toBe('j');
});

test('an end within a paste does not end it, so that nothing in it runs as a key', () => {
	expect(passed(`${start}text${end}\rq${end}`)).toBe(`${start}text\u0018[201~\rq${end}`);
	expect(passed(`${start}text${end}`, '\rq', end)).toBe(`${start}text\u0018[201~\rq${end}`);
});

test('keys after a paste come after it', () => {
	expect(passed(`${start}text${end}j`)).toBe(`${start}text${end}j`);
});

test('a paste that never ends is ended by ctrl-c alone', () => {
	const guard = createPasteGuard();
	guard.push(`${start}text`);
	expect(guard.push('\u0003')).toBe(`text${end}`);
	expect(guard.push('j')).toBe('j');
});

test('however a paste is cut into chunks, it comes the same', () => {
	const piece = fc.constantFrom('a', '佐藤', '\r', '\u001b', '[20', '0~', '1~', end, '👩🏽‍🚀', ' ');
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 20}), fc.array(fc.nat(400), {maxLength: 6}), (pieces, cuts) => {
			const text = pieces.join('').replaceAll(start, '');
			const whole = `k${start}${text}${end}`;
			const edges = [0, ...cuts.map(cut => cut % whole.length).sort((a, b) => a - b), whole.length];
			const chunks = edges.slice(1).map((edge, index) => whole.slice(edges[index], edge));
			// A chunk that is ctrl-c alone is a key of its own; there is none among the pieces.
			expect(passed(...chunks)).toBe(`k${start}${text.replaceAll('\u001b', '\u0018')}${end}`);
		}),
	);
});
