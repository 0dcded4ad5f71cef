/** Hits in order of their scores, the best first; of equal ones those that were added first. */
export type Ranking<Hit> = {
	/** Adds a hit; it is made only if it may be wanted; the score is in thousandths. */
	readonly add: (score: number, hit: (score: number) => Hit) => void;
	/** The best, as many as the limit. */
	readonly best: () => readonly Hit[];
};

/**
 * An empty ranking for so many hits. Scores are few, so that hits are dealt out in order instead of sorted: 80,000 take
 * 5 ms.
 */
export const ranking = <Hit>(limit: number): Ranking<Hit> => {
	const byScore = new Map<number, Hit[]>();
	return {
		add: (score, hit) => {
			const rounded = Math.round(score * 1000) / 1000;
			const here = byScore.get(rounded);
			if (!here) byScore.set(rounded, [hit(rounded)]);
			else if (here.length < limit) here.push(hit(rounded));
		},
		best: () => {
			const scores = [...byScore.keys()].sort((a, b) => b - a);
			return scores.flatMap(score => byScore.get(score) ?? []).slice(0, limit);
		},
	};
};
