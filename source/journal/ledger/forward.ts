import type {Draft} from '../compose.ts';
import type {Day, Now} from '../day.ts';
import type {Entry, Favour} from '../entry.ts';
import {listNames} from '../names.ts';
import type {People} from '../people/person.ts';
import {peopleOf, whoIs} from '../people/who.ts';
import type {Change} from '../transaction.ts';
import {named} from '../words.ts';

/** Why the entry cannot be paid forward to these people, as a sentence; undefined where it can. */
export const refuseForward = (entry: Entry, to: readonly string[], people: People): string | undefined => {
	if (entry.kind !== 'favour') return `${named(entry)} is not a favour, and only a favour received can be paid forward.`;
	if (entry.way === 'given') return `${named(entry)} is a favour that you did; only one that you received can be paid forward.`;
	if (entry.state === 'promised') return `${named(entry)} is promised and not done yet; it can be paid forward once you have it.`;
	const from = peopleOf(entry, people);
	const who = whoIs(people);
	const back = to.map(name => who(name)).filter(name => from.includes(name));
	return back.length > 0 ? `${named(entry)} came from ${listNames(back)}. What goes back to them is no forward: settle it as returned.` : undefined;
};

/** The favour as it is once `entry` has passed it on: settled where it was open, and else as it was, for a further branch. */
export const paidForward = (favour: Favour, entry: string, date: Day, now: Now): readonly Change<Entry>[] =>
	favour.state === 'open' ? [{before: favour, after: {...favour, state: 'settled', settled: {date, by: 'forwarded', entry}, edited: now.instant}}] : [];

/** The favour that passes one on, for `compose` to write. */
export const forwardDraft = (favour: Favour, to: readonly string[], text: string, date: Day): Draft => ({
	kind: 'favour',
	date,
	way: 'given',
	state: 'settled',
	people: to,
	text,
	settled: {date, by: 'freely'},
	for: favour.id,
});
