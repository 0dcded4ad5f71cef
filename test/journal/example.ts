import {type Day, type Instant, monthOf, type Time} from '../../source/journal/day.ts';
import type {Ask, Entry, Favour, Meeting, Need, Note} from '../../source/journal/entry.ts';
import {emptyJournal, type Journal, type Seen, withMonths} from '../../source/journal/journal.ts';
import {changeMonth, emptyMonth} from '../../source/journal/month.ts';
import {fold} from '../../source/journal/names.ts';
import {changePeople, noPeople, type Person} from '../../source/journal/person/person.ts';
import type {Transaction} from '../../source/journal/transaction.ts';
import type {Context, Wish} from '../../source/journal/wish.ts';
import {isRefusal, type Refusal, refusalInWords} from '../../source/refusal.ts';

/** Short ways to write the entries, people and journals of the tests. */

export const today = '2026-11-22' as Day;
export const someInstant = '2026-11-20T16:02:11.480Z' as Instant;

/** An id with this number in it. */
export const id = (number: number): string => `${number.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`;

type Given<Kind> = Partial<Kind> & {readonly id?: string};
const base = {
	id: id(1),
	date: '2026-11-20' as Day,
	people: ['Ada Lovelace'],
	text: 'the new role',
	created: someInstant,
	edited: someInstant,
};

export const meeting = (fields: Given<Meeting> = {}): Meeting => ({kind: 'meeting', how: 'coffee', ...base, ...fields});
export const favour = (fields: Given<Favour> = {}): Favour => ({
	kind: 'favour',
	way: 'received',
	state: 'open',
	...base,
	text: 'read my CV',
	...fields,
});
export const need = (fields: Given<Need> = {}): Need => ({
	kind: 'need',
	state: 'open',
	...base,
	text: 'a lawyer in Bern',
	...fields,
});
export const ask = (fields: Given<Ask> = {}): Ask => ({
	kind: 'ask',
	state: 'open',
	...base,
	text: 'half an hour on leases',
	...fields,
});
export const note = (fields: Given<Note> = {}): Note => ({kind: 'note', ...base, people: [], ...fields});
export const person = (name: string, fields: Partial<Person> = {}): Person => ({
	name,
	created: someInstant,
	edited: someInstant,
	...fields,
});

/** A moment, and ids that count up from a number far from those of the entries. */
export const context = (instant = '2026-11-22T16:00:00.000Z'): Context => {
	let next = 0xf0000000;
	return {
		now: {day: instant.slice(0, 10) as Day, time: instant.slice(11, 16) as Time, instant: instant as Instant},
		newId: () => id(next++),
	};
};

/** A journal of these entries; everyone whom they name is in it, with these. */
export const journalOf = (entries: readonly Entry[], people: readonly Person[] = []): Journal => {
	const months = [...Map.groupBy(entries, entry => monthOf(entry.date))].map(([name, here]) =>
		changeMonth(emptyMonth(name), new Set(), here),
	);
	const known = new Map(people.map(one => [fold(one.name), one]));
	const aliases = new Set(people.flatMap(one => one.aliases ?? []).map(fold));
	for (const name of entries.flatMap(entry => entry.people))
		if (!known.has(fold(name)) && !aliases.has(fold(name))) known.set(fold(name), person(name));
	return {...withMonths(emptyJournal, months), people: changePeople(noPeople, new Set(), [...known.values()])};
};

/** What must be a transaction, as one. */
export const done = (result: Transaction | Refusal): Transaction => {
	if (isRefusal(result)) throw new Error(`refused: ${refusalInWords(result)}`);
	return result;
};

/** The entry as it is seen in its own month. */
export const seen = (entry: Entry): Seen => ({entry, month: monthOf(entry.date)});

/** The transaction that a wish comes to on a journal. Throws where it is refused. */
export const decided = (wish: Wish, journal: Journal, moment = context()): Transaction =>
	done(wish.decide(journal, moment));

/** Why a wish is refused, in words. Throws where it is not. */
export const refusal = (wish: Wish, journal: Journal): string => {
	const result = wish.decide(journal, context());
	if (!isRefusal(result)) throw new Error(`not refused: ${result.label}`);
	return refusalInWords(result);
};
