import {describe, expect, test} from 'vitest';
import type {MonthName} from '../../source/journal/day.ts';
import type {State} from '../../source/tui/state.ts';
import {update} from '../../source/tui/update.ts';
import {filterWords, hereOf} from '../../source/tui/updates/top.ts';
import {journalOf, note} from '../journal/example.ts';
import {example, frame, ids, rowKeys as keys, listOf, now, opened, press, pressed} from './example.ts';

describe('a filter of the timeline', () => {
	test('follows every letter, and keeps days and order', () => {
		const typed = press(opened(), '/', '"with:alan');
		expect(keys(typed)).toEqual([ids.lunch, ids.lawyer]);
		const text = frame(typed).join('\n');
		expect(text.indexOf('   November 2026')).toBeGreaterThan(0);
		expect(text.indexOf('   October 2026')).toBeGreaterThan(text.indexOf('   November 2026'));
		expect(text).not.toContain('   September 2026');
		expect(filterWords(typed)).toBe('2 of 12');
	});

	test.each([
		['tag:hiring', [ids.coffee]],
		['is:need', [ids.lawyer]],
		['the\u0301sis', [ids.walk]],
		['THESIS', [ids.walk]],
		['美咲', ['person 佐藤 美咲', ids.lunch]],
		['نور', ['person نور', ids.walk]],
		['at:café is:meeting', [ids.coffee]],
		['date:2026-09', [ids.flight, ids.long]],
	])('%s finds what it says', (query, expected) => {
		expect(keys(press(opened(), '/', `"${query}`))).toEqual(expected);
	});

	test('is asked for once a letter, and anew when the journal changes', () => {
		expect(pressed(opened(), '/', '"ada').effects.filter(({kind}) => kind === 'find')).toEqual(
			['a', 'ad', 'ada'].map(text => ({kind: 'find', text})),
		);
		const kept = press(opened(), '/', '"ada', 'enter');
		const [, ...effects] = update(kept, {kind: 'journal', journal: {...kept.whole}, now});
		expect(effects).toEqual([{kind: 'find', text: 'ada'}]);
		expect(pressed(kept, 'j', 'k').effects).toEqual([]);
	});

	test('Enter keeps, Esc then clears, with the cursor on the hit that was reached', () => {
		const kept = press(opened(), '/', '"with:alan', 'enter', 'j');
		expect(hereOf(kept).entry?.id).toBe(ids.lawyer);
		const cleared = press(kept, 'escape');
		expect(listOf(cleared).filter).toBe('');
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
		expect(listOf(press(used, 'up')).filter).toBe('alan');
		expect(listOf(press(used, 'up', 'up')).filter).toBe('ada');
		expect(listOf(press(used, 'up', 'up', 'up')).filter).toBe('ada');
		expect(listOf(press(used, 'up', 'up', 'down')).filter).toBe('alan');
		expect(listOf(press(used, 'up', 'down')).filter).toBe('');
	});

	test('what was left with Esc comes back with up too', () => {
		expect(listOf(press(opened(), '/', '"ada', 'escape', '/', 'up')).filter).toBe('ada');
		expect(press(opened(), 'p', '/', '"her illness', 'escape').recent).toEqual([]);
	});

	test('that is kept with Enter is kept for the next run; one that is left or empty is not', () => {
		const keptOf = (...keys: readonly string[]) =>
			pressed(opened(), ...keys).effects.filter(({kind}) => kind === 'keep-query');
		expect(keptOf('/', '"نور ', 'enter')).toEqual([{kind: 'keep-query', text: 'نور'}]);
		expect(keptOf('/', '"ada', 'escape', '/', 'enter')).toEqual([]);
	});

	test('completes names, tags and what is:, one after the other', () => {
		const typed = press(opened(), '/', '"with:j', 'tab');
		expect(listOf(typed).filter).toBe('with:"Jürgen Müller"');
		expect(keys(typed)).toEqual([ids.read]);
		expect(listOf(press(opened(), '/', '"is:re', 'tab')).filter).toBe('is:received');
		const many = press(opened(), '/', '"is:', 'tab');
		expect(listOf(press(many, 'tab')).filter).not.toBe(listOf(many).filter);
		expect(listOf(press(many, 'tab', 'shift-tab')).filter).toBe(listOf(many).filter);
		expect(listOf(press(opened(), '/', '"zzz', 'tab')).filter).toBe('zzz');
	});

	test('that cannot be read yet leaves the hits, and says what is missing', () => {
		const broken = press(opened(), '/', '"alan is:nothing');
		expect(keys(broken).length).toBeGreaterThan(0);
		expect(filterWords(broken)).toContain('is:');
	});

	test('an answer that comes too late is not shown', () => {
		const early = press(opened(), '/', '"with:alan');
		const later = press(early, 'backspace');
		const {found} = early;
		expect(found && update(later, {kind: 'found', found})[0].found).toBe(later.found);
	});
});

describe('a filter without hits', () => {
	const said = (state: State): string => frame(state).join('\n');

	test.each(['2', '4', '5'])('in view %s says so once older months are read, not before', view => {
		const isReading = press(opened({...example, unread: ['2019-04' as MonthName]}), view, '/', '"zzz');
		expect(keys(isReading)).toEqual([]);
		expect(said(isReading)).toContain('   Looking …');
		expect(said(isReading)).not.toContain('Nothing matches');
		expect(said(press(opened(), view, '/', '"zzz'))).toContain('Nothing matches zzz.');
	});
});

describe('a filter that nothing matches in a view of some entries', () => {
	test('is looked for in every entry by Enter, while it is typed and afterwards', () => {
		const typed = press(opened(), '3', '/', '"Bletchley');
		expect(frame(typed).join('\n')).toContain('enter looks through every entry.');
		expect(frame(typed).at(-1)).toContain('enter look everywhere');
		const found = press(typed, 'enter');
		expect(frame(found)[0]).toContain('/Bletchley');
		expect(keys(found)).not.toEqual([]);
		expect(frame(press(typed, 'escape', '3', '/', '"Bletchley', 'enter')).join('\n')).toContain('Bletchley');
		// The view that had nothing shows everything once more.
		expect(frame(press(found, '3')).join('\n')).toContain('You owe');
	});

	test('and where something matches, Enter keeps it', () => {
		const kept = press(opened(), '3', '/', '"ada', 'enter');
		expect(frame(kept).join('\n')).toContain('You owe');
		expect(frame(press(opened(), '2', '/', '"zzz')).join('\n')).not.toContain('every entry');
	});
});

describe('a filter of another view', () => {
	test.each([
		['3', 'paper', ['owe Ada Lovelace']],
		['4', 'jurg', ['Jürgen Müller']],
		['4', 'the bear', ['Jürgen Müller']],
		['4', 'law', ['Jürgen Müller']],
		['5', 'bern', [ids.lawyer]],
		['5', 'zzz', []],
	])('%s /%s', (view, query, expected) => {
		expect(new Set(keys(press(opened(), view, '/', `"${query}`)))).toEqual(new Set(expected));
	});
});

test('a filter of a view says that it goes through that view, and where every entry is looked through', () => {
	const line = (...keys: readonly string[]): string => frame(press(opened(), ...keys)).at(-1) ?? '';
	expect(line('1', '/')).toContain('this view; 2 / every entry');
	expect(line('1', '/', '"ada')).toMatch(/\/ada {3}\d of \d here/);
	expect(line('2', '/')).not.toContain('every entry');
	expect(line('2', '/', '"ada')).not.toContain('here');
});

test('of a text whose end matches as much is shown before it as fits', () => {
	const text = 'her news is a book and she wants to hear about the role from Zelda';
	const shown = frame(press(opened(journalOf([note({text})]), {columns: 60, rows: 20}), '2', '/', '"Zelda')).join('\n');
	expect(shown).toMatch(/…she wants to hear about the role from Zelda/);
	const inMidst = journalOf([note({text: ` ${'a '.repeat(40)}Zelda${' b'.repeat(40)}`})]);
	expect(frame(press(opened(inMidst, {columns: 60, rows: 20}), '2', '/', '"Zelda')).join('\n')).toMatch(
		/…a.* Zelda b.*…/,
	);
});
