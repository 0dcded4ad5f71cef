import {ago, shortDay} from '../../../journal/day.ts';
import type {Entry} from '../../../journal/entry.ts';
import {refOf} from '../../../journal/entry-ref.ts';
import {wholeTopicOf} from '../../../journal/topic.ts';
import {threePanes} from '../../drawing/layout.ts';
import {type Line, said, spaces} from '../../drawing/line.ts';
import {plainly} from '../../drawing/plainly.ts';
import {firstSteps} from '../../list/empty-lines.ts';
import {listScreen} from '../../list/list-screen.ts';
import {gutter, panesAt, type Sharing} from '../../list/panes.ts';
import {blankRow, type Item, type Row} from '../../list/row.ts';
import {briefLine, partLines} from '../../things/brief-lines.ts';
import {itemOfEntry} from '../../things/entry-row.ts';
import {entryInWords} from '../../things/entry-words.ts';
import {isKnown} from '../../things/is-known.ts';
import {knownPage, knownRhythm} from '../../things/known-page.ts';
import {personFacts} from '../../things/person-facts.ts';
import {signSpan, wordOf} from '../../things/sign.ts';
import type {World} from '../../world.ts';
import {besidePerson, briefOthers, hasBeside} from './beside-person.ts';
import {withRow} from './with-row.ts';

/** The page of a person: what is known of them, and everything with them. */
export type PersonPlace = {readonly kind: 'person'; readonly name: string};

/** Facts that are set wider are hard to read. */
const widest = 100;

/** In fewer columns than three panes need, the page itself has all of them. */
const shares: Sharing<{readonly name: string}> = {
	besideFrom: threePanes,
	isWide: ({name}, world) => !hasBeside(world, name),
};

/** Rows of the window that facts cannot have: its header and footer, and the head of last time with its first row. */
const aroundFacts = 8;

export const personScreen = listScreen<PersonPlace>({
	kind: 'person',
	title: ({name}) => name,
	opens: thing => (thing.to === 'person' ? {kind: 'person', name: thing.name} : undefined),
	rows: ({name}, world) => pageRows(name, world).map(row => withBeside(row, name)),
	// Its facts are as wide as the window, and say what time it is where somebody is.
	setIn: ({window, now}) => [window.columns, window.rows, now.time],
	filtered: 'here',
	...shares,
	empty: (_, world) => firstSteps(world),
	people: ({name}) => [name],
	isThere: isKnown,
	renamed: (at, from, to) => (at.name === from ? {...at, name: to} : at),
});

/** Beside every row of the page is the same, so that it stays while one goes through them. */
const withBeside = (row: Row, name: string): Row =>
	row.kind === 'item' ? {...row, aside: (world, columns) => besidePerson(world, name, columns)} : row;

/** What is known of somebody, then everything with them, newest first, under its years. */
const pageRows = (called: string, world: World): readonly Row[] => {
	const page = knownPage(world.journal, called, world.now.day);
	if (!page) return [];
	const {name} = page.person;
	const panes = panesAt(shares, {name}, world);
	const columns = Math.min(widest, panes.list - gutter - 1);
	const facts = personFacts(world, page, columns);
	const years = Map.groupBy(page.days, ({day}) => day.slice(0, 4));
	const isLong = facts.length + aroundFacts > world.window.rows;
	const lines = facts.map(({line}, at): Row => (isLong && at > 0 ? factRow(line, at, name) : {kind: 'text', line}));
	const brief = briefRows(name, world, columns, panes.aside > 0);
	// Where what is known fills the window, last time comes after the name: under the cursor, with whose page it is.
	const above = brief.length > 0 && isLong ? 1 : lines.length;
	return [
		...lines.slice(0, above),
		...brief,
		...(above < lines.length ? [blankRow, ...lines.slice(above)] : []),
		...Array.from(years, ([year, days]): readonly Row[] => [
			blankRow,
			{kind: 'title', text: year},
			...days.flatMap(({entries}) => entries.map((entry, at) => withRow(entry, at === 0, name))),
		]).flat(),
	];
};

/** A line of what is known as a row where the cursor can be: so it comes into sight, however many there are. */
const factRow = (line: Line, at: number, name: string): Item => ({
	kind: 'item',
	key: `fact ${at}`,
	people: [name],
	line: () => line,
	words: () => plainly(line),
	sheet: () => [],
	matches: () => false,
});

/**
 * What to know before one meets: last time first, which is under the cursor when the page is opened, then what else the
 * brief says that is not said above.
 */
const briefRows = (name: string, world: World, columns: number, isBeside: boolean): readonly Row[] => {
	if (world.journal.unread.length > 0) return [];
	const last = lastMet(world, name);
	const others = isBeside ? [] : briefOthers(world, name);
	return [
		...(last ? lastRows(last, columns, world) : []),
		...others.flatMap(part => partLines(part, columns)).map(({line}): Row => ({kind: 'text', line})),
	];
};

/** The last meeting that took place. */
const lastMet = ({journal, now}: World, name: string): Entry | undefined => knownRhythm(journal, name, now.day).last;

/** What was said there, whole, in a few rows. */
const saidRows = (meeting: Entry, columns: number) => {
	const text = wholeTopicOf(meeting);
	return text === '' ? [] : briefLine({text, most: 4}, columns);
};

/** The last time: when and over what, and beneath, whole, what was said. */
const lastRows = (meeting: Entry, columns: number, {now}: World): readonly Row[] => [
	blankRow,
	{kind: 'title', text: 'Last time'},
	{
		...itemOfEntry(meeting, ({isAscii, today}) => [
			signSpan(meeting, isAscii),
			spaces(1),
			wordOf(meeting),
			said(
				` ${[shortDay(meeting.date, today), ago(meeting.date, today), meeting.place].filter(Boolean).join(', ')}`,
				'quiet',
			),
		]),
		key: `last ${refOf(meeting)}`,
		day: meeting.date,
		words: () => `Last time: ${entryInWords(meeting, now)}`,
	},
	...saidRows(meeting, columns - 2).map((row): Row => ({kind: 'text', line: [spaces(2), row], isMore: true})),
];
