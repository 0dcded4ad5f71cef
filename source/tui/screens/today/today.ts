import {longDay} from '../../../journal/day.ts';
import {said, span} from '../../drawing/line.ts';
import {dayKeys} from '../../keys/day-keys.ts';
import {example, firstSteps} from '../../list/empty-lines.ts';
import {listScreen} from '../../list/list-screen.ts';
import {blankRow, type Row} from '../../list/row.ts';
import {dayKeyShowing} from '../../things/day-key.ts';
import {sectionRows} from '../../things/day-rows.ts';
import {theDay} from '../../things/the-day.ts';
import type {World} from '../../world.ts';

/** What goodturn says of the day without being asked. */
export type TodayPlace = {readonly kind: 'today'};

export const todayScreen = listScreen<TodayPlace>({
	kind: 'today',
	tab: {
		title: 'Today',
		says: 'whom you meet, what you promised, whom to thank, whom to see',
		at: {kind: 'today'},
		isSilent: world => theDay(world).length === 0,
	},
	title: () => 'Today',
	rows: (_, world) => rowsOf(world),
	setIn: ({window, now}) => [window.columns, now.time],
	filtered: 'here',
	empty: (_, world) =>
		world.journal.months.every(({entries}) => entries.length === 0) ? firstSteps(world) : nothingYet(world),
	keyShowing: dayKeyShowing,
	keys: dayKeys,
});

const rowsOf = (world: World): readonly Row[] => {
	const sections = theDay(world);
	if (sections.length === 0) return [];
	const {day} = world.now;
	return [
		{kind: 'text', line: [said(longDay(day, day), 'title')]},
		blankRow,
		...sections.flatMap(section => sectionRows(section, world, false)),
	];
};

const nothingYet = ({now}: World) => [
	[said(longDay(now.day, now.day), 'title')],
	[],
	[span('Nothing for today.')],
	[],
	[span('When something is planned, write it as you would say it:', 'quiet')],
	[],
	example('lunch with Ada Lovelace tomorrow at 12:30'),
];
