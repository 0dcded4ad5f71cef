import {describe, expect, test} from 'vitest';
import type {Favour} from '../../../source/journal/entry.ts';
import {chain, countPassedOn, guides, passage, passedOn, printChain} from '../../../source/journal/ledger/chain.ts';
import {favour, id, journalOf} from '../example.ts';

const root = favour({id: id(1), people: ['Jürgen Müller'], text: 'read my CV', date: '2026-01-10' as never});
const passing = (number: number, forwards: number, name: string, date = '2026-11-15'): Favour =>
	favour({
		id: id(number),
		way: 'given',
		state: 'settled',
		settled: {date: date as never, by: 'freely'},
		people: [name],
		forwards: id(forwards),
		date: date as never,
	});

const ben = passing(2, 1, 'Ben Stone', '2026-02-01');
const grace = passing(3, 1, 'Grace Hopper', '2026-03-01');
const niece = passing(4, 2, '佐藤 美咲', '2026-04-01');
const again = passing(5, 2, 'Ben Stone', '2026-05-01');
const journal = journalOf([root, ben, grace, niece, again]);
const drawn = (favours: readonly Favour[], from: Favour): readonly string[] =>
	chain(journalOf(favours), from).links.map(
		link =>
			`${guides(link, 20)
				.map(more => (more ? '|' : ' '))
				.join('')}${Number.parseInt(link.favour.id, 16)}${link.isAgain ? ' again' : ''}`,
	);

test.each([root, ben, grace, niece, again])('the tree is the same from wherever one asks: %o', from => {
	expect(drawn([again, niece, grace, ben, root], from)).toEqual(['1', '|2', '||4', '| 5', ' 3']);
	expect(chain(journal, from)).toMatchObject({reached: 3, isCut: false});
});

test('it reached those below the root, each once, and who began it only where it came back to them', () => {
	const back = passing(6, 4, 'Jürgen Müller', '2026-06-01');
	expect(chain(journalOf([root, ben, grace, niece, again, back]), root).reached).toBe(4);
	expect(chain(journalOf([root]), root).reached).toBe(0);
});

describe('links that someone edited end well:', () => {
	test('a circle', () => {
		const circle = [
			passing(11, 13, 'a', '2026-01-01'),
			passing(12, 11, 'b', '2026-01-02'),
			passing(13, 12, 'c', '2026-01-03'),
		] as const;
		for (const from of circle) expect(drawn(circle, from)).toEqual(['11', ' 12', ' ' + ' 13', '   11 again']);
	});
	test('a favour that passes on itself', () =>
		expect(drawn([passing(11, 11, 'a')], passing(11, 11, 'a'))).toEqual(['11', ' 11 again']));
	test('a branch below a circle', () => {
		const favours = [
			passing(11, 12, 'a', '2026-01-01'),
			passing(12, 11, 'b', '2026-01-02'),
			passing(13, 12, 'c', '2026-01-03'),
		] as const;
		expect(drawn(favours, favours[2])).toEqual(['11', ' 12', ' |11 again', '  13']);
	});
	test('a root that was removed', () => {
		expect(drawn([ben, niece], niece)).toEqual(['2', ' 4']);
		expect(chain(journalOf([ben, niece]), niece).isCut).toBe(true);
	});
});

describe('10,000 links', () => {
	const deep = Array.from({length: 10_000}, (_, at) =>
		at === 0
			? root
			: passing(at + 1, at, `person ${at % 100}`, `20${String(at % 25).padStart(2, '0')}-0${(at % 9) + 1}-11`),
	);
	const long = journalOf(deep);

	test('are drawn whole, from the root, wherever one asks', () => {
		for (const at of [0, 5000, 9999]) {
			const {links, reached} = chain(long, deep[at] as Favour);
			expect(links).toHaveLength(10_000);
			expect(links.at(-1)).toMatchObject({depth: 9999});
			expect(guides(links.at(-1) as never, 20)).toEqual(Array.from({length: 20}, () => false));
			expect(reached).toBe(100);
		}
	});
	test('are printed nested', () => {
		const text = printChain(chain(long, root));
		expect(text.endsWith(']}'.repeat(10_000))).toBe(true);
		let node = JSON.parse(text);
		let depth = 0;
		for (; node.to.length > 0; depth++) [node] = node.to;
		expect(depth).toBe(9999);
	});
});

test('a chain prints as nodes with the root first', () => {
	const node = JSON.parse(printChain(chain(journal, niece)));
	expect(node).toMatchObject({
		entry: {id: root.id},
		from: null,
		to: [
			{entry: {id: ben.id}, from: root.id, to: [{entry: {id: niece.id}}, {entry: {id: again.id}, to: []}]},
			{entry: {id: grace.id}, to: []},
		],
	});
});

test('what was passed on is a line from whom, to whom first, and how many more', () => {
	expect(passedOn(journal)).toEqual([root]);
	expect(passage(journal, root)).toEqual({from: ['Jürgen Müller'], to: ['Ben Stone', 'Grace Hopper'], more: 1});
	expect(countPassedOn(journal)).toBe(4);
	expect(passedOn(journalOf([root]))).toEqual([]);
});
