import {Box} from 'ink';
import {width} from '../../columns.ts';
import {printable} from '../../printable.ts';
import {column, type Line, said, span} from '../drawing/line.ts';
import {viewport} from '../drawing/viewport.ts';
import {type MenuItem, menuItems} from '../keys/menu-items.ts';
import type {Mode, State} from '../state.ts';
import {Lines} from './lines.tsx';
import {TypingCursor} from './typing-cursor.tsx';

const titles = {help: 'Keys that work here', palette: 'Commands', people: 'Everything with whom?'} as const;

type MenuProps = {readonly state: State; readonly mode: Extract<Mode, {kind: 'menu'}>; readonly columns: number; readonly height: number; readonly top: number};

/** A field and, beneath it, what can be chosen; what is typed narrows it. `top`: the line of the window that it begins in, from 0. */
export const Menu = ({state, mode, columns, height, top}: MenuProps) => {
	const title = `   ${titles[mode.menu.kind]}   `;
	const before = printable(mode.field.text.slice(0, mode.field.cursor));
	return (
		<Box flexDirection="column" width={columns} height={height}>
			<Lines columns={columns} height={2} lines={[[span(title, 'title'), said(mode.field.text)]]} />
			<Lines columns={columns} height={height - 2} lines={itemLines(state, mode, height - 2)} />
			<TypingCursor x={Math.min(columns - 1, title.length + width(before))} y={top} />
		</Box>
	);
};

/** The items around the chosen one, in help under the headings of their groups. */
const itemLines = (state: State, {menu, field, cursor}: MenuProps['mode'], height: number): readonly Line[] => {
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
