import {width} from '../../../columns.ts';
import {printable} from '../../../printable.ts';
import {hints} from '../../drawing/hints.ts';
import {column, fillLine, type Line, lineWidth, onGround, said, spaces, span} from '../../drawing/line.ts';
import {type Area, filled, type Pane, stacked} from '../../drawing/pane.ts';
import {viewport} from '../../drawing/viewport.ts';
import {wrappedLine} from '../../drawing/wrapped.ts';
import type {Around} from '../../overlay.ts';
import type {Listed} from '../../request.ts';
import type {MenuItem} from './menu-item.ts';
import {type Menu, menuItems} from './menu-items.ts';

const titleOf = (lists: Listed): string =>
	lists.kind === 'merge'
		? `One person of ${lists.person} and ${lists.other}?`
		: 'title' in lists
			? lists.title
			: {help: 'Keys that work here', palette: 'Commands'}[lists.kind];

const keysOf = (lists: Listed): Line =>
	hints([
		['enter', {help: 'run', palette: 'run', choice: 'choose', anybody: 'choose', merge: 'choose'}[lists.kind]],
		['esc', 'close'],
	]);

/** A field and, beneath it, what can be chosen; what is typed narrows it. A rule sets it off from what it lies over. */
export const menuPane = (own: Menu, around: Around, {columns, height}: Area): Pane => {
	const {isAscii, window} = around.world;
	const isHelp = own.lists.kind === 'help';
	const gap = isHelp && window.rows >= 16 ? 1 : 0;
	const rule = isHelp ? [] : [[span((isAscii ? '-' : '─').repeat(columns), 'quiet')]];
	const room = height - rule.length - gap - 1;
	return stacked([
		{lines: rule},
		fieldAndItems(own, around, {columns, height: room}),
		{lines: filled([], gap)},
		{lines: [keysOf(own.lists)]},
	]);
};

const fieldAndItems = (own: Menu, around: Around, {columns, height}: Area): Pane => {
	const title = titleOf(own.lists);
	const before = width(printable(own.field.text.slice(0, own.field.cursor)));
	const titles = wrappedLine([spaces(3), span(title, 'title')], columns - 1, 3);
	// What is typed stands behind the title, or beneath it where there is no room for a name there.
	const isBeneath = titles.length > 1 || width(title) + 6 + leastField > columns;
	const isLong = own.lists.kind !== 'choice' && own.lists.kind !== 'merge';
	const typed = own.field.text === '' && isLong ? span('type to narrow', 'quiet') : said(own.field.text);
	const head: readonly Line[] = isBeneath
		? [...titles, [spaces(3), typed]]
		: [[spaces(3), span(`${title}   `, 'title'), typed], []];
	return {
		lines: filled([...head, ...itemLines(own, around, height - head.length)], height),
		cursor: {
			x: Math.min(columns - 1, before + (isBeneath ? 3 : width(title) + 6)),
			y: isBeneath ? titles.length : 0,
		},
	};
};

/** Columns that what is typed should have at least. */
const leastField = 12;

/** The items around the chosen one, in help under the headings of their groups. */
const itemLines = ({lists, field, cursor}: Menu, around: Around, height: number): readonly Line[] => {
	const {world} = around;
	const items = menuItems(around, lists, field.text);
	if (items.length === 0) return [[span(`   ${nothingIn(lists, field.text)}`, 'quiet')]];
	const chosen = Math.min(cursor, items.length - 1);
	const {columns} = world.window;
	const drawn = {
		isAscii: world.isAscii,
		columns,
		keys: Math.min(18, Math.max(...items.map(item => width(item.keys)))),
		// People stand in a grid: names, and what is known of them.
		names: lists.kind === 'anybody' ? Math.min(mostNames(columns), Math.max(...items.map(({says}) => width(says)))) : 0,
	};
	let at = 0;
	const lines = items.flatMap((item, index): readonly Line[] => {
		const isNewGroup = lists.kind === 'help' && item.group !== items[index - 1]?.group;
		const heading: readonly Line[] = isNewGroup
			? [...(index > 0 ? [[]] : []), [spaces(3), span(item.group, 'quiet')]]
			: [];
		const rows = itemRows(item, index === chosen, drawn);
		if (index <= chosen) at += heading.length + (index < chosen ? rows.length : 0);
		return [...heading, ...(index === chosen ? rows.map(row => onGround(row, 'cursor', columns)) : rows)];
	});
	const {top, end} = viewport(lines.length, at, Math.floor(height / 2), height);
	return lines.slice(top, end);
};

/** Why there is nothing to choose. */
export const nothingIn = ({kind}: Listed, typed: string): string =>
	kind !== 'anybody'
		? 'Nothing is called that.'
		: typed.trim() === ''
			? 'Nobody else is in the journal yet.'
			: 'Nobody is called that.';

/** Columns of names at most, so that something is seen of what is beside them. */
const mostNames = (columns: number): number => Math.max(12, Math.min(28, Math.floor(columns / 2) - 4));

type Drawn = {readonly isAscii: boolean; readonly columns: number; readonly keys: number; readonly names: number};

/** An item in as many rows as its words need; of people one row each. */
const itemRows = ({keys, says, beside}: MenuItem, isChosen: boolean, drawn: Drawn): readonly Line[] => {
	const start: Line = [
		isChosen ? span(drawn.isAscii ? ' > ' : ' ▌ ', 'accent') : spaces(3),
		...(drawn.keys > 0 ? [column(span(keys, 'accent'), drawn.keys + 3)] : []),
	];
	const more: Line = beside === undefined ? [] : [span('   '), said(beside, 'quiet')];
	if (drawn.names > 0) return [[...start, ...fillLine([said(says)], drawn.names), ...more]];
	return wrappedLine([...start, said(says), ...more], drawn.columns - 1, lineWidth(start));
};
