import {Box} from 'ink';
import {width} from '../../columns.ts';
import {column, type Line, said, span} from '../line.ts';
import {menuItems} from '../menu-items.ts';
import type {Mode, State} from '../state.ts';
import {viewport} from '../viewport.ts';
import {Lines} from './lines.tsx';

const titles = {help: 'Keys that work here', palette: 'Commands', people: 'Everything with whom?'} as const;

/** A field and, beneath it, what can be chosen; what is typed narrows it. */
export const Menu = ({state, mode, columns, height}: {readonly state: State; readonly mode: Extract<Mode, {kind: 'menu'}>; readonly columns: number; readonly height: number}) => {
	const items = menuItems(state, mode.menu, mode.field.text);
	const room = Math.max(1, height - 2);
	const cursor = Math.min(mode.cursor, Math.max(0, items.length - 1));
	const {top, end} = viewport(items.length, cursor, Math.floor(room / 2), room);
	const keys = Math.min(
		18,
		items.reduce((wide, item) => Math.max(wide, width(item.keys)), 0),
	);
	const lines = items
		.slice(top, end)
		.map(
			(item, at): Line => [
				top + at === cursor ? span(state.isAscii ? ' > ' : ' ▌ ', 'accent') : span('   '),
				...(keys > 0 ? [column(span(item.keys, 'accent'), keys), span('   ')] : []),
				said(item.says),
			],
		);
	return (
		<Box flexDirection="column" width={columns} height={height}>
			<Lines
				columns={columns}
				height={2}
				lines={[[span('   '), span(titles[mode.menu.kind], 'title'), span('   '), said(mode.field.text), span(state.isAscii ? '_' : '▏', 'accent')], []]}
			/>
			<Lines columns={columns} height={room} lines={lines.length > 0 ? lines : [[span('   Nothing is called that.', 'quiet')]]} />
		</Box>
	);
};
