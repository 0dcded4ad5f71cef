/** The ways in which people meet. */
export const hows = [
	'coffee',
	'lunch',
	'dinner',
	'breakfast',
	'drink',
	'walk',
	'visit',
	'event',
	'trip',
	'call',
	'video',
	'message',
	'meeting',
] as const;
export type How = (typeof hows)[number];
