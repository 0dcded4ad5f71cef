import {describe, expect, test} from 'vitest';
import type {MonthName} from '../../source/journal/day.ts';
import {textOf} from '../../source/tui/drawing/line.ts';
import {matchWords} from '../../source/tui/filter/matches.ts';
import {hereOf} from '../../source/tui/keys/here.ts';
import {emptyLines} from '../../source/tui/panes/empty-lines.ts';
import {keyOf, type Row} from '../../source/tui/rows/row.ts';
import {rowsOf} from '../../source/tui/rows.ts';
import type {State} from '../../source/tui/state.ts';
import {update} from '../../source/tui/update.ts';
import {example, ids, now, opened, press, pressed} from './example.ts';

const rows = (state: State): readonly (Row | undefined)[] => {
	const list = rowsOf(state, state.screens[0]);
	return Array.from({length: list.length}, (_, at) => list.at(at));
};
const keys = (state: State): readonly string[] => rows(state).flatMap(row => keyOf(row) ?? []);

describe('a filter of the timeline', () => {
	test('follows every letter, and keeps days and order', () => {
		const typed = press(opened(), '/', '"with:alan');
		expect(keys(typed)).toEqual([ids.lunch, ids.lawyer]);
		expect(rows(typed).filter(row => row?.kind === 'title')).toEqual([
			{kind: 'title', text: 'November 2026'},
			{kind: 'title', text: 'October 2026'},
		]);
		expect(matchWords(typed)).toBe('2 of 12');
	});

	test.each([
		['tag:hiring', [ids.coffee]],
		['is:need', [ids.lawyer]],
		['the\u0301sis', [ids.walk]],
		['THESIS', [ids.walk]],
		['美咲', [ids.lunch]],
		['نور', [ids.walk]],
		['at:café is:meeting', [ids.coffee]],
		['date:2026-09', [ids.flight, ids.long]],
	])('%s finds what it says', (query, expected) => {
		expect(keys(press(opened(), '/', `"${query}`))).toEqual(expected);
	});

	test('is asked for once a letter, and anew when the journal changes', () => {
		expect(pressed(opened(), '/', '"ada').effects.filter(({kind}) => kind === 'find')).toEqual(['a', 'ad', 'ada'].map(text => ({kind: 'find', text})));
		const kept = press(opened(), '/', '"ada', 'enter');
		const [, ...effects] = update(kept, {kind: 'journal', journal: {...kept.whole}, now});
		expect(effects).toEqual([{kind: 'find', text: 'ada'}]);
		expect(pressed(kept, 'j', 'k').effects).toEqual([]);
	});

	test('Enter keeps, Esc then clears, with the cursor on the hit that was reached', () => {
		const kept = press(opened(), '/', '"with:alan', 'enter', 'j');
		expect(hereOf(kept).entry?.id).toBe(ids.lawyer);
		const cleared = press(kept, 'escape');
		expect(cleared.screens[0].filter).toBe('');
		expect(hereOf(cleared).entry?.id).toBe(ids.lawyer);
	});

	test('Esc while typing brings back all of it, and the row one was on', () => {
		const before = press(opened(), 'j', 'j');
		expect(press(before, '/', '"alan', 'escape').screens).toEqual(before.screens);
	});

	test('n and N go round the hits', () => {
		const kept = press(opened(), '/', '"with:alan', 'enter');
		expect(hereOf(press(kept, 'n')).entry?.id).toBe(ids.lawyer);
		expect(hereOf(press(kept, 'n', 'n')).entry?.id).toBe(ids.lunch);
		expect(hereOf(press(kept, 'N')).entry?.id).toBe(ids.lawyer);
	});

	test('up and down bring back earlier ones', () => {
		const used = press(opened(), '/', '"ada', 'enter', 'escape', '/', '"alan', 'enter', 'escape', '/');
		expect(press(used, 'up').screens[0].filter).toBe('alan');
		expect(press(used, 'up', 'up').screens[0].filter).toBe('ada');
		expect(press(used, 'up', 'up', 'up').screens[0].filter).toBe('ada');
		expect(press(used, 'up', 'up', 'down').screens[0].filter).toBe('alan');
		expect(press(used, 'up', 'down').screens[0].filter).toBe('');
	});

	test('that is kept with Enter is kept for the next run; one that is left or empty is not', () => {
		const keptOf = (...keys: readonly string[]) => pressed(opened(), ...keys).effects.filter(({kind}) => kind === 'keep-query');
		expect(keptOf('/', '"نور ', 'enter')).toEqual([{kind: 'keep-query', text: 'نور'}]);
		expect(keptOf('/', '"ada', 'escape', '/', 'enter')).toEqual([]);
	});

	test('completes names, tags and what is:, one after the other', () => {
		const typed = press(opened(), '/', '"with:j', 'tab');
		expect(typed.screens[0].filter).toBe('with:"Jürgen Müller"');
		expect(keys(typed)).toEqual([ids.read]);
		expect(press(opened(), '/', '"is:re', 'tab').screens[0].filter).toBe('is:received');
		const many = press(opened(), '/', '"is:', 'tab');
		expect(press(many, 'tab').screens[0].filter).not.toBe(many.screens[0].filter);
		expect(press(many, 'tab', 'shift-tab').screens[0].filter).toBe(many.screens[0].filter);
		expect(press(opened(), '/', '"zzz', 'tab').screens[0].filter).toBe('zzz');
	});

	test('that cannot be read yet leaves the hits, and says what is missing', () => {
		const broken = press(opened(), '/', '"alan is:nothing');
		expect(keys(broken).length).toBeGreaterThan(0);
		expect(matchWords(broken)).toContain('is:');
	});

	test('an answer that comes too late is not shown', () => {
		const early = press(opened(), '/', '"with:alan');
		const later = press(early, 'backspace');
		const {found} = early;
		expect(found && update(later, {kind: 'found', found})[0].found).toBe(later.found);
	});
});

describe('a filter without hits', () => {
	const said = (state: State): string => emptyLines(state, state.screens[0]).map(textOf).join('\n');

	test.each(['1', '3', '4'])('in view %s says so once older months are read, not before', view => {
		const isReading = press(opened({...example, unread: ['2019-04' as MonthName]}), view, '/', '"zzz');
		expect([keys(isReading), said(isReading)]).toEqual([[], '   Looking …']);
		expect(said(press(opened(), view, '/', '"zzz'))).toContain('Nothing matches zzz.');
	});
});

describe('a filter of another view', () => {
	test.each([
		['2', 'paper', ['owe Ada Lovelace']],
		['3', 'jurg', ['Jürgen Müller']],
		['3', 'the bear', ['Jürgen Müller']],
		['3', 'law', ['Jürgen Müller']],
		['4', 'bern', [ids.lawyer]],
		['4', 'zzz', []],
	])('%s /%s', (view, query, expected) => {
		expect(new Set(keys(press(opened(), view, '/', `"${query}`)))).toEqual(new Set(expected));
	});
});
