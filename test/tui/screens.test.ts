import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {describe, expect, test} from 'vitest';
import {width} from '../../source/columns.ts';
import type {Day} from '../../source/journal/day.ts';
import {findEntry} from '../../source/journal/journal.ts';
import {said, span} from '../../source/tui/drawing/line.ts';
import {entryBindings} from '../../source/tui/keys/entry-keys.ts';
import {moveKeys} from '../../source/tui/keys/move-keys.ts';
import type {Screen} from '../../source/tui/screen.ts';
import {spoken} from '../../source/tui/screen-reader/spoken.ts';
import {screens} from '../../source/tui/screens.ts';
import type {State} from '../../source/tui/state.ts';
import {root} from '../support/node.ts';
import {example, frame, ids, opened, press, pressed} from './example.ts';

const folder = join(root, 'source/tui');
const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
	.filter(name => /\.tsx?$/.test(name))
	.map(name => ({name, text: readFileSync(join(folder, name), 'utf8')}));

describe('a screen is one room', () => {
	test.each(screens.map(({kind}) => kind))('%s is named in its own folder and in the table, and nowhere else', kind => {
		const named = new RegExp(
			`\\b(?:kind|place)\\b[^\\n]{0,9}(?::|===|!==) '${kind}'|\\bcase '${kind}'|screens/${kind}/`,
		);
		const others = files.filter(({name}) => name !== 'screens.ts' && !name.startsWith(`screens/${kind}/`));
		expect(others.filter(({text}) => named.test(text)).map(({name}) => name)).toEqual([]);
		expect(files.some(({name, text}) => name.startsWith(`screens/${kind}/`) && named.test(text))).toBe(true);
	});

	test('no screen imports another, and nothing beneath the screens imports one', () => {
		const imported = files.flatMap(({name, text}) => importsOf(name, text).map(to => [name, to] as const));
		const wrong = imported.filter(
			([from, to]) => to.startsWith('screens/') && dirname(from) !== dirname(to) && from !== 'screens.ts',
		);
		expect(wrong).toEqual([]);
	});

	test('no line is wider than 120 columns, and no file longer than 150 lines', () => {
		const columns = (line: string): number => width(line.replaceAll('\t', '  '));
		const wide = files.filter(({text}) => text.split('\n').some(line => columns(line) > 120));
		expect(wide.map(({name}) => name)).toEqual([]);
		expect(files.filter(({text}) => text.trimEnd().split('\n').length > 150).map(({name}) => name)).toEqual([]);
	});

	test('there is no circle of files or of folders, of types neither', () => {
		const edges = files.flatMap(({name, text}) => importsOf(name, text).map(to => [name, to] as const));
		expect(circleIn(edges)).toBeUndefined();
		// A file of the root is a room of its own: screens.ts is above the screens, and screen.ts beneath them.
		const room = (name: string): string => (dirname(name) === '.' ? name : dirname(name));
		expect(
			circleIn(edges.map(([from, to]) => [room(from), room(to)] as const).filter(([from, to]) => from !== to)),
		).toBeUndefined();
	});
});

/** The files of the screens that a file imports. */
const importsOf = (name: string, text: string): readonly string[] =>
	Array.from(text.matchAll(/(?:from|import\()\s*'(\.[^']*)'/g), ([, path = '']) =>
		relative(folder, join(folder, dirname(name), path)),
	).filter(path => !path.startsWith('..'));

/** A way that leads back to where it began. */
const circleIn = (edges: readonly (readonly [from: string, to: string])[]): readonly string[] | undefined => {
	const next = Map.groupBy(edges, ([from]) => from);
	const done = new Set<string>();
	const walk = (at: string, way: readonly string[]): readonly string[] | undefined => {
		if (way.includes(at)) return [...way.slice(way.indexOf(at)), at];
		if (done.has(at)) return undefined;
		for (const [, to] of next.get(at) ?? []) {
			const circle = walk(to, [...way, at]);
			if (circle) return circle;
		}
		done.add(at);
		return undefined;
	};
	for (const from of next.keys()) {
		const circle = walk(from, []);
		if (circle) return circle;
	}
	return undefined;
};

test('a circle is found', () => {
	expect(
		circleIn([
			['a', 'b'],
			['b', 'c'],
			['c', 'b'],
		]),
	).toEqual(['b', 'c', 'b']);
	expect(
		circleIn([
			['a', 'b'],
			['a', 'c'],
			['b', 'c'],
		]),
	).toBeUndefined();
});

/** A screen that is no list: a map of days, of which one is chosen. */
type MapPlace = {readonly kind: 'map'};
type MapOwn = {readonly day: number; readonly filter: string};
const days = ['2026-11-15', '2026-11-17', '2026-11-20', '2026-11-22'] as unknown as readonly Day[];

const map: Screen<MapPlace, MapOwn> = {
	kind: 'map',
	tab: {title: 'Map', says: 'days as a map', at: {kind: 'map'}, counts: () => `${days.length} days`},
	title: () => 'Map of days',
	first: () => ({day: 0, filter: ''}),
	here: (_, {day}, {journal}) => {
		const entry = journal.months.flatMap(({entries}) => entries).find(({date}) => date === days[day]);
		return {entry, people: entry?.people ?? [], opens: entry && {to: 'entry', id: entry.id}, isEmpty: false};
	},
	keys: [
		{...moveKeys.down, when: ({own}) => own.day < days.length - 1, does: ({own}) => [{...own, day: own.day + 1}]},
		{
			keys: ['>'],
			label: 'last',
			says: 'The last day of the map',
			where: 'lists',
			footer: 5,
			does: ({own}) => [{...own, day: days.length - 1}],
		},
		{
			...moveKeys.open,
			does: ({here}) => [undefined, ...(here.opens ? [{kind: 'open', thing: here.opens} as const] : [])],
		},
		...entryBindings,
	],
	arrived: (_, own) => own,
	goTo: (_, own, thing, {journal}) => {
		const found = thing.to === 'entry' ? findEntry(journal, thing.id)?.entry : undefined;
		const day = found ? days.indexOf(found.date) : -1;
		return day < 0 ? undefined : {...own, day};
	},
	back: own => (own.filter === '' ? undefined : {...own, filter: ''}),
	filter: {
		text: ({filter}) => filter,
		with: (own, filter) => ({...own, filter}),
		words: (_, {filter}) => filter,
		isSought: false,
	},
	draw: (_, {day}, __, {height}) => ({
		lines: [
			[span('Sun Mon Tue', 'quiet')],
			days.map((_, at) => span(at === day ? '[*]' : ' . ')),
			[said(days[day] ?? '')],
		].slice(0, height),
		cursor: {x: day * 3 + 1, y: 1},
	}),
	spoken: () => ['A map of 4 days.'],
	spokenHere: (_, {day}) => days[day] ?? '',
};

describe('a screen that is no list', () => {
	const table = [...screens.slice(0, 3), map, ...screens.slice(3)];
	const onMap = (columns = 100): State => press({...opened(example, {columns, rows: 24}), table}, '4');
	const kindOf = (state: State): string => state.screens[0].place.kind;

	test('is a view in its place of the table, with its number, its name and its count', () => {
		const state = onMap();
		expect(kindOf(state)).toBe('map');
		expect(frame(state)[0]).toMatch(/2 Timeline {2}3 Ledger {2}4 Map {2}5 People {2}6 Needs {2}7 Rhythm/);
		expect(frame(onMap(140))[0]).toMatch(/7 Rhythm .*4 days/);
		expect(frame(state)[3]).toContain('[*] .  .  . ');
		expect(kindOf(press(state, '5'))).toBe('people');
	});

	test('moves by its own keys, which are in footer and help, and keeps its own state', () => {
		const moved = press(onMap(), 'j', 'j');
		expect(frame(moved)[4]).toContain('2026-11-20');
		expect(press(moved, '2', '4').screens[0]).toEqual(moved.screens[0]);
		expect(frame(moved).at(-1)).toContain('> last');
		expect(frame(press(moved, '?', '"of the map')).join('\n')).toContain('The last day of the map');
		expect(frame(press(moved, '?', '"last day of the map', 'enter'))[4]).toContain('2026-11-22');
	});

	test('opens, edits and removes what is under its cursor, and Esc comes back to it', () => {
		const moved = press(onMap(), 'j');
		const entry = press(moved, 'enter');
		expect(entry.screens[0].place).toEqual({kind: 'entry', id: ids.lunch});
		expect(press(entry, 'escape').screens).toEqual(moved.screens);
		expect(press(moved, 'e').over).toMatchObject({
			kind: 'composer',
			own: {purpose: {kind: 'edit', entry: {id: ids.lunch}}},
		});
		expect(pressed(moved, 'd').effects).toMatchObject([{kind: 'change'}]);
	});

	test('is filtered, and read aloud', () => {
		const filtered = press(onMap(), '/', '"ada', 'enter');
		expect(filtered.screens[0].own).toEqual({day: 0, filter: 'ada'});
		expect(frame(filtered)[0]).toContain('/ada');
		expect(press(filtered, 'escape').screens[0].own).toEqual({day: 0, filter: ''});
		expect(spoken(opened(), onMap())).toEqual(['Map of days.', 'A map of 4 days.', '2026-11-15']);
		expect(spoken(onMap(), press(onMap(), 'j'))).toEqual(['2026-11-17']);
	});
});
