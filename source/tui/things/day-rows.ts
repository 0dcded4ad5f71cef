import {wrap} from '../../columns.ts';
import {type DayLine, type DaySection, shownOf, spokenLine} from '../../journal/daily/day-line.ts';
import type {Entry} from '../../journal/entry.ts';
import {refOf} from '../../journal/entry-ref.ts';
import {findEntry} from '../../journal/journal.ts';
import {listNames} from '../../journal/names.ts';
import type {People} from '../../journal/person/person.ts';
import {findWords} from '../../journal/query/find-words.ts';
import {isMeant} from '../../journal/query/known-by.ts';
import {matches} from '../../journal/query/match.ts';
import type {Query} from '../../journal/query/query.ts';
import {printable} from '../../printable.ts';
import {panesOf} from '../drawing/layout.ts';
import {column, fillLine, type Line, lineWidth, spaces, span} from '../drawing/line.ts';
import {marked} from '../drawing/marks.ts';
import type {Tone} from '../drawing/theme.ts';
import type {Drawing, Item, Row} from '../list/row.ts';
import type {Thing} from '../request.ts';
import type {World} from '../world.ts';
import {daySheet} from './day-sheet.ts';
import {moreRow} from './more-row.ts';
import {privateMark} from './own-marks.ts';
import {personBeside} from './person-sheet.ts';
import {toneOf} from './sign.ts';

/** Columns of a list in this window, without those before its rows. */
const columnsOf = ({window}: World): number => panesOf(window.columns).list - 3;

/** Rows that what a line says may take, where the end of it says what to do. */
const most = 2;

/** A section of the day under its title; `isWhole`: with every line, else a few and how many more there are. */
export const sectionRows = (section: DaySection, world: World, isWhole: boolean): readonly Row[] => {
	const {lines, more} = isWhole ? {lines: section.lines, more: undefined} : shownOf(section);
	return [
		{kind: 'title', text: section.title},
		...lines.flatMap(line => rowsOfLine(section, line, world)),
		...(more === undefined ? [] : [moreRow(section, more)]),
	];
};

const rowsOfLine = (section: DaySection, line: DayLine, world: World): readonly Row[] => {
	const columns = columnsOf(world);
	const start = lineWidth([
		...startOf(line, {columns, isAscii: false, today: world.now.day}),
		...privateMark(line.entry),
	]);
	const said = mayWrap(line) ? restOf(line.says, columns - start) : [];
	const indent = spaces(Math.min(start, Math.max(0, columns - 20)));
	return [
		itemOf(section, line, world),
		...said.map((text): Row => ({kind: 'text', line: [indent, span(printable(text), 'quiet')]})),
		// What would be cut beneath the text begins beneath the signs.
		...line.beneath.map((text): Row => {
			const shown = span(printable(text), 'quiet');
			return {kind: 'text', line: [shown.columns <= columns - start ? indent : spaces(columns >= 58 ? 9 : 8), shown]};
		}),
	];
};

/** Lines whose end says why, or what to do. */
const mayWrap = ({kind}: DayLine): boolean => kind === 'see' || kind === 'thank' || kind === 'tell' || kind === 'hear';

/** What a line says in rows: the first is that of the line itself. */
const wrapped = (says: string, columns: number): readonly string[] => {
	const rows = wrap(printable(says), Math.max(1, columns));
	return rows.length <= most ? rows : [...rows.slice(0, most - 1), rows.slice(most - 1).join(' ')];
};

const restOf = (says: string, columns: number): readonly string[] => wrapped(says, columns).slice(1);

/** A line of the day that can be under the cursor. */
const itemOf = (section: DaySection, line: DayLine, world: World): Item => {
	const entry = line.entry ?? (line.id === undefined ? undefined : findEntry(world.journal, line.id)?.entry);
	const opens = opensOf(line);
	return {
		kind: 'item',
		key: line.entry ? line.key.replace(line.entry.id, refOf(line.entry)) : line.key,
		...(entry && {entry}),
		people: line.who,
		...(opens && {opens}),
		calls: line.kind,
		line: drawing => lineOf(line, drawing, entry),
		words: () =>
			printable(
				`${section.title}${section.title.endsWith('?') ? '' : ':'} ` +
					`${spokenLine(line)}${entry?.private ? ', private' : ''}`,
			),
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

const lineOf = (line: DayLine, drawing: Drawing, entry: Entry | undefined): Line => {
	const start = [...startOf(line, drawing), ...privateMark(entry)];
	const [first = ''] = mayWrap(line) ? wrapped(line.says, drawing.columns - lineWidth(start)) : [printable(line.says)];
	return [...start, ...marked(first, 'plain', 'text', drawing.mark)];
};

/** When, sign, what and who: columns that stay where they are from section to section. */
const startOf = ({when, sign, what, who, isLate, entry}: DayLine, {columns, isAscii, mark}: Drawing): Line => {
	const isWide = columns >= 58;
	const tone: Tone = entry ? toneOf(entry) : 'quiet';
	const [whatColumns, whoColumns] = isWide ? [10, 17] : [8, 13];
	const names = marked(listNames(who), 'who', 'person', mark);
	return [
		column(span(when, isLate ? 'late' : 'quiet'), isWide ? 7 : 6),
		span(sign ? (isAscii ? sign.plain : sign.symbol) : ' ', tone),
		spaces(1),
		...(what === ''
			? fillLine(names, whatColumns + whoColumns - 1)
			: [column(span(what), whatColumns), ...fillLine(names, whoColumns - 1)]),
		spaces(1),
	];
};
