import {usageError} from '../../errors.ts';
import {todayInCounts, todayInShort} from '../../journal/daily/in-short.ts';
import {type DayLine, type Section, shownOf} from '../../journal/daily/line.ts';
import {todayOf} from '../../journal/daily/today.ts';
import {longDay} from '../../journal/day.ts';
import {toJson} from '../../journal/format/read-entry.ts';
import {listNames} from '../../journal/names.ts';
import type {Command} from '../command.ts';
import {privateFlag} from '../flags.ts';
import {shortIds} from '../printing/ids.ts';
import {type Cell, line, type Meaning, paint, row, table} from '../printing/print.ts';
import {seen} from '../printing/seen.ts';
import type {Style} from '../style.ts';

export const today: Command = {
	usage: '',
	summary: 'what the day brings: plans, promises, thanks, whom to see',
	about: [
		'Plans of today and tomorrow; how past ones were; what you promised; whom to thank; what to ask; birthdays; whom it would be good to see; and what was on this day. Nothing is said where there is nothing.',
		'--short is one line for the start of a shell or a status bar, --counts the same without names. The id before a line is for what can be done with it: goodturn happened, missed, settle, thank, told, asked, granted, snooze.',
	],
	flags: {
		short: {type: 'switch', about: 'one line; nothing where there is nothing'},
		counts: {type: 'switch', about: 'one line of counts without names'},
		all: {type: 'switch', about: 'every line of each section'},
		...privateFlag,
	},
	examples: ['goodturn today', 'goodturn today --short', 'goodturn today --json'],
	run: async call => {
		if (call.words.length > 0) throw usageError('goodturn today takes no words. For another day: goodturn list date:friday.');
		const journal = seen(call, await call.store.load('all'));
		const {now} = call.context;
		const {on} = call.flags;
		if (on.has('short') || on.has('counts')) {
			const text = on.has('short') ? todayInShort(journal, now) : todayInCounts(journal, now);
			return {json: text, lines: text === '' ? [] : [line(call.style, [text])]};
		}
		const sections = todayOf(journal, now);
		const idOf = shortIds(call.store.get());
		return {
			isLong: true,
			json: {date: now.day, sections: sections.map(sectionJson)},
			lines: [paint(call.style, 'heading', longDay(now.day, now.day)), ...sectionLines(call.style, sections, idOf, on.has('all'))],
			...(sections.length === 0 && {remarks: ['Nothing for today. Write a plan as you would say it: goodturn add "fri 12:30: lunch with Ada".']}),
		};
	},
};

const sectionJson = ({kind, title, lines}: Section): unknown => ({
	section: kind,
	title,
	lines: lines.map(({sign: _, entry, isLate, ...rest}) => ({...rest, ...(isLate && {isLate}), ...(entry && {entry: toJson(entry)})})),
});

/** The sections, each under its title; their columns are the same down the page. */
const sectionLines = (style: Style, sections: readonly Section[], idOf: (id: string) => string, isWhole: boolean): readonly string[] => {
	const shown = sections.map(section => ({title: section.title, ...(isWhole ? {lines: section.lines, more: undefined} : shownOf(section))}));
	const rows = shown.flatMap(({lines}) => lines.flatMap(one => cellsOf(one, style, idOf)));
	const printed = table(style, rows, [10, 6, 12, 22]);
	let at = 0;
	return shown.flatMap(({title, lines, more}) => {
		const count = lines.reduce((sum, {beneath}) => sum + 1 + beneath.length, 0);
		at += count;
		return ['', row(style, [title, 'heading']), ...printed.slice(at - count, at), ...(more === undefined ? [] : [row(style, [`      ${more}: goodturn today --all`, 'faint'])])];
	});
};

const cellsOf = (one: DayLine, style: Style, idOf: (id: string) => string): readonly (readonly Cell[])[] => {
	const id = one.entry?.id ?? one.id;
	const sign = one.sign ? (style.isPlain ? one.sign.plain : one.sign.symbol) : ' ';
	const meaning = meaningOf(one);
	const first: readonly Cell[] = [
		[id === undefined ? '' : idOf(id), 'faint'],
		[one.when, one.isLate ? 'fault' : 'faint'],
		[`${sign} ${one.what}`, meaning],
		[listNames(one.who), 'who'],
		[one.says],
	];
	return [first, ...one.beneath.map((text): readonly Cell[] => [[''], [''], [''], [''], [text, 'faint']])];
};

const meaningOf = ({kind, isLate}: DayLine): Meaning | undefined => {
	if (isLate) return 'fault';
	return kind === 'promise' ? 'youOwe' : kind === 'promised' ? 'theyOwe' : undefined;
};
