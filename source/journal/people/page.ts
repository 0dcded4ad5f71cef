import {type Day, daysBetween, shortDay, spanInWords} from '../day.ts';
import {entriesNaming, entriesWith} from '../entries-with.ts';
import type {Favour, Meeting, Need} from '../entry.ts';
import type {Journal} from '../journal.ts';
import {claimed, claimsOf} from '../kept/claims.ts';
import {accountOf} from '../ledger/ledger.ts';
import {type DayGroup, groupByDay} from '../timeline.ts';
import {occasion, rhythmInWords, times} from '../words.ts';
import {type Acquaintance, acquaintance} from './people.ts';
import {type Rhythm, rhythmOf} from './rhythm.ts';
import {tookPlace} from './took-place.ts';

/** All that the journal knows of one person. */
export type Page = Acquaintance & {
	/** Open needs, oldest first. */
	readonly needs: readonly Need[];
	/** The first meeting that took place. */
	readonly firstMet?: Meeting;
	readonly rhythm: Rhythm;
	/** Settled favours, newest first. */
	readonly settled: readonly Favour[];
	/** Everything with them and about them by day, newest day first. */
	readonly days: readonly DayGroup[];
};

/** The page of a person, by a name as `findPerson` gives it; undefined where nobody has it. */
export const pageOf = (journal: Journal, name: string, today: Day): Page | undefined => {
	const known = acquaintance(journal, name);
	if (!known) return undefined;
	const entries = entriesNaming(journal, known.person.name);
	const meetings = entriesWith(journal, known.person.name).filter(
		(entry): entry is Meeting => entry.kind === 'meeting' && tookPlace(entry),
	);
	const [firstMet] = meetings;
	return {
		...known,
		needs: claimsOf(known.claims, 'need').map(claim => claimed(journal, claim) as Need),
		...(firstMet && {firstMet}),
		rhythm: rhythmOf(meetings, today),
		settled: accountOf(journal, known.person.name, today).settled,
		days: groupByDay(entries),
	};
};

/** How one meets, as sentences: `Met 14 times in 9 months, last Fri 20 Nov over coffee. About every 3 weeks.` */
export const meetingsInWords = (
	{met, firstMet, lastMet, rhythm}: Pick<Page, 'met' | 'firstMet' | 'lastMet' | 'rhythm'>,
	today: Day,
): string => {
	if (!lastMet) return 'Not met yet.';
	const last = `${shortDay(lastMet.date, today)} ${occasion(lastMet.how)}`;
	if (met === 1) return `Met once, ${last}.`;
	const span = firstMet ? daysBetween(firstMet.date, today) : 0;
	const often =
		rhythm.every === undefined ? '' : ` ${rhythmInWords(rhythm.every).replace(/^./, letter => letter.toUpperCase())}.`;
	return `Met ${times(met)}${span > 1 ? ` in ${spanInWords(span)}` : ''}, last ${last}.${often}`;
};
