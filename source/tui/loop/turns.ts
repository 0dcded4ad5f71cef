/** Does one thing at a time: what is asked for meanwhile waits its turn, in order. */
export const oneAtATime = <Thing>(work: (thing: Thing) => void): ((thing: Thing) => void) => {
	const waiting: Thing[] = [];
	let isAtWork = false;
	return thing => {
		waiting.push(thing);
		if (isAtWork) return;
		isAtWork = true;
		try {
			for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) work(next);
		} finally {
			isAtWork = false;
		}
	};
};

/** Lets what came from the terminal meanwhile have its turn. */
export const otherTurns = (): Promise<void> => new Promise(resolve => setImmediate(resolve));
