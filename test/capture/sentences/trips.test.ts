import {expect, test} from 'vitest';
import {captureNow} from '../../../source/capture/grammar.ts';
import {surroundings} from '../surroundings.ts';

const around = surroundings([{name: 'Ada Lovelace'}, {name: 'Tom Becker'}]);

const read = (line: string) => {
	const captured = captureNow(line, around);
	if (!captured?.isUnderstood) throw new Error(`not understood: ${line}`);
	return captured.drafts;
};

// It is Sunday 22 November 2026, 16:00.
test.each<[string, string, string, string]>([
	['trip to Lisbon in 2 weeks', 'Lisbon', '2026-12-06', 'trip'],
	['short trip to Sligo next Friday', 'Sligo', '2026-11-27', 'short trip'],
	['train to Paris tomorrow at 8', 'Paris', '2026-11-23', 'train'],
	['flying to Lisbon 8-12 December', 'Lisbon', '2026-12-08', 'flying to Lisbon 8-12 December'],
	['in Berlin 3-5 Dec', 'Berlin', '2026-12-03', 'in Berlin 3-5 Dec'],
	['off to Zürich on the 10th of December', 'Zürich', '2026-12-10', 'off to Zürich'],
	['back in Berlin on Friday', 'Berlin', '2026-11-27', 'back in Berlin'],
	['I’m in Lisbon on Friday', 'Lisbon', '2026-11-27', 'I’m in Lisbon'],
	['we’re flying to New York on 15 December', 'New York', '2026-12-15', 'we’re flying to New York'],
	['visiting London next Friday', 'London', '2026-11-27', 'visiting London'],
	['ich fahre am 10. Dezember nach Wien', 'Wien', '2026-12-10', 'ich fahre am 10. Dezember nach Wien'],
	['wir fliegen am Freitag nach Lissabon', 'Lissabon', '2026-11-27', 'wir fliegen am Freitag nach Lissabon'],
	['je vais à Paris vendredi', 'Paris', '2026-11-27', 'je vais à Paris'],
])('%s: a trip to %s on %s, and nobody is met', (line, place, date, text) =>
	expect(read(line)).toMatchObject([{kind: 'meeting', how: 'trip', state: 'planned', people: [], place, date, text}]),
);

test.each([
	'went to Lisbon on Friday',
	'in London last Friday',
	'In Berlin on Friday. Saw the wall with nobody around',
	'might go to Lisbon on Friday',
	'would love to go to Lisbon on Friday',
	'not going to Lisbon on Friday',
	'going to work on Friday',
	'going to Church on Friday',
	'in Time on Friday',
	'am Freitag nach Hause',
	'ich fahre am Freitag in die Schule',
	'send the contract to London on Friday',
	'flying to Ada on Friday',
	'Ada is flying to Lisbon on Friday',
	'going to Lisbon some day',
	'board meeting in London on Friday',
])('%s: no trip', line => expect(read(line).map(({kind}) => kind)).toEqual(['note']));

test.each<[string, string]>([
	['conference in Berlin with Ada 8-12 December', 'conference with Ada 8-12 December'],
	['coffee with Ada 3-4pm tomorrow', 'coffee with Ada 3-4pm tomorrow'],
	['holiday with Ada from the 3rd to the 7th of December', 'holiday with Ada from the 3rd to the 7th of December'],
	['dinner with Ada from seven to nine tomorrow', 'dinner with Ada from seven to nine'],
	['staying with Ada for the weekend', 'staying with Ada for the weekend'],
	['lending Ada my bike over Christmas', 'lending Ada my bike over Christmas'],
	['lunch with Ada 2026-12-08', 'lunch with Ada'],
	['coffee with Ada tomorrow at 10 to 9', 'coffee with Ada'],
])('%s: until when stays in the text', (line, text) => expect(read(line)[0]?.text).toBe(text));

test.each<[string, string]>([
	["Ada's lending me her drill till Friday", 'open'],
	['Ada is letting me use her van until Monday', 'open'],
	['Ada is lending me her drill on Friday', 'promised'],
	['Ada will be lending me her drill until Friday', 'promised'],
])('%s: what is lent now is %s', (line, state) =>
	expect(read(line)).toMatchObject([{kind: 'favour', way: 'received', state, people: ['Ada Lovelace']}]),
);
