import {type DayLine, type DaySection, shownOf, spokenLine} from '../../journal/daily/day-line.ts';
import {refOf} from '../../journal/entry-ref.ts';
import {findEntry} from '../../journal/journal.ts';
import type {People} from '../../journal/person/person.ts';
import {findWords} from '../../journal/query/find-words.ts';
import {isMeant} from '../../journal/query/known-by.ts';
import {matches} from '../../journal/query/match.ts';
import type {Query} from '../../journal/query/query.ts';
import {printable} from '../../printable.ts';
import {panesOf} from '../drawing/layout.ts';
import type {Item, Row} from '../list/row.ts';
import type {Thing} from '../request.ts';
import type {World} from '../world.ts';
import {lineOfDay, rowsBeneath} from './day-line.ts';
import {daySheet} from './day-sheet.ts';
import {privately} from './entry-words.ts';
import {moreRow} from './more-row.ts';
import {personBeside} from './person-sheet.ts';

/** Columns of a list in this window, without those before its rows. */
const columnsOf = ({window}: World): number => panesOf(window.columns).list - 3;

/**
 * A section of the day under its title, with so many lines at most, and how many more there are. `spare`: rows that the
 * window has left, for lines that have more to say than fits in theirs; the first ones get them.
 */
export const sectionRows = (section: DaySection, world: World, most: number, spare: number): readonly Row[] => {
	let left = spare;
	const rowsOf = (line: DayLine): readonly Row[] => {
		const [rows, roomy] = [rowsOfLine(section, line, world, false), rowsOfLine(section, line, world, true)];
		if (roomy.length - rows.length > left) return rows;
		left -= roomy.length - rows.length;
		return roomy;
	};
	const {lines, more} = shownOf(section, most);
	return [
		{kind: 'title', text: section.title},
		...lines.flatMap(rowsOf),
		...(more === undefined ? [] : [moreRow(section, more)]),
	];
};

const rowsOfLine = (section: DaySection, line: DayLine, world: World, isRoomy: boolean): readonly Row[] => {
	const item = itemOf(section, line, world, isRoomy);
	const beneath = rowsBeneath(line, item.entry, {columns: columnsOf(world), today: world.now.day, isRoomy});
	return [item, ...beneath.map((row): Row => ({kind: 'text', line: row, isMore: true}))];
};

/** A line of the day that can be under the cursor. */
const itemOf = (section: DaySection, line: DayLine, world: World, isRoomy: boolean): Item => {
	const entry = line.entry ?? (line.id === undefined ? undefined : findEntry(world.journal, line.id)?.entry);
	const opens = opensOf(line);
	return {
		kind: 'item',
		key: line.entry ? line.key.replace(line.entry.id, refOf(line.entry)) : line.key,
		...(entry && {entry}),
		people: line.who,
		...(opens && {opens}),
		calls: line.kind,
		line: drawing => lineOfDay(line, drawing, entry, isRoomy),
		words: () =>
			printable(`${section.title}${section.title.endsWith('?') ? '' : ':'} ${spokenLine(line)}${privately(entry)}`),
		sheet: (one, columns, mark) => daySheet(one, line, columns, mark),
		aside: (one, columns) => personBeside(one, line.person ?? line.who[0], columns),
		matches: (query, people) => (entry && matches(query, entry, {people})) || isAbout(line, query, people),
	};
};

/** Whether a filter means the words of a line, or the people in it. */
const isAbout = (line: DayLine, {terms}: Query, people: People): boolean =>
	terms.every(term => {
		const isIt =
			(term.kind === 'words' && findWords(term, spokenLine(line)).fit > 0) ||
			(term.kind === 'with' && line.who.some(isMeant(people, term.name)));
		return isIt !== term.isNegated;
	});

/** What Enter opens: the brief before one meets, the entry, or the person. A past plan is asked about instead. */
const opensOf = ({kind, entry, id, person}: DayLine): Thing | undefined => {
	if (kind === 'plan' && entry)
		return entry.people.length > 0 ? {to: 'plan', id: refOf(entry)} : {to: 'entry', id: refOf(entry)};
	if (kind === 'see' && person !== undefined) return {to: 'brief', names: [person]};
	if ((kind === 'promise' || kind === 'promised' || kind === 'ask' || kind === 'asked') && entry)
		return {to: 'entry', id: refOf(entry)};
	if (kind === 'memory' && id !== undefined) return {to: 'entry', id};
	return kind === 'past' || person === undefined ? undefined : {to: 'person', name: person};
};
