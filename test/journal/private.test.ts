import {expect, test} from 'vitest';
import {whoIsMeant} from '../../source/capture/names/whom.ts';
import type {Entry} from '../../source/journal/entry.ts';
import type {Journal} from '../../source/journal/journal.ts';
import {chain} from '../../source/journal/ledger/chain.ts';
import {linksOf} from '../../source/journal/ledger/links.ts';
import {everyone} from '../../source/journal/people/people.ts';
import {hiddenPeople, isLeftOut, openTransaction, safeLabel, withoutPrivate} from '../../source/journal/private.ts';
import type {Transaction} from '../../source/journal/transaction.ts';
import {favour, id, journalOf, meeting, person} from './example.ts';

const secret = meeting({id: id(1), people: ['Grace Hopper', 'the Countess'], text: 'a secret', private: true});
const open = meeting({id: id(2), people: ['Alan Turing'], text: 'a walk'});
const countess = person('Ada Lovelace', {aliases: ['the Countess']});
const grace = person('Grace Hopper');
const journal = (entries: readonly Entry[] = [secret, open], people = [countess, grace]): Journal =>
	journalOf(entries, people);

const names = (shown: Journal): readonly string[] => everyone(shown).map(one => one.person.name);

test('a journal without private entries is the same one', () => {
	const plain = journal([open]);
	expect(withoutPrivate(plain)).toBe(plain);
});

test('people whom only private entries name are hidden, by whichever of their names', () => {
	expect([...hiddenPeople(journal())].sort()).toEqual(['Ada Lovelace', 'Grace Hopper']);
	expect(names(withoutPrivate(journal()))).toEqual(['Alan Turing']);
	const met = meeting({id: id(3), people: ['ADA LOVELACE']});
	expect(names(withoutPrivate(journal([secret, open, met])))).toEqual(['Ada Lovelace', 'Alan Turing']);
});

test('somebody of whom something was told and whom no entry names is shown', () => {
	expect(names(withoutPrivate(journal([secret], [countess, grace, person('Ben Stone', {city: 'Bern'})])))).toEqual([
		'Ben Stone',
	]);
});

test('who introduced somebody is not said where they are hidden', () => {
	const alan = person('Alan Turing', {introducedBy: 'grace hopper', city: 'Bern'});
	const [shown] = withoutPrivate(journal([secret, open], [alan, grace])).people.people;
	expect(shown).toMatchObject({name: 'Alan Turing', city: 'Bern'});
	expect(shown).not.toHaveProperty('introducedBy');
});

test('people are the same object after a change that hides the same', () => {
	const first = journal();
	const second: Journal = {...first, months: [...first.months]};
	expect(withoutPrivate(second).people).toBe(withoutPrivate(first).people);
});

test('a link to what is left out is no link, and no broken one', () => {
	const from = favour({id: id(4), way: 'received', private: true, state: 'settled'});
	const passed = favour({id: id(5), way: 'given', forwards: id(4), meeting: id(9)});
	const shown = withoutPrivate(journal([from, passed]));
	expect(isLeftOut(shown, id(4))).toBe(true);
	expect(linksOf(shown, passed).map(link => link.id)).toEqual([id(9)]);
	expect(chain(shown, passed)).toMatchObject({isCut: false, links: [{favour: passed}]});
	expect(chain(withoutPrivate(journal([secret, passed])), passed).isCut).toBe(true);
});

const transaction = (more: Partial<Transaction>): Transaction => ({
	id: id(70),
	at: '2026-11-22T16:00:00.000Z' as Transaction['at'],
	label: '',
	entries: [],
	people: [],
	...more,
});

test(
	'a transaction is told of without what is private before, after or by now, and its label then says what was ' +
		'done alone',
	() => {
		const {private: _, ...before} = secret;
		const madePrivate = transaction({
			label: 'edit a secret',
			entries: [{before: before as Entry, after: secret}, {after: open}],
			people: [{after: grace}],
		});
		expect(openTransaction(madePrivate, journal())).toMatchObject({
			label: 'edit (private)',
			entries: [{after: open}],
			people: [],
		});
		const long = transaction({label: 'add a secret', entries: [{after: before as Entry}]});
		expect(openTransaction(long, journal())).toMatchObject({label: 'add (private)', entries: []});
		const shown = transaction({label: 'add a walk', entries: [{after: open}]});
		expect(openTransaction(shown, journal())).toBe(shown);
	},
);

test('somebody new with a private entry that is gone again is not told of either', () => {
	const gone = transaction({label: 'add a secret', entries: [{before: secret}], people: [{before: grace}]});
	expect(openTransaction(gone, journal([open], []))).toMatchObject({label: 'add (private)', entries: [], people: []});
});

test('a rename of somebody who is shown keeps its label, and that of somebody who is hidden does not', () => {
	const rewritten = [{before: secret, after: secret}];
	const alan = transaction({
		label: 'rename Alan to Alan Turing',
		entries: rewritten,
		people: [{before: person('Alan'), after: person('Alan Turing')}],
	});
	expect(openTransaction(alan, journal()).label).toBe('rename Alan to Alan Turing');
	const hopper = transaction({
		label: 'rename Grace to Grace Hopper',
		entries: rewritten,
		people: [{before: person('Grace'), after: grace}],
	});
	expect(openTransaction(hopper, journal())).toMatchObject({label: 'rename (private)', people: []});
	expect(
		openTransaction(transaction({label: 'tell about Grace Hopper', people: [{after: grace}]}), journal()).label,
	).toBe('tell (private)');
});

test('a message of the store names no private entry', () => {
	expect(safeLabel(transaction({label: 'add a secret', entries: [{after: secret}]}))).toBe('add (private)');
	expect(safeLabel(transaction({label: 'add a walk', entries: [{after: open}]}))).toBe('add a walk');
});

test('nobody hidden is asked for by a line, and gives way to somebody shown of the same first name', () => {
	const known = {
		index: {names: [], byFirstWord: new Map(), byCore: new Map()},
		journal: journal([secret, meeting({id: id(6), people: ['Grace Kelly']})]),
	};
	const mention = {start: 0, end: 5, from: 0, to: 5, written: 'Grace', candidates: ['Grace Hopper', 'Grace Kelly']};
	const {nameOf, hints} = whoIsMeant([mention], known);
	expect(nameOf.get(mention)).toBe('Grace Kelly');
	expect(hints).toEqual([]);
});
