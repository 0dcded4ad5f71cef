import fc from 'fast-check';
import {recordCapture} from '../../source/changes/capture.ts';
import {dropNeed} from '../../source/changes/drop-need.ts';
import {forwardDraft} from '../../source/changes/forward.ts';
import {meetNeed} from '../../source/changes/meet-need.ts';
import {merge} from '../../source/changes/people/merge.ts';
import {rename} from '../../source/changes/people/rename.ts';
import {setFacts} from '../../source/changes/people/set-facts.ts';
import {remove} from '../../source/changes/remove.ts';
import {reopen} from '../../source/changes/reopen.ts';
import {type SettleBy, settle} from '../../source/changes/settle.ts';
import type {Entry, Favour} from '../../source/journal/entry.ts';
import {type Journal, newestFirst} from '../../source/journal/journal.ts';
import type {Context, Wish} from '../../source/journal/wish.ts';
import {isRefusal} from '../../source/refusal.ts';
import {someDay, someName, someText} from '../journal/arbitrary.ts';
import {seen, today} from '../journal/example.ts';

/** Something that a person wants; or nothing to do it to. */
export type Command = (journal: Journal) => Wish | undefined;

const one = <Item>(items: readonly Item[], number: number): Item | undefined =>
	items.length > 0 ? items[number % items.length] : undefined;
/** Every entry, newest first. */
export const entries = (journal: Journal): readonly Entry[] => [...newestFirst(journal)];
/** Every favour. */
export const favours = (journal: Journal): readonly Favour[] =>
	entries(journal).filter(entry => entry.kind === 'favour');
const number = fc.nat(1000);

/** Writing something down. */
export const add = fc
	.record({
		date: someDay,
		people: fc.uniqueArray(someName, {minLength: 1, maxLength: 3}),
		text: someText,
		kind: fc.constantFrom(
			{kind: 'meeting', how: 'coffee'} as const,
			{kind: 'favour', way: 'given', state: 'promised'} as const,
			{kind: 'favour', way: 'given', state: 'open'} as const,
			{kind: 'favour', way: 'received', state: 'promised'} as const,
			{kind: 'favour', way: 'received', state: 'open'} as const,
			{kind: 'need', state: 'open'} as const,
		),
	})
	.map(
		({kind, ...fields}): Command =>
			() =>
				recordCapture({did: 'add', drafts: [{...fields, ...kind}]}),
	);

/** Settling some favours. */
export const settleSome = fc
	.record({
		which: fc.array(number, {minLength: 1, maxLength: 3}),
		by: fc.constantFrom<SettleBy | undefined>(undefined, 'kept', 'returned', 'freely', 'released'),
		returnedBy: fc.option(number),
	})
	.map(
		({which, by, returnedBy}): Command =>
			journal => {
				const all = favours(journal).filter(({state}) => state !== 'settled' || (which[0] ?? 0) % 4 === 0);
				return all.length === 0
					? undefined
					: settle({
							entries: which.flatMap(at => one(all, at) ?? []).map(seen),
							by,
							returnedBy: returnedBy === null ? undefined : all.map(seen)[returnedBy % all.length],
						});
			},
	);

const onEntry = (act: (entry: Entry, journal: Journal, other: string) => Wish | undefined): fc.Arbitrary<Command> =>
	fc.tuple(number, someName).map(
		([at, name]): Command =>
			journal => {
				const entry = one(entries(journal), at);
				return entry && act(entry, journal, name);
			},
	);

const onPerson = (act: (journal: Journal, at: number, name: string) => Wish | undefined): fc.Arbitrary<Command> =>
	fc.tuple(number, someName).map(
		([at, name]): Command =>
			journal =>
				act(journal, at, name),
	);

/** Anything that a person does to a journal. */
export const command: fc.Arbitrary<Command> = fc.oneof(
	{weight: 6, arbitrary: add},
	{weight: 4, arbitrary: settleSome},
	{weight: 2, arbitrary: onEntry(entry => reopen({entries: [seen(entry)]}))},
	{
		weight: 3,
		arbitrary: onEntry((entry, _, name) =>
			entry.kind === 'favour'
				? recordCapture({
						did: 'forward',
						drafts: [forwardDraft(entry, [name], 'passed on', today)],
						favours: new Map([[entry.id, seen(entry)]]),
					})
				: undefined,
		),
	},
	onEntry((entry, journal) => meetNeed({needs: [seen(entry)], by: favours(journal).map(seen)[0]})),
	onEntry(entry => dropNeed({needs: [seen(entry)]})),
	onEntry(entry => remove({entries: [seen(entry)]})),
	onPerson((journal, at, name) => {
		const person = one(journal.people.people, at);
		return person && rename({person, to: `${name} the other`});
	}),
	onPerson((journal, at) => {
		const [first, other] = [one(journal.people.people, at), one(journal.people.people, at + 1)];
		return first && other && merge({person: first, other});
	}),
	onPerson((journal, at, name) => {
		const person = one(journal.people.people, at);
		return person && setFacts({person, facts: {aliases: [`${name} too`], city: 'Bern'}});
	}),
);

/** What a command comes to on a journal; undefined where it is refused, or there is nothing to do it to. */
export const transactionOf = (act: Command, journal: Journal, moment: Context) => {
	const result = act(journal)?.decide(journal, moment);
	return result && !isRefusal(result) ? result : undefined;
};
