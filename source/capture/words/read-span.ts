/** A piece of the line, `start` to `end` in UTF-16 units, and what it was read as. */
export type ReadSpan = {
	readonly start: number;
	readonly end: number;
	readonly role: 'when' | 'person' | 'new-person' | 'place' | 'tag' | 'how' | 'marker' | 'due' | 'fault';
};
