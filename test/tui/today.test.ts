import {describe, expect, test} from 'vitest';
import {addDays} from '../../source/journal/day.ts';
import type {Entry} from '../../source/journal/entry.ts';
import {textOf} from '../../source/tui/drawing/line.ts';
import {windowPane} from '../../source/tui/frame/window.ts';
import {firstState} from '../../source/tui/loop/first-state.ts';
import type {Effect} from '../../source/tui/request.ts';
import type {State} from '../../source/tui/state.ts';
import {entryInWords} from '../../source/tui/things/entry-words.ts';
import {ask, favour, id, journalOf, meeting, note, person, today} from '../journal/example.ts';
import {frame, now, opened, press, pressed, rowKeys, rowUnder} from './example.ts';

const plan = meeting({
	id: id(1),
	date: today,
	time: '18:30' as typeof now.time,
	how: 'lunch',
	state: 'planned',
	place: 'Kronenhalle',
	text: 'lunch with Ada Lovelace',
});
const past = meeting({
	id: id(2),
	date: addDays(today, -2),
	state: 'planned',
	people: ['Alan Turing'],
	text: 'coffee with Alan Turing',
});
const thanks = favour({id: id(3), date: addDays(today, -3), people: ['Grace Kelly'], text: 'a singing lesson'});
const asking = ask({id: id(4), date: addDays(today, -3), people: ['Ruth Frei']});
const promise = favour({
	...{id: id(5), way: 'given', state: 'promised', due: addDays(today, -1), people: ['Ben Stone']},
	text: 'give back the book',
});
const all: readonly Entry[] = [plan, past, thanks, asking, promise];

const onToday = (entries = all, window = {columns: 80, rows: 24}): State =>
	press(opened(journalOf(entries), window), '1');

const at = (key: string, state = onToday()): State => {
	let current = press(state, 'home');
	for (let step = 0; step < 40 && rowUnder(current) !== key; step++) current = press(current, 'j');
	expect(rowUnder(current)).toBe(key);
	return current;
};

const wishOf = (effects: readonly Effect[]): string | undefined => {
	const [change] = effects.flatMap(effect => (effect.kind === 'change' ? [effect.change] : []));
	return change?.kind === 'wish' ? change.wish.kind : undefined;
};

/** A place by the id of its entry alone. */
const unmonthed = (place: unknown): unknown => JSON.parse(JSON.stringify(place).replace(/\d{4}-\d{2}\//, ''));

describe('Today', () => {
	test('says each part of the day under its title, and nothing of parts that have nothing to say', () => {
		const text = frame(onToday()).join('\n');
		for (const title of ['Today', 'How was it?', 'Promised', 'Thank, tell, hear', 'Asks'])
			expect(text).toContain(`\n   ${title}\n`);
		expect(text).not.toContain('Birthdays');
		expect(text).toContain('18:30  ○ lunch     Ada Lovelace     Kronenhalle');
		expect(text).toContain('a singing lesson, 3 days ago · say thanks');
	});

	test('x and R mean on each line what its section says', () => {
		const acts = (key: string, pressedKey: string) => wishOf(pressed(at(key), pressedKey).effects);
		expect(acts(`plan ${id(1)}`, 'x')).toBe('happened');
		expect(acts(`plan ${id(1)}`, 'R')).toBe('missed');
		expect(acts(`past ${id(2)}`, 'x')).toBe('happened');
		expect(acts(`thank ${id(3)}`, 'x')).toBe('thank');
		expect(acts(`thank ${id(3)}`, 'R')).toBe('snooze');
		expect(acts(`ask ${id(4)}`, 'x')).toBe('granted');
		expect(acts(`ask ${id(4)}`, 'R')).toBe('drop-ask');
		expect(acts(`promise ${id(5)}`, 'x')).toBe('settle');
		for (const key of rowKeys(onToday())) expect(acts(key, 'z'), key).toBe('snooze');
	});

	test('enter opens the brief of a plan, the person to thank, the ask, the promise', () => {
		const opens = (key: string) => unmonthed(press(at(key), 'enter').screens[0].place);
		expect(opens(`plan ${id(1)}`)).toEqual({kind: 'brief', of: {plan: id(1)}});
		expect(opens(`thank ${id(3)}`)).toEqual({kind: 'person', name: 'Grace Kelly'});
		expect(opens(`ask ${id(4)}`)).toEqual({kind: 'entry', id: id(4)});
		expect(opens(`promise ${id(5)}`)).toEqual({kind: 'entry', id: id(5)});
	});

	test('a section with more than fits says so, and opens with all of its lines', () => {
		const many = Array.from({length: 6}, (_, n) => ({...past, id: id(20 + n)}));
		const state = at('more How was it?', onToday(many));
		expect(frame(state).join('\n')).toContain('and 3 more');
		const whole = press(state, 'enter');
		expect(rowKeys(whole)).toHaveLength(6);
		expect(press(whole, 'escape').screens[0].place).toEqual({kind: 'today'});
	});

	test('only a promise of your own whose day has passed is red, here and in the ledger', () => {
		const theirs = favour({
			...{id: id(6), way: 'received', state: 'promised', due: addDays(today, -9), people: ['Tom Okafor']},
		});
		for (const keys of [['1'], ['3'], ['3', 'enter'], ['3', 'j', 'enter']]) {
			const state = press(opened(journalOf([promise, theirs]), {columns: 80, rows: 24}), ...keys);
			const late = windowPane(state).lines.filter(line => line.some(({tone}) => tone === 'late'));
			expect(late.map(textOf).filter(text => text.includes('read my CV'))).toEqual([]);
		}
		const day = windowPane(onToday([promise, theirs])).lines;
		expect(day.filter(line => line.some(({tone}) => tone === 'late'))).toHaveLength(1);
	});
});

test('goodturn opens with Today when it has something to say, else with the timeline', () => {
	const first = (entries: readonly Entry[]) => {
		const journal = journalOf(entries);
		const store = {get: () => journal} as unknown as Parameters<typeof firstState>[0];
		return firstState(store, now, {}).screens.map(({place}) => place.kind);
	};
	expect(first(all)).toEqual(['today']);
	expect(first([note({id: id(9), date: addDays(today, -40)})])).toEqual(['timeline']);
});

describe('a past plan', () => {
	const timeline = () => opened(journalOf([past]), {columns: 80, rows: 24});

	test('is asked about by enter on its row in the timeline, with its line and room for what was said', () => {
		for (const state of [press(timeline(), 'enter'), press(at(`past ${id(2)}`), 'enter')]) {
			const text = frame(state).join('\n');
			expect(text).toContain('How was it?');
			expect(text).toMatch(/coffee with Alan Turing -- *│\n/);
		}
	});

	test('is previewed as the meeting that saving makes of it', () => {
		const text = frame(press(timeline(), 'enter', '"he moves to Bern')).join('\n');
		expect(text).toContain('● Fri 20 Nov');
		expect(text).not.toContain('planned:');
	});
});

describe('the brief', () => {
	test('is opened by b on anybody, and on a plan', () => {
		expect(press(at(`thank ${id(3)}`), 'b').screens[0].place).toEqual({
			kind: 'brief',
			of: {names: ['Grace Kelly']},
		});
		expect(unmonthed(press(at(`plan ${id(1)}`), 'b').screens[0].place)).toEqual({kind: 'brief', of: {plan: id(1)}});
		const met = meeting({id: id(7), date: addDays(today, -20), text: 'coffee with Ada Lovelace: her thesis'});
		const text = frame(press(at(`plan ${id(1)}`, onToday([plan, met])), 'b')).join('\n');
		expect(text).toContain('Lunch with Ada Lovelace');
		expect(text).toContain('her thesis');
	});

	test('says why it cannot where nobody is named', () => {
		const state = opened(journalOf([note({id: id(8)})]));
		expect(press(state, 'b').notice?.text).toContain('nobody is named here');
	});
});

describe('an invitation', () => {
	const inviting = () => press(at(`thank ${id(3)}`), 'i');

	test('opens the composer before the colon, with a message beneath that ctrl-y copies', () => {
		const text = frame(inviting()).join('\n');
		expect(text).toContain(': coffee with Grace Kelly');
		expect(text).toContain('To send; ctrl-y copies it:');
		expect(text).toContain('Hi Grace.');
		expect(pressed(inviting(), 'ctrl-y').effects).toContainEqual({
			kind: 'copy',
			text: expect.stringContaining('Hi Grace.'),
		});
	});

	test('is a plan on the next such weekday, and asks for a day where none is written', () => {
		expect(frame(inviting()).join('\n')).toContain('When?');
		expect(frame(press(inviting(), '"fri')).join('\n')).toContain('Fri 27 Nov   planned: coffee with Grace Kelly');
	});
});

test('a person to see is named with the reason, and put off by z', () => {
	const met = [90, 80, 70, 60].map((ago, n) =>
		meeting({id: id(40 + n), date: addDays(today, -ago), people: ['Regula Frei'], text: 'walk with Regula Frei'}),
	);
	const state = at('see Regula Frei', press(opened(journalOf(met, [person('Regula Frei')])), '1'));
	expect(wishOf(pressed(state, 'z').effects)).toBe('snooze');
	expect(frame(press(state, 'x')).join('\n')).toContain('Invite');
});

test('the page of a person begins with the last time, not with the plan to come', () => {
	const entries = [
		meeting({id: id(50), date: addDays(today, -9), text: 'coffee with Ada Lovelace: her thesis is done'}),
		meeting({id: id(51), date: addDays(today, 5), state: 'planned', text: 'lunch with Ada Lovelace'}),
	];
	const page = press(opened(journalOf(entries), {columns: 80, rows: 24}), '4', 'enter');
	expect(rowUnder(page)).toBe(`last ${id(50)}`);
	const lines = frame(page).join('\n');
	expect(lines.indexOf('her thesis is done')).toBeLessThan(lines.indexOf('lunch'));
	expect(press(page, 'enter').screens[0].place).toEqual({kind: 'entry', id: `2026-11/${id(50)}`});
});

test('an ask is shown with the facts, and acted on where it is read', () => {
	const before = ask({id: id(60), date: addDays(today, -90), state: 'granted', asked: addDays(today, -90), guess: 40});
	const open = ask({id: id(61), date: addDays(today, -2), text: 'a second look at the lease'});
	const needs = press(opened(journalOf([before, open]), {columns: 80, rows: 24}), '5');
	expect(frame(needs).join('\n')).toContain('You ask');
	expect(frame(needs).join('\n')).toContain('You have asked once. 1 said yes; you had guessed none.');
	const whole = press(needs, 'enter');
	expect(frame(whole).join('\n')).toContain('Before you ask');
	expect(frame(whole).join('\n')).toContain('You last asked Ada');
	expect(wishOf(pressed(whole, 'x').effects)).toBe('granted');
	expect(wishOf(pressed(whole, 'm').effects)).toBe('asked');
	expect(wishOf(pressed(whole, 'D').effects)).toBe('declined');
	expect(wishOf(pressed(whole, 'R').effects)).toBe('drop-ask');
});

test('an ask of nobody is not offered to be granted: x writes whom one asks', () => {
	const nobody = ask({id: id(4), date: addDays(today, -3), people: [], text: 'somebody who knows leases'});
	const open = at(`ask ${id(4)}`, onToday([nobody]));
	expect(frame(open).at(-1)).not.toContain('granted');
	expect(frame(open).at(-1)).toContain('x say whom');
	expect(press(open, 'x').over).toMatchObject({kind: 'composer', own: {purpose: {kind: 'edit', entry: nobody}}});
	expect(frame(at(`ask ${id(4)}`)).at(-1)).toContain('x granted');
});

test('in a window with less room a section has fewer lines and says how many more, and the day stays above', () => {
	const promises = [1, 2, 3].map(n =>
		favour({id: id(10 + n), way: 'given', state: 'promised', due: addDays(today, n), text: `promise ${n}`}),
	);
	const many = [...all, ...promises];
	expect(frame(onToday(many, {columns: 80, rows: 40})).join('\n')).toContain('and 1 more');
	const low = onToday(many, {columns: 60, rows: 18});
	expect(frame(low).join('\n')).toContain('and 2 more');
	expect(frame(press(low, 'G'))[1]).toContain('Sunday 22 November');
	expect(rowKeys(low)).toContain('more Promised');
});

test('the day of a line is whole in every window', () => {
	for (const columns of [30, 45, 60, 80])
		expect(frame(onToday(all, {columns, rows: 40})).join('\n')).toMatch(/Fri 20 /);
});

test('a plan that has passed asks how it was on its row in the timeline too, and in its words', () => {
	const rows = frame(press(opened(journalOf([plan, past]), {columns: 80, rows: 24}), '2'));
	expect(rows.find(row => row.includes('Alan Turing'))).toContain('how was it?');
	expect(rows.find(row => row.includes('Ada Lovelace'))).not.toContain('how was it?');
	expect(entryInWords(past, now)).toContain('planned, how was it?: coffee with Alan Turing');
	expect(entryInWords(plan, now)).toContain('planned: lunch');
});
