/**
 * Letters to change, add, drop or swap with a neighbour to make one text of the other; anything above `most` where it
 * is more.
 */
export const lettersApart = (a: string, b: string, most: number): number => {
	const [from, to] = [Array.from(a), Array.from(b)];
	if (Math.abs(from.length - to.length) > most) return most + 1;
	let before: number[] = [];
	let last = Array.from({length: to.length + 1}, (_, at) => at);
	for (const [i, letter] of from.entries()) {
		const row = [i + 1];
		for (const [j, other] of to.entries()) {
			const swapped =
				i > 0 && j > 0 && letter === to[j - 1] && from[i - 1] === other
					? (before[j - 1] ?? 0) + 1
					: Number.POSITIVE_INFINITY;
			row.push(
				Math.min((last[j] ?? 0) + (letter === other ? 0 : 1), (last[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1, swapped),
			);
		}
		[before, last] = [last, row];
	}
	return last[to.length] ?? 0;
};
