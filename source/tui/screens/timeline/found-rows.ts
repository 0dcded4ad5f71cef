import {counted} from '../../../journal/counted.ts';
import {hasEntry} from '../../../journal/journal.ts';
import type {People} from '../../../journal/person/person.ts';
import {type PersonFoundBy, peopleFound} from '../../../journal/query/people-found.ts';
import {remembered} from '../../../journal/remember.ts';
import {groupByDay} from '../../../journal/timeline.ts';
import type {MonthHits} from '../../../search/match-month.ts';
import {fillLine, spaces} from '../../drawing/line.ts';
import {marked} from '../../drawing/marks.ts';
import {filterAsRead} from '../../filtering/readable.ts';
import {blankRow, type Item, type Row} from '../../list/row.ts';
import {lazySegment, listOf, type RowList, rowList, segment} from '../../list/row-list.ts';
import {knownPage} from '../../things/known-page.ts';
import {personFacts} from '../../things/person-facts.ts';
import type {FilterAnswer, World} from '../../world.ts';
import {monthRowCount, monthRows} from './month-rows.ts';

// Of ten thousand hits some twenty are looked at.
const monthOfHits = remembered(({month, entries}: MonthHits) =>
	lazySegment(
		monthRowCount(entries.length),
		() => monthRows(month, groupByDay(entries.toReversed())),
		key => hasEntry(month, key),
	),
);
const listOfHits = remembered((months: readonly MonthHits[]): RowList => rowList(months.map(monthOfHits)));
const nothing = listOf([]);

type Kept = {readonly people: People; readonly rows: readonly Row[]};
const kept = new WeakMap<FilterAnswer, Kept>();

/** Those whom the words of the filter find by what is known of them, under a title of their own. */
const peopleRows = (found: FilterAnswer, {journal: {people}, now, dates}: World): readonly Row[] => {
	const before = kept.get(found);
	if (before?.people === people) return before.rows;
	const {query} = filterAsRead(found.text, now, dates);
	const all = query ? peopleFound(people, query) : [];
	const rows: readonly Row[] =
		all.length === 0 ? [] : [{kind: 'title', text: 'People'}, ...all.slice(0, mostPeople).map(personItem), blankRow];
	kept.set(found, {people, rows});
	return rows;
};

/** Further down nobody looks; they are all on the view of people. */
const mostPeople = 20;

/** Somebody who was found, and by what. */
const personItem = ({person: {name}, by}: PersonFoundBy): Item => ({
	kind: 'item',
	key: `person ${name}`,
	people: [name],
	opens: {to: 'person', name},
	line: ({columns, mark}) => [
		...fillLine(marked(name, 'who', 'person', mark), columns >= 58 ? 26 : 18),
		spaces(1),
		...marked(by, 'plain', 'text', mark),
	],
	words: () => `${name}${by === '' ? '' : `: ${by}`}`,
	sheet: (world, columns) => {
		const page = knownPage(world.journal, name, world.now.day);
		return page ? personFacts(world, page, columns) : [];
	},
	matches: () => true,
});

/** The timeline of what was found: people first, then entries, whose days and order are those of the whole. */
export const foundRows = (world: World): RowList => {
	const {found} = world;
	if (!found) return nothing;
	const rows = peopleRows(found, world);
	const entries = found.findings ? listOfHits(found.findings.months) : nothing;
	return rows.length === 0 ? entries : rowList([segment(rows), entries]);
};

/** Whom it found, in words: `2 people`; empty for nobody. */
export const foundPeople = (world: World): string => {
	const length = world.found ? peopleRows(world.found, world).filter(({kind}) => kind === 'item').length : 0;
	return length === 0 ? '' : counted(length, 'person', 'people');
};
