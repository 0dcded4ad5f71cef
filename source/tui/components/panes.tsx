import {Box, Text} from 'ink';
import type {Layout} from '../drawing/layout.ts';
import {theme} from '../drawing/theme.ts';
import type {State} from '../state.ts';
import {Detail} from './detail.tsx';
import {List} from './list.tsx';

/** The screen on top: its list, beside it the detail where there is room; an entry on its own screen has the whole width. */
export const Panes = ({state, layout, height}: {readonly state: State; readonly layout: Layout; readonly height: number}) => {
	const [screen] = state.screens;
	if (screen.place.kind === 'entry') return <Detail state={state} columns={layout.columns} height={height} />;
	if (layout.detail === 0 || screen.place.kind === 'person') return <List state={state} screen={screen} columns={layout.columns} height={height} />;
	return (
		<Box width={layout.columns} height={height}>
			<List state={state} screen={screen} columns={layout.list} height={height} />
			<Text {...theme.quiet}>{Array.from({length: height}, () => (state.isAscii ? ' | ' : ' │ ')).join('\n')}</Text>
			<Detail state={state} columns={layout.detail} height={height} />
		</Box>
	);
};
