import {describe, expect, test} from 'vitest';
import {width} from '../../source/columns.ts';
import {addDays} from '../../source/journal/day.ts';
import {favour, id, journalOf, meeting, need, note, person, today} from '../journal/example.ts';
import {example, frame, ids, listOf, longText, opened, press, rowUnder} from './example.ts';

/** The panes of a window, each as its lines without the blanks around them. */
const panes = (rows: readonly string[]): readonly (readonly string[])[] => {
	const split = rows.map(row => row.split(' │ '));
	const most = Math.max(...split.map(({length}) => length));
	return Array.from({length: most}, (_, at) => split.map(parts => (parts[at] ?? '').trim()));
};
const shown = (columns: number, keys: readonly string[], journal = example, rows = 50) =>
	frame(press(opened(journal, {columns, rows}), ...keys));
const paneText = (columns: number, keys: readonly string[], at: number, journal = example, rows = 50): string =>
	(panes(shown(columns, keys, journal, rows))[at] ?? []).join('\n');

const coffee = ['2', 'home', ',', ',', 'enter'];

describe('a page in a window of 160 columns', () => {
	test('of an entry has beside it what the chosen link leads to, and who that is about', () => {
		const onFirst = [...coffee, 'tab'];
		expect(paneText(160, onFirst, 0)).toContain('▌ → gave Ada Lovelace  intro to Grace Hopper');
		expect(paneText(160, onFirst, 1)).toMatch(/^\n\n→ You did Ada Lovelace a favour\n/);
		expect(paneText(160, onFirst, 2)).toMatch(/^\n\nAda Lovelace\nMet once/);
		expect(paneText(160, [...onFirst, 'tab'], 1)).toContain('send the paper');
		// In fewer columns the page is alone.
		expect(panes(shown(159, coffee))).toHaveLength(1);
	});

	test('of an entry has at first, and beside a person, what is between you, each favour of it', () => {
		const onAda = [...coffee, 'shift-tab'];
		expect(paneText(160, onAda, 0)).toContain('▌ Ada Lovelace');
		expect(paneText(160, onAda, 1)).toBe(paneText(160, coffee, 1));
		expect(paneText(160, onAda, 1)).toMatch(
			/^\n\nBetween you\n[\s\S]*You owe\n◇ send the paper[\s\S]*Owed to you\n→ intro to Grace/,
		);
		// What the pane beside it says is not said twice.
		expect(paneText(160, onAda, 1)).not.toContain('You owe Ada Lovelace 1.');
		expect(paneText(160, onAda, 2)).toContain('You owe Ada Lovelace 1.');
	});

	test('gives both panes to a person with whom nothing was ever owed', () => {
		const journal = journalOf([meeting({text: `coffee with Ada Lovelace: ${'the mill and its owls '.repeat(6)}`})]);
		const keys = ['2', 'enter'];
		expect(panes(shown(160, keys, journal))).toHaveLength(2);
		expect(paneText(160, keys, 1, journal)).toMatch(
			/Ada Lovelace\nMet once[\s\S]*Last\n● (?:the mill and its owls ){3}/,
		);
	});

	test('shows nothing beside a note about nobody, and no line of any page is too wide to be read', () => {
		const journal = journalOf([note({text: 'word '.repeat(200).trim()})]);
		const rows = shown(200, ['2', 'enter'], journal);
		expect(panes(rows)).toHaveLength(1);
		for (const row of rows.slice(1, -1)) expect(width(row.trim())).toBeLessThanOrEqual(88);
	});

	test('goes on beside itself where it is longer than the window, and is scrolled as one', () => {
		const long = press(opened(example, {columns: 160, rows: 50}), '2', 'G', 'enter');
		expect(panes(frame(long))[1]).toContain('line 80 of a long story');
		expect(frame(long).join('\n')).not.toContain('more lines');
		const few = press(opened(example, {columns: 160, rows: 24}), '2', 'G', 'enter');
		const [left = [], right = []] = panes(frame(few));
		expect(left).toContain('line 1 of a long story');
		expect(right).toContain('line 20 of a long story');
		expect(right.filter(Boolean).at(-1)).toMatch(/^… \d+ more lines$/);
		expect(panes(frame(press(few, 'G')))[1]).toContain('line 80 of a long story');
		expect(longText.split('\n')).toHaveLength(80);
	});

	test('has the people of a brief beside each other, where they are too many for one column', () => {
		const both = ['Ada Lovelace', 'Ben Stone'];
		const met = (name: string, at: number) =>
			meeting({id: id(at), date: addDays(today, -at), people: [name], text: `${'what was said '.repeat(30)}`});
		const plan = meeting({id: id(50), date: today, state: 'planned', people: both, text: 'dinner with both'});
		const journal = journalOf([plan, ...Array.from({length: 6}, (_, at) => met(both[at % 2] ?? '', at + 1))]);
		const [left = [], right = []] = panes(shown(160, ['1', 'b'], journal, 30));
		expect(left.join('\n')).toMatch(/\n(Ada Lovelace|Ben Stone)\n/);
		expect(right.find(Boolean)).toMatch(/^(Ada Lovelace|Ben Stone)$/);
		expect([...left, ...right].join('\n')).not.toContain('more lines');
	});

	test('of a brief has everything with whoever is chosen beside it', () => {
		const journal = journalOf(
			Array.from({length: 9}, (_, at) => meeting({id: id(at + 1), date: addDays(today, -at - 1), text: `talk ${at}`})),
		);
		const beside = paneText(160, ['4', 'b'], 1, journal);
		expect(beside).toMatch(/Everything with Ada Lovelace\n\n● talk 0 +yesterday\n[\s\S]*● talk 8 +9 days ago/);
	});
});

describe('the page of a person in a window of 160 columns', () => {
	const ada = ['4', '/', '"ada', 'enter', 'enter'];

	test('has the entry under the cursor beside it, and what is between you, which stays', () => {
		const page = press(opened(example, {columns: 160, rows: 50}), ...ada);
		const [list = [], detail = [], beside = []] = panes(frame(page));
		expect(list.join('\n')).toMatch(/Ada Lovelace\nMet once/);
		expect(detail.join('\n')).toContain('● Coffee with Ada Lovelace');
		expect(beside.join('\n')).toMatch(/Between you\n[\s\S]*You owe\n◇ send the paper/);
		const last = press(page, 'G');
		expect(rowUnder(last)).toBe(ids.paper);
		expect(panes(frame(last))[1]?.join('\n')).toContain('◇ You owe Ada Lovelace');
		expect(panes(frame(last))[2]).toEqual(beside);
		expect(listOf(press(page, 'tab')).pane).toBe('detail');
		expect(listOf(press(opened(example, {columns: 159, rows: 50}), ...ada, 'tab')).pane).toBe('list');
	});

	test('says who could help with what they need', () => {
		const wanted = need({id: id(2), people: ['Ada Lovelace'], text: 'a piano teacher for her niece'});
		const other = need({id: id(3), people: ['Ada Lovelace'], text: 'could use help with the move'});
		const journal = journalOf([meeting(), wanted, other], [person('Grace Kelly', {offers: ['piano lessons']})]);
		const beside = paneText(160, ada, 2, journal).replaceAll(/\s+/g, ' ');
		expect(beside).toContain(
			'Needs a piano teacher for her niece perhaps Grace Kelly: offers: piano lessons help with',
		);
		// What they need is said without the words that say that they need it, here and wherever it is listed.
		expect(paneText(160, ada, 0, journal)).toContain('Needs: a piano teacher for her niece and help with the move.');
		expect(shown(80, ['5'], journal, 24).join('\n')).toMatch(/Ada Lovelace +help with the move/);
		expect(shown(200, ['4'], journalOf([meeting(), other])).join('\n')).toContain('needs help with the move');
	});

	test('gives the place of the third pane to those of whom there is nothing to put there', () => {
		const rows = shown(160, ada, journalOf([meeting()]));
		expect(panes(rows)).toHaveLength(2);
		expect(rows.find(row => row.includes('Met once'))?.indexOf(' │ ')).toBeGreaterThan(100);
	});
});

test('what was last with somebody is whole and ends with how long ago that was, where it is private too', () => {
	const talk = 'a long talk about what nobody else is to know of the mill';
	const met = (at: number) =>
		meeting({id: id(at), date: addDays(today, -at), private: true, text: `coffee with Ada: ${talk}`});
	const beside = (rows: number, count: number): readonly string[] =>
		frame(
			press(
				opened(journalOf(Array.from({length: count}, (_, at) => met(at + 2))), {columns: 100, rows}),
				...['p', '4'],
			),
		).map(row => row.split(' │ ')[1]?.trimEnd() ?? '');
	expect(beside(40, 1).join('\n').replaceAll(/\s+/g, ' ')).toContain(`● P ${talk} 2 days ago`);
	const few = beside(20, 12).filter(row => row.includes('● P a long'));
	expect(few.length).toBeGreaterThan(1);
	for (const row of few) expect(row).toMatch(/… {2}\d+ (days|weeks) ago$/);
});

test('a link that is cut has its ellipsis after a word, and not after a gap', () => {
	const text = `coffee with Ada Lovelace: ${'a counterrevolutionary machine '.repeat(9)}`;
	const journal = journalOf([meeting({id: id(1), text}), favour({id: id(2), meeting: id(1)})]);
	const page = (columns: number) => shown(columns, ['3', 'enter', 'enter'], journal, 30);
	const cut = Array.from({length: 70}, (_, at) => page(40 + at))
		.flat()
		.filter(row => row.includes('machine') && row.trimEnd().endsWith('…'));
	expect(cut.length).toBeGreaterThan(60);
	for (const row of cut) expect(row).not.toMatch(/ {2,}…\s*$/);
});

test('how a favour was settled is beneath it where both do not fit beside each other', () => {
	const journal = journalOf([
		favour({
			...{id: id(1), text: 'introduced me to her publisher', state: 'settled'},
			settled: {date: today, by: 'forwarded', entry: id(2)},
		}),
		favour({id: id(2), way: 'given', people: ['佐藤 美咲'], text: 'the same', forwards: id(1), state: 'open'}),
	]);
	const beside = paneText(160, ['4', '/', '"ada', 'enter', 'enter'], 2, journal);
	expect(beside).toMatch(/✓ introduced me to her publisher\npaid forward to 佐藤 美咲/);
});
