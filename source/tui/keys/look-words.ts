/** Enter where nothing matches a filter, in words. */
export const lookWords = {
	keys: ['enter'] as const,
	label: 'look everywhere',
	says: 'Look through every entry for what nothing matches here',
	footer: 5,
};
