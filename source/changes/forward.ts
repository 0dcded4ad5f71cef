import type {Day} from '../journal/day.ts';
import type {Draft} from '../journal/draft.ts';
import type {Entry, Favour} from '../journal/entry.ts';
import type {Journal, Seen} from '../journal/journal.ts';
import {listNames} from '../journal/names.ts';
import type {People} from '../journal/person/person.ts';
import {peopleOf, whoIs} from '../journal/person/who.ts';
import type {EntryChange} from '../journal/transaction.ts';
import type {Context} from '../journal/wish.ts';
import {namedSafely} from '../journal/words.ts';
import {cannot, type Refusal} from '../refusal.ts';
import {changing} from './seen.ts';

/** Why the entry cannot be paid forward to these people, as a sentence; undefined where it can. */
export const refuseForward = (entry: Entry, to: readonly string[], people: People): string | undefined => {
	if (entry.kind !== 'favour')
		return `${namedSafely(entry)} is not a favour, and only a favour received can be paid forward.`;
	if (entry.way === 'given')
		return `${namedSafely(entry)} is a favour that you did; only one that you received can be paid forward.`;
	if (entry.state === 'promised')
		return `${namedSafely(entry)} is promised and not done yet; it can be paid forward once you have it.`;
	const from = peopleOf(entry, people);
	const who = whoIs(people);
	const back = to.map(name => who(name)).filter(name => from.includes(name));
	if (back.length === 0) return undefined;
	return (
		`${namedSafely(entry)} came from ${listNames(back)}. What goes back to them is not passed on: settle it as ` +
		'returned.'
	);
};

/** The entry that passes a favour on. */
type Passing = {readonly id: string; readonly date: Day; readonly people: readonly string[]};

/**
 * What passing a favour on changes of the favour itself: settled where it was open, and else nothing, for a further
 * branch. `prefix`: how it was named on the line.
 */
export const forwarding = (
	journal: Journal,
	favour: Seen | undefined,
	prefix: string,
	{id, date, people}: Passing,
	{now}: Context,
): readonly EntryChange[] | Refusal => {
	if (!favour) return cannot(`No favour has an id that begins with ${prefix}.`, 'Nothing was written.');
	const refused = refuseForward(favour.entry, people, journal.people);
	if (refused !== undefined || favour.entry.kind !== 'favour') return cannot(refused ?? '', 'Nothing was written.');
	if (favour.entry.state !== 'open') return [];
	const settled = {date, by: 'forwarded', entry: id} as const;
	return [changing(journal, favour, {...favour.entry, state: 'settled', settled, edited: now.instant})];
};

/** The favour that passes one on, for `capture` to write. */
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
