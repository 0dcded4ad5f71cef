import {personConflict} from '../../journal/conflict.ts';
import type {Journal} from '../../journal/journal.ts';
import type {Joining} from '../../journal/merge/joining.ts';
import {type MergedPeople, mergePeople} from '../../journal/merge/merge-people.ts';
import {recordsIn, type Versions} from '../../journal/merge/versions.ts';
import {allPersons} from '../../journal/people/people.ts';
import type {Person} from '../../journal/person/person.ts';
import {whoIs} from '../../journal/person/who.ts';
import type {Context} from '../../journal/wish.ts';
import {isRefusal, type Refusal} from '../../refusal.ts';
import {wishing} from '../wishing.ts';
import {isKept} from './person-now.ts';
import {refuseAliases, type ToldFacts, withFacts} from './set-facts.ts';

type JoinedFacts = ToldFacts & {readonly versions: Versions};

const undone = 'Nothing was changed.';

/** Facts of somebody whom another program has changed since: both are joined, as two machines are. */
export const joiningFacts = (told: ToldFacts): Joining | undefined =>
	told.isNew || told.to !== undefined
		? undefined
		: {
				wish: versions => joinFacts({...told, versions}),
				kept: ({at, people: [change]}, _, versions) => {
					const mine = minded(told, at);
					if (!change?.before || isRefusal(mine)) return undefined;
					const {hidden, lines} = joinedPeople(told.person, mine, change.before, versions);
					return hidden.length === 0 ? undefined : {people: lines};
				},
			};

/** Sets what is known of a person who was changed meanwhile; whoever was taken out is there again. */
const joinFacts = wishing<JoinedFacts>({
	kind: 'join facts',
	reads: () => 'all',
	decide: (journal, wanted, {now, newId}: Context) => {
		const {person: seen, facts, versions} = wanted;
		const mine = minded(wanted, now.instant);
		if (isRefusal(mine)) return mine;
		const theirs = personOf(journal, seen);
		const refused = refuseAliases(journal, facts, [(theirs ?? seen).name]);
		if (refused) return refused;
		const [after, ...others] = theirs ? joinedPeople(seen, mine, theirs, versions).people : [mine];
		if (!after || others.length > 0 || (theirs && after.name !== theirs.name))
			return personConflict(seen, theirs, undefined, undone);
		const change = {...(theirs && isKept(journal, theirs) && {before: theirs}), after};
		return {id: newId(), at: now.instant, label: `tell about ${after.name}`, entries: [], people: [change]};
	},
});

const minded = ({person, facts}: ToldFacts, edited: Person['edited']): Person | Refusal =>
	withFacts({...person, edited}, facts);

const personOf = (journal: Journal, {name}: Person): Person | undefined => {
	const now = whoIs(journal.people)(name);
	return allPersons(journal).find(person => person.name === now);
};

/** What somebody and another program made of the same person, as one, with what is not shown of it. */
const joinedPeople = (base: Person, mine: Person, theirs: Person, versions: Versions): MergedPeople => {
	const names = new Set([base.name, theirs.name]);
	const lines = new Map(
		[...versions.people].filter(([, all]) => recordsIn(all).some(({name}) => names.has(String(name)))),
	);
	const side = (person: Person) => ({people: [person], lines});
	return mergePeople(side(base), side(mine), side(theirs));
};
