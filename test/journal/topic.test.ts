import {expect, test} from 'vitest';
import {topicOf} from '../../source/journal/topic.ts';
import {meeting} from './example.ts';

test.each([
	['drinks with Ada Lovelace and Tom: the flat', 'the flat'],
	['drinks with Ada and Tom', ''],
	['called Ada Lovelace', ''],
	['coffee: no news', 'no news'],
	['coffee machine broken', 'coffee machine broken'],
	['the long way home', 'the long way home'],
	['saw Adam: his boat', 'saw Adam: his boat'],
])('of "%s" is told "%s" beside how and whom', (text, expected) => {
	expect(topicOf(meeting({text, people: ['Ada Lovelace', 'Tom']}))).toBe(expected);
});
