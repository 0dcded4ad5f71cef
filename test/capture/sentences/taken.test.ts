import {expect, test} from 'vitest';
import {captureNow} from '../../../source/capture/grammar.ts';
import {offersOf} from '../../../source/capture/offers.ts';
import {surroundings} from '../surroundings.ts';

const people = [
	'Ada Lovelace',
	'Grace Hopper',
	'Alan Turing',
	'Priya Sharma',
	'Tom Becker',
	'Anna Meier',
	'Jürgen Müller',
	'Maria Keller',
	'Dave Cohen',
	'Ken Ito',
	'Rita Gomez',
	'Lea Frei',
];
const around = surroundings(people.map(name => ({name})));

const read = (line: string, against = around) => {
	const captured = captureNow(line, against);
	if (!captured?.isUnderstood) throw new Error(`not understood: ${line}`);
	return captured;
};

type Part = Readonly<Record<string, unknown>>;
const met = (who: readonly string[], date: string, more: Part = {}): Part => ({
	kind: 'meeting',
	people: who,
	date,
	...more,
});
const favour = (way: 'given' | 'received', state: 'open' | 'promised', who: string, more: Part = {}): Part => ({
	kind: 'favour',
	way,
	state,
	people: [who],
	...more,
});

test.each<[string, readonly Part[]]>([
	['grabbed ramen with Tom after work friday', [met(['Tom Becker'], '2026-11-20', {how: 'dinner'})]],
	[
		"Dinner at Maria's tomorrow at 7, bring wine",
		[met(['Maria Keller'], '2026-11-23', {time: '19:00', how: 'dinner', state: 'planned'})],
	],
	[
		'lunch w/ Priya tomorrow 12:30 at Dishoom',
		[met(['Priya Sharma'], '2026-11-23', {time: '12:30', place: 'Dishoom', text: 'lunch w/ Priya'})],
	],
	['call Rita next tue 4pm', [met(['Rita Gomez'], '2026-11-24', {how: 'call', time: '16:00', state: 'planned'})]],
	['12/25 dinner with Priya', [met(['Priya Sharma'], '2026-12-25', {state: 'planned'})]],
	['had coffee with my sister Anna', [met(['Anna Meier'], '2026-11-22', {how: 'coffee'})]],
	['Popped in to see Auntie Jean on the way home', [met(['Jean'], '2026-11-22', {how: 'visit'})]],
	['Tom told me Anna had lunch with Ben', [met(['Tom Becker'], '2026-11-22')]],
	['Sent Priya the contact at Roche like I said I would', [favour('given', 'open', 'Priya Sharma')]],
	[
		'Jürgen drove me to the airport at 5am on Monday',
		[favour('received', 'open', 'Jürgen Müller', {date: '2026-11-16'})],
	],
	['Bob helped me move the couch', [favour('received', 'open', 'Bob')]],
	[
		'Tom lent me his tent, need to give it back by Tuesday',
		[favour('received', 'open', 'Tom Becker', {due: '2026-11-24'})],
	],
	["I'll help Lea paint her kitchen next Saturday", [favour('given', 'promised', 'Lea Frei', {due: '2026-11-28'})]],
	["told Lea I'd drive her to the station on the 3rd", [favour('given', 'promised', 'Lea Frei', {due: '2026-12-03'})]],
	['Owe Dave a beer', [favour('given', 'promised', 'Dave Cohen')]],
	[
		"Dave's fixing my sink tomorrow, says he won't take money",
		[favour('received', 'promised', 'Dave Cohen', {due: '2026-11-23'})],
	],
	['Ruth next door took in my parcel again', [favour('received', 'open', 'Ruth')]],
	['Ada needs a babysitter', [{kind: 'need', people: ['Ada Lovelace']}]],
	['Anna asked if I know a good dentist', [{kind: 'need', people: ['Anna Meier']}]],
	['need to ask Tom for the garage key', [{kind: 'ask', people: ['Tom Becker']}]],
	[
		"lunch with Tom, he's looking for a flat and I promised him Rita's number by friday",
		[
			met(['Tom Becker'], '2026-11-22', {how: 'lunch'}),
			{kind: 'need', people: ['Tom Becker']},
			favour('given', 'promised', 'Tom Becker', {due: '2026-11-27'}),
		],
	],
	['gestern mit Anna Mittagessen', [met(['Anna Meier'], '2026-11-21', {how: 'lunch'})]],
	[
		'Morgen um 19 Uhr Abendessen mit Lea im Kronenhof',
		[met(['Lea Frei'], '2026-11-23', {time: '19:00', place: 'Kronenhof'})],
	],
	['Tom hat mir gestern beim Umzug geholfen', [favour('received', 'open', 'Tom Becker', {date: '2026-11-21'})]],
	['déjeuner avec Hélène hier', [met(['Hélène'], '2026-11-21', {how: 'lunch'})]],
	["J'ai prêté ma perceuse à Ken", [favour('given', 'open', 'Ken Ito')]],
])('%s', (line, expected) => expect(read(line).drafts).toMatchObject(expected));

test.each([
	'remind me to call Ada',
	'Wish I had called Rita back',
	"Dave still hasn't returned my ladder",
	"Can't make drinks with Grace on Thursday",
	'Shall I invite Dave for Christmas?',
	'Dreamt that Ken gave me a boat',
	'Never got around to calling Anna',
	'Anna gave me a hard time about being late',
	'Gave the landlord notice',
	'Apple rejected my app again',
	"Rob's mum died, must send a card",
	'Grant money finally came through',
	'Ada',
])('%s is a note', line => expect(read(line).drafts).toMatchObject([{kind: 'note'}]));

test.each<[string, Part]>([
	['Ken lives in Berlin now', {person: 'Ken Ito', field: 'city', value: 'Berlin'}],
	["Rita's birthday is Feb 7", {person: 'Rita Gomez', field: 'birthday', value: '--02-07'}],
	['anna works for the red cross now', {person: 'Anna Meier', field: 'work', value: 'red cross'}],
	['Priya goes by Pri', {person: 'Priya Sharma', field: 'aliases', value: 'Pri'}],
	['fact Tom: city Bern', {person: 'Tom Becker', field: 'city', value: 'Bern'}],
	['Maria wohnt jetzt in Winterthur', {person: 'Maria Keller', field: 'city', value: 'Winterthur'}],
])('%s tells a fact', (line, fact) => expect(read(line).facts).toEqual([fact]));

test('a fact that contradicts one that is known is offered, and not taken', () => {
	const against = surroundings([{name: 'Ken Ito', city: 'Zug'} as {name: string}]);
	const captured = read('Ken lives in Berlin now', against);
	expect(captured.facts).toEqual([]);
	expect(offersOf(captured, against)[0]?.line).toContain('fact "Ken Ito": city Berlin');
});

test('a date that may be two days is offered both ways, and neither is taken', () => {
	const captured = read('lunch with Ada 5/6');
	expect(captured.drafts).toMatchObject([{kind: 'note'}]);
	const days = offersOf(captured, around).map(({line}) => read(line).drafts[0]?.date);
	expect(new Set(days).size).toBe(2);
});

test('what was done late at night is told of after midnight', () => {
	const now = {...around.now, time: '00:40' as typeof around.now.time};
	expect(read('had drinks with Ada at 23:00', {...around, now}).drafts).toMatchObject([
		{date: '2026-11-21', time: '23:00'},
	]);
});

test.each([
	["birthday party with Ada at Eva's on the 12th, 7pm", '2026-12-12'],
	['dinner with Ada on the 8th at 8', '2026-12-08'],
	['dinner with Ada on the 20th at 8', '2026-11-20'],
	['had dinner with Ada on the 8th at 8', '2026-11-08'],
	['dinner with Ada on the 8th', '2026-11-08'],
])('an hour of a day long past is of the month to come: %s', (line, date) => {
	expect(read(line).drafts).toMatchObject([{kind: 'meeting', date}]);
});

test.each([
	['09:00', 'dinner with Ada today', 'planned'],
	['09:00', 'Lunch today with Ada at Dishoom', 'planned'],
	['10:30', 'drinks with Ada today', 'planned'],
	['13:30', 'lunch with Ada today', undefined],
	['21:00', 'dinner with Ada today', undefined],
	['09:00', 'had dinner with Ada today', undefined],
	['09:00', 'coffee with Ada today', undefined],
	['09:00', 'dinner with Ada yesterday', undefined],
] as const)('at %s "%s" is %s', (time, line, state) => {
	const now = {...around.now, time: time as typeof around.now.time};
	const [first] = read(line, {...around, now}).drafts;
	expect(first).toMatchObject({kind: 'meeting', people: ['Ada Lovelace']});
	expect(first && 'state' in first ? first.state : undefined).toBe(state);
});

test('what is left of the text where a place was in its middle has one space there', () => {
	expect(read('had coffee with Ada at Dishoom yesterday, it was loud').drafts[0]).toMatchObject({
		place: 'Dishoom',
		text: 'had coffee with Ada yesterday, it was loud',
	});
});

test('a line that begins with -- is left as it is typed', () => {
	expect(read('-- Bob helped me move, lunch with Ada tomorrow').drafts).toEqual([
		{kind: 'note', date: '2026-11-22', people: [], text: 'Bob helped me move, lunch with Ada tomorrow'},
	]);
});

test('#private makes every entry of the line private and is no tag', () => {
	const {drafts, hints} = read('coffee with Ada gave: a secret #private #work');
	expect(drafts).toMatchObject([
		{kind: 'meeting', private: true},
		{kind: 'favour', private: true, tags: ['work']},
	]);
	expect(hints.join(' ')).toContain('private');
});

test.each([
	"Lea's always down to proofread things",
	'alan will proofread the paper by monday',
	'lunch monday w/ Lea? she has not confirmed',
	'Dave introduced me to Kyle from Motorola, maybe coffee with him Wednesday at 10',
])('the offer of %s means, read alone, all of what it may mean', line => {
	const captured = read(line);
	const [meaning] = captured.doubts;
	const [offer] = offersOf(captured, around);
	const again = read(offer?.line ?? '');
	expect(again.doubts).toEqual([]);
	expect(again.facts).toEqual(meaning?.facts);
	expect(again.drafts.map(({kind, date, people: who}) => ({kind, date, who}))).toEqual(
		meaning?.drafts.map(({kind, date, people: who}) => ({kind, date, who})),
	);
});

test('two people of one first name are asked about, and never chosen between in silence', () => {
	const twins = surroundings([{name: 'Anna Meier'}, {name: 'Anna Berg'}, {name: 'Tom Becker'}]);
	for (const line of ['had coffee with Anna', 'Anna lent me her drill', 'Anna needs a babysitter', 'owe Anna a beer']) {
		const {hints} = read(line, twins);
		expect(hints.join(' ')).toMatch(/Anna Berg|Anna Meier/);
	}
	expect(read('had coffee with Anna M.', twins).hints).toEqual([]);
});

test('how likely a yes seems is read in an ask that is said, as in one in marks', () => {
	const [draft] = read('ask Priya about the visa yes:40').drafts;
	expect(draft).toMatchObject({kind: 'ask', people: ['Priya Sharma'], text: 'ask Priya about the visa', guess: 40});
});

test.each<[string, string]>([
	['coffee with Tom, she needs someone who knows about permits', 'she needs someone who knows about permits'],
	['lunch with Tom, he needs a sitter while they are away, and it rained', 'he needs a sitter while they are away'],
	['lunch with Tom, he is after a flat that takes dogs. It rained', 'he is after a flat that takes dogs'],
	['Kaffee mit Tom, er sucht jemanden, der sich auskennt', 'er sucht jemanden, der sich auskennt'],
	['coffee with Tom, he lent me the drill that Ken gave him', 'he lent me the drill that Ken gave him'],
])('%s: the clauses that say more of it belong to it', (line, text) => {
	const captured = captureNow(line, around);
	if (!captured?.isUnderstood) throw new Error(`not understood: ${line}`);
	expect(captured.drafts.slice(1).map(draft => draft.text)).toEqual([text]);
});

test.each(["Tom's out of town", 'Tom is out of the office', 'Skipping the climb, Tom is out of the country'])(
	'%s: nobody needs anything',
	line => expect(read(line).drafts.map(({kind}) => kind)).toEqual(['note']),
);

test('thanks that are told in a clause of their own are thanks, and since when is no part of a fact', () => {
	expect(read('Danke an Tom, der mir am Montag die Reifen gewechselt hat').drafts).toMatchObject([
		{kind: 'favour', way: 'received', people: ['Tom Becker']},
	]);
	expect(read('Since September Anna lives in Toulouse').facts).toEqual([
		{person: 'Anna Meier', field: 'city', value: 'Toulouse'},
	]);
});
