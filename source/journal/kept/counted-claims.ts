import type {Claim, KeptClaims} from '../kept-month.ts';

/** What is open with somebody, counted. */
export const countedClaims = (name: string, all: readonly Claim[]): KeptClaims => {
	const counts = {owe: 0, owed: 0, need: 0};
	for (const {of} of all) counts[of]++;
	return {name, ...counts, all};
};

/** What is open in several months, the oldest first, by each spelling. */
export const joinedClaims = (months: readonly (readonly KeptClaims[])[]): readonly KeptClaims[] => {
	const all = new Map<string, Claim[]>();
	for (const {name, all: claims} of months.flat()) {
		const theirs = all.get(name);
		if (theirs) theirs.push(...claims);
		else all.set(name, [...claims]);
	}
	return Array.from(all, ([name, claims]) => countedClaims(name, claims));
};
