import {describe, expect, test} from 'vitest';
import type {Intent} from '../../source/tui/request.ts';
import type {State} from '../../source/tui/state.ts';
import {hereOf} from '../../source/tui/updates/top.ts';
import {journalOf, meeting, person} from '../journal/example.ts';
import {frame, ids, opened, press, pressed, rowUnder} from './example.ts';

const movedTo = (key: string): State => {
	let state = press(opened(), 'end', 'home');
	while (rowUnder(state) !== key) state = press(state, 'j');
	return state;
};
const markedOf = (state: State) => hereOf(state).marked?.map(({id}) => id);
const wishOf = (change: Intent | undefined) => (change?.kind === 'wish' ? change.wish : undefined);
const lastWish = (state: State, ...keys: readonly string[]) => {
	const effect = pressed(state, ...keys).effects.at(-1);
	return wishOf(effect?.kind === 'change' ? effect.change : undefined);
};

describe('marks', () => {
	const three = press(movedTo(ids.coffee), 'v', 'j', 'V');

	test('v marks and goes on, V marks to here, Esc takes them away first', () => {
		expect(markedOf(press(movedTo(ids.coffee), 'v'))).toEqual([ids.coffee]);
		expect(markedOf(press(movedTo(ids.coffee), 'v', 'k', 'v'))).toBeUndefined();
		expect(markedOf(three)).toEqual([ids.coffee, ids.intro, ids.paper]);
		expect(three.notice).toMatchObject({text: expect.stringContaining('3 entries marked'), key: 'esc unmarks'});
		const rows = frame(three).filter(row => row.slice(0, 3).includes('•'));
		expect(rows).toHaveLength(3);
		const free = press(three, 'escape');
		expect(markedOf(free)).toBeUndefined();
		expect(rowUnder(free)).toBe(rowUnder(three));
	});

	test('d removes, P hides all of them in one wish', () => {
		for (const key of ['d', 'P']) {
			const wish = lastWish(three, key);
			expect(wish).toMatchObject({wanted: {entries: [{}, {}, {}]}});
		}
	});

	test('the footer has what is done with all of them first, while there are marks', () => {
		const footer = (state: State): string => frame(state).at(-1) ?? '';
		expect(footer(press(three, 'j', 'k'))).toContain(
			'? help   d remove   P make private   # tag   O give to   esc unmark',
		);
		expect(footer(press(three, 'escape'))).not.toContain('unmark');
	});

	test('an entry that a page shows twice is marked once, wherever it stands', () => {
		const page = press(opened(), '@', '"ada', 'enter', 'home', 'v', 'V');
		const twice = frame(page).filter(row => row.slice(0, 3).includes('•'));
		expect(twice).toHaveLength(2);
		expect(markedOf(page)).toHaveLength(1);
		expect(page.notice?.text).toContain('1 entry marked');
		expect(markedOf(press(page, 'v'))).toBeUndefined();
	});

	test('# tags them: what is written is shown before it is saved', () => {
		const tagging = press(three, '#', '"work');
		expect(frame(tagging).join('\n')).toMatch(/3 entries: write work[\s\S]*\+ #work/);
		expect(pressed(tagging, 'enter').effects.at(-1)).toMatchObject({kind: 'change', change: {kind: 'compose'}});
	});

	test('O gives them to somebody else, who may be new', () => {
		const wish = lastWish(three, 'O', '"Ada Byron', 'enter');
		expect(wish).toMatchObject({kind: 'give', wanted: {from: 'Ada Lovelace', to: 'Ada Byron'}});
		expect(lastWish(three, 'O', '"grace', 'enter')).toMatchObject({wanted: {to: 'Grace Hopper'}});
	});
});

describe('two who are one person', () => {
	const onPeople = press(opened(), '4', 'j');
	const name = hereOf(onPeople).people[0] ?? '';

	test('M asks who it is, shows what that does, and enter does it', () => {
		const asked = press(onPeople, 'M', '"bear', 'enter');
		expect(frame(asked).join('\n')).toContain(`One person of ${name} and Jürgen Müller?`);
		expect(frame(asked).join('\n')).toMatch(/Yes: \d+ entr(?:y|ies) .* also called Jürgen Müller, the Bear/);
		expect(lastWish(asked, 'enter')).toMatchObject({kind: 'merge', wanted: {person: {name}, take: []}});
		const other = press(asked, 'down', 'enter');
		expect(frame(other).join('\n')).toContain(`One person of Jürgen Müller and ${name}?`);
	});

	test('a name that somebody has asks whether they are one', () => {
		const typed = press(onPeople, 'e', 'ctrl-u', '"jürgen müller');
		expect(frame(typed).join('\n')).toContain('Enter asks whether they are one person.');
		expect(frame(press(typed, 'enter')).join('\n')).toContain(`One person of Jürgen Müller and ${name}?`);
		// What else was written goes along.
		const more = press(onPeople, 'e', 'ctrl-u', '"Jürgen Müller: works at the mill', 'enter');
		expect(lastWish(more, 'enter')).toMatchObject({wanted: {told: {name, facts: {work: 'the mill'}}}});
	});

	test('what differs is a choice, and whom only private entries name is not named', () => {
		const journal = journalOf(
			[
				meeting({people: ['Ada']}),
				meeting({id: 'ffffffff-0000-4000-8000-000000000000', people: ['Mole'], private: true}),
			],
			[person('Ada', {city: 'Bern', introducedBy: 'Mole'}), person('Bea', {city: 'Basel', introducedBy: 'Ada'})],
		);
		const asked = press(opened(journal), '@', '"ada', 'enter', 'M', '"bea', 'enter');
		expect(frame(asked).join('\n')).toMatch(/city: Bern +Basel goes into the notes; enter swaps/);
		expect(frame(asked).join('\n')).not.toContain('Mole');
		// The cursor stays on what was swapped.
		expect(lastWish(press(asked, 'down', 'enter', 'up'), 'enter')).toMatchObject({wanted: {take: ['city']}});
		expect(lastWish(press(asked, 'down', 'enter', 'enter', 'up'), 'enter')).toMatchObject({wanted: {take: []}});
	});
});
