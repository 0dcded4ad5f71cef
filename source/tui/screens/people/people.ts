import {entriesWith} from '../../../journal/entries-with.ts';
import {everyone} from '../../../journal/people/people.ts';
import {completeQuery} from '../../../journal/query/complete.ts';
import {span} from '../../drawing/line.ts';
import {example} from '../../list/empty-lines.ts';
import {listScreen} from '../../list/list-screen.ts';
import {readied} from '../../list/readied.ts';
import {personRow} from './person-row.ts';

/** Everyone, by last met. */
export type PeoplePlace = {readonly kind: 'people'};

export const peopleScreen = listScreen<PeoplePlace>({
	kind: 'people',
	tab: {title: 'People', says: 'everyone, by last met', at: {kind: 'people'}},
	title: () => 'People',
	rows: (_, {journal}) => everyone(journal).map(one => personRow(one, journal)),
	filtered: 'here',
	isWide: () => true,
	empty: () => [
		[span('Nobody yet.')],
		[],
		[span('Whoever you name in an entry is here:', 'quiet')],
		[],
		example('coffee with Ada Lovelace'),
	],
	keyShowing: (rows, thing) => (thing.to === 'person' && rows.indexOf(thing.name) >= 0 ? thing.name : undefined),
	// What their names complete to in a filter is derived of all months too.
	ready: world =>
		readied(world, [everyone, journal => entriesWith(journal, ''), journal => completeQuery('with:', 5, journal)]),
});
