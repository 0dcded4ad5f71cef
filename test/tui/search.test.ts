import {describe, expect, test} from 'vitest';
import {parseQuery} from '../../source/journal/query/parse.ts';
import {isQueryFault} from '../../source/journal/query/query.ts';
import {findAll} from '../../source/search/find.ts';
import {hitsOf, pressInSearch, type Searching} from '../../source/tui/search/searching.ts';
import {emptyField} from '../../source/tui/typing/field.ts';
import {example, ids, now} from './example.ts';

const opened: Searching = {journal: example, now, field: emptyField, recent: ['with:alan', 'grace'], cursor: 0};

/** The search after some keys, with every answer that they ask for; text where it begins with `"`. */
const press = (search: Searching, ...keys: readonly string[]): Searching => {
	let current = search;
	for (const key of keys.flatMap(text =>
		text.startsWith('"') ? Array.from(text.slice(1), letter => (letter === ' ' ? 'space' : letter)) : [text],
	)) {
		const [next, asked] = pressInSearch(current, {kind: 'key', key});
		const query = asked?.kind === 'find' ? parseQuery(asked.text, now) : undefined;
		current =
			query && !isQueryFault(query) ? {...next, found: {text: query.text, findings: findAll(example, query)}} : next;
	}
	return current;
};

describe('the search for one entry', () => {
	test('offers the newest entries before anything is typed', () => {
		expect(hitsOf(opened)[0]?.id).toBe(ids.planned);
	});

	test('puts the best match first: a name before running text', () => {
		expect(hitsOf(press(opened, '"grace')).map(({id}) => id)).toEqual([ids.planned, ids.flight, ids.intro]);
	});

	test('Enter gives the chosen entry, and nothing where there is none', () => {
		const [, asked] = pressInSearch(press(opened, '"grace', 'down'), {kind: 'key', key: 'enter'});
		expect(asked).toMatchObject({kind: 'choose', entry: {id: ids.flight}});
		expect(pressInSearch(press(opened, '"qqqq'), {kind: 'key', key: 'enter'})[1]).toBeUndefined();
	});

	test('Esc leaves, ctrl-c clears first, and another letter begins at the best hit', () => {
		expect(pressInSearch(opened, {kind: 'key', key: 'escape'})[1]).toEqual({kind: 'leave'});
		const cleared = press(opened, '"grace', 'ctrl-c');
		expect(cleared.field.text).toBe('');
		expect(pressInSearch(cleared, {kind: 'key', key: 'ctrl-c'})[1]).toEqual({kind: 'leave'});
		expect(press(opened, 'down', 'down', '"g').cursor).toBe(0);
	});

	test('the cursor stays within the hits', () => {
		expect(press(opened, '"grace', 'pagedown').cursor).toBe(2);
		expect(press(opened, '"grace', 'up').cursor).toBe(0);
	});

	test('up in an empty field brings the last searches, and then goes through the hits again', () => {
		expect(press(opened, 'up').field.text).toBe('with:alan');
		const [, asked] = pressInSearch(opened, {kind: 'key', key: 'up'});
		expect(asked).toEqual({kind: 'find', text: 'with:alan'});
		const second = press(opened, 'up', 'up');
		expect(second.field.text).toBe('grace');
		expect(press(second, 'up').field.text).toBe('grace');
		expect(press(second, 'down', 'down', 'up')).toMatchObject({cursor: 1, field: {text: 'grace'}});
		expect(press(second, '"x', 'up').field.text).toBe('gracex');
		expect(press(opened, 'down', 'up').field.text).toBe('');
	});

	test('a paste is one line', () => {
		expect(pressInSearch(opened, {kind: 'paste', text: 'grace\nairport'})[0].field.text).toBe('grace airport');
	});
});
