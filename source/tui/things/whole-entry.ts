import {firstTold} from '../../capture/gist.ts';
import {ago, longDay, shortDay, timeInWords} from '../../journal/day.ts';
import {type Entry, firstLine, isOpenAsk} from '../../journal/entry.ts';
import {peopleOf} from '../../journal/person/who.ts';
import {askInWords, rhythmInWords, stateInWords, times} from '../../journal/words.ts';
import {said, spaces, span} from '../drawing/line.ts';
import type {Highlighter} from '../drawing/marks.ts';
import {wrappedLine} from '../drawing/wrapped.ts';
import {emptyLine, paragraph, plainLine, type SheetLine} from '../sheet/sheet-line.ts';
import type {World} from '../world.ts';
import {beforeYouAsk} from './before-you-ask.ts';
import {headline} from './headline.ts';
import {knownRhythm} from './known-page.ts';
import {linkLines} from './link-lines.ts';
import {signSpan, toneOf} from './sign.ts';
import {whoCouldHelp} from './who-could-help.ts';

/**
 * A whole entry: what, when and where, its text, what it is linked to, and whom it is with; beneath an open need those
 * who could help.
 */
export const wholeEntry = (world: World, entry: Entry, columns: number, mark?: Highlighter): readonly SheetLine[] => [
	...headLines(entry, world.isAscii, columns),
	...paragraph(whenAndWhere(entry, world), columns, 'quiet'),
	...textLines(entry, columns, mark),
	...stateLines(entry, world, columns),
	...(entry.tags && entry.tags.length > 0
		? [emptyLine, ...paragraph(entry.tags.map(tag => `#${tag}`).join(' '), columns, 'tag')]
		: []),
	...linkLines(world, entry, columns),
	...peopleOf(entry, world.journal.people).flatMap(name => personLines(world, entry, name, columns)),
	...(entry.kind === 'ask' && isOpenAsk(entry) ? beforeYouAsk(world, entry, columns) : []),
	...(entry.kind === 'need' && entry.state === 'open' ? whoCouldHelp(world, entry, columns) : []),
];

/** What it is and with whom, in as many lines as that takes. */
const headLines = (entry: Entry, isAscii: boolean, columns: number): readonly SheetLine[] =>
	wrappedLine(
		[
			signSpan(entry, isAscii),
			spaces(1),
			said(headline(entry), 'title'),
			...(entry.starred ? [span('  * starred', 'youOwe')] : []),
			...(entry.private ? [span('  P private', 'accent')] : []),
		],
		columns,
	).map(line => ({line}));

const whenAndWhere = (entry: Entry, {now}: World): string =>
	[longDay(entry.date, now.day), entry.time && timeInWords(entry.time, now), entry.place]
		.filter(part => part !== undefined)
		.join(', ');

/** The text, its first line without what the headline says. */
const textLines = (entry: Entry, columns: number, mark: Highlighter | undefined): readonly SheetLine[] => {
	const text = `${firstTold(entry)}${entry.text.slice(firstLine(entry).length)}`.trim();
	return text === '' ? [] : [emptyLine, ...paragraph(text, columns, 'plain', mark)];
};

const stateLines = (entry: Entry, {now}: World, columns: number): readonly SheetLine[] => {
	if (entry.kind === 'favour') {
		const settledOn = entry.settled ? `, ${shortDay(entry.settled.date, now.day)}` : '';
		return [emptyLine, ...paragraph(capital(`${stateInWords(entry, now.day)}${settledOn}`), columns, toneOf(entry))];
	}
	if (entry.kind === 'ask')
		return [emptyLine, ...paragraph(capital(askInWords(entry, now.day)), columns, toneOf(entry))];
	if (entry.kind === 'need' && entry.state !== 'open')
		return [
			emptyLine,
			plainLine(said(capital(`${entry.state}${entry.met ? `, ${shortDay(entry.met.date, now.day)}` : ''}`), 'settled')),
		];
	return [];
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A person of the entry, and how one meets: `Met 14 times, about every 3 weeks, before that 2 Nov`. */
const personLines = ({journal, now}: World, entry: Entry, name: string, columns: number): readonly SheetLine[] => {
	const link: SheetLine = {line: [said(name, 'who')], to: {to: 'person', name}};
	// With half the months read, half the truth: better no number than a wrong one.
	if (journal.unread.length > 0) return [emptyLine, link];
	const {met, last, every} = knownRhythm(journal, name, now.day);
	if (!last) return [emptyLine, link];
	const before =
		entry.kind === 'meeting' && entry.state === undefined ? met.findLast(({date}) => date < entry.date) : undefined;
	const rhythm = every === undefined ? [] : [rhythmInWords(every)];
	const words = [
		`Met ${times(met.length)}`,
		...rhythm,
		before ? `before that ${shortDay(before.date, now.day)}` : `last ${ago(last.date, now.day)}`,
	].join(', ');
	return [emptyLine, link, ...paragraph(words, columns, 'quiet')];
};
