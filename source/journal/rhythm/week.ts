import {addDays, type Day, weekStartOf} from '../day.ts';
import {compareEntries, type Entry, type Favour, type Meeting, type Need} from '../entry.ts';
import {type Introduction, introductions} from '../help/introductions.ts';
import {type Journal, newestFirst} from '../journal.ts';
import {isMet} from '../kept/keep.ts';
import {openFavoursKept, openNeedsKept} from '../kept/open.ts';
import type {Settings} from '../settings.ts';

/** A week, in what one did for others and they for oneself. */
export type Week = {
	readonly from: Day;
	readonly to: Day;
	readonly met: readonly Meeting[];
	readonly helped: readonly Favour[];
	readonly wasHelped: readonly Favour[];
	readonly passedOn: readonly Favour[];
	/** Promises of your own that are not kept yet, whenever they were made up to then. */
	readonly promised: readonly Favour[];
	/** One small favour that you could offer: a need, and who could help with it. */
	readonly offer?: {readonly need: Need; readonly helper?: Introduction};
};

/** The week in which a day is. Its months must be in memory. */
export const weekOf = (journal: Journal, day: Day, settings?: Settings): Week => {
	const from = weekStartOf(day, settings);
	const to = addDays(from, 6);
	const entries: Entry[] = [];
	for (const entry of newestFirst(journal)) if (entry.date >= from && entry.date <= to) entries.push(entry);
	entries.sort(compareEntries);
	const favours = entries.filter((entry): entry is Favour => entry.kind === 'favour' && entry.state !== 'promised');
	const offer = offerOf(journal);
	return {
		from,
		to,
		met: entries.filter(isMet),
		helped: favours.filter(({way, forwards}) => way === 'given' && forwards === undefined),
		wasHelped: favours.filter(({way}) => way === 'received'),
		passedOn: favours.filter(({way, forwards}) => way === 'given' && forwards !== undefined),
		promised: openFavoursKept(journal).filter(
			({way, state, date}) => way === 'given' && state === 'promised' && date <= to,
		),
		...(offer && {offer}),
	};
};

/** The need that somebody you know could help with, the oldest first; else the oldest need of all. */
const offerOf = (journal: Journal): Week['offer'] => {
	const needs = openNeedsKept(journal);
	for (const need of needs.slice(0, 20)) {
		const [helper] = introductions(journal, need);
		if (helper) return {need, helper};
	}
	return needs[0] && {need: needs[0]};
};
