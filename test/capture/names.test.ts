import {expect, test} from 'vitest';
import {captureNow} from '../../source/capture/grammar.ts';
import type {Entry} from '../../source/journal/entry.ts';
import {asDay, instant, newId, surroundings} from './surroundings.ts';

const met = (date: string, ...people: readonly string[]): Entry => ({
	id: newId(),
	kind: 'meeting',
	how: 'coffee',
	date: asDay(date),
	people,
	text: '',
	created: instant,
	edited: instant,
});
const read = (line: string, entries: readonly Entry[] = [], around = surroundings(undefined, entries)) => {
	const captured = captureNow(line, around);
	if (!captured?.isUnderstood) throw new Error(`not understood: ${line}`);
	return {
		people: captured.drafts[0]?.people,
		kind: captured.drafts[0]?.kind,
		added: captured.newPeople,
		hints: captured.hints.join(' '),
	};
};

test.each<[string, readonly string[]]>([
	['coffee with Ada, talked about Rust', ['Ada Lovelace']],
	['call with Ada and the team', ['Ada Lovelace']],
	['Coffee w/ Ada & Alan', ['Ada Lovelace', 'Alan Turing']],
	['dinner with ada lovelace', ['Ada Lovelace']],
	['COFFEE WITH ADA AND ALAN', ['Ada Lovelace', 'Alan Turing']],
	['lunch with Vincent van Gogh, J. R. Smith, and Dr. Who', ['Vincent van Gogh', 'J. R. Smith', 'Dr. Who']],
	['coffee with Jurgen', ['Jürgen Müller']],
	['coffee with Ju\u0308rgen', ['Jürgen Müller']],
	['coffee with @jurgen', ['Jürgen Müller']],
	['coffee with Ada Byron', ['Ada Byron']],
	['coffee with Bob Tuesday', ['Bob']],
	['美咲さんとランチ', ['佐藤 美咲']],
	['visit with 佐藤美咲', ['佐藤 美咲']],
	['lunch with @نور and @"花子 山田"', ['نور', '花子 山田']],
	['coffee @ Noma with Ada', ['Ada Lovelace']],
	['lunch @ Noma @Ada', ['Ada Lovelace']],
	['coffee with ada', ['Ada Lovelace']],
	['met Ben Stone at Noma', ['Ben Stone']],
	['with:"Bob Stone" with:Ada a long walk', ['Bob Stone', 'Ada Lovelace']],
])('%s is with %j', (line, people) => expect(read(line)).toMatchObject({kind: 'meeting', people}));

test.each([
	'lunch with my sister',
	'talked with care',
	'an Adage, and Anna-Ada, and Ada2',
	'with Bob’s sister at the park',
	'the Annals of Adam',
	'mail Ada@example.org, see https://x.example/Ada or www.Ada.example',
	'coffee with \\Ada',
	'met \\Ada \\Lovelace',
	'\\@Ada and (\\Ada)',
	'meet @3pm @ home',
	'coffee with Monday blues',
])('%s is with nobody', line => expect(read(line)).toMatchObject({kind: 'note', people: []}));

test('somebody new is named once, and by the first name from then on', () => {
	expect(read('lunch with Bob Stone gave Bob: a lift')).toMatchObject({people: ['Bob Stone'], added: ['Bob Stone']});
	expect(read('lunch with Zoe and @Zoë')).toMatchObject({people: ['Zoe'], added: ['Zoe']});
});

test('a first name that several have means whoever is on the line in full', () => {
	expect(read('lunch with Grace Kelly, and Grace was late')).toEqual({
		kind: 'meeting',
		people: ['Grace Kelly'],
		added: [],
		hints: '',
	});
});

test('then whoever was most often met together with the others on the line, and the echo says so', () => {
	const entries = [
		met('2026-01-05', 'Grace Kelly', 'Alan Turing'),
		met('2026-02-05', 'Alan Turing', 'Grace Kelly'),
		met('2026-03-05', 'Grace Hopper', 'Alan Turing'),
		met('2026-11-05', 'Grace Hopper'),
	];
	expect(read('lunch with Grace and Alan', entries)).toMatchObject({
		people: ['Grace Kelly', 'Alan Turing'],
		hints: 'Grace is Grace Kelly, not Grace Hopper.',
	});
});

test('then whoever was met last; a plan, or a meeting that was missed, is none', () => {
	const planned = {...met('2026-12-05', 'Grace Hopper'), state: 'planned'} as Entry;
	expect(
		read('lunch with Grace', [met('2026-11-05', 'Grace Kelly'), met('2026-11-04', 'Grace Hopper'), planned]),
	).toMatchObject({people: ['Grace Kelly']});
	expect(read('lunch with Grace', [met('2026-10-31', 'Grace Kelly'), met('2026-11-04', 'Grace Hopper')])).toMatchObject(
		{people: ['Grace Hopper']},
	);
});

test('a full name comes before an alias, and an alias before a first name', () => {
	const around = surroundings([
		{name: 'Ada Lovelace', aliases: ['Alan']},
		{name: 'Alan Turing'},
		{name: 'Grace'},
		{name: 'Grace Hopper'},
	]);
	expect(read('coffee with Alan and Grace', [], around)).toMatchObject({people: ['Ada Lovelace', 'Grace'], hints: ''});
});

test.each([
	['coffee with Ada Lovelase', 'Did you mean Ada Lovelace?'],
	['coffee with Ada Lvoelace', 'Did you mean Ada Lovelace?'],
	['coffee with Alen', 'Did you mean Alan Turing?'],
	['coffee with @"Jurgen Muler"', 'Did you mean Jürgen Müller?'],
])('%s is not linked, and it is asked: %s', (line, hint) => {
	const {people, hints} = read(line);
	expect(hints).toContain(hint);
	expect(people).not.toContain('Ada Lovelace');
});

test.each([
	['lunch @noma', '“@ noma”'],
	['gave ben: a lift', 'gave @ben: …'],
	['met Ada Byron', '@"Ada Byron"'],
	['need Ada: a lawyer due:fri', 'need takes no due date'],
])('%s: what may have been meant is asked', (line, hint) => expect(read(line).hints).toContain(hint));

test('a name in lower case is asked about only where it is not read', () => {
	expect(read('coffee with ada yesterday')).toMatchObject({people: ['Ada Lovelace'], hints: ''});
	expect(read('-- the photo with ada')).toMatchObject({people: []});
	expect(read('-- the photo with ada').hints).toContain('Did you mean Ada Lovelace? Write Ada, or @ada.');
});

test('nobody unlike anybody is asked about', () =>
	expect(read('coffee with Bartholomew')).toMatchObject({added: ['Bartholomew'], hints: ''}));

test('ten thousand people of one first name are looked through once a line, and told of in a few words', () => {
	const around = surroundings(Array.from({length: 10_000}, (_, at) => ({name: `Ada Number${at}`})));
	// With all of them compared at each word, it would run out of the test's time.
	const {people, hints} = read(`${'Ada Number77 and Ada and Ada’s friend. '.repeat(3000)} Ada Number9`, [], around);
	expect(people).toEqual(['Ada Number77', 'Ada Number9']);
	expect(hints).toBe('');
	expect(read('coffee with Ada', [], around).hints).toBe(
		'Ada is Ada Number0, not Ada Number1, Ada Number10, Ada Number100 or 9,996 others.',
	);
});

test.each(['Ann Abell', 'Anna Bell'])('%s is found beside somebody whose name has the same letters', name => {
	const around = surroundings([{name: 'Ann Abell'}, {name: 'Anna Bell'}]);
	expect(
		read(`coffee with ${name}`, [met('2026-11-05', name)], {
			...around,
			known: {...around.known, journal: surroundings([], [met('2026-11-05', name)]).known.journal},
		}),
	).toMatchObject({
		people: [name],
		added: [],
	});
});
