const imports = 'lint/style/noRestrictedImports';
const globals = 'lint/style/noRestrictedGlobals';

/** One breach: a file of the house, what is in it, and the rule that must catch it. */
export type Breach = readonly [file: string, text: string, rule: string];

/** `room` imports what it may not see; dynamically too, and for types only. */
const sees = (room: string, ...seen: readonly string[]): readonly Breach[] =>
	seen.flatMap((what, at): readonly Breach[] => [
		[`source/${room}-${at}-static.ts`, `import {one} from '${what}';\nexport const two = one;\n`, imports],
		[`source/${room}-${at}-type.ts`, `import type {One} from '${what}';\nexport type Two = One;\n`, imports],
		[`source/${room}-${at}-lazy.ts`, `export const two = () => import('${what}');\n`, imports],
	]);

/** `room` uses what only the roof has. */
const uses = (room: string, ...used: readonly string[]): readonly Breach[] =>
	used.map((code, at) => [`source/${room}-${at}.ts`, `export const two = () => ${code};\n`, globals]);

const lines = (count: number): string =>
	Array.from({length: count}, (_, at) => `export const number${at} = ${at};\n`).join('');

const impure = [
	'new Date()',
	'Date.now()',
	'process.env',
	'setTimeout(() => {}, 1)',
	'setInterval(() => {}, 1)',
	'setImmediate(() => {})',
];

/** What may not be: one file for each rule that it breaks. */
export const breaches: readonly Breach[] = [
	...sees(
		'journal/x',
		'../errors/../cli.ts',
		'../commands/command.ts',
		'../tui/loop.ts',
		'../store/store.ts',
		'../capture/grammar.ts',
		'../search/find.ts',
		'node:path',
		'node:fs',
		'lowdb',
	),
	...sees('journal/people/x', '../../store/store.ts', '../../tui/rows/row.ts', '../../cli.ts'),
	...sees(
		'search/x',
		'../cli.ts',
		'../commands/command.ts',
		'../tui/loop.ts',
		'../store/store.ts',
		'../capture/grammar.ts',
		'node:fs',
		'chrono-node',
	),
	...sees(
		'capture/x',
		'../cli.ts',
		'../commands/command.ts',
		'../tui/loop.ts',
		'../store/store.ts',
		'../search/find.ts',
		'node:fs',
		'chrono-node',
		'chrono-node/en',
		'fuzzysort',
	),
	...sees('journal/w', '../changes/star.ts'),
	...sees('search/w', '../changes/star.ts'),
	...sees('capture/w', '../changes/star.ts'),
	...sees('store/w', '../changes/star.ts'),
	...sees(
		'changes/x',
		'../cli.ts',
		'../commands/command.ts',
		'../tui/loop.ts',
		'../store/store.ts',
		'node:fs',
		'lowdb',
		'fuzzysort',
		'chrono-node',
	),
	...sees('journal/v', '../exchange/imported.ts'),
	...sees('search/v', '../exchange/imported.ts'),
	...sees('capture/v', '../exchange/imported.ts'),
	...sees('store/v', '../exchange/imported.ts'),
	...sees(
		'exchange/x',
		'../cli.ts',
		'../commands/command.ts',
		'../tui/loop.ts',
		'../store/store.ts',
		'../search/find.ts',
		'../changes/star.ts',
		'node:fs',
		'csv-parse/sync',
		'yaml',
	),
	...sees('changes/people/x', '../../store/store.ts', '../../tui/loop.ts'),
	...sees(
		'store/x',
		'../cli.ts',
		'../commands/command.ts',
		'../tui/loop.ts',
		'../capture/grammar.ts',
		'../search/find.ts',
		'ink',
		'react',
		'meow',
	),
	...sees('store/commit/x', '../store.ts', '../../tui/loop.ts', '../../search/find.ts', 'env-paths', 'meow'),
	...sees('store/care/x', '../store.ts', '../commit/lock.ts', '../../capture/grammar.ts', 'lowdb'),
	...sees(
		'store/memory/x',
		'../store.ts',
		'../commit/lock.ts',
		'../care/backup.ts',
		'../../commands/command.ts',
		'lowdb',
	),
	...sees('store/state/x', '../store.ts', '../care/backup.ts', '../memory/loaded-journal.ts', '../../cli.ts', 'lowdb'),
	...sees(
		'store/files/x',
		'../store.ts',
		'../memory/loaded-journal.ts',
		'../state/draft.ts',
		'../../changes/edit.ts',
		'lowdb',
	),
	...sees('store/machine/x', '../store.ts', '../state/draft.ts', '../files/disk.ts', '../../tui/loop.ts', 'lowdb'),
	...sees(
		'commands/x',
		'../cli.ts',
		'../tui/loop.ts',
		'ink',
		'react',
		'lowdb',
		'node:fs',
		'node:fs/promises',
		'fs',
		'meow',
		'string-width',
		'env-paths',
	),
	...sees(
		'tui/x',
		'../cli.ts',
		'../commands/command.ts',
		'lowdb',
		'node:fs',
		'node:fs/promises',
		'fuzzysort',
		'string-width',
		'chalk',
	),
	...sees('process/x', '../cli.ts', '../tui/loop.ts', '../store/store.ts', 'node:fs', 'meow', 'ink'),
	...sees('x', './cli.ts', './journal/day.ts', './store/store.ts', 'string-width', 'node:fs'),
	['source/start.ts', "import {one} from './store/store.ts';\nexport const two = one;\n", imports],
	...uses('journal/y', ...impure),
	...uses('changes/y', ...impure),
	...uses('exchange/y', ...impure),
	['source/exchange/read/table/rows.ts', 'export const two = process.env;\n', globals],
	[
		'source/exchange/read/notes/front-matter.ts',
		"import {one} from 'csv-parse/sync';\nexport const two = one;\n",
		imports,
	],
	...uses('capture/y', ...impure),
	...uses('search/y', ...impure),
	['source/capture/dates/library.ts', 'export const two = process.env;\n', globals],
	['source/cli.ts', "import {render} from 'ink';\nexport const two = render;\n", imports],
	['source/journal/camelCase.ts', 'export const two = 2;\n', 'lint/style/useFilenamingConvention'],
	['source/journal/snake_case.ts', 'export const two = 2;\n', 'lint/style/useFilenamingConvention'],
	['test/journal/long.test.ts', lines(251), 'lint/style/noExcessiveLinesPerFile'],
	[
		'source/tui/circle.ts',
		"import {square} from './square.ts';\nexport const circle = () => square;\n",
		'lint/suspicious/noImportCycles',
	],
	[
		'source/tui/square.ts',
		"import {circle} from './circle.ts';\nexport const square = () => circle;\n",
		'lint/suspicious/noImportCycles',
	],
	['source/journal/default.ts', 'export default 2;\n', 'lint/style/noDefaultExport'],
	['source/journal/barrel.ts', "export * from './default.ts';\n", 'lint/performance/noReExportAll'],
	['source/journal/enum.ts', 'export enum Way {\n\tgiven,\n}\n', 'lint/style/noEnum'],
	['source/journal/any.ts', 'export const two: any = 2;\n', 'lint/suspicious/noExplicitAny'],
	[
		'source/journal/endless.ts',
		`export const endless = (): void => {\n${'\tendless();\n'.repeat(61)}};\n`,
		'lint/complexity/noExcessiveLinesPerFunction',
	],
	['source/journal/spoken.ts', "export const two = () => console.log('two');\n", 'lint/suspicious/noConsole'],
];

/** What may be: every door that there is. */
export const allowed: readonly (readonly [file: string, text: string])[] = [
	['source/columns.ts', "import {one} from 'string-width';\nexport const two = one;\n"],
	['source/capture/dates/z.ts', "import {one} from '../../journal/day.ts';\nexport const two = one;\n"],
	[
		'source/search/z.ts',
		"import {one} from 'fuzzysort';\nimport {two} from '../journal/day.ts';\nexport const three = [one, two];\n",
	],
	[
		'source/store/commit/z.ts',
		"import {one} from 'node:fs';\nimport {two} from 'lowdb';\nimport {three} from '../../errors.ts';\nimport " +
			"{four} from '../care/backup.ts';\nexport const five = [one, two, three, four, new Date()];\n",
	],
	[
		'source/store/state/z.ts',
		"import {one} from '../../journal/day.ts';\nimport {two} from '../files/disk.ts';\nexport const three = " +
			'[one, two];\n',
	],
	['source/store/machine/z.ts', "import {one} from 'env-paths';\nexport const two = one;\n"],
	[
		'source/store/z.ts',
		"import {one} from './commit/lock.ts';\nimport {two} from './machine/new-id.ts';\nexport const three = " +
			'[one, two];\n',
	],
	[
		'source/commands/z.ts',
		"import {one} from 'node:child_process';\nimport {two} from '../capture/grammar.ts';\nimport {three} from " +
			"'../store/store.ts';\nexport const four = [one, two, three];\n",
	],
	[
		'source/tui/z.tsx',
		"import {one} from 'ink';\nimport {two} from 'react';\nimport {three} from '../search/find.ts';\nexport " +
			'const four = [one, two, three, process.stdin];\n',
	],
	['test/journal/short.test.ts', lines(250)],
];
