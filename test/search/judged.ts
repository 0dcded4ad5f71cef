/**
 * Queries with what a person expects of them, on the example journal in data/. `first`: what the best hit must hold.
 * `found`: what some hit must hold. `not`: what no hit may hold. `count`: how many hits there are, 0 for none.
 */
export type Judged = {
	readonly query: string;
	readonly first?: RegExp;
	readonly found?: readonly RegExp[];
	readonly not?: RegExp;
	readonly count?: number;
};

export const judged: readonly Judged[] = [
	// Words as they are, in names and in the text; the newest first among equals.
	{query: 'ada', first: /^2026-11-26.*Ada Lovelace/, not: /^(?!.*Ada)/},
	{query: 'hopper', first: /Grace Hopper/, not: /^(?!.*Hopper)/},
	{query: 'grace', first: /2026-11-26.*Grace Hopper/, found: [/Grace Kelly/, /Grace Hopper/], not: /^(?!.*Grace)/},
	{
		query: 'piano',
		first: /walk with Grace Kelly.*piano/,
		found: [/niece wants to learn the piano/, /a piano teacher/],
		count: 3,
	},
	{query: 'bern', first: /\| Bern \|/, found: [/a lawyer in Bern/, /landlord in Bern/, /put me up in Bern/]},
	{query: 'zurich', first: /apply in Zurich/, count: 1},
	{query: 'chess', first: /chess/, found: [/running, chess/, /chess club/], not: /^(?!.*chess)/},
	{query: 'lunch', first: /lunch with Ada Lovelace/, not: /^(?!.*lunch)/},
	{query: 'canal', first: /the canal/, not: /^(?!.*canal)/},
	{query: 'boat', found: [/photos of the boat/, /bought a boat/], count: 2},
	// Names, places and tags before running text.
	{query: 'hiring', first: /\| [^|]*hiring[^|]* \|/, found: [/she is hiring/]},
	{query: 'choir', first: /\| choir friends \|/},
	// Word starts after words.
	{query: 'cof', first: /coffee/, not: /^(?!.*[Cc]of)/},
	{query: 'lov', first: /Ada Lovelace/},
	{query: 'lawyer', first: /lawyer/, count: 2},
	{query: 'public', found: [/publisher/]},
	{query: 'rea', found: [/read my CV/, /reads: always/]},
	{query: 'bletch', first: /Bletchley/, count: 1},
	// Inside longer words, from four letters on.
	{query: 'lovers', count: 0},
	{query: 'ridge', count: 0},
	{query: 'ermit', first: /permit/, count: 1},
	{query: 'chley', first: /Bletchley/, count: 1},
	// Several words.
	{query: 'ada role', first: /Ada.*role/, count: 3},
	{query: 'grace hopper', first: /Grace Hopper/, not: /^(?!.*Grace Hopper)/},
	{query: 'grace kelly piano', first: /walk with Grace Kelly/, count: 1},
	{query: 'alan zurich', count: 0},
	{query: 'piano -niece', first: /walk with Grace Kelly/, count: 1},
	{query: 'lunch not:ada', found: [/Alan Turing/], not: /Ada/},
	// Phrases.
	{query: '"the role"', not: /^(?!.*the role)/, count: 3},
	{query: '"first chapter"', first: /first chapter/, count: 1},
	{query: '"chapter first"', count: 0},
	// Case and accents, both ways.
	{query: 'jurgen', first: /2026-11-24.*Jürgen/, not: /^(?!.*Jürgen)/, count: 8},
	{query: 'JÜRGEN', first: /2026-11-24.*Jürgen/, count: 8},
	{query: 'ju\u0308rgen', count: 8},
	{query: 'muller', first: /Jürgen Müller/},
	{query: 'cafe central', first: /Café Central/, count: 3},
	{query: 'CAFÉ', first: /Café Central/},
	{query: "zoe's", first: /Zoë’s kitchen/, count: 1},
	{query: 'Frost', first: /Frost/, count: 1},
	// Scripts without spaces, and from right to left.
	{query: '美咲', first: /佐藤 美咲/, not: /^(?!.*美咲)/},
	{query: '佐', first: /佐藤 美咲/},
	{query: 'نور', first: /نور/, not: /^(?!.*نور)/},
	{query: 'نو', first: /نور/},
	{query: '👩🏽‍🚀', first: /astronaut|👩🏽‍🚀/, count: 1},
	// Misspelt: letters wrong, missing, too many, swapped; and names in one word.
	{query: 'lovelce', first: /Ada Lovelace/, not: /^(?!.*Lovelace)/},
	{query: 'lovealce', first: /Ada Lovelace/},
	{query: 'jurgne', first: /Jürgen/, not: /^(?!.*Jürgen)/},
	{query: 'jorgen', first: /Jürgen/},
	{query: 'margaret', first: /Margret Hamilton/, not: /^(?!.*Margret)/},
	{query: 'mrgret', first: /Margret Hamilton/},
	{query: 'hamliton', first: /Margret Hamilton/},
	{query: 'gracehopper', first: /Grace Hopper/, not: /^(?!.*Grace Hopper)/},
	{query: 'gracehoper', first: /Grace Hopper/},
	{query: 'alnturing', first: /Alan Turing/},
	{query: 'turnig', first: /Alan Turing/, not: /^(?!.*Turing)/},
	{query: 'okafro', first: /Tom Okafor/},
	{query: 'regual', first: /Regula Frei/},
	{query: 'bletchly', first: /Bletchley/, count: 1},
	{query: 'pisno', first: /piano/, count: 3},
	{query: 'lunhc', first: /lunch/, not: /^(?!.*lunch)/},
	{query: 'pubisher', found: [/publisher/], not: /^(?!.*publisher)/},
	{query: 'recomendation', first: /recommendation/, count: 1},
	{query: 'hoper role', first: /Grace Hopper.*role/, count: 2},
	{query: 'grcae piano', first: /walk with Grace Kelly/, count: 1},
	// In other capitals than were asked for.
	{query: 'Piano', first: /piano/, count: 3},
	// Filters.
	{query: 'with:ada is:open', first: /send the paper/, found: [/intro to Grace Hopper/], count: 4},
	{query: '@countess is:open', count: 4},
	{query: 'with:grace with:ada', first: /dinner with Ada Lovelace and Grace Hopper/, not: /^(?!.*Ada.*Grace)/},
	{query: 'at:café', first: /Café Central/, count: 3},
	{query: 'tag:work', found: [/work\/acme/], not: /^(?!.*work\/acme)/},
	{query: 'is:planned', first: /2026-11-30.*trip/, found: [/2026-11-28/], not: /^2026-1[01]-[01]/, count: 7},
	{query: 'date:lastmonth lunch', first: /2026-10/, not: /^2026-11/},
	{query: 'date:2026-11-20 is:meeting', first: /coffee with Ada/, count: 1},
	{query: 'grace is:note', count: 0},
	// Nothing for noise.
	{query: 'xqzvk', count: 0},
	{query: 'vsa', count: 0},
	{query: 'qwrtp', count: 0},
	{query: 'pimno', count: 0},
	{query: 'zz', count: 0},
	{query: 'oper', count: 0},
	{query: 'asdfgh', count: 0},
	{query: 'lkjhgf piano', count: 0},
];
