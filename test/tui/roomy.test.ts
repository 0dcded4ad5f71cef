import {expect, test} from 'vitest';
import {addDays} from '../../source/journal/day.ts';
import {favour, id, journalOf, meeting, today} from '../journal/example.ts';
import {frame, opened, press} from './example.ts';

test('a line of the day says in full what it has to say where the window has room for it', () => {
	const long = favour({
		...{id: id(1), way: 'given', state: 'promised', people: ['Ben Stone'], due: addDays(today, 1)},
		text: 'find the drawings of the old mill that his grandfather built, and bring them along to the choir',
	});
	const more = Array.from({length: 9}, (_, at) =>
		meeting({id: id(at + 2), date: addDays(today, -1 - at), state: 'planned', people: ['Alan Turing']}),
	);
	const shown = (rows: number): string =>
		frame(press(opened(journalOf([long, ...more]), {columns: 80, rows}), '1')).join('\n');
	expect(shown(16)).toMatch(/find the drawings [^…]*\n {20,}\S[^…]*choir/);
	// A window of few lines has one for each.
	expect(shown(10)).toMatch(/find the drawings [^\n]*…/);
});
