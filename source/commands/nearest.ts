import {lettersApart} from '../journal/letters-apart.ts';

/**
 * The candidate that was probably meant: the only one that begins so, else the one with the fewest letters wrong, at
 * most a third of them.
 */
export const nearest = (word: string, candidates: readonly string[]): string | undefined => {
	const small = word.toLowerCase();
	const begins = candidates.filter(candidate => small.length > 1 && candidate.startsWith(small));
	if (begins.length === 1) return begins[0];
	const most = (candidate: string): number => Math.max(1, Math.floor(candidate.length / 3));
	const [best] = candidates
		.map(candidate => ({candidate, off: lettersApart(small, candidate, most(candidate))}))
		.filter(({candidate, off}) => off <= most(candidate))
		.sort((a, b) => a.off - b.off);
	return best?.candidate;
};
