/**
 * Letters to change, add, drop or swap with a neighbour to make one text of the other; anything above `most` where it
 * is more.
 */
export const lettersApart = (a: string, b: string, most: number): number => {
	const [from, to] = [lettersOf(a), lettersOf(b)];
	const far = most + 1;
	if (Math.abs(from.length - to.length) > most) return far;
	let before: readonly number[] = [];
	let last: readonly number[] = Array.from({length: to.length + 1}, (_, at) => at);
	let leastBefore = 0;
	for (let i = 0; i < from.length; i++) {
		// Only what lies near the diagonal can come to no more than `most`.
		const row: number[] = new Array(to.length + 1).fill(far);
		row[0] = i + 1;
		let least = i + 1;
		for (let j = Math.max(0, i - most); j < Math.min(to.length, i + far); j++) {
			const isSwapped = i > 0 && j > 0 && from[i] === to[j - 1] && from[i - 1] === to[j];
			const changed = (last[j] as number) + (from[i] === to[j] ? 0 : 1);
			const swapped = isSwapped ? (before[j - 1] as number) + 1 : far;
			const value = Math.min(changed, (last[j + 1] as number) + 1, (row[j] as number) + 1, swapped);
			row[j + 1] = value;
			if (value < least) least = value;
		}
		// A swap reaches two rows back.
		if (least > most && leastBefore >= most) return far;
		leastBefore = least;
		[before, last] = [last, row];
	}
	return last[to.length] as number;
};

/** The letters of a text, of which some are two units; most texts have none of these, and are their letters. */
const lettersOf = (text: string): ArrayLike<string> => (/[\ud800-\udfff]/.test(text) ? Array.from(text) : text);
