import {compareText, type Favour, type Need} from '../entry.ts';
import type {Journal} from '../journal.ts';
import type {Claim, KeptClaims} from '../kept-month.ts';
import {whoIs} from '../person/who.ts';
import {remembered} from '../remember.ts';
import {countedClaims} from './counted-claims.ts';
import {type MonthPart, monthParts, togetherAndOthers} from './over-kept.ts';

type Theirs = {readonly lists: KeptClaims[]; readonly spellings: Set<string>};

/** What is owed and needed in short, by the person as `whoIs` names them. */
export const claimsByPerson = remembered((journal: Journal): ReadonlyMap<string, KeptClaims> => {
	const who = whoIs(journal.people);
	const all = new Map<string, Theirs>();
	for (const {claims} of togetherAndOthers(journal)) {
		for (const one of claims) {
			const name = who(one.name);
			const theirs = all.get(name) ?? {lists: [], spellings: new Set()};
			theirs.lists.push(one);
			theirs.spellings.add(one.name);
			all.set(name, theirs);
		}
	}
	return new Map(Array.from(all, ([name, theirs]) => [name, joined(name, theirs)]));
});

const joined = (name: string, {lists, spellings}: Theirs): KeptClaims => {
	const [first, ...others] = lists;
	if (first && others.length === 0) return first.name === name ? first : {...first, name};
	// An entry that names somebody twice, by two spellings, is one.
	if (spellings.size > 1) return countedClaims(name, inOrder(lists));
	const sum = (of: Claim['of']): number => lists.reduce((count, list) => count + list[of], 0);
	let made: readonly Claim[] | undefined;
	return {
		name,
		owe: sum('owe'),
		owed: sum('owed'),
		need: sum('need'),
		get all() {
			made ??= inOrder(lists);
			return made;
		},
	};
};

/** Each claim once, oldest first. */
const inOrder = (lists: readonly KeptClaims[]): readonly Claim[] => {
	const claims = lists
		.flatMap(({all}) => all)
		.sort((a, b) => compareText(a.month, b.month) || compareText(a.of, b.of) || a.at - b.at);
	return claims.filter(({of, month, at}, place) => {
		const before = claims[place - 1];
		return before?.of !== of || before.month !== month || before.at !== at;
	});
};

/** What is open of one kind, oldest first. What is kept of it is looked at only where there is some. */
export const claimsOf = (claims: KeptClaims, kind: Claim['of']): readonly Claim[] =>
	claims[kind] > 0 ? claims.all.filter(({of}) => of === kind) : [];

const byMonth = remembered((parts: readonly MonthPart[]) => new Map(parts.map(part => [part.name, part])));

/** The favour, or the need, that a claim of this journal means. */
export const claimed = (journal: Journal, {of, month, at}: Claim): Favour | Need => {
	const facts = byMonth(monthParts(journal)).get(month)?.facts;
	return (of === 'need' ? facts?.needs[at] : facts?.favours[at]) as Favour | Need;
};
