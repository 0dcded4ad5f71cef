import type {Favour, Need} from '../entry.ts';
import type {Journal} from '../journal.ts';
import type {Claim} from '../kept-month.ts';
import {peopleOf} from '../person/who.ts';
import {remembered} from '../remember.ts';
import {listedOverKept, type MonthPart, monthParts} from './over-kept.ts';

/** What is owed and needed in short, which is known in a tenth of the time; a month first its favours, then its needs. */
const claimsKept = listedOverKept(({claims}) => claims);

/** Things that are with people, by the person as `whoIs` names them, in the order in which they came. */
export const underPeople = <Thing extends {readonly people: readonly string[]}>(
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

/** What is owed and needed in short, by the person; each kind oldest first. */
export const claimsByPerson = remembered((journal: Journal) => underPeople(journal, claimsKept(journal)));

const byMonth = remembered((parts: readonly MonthPart[]) => new Map(parts.map(part => [part.name, part])));

/** The favour, or the need, that a claim of this journal means. */
export const claimed = (journal: Journal, {of, month, at}: Claim): Favour | Need => {
	const facts = byMonth(monthParts(journal)).get(month)?.facts;
	return (of === 'need' ? facts?.needs[at] : facts?.favours[at]) as Favour | Need;
};
