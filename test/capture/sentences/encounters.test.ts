import {expect, test} from 'vitest';
import {captureNow} from '../../../source/capture/grammar.ts';
import {surroundings} from '../surroundings.ts';

const people = ['Ada Lovelace', 'Tom Becker', 'Anna Meier', 'Ken Ito', 'Dave Cohen', 'Omar Haddad'];
const around = surroundings(people.map(name => ({name})));

const read = (line: string) => {
	const captured = captureNow(line, around);
	if (!captured?.isUnderstood) throw new Error(`not understood: ${line}`);
	return captured.drafts;
};

type Part = Readonly<Record<string, unknown>>;

test.each<[string, readonly string[], Part?]>([
	['Ran into Ada at the playground this morning with her nephew', ['Ada Lovelace'], {place: 'playground'}],
	['Bumped into Tom at Waitrose, he is off to Madeira for Christmas', ['Tom Becker'], {place: 'Waitrose'}],
	['Saw Ken yesterday, he was off sick all week', ['Ken Ito'], {date: '2026-11-21'}],
	['me and Ada went for a swim at the lido this morning', ['Ada Lovelace'], {place: 'lido'}],
	['Anna came to the vicarage for supper on Thursday', ['Anna Meier'], {how: 'dinner', date: '2026-11-19'}],
	['Anna is coming for a cup of tea on Friday at four', ['Anna Meier'], {how: 'visit', time: '16:00'}],
	['Tacos with Omar H. last night', ['Omar Haddad'], {how: 'dinner'}],
	['lunch w/ omar h tomorrow', ['Omar Haddad'], {how: 'lunch'}],
	['voice memo uh met Ada yesterday', ['Ada Lovelace'], {date: '2026-11-21'}],
	['hang on oh yeah lunch with Ada on the 20th', ['Ada Lovelace'], {date: '2026-11-20'}],
	['Met w/ Shonda Ellis about the house, tues 2pm. She lives in Bern', ['Shonda Ellis'], {time: '14:00'}],
	['Lunch at Whitelock’s with Ada yesterday', ['Ada Lovelace'], {place: 'Whitelock’s', text: 'Lunch with Ada'}],
	['Looked in on Reg Luscombe at Rowcroft yesterday', ['Reg Luscombe'], {place: 'Rowcroft'}],
	['beers w/ Tom @ Rote Fabrik sat, Tom paid', ['Tom Becker'], {place: 'Rote Fabrik', date: '2026-11-21'}],
	['am Freitag auf ein Glas Wein mit Leopold und Vroni', ['Leopold', 'Vroni'], {how: 'drink'}],
	['dîner avec Gwenaël et Enora à Rennes hier', ['Gwenaël', 'Enora'], {how: 'dinner', date: '2026-11-21'}],
])('%s: met %j', (line, who, more = {}) =>
	expect(read(line)[0]).toMatchObject({kind: 'meeting', people: who, ...more}),
);

test.each([
	'saw Hamilton at the Ohio, cried twice',
	'Saw Oppenheimer last night',
	'With Ken in hospital, Anna could use some help',
	'but with Ken you never know',
	'Spent two hours on the telephone to British Gas and got nowhere',
	'Dave hooked me up with a plumber',
	'Lunch with Tom is off',
])('%s: nobody was met', line => expect(read(line).filter(({kind}) => kind === 'meeting')).toEqual([]));

test.each<[string, string]>([
	['Callum moved to Dayton, he lives near the river', 'Callum'],
	['Bless Wendy, she lent me her drill', 'Wendy'],
	['Poor Tom, he lent me his last tenner', 'Tom Becker'],
])('%s tells of %s, and of nobody else', (line, who) => {
	const captured = captureNow(line, around);
	const named = captured?.isUnderstood
		? [...captured.drafts.flatMap(draft => draft.people ?? []), ...captured.facts.map(({person}) => person)]
		: [];
	expect(new Set(named)).toEqual(new Set([who]));
});

test('of a text in which a place is named no other word is lost', () => {
	expect(read('Met Ada about probate on the Bastrop ranch')[0]?.text).toBe(
		'Met Ada about probate on the Bastrop ranch',
	);
	expect(read('Poker with Dave and some dude in a Bengals hat')[0]?.text).toBe(
		'Poker with Dave and some dude in a Bengals hat',
	);
});
