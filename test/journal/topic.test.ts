import {expect, test} from 'vitest';
import {askedWhat, neededWhat, owedWhat, topicOf} from '../../source/journal/topic.ts';
import {meeting} from './example.ts';

test.each([
	['drinks with Ada Lovelace and Tom: the flat', 'the flat'],
	['drinks with Ada and Tom', ''],
	['called Ada Lovelace', ''],
	['Called Ada Lovelace.', ''],
	['lunch with Tom. The boat again.', 'The boat again.'],
	['coffee with Ada and Tom!', ''],
	['coffee with Tom (late)', '(late)'],
	['coffee: no news', 'no news'],
	['coffee machine broken', 'coffee machine broken'],
	['the long way home', 'the long way home'],
	['saw Adam: his boat', 'saw Adam: his boat'],
])('of "%s" is told "%s" beside how and whom', (text, expected) => {
	expect(topicOf(meeting({text, people: ['Ada Lovelace', 'Tom']}))).toBe(expected);
});

test.each([
	['want to ask Tom for a reference', 'for a reference'],
	['ask Ada Lovelace about the visa', 'about the visa'],
	['ask Ada and Tom', 'ask Ada and Tom'],
	['ask somebody who knows leases', 'ask somebody who knows leases'],
	['half an hour', 'half an hour'],
])('of "%s" is asked "%s", beside whom', (text, expected) =>
	expect(askedWhat(text, ['Ada Lovelace', 'Tom'])).toBe(expected),
);

test.each([
	['I owe Tom a beer', 'a beer'],
	['still owe Ada Lovelace the paper by friday', 'the paper by friday'],
	['Tom owes me a drink', 'a drink'],
	['send the paper', 'send the paper'],
	['owe him a pint', 'owe him a pint'],
	['I owe Tom', 'I owe Tom'],
	['promised Tom the forms', 'the forms'],
	['I promised Tom to call his bank', 'to call his bank'],
	['promised Tom I would call', 'promised Tom I would call'],
	['the owl at the zoo', 'the owl at the zoo'],
])('of "%s" is owed "%s", beside whom', (text, expected) =>
	expect(owedWhat(text, ['Ada Lovelace', 'Tom'])).toBe(expected),
);

test.each([
	['Tom needs a plumber', 'a plumber'],
	["she's looking for a flat that takes dogs", 'a flat that takes dogs'],
	['Ada and Tom are still looking for a sitter', 'a sitter'],
	['needs someone who knows about permits', 'someone who knows about permits'],
	['could really use a hand on Sunday', 'a hand on Sunday'],
	['who wants to hire a nanny', 'to hire a nanny'],
	['er sucht eine Wohnung', 'eine Wohnung'],
	['a lawyer in Bern', 'a lawyer in Bern'],
	['needs', 'needs'],
	['needles and thread', 'needles and thread'],
	['they', 'they'],
])('of "%s" is needed "%s", beside whom', (text, expected) =>
	expect(neededWhat(text, ['Ada Lovelace', 'Tom'])).toBe(expected),
);
