import {Box} from 'ink';
import {ComposerPane, composerHeight} from '../composer/composer.tsx';
import type {Layout} from '../drawing/layout.ts';
import {type Line, span} from '../drawing/line.ts';
import {filterCursor, filterLine, offerLine} from '../frame/filter-line.ts';
import {footerLine, hints} from '../frame/footer-line.ts';
import {noticeLine} from '../frame/notice-line.ts';
import type {State} from '../state.ts';
import {Lines} from './lines.tsx';
import {Menu} from './menu.tsx';
import {TypingCursor} from './typing-cursor.tsx';

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
	const notice = mode.kind === 'filter' ? offerLine(state, mode, columns) : noticeLine(state, columns);
	if (mode.kind === 'menu' && mode.menu.kind !== 'help')
		return (
			<Box flexDirection="column" height={height}>
				<Lines lines={[[span((state.isAscii ? '-' : '─').repeat(columns), 'quiet')]]} columns={columns} height={1} />
				<Menu state={state} mode={mode} columns={columns} height={height - 2} top={top + 1} />
				<Lines lines={[menuHints]} columns={columns} height={1} />
			</Box>
		);
	const footer = mode.kind === 'menu' ? menuHints : mode.kind === 'filter' ? filterLine(state, mode, columns) : footerLine(state, columns);
	return (
		<>
			<Lines lines={height > 1 ? [notice, footer] : [notice.length > 0 && mode.kind === 'list' ? notice : footer]} columns={columns} height={height} />
			{mode.kind === 'filter' && <TypingCursor x={Math.min(columns - 1, filterCursor(mode))} y={top + height - 1} />}
		</>
	);
};

const menuHints: Line = hints([
	['enter', 'run'],
	['esc', 'close'],
]);
