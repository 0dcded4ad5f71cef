import type {MonthName} from './day.ts';
import type {Month} from './month.ts';
import {remembered} from './remember.ts';

/** A month, or whatever is there in its place. */
type Part = {readonly name: MonthName};

/** The journal, as far as its months go, newest first. */
type Whole<Of> = {readonly months: readonly Of[]};

/**
 * What is derived of each month, merged by year: oldest year first. `merge` gets its parts oldest first, must not
 * change them, and must not care how they are grouped. A commit merges one year again, not thirty.
 */
export const perYear = <Value, Of extends Part = Month>(
	ofMonth: (month: Of) => Value,
	merge: (parts: readonly Value[]) => Value,
): ((journal: Whole<Of>) => readonly Value[]) => {
	const derive = remembered(ofMonth);
	const years = new WeakMap<Of, {readonly months: readonly Of[]; readonly value: Value}>();
	const ofYear = (months: readonly Of[], first: Of): Value => {
		const known = years.get(first);
		if (known && known.months.length === months.length && known.months.every((month, at) => month === months[at]))
			return known.value;
		const value = merge(months.map(derive));
		years.set(first, {months, value});
		return value;
	};
	return remembered((journal: Whole<Of>) => {
		const byYear = new Map<string, [Of, ...Of[]]>();
		for (const month of journal.months.toReversed()) {
			const year = month.name.slice(0, 4);
			const months = byYear.get(year);
			if (months) months.push(month);
			else byYear.set(year, [month]);
		}
		return Array.from(byYear.values(), months => ofYear(months, months[0]));
	});
};

/**
 * What is derived of each month, merged into one for the whole journal. `merge` as for `perYear`. Years are merged by
 * ten first, so that a commit merges ten years and some tens again, not all.
 */
export const merged = <Value, Of extends Part = Month>(
	ofMonth: (month: Of) => Value,
	merge: (parts: readonly Value[]) => Value,
): ((journal: Whole<Of>) => Value) => {
	const ofYears = perYear(ofMonth, merge);
	let tens: readonly {readonly years: readonly Value[]; readonly value: Value}[] = [];
	return remembered((journal: Whole<Of>) => {
		const all = ofYears(journal);
		tens = Array.from({length: Math.ceil(all.length / 10)}, (_, at) => {
			const years = all.slice(at * 10, at * 10 + 10);
			const known = tens[at];
			return known && known.years.length === years.length && known.years.every((year, place) => year === years[place])
				? known
				: {years, value: merge(years)};
		});
		return merge(tens.map(({value}) => value));
	});
};

/** The lists of all months as one, oldest first. */
export const listed = <Item, Of extends Part = Month>(
	ofMonth: (month: Of) => readonly Item[],
): ((journal: Whole<Of>) => readonly Item[]) => merged(ofMonth, parts => parts.flat());

/**
 * What is under each name in the months, oldest first. A commit changes one month or two, and only the names in these
 * get another list; those of all others are the same arrays as before, so that what is derived of one is remembered,
 * too.
 */
export const byName = <Item, Of extends Part = Month>(
	ofMonth: (month: Of) => ReadonlyMap<string, readonly Item[]>,
): ((journal: Whole<Of>) => ReadonlyMap<string, readonly Item[]>) => {
	const derive = remembered(ofMonth);
	let last: {readonly months: readonly Of[]; readonly lists: ReadonlyMap<string, readonly Item[]>} = {
		months: [],
		lists: new Map(),
	};
	return remembered((journal: Whole<Of>) => {
		const months = journal.months.toReversed();
		const [before, now] = [new Set(last.months), new Set(months)];
		const others = [...months.filter(month => !before.has(month)), ...last.months.filter(month => !now.has(month))];
		const names = new Set(others.flatMap(month => [...derive(month).keys()]));
		const changed = new Map(Array.from(names, name => [name, [] as Item[]]));
		for (const month of months) {
			const here = derive(month);
			// Whichever are fewer are looked up among the others.
			if (here.size < names.size) for (const [name, items] of here) changed.get(name)?.push(...items);
			else for (const [name, list] of changed) list.push(...(here.get(name) ?? []));
		}
		const lists = new Map([...last.lists, ...changed]);
		for (const [name, list] of changed) if (list.length === 0) lists.delete(name);
		last = {months, lists};
		return lists;
	});
};
