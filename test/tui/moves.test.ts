import {describe, expect, test} from 'vitest';
import type {Day} from '../../source/journal/day.ts';
import type {SheetPlace} from '../../source/tui/sheet/sheet-moves.ts';
import type {State} from '../../source/tui/state.ts';
import {hereOf} from '../../source/tui/updates/top.ts';
import {id, journalOf, meeting} from '../journal/example.ts';
import {frame, ids, listOf, longText, opened, press, rowUnder} from './example.ts';

const at = (...keys: readonly string[]): string | undefined => hereOf(press(opened(), ...keys)).entry?.id;

describe('in the timeline', () => {
	test.each([
		['opens at today, not at the farthest plan', [], ids.quiet],
		['j and down go to the next', ['j', 'down'], ids.intro],
		['k and up go back', ['j', 'j', 'k'], ids.coffee],
		['k on the first row stays', ['k', 'k'], ids.planned],
		['a favour is right after its meeting', ['j', 'j'], ids.intro],
		['G and end go to the last', ['G'], ids.long],
		['gg goes to the first', ['G', 'g', 'g'], ids.planned],
		['home goes to the first', ['end', 'home'], ids.planned],
		['g alone does nothing', ['j', 'g'], ids.coffee],
		['g with another key does nothing', ['j', 'g', 'j'], ids.coffee],
		[', goes to the day before', ['j', 'j', ',', ','], ids.read],
		[', goes over the end of a month', ['j', 'j', ',', ',', ','], ids.walk],
		['. goes to the first entry of the day after', ['j', 'j', ',', '.'], ids.coffee],
		['. on the newest day stays', ['home', '.'], ids.planned],
		[', on the oldest day stays', ['G', ','], ids.long],
		['T goes to today', ['G', 'T'], ids.quiet],
		['ctrl-d goes half a page', ['ctrl-d', 'ctrl-d'], ids.long],
		['ctrl-u goes back', ['G', 'ctrl-u', 'ctrl-u'], ids.planned],
	] as const)('%s', (_, keys, id) => {
		expect(at(...keys)).toBe(id);
	});
});

describe('in the detail', () => {
	const long = press(opened(), 'G');

	test('J and K scroll it by a line, not beyond its ends', () => {
		expect(listOf(press(long, 'J', 'J', 'K')).detail.top).toBe(1);
		expect(listOf(press(long, 'K')).detail.top).toBe(0);
		const last = listOf(press(long, ...Array.from({length: 300}, () => 'J'))).detail.top;
		expect(last).toBeGreaterThan(0);
		expect(last).toBeLessThan(longText.split('\n').length + 20);
	});

	test('pgdn scrolls a long one, and pages the list beside a short one', () => {
		expect(listOf(press(long, 'pagedown')).detail.top).toBeGreaterThan(10);
		expect(hereOf(press(opened(), 'pagedown')).entry?.id).toBe(ids.long);
	});

	test('another row begins at the top', () => {
		expect(listOf(press(long, 'J', 'k')).detail.top).toBe(0);
	});

	test('tab goes to its links, j to the next one, Enter follows, Esc comes back to the same row and link', () => {
		const inDetail = press(opened(), 'j', 'tab', 'j');
		expect(hereOf(inDetail).entry?.id).toBe(ids.paper);
		const followed = press(inDetail, 'enter');
		expect(followed.screens[0].place).toEqual({kind: 'entry', id: `2026-11/${ids.paper}`});
		const back = press(followed, 'escape');
		expect(back.screens).toEqual(inDetail.screens);
		expect(hereOf(press(back, 'tab')).entry?.id).toBe(ids.coffee);
	});
});

test('from the last time on the page of a person , goes to the day before it, past plans that are to come', () => {
	const on = (at: number, date: string, fields = {}) => meeting({id: id(at), date: date as Day, ...fields});
	const journal = journalOf([on(1, '2026-11-28', {state: 'planned'}), on(2, '2026-11-20'), on(3, '2026-11-02')]);
	const page = press(opened(journal), '4', 'enter');
	expect(rowUnder(page)).toBe(`last ${id(2)}`);
	expect(rowUnder(press(page, ','))).toBe(id(3));
	expect(rowUnder(press(page, ',', '.'))).toBe(id(2));
	expect(rowUnder(press(page, ',', '.', '.'))).toBe(id(1));
});

describe('on the screen of an entry', () => {
	const top = ({screens: [{own}]}: State): number => (own as SheetPlace).top;

	test('j scrolls a long text and comes to its end', () => {
		const entry = press(opened(), 'G', 'enter');
		expect(top(press(entry, 'j'))).toBe(1);
		expect(top(press(entry, 'G', 'j'))).toBe(top(press(entry, 'G')));
		expect(top(press(entry, 'G', 'g', 'g'))).toBe(0);
	});

	test('J and K scroll it by a line, whatever is chosen', () => {
		const entry = press(opened(), 'G', 'enter');
		expect([top(press(entry, 'J')), top(press(entry, 'J', 'J', 'K'))]).toEqual([1, 1]);
	});

	test('tab goes round its links, and Enter follows the one that is chosen', () => {
		const entry = press(opened(), 'j', 'enter');
		expect(hereOf(entry).opens).toEqual({to: 'entry', id: `2026-11/${ids.intro}`});
		expect(hereOf(press(entry, 'tab')).opens).toEqual({to: 'entry', id: `2026-11/${ids.intro}`});
		expect(hereOf(press(entry, 'tab', 'tab', 'tab')).opens).toEqual({to: 'person', name: 'Ada Lovelace'});
		expect(hereOf(press(entry, 'tab', 'tab', 'tab', 'tab')).opens).toEqual({to: 'entry', id: `2026-11/${ids.intro}`});
		expect(hereOf(press(entry, 'shift-tab')).opens).toEqual({to: 'person', name: 'Ada Lovelace'});
		expect(press(entry, 'shift-tab', 'enter').screens[0].place).toEqual({kind: 'person', name: 'Ada Lovelace'});
	});

	test('the link that is chosen is always seen, also where the last line says how many more there are', () => {
		const people = Array.from({length: 9}, (_, at) => `Friend ${at}`);
		const journal = journalOf([meeting({people, text: 'a feast'})]);
		for (const rows of [10, 11, 12, 13, 14, 15])
			for (const key of ['j', 'tab']) {
				let before = press(opened(journal, {columns: 80, rows}), '2', 'enter');
				for (let step = 0; step < 40; step++) {
					const after = press(before, key);
					const [was, is] = [before, after].map(({screens: [{own}]}) => (own as SheetPlace).link);
					// Where a step only scrolls, what was chosen may go out of sight; what is gone to is in it.
					if (is !== was)
						expect(
							frame(after).some(row => row.startsWith(' ▌ Friend')),
							`${rows} ${is}`,
						).toBe(true);
					before = after;
				}
			}
	});

	test('keys act on the entry itself until a link is gone to, and again where one goes back up from the first', () => {
		const entry = press(opened(), 'j', 'enter');
		const meant = (...keys: readonly string[]) => hereOf(press(entry, ...keys)).entry?.id;
		expect([meant(), meant('j'), meant('j', 'k')]).toEqual([ids.coffee, ids.intro, ids.coffee]);
		expect(frame(entry).join('\n')).not.toContain('▌');
		expect(frame(press(entry, 'j')).join('\n')).toContain('▌ → gave Ada Lovelace');
		// Of a plan's brief likewise: first the plan, then the first of its people.
		const brief = press(opened(), 'home', 'b');
		expect(hereOf(brief).entry?.id).toBe(ids.planned);
		expect(hereOf(press(brief, 'tab'))).toMatchObject({entry: undefined, people: ['Grace Hopper']});
	});
});
