import {type Day, shortDay} from './day.ts';
import {type Entry, type Favour, owes} from './entry.ts';
import {listNames} from './names.ts';

/** How an entry is marked in a list: a symbol one column wide, its letter in plain mode, and the word beside it. */
export type Sign = {readonly symbol: string; readonly plain: string; readonly word: string};

/** The sign of an entry. Whoever colours it chooses by what it means, not by the symbol. */
export const signOf = (entry: Entry): Sign => {
	if (entry.kind === 'meeting') return entry.state === 'planned' ? {symbol: '○', plain: 'o', word: entry.how} : {symbol: '●', plain: '*', word: entry.how};
	if (entry.kind === 'need') return entry.state === 'open' ? {symbol: '?', plain: '?', word: 'needs'} : {symbol: '✓', plain: 'x', word: entry.state === 'met' ? 'met' : 'dropped'};
	if (entry.kind !== 'favour') return {symbol: '·', plain: '-', word: ''};
	if (entry.forwards) return {symbol: '⇢', plain: '~', word: 'passed'};
	if (entry.state === 'promised') return {symbol: '◇', plain: '!', word: entry.way === 'given' ? 'I owe' : 'owes me'};
	if (entry.state === 'settled') return {symbol: '✓', plain: 'x', word: entry.way === 'given' ? 'gave' : 'got'};
	return entry.way === 'given' ? {symbol: '→', plain: '>', word: 'gave'} : {symbol: '←', plain: '<', word: 'got'};
};

/** How a settled favour was settled, in a word or two; for a promise or an open one, what is still owed. */
export const stateInWords = (favour: Favour, now: Day): string => {
	if (favour.state === 'settled') return {kept: 'kept', returned: 'returned', forwarded: 'paid forward', freely: 'a gift', released: 'let go'}[favour.settled?.by ?? 'returned'];
	const who = listNames(favour.people) || 'somebody';
	const owed = owes(favour) === 'you' ? `you owe ${who}` : `${who} ${favour.people.length > 1 ? 'owe' : 'owes'} you`;
	return `${owed}${favour.due ? `, ${favour.due < now ? 'overdue since' : 'by'} ${shortDay(favour.due, now)}` : ''}`;
};

/** A favour, need or meeting as a line of the echo: `you gave Ada Lovelace: intro to Grace`. */
export const sentence = (entry: Entry, now: Day): string => {
	const who = listNames(entry.people) || 'somebody';
	const text = entry.text.replaceAll('\n', ' / ');
	if (entry.kind === 'need') return `${who} ${entry.people.length > 1 ? 'need' : 'needs'}: ${text}`;
	if (entry.kind === 'favour') {
		const due = entry.due && entry.state === 'promised' ? `, by ${shortDay(entry.due, now)}` : '';
		if (entry.state === 'promised') return entry.way === 'given' ? `you owe ${who}: ${text}${due}` : `${who} ${entry.people.length > 1 ? 'owe' : 'owes'} you: ${text}${due}`;
		if (entry.forwards) return `you passed on to ${who}: ${text}`;
		return entry.way === 'given' ? `you gave ${who}: ${text}` : `you got from ${who}: ${text}`;
	}
	const place = entry.place ? ` @ ${entry.place}` : '';
	return `${text}${place}${(entry.tags ?? []).map(tag => ` #${tag}`).join('')}`;
};
