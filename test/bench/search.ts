import {type Film, type Frame, loaded} from './frames.ts';
import {homeWith} from './journals.ts';
import {limitRow, type Row} from './row.ts';
import {p95} from './statistics.ts';

/** What somebody half remembers, with names, accents left out, and words that are spelt wrongly. */
const words = (
	'sourdough pension lawyer garden marathon Zurich visa lovelace hopper turing jurgen muller zoe lukasz noor ' +
	'haddad wedding boiler piano manager interview insurance cousin investor sailing neighbour recommendation ' +
	'switzerland grace noma canal library piza gardn lovelac pensoin compiler thesis flight cat'
).split(' ');

/**
 * What the last row says of the hits: how many so far, and whether that is all. Undefined while it says nothing of this
 * query.
 */
const hitsIn = (
	rows: readonly string[],
	query: string,
): {readonly count: number; readonly isAll: boolean} | undefined => {
	const line = rows.at(-1) ?? '';
	if (!line.startsWith(` /${query}`) || /^\w/.test(line.slice(query.length + 2))) return undefined;
	const [, count, more] = /\s([\d,]+) (so far|of)\b/.exec(line) ?? [];
	return count === undefined ? undefined : {count: Number(count.replaceAll(',', '')), isAll: more === 'of'};
};

const isFiltering = (rows: readonly string[]): boolean => rows.at(-1)?.startsWith(' /') === true;

/**
 * Types a letter, and gives back the milliseconds to the first frame with hits (with all of them, where there is none)
 * and to the complete answer.
 */
const typeLetter = async (
	{terminal, until}: Film,
	letter: string,
	query: string,
): Promise<{readonly first: number; readonly complete: number}> => {
	const pressed = performance.now();
	terminal.press(letter);
	const frames: readonly Frame[] = await until(`all hits of "${query}"`, rows => hitsIn(rows, query)?.isAll === true);
	const first = frames.find(({rows}) => (hitsIn(rows, query)?.count ?? 0) > 0) ?? frames.at(-1);
	return {first: (first?.at ?? Number.NaN) - pressed, complete: (frames.at(-1)?.at ?? Number.NaN) - pressed};
};

/** Forty words, typed letter by letter into the filter of the timeline. */
export const keystrokes = async (): Promise<readonly Row[]> => {
	const screens = await loaded({home: homeWith(100_000)});
	const first: number[] = [];
	const complete: number[] = [];
	for (const word of words) {
		screens.terminal.press('/');
		await screens.until('the filter', isFiltering);
		let query = '';
		for (const letter of word) {
			query += letter;
			const took = await typeLetter(screens, letter, query);
			first.push(took.first);
			complete.push(took.complete);
		}
		screens.terminal.press('escape');
		await screens.until('the timeline again', rows => !isFiltering(rows));
		await screens.quiet(50);
	}
	await screens.close();
	const more = `p95 of ${first.length} letters of ${words.length} words`;
	return [
		limitRow('keystroke to the first frame with hits, 100,000 entries', 16, 'ms', p95(first), more),
		limitRow('keystroke to the complete answer, 100,000 entries', 120, 'ms', p95(complete), more),
	];
};
