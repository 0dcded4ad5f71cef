import {type Day, type Instant, type MonthName, monthOf, nextMillisecond} from '../journal/day.ts';
import type {Draft} from '../journal/draft.ts';
import {type Ask, cameUp, type Entry} from '../journal/entry.ts';
import {type Journal, monthNamed, type Seen} from '../journal/journal.ts';
import {listNames} from '../journal/names.ts';
import {newPeople} from '../journal/people/new-people.ts';
import type {People} from '../journal/person/person.ts';
import type {EntryChange, Transaction} from '../journal/transaction.ts';
import type {Context} from '../journal/wish.ts';
import {isRefusal, type Refusal} from '../refusal.ts';
import {after, type FollowedUp, favourOfAsk} from './followed-up.ts';
import {forwarding} from './forward.ts';
import {inTurn} from './in-turn.ts';
import {labelOf} from './label.ts';
import {alsoMeeting} from './meet-need.ts';
import {type Learnt, learn} from './people/learn.ts';
import {changedSince, changing, monthsOf} from './seen.ts';
import {type Thanked, thankedFor} from './thanked-for.ts';
import {whoNow, withNames} from './who-now.ts';
import {wishing} from './wishing.ts';

/** What was read from a line, to be written. */
export type Capture = {
	/** What the person did, for the log: `add`, `gave`, `forward`. */
	readonly did: string;
	readonly drafts: readonly Draft[];
	/** Where in the drafts a new line begins, of several: what came up in a meeting belongs to that of its own line. */
	readonly starts?: ReadonlySet<number>;
	/** The people as they were when the line was read. */
	readonly known?: People;
	/** The favours that `for:` of the drafts names, by what was written there. */
	readonly favours?: ReadonlyMap<string, Seen>;
	/** What the line tells of people. */
	readonly facts?: readonly Learnt[];
	/** For what somebody was thanked. */
	readonly thanks?: readonly Thanked[];
	/** What was to be asked or told, and was so by the line. */
	readonly followedUp?: readonly FollowedUp[];
	/** A need that the first favour of the line meets. */
	readonly need?: Seen;
};

const undone = 'Nothing was written.';

const seenBy = ({favours, followedUp, need}: Capture): readonly Seen[] => [
	...(favours?.values() ?? []),
	...(followedUp ?? []).map(({seen}) => seen),
	...(need ? [need] : []),
];

/** Writes what was understood of a line. */
export const recordCapture = wishing<Capture>({
	kind: 'capture',
	// What somebody was thanked for may be long ago.
	reads: wanted =>
		(wanted.thanks ?? []).length > 0
			? 'all'
			: {
					months: [
						...new Set([
							...[...wanted.drafts, ...(wanted.followedUp ?? [])].map(({date}) => monthOf(date)),
							...monthsOf(seenBy(wanted)),
						]),
					],
				},
	decide: (journal, wanted, context) => {
		const changed = changedSince(journal, seenBy(wanted), undone);
		if (changed) return changed;
		const granted = favoursGranted(wanted);
		const written = entriesFor(journal, withFavours(wanted, granted), context);
		if (isRefusal(written)) return written;
		const ids = written.flatMap(({before, after: entry}) => (before || !entry ? [] : [entry.id]));
		const who = whoNow(wanted.known, journal.people);
		const thanks = (wanted.thanks ?? []).map(one => withNames(one, who));
		// What is passed on by the line may be what somebody is thanked for by it.
		const thanking = thanks.map(one => (so: Journal) => thankedFor(so, [one], context));
		const favourOf = (done: FollowedUp): string | undefined => {
			const draft = done.as === 'granted' ? (done.draft ?? wanted.drafts.length + granted.indexOf(done)) : -1;
			return ids[draft];
		};
		const followUps = (wanted.followedUp ?? []).map(done => () => [
			changing(journal, done.seen, {...after(done, favourOf(done)), edited: context.now.instant}),
		]);
		const entries = inTurn(journal, [() => written, ...thanking, ...followUps], context);
		const facts = (wanted.facts ?? []).map(fact => ({...fact, person: who(fact.person)}));
		const first = entries.find(({before}) => !before)?.after;
		const transaction: Transaction = {
			id: context.newId(),
			at: context.now.instant,
			label:
				first || facts.length === 0 ? labelOf(wanted.did, first, context.now.day) : labelOfFacts(wanted.did, facts),
			entries,
			people: learn(journal, newPeople(journal, entries, context.now.instant), facts, context.now.instant),
		};
		return wanted.need ? alsoMeeting(journal, transaction, wanted.need, context) : transaction;
	},
});

/** The asks that a line says are granted and of which it makes no favour itself: one is written for each. */
const favoursGranted = ({followedUp = []}: Capture): readonly FollowedUp[] =>
	followedUp.filter(done => done.as === 'granted' && done.draft === undefined);

/** What a line comes to, with the favours promised by it. Of several lines, they belong to the meeting of none. */
const withFavours = (wanted: Capture, granted: readonly FollowedUp[]): Capture => {
	if (granted.length === 0) return wanted;
	const {drafts, starts} = wanted;
	const favours = granted.map(({entry, date}) => favourOfAsk(entry as Ask, date, 'promised'));
	return {...wanted, drafts: [...drafts, ...favours], ...(starts && {starts: new Set([...starts, drafts.length])})};
};

/** `add facts of Ken Ito`, where the line tells nothing else. */
const labelOfFacts = (did: string, facts: readonly Learnt[]): string =>
	`${did} facts of ${listNames([...new Set(facts.map(({person}) => person))])}`;

/**
 * The entries that the drafts come to: favours, needs and asks are linked to the meeting of the same line, and a favour
 * paid forward settles the one it is for.
 */
export const entriesFor = (
	journal: Journal,
	{drafts, starts, favours, known}: Pick<Capture, 'drafts' | 'starts' | 'favours' | 'known'>,
	context: Context,
): readonly EntryChange[] | Refusal => {
	const who = whoNow(known, journal.people);
	const instants = instantsFor(journal, context.now.instant);
	const entries: EntryChange[] = [];
	const forwarded = new Set<string>();
	let meeting: string | undefined;
	for (const [at, {for: prefix, ...draft}] of drafts.entries()) {
		if (starts?.has(at)) meeting = undefined;
		const fields = withNames(draft, who);
		const id = context.newId();
		const created = instants(fields.date);
		const links: Partial<Record<'meeting' | 'forwards', string>> = {};
		if (meeting && cameUp(fields)) links.meeting = meeting;
		if (fields.kind === 'meeting') meeting = id;
		if (prefix !== undefined) {
			const favour = favours?.get(prefix);
			const paid = forwarding(journal, favour, prefix, {id, date: fields.date, people: fields.people}, context);
			if (isRefusal(paid)) return paid;
			links.forwards = favour?.entry.id ?? '';
			// The second branch of one line finds it settled by the first.
			const key = favour && `${favour.month} ${favour.entry.id}`;
			if (key !== undefined && !forwarded.has(key)) entries.push(...paid);
			if (key !== undefined) forwarded.add(key);
		}
		entries.push({after: {id, ...fields, ...links, created, edited: created} as Entry});
	}
	return entries;
};

/**
 * Gives instants that no entry of a day's month was created at: this one, or the first free millisecond after it and
 * after those it gave before. So entries of one line, and of one stopped clock, keep the order in which they were
 * written.
 */
const instantsFor = (journal: Journal, from: Instant): ((date: Day) => Instant) => {
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
