import {Box} from 'ink';
import {ComposerPane, composerHeight} from '../composer/composer.tsx';
import {footerLine, hints} from '../frame/footer-line.ts';
import {noticeLine} from '../frame/notice-line.ts';
import type {Layout} from '../layout.ts';
import {between, type Line, said, span} from '../line.ts';
import {matchWords} from '../matches.ts';
import type {State} from '../state.ts';
import {Lines} from './lines.tsx';
import {Menu} from './menu.tsx';

/** Lines that a menu over the lower part takes at most. */
const menuLines = 14;

/** Lines at the lower end of the window: one or two for notice and footer, more for the composer or a menu. */
export const bottomHeight = (state: State, {isRoomy, columns}: Layout, room: number): number => {
	if (state.mode.kind === 'compose') return Math.min(composerHeight(state, state.mode.composer, columns, room), room - 1);
	if (state.mode.kind === 'menu' && state.mode.menu.kind !== 'help') return Math.min(menuLines, room - 3);
	return isRoomy ? 2 : 1;
};

/** The lower end of the window: what was done last and the keys that matter, or what is being typed. */
export const Bottom = ({state, layout, height, top}: {readonly state: State; readonly layout: Layout; readonly height: number; readonly top: number}) => {
	const {mode} = state;
	const {columns} = layout;
	if (mode.kind === 'compose') return <ComposerPane state={state} composer={mode.composer} columns={columns} rows={height} top={top} />;
	const notice = noticeLine(state, columns);
	if (mode.kind === 'menu' && mode.menu.kind !== 'help')
		return (
			<Box flexDirection="column" height={height}>
				<Lines lines={[[span((state.isAscii ? '-' : '─').repeat(columns), 'quiet')]]} columns={columns} height={1} />
				<Menu state={state} mode={mode} columns={columns} height={height - 2} />
				<Lines lines={[menuHints]} columns={columns} height={1} />
			</Box>
		);
	const footer = mode.kind === 'menu' ? menuHints : mode.kind === 'filter' ? filterLine(state, columns) : footerLine(state, columns);
	return <Lines lines={height > 1 ? [notice, footer] : [notice.length > 0 && mode.kind === 'list' ? notice : footer]} columns={columns} height={height} />;
};

const menuHints: Line = hints([
	['enter', 'run'],
	['esc', 'close'],
]);

const filterLine = (state: State, columns: number): Line => {
	const {filter} = state.screens[0];
	const left: Line = [span(' /', 'accent'), said(filter), span(state.isAscii ? '_' : '▏', 'accent'), span(`   ${matchWords(state)}`, 'quiet')];
	return between(
		left,
		hints([
			['enter', 'keep'],
			['esc', 'clear'],
		]),
		columns,
	);
};
