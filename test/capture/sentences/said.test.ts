import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {loadDates} from '../../../source/capture/dates/library.ts';
import {asDay, asTime, surroundings} from '../surroundings.ts';
import {people, sentenceOf} from './said.ts';
import {scoreOf} from './score.ts';

// Lines of our own, by what makes them hard, written while rules were made: each is understood whole.
const families: Readonly<Record<string, readonly string[]>> = JSON.parse(
	readFileSync(new URL('../../said-lines.json', import.meta.url), 'utf8'),
);
const {now, known} = surroundings(people.map(name => ({name})));
const around = {now: {...now, day: asDay('2026-11-22'), time: asTime('16:00')}, known, dates: await loadDates()};

for (const [family, lines] of Object.entries(families))
	test.each(lines)(`${family}: %s`, text => {
		const {isWhole, wrong, missed} = scoreOf(sentenceOf(text), around);
		expect({isWhole, wrong, missed}).toEqual({isWhole: true, wrong: [], missed: []});
	});
