import type {How} from '../../journal/how.ts';
import {fold} from '../../journal/names.ts';
import type {Settings} from '../../journal/settings.ts';

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

/** In which way a word says that people met; undefined for any other word. `word` as `fold` makes it. */
export const howOf = (word: string, settings?: Settings): How | undefined =>
	(settings?.how && ownWords(settings.how).get(word)) ?? byWord.get(word);

const made = new WeakMap<NonNullable<Settings['how']>, ReadonlyMap<string, How>>();

/** A person's own words for ways of meeting, as `fold` makes them. */
export const ownWords = (how: NonNullable<Settings['how']>): ReadonlyMap<string, How> => {
	const known = made.get(how) ?? new Map(Array.from(how, ([word, way]) => [fold(word), way] as const));
	made.set(how, known);
	return known;
};
