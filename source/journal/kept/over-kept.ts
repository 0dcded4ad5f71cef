import {byName, listed, merged} from '../by-month.ts';
import type {MonthName} from '../day.ts';
import type {Journal} from '../journal.ts';
import type {KeptFacts, KeptMonth, TogetherFacts} from '../kept-month.ts';
import type {Month} from '../month.ts';
import {remembered} from '../remember.ts';
import {keptOf} from './keep.ts';

/** A month in one of its two forms, as what is merged over months takes it: known, or read. */
export type MonthPart = {readonly name: MonthName; readonly facts: KeptFacts};

const knownPart = remembered(({name, whole}: KeptMonth): MonthPart => ({name, facts: whole}));
const readPart = remembered((month: Month): MonthPart => ({name: month.name, facts: keptOf(month)}));

/** Lists that were made last: of the whole journal, and of what is shown of it. */
let lists: readonly (readonly MonthPart[])[] = [];

/**
 * The months of a journal, newest first: those that are known as they are known, all others as they were read. The same
 * list as before while older months are read that were known: then nothing has changed.
 */
export const monthParts = remembered((journal: Journal): readonly MonthPart[] => {
	const parts = new Map(journal.months.map(month => [month.name, readPart(month)]));
	for (const month of journal.known?.months ?? []) parts.set(month.name, knownPart(month));
	const all = [...parts.values()].sort((a, b) => (a.name < b.name ? 1 : -1));
	const same = lists.find(list => list.length === all.length && list.every((part, at) => part === all[at]));
	lists = [same ?? all, ...lists.filter(list => list !== same)].slice(0, 4);
	return same ?? all;
});

/**
 * What is asked of all months at once: what is kept of many together, and each month that is not among these. Mostly
 * the oldest first.
 */
export const togetherAndOthers = (journal: Journal): readonly TogetherFacts[] => {
	const together = journal.known?.together ?? [];
	const others = monthParts(journal).filter(({name}) => !together.some(({months}) => months.has(name)));
	return [...together.map(({whole}) => whole), ...others.map(({facts}) => facts).reverse()];
};

const wholeOf = remembered((parts: readonly MonthPart[]) => ({months: parts}));
const wholeJournal = (journal: Journal) => wholeOf(monthParts(journal));

/** What follows from what is kept of the months, merged into one as `merged` does. */
export const overKept = <Value>(
	ofKept: (kept: KeptFacts) => Value,
	merge: (parts: readonly Value[]) => Value,
): ((journal: Journal) => Value) => {
	const over = merged(({facts}: MonthPart) => ofKept(facts), merge);
	return journal => over(wholeJournal(journal));
};

/** The lists of all months as one, oldest first. */
export const listedOverKept = <Item>(
	ofKept: (kept: KeptFacts) => readonly Item[],
): ((journal: Journal) => readonly Item[]) => {
	const over = listed(({facts}: MonthPart) => ofKept(facts));
	return journal => over(wholeJournal(journal));
};

/** What is kept of the months by name, as `byName` has it. */
export const byNameOverKept = <Item>(
	ofKept: (kept: KeptFacts) => ReadonlyMap<string, readonly Item[]>,
): ((journal: Journal) => ReadonlyMap<string, readonly Item[]>) => {
	const over = byName(({facts}: MonthPart) => ofKept(facts));
	return journal => over(wholeJournal(journal));
};
