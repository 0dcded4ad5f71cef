import {inOneLine} from '../line-ends.ts';
import {counted} from './counted.ts';
import {ago, type Day, daysBetween, shortDay, spanInWords} from './day.ts';
import {type Ask, type Entry, type Favour, firstLine, isOpenAsk, owes} from './entry.ts';
import type {How} from './how.ts';
import {listNames} from './names.ts';
import {askedWhat, neededWhat, owedWhat} from './topic.ts';

/** How an entry is marked in a list: a symbol one column wide, its letter in plain mode, and the word beside it. */
export type Sign = {readonly symbol: string; readonly plain: string; readonly word: string};

/** The sign of an entry. Whoever colours it chooses by what it means, not by the symbol. */
export const signOf = (entry: Entry): Sign => {
	if (entry.kind === 'meeting')
		return entry.state === 'planned'
			? {symbol: '○', plain: 'o', word: entry.how}
			: {symbol: '●', plain: '*', word: entry.how};
	if (entry.kind === 'need')
		return entry.state === 'open'
			? {symbol: '?', plain: '?', word: 'needs'}
			: {symbol: '✓', plain: 'x', word: entry.state === 'met' ? 'met' : 'dropped'};
	if (entry.kind === 'ask')
		return isOpenAsk(entry)
			? {symbol: '¿', plain: '&', word: entry.state === 'open' ? 'ask' : 'asked'}
			: {symbol: '✓', plain: 'x', word: entry.state};
	if (entry.kind !== 'favour') return {symbol: '·', plain: '-', word: ''};
	if (entry.forwards) return {symbol: '⇢', plain: '~', word: 'passed'};
	if (entry.state === 'promised') return {symbol: '◇', plain: '!', word: entry.way === 'given' ? 'I owe' : 'owes me'};
	if (entry.state === 'settled') return {symbol: '✓', plain: 'x', word: entry.way === 'given' ? 'gave' : 'got'};
	return entry.way === 'given' ? {symbol: '→', plain: '>', word: 'gave'} : {symbol: '←', plain: '<', word: 'got'};
};

/** The people of an entry as a subject or object: `Ada Lovelace and Grace Hopper`, `somebody`. */
export const whoIn = (entry: Entry): string => listNames(entry.people) || 'somebody';

/** The verb of one person, or of several: `owes`, `owe`. */
const verb = (entry: Entry, one: string, several: string): string => (entry.people.length > 1 ? several : one);

/** The text of an entry on one line, with a stroke for every line end and every gap: `read my CV / twice`. */
export const inLine = (entry: Entry): string => inOneLine(entry.text, ' / ');

/**
 * An entry as a sentence names it: `"send the paper"`, its first line, cut after 60 letters; without a text its kind:
 * `this note`.
 */
export const named = (entry: Entry): string => {
	const line = Array.from(firstLine(entry).trim());
	if (line.length === 0) return entry.kind === 'unknown' ? 'this entry' : `this ${entry.kind}`;
	return `"${line.length > 60 ? `${line.slice(0, 59).join('')}…` : line.join('')}"`;
};

/** The same in a message, which has no `--private`: what is private is not named in one. */
export const namedSafely = (entry: Entry): string =>
	entry.private ? `this private ${entry.kind === 'unknown' ? 'entry' : entry.kind}` : named(entry);

/**
 * When a promise falls due: `by Fri 27 Nov`, `overdue since Fri 20 Nov`; undefined where it has no date or is no
 * promise any more. Only a promise of your own is ever overdue: what others promised is told with how long ago it was.
 */
export const dueInWords = (favour: Favour, today: Day): string | undefined => {
	if (favour.state !== 'promised' || favour.due === undefined) return undefined;
	if (favour.due < today && owes(favour) === 'they') return `promised ${ago(favour.date, today)}`;
	return `${favour.due < today ? 'overdue since' : 'by'} ${shortDay(favour.due, today)}`;
};

/**
 * What a row of the ledger says of when: the date of a promise, `10 days late` where yours has passed, `no date`, and
 * else the age.
 */
export const whenOwed = (favour: Favour, today: Day): string => {
	const {state, due, date} = favour;
	if (state === 'promised' && due !== undefined && due < today)
		return owes(favour) === 'you' ? `${spanInWords(daysBetween(due, today))} late` : ago(date, today);
	return dueInWords(favour, today) ?? (state === 'promised' ? 'no date' : ago(date, today));
};

const settledWords = {
	kept: 'kept',
	returned: 'returned',
	forwarded: 'paid forward',
	freely: 'a gift',
	released: 'let go',
} as const;

/**
 * How a settled favour was settled, in a word or two; with the favour that did it, also to whom or by what: `paid
 * forward to Ben Stone`. For a promise or an open one, what is still owed.
 */
export const stateInWords = (favour: Favour, today: Day, settledBy?: Entry): string => {
	if (favour.state === 'settled') {
		const by = favour.settled?.by ?? 'returned';
		const what = settledBy && (by === 'forwarded' ? ` to ${whoIn(settledBy)}` : ` by ${named(settledBy)}`);
		return `${settledWords[by]}${what ?? ''}`;
	}
	const owed =
		owes(favour) === 'you' ? `you owe ${whoIn(favour)}` : `${whoIn(favour)} ${verb(favour, 'owes', 'owe')} you`;
	const due = dueInWords(favour, today);
	return due ? `${owed}, ${due}` : owed;
};

/** How an ask is going: `not asked yet`, `asked 3 weeks ago`, `granted Fri 20 Nov`. */
export const askInWords = (ask: Ask, today: Day): string => {
	if (ask.state === 'open') return 'not asked yet';
	if (ask.state === 'asked') return `asked${ask.asked ? ` ${ago(ask.asked, today)}` : ''}, no answer yet`;
	return `${ask.state}${ask.answer ? ` ${shortDay(ask.answer.date, today)}` : ''}`;
};

/** A favour, need, ask or meeting as a line of the echo: `you gave Ada Lovelace: intro to Grace`. */
export const sentence = (entry: Entry, today: Day): string => {
	const who = whoIn(entry);
	const text = inLine(entry);
	if (entry.kind === 'need') return `${who} ${verb(entry, 'needs', 'need')}: ${neededWhat(text, entry.people)}`;
	if (entry.kind === 'ask') {
		const isAsked = entry.state !== 'open' && (entry.state !== 'dropped' || entry.asked !== undefined);
		const whom = entry.people.length > 0 ? ` ${who}` : '';
		return (
			`you ${isAsked ? 'asked' : entry.state === 'open' ? 'want to ask' : 'wanted to ask'}${whom}: ` +
			`${askedWhat(text, entry.people)}`
		);
	}
	if (entry.kind === 'favour') {
		const due = entry.due && entry.state === 'promised' ? `, by ${shortDay(entry.due, today)}` : '';
		if (entry.state === 'promised')
			return entry.way === 'given'
				? `you owe ${who}: ${owedWhat(text, entry.people)}${due}`
				: `${who} ${verb(entry, 'owes', 'owe')} you: ${owedWhat(text, entry.people)}${due}`;
		if (entry.forwards) return `you passed on to ${who}: ${text}`;
		return entry.way === 'given' ? `you gave ${who}: ${text}` : `you got from ${who}: ${text}`;
	}
	const place = entry.place ? ` @ ${entry.place}` : '';
	return `${text}${place}${(entry.tags ?? []).map(tag => ` #${tag}`).join('')}`;
};

/**
 * What is owed because of an open favour, as a whole sentence without its stop: `You owe Ada Lovelace: send the paper,
 * promised for Fri 27 Nov`, `Ada Lovelace owes you a favour for: intro to Grace, 3 weeks ago`. Empty for a settled one.
 */
export const owedSentence = (favour: Favour, today: Day): string => {
	const side = owes(favour);
	if (!side) return '';
	const owing =
		side === 'you' ? `You owe ${whoIn(favour)}` : `${capital(whoIn(favour))} ${verb(favour, 'owes', 'owe')} you`;
	if (favour.state !== 'promised') return `${owing} a favour for: ${inLine(favour)}, ${ago(favour.date, today)}`;
	const due = dueInWords(favour, today);
	return (
		`${owing}: ${owedWhat(inLine(favour), favour.people)}, ` +
		`${due ? due.replace(/^by /, 'promised for ') : `promised ${ago(favour.date, today)}`}`
	);
};

/** How much is owed between you and a person: `You owe Ada Lovelace 2. Ada Lovelace owes you nothing.` */
export const balanceInWords = (name: string, owe: number, owed: number): string =>
	owe === 0 && owed === 0
		? 'Nothing is owed either way.'
		: `You owe ${name || 'somebody'} ${owe || 'nothing'}. ${capital(name || 'somebody')} owes you ` +
			`${owed || 'nothing'}.`;

/**
 * What a settlement did, as a whole sentence: `Kept: send the paper. You owe Ada Lovelace nothing for it any more.`
 * For a favour as it is afterwards.
 */
export const settledSentence = (favour: Favour, today: Day): string => {
	const what = {kept: 'Kept', returned: 'Returned', forwarded: 'Paid forward', freely: 'A gift', released: 'Let go'}[
		favour.settled?.by ?? 'returned'
	];
	const before = owes({
		...favour,
		state: favour.settled?.by === 'kept' || favour.settled?.was === 'promised' ? 'promised' : 'open',
	});
	const who = whoIn(favour);
	const rest =
		before === 'you'
			? `You owe ${who} nothing for it any more`
			: `${capital(who)} ${verb(favour, 'owes', 'owe')} you nothing for it any more`;
	return favour.state === 'settled' ? `${what}: ${inLine(favour)}. ${rest}.` : `${owedSentence(favour, today)}.`;
};

/** With a capital, as a sentence begins. A person's own spelling of a name is left alone. */
const capital = (text: string): string => (text === 'somebody' ? 'Somebody' : text);

const occasions: Readonly<Record<How, string>> = {
	coffee: 'over coffee',
	lunch: 'over lunch',
	dinner: 'over dinner',
	breakfast: 'over breakfast',
	drink: 'over a drink',
	walk: 'on a walk',
	visit: 'on a visit',
	event: 'at an event',
	trip: 'on a trip',
	call: 'on a call',
	video: 'by video',
	message: 'by message',
	meeting: 'in a meeting',
};

/** Over what one met: `over coffee`, `on a walk`. */
export const occasion = (how: How): string => occasions[how];

/** `once`, `twice`, `14 times` */
export const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

/** A rhythm of so many days: `about every 3 weeks`, `about once a week`. */
export const rhythmInWords = (days: number): string => {
	if (days < 2) return 'nearly every day';
	if (days < 6) return `about every ${days} days`;
	if (days <= 8) return 'about once a week';
	if (days < 12) return `about every ${days} days`;
	if (days < 26) return `about every ${counted(Math.round(days / 7), 'week')}`;
	if (days < 38) return 'about once a month';
	if (days < 52) return 'about every 6 weeks';
	if (days < 320) return `about every ${counted(Math.round(days / 30.44), 'month')}`;
	return days < 550 ? 'about once a year' : `about every ${counted(Math.round(days / 365.25), 'year')}`;
};
