import type {Day, Now, Time} from '../../source/journal/day.ts';
import type {Journal} from '../../source/journal/journal.ts';
import {withoutPrivate} from '../../source/journal/private.ts';
import {findAll} from '../../source/search/find.ts';
import type {Window} from '../../source/tui/drawing/layout.ts';
import {textOf} from '../../source/tui/drawing/line.ts';
import {filterAsRead} from '../../source/tui/filtering/readable.ts';
import {windowPane} from '../../source/tui/frame/window.ts';
import type {ListOwn} from '../../source/tui/list/list-own.ts';
import type {Effect} from '../../source/tui/request.ts';
import {screens} from '../../source/tui/screens.ts';
import type {State} from '../../source/tui/state.ts';
import {update} from '../../source/tui/update.ts';
import {openedAt} from '../../source/tui/updates/stack.ts';
import {topOf} from '../../source/tui/updates/top.ts';
import {favour, id, journalOf, meeting, need, note, person, today} from '../journal/example.ts';

/** A journal with everything that screens show, and the screens on it, driven by keys. */

const day = (text: string): Day => text as Day;

export const ids = {
	coffee: id(1),
	intro: id(2),
	paper: id(3),
	lunch: id(4),
	read: id(5),
	passed: id(6),
	walk: id(7),
	lawyer: id(8),
	quiet: id(9),
	flight: id(10),
	long: id(11),
	planned: id(12),
	secret: id(13),
} as const;

export const longText = Array.from({length: 80}, (_, line) => `line ${line + 1} of a long story`).join('\n');

export const example: Journal = journalOf(
	[
		meeting({
			id: ids.planned,
			date: day('2026-11-28'),
			state: 'planned',
			people: ['Grace Hopper'],
			text: 'coffee with Grace Hopper',
		}),
		note({id: ids.quiet, date: day('2026-11-22'), text: 'quiet day, read all afternoon'}),
		meeting({
			id: ids.coffee,
			time: '15:00' as Time,
			place: 'Café Central',
			tags: ['hiring'],
			text: 'coffee with Ada Lovelace: the new role, she is hiring',
		}),
		favour({id: ids.intro, way: 'given', text: 'intro to Grace Hopper', meeting: ids.coffee}),
		favour({
			id: ids.paper,
			way: 'given',
			state: 'promised',
			due: day('2026-11-27'),
			text: 'send the paper',
			meeting: ids.coffee,
		}),
		meeting({
			id: ids.lunch,
			date: day('2026-11-17'),
			how: 'lunch',
			people: ['Alan Turing', '佐藤 美咲'],
			text: 'lunch with Alan Turing and 佐藤 美咲: Bletchley, the chess club',
		}),
		favour({
			id: ids.read,
			date: day('2026-11-15'),
			people: ['Jürgen Müller'],
			state: 'settled',
			settled: {date: day('2026-11-15'), by: 'forwarded', entry: ids.passed},
		}),
		favour({
			id: ids.passed,
			date: day('2026-11-15'),
			way: 'given',
			people: ['Ben Stone'],
			text: 'read his CV',
			state: 'settled',
			forwards: ids.read,
			settled: {date: day('2026-11-15'), by: 'freely'},
		}),
		meeting({
			id: ids.walk,
			date: day('2026-10-31'),
			how: 'walk',
			people: ['Zoë 👩🏽‍🚀', 'نور'],
			text: 'the canal, her the\u0301sis 👩🏽‍🚀',
		}),
		need({id: ids.lawyer, date: day('2026-10-29'), people: ['Alan Turing']}),
		favour({id: ids.flight, date: day('2026-09-12'), people: ['Grace Hopper'], text: 'a lift to the airport'}),
		note({id: ids.long, date: day('2026-09-01'), text: longText}),
		note({id: ids.secret, date: day('2026-11-10'), text: 'her illness, not to be told', private: true}),
	],
	[person('Jürgen Müller', {offers: ['law'], aliases: ['the Bear'], circles: ['work']})],
);

export const now: Now = {day: today, time: '16:00' as Time, instant: '2026-11-22T16:00:00.000Z' as Now['instant']};

/** The screens on a journal, as they are opened. */
export const opened = (whole: Journal = example, window: Window = {columns: 120, rows: 40}): State => {
	const world = {journal: withoutPrivate(whole), whole, now, window, isAscii: false, isDemo: false, table: screens};
	const open = openedAt(world, {kind: 'timeline'});
	return {...world, isPrivateShown: false, screens: [open], left: {}, draft: '', parked: [], recent: []};
};

/** The own state of the screen on top, where that is a list. */
export const listOf = ({screens: [{own}]}: State): ListOwn => own as ListOwn;

/** A key with the id of its entry, and without the month, which tells those of one id apart. */
const plainKey = (key: string | undefined): string | undefined => key?.replace(/\d{4}-\d{2}\/(?=[\da-f]{8}-)/, '');

/** The key of the row under the cursor of the list on top, also where nobody has moved yet. */
export const rowUnder = (state: State): string | undefined => {
	const {screen, at, own} = topOf(state);
	return plainKey((screen.hold?.(at, own, state) as ListOwn | undefined)?.cursor);
};

/** The keys of the rows of the list on top that can be under the cursor, from the first to the last. */
export const rowKeys = ({over: _, ...state}: State): readonly string[] => {
	const keys: string[] = [];
	for (let at = press(state, 'home'); ; at = press(at, 'j')) {
		const {cursor} = listOf(at);
		const key = plainKey(cursor);
		if (key === undefined || key === keys.at(-1)) return keys;
		keys.push(key);
	}
};

/** What is seen, a string a line. */
export const frame = (state: State): readonly string[] => windowPane(state).lines.map(textOf);

/**
 * What keys make of the screens, one after the other; text in several letters is typed letter by letter where it begins
 * with `"`.
 */
export const press = (state: State, ...keys: readonly string[]): State => pressed(state, ...keys).state;

/** The same with all that the loop is asked to do on the way. */
export const pressed = (
	state: State,
	...keys: readonly string[]
): {readonly state: State; readonly effects: readonly Effect[]} => {
	let current = state;
	const all: Effect[] = [];
	for (const key of keys.flatMap(typed)) {
		const [next, ...effects] = update(current, {kind: 'press', press: {kind: 'key', key}, now});
		current = next;
		for (const effect of effects) if (effect.kind === 'find') current = found(current, effect.text);
		all.push(...effects);
	}
	return {state: current, effects: all};
};

/** The whole answer of a search, as the loop would bring it. */
export const found = (state: State, text: string): State => {
	const {query, fault} = filterAsRead(text, now, state.dates);
	const answer = {text, ...(fault && {fault}), ...(query && {findings: findAll(state.journal, query)})};
	return update(state, {kind: 'found', found: answer})[0];
};

const typed = (key: string): readonly string[] =>
	key.startsWith('"') && key.length > 1
		? Array.from(key.slice(1), letter => (letter === ' ' ? 'space' : letter))
		: [key];
