import {width, wrap} from '../../columns.ts';
import {usageError} from '../../errors.ts';
import {type DayLine, type DaySection, shownOf} from '../../journal/daily/day-line.ts';
import {dayInShort, inCounts, inShort} from '../../journal/daily/in-short.ts';
import {firstThanks} from '../../journal/daily/thanks.ts';
import {todayOf} from '../../journal/daily/today.ts';
import {longDay} from '../../journal/day.ts';
import {toJson} from '../../journal/format/read-entry.ts';
import {listNames} from '../../journal/names.ts';
import {printable} from '../../printable.ts';
import {noticesOf} from '../../store/sync/notices.ts';
import type {Command} from '../command.ts';
import {privateFlag} from '../flags.ts';
import {asShown, knownJournal} from '../printing/as-shown.ts';
import {shortIds} from '../printing/ids.ts';
import {type Cell, type ColourMeaning, line, paint, row, table} from '../printing/print.ts';
import type {Style} from '../style.ts';

export const todayCommand: Command = {
	usage: '',
	summary: 'what the day brings: plans, promises, thanks, whom to see',
	about: [
		'Plans of today and tomorrow; how past ones were; what you promised; whom to thank; what to ask; ' +
			'birthdays; whom it would be good to see; and what was on this day. Nothing is said where there is nothing.',
		'--short is one line for the start of a shell or a status bar, --counts the same without names. The id ' +
			'before a line is for what can be done with it: goodturn happened, missed, settle, thank, told, asked, ' +
			'granted, snooze.',
	],
	flags: {
		short: {type: 'switch', about: 'one line; nothing where there is nothing'},
		counts: {type: 'switch', about: 'one line of counts without names'},
		all: {type: 'switch', about: 'every line of each section'},
		...privateFlag,
	},
	examples: ['goodturn today', 'goodturn today --short', 'goodturn today --json'],
	run: async call => {
		if (call.words.length > 0)
			throw usageError('goodturn today takes no words. For another day: goodturn list date:friday.');
		const journal = asShown(call, await knownJournal(call));
		const {now} = call.context;
		const {on} = call.flags;
		if (on.has('short') || on.has('counts')) {
			const text = on.has('short')
				? inShort(dayInShort(journal, now, firstThanks(journal, now.day)))
				: inCounts(dayInShort(journal, now, undefined));
			return {json: text, lines: text === '' ? [] : [line(call.style, [text])]};
		}
		const sections = todayOf(journal, now);
		const notices = noticesOf(call.store.folder, journal);
		const idOf = shortIds(call.store.get());
		return {
			isLong: true,
			get json() {
				return {date: now.day, ...(notices.length > 0 && {notices}), sections: sections.map(sectionJson)};
			},
			lines: [
				paint(call.style, 'heading', longDay(now.day, now.day)),
				...notices.map(text => line(call.style, [text])),
				...sectionLines(call.style, sections, idOf, on.has('all')),
			],
			...(sections.length === 0 && {
				remarks: [
					'Nothing for today. Write a plan as you would say it: goodturn add "lunch with Ada tomorrow at 12:30".',
				],
			}),
		};
	},
};

const sectionJson = ({kind, title, lines}: DaySection): unknown => ({
	section: kind,
	title,
	lines: lines.map(({sign: _, entry, isLate, ...rest}) => ({
		...rest,
		...(isLate && {isLate}),
		...(entry && {entry: toJson(entry)}),
	})),
});

/** How wide the columns before the text may become in a terminal. */
const mostOf = [10, 6, 12, 22];
/** Columns that the text keeps at the least, however narrow the window is. */
const leastRoom = 20;

/**
 * The sections, each under its title; their columns are the same down the page. Texts are wrapped, not cut: they say
 * why.
 */
const sectionLines = (
	style: Style,
	sections: readonly DaySection[],
	idOf: (id: string) => string,
	isWhole: boolean,
): readonly string[] => {
	const shown = sections.map(section => ({
		title: section.title,
		...(isWhole ? {lines: section.lines, more: undefined} : shownOf(section)),
	}));
	const heads = shown.flatMap(({lines}) => lines.map(one => headOf(one, style, idOf)));
	const room = roomBeside(style, heads);
	const rows = shown.map(({lines}) => lines.map(one => textRows(one, headOf(one, style, idOf), room)));
	const printed = table(style, rows.flat(2), mostOf);
	let at = 0;
	return shown.flatMap(({title, more}, place) => {
		const count = (rows[place] ?? []).reduce((sum, ofLine) => sum + ofLine.length, 0);
		at += count;
		return [
			'',
			row(style, [title, 'heading']),
			...printed.slice(at - count, at),
			...(more === undefined ? [] : [row(style, [`      ${more}: goodturn today --all`, 'faint'])]),
		];
	});
};

/** Columns that are left for the text beside the others; without end in a pipe. */
const roomBeside = ({columns}: Style, heads: readonly (readonly Cell[])[]): number => {
	if (columns === undefined) return Number.POSITIVE_INFINITY;
	const widths = mostOf.map((most, column) =>
		Math.min(
			most,
			heads.reduce((wide, head) => Math.max(wide, width(printable(head[column]?.[0] ?? ''))), 0),
		),
	);
	return Math.max(leastRoom, columns - widths.reduce((sum, wide) => sum + (wide > 0 ? wide + 2 : 0), 0));
};

/** What comes before the text of a line: its id, when, the sign and a word, and who. */
const headOf = (one: DayLine, style: Style, idOf: (id: string) => string): readonly Cell[] => {
	const id = one.entry?.id ?? one.id;
	const sign = one.sign ? (style.isPlain ? one.sign.plain : one.sign.symbol) : ' ';
	return [
		[id === undefined ? '' : idOf(id), 'faint'],
		[one.when, one.isLate ? 'fault' : 'faint'],
		[`${sign} ${one.what}`, meaningOf(one)],
		[listNames(one.who), 'who'],
	];
};

/** A line as rows: its text wrapped, and what is beneath. */
const textRows = ({says, beneath}: DayLine, head: readonly Cell[], room: number): readonly (readonly Cell[])[] => {
	const wrapped = (text: string): readonly string[] => (Number.isFinite(room) ? wrap(printable(text), room) : [text]);
	const nothing: readonly Cell[] = head.map(() => ['']);
	const [first = '', ...more] = wrapped(says);
	return [
		[...head, [first]],
		...more.map((text): readonly Cell[] => [...nothing, [text]]),
		...beneath.flatMap(wrapped).map((text): readonly Cell[] => [...nothing, [text, 'faint']]),
	];
};

const meaningOf = ({kind, isLate}: DayLine): ColourMeaning | undefined => {
	if (isLate) return 'fault';
	return kind === 'promise' ? 'youOwe' : kind === 'promised' ? 'theyOwe' : undefined;
};
