/** What is run, and nobody: `runs BD at Ramp`. */
export const runs = /^(?:runs|heads|leads|manages|does|up|oversees|directs)$/;

/** What comes before the name of a house: `the music shop Hug`. */
export const houses =
	/^(?:shop|store|restaurant|hotel|bakery|company|firm|school|garage|clinic|bar|cafe|theatre|museum|brewery|bistro|gallery|pharmacy|studio|brand)$/;

/** Whether a word says that what follows or comes before it is a place to eat at. */
export const isVenue = (low: string): boolean =>
	/^(?:cafe|caffe|bistro|brasserie|restaurant|pizzeria|trattoria|taqueria|cantina|starbucks|chipotle|panera|wetherspoons|nandos)$/.test(
		low,
	);
