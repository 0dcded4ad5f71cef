import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {loadDates} from '../../../source/capture/dates/library.ts';
import {surroundings} from '../surroundings.ts';
import {type Sentence, scoreOf} from './score.ts';

type Cases = {readonly people: readonly string[]; readonly cases: readonly Sentence[]};

// The second file is by other hands, who knew none of the rules. No rule was made after the third was read: it tells
// how well lines are read that nobody has seen, and its bounds are what was measured at first sight.
test.each([
	['sentence-cases.json', 0.9, 0.02, 0.02],
	['other-sentence-cases.json', 0.8, 0.02, 0.02],
	['unseen-sentence-cases.json', 0.5, 0.1, 0.06],
])(
	'of the lines in %s at least so many in a hundred are understood whole, and few wrongly',
	async (file, least, mostWrong, mostMisdated) => {
		const {people, cases}: Cases = JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
		const around = {...surroundings(people.map(name => ({name}))), dates: await loadDates()};
		const scores = cases.map(one => scoreOf(one, around));
		expect(scores.filter(({isWhole}) => isWhole).length / cases.length).toBeGreaterThanOrEqual(least);
		expect(scores.filter(({wrong}) => wrong.length > 0).length / cases.length).toBeLessThanOrEqual(mostWrong);
		expect(scores.filter(({isMisdated}) => isMisdated).length / cases.length).toBeLessThanOrEqual(mostMisdated);
	},
);
