import {gist} from '../../../capture/gist.ts';
import {nextBirthday} from '../../../journal/daily/birthdays.ts';
import {ago, type Day, dateAndMonth} from '../../../journal/day.ts';
import type {Journal} from '../../../journal/journal.ts';
import {claimed, claimsOf} from '../../../journal/kept/claims.ts';
import {type Acquaintance, everyone} from '../../../journal/people/people.ts';
import type {People} from '../../../journal/person/person.ts';
import {isPersonMeant} from '../../../journal/query/people-found.ts';
import {remembered, rememberedWith} from '../../../journal/remember.ts';
import {openWhat} from '../../../journal/topic.ts';
import {times} from '../../../journal/words.ts';
import {column, countColumn, fillLine, type Line, lineWidth, said, spaces, span} from '../../drawing/line.ts';
import {marked} from '../../drawing/marks.ts';
import {plainly} from '../../drawing/plainly.ts';
import type {Drawing, Item} from '../../list/row.ts';
import {knownRhythm} from '../../things/known-page.ts';
import {personSheet} from '../../things/person-sheet.ts';

/** The row of somebody. */
export const personRow = (acquaintance: Acquaintance, journal: Journal): Item => {
	const {name} = acquaintance.person;
	return {
		kind: 'item',
		key: name,
		people: [name],
		opens: {to: 'person', name},
		line: drawing => personLine(acquaintance, journal, drawing),
		words: ({day}) => plainly(personLine(acquaintance, journal, wide(day))),
		sheet: (world, columns) => personSheet(world, name, columns),
		matches: (query, people) => isPersonMeant(query, acquaintance.person, people),
	};
};

/** Room for what a row says first, where it is read aloud. */
const wide = (today: Day): Drawing => ({columns: 60, isAscii: false, today});

/** Somebody, when you met last, how often, what is owed, in words, and what else there is room for. */
const personLine = (acquaintance: Acquaintance, journal: Journal, drawing: Drawing): Line => {
	const {person, lastMet, met} = acquaintance;
	const {columns, today, mark} = drawing;
	const isWide = columns >= 50;
	const longest = longestOf(everyone(journal), today);
	const names = isWide ? 18 : columns >= 40 ? 14 : 12;
	// What would be cut is said shorter, as is what would leave the text too few columns: in all rows, for one column.
	const left = columns - names - 1 - (longest.met + 2) - (longest.last + 2);
	const isShort = left - (longest.balance + 2) < fineText;
	const balanceColumns = (isShort ? longest.shortBalance : longest.balance) + 2;
	const gained = longest.last - longest.briefLast;
	const isBrief = !isWide || (left - balanceColumns < fairText && left - balanceColumns + gained >= leastText);
	const start: Line = [
		...fillLine(marked(person.name, 'who', 'person', mark), names),
		spaces(1),
		countColumn(
			span(lastMetInWords(lastMet, today, isBrief), 'quiet'),
			isWide ? (isBrief ? longest.briefLast : longest.last) + 2 : 11,
		),
		...(isWide ? [countColumn(span(met === 0 ? '' : times(met), 'quiet'), longest.met + 2)] : []),
	];
	const room = columns - lineWidth(start);
	if (room - balanceColumns >= leastText) {
		const balance = fillLine(balanceOf(acquaintance.claims, !isShort), balanceColumns);
		return [...start, ...balance, ...more(acquaintance, journal, today, room - balanceColumns)];
	}
	const balance = balanceOf(acquaintance.claims, isWide);
	return [...start, ...(room < lineWidth(balance) ? balanceOf(acquaintance.claims, false) : balance)];
};

const lastMetInWords = (last: Acquaintance['lastMet'], today: Day, isBrief = false): string =>
	last ? ago(last.date, today).replace(isBrief ? / ago$/ : '', '') : isBrief ? 'not met' : 'not met yet';

/** Columns of the longest of anybody, so that each column is as wide as its list needs, and the text has the rest. */
const longestOf = rememberedWith((people: readonly Acquaintance[], today: Day) => {
	const most = (columns: (one: Acquaintance) => number): number =>
		people.reduce((longest, one) => Math.max(longest, columns(one)), 0);
	return {
		last: most(({lastMet}) => lastMetInWords(lastMet, today).length),
		briefLast: most(({lastMet}) => lastMetInWords(lastMet, today, true).length),
		met: most(({met}) => (met === 0 ? 0 : times(met).length)),
		balance: most(({claims}) => lineWidth(balanceOf(claims, true))),
		shortBalance: most(({claims}) => lineWidth(balanceOf(claims, false))),
	};
});

const balanceOf = ({owe, owed}: Acquaintance['claims'], isWide: boolean): Line => [
	...(owe > 0 ? [span(`${isWide ? 'you owe' : 'owe'} ${owe}`, 'youOwe')] : []),
	...(owe > 0 && owed > 0 ? [span(', ')] : []),
	...(owed > 0 ? [span(`${owe > 0 || !isWide ? 'owed' : 'owes you'} ${owed}`, 'theyOwe')] : []),
];

/** The least columns that a text is worth, and those with which less, or nothing, need be said shorter for it. */
const [leastText, fairText, fineText] = [18, 20, 24];

/** What is known of anybody at all: there is no column where nothing is. */
const knownOfAny = remembered(({people}: People) => ({
	hasCities: people.some(({city}) => city !== undefined),
	hasBirthdays: people.some(({birthday}) => birthday !== undefined),
}));

/**
 * Where somebody lives, the next birthday, what they need, each where its column leaves enough for the last: what was
 * talked about.
 */
const more = ({person, claims}: Acquaintance, journal: Journal, today: Day, room: number): Line => {
	const birthday = nextBirthday(person, today);
	const [first, ...others] = claimsOf(claims, 'need');
	const need = first && `needs ${openWhat(claimed(journal, first))}${others.length > 0 ? ` +${others.length}` : ''}`;
	const {hasCities, hasBirthdays} = knownOfAny(journal.people);
	let left = room;
	const shown = (
		[
			[hasCities, 13, 19, said(person.city ?? '', 'quiet')],
			[hasBirthdays, 10, 20, span(birthday ? `* ${dateAndMonth(birthday.date, birthday.date)}` : '', 'quiet')],
			[true, 24, 25, said(need ?? '', 'need')],
		] as const
	).flatMap(([isThere, columns, least, one]): Line => {
		if (!isThere || left - columns < least) return [];
		// A need has as much as what was talked about, where there is room.
		const taken = one.tone === 'need' ? Math.max(columns, Math.min(40, Math.floor(left / 2))) : columns;
		left -= taken;
		return [column(one, taken)];
	});
	const {last} = knownRhythm(journal, person.name, today);
	return [...shown, said(last ? gist(last) : '')];
};
