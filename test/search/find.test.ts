import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Day} from '../../source/journal/day.ts';
import {newestFirst, withMonth} from '../../source/journal/journal.ts';
import {changeMonth} from '../../source/journal/month.ts';
import {matches} from '../../source/journal/query/match.ts';
import {parseQuery} from '../../source/journal/query/parse.ts';
import {isQueryFault} from '../../source/journal/query/query.ts';
import {find, findAll, ranked} from '../../source/search/find.ts';
import {prepareTargets, targetsOf} from '../../source/search/targets.ts';
import {newVocabulary} from '../../source/search/vocabulary.ts';
import {context, id, journalOf, meeting, note, today} from '../journal/example.ts';
import {manyEntries} from '../support/arbitrary-entries.ts';
import {hitsOf, search} from './journals.ts';

const now = context().now;
const textsOf = (query: string, texts: readonly string[]): readonly string[] =>
	hitsOf(
		journalOf(
			texts.map((text, at) => note({id: id(at + 1), date: `2026-11-${String(28 - at).padStart(2, '0')}` as Day, text})),
		),
		query,
	).map(({entry}) => entry.text);

test('what is found to the letter is what the query matches, entry by entry', () => {
	const word = fc.constantFrom(
		'ada',
		'Ada',
		'CV',
		'cv',
		'lawyer',
		'law',
		'awye',
		'"a lawyer"',
		'"lawyer in',
		'-read',
		'not:"my cv"',
		'نور',
		'美',
		'👩🏽‍🚀',
		'é',
		'with:grace',
		'-with:ada',
		'is:open',
		'is:meeting',
		'tag:a',
		'date:2026',
		'to:2026-05',
		'[]',
		'my-cv',
	);
	fc.assert(
		fc.property(manyEntries(), fc.array(word, {minLength: 1, maxLength: 3}), (entries, words) => {
			const journal = journalOf(entries);
			const query = parseQuery(words.join(' '), now);
			if (isQueryFault(query)) throw new Error(query.message);
			const expected = [...newestFirst(journal)].filter(entry => matches(query, entry, journal));
			const findings = findAll(journal, query);
			if (expected.length > 0 || !findings.isLoose)
				expect(findings.months.flatMap(({entries: hits}) => hits)).toEqual(expected);
			expect(findings.count).toBe(ranked(findings).length);
		}),
	);
});

test('whole words come before word starts, these before what is inside a word', () => {
	expect(textsOf('vertrag', ['Arbeitsvertrag', 'Vertragspartner', 'ein Vertrag', 'Vertrags'])).toEqual([
		'ein Vertrag',
		'Vertrags',
		'Vertragspartner',
		'Arbeitsvertrag',
	]);
});

test('names come before running text, and newer before older among equals', () => {
	const journal = journalOf([
		note({id: id(1), date: '2026-11-09' as Day, text: 'a chess clock'}),
		note({id: id(2), date: '2026-10-02' as Day, text: 'lost again', tags: ['chess']}),
		meeting({id: id(3), date: '2026-09-03' as Day, place: 'the Chess Café', text: 'tea'}),
		note({id: id(4), date: '2026-11-10' as Day, text: 'chess'}),
	]);
	expect(hitsOf(journal, 'chess').map(({entry}) => entry.id)).toEqual([id(2), id(3), id(4), id(1)]);
	expect(hitsOf(journal, 'chess')[0]?.score).toBe(1);
});

test('of several words, a name that begins with them comes before names that share them', () => {
	const journal = journalOf([
		meeting({id: id(1), date: '2026-11-09' as Day, people: ['Grace Kelly', 'Mary Hopper'], text: 'tea'}),
		meeting({id: id(2), date: '2026-10-02' as Day, people: ['Grace Hopper'], text: 'tea'}),
	]);
	expect(hitsOf(journal, 'grace hopper').map(({entry}) => entry.id)).toEqual([id(2), id(1)]);
	expect(hitsOf(journal, 'grace hop')[0]?.entry.id).toBe(id(2));
	expect(hitsOf(journal, 'grace hopper')[0]?.score).toBe(1);
});

test('words known to the journal are never taken for misspellings, also where a filter leaves nothing', () => {
	expect(textsOf('trace', ['trace it', 'grace', 'traced', 'brace'])).toEqual(['trace it', 'traced']);
	expect(textsOf('trace is:need', ['trace it', 'grace'])).toEqual([]);
	expect(textsOf('trcae it', ['trace it', 'grace it'])).toEqual(['trace it']);
});

test('a search can be left at any step, and the months prepared so far stay prepared', () => {
	const journal = journalOf(
		Array.from({length: 24}, (_, at) =>
			note({id: id(at + 1), date: `20${10 + (at % 12)}-01-0${1 + (at % 9)}` as Day, text: 'rain'}),
		),
	);
	const query = parseQuery('rain', now);
	if (isQueryFault(query)) throw new Error(query.message);
	const vocabulary = newVocabulary();
	const begun = find(journal, query, vocabulary);
	const first = begun.next().value;
	expect(first).toMatchObject({count: 2, isComplete: false});
	expect(first.months[0]?.month.name).toBe('2021-01');
	expect(targetsOf(journal.months[0] as never, vocabulary)).toBeDefined();
	expect(targetsOf(journal.months[5] as never, vocabulary)).toBeUndefined();
	expect(findAll(journal, query, vocabulary)).toMatchObject({count: 24, isComplete: true});
	expect(first.count).toBe(2);
});

test('a commit leaves the targets of every other month as they were', () => {
	const journal = journalOf([
		note({id: id(1), date: '2026-10-01' as Day, text: 'rain'}),
		note({id: id(2), date: today, text: 'sun'}),
	]);
	const vocabulary = newVocabulary();
	for (const _ of prepareTargets(journal, vocabulary));
	const [november, october] = journal.months;
	if (!november || !october) throw new Error('two months');
	const targets = targetsOf(october, vocabulary);
	const changed = withMonth(
		journal,
		changeMonth(november, new Set([id(2)]), [note({id: id(3), date: today, text: 'snow'})]),
	);
	expect(search(changed, 'snow', vocabulary).count).toBe(1);
	expect(search(changed, 'sun', vocabulary).count).toBe(0);
	expect(targetsOf(changed.months[1] as never, vocabulary)).toBe(targets);
});

test('only months that the dates of a query allow are looked at', () => {
	const journal = journalOf([
		note({id: id(1), date: '2024-10-01' as Day, text: 'rain'}),
		note({id: id(2), date: '2025-10-01' as Day, text: 'rain'}),
	]);
	const vocabulary = newVocabulary();
	expect(search(journal, 'rain date:2024', vocabulary).count).toBe(1);
	expect(targetsOf(journal.months[0] as never, vocabulary)).toBeUndefined();
});

test('what was searched before, in another journal or with another query, changes no answer', () => {
	const journal = journalOf([note({id: id(1), date: '2026-11-01' as Day, text: 'she plays the piano'})]);
	const other = journalOf([note({id: id(2), date: '2026-11-02' as Day, text: 'a concert', tags: ['piano']})]);
	const vocabulary = newVocabulary();
	// In running text two letters that are wrong among five are too many; in a tag they are not.
	expect(search(journal, 'pimno').count).toBe(0);
	expect(search(other, 'pimno').count).toBe(1);
	expect(search(journal, 'pimno').count).toBe(0);
	expect(search(other, 'pimno', vocabulary).count).toBe(1);
	expect(search(journal, 'pimno', vocabulary).count).toBe(0);
});

test('what is taken for a misspelling within some dates does not depend on which months were read before', () => {
	const journal = journalOf([
		note({id: id(1), date: '2026-11-01' as Day, text: 'she plays the piano'}),
		note({id: id(2), date: '2025-03-02' as Day, text: 'a concert', tags: ['piano']}),
	]);
	const vocabulary = newVocabulary();
	const first = search(journal, 'pimno date:2026', vocabulary).count;
	for (const _ of prepareTargets(journal, vocabulary));
	expect(search(journal, 'pimno date:2026', vocabulary).count).toBe(first);
	expect(search(journal, 'pimno date:2026').count).toBe(first);
});

test('an empty query finds everything, and an empty journal nothing', () => {
	expect(search(journalOf([note()]), '')).toMatchObject({count: 1, isComplete: true, isLoose: false});
	expect(search(journalOf([]), 'rain')).toMatchObject({count: 0, isComplete: true});
});
