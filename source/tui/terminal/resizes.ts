/** Milliseconds of calm before a window is drawn in its new size, and the longest that is waited for it. */
const calm = 40;
const longest = 120;

/**
 * Calls `resized` when the window has come to rest in another size, and now and then while it does not. Returns the end
 * of it.
 */
export const watchResizes = (stdout: NodeJS.WriteStream, resized: () => void): (() => void) => {
	let timer: NodeJS.Timeout | undefined;
	let since = 0;
	const later = (): void => {
		const now = Date.now();
		if (!timer) since = now;
		clearTimeout(timer);
		timer = setTimeout(
			() => {
				timer = undefined;
				resized();
			},
			Math.max(0, Math.min(calm, since + longest - now)),
		);
	};
	stdout.on('resize', later);
	return () => {
		clearTimeout(timer);
		stdout.off('resize', later);
	};
};
