import {type Day, type Instant, monthOf, type Now, nextMillisecond} from './day.ts';
import {type Ask, cameUp, type Entry, type Favour, type Meeting, type Need, type Note} from './entry.ts';
import {type Journal, monthNamed} from './journal.ts';
import {paidForward, refuseForward} from './ledger/forward.ts';
import {fold} from './names.ts';
import type {Person} from './people/person.ts';
import type {Change, Transaction} from './transaction.ts';

/** What every change needs from outside: the moment, and ids that nobody else has. */
export type Context = {readonly now: Now; readonly newId: () => string};

type Drafted<Kind> = Omit<Kind, 'id' | 'created' | 'edited' | 'raw'>;

/** An entry that is understood and not yet written. Of the drafts of one line, the first may be the meeting that the others came up in. */
export type Draft = (Drafted<Meeting> | Drafted<Favour> | Drafted<Need> | Drafted<Ask> | Drafted<Note>) & {
	/** `for:` of a `fwd:` marker: the beginning of the id of the favour that is paid forward. */
	readonly for?: string;
};

/**
 * The transaction that writes the drafts: favours, needs and asks are linked to the meeting of the same line, a favour paid
 * forward settles the one it is for, and everybody new is added to the people.
 * `favourFor` finds a favour by the beginning of its id. Returns what is wrong, as a sentence, where there is none.
 */
export const compose = (journal: Journal, drafts: readonly Draft[], label: string, context: Context, favourFor: (prefix: string) => Entry | string): Transaction | string => {
	const entries: Change<Entry>[] = [];
	let meeting: string | undefined;
	const taken = new Set<string>();
	const forwarded = new Set<string>();
	for (const draft of drafts) {
		const {for: prefix, ...fields} = draft;
		const id = context.newId();
		const created = untaken(journal, fields.date, context.now.instant, taken);
		let links: Partial<Favour> = {};
		if (meeting && cameUp(fields)) links = {...links, meeting};
		if (fields.kind === 'meeting') meeting = id;
		if (prefix !== undefined) {
			const before = favourFor(prefix);
			if (typeof before === 'string') return before;
			const refused = refuseForward(before, fields.people, journal.people);
			if (refused !== undefined || before.kind !== 'favour') return refused ?? '';
			links = {...links, forwards: before.id};
			// The second branch of one line finds it settled by the first.
			if (!forwarded.has(before.id)) entries.push(...paidForward(before, id, fields.date, context.now));
			forwarded.add(before.id);
		}
		entries.push({after: {id, ...fields, ...links, created, edited: created} as Entry});
	}
	return {id: context.newId(), at: context.now.instant, label, entries, people: newPeople(journal, entries, context).map(after => ({after}))};
};

/**
 * An instant that no entry of the month was created at: this one, or the first free millisecond after it. So entries
 * of one line, and of one stopped clock, keep the order in which they were written.
 */
const untaken = (journal: Journal, date: Day, from: Instant, taken: Set<string>): Instant => {
	const here = new Set(monthNamed(journal, monthOf(date))?.entries.map(entry => entry.created));
	let instant = from;
	while (taken.has(instant) || here.has(instant)) instant = nextMillisecond(instant);
	taken.add(instant);
	return instant;
};

/** People named in the entries who are not in people.json yet, in the order in which they are named. */
export const newPeople = (journal: Journal, changes: readonly Change<Entry>[], {now}: Pick<Context, 'now'>): readonly Person[] => {
	const known = new Set(journal.people.people.map(person => fold(person.name)));
	const added: Person[] = [];
	for (const name of changes.flatMap(({after}) => after?.people ?? [])) {
		if (known.has(fold(name))) continue;
		known.add(fold(name));
		added.push({name, created: now.instant, edited: now.instant});
	}
	return added;
};
