import fc from 'fast-check';
import {expect, test} from 'vitest';
import {width} from '../../source/columns.ts';
import {line, paint, pointAt, row, table} from '../../source/commands/printing/print.ts';
import {looksOf} from '../../source/tui/drawing/looks.ts';

const piped = {isColoured: false, isPlain: false};

test('no text of a person commands the terminal', () => {
	const shown = line(piped, ['\u001b]0;evil\u0007']);
	expect(shown).not.toContain('\u001b');
	expect(shown).not.toContain('\u0007');
});

test('colour is put around a text that is harmless already, and is left out where nobody wants it', () => {
	expect(paint({isColoured: true, isPlain: false}, 'who', 'Ada')).toBe('\u001b[1mAda\u001b[22m');
	expect(paint(piped, 'who', 'Ada')).toBe('Ada');
});

test('a row of a list is never wider than the terminal, whatever is in it', () => {
	fc.assert(
		fc.property(
			fc.array(fc.oneof(fc.string(), fc.constantFrom('佐藤 美咲', '👩🏽‍🚀👩🏽‍🚀', 'é́́', 'نور'))),
			fc.integer({min: 1, max: 120}),
			(texts, columns) => {
				expect(width(row({...piped, columns}, ...texts.map(text => [text] as const)))).toBeLessThanOrEqual(columns);
			},
		),
	);
});

test('columns stay where they are beside wide letters', () => {
	const lines = table(piped, [
		[['佐藤 美咲'], ['|']],
		[['Ada'], ['|']],
		[['👩🏽‍🚀'], ['|']],
		[['نور'], ['|']],
	]);
	const places = lines.map(one => width(one.slice(0, one.indexOf('|'))));
	expect(new Set(places).size).toBe(1);
});

test.each([
	{text: 'got: a lift', start: 0, end: 4, shown: ['got: a lift', '^^^^']},
	{text: 'first line\nsecond gave: it', start: 18, end: 23, shown: ['second gave: it', '       ^^^^^']},
	{text: '佐藤 got: x', start: 3, end: 7, shown: ['佐藤 got: x', '     ^^^^']},
	{text: 'at the end', start: 10, end: 10, shown: ['at the end', '          ^']},
])('the fault in "$text" is pointed at by column', ({text, start, end, shown}) => {
	expect(pointAt(text, start, end)).toEqual(shown);
});

test('of a long line only what is near the fault is shown', () => {
	const [line = '', carets = ''] = pointAt(`${'word '.repeat(20_000)}got: ${'more '.repeat(20_000)}`, 100_000, 100_004);
	expect(line.length).toBe(300);
	expect(line.slice(carets.indexOf('^'), carets.length)).toBe('got:');
});

test('of a cell with ten million letters no more is measured than fits', () => {
	const [shown] = table({isColoured: false, isPlain: false, columns: 20}, [[['👩🏽‍🚀'.repeat(1_400_000)], ['b']]]);
	expect(width(shown ?? '')).toBeLessThanOrEqual(20);
});

test('what is owed has the same colour in the shell and on the screens', () => {
	const style = {isColoured: true, isPlain: false};
	for (const meaning of ['youOwe', 'theyOwe'] as const)
		expect(paint(style, meaning, 'a lift')).toBe(looksOf()(meaning).join('a lift'));
});
