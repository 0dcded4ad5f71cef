import type {How} from '../../journal/how.ts';

const words: Readonly<Record<How, string>> = {
	coffee: 'coffee coffees',
	lunch: 'lunch lunches lunched',
	dinner: 'dinner dinners',
	breakfast: 'breakfast',
	drink: 'drink drinks beer beers wine',
	walk: 'walk walks walked',
	visit: 'visit visits visited',
	event: 'event party conference',
	trip: 'trip trips',
	call: 'call calls called phone phoned',
	video: 'video zoom',
	message: 'message messages messaged email emails emailed e-mail',
	meeting: 'meeting',
};

const byWord = new Map(
	Object.entries(words).flatMap(([how, all]) => all.split(' ').map((word): [string, How] => [word, how as How])),
);

/** In which way a word says that people met; undefined for any other word. `word` in lower case. */
export const howOf = (word: string): How | undefined => byWord.get(word);
