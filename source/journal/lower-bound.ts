/** How many of so many things come first, by halving: `isBefore` holds of these, by their index, and of no other. */
export const lowerBound = (length: number, isBefore: (at: number) => boolean): number => {
	let [low, high] = [0, length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (isBefore(middle)) low = middle + 1;
		else high = middle;
	}
	return low;
};
