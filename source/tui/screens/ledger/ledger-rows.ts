import {counted} from '../../../journal/counted.ts';
import type {Day} from '../../../journal/day.ts';
import type {Favour} from '../../../journal/entry.ts';
import {refOf} from '../../../journal/entry-ref.ts';
import type {Journal} from '../../../journal/journal.ts';
import {type PassedOn, passage, passedOn} from '../../../journal/ledger/chain.ts';
import {type Account, ledger, sideOfLedger} from '../../../journal/ledger/ledger.ts';
import {listNames} from '../../../journal/names.ts';
import {matches} from '../../../journal/query/match.ts';
import {owedSentence} from '../../../journal/words.ts';
import {printable} from '../../../printable.ts';
import {countColumn, fillLine, type Line, lineWidth, said, spaces, span} from '../../drawing/line.ts';
import {marked} from '../../drawing/marks.ts';
import {plainly} from '../../drawing/plainly.ts';
import {blankRow, type Drawing, type Item, type Row} from '../../list/row.ts';
import {accountSheet} from '../../things/account-sheet.ts';
import {chainLines} from '../../things/chain-lines.ts';
import {itemOfEntry} from '../../things/entry-row.ts';
import {favourLine, sides} from '../../things/favour-row.ts';
import {personBeside} from '../../things/person-sheet.ts';

/** What is open with one person on one side; the first favour is the most pressing. */
export type AccountRow = Item & {readonly favours: readonly [Favour, ...Favour[]]};

/** Whether a row is that of an account. */
export const isAccount = (item: Item | undefined): item is AccountRow => item !== undefined && 'favours' in item;

/** The ledger: those whom you owe, and those who owe you, whoever needs attention first; then what was passed on. */
export const ledgerRows = (journal: Journal, today: Day): readonly Row[] => [
	...(['owe', 'owed'] as const).flatMap(side =>
		titled(
			sides[side],
			sideOfLedger(ledger(journal, today), side, today).flatMap(account => accountRow(account, side)),
		),
	),
	...titled(
		'Passed on',
		passedOn(journal).map(entry => chainRow(entry, () => passage(journal, entry))),
	),
];

const titled = (text: string, rows: readonly Row[]): readonly Row[] =>
	rows.length === 0 ? [] : [{kind: 'title', text}, ...rows, blankRow];

const accountRow = (account: Account, side: 'owe' | 'owed'): readonly AccountRow[] => {
	const [first, ...others] = account[side];
	if (!first) return [];
	const {name} = account;
	const favours = [first, ...others] as const;
	return [
		{
			kind: 'item',
			key: `${side} ${name}`,
			entry: first,
			people: name === '' ? [] : [name],
			opens: name === '' ? {to: 'entry', id: refOf(first)} : {to: 'account', name},
			favours,
			line: drawing => accountLine(name, favours, drawing),
			words: ({day}) =>
				printable(`${name || 'Without a name'}, ${counted(favours.length, 'favour')}. ${owedSentence(first, day)}`),
			sheet: (world, columns) => accountSheet(world, name, columns),
			aside: (world, columns) => personBeside(world, name || undefined, columns),
			matches: (query, people) => favours.some(favour => matches(query, favour, {people})),
		},
	];
};

/** Somebody, how many favours are open, the most pressing one, and since or until when. */
const accountLine = (name: string, favours: readonly [Favour, ...Favour[]], drawing: Drawing): Line => {
	const who: Line = [
		...fillLine(marked(name || 'nobody named', 'who', 'person', drawing.mark), drawing.columns >= 50 ? 16 : 12),
		spaces(1),
		countColumn(span(String(favours.length).padStart(2), 'quiet'), 4),
	];
	return [...who, ...favourLine(favours[0], {...drawing, columns: drawing.columns - lineWidth(who)})];
};

/** The way that favours took on from one that was received. */
const chainRow = (entry: Favour, way: () => PassedOn): Item => ({
	...itemOfEntry(entry, ({isAscii}) => chainLine(way(), isAscii)),
	key: `chain ${refOf(entry)}`,
	sheet: (world, columns) => chainLines(world, entry, columns),
	words: () => plainly(chainLine(way(), false)),
});

/** `Jürgen Müller → you → Ben Stone → two more` */
const chainLine = ({from, to, more}: PassedOn, isAscii: boolean): Line => {
	const arrow = span(isAscii ? ' > ' : ' → ', 'quiet');
	return [
		span(isAscii ? '~ ' : '⇢ ', 'given'),
		said(listNames(from) || 'somebody', 'who'),
		arrow,
		span('you'),
		arrow,
		said(listNames(to) || 'somebody', 'who'),
		...(more > 0 ? [arrow, span(`${more} more`)] : []),
	];
};
