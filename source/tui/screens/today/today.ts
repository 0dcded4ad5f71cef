import {mostLines} from '../../../journal/daily/day-line.ts';
import {longDay} from '../../../journal/day.ts';
import {layoutOf} from '../../drawing/layout.ts';
import {said, span} from '../../drawing/line.ts';
import {dayKeys} from '../../keys/day-keys.ts';
import {example, firstSteps} from '../../list/empty-lines.ts';
import {listScreen} from '../../list/list-screen.ts';
import type {Row} from '../../list/row.ts';
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
		needsNoMonths: true,
	},
	title: () => 'Today',
	head: ({now, notices = []}) => [
		said(longDay(now.day, now.day), 'title'),
		...notices.map(text => said(`   ${text}`, 'youOwe')),
	],
	rows: (_, world) => rowsOf(world),
	setIn: ({window, now}) => [window.columns, window.rows, now.time],
	filtered: 'here',
	empty: (_, world) =>
		world.journal.months.every(({entries}) => entries.length === 0) ? firstSteps(world) : nothingYet(),
	keyShowing: dayKeyShowing,
	keys: dayKeys,
});

/** The sections of the day, in one window where that can be. */
const rowsOf = (world: World): readonly Row[] => {
	const sections = theDay(world);
	const {height} = layoutOf(world.window);
	const rows = (most: number): readonly Row[] => sections.flatMap(section => sectionRows(section, world, most, 0));
	// Fewer of each, where that is all that the window has room for: "and 2 more" opens the rest.
	let most = mostLines;
	while (most > 1 && rows(most).length > height) most--;
	let spare = Math.max(0, height - rows(most).length);
	return sections.flatMap(section => {
		const roomy = sectionRows(section, world, most, spare);
		spare -= roomy.length - sectionRows(section, world, most, 0).length;
		return roomy;
	});
};

const nothingYet = () => [
	[span('Nothing for today.')],
	[],
	[span('When something is planned, write it as you would say it:', 'quiet')],
	[],
	example('lunch with Ada Lovelace tomorrow at 12:30'),
];
