import {ago, type Day} from '../day.ts';
import {type Ask, isOpenAsk, type Meeting} from '../entry.ts';
import type {Journal} from '../journal.ts';
import {claimed, claimsByPerson, claimsOf} from '../kept/claims.ts';
import {metOf} from '../kept/met.ts';
import {keptAsks, plansKept} from '../kept/open.ts';
import type {Claim, KeptClaims} from '../kept-month.ts';
import {peopleOf} from '../person/who.ts';
import {remembered} from '../remember.ts';
import {cutText, openWhat} from '../topic.ts';
import {occasion} from '../words.ts';

/** What is open with somebody; asks and plans oldest first. `claimed` gives what a claim means. */
export type Between = {
	readonly claims: KeptClaims;
	readonly asks: readonly Ask[];
	readonly plans: readonly Meeting[];
};

const nothing: Between = {claims: {name: '', owe: 0, owed: 0, need: 0, all: []}, asks: [], plans: []};

const byPerson = <Thing extends Ask | Meeting>(
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
	asks: byPerson(journal, keptAsks(journal).filter(isOpenAsk)),
	plans: byPerson(journal, plansKept(journal)),
}));

/** What is open between you and somebody, by the name as `whoIs` gives it. */
export const openBetween = (journal: Journal, name: string): Between => {
	const {asks, plans} = indexed(journal);
	const claims = claimsByPerson(journal).get(name) ?? nothing.claims;
	return {claims, asks: asks.get(name) ?? [], plans: plans.get(name) ?? []};
};

/**
 * What is open between you, in words; empty where nothing is: `you owe: send the paper`, or what for: `owes you for: a
 * lift`, `needs: a lawyer`, `to ask: …`.
 */
export const betweenInWords = (journal: Journal, {claims, asks}: Between): readonly string[] => {
	const told = (what: string, [first, ...others]: readonly (Claim | Ask)[]): readonly string[] => {
		if (!first) return [];
		const entry = 'at' in first ? claimed(journal, first) : first;
		// A promise is what is owed; any other favour is what something is owed for.
		const forIt = entry.kind === 'favour' && entry.state !== 'promised' ? ' for' : '';
		return [
			`${what}${forIt}: ${cutText(openWhat(entry), 60)}${others.length > 0 ? `, and ${others.length} more` : ''}`,
		];
	};
	return [
		...told('you owe', claimsOf(claims, 'owe')),
		...told('owes you', claimsOf(claims, 'owed')),
		...told('needs', claimsOf(claims, 'need')),
		...told('to ask', asks),
	];
};

/** When one met last: `last 5 days ago, over coffee`, `not met yet`. */
export const lastInWords = (journal: Journal, name: string, today: Day): string => {
	const {last} = metOf(journal, name);
	return last ? `last ${ago(last.date, today)}, ${occasion(last.how)}` : 'not met yet';
};
