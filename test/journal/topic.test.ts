import {expect, test} from 'vitest';
import {askedWhat, owedWhat, topicOf} from '../../source/journal/topic.ts';
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
])('of "%s" is owed "%s", beside whom', (text, expected) =>
	expect(owedWhat(text, ['Ada Lovelace', 'Tom'])).toBe(expected),
);
