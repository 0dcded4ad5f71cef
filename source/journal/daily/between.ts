import {ago, type Day} from '../day.ts';
import type {Entry, Meeting} from '../entry.ts';
import {type Ask, type Favour, firstLine, isOpenAsk, type Need, owes} from '../entry.ts';
import type {Journal} from '../journal.ts';
import {metOf} from '../kept/met.ts';
import {keptAsks, openFavoursKept, openNeedsKept, plansKept} from '../kept/open.ts';
import {peopleOf} from '../person/who.ts';
import {remembered} from '../remember.ts';
import {cutText} from '../topic.ts';
import {occasion} from '../words.ts';

/** What is open with somebody, each oldest first. */
export type Between = {
	readonly owe: readonly Favour[];
	readonly owed: readonly Favour[];
	readonly needs: readonly Need[];
	readonly asks: readonly Ask[];
	readonly plans: readonly Meeting[];
};

const nothing: Between = {owe: [], owed: [], needs: [], asks: [], plans: []};

const byPerson = <Thing extends Entry>(
	journal: Journal,
	things: readonly Thing[],
): ReadonlyMap<string, readonly Thing[]> => {
	const all = new Map<string, Thing[]>();
	for (const thing of things) {
		for (const name of peopleOf(thing, journal.people)) {
			const theirs = all.get(name);
			if (theirs) theirs.push(thing);
			else all.set(name, [thing]);
		}
	}
	return all;
};

const indexed = remembered((journal: Journal) => ({
	favours: byPerson(journal, openFavoursKept(journal)),
	needs: byPerson(journal, openNeedsKept(journal)),
	asks: byPerson(journal, keptAsks(journal).filter(isOpenAsk)),
	plans: byPerson(journal, plansKept(journal)),
}));

/** What is open between you and somebody, by the name as `whoIs` gives it. */
export const openBetween = (journal: Journal, name: string): Between => {
	const {favours, needs, asks, plans} = indexed(journal);
	const theirs = favours.get(name);
	if (!theirs && !needs.has(name) && !asks.has(name) && !plans.has(name)) return nothing;
	const side = Map.groupBy(theirs ?? [], owes);
	return {
		owe: side.get('you') ?? [],
		owed: side.get('they') ?? [],
		needs: needs.get(name) ?? [],
		asks: asks.get(name) ?? [],
		plans: plans.get(name) ?? [],
	};
};

/** The first of some entries in a few words, and how many more: `the paper, and 2 more`. */
const first = (entries: readonly Entry[]): string => {
	const [one, ...others] = entries;
	if (!one) return '';
	return `${cutText(firstLine(one), 60)}${others.length > 0 ? `, and ${others.length} more` : ''}`;
};

/** A promise is what is owed; any other favour is what something is owed for. */
const forIt = ([favour]: readonly Favour[]): string => (favour?.state === 'promised' ? '' : ' for');

/**
 * What is open between you, in words; empty where nothing is: `you owe: send the paper`, or what for: `owes you for: a
 * lift`, `needs: a lawyer`, `to ask: …`.
 */
export const betweenInWords = ({owe, owed, needs, asks}: Between): readonly string[] => [
	...(owe.length > 0 ? [`you owe${forIt(owe)}: ${first(owe)}`] : []),
	...(owed.length > 0 ? [`owes you${forIt(owed)}: ${first(owed)}`] : []),
	...(needs.length > 0 ? [`needs: ${first(needs)}`] : []),
	...(asks.length > 0 ? [`to ask: ${first(asks)}`] : []),
];

/** When one met last: `last 5 days ago, over coffee`, `not met yet`. */
export const lastInWords = (journal: Journal, name: string, today: Day): string => {
	const {last} = metOf(journal, name);
	return last ? `last ${ago(last.date, today)}, ${occasion(last.how)}` : 'not met yet';
};
