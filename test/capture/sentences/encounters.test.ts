import {expect, test} from 'vitest';
import {captureNow} from '../../../source/capture/grammar.ts';
import {offersOf} from '../../../source/capture/offers.ts';
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
	['Passed on the news over lunch with Ken', ['Ken Ito']],
	['Skipped the gym for lunch with Ken', ['Ken Ito']],
	['Turned down the music and had dinner with Ken', ['Ken Ito']],
	['Ken talked me through the contract on the phone', ['Ken Ito'], {how: 'call'}],
	['coffee with Ken tomorrow, and the deck by EOD Friday', ['Ken Ito'], {date: '2026-11-23'}],
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
	['went to Ken’s gig on Friday', ['Ken Ito'], {how: 'event', date: '2026-11-20'}],
	['was at the christening of Marta’s baby on Sunday', ['Marta'], {how: 'event'}],
	['Going to Ada’s graduation on the 12th of December', ['Ada Lovelace'], {state: 'planned', date: '2026-12-12'}],
	['good to see Ada at the conference on Tuesday', ['Ada Lovelace'], {how: 'event', date: '2026-11-17'}],
	['Horrid funeral on Friday, though it was lovely to see Ken again', ['Ken Ito'], {date: '2026-11-20'}],
	['got a text from Tom last night', ['Tom Becker'], {how: 'message', date: '2026-11-21'}],
	['Book club last night, Anna came late and Ken brought wine', ['Anna Meier', 'Ken Ito'], {date: '2026-11-21'}],
	['walk w/ Anna at 7am, Dave joined late', ['Anna Meier', 'Dave Cohen'], {how: 'walk'}],
	['Tom, Ken and I went bowling last night', ['Tom Becker', 'Ken Ito']],
	['had a beer with the guys from work, Tom and Ken', ['Tom Becker', 'Ken Ito'], {how: 'drink'}],
	['Zoomed w/ the cousins last night (Kiki, JR, Aunt Barb)', ['Kiki', 'JR', 'Barb'], {how: 'video'}],
	['We’ve Ada and Ken for dinner on Saturday', ['Ada Lovelace', 'Ken Ito'], {state: 'planned', how: 'dinner'}],
	['lunch Tom 12:30', ['Tom Becker'], {how: 'lunch', time: '12:30'}],
	['Tom 1:1 3pm', ['Tom Becker'], {time: '15:00'}],
	['Tom popped his head round the door', ['Tom Becker'], {how: 'visit'}],
	['yesterday I was by Anna for dinner', ['Anna Meier'], {how: 'dinner', date: '2026-11-21'}],
	['I shall be seeing Ken on Thursday', ['Ken Ito'], {state: 'planned', date: '2026-11-26'}],
	['Text from Ada: flight delayed', ['Ada Lovelace'], {how: 'message'}],
	['Mtg w/ Karen Liu (CFO) moved to 2pm Wed', ['Karen Liu'], {date: '2026-11-25', time: '14:00', state: 'planned'}],
	['School concert Thurs 6pm, Ada coming', ['Ada Lovelace'], {how: 'event', date: '2026-11-26', state: 'planned'}],
	['lunch with Jean-Marc', ['Jean-Marc'], {how: 'lunch'}],
	["brunch w anna @ lulu's yest 11ish", ['Anna Meier'], {place: "lulu's", date: '2026-11-21', time: '11:00'}],
	['coffee w tom @ noma yest', ['Tom Becker'], {place: 'noma', date: '2026-11-21', text: 'coffee w tom'}],
	['Sat down w/ Ken wed @ 2', ['Ken Ito'], {date: '2026-11-18', time: '14:00', text: 'Sat down w/ Ken'}],
	['lunch with Ken @ noon', ['Ken Ito'], {time: '12:00', text: 'lunch with Ken'}],
	['coffee with Ken @ 24', ['Ken Ito'], {place: '24'}],
	['Interviewed Omar thursday at 10', ['Omar Haddad'], {date: '2026-11-19', time: '10:00'}],
	['Tom called, gig fri is off', ['Tom Becker'], {how: 'call', date: '2026-11-22'}],
	['Ada told me about the trip', ['Ada Lovelace'], {how: 'meeting'}],
	['Sat next to Curtis Boyd on the train', ['Curtis Boyd']],
	['Jury duty all day Mon. Sat next to Curtis Boyd', ['Curtis Boyd'], {date: '2026-11-16'}],
	['Ken rang at quarter to one and then I met him at four', ['Ken Ito'], {how: 'meeting', time: '16:00'}],
	['lunch with Anna got moved to Friday the 4th of December', ['Anna Meier'], {date: '2026-12-04', state: 'planned'}],
	['am Freitag auf ein Glas Wein mit Leopold und Vroni', ['Leopold', 'Vroni'], {how: 'drink'}],
	['übermorgen 14 Uhr Videokonferenz mit Ken', ['Ken Ito'], {how: 'video', time: '14:00'}],
	['Treffen mit Ada verschoben auf Montag', ['Ada Lovelace'], {date: '2026-11-23', state: 'planned'}],
	['gestern Chorprobe mit Ada', ['Ada Lovelace'], {date: '2026-11-21'}],
	['Tombé sur Ada à la gare ce matin', ['Ada Lovelace']],
	['demain soir resto avec Ada et Ken', ['Ada Lovelace', 'Ken Ito'], {how: 'dinner', state: 'planned'}],
	['dîner avec Gwenaël et Enora à Rennes hier', ['Gwenaël', 'Enora'], {how: 'dinner', date: '2026-11-21'}],
])('%s: met %j', (line, who, more = {}) =>
	expect(read(line)[0]).toMatchObject({kind: 'meeting', people: who, ...more}),
);

test.each([
	'saw Hamilton at the Ohio, cried twice',
	'Passed on lunch with Ken, way too busy',
	'Took a pass on dinner with Ken',
	'Said no to drinks with Ken',
	'Turned down coffee with Ken',
	'Declined dinner with Ken',
	'Ducked out of dinner with Ken',
	'Skipped lunch with Ken',
	'Missed lunch with Ken',
	'Gave lunch with Ken a miss',
	'Begged off dinner with Ken',
	'Saw Oppenheimer last night',
	'With Ken in hospital, Anna could use some help',
	'but with Ken you never know',
	'Spent two hours on the telephone to British Gas and got nowhere',
	'Dave hooked me up with a plumber',
	'Lunch with Tom is off',
	'it would be good to see Tom soon',
	'Nearly bumped into Tom at Lidl',
	'Used to have lunch with Ada every week',
	'As a child I met Anna every summer at the lake',
	'called Tom, no answer',
	'Bei Ken angerufen, aber es ging keiner ran',
	'Meeting with HR on Monday',
	'Anna und Tom am Samstag zum Essen eingeladen',
	'Anniversaire de Julien le 3 mars',
	'Déjeuner avec l’équipe, Ada était absente',
	'attended Tom’s funeral on Monday',
	'Book club last night, Ada did not come',
	'Team meeting today, Ken says he is moving to Bern',
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

test.each(['Tom almost drove me home', 'Anna had a baby girl!', 'Took Milo to the vet'])(
	'%s: nobody is done a favour',
	line => expect(read(line).map(({kind}) => kind)).toEqual(['note']),
);

test('a letter to somebody is a message, and an invitation that one has is nothing that one gave', () => {
	expect(read('Wrote to Anna yesterday').map(({kind}) => kind)).toEqual(['meeting']);
	expect(read("invited to Anna's wedding on 5 June").map(({kind}) => kind)).toEqual(['note']);
});

test('of a text in which a place is named no other word is lost', () => {
	expect(read('Met Ada about probate on the Bastrop ranch')[0]?.text).toBe(
		'Met Ada about probate on the Bastrop ranch',
	);
	expect(read('Poker with Dave and some dude in a Bengals hat')[0]?.text).toBe(
		'Poker with Dave and some dude in a Bengals hat',
	);
});

test.each([
	['Tea at Harlow Carr with Ken and Ada a week on Tuesday, if the trains behave.', 'Harlow Carr'],
	["Maybe drinks at the Mishnish 8pm tonight with Ken if I'm still upright", 'Mishnish'],
])('what is offered of %s holds its place once', (line, place) => {
	const captured = captureNow(line, around);
	const offer = captured?.isUnderstood ? offersOf(captured, around)[0]?.line : undefined;
	expect(offer?.split(place)).toHaveLength(2);
	expect(offer).toContain(` @ ${place}`);
});
