import {expect, test} from 'vitest';
import {addDays} from '../../source/journal/day.ts';
import {spoken} from '../../source/tui/screen-reader/spoken.ts';
import {favour, id, journalOf, meeting, note, today} from '../journal/example.ts';
import {example, opened, press} from './example.ts';

const small = {columns: 80, rows: 24};

test('of a view is read aloud what it says by itself, and no end of a row that is read whole', () => {
	const long = 'find the drawings of the old mill that his grandfather built, and bring them along to the choir';
	const promised = favour({id: id(1), way: 'given', state: 'promised', due: addDays(today, 1), text: long});
	const met = meeting({id: id(2), date: addDays(today, -2), text: `coffee with Ada Lovelace: ${long}, ${long}`});
	const state = press(opened(journalOf([promised, met, note({id: id(3), text: `${long}, ${long}`})]), small), '1');
	const day = spoken(press(state, '2'), state);
	expect(day[0]).toBe('Today.');
	expect(day.filter(line => line.includes('choir'))).toEqual([expect.stringContaining(long)]);
	const timeline = spoken(state, press(state, '2'));
	// The row under the cursor, whole, and nothing of the rows that the others go on in.
	expect(timeline.filter(line => line.includes('choir'))).toEqual([expect.stringContaining(`Ada Lovelace: ${long}`)]);
	const person = press(state, '4', 'enter');
	const page = spoken(press(state, '4'), person).filter(line => line.includes('choir'));
	expect(page).toEqual([expect.stringMatching(/^Last time: /)]);
});

test('on a page the link that one goes to is read aloud, and nothing where one goes back to the page', () => {
	const entry = press(opened(example, small), 'j', 'enter');
	const first = press(entry, 'tab');
	expect(spoken(entry, first)).toEqual(['gave Ada Lovelace intro to Grace Hopper']);
	expect(spoken(first, press(first, 'tab'))).toEqual(['I owe Ada Lovelace send the paper']);
	expect(spoken(first, press(first, 'k'))).toEqual([]);
	const brief = press(opened(example, small), 'home', 'b');
	expect(spoken(brief, press(brief, 'tab'))).toEqual(['Grace Hopper']);
});
