import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {frenchFactFrames, germanFactFrames} from '../../../source/capture/sentences/frames/facts/abroad-frames.ts';
import {englishFactFrames} from '../../../source/capture/sentences/frames/facts/english-frames.ts';
import {wordsNeeded} from '../../../source/capture/sentences/frames/facts/frame-needs.ts';
import {findingIn} from '../../../source/capture/sentences/frames/facts/frame-table.ts';
import {root} from '../../support/node.ts';

test.each([
	['WHO (?:landed|ended up) in (X)', [['in'], ['landed', 'ended']]],
	['WHO ~calls (X?) home', [['calls'], ['home']]],
	['WHO (?:reads?|looks) it', [['it']]],
	[
		'(?<x>fixes|mends) (?:bikes|the (?:old )?tractor)',
		[
			['fixes', 'mends'],
			['bikes', 'tractor'],
		],
	],
	['(?:quickly )?[a-z]+ing$', []],
])('%s needs %j', (frame, needs) => {
	const sorted = (groups: readonly (readonly string[])[]) => groups.map(group => [...group].sort().join(' ')).sort();
	expect(sorted(wordsNeeded(frame))).toEqual(sorted(needs));
});

/** Every line of the sets, as the frames see the words of a clause: of people, and of the clauses within it. */
const clauses = (): readonly string[] => {
	const sets = readdirSync(join(root, 'test')).filter(name => /^(?!apart).*sentence-cases\.json$/.test(name));
	return sets.flatMap(name => {
		const {cases} = JSON.parse(readFileSync(join(root, 'test', name), 'utf8')) as {cases?: {line: string}[]};
		return (cases ?? []).flatMap(({line}) => {
			const spaced = line
				.replace(/\b[A-Z]\p{Ll}+/gu, '@')
				.toLowerCase()
				.replace(/(n['’]t|['’](?:s|re|ll|d|ve))\b/g, ' $1')
				.replace(/\s*([,.;:!?])/g, ' $1')
				.replaceAll('’', "'");
			return [spaced, ...spaced.split(/\s*[,.;:!?]\s*|\s(?:and|but|so|und|et)\s/)];
		});
	});
};

test.each([
	['English', englishFactFrames, 20],
	['German', germanFactFrames, 3],
	['French', frenchFactFrames, 3],
])('no frame of %s that is like a clause is passed over', (_, frames, least) => {
	const every = findingIn({...frames, lines: frames.lines.map(line => line.replace(/\t[^\t]*\t/, '\t\t'))});
	const likely = findingIn(frames);
	let [tried, passedOver, like] = [0, 0, 0];
	for (const words of clauses()) {
		const split = words.split(' ');
		const may = new Set(likely(split).map(({words: told}) => told().source));
		for (const {words: told} of every(split)) {
			tried++;
			if (!may.has(told().source)) passedOver++;
			if (!told().test(words)) continue;
			like++;
			expect(may, `${words} is like ${told().source}`).toContain(told().source);
		}
	}
	expect(like).toBeGreaterThan(least);
	// And it is worth it.
	expect(passedOver / tried).toBeGreaterThan(0.9);
});
