import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseMonthName} from '../../source/journal/day.ts';
import {type Entry, owes} from '../../source/journal/entry.ts';
import {parseMonth, printMonth} from '../../source/journal/month.ts';
import {parsePeople, printPeople} from '../../source/journal/person/person.ts';
import {someMonth} from '../support/arbitrary-entries.ts';
import {somePeople} from '../support/arbitrary-people.ts';
import {exampleJournal, makeHome} from '../support/home.ts';
import {makeJournal, monthFiles} from '../support/journal.ts';
import {run} from '../support/shell.ts';

const readText = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');
const ajv = new Ajv2020({allErrors: true, strict: true, strictRequired: false});
formats.default(ajv);
const compiled = (file: string) => ajv.compile(JSON.parse(readText(exampleJournal, file)));
const validMonth = compiled('month.schema.json');
const validPeople = compiled('people.schema.json');

/** What the published format has against a text: nothing, for one that is valid. */
const faults = (valid: typeof validMonth, text: string): unknown => (valid(JSON.parse(text)) ? [] : valid.errors);

const monthIn = (folder: string, file: string) => {
	const name = parseMonthName(file.slice(0, -'.json'.length));
	if (!name) throw new Error(`${file} is no month`);
	const month = parseMonth(name, readText(folder, file));
	if ('unreadable' in month && month.unreadable) throw new Error(month.unreadable.problem);
	return month as Exclude<typeof month, {readonly unreadable: object; readonly entries?: never}>;
};

describe('the published format', () => {
	test.each(monthFiles(exampleJournal))('holds the example %s', file => {
		expect(faults(validMonth, readText(exampleJournal, file))).toEqual([]);
	});

	test('holds the people of the example', () => {
		expect(faults(validPeople, readText(exampleJournal, 'people.json'))).toEqual([]);
	});

	test('holds every journal of the bench', () => {
		const folder = makeJournal(2000);
		for (const file of monthFiles(folder)) expect(faults(validMonth, readText(folder, file))).toEqual([]);
		expect(faults(validPeople, readText(folder, 'people.json'))).toEqual([]);
	});

	test('holds whatever goodturn writes', () => {
		const holds = (valid: typeof validMonth, text: string): void => expect(faults(valid, text)).toEqual([]);
		fc.assert(
			fc.property(someMonth, month => {
				holds(validMonth, printMonth(month));
			}),
			{numRuns: 300},
		);
		fc.assert(
			fc.property(somePeople, people => {
				holds(validPeople, printPeople(people));
			}),
			{numRuns: 200},
		);
	});

	const file = JSON.parse(readText(exampleJournal, '2026-11.json'));
	const meeting = file.entries.find((entry: Entry) => entry.kind === 'meeting');
	const withEntry = (fields: object): object => ({...file, entries: [{...meeting, ...fields}]});

	test.each<[string, object]>([
		['another version', {...file, goodturn: 2}],
		['no list', {goodturn: 1}],
		['an id in capitals', withEntry({id: '0B8F5A52-6A0F-4C6E-9D0E-2F1F6F0C9F11'})],
		['a day that does not exist', withEntry({date: '2026-02-30'})],
		['a meeting without its how', withEntry({how: undefined})],
		['a how that there is not', withEntry({how: 'brunch'})],
		['a tag with its sign', withEntry({tags: ['#work']})],
		[
			'an open favour that is settled',
			withEntry({kind: 'favour', way: 'given', state: 'open', settled: {date: '2026-11-20', by: 'kept'}}),
		],
		['a settled favour that does not say how', withEntry({kind: 'favour', way: 'given', state: 'settled'})],
		['a met need that does not say when', withEntry({kind: 'need', state: 'met'})],
		['a granted ask that does not say when', withEntry({kind: 'ask', state: 'granted'})],
		['an open ask that is answered', withEntry({kind: 'ask', state: 'open', answer: {date: '2026-11-20'}})],
		['a guess above 100', withEntry({kind: 'ask', state: 'open', guess: 101})],
		['a round of nobody', withEntry({treat: 'nobody'})],
	])('refuses %s', (_, broken) => {
		expect(faults(validMonth, JSON.stringify(withEntry({})))).toEqual([]);
		expect(faults(validMonth, JSON.stringify(broken))).not.toEqual([]);
	});

	test('allows what is not known yet', () => {
		expect(
			faults(validMonth, JSON.stringify({...withEntry({kind: 'dream', mood: {calm: true}}), colour: 'green'})),
		).toEqual([]);
	});
});

describe('the example journal', () => {
	const entries = monthFiles(exampleJournal).flatMap(file => monthIn(exampleJournal, file).entries);
	const people = parsePeople(readText(exampleJournal, 'people.json'));

	test.each(monthFiles(exampleJournal))('%s is written as goodturn writes it', file => {
		const month = monthIn(exampleJournal, file);
		expect(month.problems).toEqual([]);
		expect(printMonth(month)).toBe(readText(exampleJournal, file));
	});

	test('people.json is written as goodturn writes it, and knows everyone whom an entry names', () => {
		if ('unreadable' in people && !('people' in people)) throw new Error(people.unreadable.problem);
		expect(printPeople(people)).toBe(readText(exampleJournal, 'people.json'));
		const known = people.people.map(({name}) => name);
		expect(entries.flatMap(entry => entry.people).filter(name => !known.includes(name))).toEqual([]);
		expect(known.filter(name => !entries.some(entry => entry.people.includes(name)))).toEqual([]);
	});

	test('its links lead somewhere, and its ids differ in four letters', () => {
		const ids = new Set(entries.map(({id}) => id));
		const links = entries.flatMap(entry => {
			if (entry.kind === 'favour') return [entry.forwards, entry.meeting, entry.settled?.entry];
			if (entry.kind === 'ask') return [entry.answer?.entry, entry.meeting];
			return entry.kind === 'need' ? [entry.met?.entry, entry.meeting] : [];
		});
		expect(links.filter(id => id !== undefined && !ids.has(id))).toEqual([]);
		expect(new Set([...ids].map(id => id.slice(0, 4))).size).toBe(entries.length);
	});

	test('it shows every kind and state that there is', () => {
		const favours = entries.filter(entry => entry.kind === 'favour');
		expect(new Set(favours.map(favour => owes(favour)))).toEqual(new Set(['you', 'they', undefined]));
		expect(new Set(favours.map(favour => favour.settled?.by))).toEqual(
			new Set([undefined, 'kept', 'returned', 'forwarded', 'freely', 'released']),
		);
		const promised = favours.flatMap(({state, due}) =>
			state === 'promised' ? [due ? due < '2026-11-22' : undefined] : [],
		);
		expect(new Set(promised)).toEqual(new Set([true, false, undefined]));
		expect(new Set(entries.flatMap(entry => (entry.kind === 'need' ? [entry.state] : [])))).toEqual(
			new Set(['open', 'met', 'dropped']),
		);
		expect(new Set(entries.flatMap(entry => (entry.kind === 'meeting' ? [entry.state] : [])))).toEqual(
			new Set([undefined, 'planned', 'missed']),
		);
		expect(new Set(entries.flatMap(entry => (entry.kind === 'ask' ? [entry.state] : [])))).toEqual(
			new Set(['open', 'asked', 'granted', 'declined']),
		);
		expect(entries.some(entry => entry.kind === 'meeting' && entry.treat !== undefined)).toBe(true);
		expect(
			entries.some(({starred}) => starred) &&
				entries.some(one => one.private) &&
				entries.some(({text}) => text.includes('\n')),
		).toBe(true);
	});

	/** The sections of the day, as the shell has them. */
	const sectionsOn = async (day: string, home: ReturnType<typeof makeHome>, ...flags: readonly string[]) => {
		const {stdout} = await run(['today', '--json', '--all', ...flags], {home, env: {GOODTURN_NOW: `${day}T16:00`}});
		const {date, sections} = JSON.parse(stdout);
		expect(date).toBe(day);
		return sections.map(({section}: {section: string}) => section) as readonly string[];
	};
	const calm = ['today', 'tomorrow', 'past', 'promised', 'thank', 'asks', 'see'];

	test.each(['2026-11-22', '2027-03-01', '2028-02-29', '2024-12-31'])(
		'opened by --demo on %s it is an ordinary day with something to do',
		async day => expect(await sectionsOn(day, makeHome(), '--demo')).toEqual(expect.arrayContaining(calm)),
	);

	test('two days on it has a trip, a birthday and a memory too', async () => {
		expect(await sectionsOn('2026-11-22', makeHome(exampleJournal))).toEqual(calm);
		const later = await sectionsOn('2026-11-24', makeHome(exampleJournal));
		expect(later).toEqual(expect.arrayContaining(['trip', 'birthdays']));
		expect(await sectionsOn('2026-11-23', makeHome(exampleJournal))).toContain('memory');
	});

	test('goodturn finds nothing wrong with it', async () => {
		expect(await run(['check'], {home: makeHome(exampleJournal)})).toEqual({code: 0, stdout: '', stderr: ''});
		expect(readdirSync(exampleJournal).sort()).toEqual([
			'2025-11.json',
			'2026-10.json',
			'2026-11.json',
			'README.md',
			'month.schema.json',
			'people.json',
			'people.schema.json',
		]);
	});
});
