import {ago, dateAndMonth, shortDay, weekdayName} from '../../../journal/day.ts';
import type {Entry} from '../../../journal/entry.ts';
import {refOf} from '../../../journal/entry-ref.ts';
import {listNames} from '../../../journal/names.ts';
import {column, type Line, said, spaces, span} from '../../drawing/line.ts';
import {marked} from '../../drawing/marks.ts';
import {plainly} from '../../drawing/plainly.ts';
import {firstSteps} from '../../list/empty-lines.ts';
import {listScreen} from '../../list/list-screen.ts';
import {blankRow, type Drawing, type Item, type Row} from '../../list/row.ts';
import {briefLine, knownBrief, partLines} from '../../things/brief-lines.ts';
import {isOver, itemOfEntry, withText} from '../../things/entry-row.ts';
import {entryInWords} from '../../things/entry-words.ts';
import {isKnown} from '../../things/is-known.ts';
import {knownPage, knownRhythm} from '../../things/known-page.ts';
import {personFacts} from '../../things/person-facts.ts';
import {signSpan, wordOf} from '../../things/sign.ts';
import type {World} from '../../world.ts';

/** The page of a person: what is known of them, and everything with them. */
export type PersonPlace = {readonly kind: 'person'; readonly name: string};

/** Facts that are set wider are hard to read. */
const widest = 100;

/** Rows of the window that facts cannot have: its header and footer, and the head of last time with its first row. */
const aroundFacts = 8;

export const personScreen = listScreen<PersonPlace>({
	kind: 'person',
	title: ({name}) => name,
	opens: thing => (thing.to === 'person' ? {kind: 'person', name: thing.name} : undefined),
	rows: ({name}, world) => pageRows(name, world),
	// Its facts are as wide as the window, and say what time it is where somebody is.
	setIn: ({window, now}) => [window.columns, window.rows, now.time],
	filtered: 'here',
	isAlone: true,
	empty: (_, world) => firstSteps(world),
	people: ({name}) => [name],
	isThere: isKnown,
	renamed: (at, from, to) => (at.name === from ? {...at, name: to} : at),
});

/** What is known of somebody, then everything with them, newest first, under its years. */
const pageRows = (called: string, world: World): readonly Row[] => {
	const page = knownPage(world.journal, called, world.now.day);
	if (!page) return [];
	const {name} = page.person;
	const facts = personFacts(world, page, Math.min(widest, world.window.columns - 4));
	const years = Map.groupBy(page.days, ({day}) => day.slice(0, 4));
	const isLong = facts.length + aroundFacts > world.window.rows;
	const lines = facts.map(({line}, at): Row => (isLong && at > 0 ? factRow(line, at, name) : {kind: 'text', line}));
	const brief = briefRows(name, world);
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
const briefRows = (name: string, world: World): readonly Row[] => {
	if (world.journal.unread.length > 0) return [];
	const columns = Math.min(widest, world.window.columns - 4);
	const person = knownBrief(world, {names: [name]})?.people[0];
	const last = lastMet(world, name);
	const {text = ''} = person?.parts.find(({title}) => /^(?:The last times|Last time)$/.test(title))?.lines[1] ?? {};
	const others = (person?.parts ?? []).filter(({title}) => saidHere.has(title));
	return [
		...(last ? lastRows(last, text, columns, world) : []),
		...others.flatMap(part => partLines(part, columns)).map(({line}): Row => ({kind: 'text', line})),
	];
};

/** Parts of the brief that the facts of a page do not say. */
const saidHere: ReadonlySet<string> = new Set([
	'To ask and to tell',
	'Known to both of you',
	'Links',
	'You also know at their work',
]);

/** The last meeting that took place. */
const lastMet = ({journal, now}: World, name: string): Entry | undefined => knownRhythm(journal, name, now.day).last;

/** The last time: when and over what, and beneath, whole, what was said. */
const lastRows = (meeting: Entry, text: string, columns: number, {now}: World): readonly Row[] => [
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
		words: () => `Last time: ${entryInWords(meeting, now)}`,
	},
	...(text === '' ? [] : briefLine({text, most: 4}, columns - 2)).map(
		(row): Row => ({kind: 'text', line: [spaces(2), row]}),
	),
];

/** An entry on the page of somebody, whose name it need not repeat. */
const withRow = (entry: Entry, isFirstOfDay: boolean, name: string): Item => ({
	...itemOfEntry(entry, drawing => withLine(entry, name, isFirstOfDay, drawing)),
	day: entry.date,
});

/** Day with its month, sign, what, who else, and the start of the text. */
const withLine = (entry: Entry, name: string, isFirstOfDay: boolean, drawing: Drawing): Line => {
	const day = isFirstOfDay ? `${weekdayName(entry.date)} ${dateAndMonth(entry.date, entry.date)}` : '';
	const others = entry.people.filter(other => other !== name);
	const word = column(wordOf(entry), drawing.columns >= 50 ? 10 : 8);
	const start: Line = [column(span(day, 'quiet'), 12), signSpan(entry, drawing.isAscii), spaces(1), word];
	const tone = isOver(entry) ? 'quiet' : 'who';
	const along =
		others.length > 0 ? [span('with '), ...marked(listNames(others), tone, 'person', drawing.mark), spaces(2)] : [];
	return withText([...start, ...along], entry, drawing);
};
