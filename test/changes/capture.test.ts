import {describe, expect, test} from 'vitest';
import {recordCapture} from '../../source/changes/capture.ts';
import {forwardDraft} from '../../source/changes/forward.ts';
import type {Draft} from '../../source/journal/draft.ts';
import {emptyJournal, type Journal, newestFirst} from '../../source/journal/journal.ts';
import {type Month, printMonth} from '../../source/journal/month.ts';
import {apply, invert} from '../../source/journal/transaction.ts';
import {
	context,
	decided,
	favour,
	id,
	journalOf,
	meeting,
	person,
	refusal,
	seen,
	someInstant,
	today,
} from '../journal/example.ts';

describe('a line that is composed', () => {
	const drafts: readonly Draft[] = [
		{kind: 'meeting', how: 'coffee', date: today, people: ['Ada Lovelace', 'نور'], text: 'coffee'},
		{kind: 'favour', way: 'given', state: 'open', date: today, people: ['Ada Lovelace'], text: 'intro'},
		{kind: 'need', state: 'open', date: today, people: ['ADA LOVELACE'], text: 'a lawyer'},
	];

	test('links what came up to its meeting, and adds whoever is new, once', () => {
		const one = decided(recordCapture({did: 'add', drafts}), emptyJournal);
		const [first, ...others] = one.entries.map(({after}) => after);
		expect(others.map(entry => entry && 'meeting' in entry && entry.meeting)).toEqual([first?.id, first?.id]);
		expect(one.people.map(({after}) => after?.name)).toEqual(['Ada Lovelace', 'نور']);
		expect(
			decided(recordCapture({did: 'add', drafts}), journalOf([], [person('Ada Lovelace'), person('نور')])).people,
		).toEqual([]);
	});

	test('makes known whom an introduction was to', () => {
		const intro = {kind: 'favour', way: 'received', state: 'open', date: today, text: 'an introduction'} as const;
		const draft: Draft = {...intro, people: ['Maria Lopez'], about: ['Jonas Weber']};
		const {people} = decided(recordCapture({did: 'add', drafts: [draft]}), journalOf([], [person('Maria Lopez')]));
		expect(people.map(({after}) => after?.name)).toEqual(['Jonas Weber']);
	});

	test('keeps its order in the file, also on a clock that stands still at the end of a second', () => {
		const moment = context('2026-11-22T23:59:59.998Z');
		let journal: Journal = emptyJournal;
		for (let round = 0; round < 3; round++)
			journal = apply(journal, decided(recordCapture({did: 'add', drafts}), journal, moment));
		const entries = [...newestFirst(journal)].reverse();
		expect(entries.map(({kind}) => kind)).toEqual([
			'meeting',
			'favour',
			'need',
			'meeting',
			'favour',
			'need',
			'meeting',
			'favour',
			'need',
		]);
		expect(new Set(entries.map(({created}) => created)).size).toBe(9);
		expect(entries.at(-1)?.created).toBe('2026-11-23T00:00:00.006Z');
	});

	test('gives each of 40,000 drafts its own instant, in time that grows with their number', () => {
		const many = Array.from({length: 40_000}, (): Draft => ({kind: 'note', date: today, people: [], text: 'a line'}));
		// In squared time it would run out of the test's time.
		const {entries} = decided(recordCapture({did: 'add', drafts: many}), emptyJournal);
		expect(new Set(entries.map(({after}) => after?.created)).size).toBe(40_000);
	});

	test('says in words what is wrong, and is no transaction then', () => {
		const draft: Draft = {
			kind: 'favour',
			way: 'given',
			state: 'settled',
			settled: {date: today, by: 'freely'},
			date: today,
			people: ['Ben'],
			text: 'x',
			for: 'beef',
		};
		expect(refusal(recordCapture({did: 'add', drafts: [draft]}), journalOf([meeting()]))).toContain(
			'No favour has an id that begins with beef.',
		);
	});
});

describe('a line that changes one favour in several ways changes it once:', () => {
	const cv = favour({id: id(7), people: ['Jürgen Müller'], text: 'read my thesis'});
	const journal = journalOf([cv]);
	const passed = (prefix: string, name: string): Draft => ({
		...forwardDraft(cv, [name], 'read theirs', today),
		for: prefix,
	});
	const thanks = [{people: ['Jürgen Müller'], text: 'thanked Jürgen Müller for the thesis', date: today}];

	test('passed on twice, by two beginnings of its id', () => {
		const drafts = [passed('00000007', 'Ben Stone'), passed('00000007-0', 'Grace Hopper')];
		const favours = new Map(drafts.map(({for: prefix = ''}) => [prefix, {...seen(cv)}] as const));
		const {entries} = decided(recordCapture({did: 'add', drafts, favours}), journal);
		expect(entries.filter(({before}) => before)).toHaveLength(1);
	});

	test('passed on and thanked for, and thanked for again', () => {
		const drafts = [passed('00000007', 'Ben Stone')];
		const favours = new Map([['00000007', seen(cv)] as const]);
		const transaction = decided(recordCapture({did: 'add', drafts, favours, thanks: [...thanks, ...thanks]}), journal);
		expect(transaction.entries.filter(({before}) => before)).toEqual([
			{before: cv, after: expect.objectContaining({state: 'settled', thanked: today})},
		]);
		expect(printMonth(apply(journal, transaction).months[0] as Month).match(/00000007-0000/g)).toHaveLength(2);
		expect(apply(apply(journal, transaction), invert(transaction, 'x', someInstant)).months[0]?.entries).toEqual([cv]);
	});
});
