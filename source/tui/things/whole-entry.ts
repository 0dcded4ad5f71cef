import {firstTold, gist} from '../../capture/gist.ts';
import {ago, longDay, shortDay} from '../../journal/day.ts';
import {type Entry, firstLine} from '../../journal/entry.ts';
import {type Link, linksOf, type Relation} from '../../journal/ledger/links.ts';
import {listNames} from '../../journal/names.ts';
import {peopleOf} from '../../journal/people/who.ts';
import {askInWords, rhythmInWords, signOf, stateInWords, times} from '../../journal/words.ts';
import {blank, cutLine, type Line, said, span} from '../drawing/line.ts';
import type {Marker} from '../drawing/marks.ts';
import {emptyLine, heading, paragraph, plainLine, type SheetLine} from '../sheet/sheet-line.ts';
import type {World} from '../world.ts';
import {knownRhythm} from './known-page.ts';
import {signSpan, toneOf} from './sign.ts';
import {whoCouldHelp} from './who-could-help.ts';

/** A whole entry: what, when and where, its text, what it is linked to, and whom it is with; beneath an open need those who could help. */
export const wholeEntry = (world: World, entry: Entry, columns: number, mark?: Marker): readonly SheetLine[] => [
	{line: headLine(entry, world.isAscii, columns)},
	...paragraph(whenAndWhere(entry, world), columns, 'quiet'),
	...textLines(entry, columns, mark),
	...stateLines(entry, world, columns),
	...(entry.tags && entry.tags.length > 0
		? [emptyLine, ...paragraph(entry.tags.map(tag => `#${tag}`).join(' '), columns, 'tag')]
		: []),
	...linkLines(world, entry, columns),
	...peopleOf(entry, world.journal.people).flatMap(name => personLines(world, entry, name, columns)),
	...(entry.kind === 'need' && entry.state === 'open' ? whoCouldHelp(world, entry, columns) : []),
];

const headLine = (entry: Entry, isAscii: boolean, columns: number): Line =>
	cutLine(
		[
			signSpan(entry, isAscii),
			blank(1),
			said(headline(entry), 'title'),
			...(entry.starred ? [span('  * starred', 'youOwe')] : []),
		],
		columns,
	);

const whenAndWhere = (entry: Entry, {now}: World): string =>
	[longDay(entry.date, now.day), entry.time, entry.place].filter(part => part !== undefined).join(', ');

/** The text, its first line without what the headline says. */
const textLines = (entry: Entry, columns: number, mark: Marker | undefined): readonly SheetLine[] => {
	const text = `${firstTold(entry)}${entry.text.slice(firstLine(entry).length)}`.trim();
	return text === '' ? [] : [emptyLine, ...paragraph(text, columns, 'plain', mark)];
};

/** `Coffee with Ada Lovelace`, `You owe Ada Lovelace`, `Alan Turing needs` */
const headline = (entry: Entry): string => {
	const who = listNames(entry.people);
	switch (entry.kind) {
		case 'meeting': {
			const how = `${entry.how.charAt(0).toUpperCase()}${entry.how.slice(1)}`;
			return `${entry.state === 'planned' ? 'Planned: ' : entry.state === 'missed' ? 'Missed: ' : ''}${how}${who === '' ? '' : ` with ${who}`}`;
		}
		case 'favour':
			return favourHeadline(
				entry.way === 'given',
				entry.state === 'promised',
				entry.forwards !== undefined,
				who || 'somebody',
				entry.people.length > 1,
			);
		case 'need':
			return `${who || 'Somebody'} ${entry.people.length > 1 ? 'need' : 'needs'}`;
		case 'ask':
			return `You ${entry.state === 'open' ? 'want to ask' : 'asked'} ${who || 'somebody'}`;
		case 'note':
			return who === '' ? 'Note' : `Note on ${who}`;
		case 'unknown':
			return 'An entry of a kind that this version does not know';
	}
};

const favourHeadline = (
	isGiven: boolean,
	isPromised: boolean,
	isPassedOn: boolean,
	who: string,
	isMany: boolean,
): string => {
	if (isPassedOn) return `Passed on to ${who}`;
	if (isPromised) return isGiven ? `You owe ${who}` : `${who} ${isMany ? 'owe' : 'owes'} you`;
	return isGiven ? `You did ${who} a favour` : `${who} did you a favour`;
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

const relations: Readonly<Record<Relation, string>> = {
	'came up at': 'It came up at',
	'came up': 'Out of it came',
	'passes on': 'It passes on',
	'passed on as': 'Passed on as',
	'settled by': 'Settled by',
	settles: 'It settled',
	'met by': 'Met by',
	meets: 'It met the need',
	'granted as': 'This came of it',
	'was asked for': 'You asked for it',
};

const linkLines = (world: World, entry: Entry, columns: number): readonly SheetLine[] => {
	const byRelation = Map.groupBy(linksOf(world.journal, entry), ({relation}) => relation);
	return Array.from(byRelation, ([relation, links]) => [
		...heading(relations[relation]),
		...links.map(link => linkLine(world, link, columns)),
	]).flat();
};

const linkLine = (world: World, {id, entry}: Link, columns: number): SheetLine => {
	if (!entry)
		return plainLine(span(world.journal.unread.length > 0 ? 'not read yet' : 'an entry that is gone', 'quiet'));
	const who = listNames(entry.people);
	return {
		line: cutLine(
			[
				signSpan(entry, world.isAscii),
				span(` ${signOf(entry).word} `, toneOf(entry)),
				said(who, 'who'),
				span('  '),
				said(gist(entry)),
			],
			columns,
		),
		to: {to: 'entry', id},
	};
};

/** A person of the entry, and how one meets: `Met 14 times, about every 3 weeks, before that 2 Nov`. */
const personLines = ({journal, now}: World, entry: Entry, name: string, columns: number): readonly SheetLine[] => {
	const link: SheetLine = {line: [said(name, 'who')], to: {to: 'person', name}};
	// Of half the months, half the truth: better no number than a wrong one.
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
