/** Who draws, and when. */
export type Showing = {
	readonly subscribe: (listener: () => void) => () => void;
	/**
	 * Has what is new drawn. While something is held its end is waited for, if that does not take long: one frame instead
	 * of three.
	 */
	readonly show: () => void;
	readonly stop: () => void;
};

/** Longest that a frame waits, in milliseconds. */
const longestUnseen = 60;

/**
 * Tells listeners that there is something to draw. `isHeld`: whether something is under way that will soon be seen too.
 */
export const createShowing = (isHeld: () => boolean): Showing => {
	const listeners = new Set<() => void>();
	let drawing: NodeJS.Timeout | undefined;
	const draw = (): void => {
		clearTimeout(drawing);
		drawing = undefined;
		for (const listener of listeners) listener();
	};
	return {
		subscribe: listener => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		show: () => {
			if (isHeld()) drawing ??= setTimeout(draw, longestUnseen);
			else draw();
		},
		stop: () => clearTimeout(drawing),
	};
};
