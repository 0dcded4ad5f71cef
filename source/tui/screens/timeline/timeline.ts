import {firstSteps} from '../../list/empty-lines.ts';
import {listScreen} from '../../list/list-screen.ts';
import {foundPeople, foundRows} from './found-rows.ts';
import {timelineRows} from './roomy-rows.ts';

/** Every day and its entries, newest first. Its filter is answered by a search, which keeps days and order. */
export type TimelinePlace = {readonly kind: 'timeline'};

export const timelineScreen = listScreen<TimelinePlace>({
	kind: 'timeline',
	tab: {title: 'Timeline', says: 'every day and its entries', at: {kind: 'timeline'}},
	title: () => 'Timeline',
	opens: thing => (thing.to === 'day' ? {kind: 'timeline'} : undefined),
	keyShowing: (rows, thing) =>
		(thing.to === 'entry' || thing.to === 'day') && rows.indexOf(thing.id) >= 0 ? thing.id : undefined,
	rows: (_, world) => timelineRows(world),
	// Where half of the window would be empty, its rows are as wide as that.
	setIn: ({window}) => [window.columns, window.rows],
	filtered: {found: foundRows, beside: foundPeople},
	empty: (_, world) => firstSteps(world),
});
