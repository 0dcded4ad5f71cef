import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {loadDates} from '../../source/capture/dates/library.ts';
import {captureNow} from '../../source/capture/grammar.ts';
import {knownIn} from '../../source/capture/names/known.ts';
import type {Day, Instant, Now, Time} from '../../source/journal/day.ts';
import {emptyJournal} from '../../source/journal/journal.ts';
import {parsePeople} from '../../source/journal/person/person.ts';
import {cli, root} from '../support/node.ts';
import {loaded} from './frames.ts';
import {homeWith} from './journals.ts';
import {type BenchOptions, limitRow, type Row, ratioRow} from './row.ts';
import {median, p95} from './statistics.ts';
import {mediansOf} from './whole-process.ts';

const now: Now = {day: '2026-11-22' as Day, time: '16:00' as Time, instant: '2026-11-22T16:00:00.000Z' as Instant};

/** The labelled lines, as people type them. */
const lines = (): readonly string[] => {
	const {cases} = JSON.parse(readFileSync(join(root, 'test/sentence-cases.json'), 'utf8')) as {
		readonly cases: readonly {readonly line: string}[];
	};
	return cases.map(({line}) => line);
};

/** Reading lines of 9 to 11 words, with everybody known of a journal of 100,000 entries. */
export const reading = async ({rounds}: BenchOptions): Promise<readonly Row[]> => {
	const dates = await loadDates();
	const people = parsePeople(readFileSync(join(homeWith(100_000).journal, 'people.json'), 'utf8'));
	if ('unreadable' in people) throw new Error('the people of the journal cannot be read');
	const known = knownIn({...emptyJournal, people});
	const read = lines().filter(line => Math.abs(line.trim().split(/\s+/).length - 10) <= 1);
	const samples = read.map((): number[] => []);
	// What is read first is not compiled yet, and does not count.
	for (let round = -3; round < rounds; round++)
		for (const [at, line] of read.entries()) {
			const began = performance.now();
			captureNow(line, {now, known, dates});
			if (round >= 0) samples[at]?.push(performance.now() - began);
		}
	const medians = samples.map(median);
	const more = `p95 of the medians of ${read.length} lines, the median one ${median(medians).toFixed(2)} ms`;
	return [limitRow('reading a line of 10 words', 2, 'ms', p95(medians), more)];
};

/** Letters of a line, as it would be typed. */
const longLine = (): string =>
	(
		'had coffee with Ada at the station yesterday, she is looking for a flat and I promised to ask ' +
		'Grace about the one in her street, which may be free in spring, and to call her by Friday, and then '.repeat(2)
	).slice(0, 200);

/** The frame that each letter of a line of 200 letters makes in the composer. */
export const composing = async ({rounds}: BenchOptions): Promise<readonly Row[]> => {
	const screens = await loaded({home: homeWith(100_000)});
	screens.terminal.press('2');
	await screens.quiet();
	const samples: number[] = [];
	for (let round = 0; round < Math.max(1, Math.round(rounds / 5)); round++) {
		screens.terminal.press('a');
		await screens.quiet();
		for (const letter of longLine()) {
			samples.push(await screens.after([letter], `the letter ${letter}`, () => true));
			await screens.quiet(20);
		}
		screens.terminal.press('ctrl-c', 'escape');
		await screens.quiet();
	}
	await screens.close();
	const more = `p95 of ${samples.length} letters, median ${median(samples).toFixed(1)} ms`;
	return [limitRow('a letter of a line of 200 in the composer, 100,000 entries', 16, 'ms', p95(samples), more)];
};

/** `add` of what somebody says, whole process: with days that plain rules read, and with one that is looked up. */
export const addSentence = async ({rounds}: BenchOptions): Promise<readonly Row[]> => {
	const node = process.execPath;
	const add = (line: string) => ({command: node, args: [cli, 'add', line], env: homeWith(10_000).env});
	const {zero, plain, lookedUp} = await mediansOf(
		{
			zero: {command: node, args: ['-e', '0']},
			plain: add('had coffee with Ada Lovelace yesterday, she is looking for a flat'),
			lookedUp: add('three weeks from now: coffee with Ada Lovelace, she is looking for a flat'),
		},
		rounds,
	);
	return [
		ratioRow('add of a sentence, 10,000 entries, against node -e 0', 3, ['add', plain], ['node -e 0', zero]),
		ratioRow('the same with a date to look up', 4.5, ['add', lookedUp], ['node -e 0', zero]),
	];
};
