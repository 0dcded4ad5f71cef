import {width} from '../../columns.ts';
import {printable} from '../../printable.ts';
import {column, type Line, said, span} from '../drawing/line.ts';
import {filled, type Pane} from '../drawing/pane.ts';
import {viewport} from '../drawing/viewport.ts';
import {type MenuItem, menuItems} from '../keys/menu-items.ts';
import type {Mode, State} from '../state.ts';

const titles = {help: 'Keys that work here', palette: 'Commands', people: 'Everything with whom?'} as const;

type Menu = Extract<Mode, {kind: 'menu'}>;

/** A field and, beneath it, what can be chosen; what is typed narrows it. */
export const menuPane = (state: State, mode: Menu, columns: number, height: number): Pane => {
	const title = `   ${titles[mode.menu.kind]}   `;
	const before = printable(mode.field.text.slice(0, mode.field.cursor));
	return {
		lines: filled([[span(title, 'title'), said(mode.field.text)], [], ...itemLines(state, mode, height - 2)], height),
		cursor: {x: Math.min(columns - 1, title.length + width(before)), y: 0},
	};
};

/** The items around the chosen one, in help under the headings of their groups. */
const itemLines = (state: State, {menu, field, cursor}: Menu, height: number): readonly Line[] => {
	const items = menuItems(state, menu, field.text);
	if (items.length === 0) return [[span('   Nothing is called that.', 'quiet')]];
	const chosen = Math.min(cursor, items.length - 1);
	const keys = Math.min(18, Math.max(...items.map(item => width(item.keys))));
	let at = 0;
	const lines = items.flatMap((item, index): readonly Line[] => {
		const isNewGroup = menu.kind === 'help' && item.group !== items[index - 1]?.group;
		const heading: readonly Line[] = isNewGroup ? [...(index > 0 ? [[]] : []), [span('   '), span(item.group, 'quiet')]] : [];
		if (index <= chosen) at += heading.length + (index < chosen ? 1 : 0);
		return [...heading, itemLine(item, index === chosen, keys, state.isAscii)];
	});
	const {top, end} = viewport(lines.length, at, Math.floor(height / 2), height);
	return lines.slice(top, end);
};

const itemLine = ({keys, says}: MenuItem, isChosen: boolean, columns: number, isAscii: boolean): Line => [
	isChosen ? span(isAscii ? ' > ' : ' ▌ ', 'accent') : span('   '),
	...(columns > 0 ? [column(span(keys, 'accent'), columns + 3)] : []),
	said(says),
];
