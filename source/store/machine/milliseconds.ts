/**
 * Milliseconds since some moment in the past, which no change of the clock moves. `performance` would take 3 ms to
 * load.
 */
export const milliseconds = (): number => {
	const [seconds, nanoseconds] = process.hrtime();
	return seconds * 1000 + nanoseconds / 1_000_000;
};
