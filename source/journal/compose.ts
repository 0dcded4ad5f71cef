import {type Day, type Instant, type MonthName, monthOf, type Now, nextMillisecond} from './day.ts';
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
	const created = untaken(journal, context.now.instant);
	const forwarded = new Set<string>();
	for (const draft of drafts) {
		const {for: prefix, ...fields} = draft;
		const id = context.newId();
		const instant = created(fields.date);
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
		entries.push({after: {id, ...fields, ...links, created: instant, edited: instant} as Entry});
	}
	return {id: context.newId(), at: context.now.instant, label, entries, people: newPeople(journal, entries, context).map(after => ({after}))};
};

/**
 * Gives instants that no entry of a day's month was created at: this one, or the first free millisecond after it and
 * after those it gave before. So entries of one line, and of one stopped clock, keep the order in which they were written.
 */
const untaken = (journal: Journal, from: Instant): ((date: Day) => Instant) => {
	const taken = new Map<MonthName, ReadonlySet<string>>();
	let next = from;
	return date => {
		const name = monthOf(date);
		const here = taken.get(name) ?? new Set(monthNamed(journal, name)?.entries.map(entry => entry.created));
		taken.set(name, here);
		while (here.has(next)) next = nextMillisecond(next);
		const instant = next;
		next = nextMillisecond(next);
		return instant;
	};
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
