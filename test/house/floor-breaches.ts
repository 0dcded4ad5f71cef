/** A file of a floor, and what it may not see: each in a line of its own, which lint must find fault with. */
export type FloorBreach = {readonly file: string; readonly sees?: readonly string[]; readonly uses?: readonly string[]};

/** Rooms of the house, as a file of another one, so many folders deep, would import them. */
const rooms = (deep: string, ...names: readonly string[]): readonly string[] =>
	names.map(name => `${deep}/${name}/x.ts`);

const upper = ['commands', 'tui', 'capture', 'search', 'changes', 'exchange'];
const timers = ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'];

/** A folder of the store, which sees none of the rooms above the store and none of these folders beside it. */
const inStore = (folder: string, ...beside: readonly string[]): FloorBreach => ({
	file: `source/store/${folder}/floor.ts`,
	sees: ['../../cli.ts', ...rooms('../..', ...upper), '../store.ts', ...rooms('..', ...beside), 'yaml'],
});

/** The one file of a pure room that has a package. */
const door = (file: string, deep: string, above: readonly string[], ...uses: readonly string[]): FloorBreach => ({
	file,
	sees: [`${deep}/cli.ts`, ...rooms(deep, ...above), 'lowdb'],
	uses: [...timers, ...uses],
});

export const floorBreaches: readonly FloorBreach[] = [
	{file: 'source/columns.ts', sees: ['./cli.ts', 'lowdb']},
	{file: 'source/start.ts', sees: ['./journal/day.ts', 'lowdb']},
	{file: 'source/completing.ts', sees: ['node:fs', 'node:fs/promises', 'lowdb']},
	{file: 'source/process/floor.ts', sees: ['node:fs/promises']},
	inStore('commit'),
	inStore('sync'),
	inStore('git', 'sync', 'commit', 'care', 'memory', 'state'),
	inStore('care', 'commit'),
	inStore('memory', 'commit', 'care'),
	inStore('state', 'commit', 'care', 'memory'),
	inStore('files', 'commit', 'care', 'memory', 'state'),
	inStore('machine', 'commit', 'care', 'memory', 'state', 'files'),
	...['journal', 'capture', 'search', 'changes', 'exchange'].map(room => ({
		file: `source/${room}/floor.ts`,
		uses: ['queueMicrotask'],
	})),
	door(
		'source/capture/dates/library.ts',
		'../..',
		['commands', 'tui', 'store', 'search', 'changes', 'exchange'],
		'process',
	),
	door(
		'source/exchange/read/table/rows.ts',
		'../../..',
		['commands', 'tui', 'store', 'search', 'changes'],
		'process',
		'Date',
	),
	door(
		'source/exchange/read/notes/front-matter.ts',
		'../../..',
		['commands', 'tui', 'store', 'search', 'changes'],
		'process',
		'Date',
	),
];

/** Such a file, a breach a line. */
export const linesOf = ({sees = [], uses = []}: FloorBreach): readonly string[] => [
	...sees.map((what, at) => `export const seen${at} = () => import('${what}');`),
	...uses.map((what, at) => `export const used${at} = () => ${what};`),
];
