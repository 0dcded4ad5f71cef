import {namesIn} from './entries-with.ts';
import type {Entry} from './entry.ts';
import type {Journal} from './journal.ts';
import {fold} from './names.ts';
import {type Person, samePerson} from './person/person.ts';
import {whoIs} from './person/who.ts';
import {type Change, fromMonth, type Transaction} from './transaction.ts';

/**
 * Whether a transaction takes a name out of people.json, so that every month must be asked whether it is needed there.
 */
export const takesNames = ({people}: Transaction): boolean => people.some(losesName);

const losesName = ({before, after}: Change<Person>): boolean =>
	before !== undefined && (!after || fold(after.name) !== fold(before.name));

/**
 * The transaction without what would leave an entry with a name that nobody has: who is still named in an entry that it
 * does not touch stays, with a name and nothing else; who gets another name keeps the one they lose as an alias. Such
 * an entry was written outside of the history, by another program or a sync. A month that cannot be read may name
 * anybody. Of a whole journal.
 */
export const keepingNamed = (journal: Journal, transaction: Transaction): Transaction => {
	if (!takesNames(transaction)) return transaction;
	const isNamed = namedBeside(journal, transaction);
	return {
		...transaction,
		people: transaction.people.flatMap((change): readonly Change<Person>[] => {
			const {before, after} = change;
			if (!before || !losesName(change) || !isNamed(before, after)) return [change];
			const kept = after ? withAlias(after, before.name) : bare(before);
			return samePerson(before, kept) ? [] : [{before, after: kept}];
		}),
	};
};

/** Whether an entry that the transaction leaves alone names somebody who is not there any more afterwards. */
const namedBeside = (
	journal: Journal,
	{entries}: Transaction,
): ((before: Person, after: Person | undefined) => boolean) => {
	const touched = new Set(entries.map(change => `${fromMonth(change)} ${change.before?.id}`));
	const names = new Set<string>();
	const add = (entry: Entry): void => {
		for (const name of namesIn(entry)) names.add(name);
	};
	for (const month of journal.months)
		for (const entry of month.entries) if (!touched.has(`${month.name} ${entry.id}`)) add(entry);
	for (const {after} of entries) if (after) add(after);
	const isAnybody = journal.months.some(({unreadable}) => unreadable);
	const who = whoIs(journal.people);
	const named = new Set([...names].map(who));
	const spelled = new Set([...names].map(fold));
	// Who only gets another name is found by it, and by their aliases as before.
	return (before, after) => isAnybody || (after ? spelled.has(fold(before.name)) : named.has(before.name));
};

const bare = ({name, created, edited}: Person): Person => ({name, created, edited});

const withAlias = (person: Person, alias: string): Person => ({
	...person,
	aliases: [...new Set([...(person.aliases ?? []), alias])].sort(),
});
