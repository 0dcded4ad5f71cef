import fc from 'fast-check';
import {expect, test} from 'vitest';
import {lineAfter, viewport} from '../../source/tui/drawing/viewport.ts';

test('the cursor is always seen, and the window is full where there are rows enough', () => {
	fc.assert(
		fc.property(
			fc.nat(500),
			fc.nat(500),
			fc.integer({min: -5, max: 1000}),
			fc.integer({min: 1, max: 100}),
			(length, at, line, height) => {
				fc.pre(at < length);
				const {top, end} = viewport(length, at, line, height);
				expect(top).toBeLessThanOrEqual(at);
				expect(end).toBeGreaterThan(at);
				expect(end - top).toBe(Math.min(length, height));
			},
		),
	);
});

test('rows that come above the cursor do not move it on the screen', () => {
	const before = viewport(100, 50, 7, 20);
	const after = viewport(130, 80, 7, 20);
	expect(80 - after.top).toBe(50 - before.top);
});

test('a moved cursor keeps two lines off the edges of the window', () => {
	expect(lineAfter(5, 1, 20)).toBe(6);
	expect(lineAfter(17, 1, 20)).toBe(17);
	expect(lineAfter(2, -10, 20)).toBe(2);
	expect(lineAfter(0, 1, 1)).toBe(0);
});
