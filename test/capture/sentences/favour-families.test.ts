import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {captureNow} from '../../../source/capture/grammar.ts';
import type {Draft} from '../../../source/journal/draft.ts';
import {surroundings} from '../surroundings.ts';

// Ways of saying that somebody does, promises, owes, needs or asks something, a family at a time.
// `<Ken` is received of Ken, `>Ken` given to him, with `!` promised; `N` a need, `A` an ask; nothing
// where none of them is told. `?`: a careful reader would ask. What is not sure may be offered; what is taken is never
// anything else.
const people = ['Ada Lovelace', 'Grace Hopper', 'Alan Turing', 'Priya Sharma', 'Tom Becker', 'Anna Meier'].concat([
	'Jürgen Müller',
	'Maria Keller',
	'Dave Cohen',
	'Ken Ito',
	'Rita Gomez',
	'Lea Frei',
]);
const around = surroundings(people.map(name => ({name})));

const families: Readonly<Record<string, readonly string[]>> = JSON.parse(
	readFileSync(new URL('../../favour-families.json', import.meta.url), 'utf8'),
);

const signOf = (draft: Draft): string => {
	if (draft.kind === 'need') return 'N';
	if (draft.kind === 'ask') return 'A';
	if (draft.kind !== 'favour') return '';
	return `${draft.state === 'promised' ? '!' : ''}${draft.way === 'given' ? '>' : '<'}`;
};
const first = (name: string): string => (people.includes(name) ? (name.split(' ')[0] ?? '') : name);
const told = (drafts: readonly Draft[]): string =>
	drafts
		.flatMap(draft => (signOf(draft) === '' ? [] : [`${signOf(draft)}${draft.people.map(first).join('+')}`]))
		.sort()
		.join(' ')
		.toLowerCase();

for (const [family, lines] of Object.entries(families))
	test.each(lines.map(line => line.split(' | ') as [string, string]))(`${family}: %s`, (line, meant = '') => {
		const captured = captureNow(line, around);
		if (!captured?.isUnderstood) throw new Error(`not understood: ${line}`);
		const wanted = meant.replace('?', '').trim().split(' & ').sort().join(' ').toLowerCase();
		const taken = told(captured.drafts);
		if (taken === '' && wanted !== '' && captured.doubts[0]) expect(told(captured.doubts[0].drafts)).toBe(wanted);
		else expect(taken).toBe(wanted);
	});
