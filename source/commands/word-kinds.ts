/** What a word of a command, or the value of a flag, can be. */
export const wordKinds = [
	/** The name of somebody. */
	'who',
	/** Running text, as a line is written: names, places and tags in it. */
	'text',
	'query',
	/** Ids: of any entry, and of those only that a command is about. */
	'entries',
	'favours',
	'deeds',
	'ended',
	'needs',
	'asks',
	'plans',
	'cities',
	'circles',
	'zones',
	'backups',
	/** What the setting may be that the word before names. */
	'values',
	'file',
	'folder',
] as const;
export type WordKind = (typeof wordKinds)[number];

/** What may stand there: some kind of word, or one of these words alone. */
export type Completes = WordKind | readonly string[];

const days = 'today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** What is meant by the names that usages and flags give to words. Those that are missing can be anything. */
const named: Readonly<Record<string, Completes>> = {
	WHO: 'who',
	OTHER: 'who',
	ID: 'entries',
	QUERY: 'query',
	LINE: 'text',
	WHAT: 'text',
	FACTS: 'text',
	FILE: 'file',
	DIR: 'folder',
	DATE: days,
	CITY: 'cities',
	GROUP: 'circles',
	ZONE: 'zones',
};

/** What may stand at a place: a list of words, or kinds of them of which more than one may be meant. */
export type WordChoices = readonly Completes[];

/**
 * What may stand at each place of a usage, `ID WHO WHAT…` or `[ID|WHO [FIELD…]]`: the last holds for all that follow.
 * `own`: what the names of this command mean.
 */
export const wordPlaces = (usage: string, own: Readonly<Record<string, Completes>> = {}): readonly WordChoices[] => {
	const places: WordChoices[] = [];
	let repeated: WordChoices = [];
	for (const token of usage.replace(/[[\]]/g, '').split(' ')) {
		if (token === '') continue;
		const names = token.split('|').map(name => name.replace('…', ''));
		const literal = names.filter(name => /^[a-z][a-z-]*$/.test(name));
		const meant = names.map(name => own[name] ?? named[name]).filter(one => one !== undefined);
		const place = [...new Set([...repeated, ...(literal.length > 0 ? [literal] : []), ...meant])];
		places.push(place);
		repeated = token.includes('…') ? place : [];
	}
	if (places.length > 0 && repeated.length === 0) places.push([]);
	return places;
};

/** The same for the value of a flag: `met|name|count`, `DATE`. */
export const valuePlace = (value: string, own: Completes | undefined): WordChoices =>
	own === undefined ? (wordPlaces(value.replace(/…$/, ''))[0] ?? []) : [own];
