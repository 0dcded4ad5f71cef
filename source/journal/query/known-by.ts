import type {People} from '../person/person.ts';
import {whoIs} from '../person/who.ts';
import {remembered} from '../remember.ts';
import {foldText, isBoundary, isJoined} from './fold.ts';

/** Everything that somebody is known by, folded: the name, then the aliases. */
const namesKnown = remembered(
	(people: People): ReadonlyMap<string, readonly string[]> =>
		new Map(people.people.map(({name, aliases = []}) => [name, [name, ...aliases].map(foldText)])),
);

/**
 * How well a folded name answers to what was asked for: 3 it is that, 2 it holds it as whole words, 1 as the start of
 * words, 0 not.
 */
const answers = (name: string, asked: string): number => {
	if (name === asked || name.replaceAll(' ', '') === asked.replaceAll(' ', '')) return 3;
	let best = 0;
	for (let at = name.indexOf(asked); at >= 0 && best < 2; at = name.indexOf(asked, at + 1)) {
		if (isBoundary(name, at) || isJoined(asked)) best = Math.max(best, isBoundary(name, at + asked.length) ? 2 : 1);
	}
	return best;
};

const decided = remembered((_: People) => new Map<string, (name: string) => boolean>());

/**
 * Whom `with:` means, as a test of an entry's names. Whoever is called exactly so, by name or alias, and whoever has
 * it as whole words of a name; only where there is nobody, those of whom it is the beginning. Somebody whom people.json
 * lacks is asked by the name in the entry. Remembered for these people.
 */
export const isMeant = (people: People, asked: string): ((name: string) => boolean) => {
	const tests = decided(people);
	let test = tests.get(asked);
	if (!test) {
		test = makeTest(people, asked);
		// Every letter typed is another question: the old ones are not kept for ever.
		if (tests.size > 200) tests.clear();
		tests.set(asked, test);
	}
	return test;
};

/** One after the other: there may be more than a call may have arguments. */
const largest = (numbers: Iterable<number>): number => {
	let most = Number.NEGATIVE_INFINITY;
	for (const number of numbers) most = Math.max(most, number);
	return most;
};

const makeTest = (people: People, asked: string): ((name: string) => boolean) => {
	const known = namesKnown(people);
	const fitOf = (name: string): number =>
		largest((known.get(name) ?? [foldText(name)]).map(one => answers(one, asked)));
	const fits = new Map([...known.keys()].map(name => [name, fitOf(name)]));
	const least = Math.min(2, Math.max(1, largest(fits.values())));
	return name => {
		let found = fits.get(name);
		if (found === undefined) {
			found = fitOf(name);
			fits.set(name, found);
		}
		return found >= least;
	};
};

/** The cities of people, folded, by their names. */
const cities = remembered(
	(people: People): ReadonlyMap<string, string> =>
		new Map(people.people.flatMap(({name, city}) => (city === undefined ? [] : [[name, foldText(city)] as const]))),
);

/** Who lives in a city, as a test of an entry's names: `city:zürich`, folded, or the start of one of its words. */
export const livesIn = (people: People, asked: string): ((name: string) => boolean) => {
	const who = whoIs(people);
	const known = cities(people);
	return name => answers(known.get(who(name)) ?? '', asked) > 0;
};
