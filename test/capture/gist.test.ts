import {expect, test} from 'vitest';
import {gist, tale} from '../../source/capture/gist.ts';
import {favour, meeting} from '../journal/example.ts';

test.each([
	['coffee with Ada Lovelace: the new role', 'the new role'],
	['Coffee with Ada: the new role', 'the new role'],
	['coffee Ada Lovelace, the new role', 'the new role'],
	['coffee with Ada Lovelace -- the new role', 'the new role'],
	['coffee with Ada Lovelace and her sister', 'coffee with Ada Lovelace and her sister'],
	['coffee with Adalbert', 'coffee with Adalbert'],
	['coffee with Ada Byron: the new role', 'coffee with Ada Byron: the new role'],
	['coffee machine broken', 'coffee machine broken'],
	['lunch with Ada Lovelace: the new role', 'lunch with Ada Lovelace: the new role'],
	['coffee with Ada Lovelace', ''],
	['coffee with Ada Lovelace\nthe new role', 'the new role'],
	['coffee with Ada Lovelace\n\nthe new role\nand more', 'the new role / and more'],
	['', ''],
])('beside its row, %j is %j', (text, shown) => {
	expect(gist(meeting({text}))).toBe(shown);
});

test.each([
	['had coffee with Ada Lovelace yesterday, she is looking for a flat', 'she is looking for a flat'],
	['Had a quick coffee with Ada at Café Central on Saturday: her role', 'her role'],
	['we grabbed coffee with Ada last night at 9pm. She is hiring', 'She is hiring'],
	['I had coffee with Ada Lovelace this morning', ''],
	['had coffee with Ada and her sister, they moved', 'had coffee with Ada and her sister, they moved'],
	['had coffee with Ada on the boat, windy', 'had coffee with Ada on the boat, windy'],
	['had coffee with Ada at last, after months', 'had coffee with Ada at last, after months'],
	['had lunch with Ada, she is hiring', 'had lunch with Ada, she is hiring'],
	['had coffee with Adalbert, he is hiring', 'had coffee with Adalbert, he is hiring'],
])('of the sentence %j the row shows %j', (text, shown) => {
	const entry = meeting({text, place: 'Café Central'});
	expect(gist(entry)).toBe(shown || '@ Café Central');
	expect(tale(entry)).toBe(shown);
});

test('several people are all taken away, in any spelling of the list', () => {
	const people = ['Ada Lovelace', '佐藤 美咲', 'نور'];
	expect(gist(meeting({people, text: 'coffee with Ada Lovelace, 佐藤 美咲 and نور: the canal'}))).toBe('the canal');
	expect(gist(meeting({people, text: 'coffee with Ada & 佐藤 美咲 & نور: the canal'}))).toBe('the canal');
});

test('words that mean the same are taken away too', () => {
	expect(gist(meeting({how: 'call', text: 'called Ada Lovelace: her mother'}))).toBe('her mother');
	expect(gist(meeting({how: 'message', text: 'email from Ada Lovelace: the photos'}))).toBe('the photos');
});

test('where nothing else is said, the place is', () => {
	expect(gist(meeting({text: 'coffee with Ada Lovelace', place: 'Café Central'}))).toBe('@ Café Central');
});

test('a favour is shown as it was written', () => {
	expect(gist(favour({text: 'coffee with Ada Lovelace: paid'}))).toBe('coffee with Ada Lovelace: paid');
});

test.each([
	['coffee with Ada Lovelace: the new role', 'the new role'],
	['Coffee with Ada about the new role', 'about the new role'],
	['coffee with Ada Lovelace', ''],
	['coffee with Ada Lovelace\n\n \nshe is hiring\n', 'she is hiring'],
	['coffee with Adalbert', 'coffee with Adalbert'],
	['coffee with Ada Byron: the new role', 'coffee with Ada Byron: the new role'],
	['long coffee with Ada Lovelace', 'long coffee with Ada Lovelace'],
	['lunch with Ada Lovelace', 'lunch with Ada Lovelace'],
])('the whole text of %j on one line tells %j', (text, told) => {
	expect(tale(meeting({text}))).toBe(told);
});

test('a row looks at the beginning of a text of ten million letters', () => {
	const text = `coffee with Ada Lovelace: ${'👩🏽‍🚀 '.repeat(1_200_000)}`;
	expect(gist(meeting({text})).length).toBeLessThan(10_001);
	expect(gist(meeting({text})).startsWith('👩🏽‍🚀 👩🏽‍🚀')).toBe(true);
});
