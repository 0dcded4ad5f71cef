import {describe, expect, test} from 'vitest';
import {addDays} from '../../source/journal/day.ts';
import type {KeyWords} from '../../source/tui/screen.ts';
import {screens} from '../../source/tui/screens.ts';
import type {State} from '../../source/tui/state.ts';
import {allKeys, keysHere} from '../../source/tui/updates/keys-here.ts';
import {withOwn} from '../../source/tui/updates/top.ts';
import {ask, id, journalOf, meeting, today} from '../journal/example.ts';
import {frame, ids, listOf, opened, press, pressed} from './example.ts';

const onRow = (state: State, cursor: string): State => withOwn(state, {...listOf(state), cursor});

/** Situations that between them give every key something to do. */
const situations: Readonly<Record<string, State>> = {
	timeline: onRow(opened(), ids.lunch),
	'a favour received': onRow(opened(), ids.flight),
	'a settled favour': onRow(opened(), ids.passed),
	'a need': onRow(opened(), ids.lawyer),
	'a long note': onRow(opened(), ids.long),
	'a long note, scrolled': press(onRow(opened(), ids.long), 'J', 'J'),
	'one pane': onRow(opened(undefined, {columns: 80, rows: 12}), ids.lunch),
	'set up for sync': {...onRow(opened(), ids.lunch), sync: {toSend: 2}},
	ledger: press(opened(), '3'),
	people: press(opened(), '4', 'j'),
	needs: press(opened(), '5'),
	'an entry': press(onRow(opened(), ids.coffee), 'enter'),
	'a filter': press(opened(), '/', '"with:alan', 'enter'),
	'a filter, further down': press(opened(), '/', '"with:alan', 'enter', 'j'),
	today: press(opened(), '1'),
	'somebody to thank': onRow(press(opened(), '1'), `thank ${ids.flight}`),
	'a plan': onRow(opened(), ids.planned),
	'a past plan': onRow(opened(journalOf([meeting({state: 'planned', date: addDays(today, -1)})])), id(1)),
	'an ask': press(opened(journalOf([ask({id: id(1)})])), '5'),
	'the example': {...opened(), isDemo: true},
	'the detail': press(onRow(opened(), ids.coffee), 'tab'),
};

const keysOf = (binding: KeyWords): readonly (readonly string[])[] => binding.keys.map(key => key.split(' '));

describe('the keys', () => {
	test.each(allKeys(screens).map(binding => [binding.keys.join(', '), binding] as const))(
		'%s does something somewhere, by each of its names',
		(_, binding) => {
			for (const keys of keysOf(binding)) {
				const did = Object.values(situations).filter(state => {
					const {state: after, effects} = pressed(state, ...keys);
					return (
						effects.length > 0 ||
						after.over !== state.over ||
						after.tour !== state.tour ||
						after.journal !== state.journal ||
						JSON.stringify(after.screens) !== JSON.stringify(state.screens)
					);
				});
				expect(did.length, keys.join(' ')).toBeGreaterThan(0);
			}
		},
	);

	test('never mean two things at one place', () => {
		for (const [name, state] of Object.entries(situations)) {
			const keys = keysHere(state).flatMap(binding => binding.keys);
			expect(new Set(keys).size, name).toBe(keys.length);
		}
	});

	test('of a footer are as many as fit, with nothing left free behind the last', () => {
		const footer = (columns: number): string =>
			(frame(press(opened(undefined, {columns, rows: 20}), '4')).at(-1) ?? '').trim();
		const words = [...footer(200).split(/ {3,}/).slice(0, 4), 'q back'];
		const shown = words.join('   ');
		expect(footer(shown.length + 1)).toBe(shown);
		expect(footer(shown.length)).not.toContain(words[3]);
	});

	test('of a footer all do something there', () => {
		for (const [name, state] of Object.entries(situations)) {
			for (const binding of keysHere(state).filter(({footer}) => footer !== undefined)) {
				const {state: after, effects} = pressed(state, ...(binding.keys[0] ?? '').split(' '));
				const isDone = effects.length > 0 || after.over !== state.over || after.screens !== state.screens;
				expect(isDone, `${binding.keys[0]} in ${name}`).toBe(true);
			}
		}
	});
});

describe('a key that cannot act says why, and which key would', () => {
	const why = (state: State, key: string) => press(state, key).notice;

	test.each([
		[ids.coffee, 'x', 'x settles favours, plans whose day has come and what you ask; this is a meeting.', 'e edits it'],
		[
			ids.passed,
			'x',
			'x settles favours, plans whose day has come and what you ask; this is a settled favour.',
			'X reopens it',
		],
		[ids.quiet, 'F', 'F passes on a favour that you received; this is a note.', 'e edits it'],
		[ids.lawyer, 'X', 'X reopens what is settled, met or answered; this is an open need.', 'm says how you met it'],
		[
			ids.planned,
			'D',
			'D drops a need, or says that they declined; this is a plan.',
			'once its day has come, x says that it took place',
		],
	])('on %s: %s', (row, key, text, does) => {
		expect(why(onRow(opened(), row), key)).toEqual({tone: 'hint', text, key: does});
	});

	test('in a narrow window too: what it is for gives way to what is here', () => {
		const narrow = press(onRow(opened(undefined, {columns: 80, rows: 24}), ids.planned), 'D');
		expect(frame(narrow).at(-2)).toContain('This is a plan.   once its day has come, x says that it took place');
	});

	test('in the narrowest in several lines, and what was done in one', () => {
		const small = {columns: 40, rows: 12};
		const lines = frame(press(onRow(opened(undefined, small), ids.lawyer), 'X')).map(line => line.trim());
		expect(lines.slice(-2)).toEqual(['This is an open need.', 'm says how you met it']);
		const done = frame(press(opened(undefined, small), 'p'));
		expect(done).toHaveLength(12);
		expect(done.at(-1)).toContain('p hides them');
	});

	test('where there is nothing to go to, and on screens that do not have it', () => {
		expect(why(opened(), 'n')).toMatchObject({key: '/ filters'});
		expect(why(press(opened(), '4', 'j'), 'd')).toMatchObject({text: expect.stringContaining('; this is ')});
		expect(why(opened(), 'z')).toMatchObject({key: '1 opens it'});
		expect(why(opened(), '~')).toMatchObject({key: '? lists the keys that work'});
		expect(why(press(onRow(opened(), ids.coffee), 'enter'), '/')).toMatchObject({key: 'q goes back to one'});
	});

	test('O says whether nobody is named, or nobody in all that are marked', () => {
		const marked = press(onRow(press(onRow(opened(), ids.lunch), 'v'), ids.coffee), 'v');
		expect(why(marked, 'O')).toMatchObject({text: expect.stringContaining('nobody is in all of these')});
		expect(why(onRow(opened(), ids.quiet), 'O')).toMatchObject({text: expect.stringContaining('named in this one')});
		expect(why(press(opened(), '4'), 'O')).toMatchObject({text: expect.stringMatching(/; this is [A-Z].*\.$/)});
	});

	test('a key of lists says on a map and on a page which key would do there', () => {
		expect(why(press(opened(), '6'), 'e')).toEqual({
			...{tone: 'hint', text: 'e (edit) does nothing here.', key: 'enter opens the day in the timeline'},
		});
		expect(why(press(onRow(opened(), ids.coffee), 'enter'), 'v')).toMatchObject({
			...{text: 'v (mark) does nothing here.', key: '? lists the keys that work'},
		});
	});

	test('what is open already says so where it would be opened', () => {
		const already = {text: 'This is it already.', key: 'q goes back'};
		expect(why(press(opened(), '4', 'j', 'b'), 'b')).toMatchObject(already);
		expect(why(press(opened(), '4', 'enter'), 'w')).toMatchObject(already);
	});

	test('p says what it shows', () => {
		const shown = press(opened(), 'p');
		expect(shown.notice).toEqual({tone: 'done', text: '1 private entry is shown.', key: 'p hides them'});
		expect(press(shown, 'p').notice).toMatchObject({text: '1 private entry is hidden.', key: 'p shows them'});
		expect(why(opened(journalOf([meeting()])), 'p')).toMatchObject({key: 'P makes one private'});
	});
});
