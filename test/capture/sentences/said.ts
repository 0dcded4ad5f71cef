import type {Sentence, Wanted} from './score.ts';

// What a line means, in short: things parted by `;`, each a sign, who, and after `|` when and how. `M` a meeting, `F>`
// a favour done for somebody, `F<` one of theirs, `P>` and `P<` promised, `N` a need, `A` an ask, `X field who = value`
// a fact, `note` nothing else. `?` at the end: a careful reader would ask. Days are `11-20`, times `18:00`, and `plan`,
// `how:coffee`, `place:"the Elks"`, `due:11-27` say the rest.

export const people = [
	'Ada Lovelace',
	'Grace Hopper',
	'Alan Turing',
	'Priya Sharma',
	'Tom Becker',
	'Anna Meier',
].concat(['Jürgen Müller', 'Maria Keller', 'Dave Cohen', 'Ken Ito', 'Rita Gomez', 'Lea Frei']);

const signs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	M: {kind: 'meeting'},
	'F>': {kind: 'favour', way: 'given', state: 'open'},
	'F<': {kind: 'favour', way: 'received', state: 'open'},
	'P>': {kind: 'favour', way: 'given', state: 'promised'},
	'P<': {kind: 'favour', way: 'received', state: 'promised'},
	N: {kind: 'need'},
	A: {kind: 'ask'},
};

const whole = (name: string): string => people.find(person => person.split(' ')[0] === name) ?? name;
const dayOf = (date: string): string => (date < '03' ? `2027-${date}` : `2026-${date}`);

const facetOf = (word: string): Readonly<Record<string, unknown>> => {
	if (/^\d\d-\d\d$/.test(word)) return {date: dayOf(word)};
	if (/^\d\d:\d\d$/.test(word)) return {time: word};
	if (word === 'plan') return {planned: true};
	const [, facet = '', value = ''] = /^(how|place|due):"?([^"]*)"?$/.exec(word) ?? [];
	if (facet === '') throw new Error(`${word} is no facet`);
	return {[facet]: facet === 'due' ? dayOf(value) : value};
};

const thingOf = (said: string): Wanted => {
	const isDoubtful = said.endsWith('?');
	const text = isDoubtful ? said.slice(0, -1).trim() : said;
	const sure = isDoubtful ? {sure: false as const} : {};
	if (text === 'note') return {kind: 'note'};
	const fact = /^X (\w+) (.+?) = (.+)$/.exec(text);
	if (fact) return {kind: 'fact', field: fact[1], person: whole(fact[2] ?? ''), value: fact[3], ...sure};
	const [, sign = '', who = '', more = ''] = /^(\S+)\s*([^|]*)(?:\|(.*))?$/.exec(text) ?? [];
	const thing = signs[sign];
	if (!thing) throw new Error(`${sign} is no sign: ${said}`);
	const facets = (more.match(/\w+:"[^"]*"|\S+/g) ?? []).map(facetOf);
	const named = who.split('+').map(name => name.trim());
	return {kind: 'note', ...thing, people: named.filter(Boolean).map(whole), ...Object.assign({}, ...facets), ...sure};
};

/** `coffee with Ada => M Ada | how:coffee` as a line and what it means. */
export const sentenceOf = (text: string): Sentence => {
	const [line = '', meant = ''] = text.split(' => ');
	const things = meant.split(';').map(thing => thing.trim());
	return {line, expect: things.filter(Boolean).map(thingOf)};
};
