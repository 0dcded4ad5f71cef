import {ago, type Day} from '../day.ts';
import {type Ask, firstLine, isOpenAsk, type Meeting} from '../entry.ts';
import type {Journal} from '../journal.ts';
import {claimed, claimsByPerson, underPeople} from '../kept/claims.ts';
import {metOf} from '../kept/met.ts';
import {keptAsks, plansKept} from '../kept/open.ts';
import type {Claim} from '../kept-month.ts';
import {remembered} from '../remember.ts';
import {cutText} from '../topic.ts';
import {occasion} from '../words.ts';

/** What is open with somebody, each oldest first; `claimed` gives what a claim means. */
export type Between = {
	readonly owe: readonly Claim[];
	readonly owed: readonly Claim[];
	readonly needs: readonly Claim[];
	readonly asks: readonly Ask[];
	readonly plans: readonly Meeting[];
};

const nothing: Between = {owe: [], owed: [], needs: [], asks: [], plans: []};

const indexed = remembered((journal: Journal) => ({
	asks: underPeople(journal, keptAsks(journal).filter(isOpenAsk)),
	plans: underPeople(journal, plansKept(journal)),
}));

/** What is open between you and somebody, by the name as `whoIs` gives it. */
export const openBetween = (journal: Journal, name: string): Between => {
	const {asks, plans} = indexed(journal);
	const claims = claimsByPerson(journal).get(name);
	if (!claims && !asks.has(name) && !plans.has(name)) return nothing;
	const {owe = [], owed = [], need = []} = Object.fromEntries(Map.groupBy(claims ?? [], ({of}) => of));
	return {owe, owed, needs: need, asks: asks.get(name) ?? [], plans: plans.get(name) ?? []};
};

/**
 * What is open between you, in words; empty where nothing is: `you owe: send the paper`, or what for: `owes you for: a
 * lift`, `needs: a lawyer`, `to ask: …`.
 */
export const betweenInWords = (journal: Journal, {owe, owed, needs, asks}: Between): readonly string[] => {
	const told = (what: string, [first, ...others]: readonly (Claim | Ask)[]): readonly string[] => {
		if (!first) return [];
		const entry = 'at' in first ? claimed(journal, first) : first;
		// A promise is what is owed; any other favour is what something is owed for.
		const forIt = entry.kind === 'favour' && entry.state !== 'promised' ? ' for' : '';
		const more = others.length > 0 ? `, and ${others.length} more` : '';
		return [`${what}${forIt}: ${cutText(firstLine(entry), 60)}${more}`];
	};
	return [...told('you owe', owe), ...told('owes you', owed), ...told('needs', needs), ...told('to ask', asks)];
};

/** When one met last: `last 5 days ago, over coffee`, `not met yet`. */
export const lastInWords = (journal: Journal, name: string, today: Day): string => {
	const {last} = metOf(journal, name);
	return last ? `last ${ago(last.date, today)}, ${occasion(last.how)}` : 'not met yet';
};
