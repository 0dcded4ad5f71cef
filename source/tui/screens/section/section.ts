import {span} from '../../drawing/line.ts';
import {dayKeys} from '../../keys/day-keys.ts';
import {listScreen} from '../../list/list-screen.ts';
import {dayKeyShowing} from '../../things/day-key.ts';
import {sectionRows} from '../../things/day-rows.ts';
import {theDay} from '../../things/the-day.ts';

/** A part of the day with all of its lines, of which the first view shows a few. */
export type SectionPlace = {readonly kind: 'section'; readonly title: string};

const all = Number.POSITIVE_INFINITY;

export const sectionScreen = listScreen<SectionPlace>({
	kind: 'section',
	title: ({title}) => title,
	opens: thing => (thing.to === 'section' ? {kind: 'section', title: thing.title} : undefined),
	rows: ({title}, world) =>
		theDay(world).flatMap(part => (part.title === title ? sectionRows(part, world, all, all) : [])),
	setIn: ({window, now}) => [window.columns, now.time],
	filtered: 'here',
	empty: () => [[span('Nothing is left of this.')], [], [span('esc', 'accent'), span(' goes back.', 'quiet')]],
	keyShowing: dayKeyShowing,
	keys: dayKeys,
});
