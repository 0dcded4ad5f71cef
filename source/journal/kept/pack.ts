import type {Day, MonthName} from '../day.ts';
import {parseDay, parseMonthName} from '../day.ts';
import type {Entry, Raw} from '../entry.ts';
import {readEntry, toJson} from '../format/read-entry.ts';
import {hows} from '../how.ts';
import {
	type KeptFacts,
	type KeptMonth,
	type KeptPerson,
	keptVersion,
	type LastMet,
	type Memory,
	type Round,
} from './kept.ts';

/** Dates within the month are its two digits alone: most of what is kept are dates. */
const shortened = (date: Day, month: MonthName): string => (date.startsWith(`${month}-`) ? date.slice(8) : date);

/** What is kept of a month as JSON, as short as it can be said: entries as their file has them. */
export const packMonth = ({version, name, whole, open}: KeptMonth): Raw => ({
	version,
	name,
	whole: pack(whole, name),
	...(open && {open: pack(open, name)}),
});

const pack = (kept: KeptFacts, month: MonthName): Raw => ({
	people: kept.people.map(({name, met, days, last, round}) => [
		name,
		...(met === 0
			? []
			: [
					met,
					days.map(date => shortened(date, month)).join(' '),
					last && [hows.indexOf(last.how), last.time ?? '', ...(last.place === undefined ? [] : [last.place])],
					...(round ? [[shortened(round.date, month), round.treat]] : []),
				]),
	]),
	favours: kept.favours.map(toJson),
	needs: kept.needs.map(toJson),
	asks: kept.asks.map(toJson),
	plans: kept.plans.map(toJson),
	deeds: kept.deeds.map(toJson),
	memories: kept.memories,
	days: kept.days.map(([day, entries]) => `${shortened(day, month)}:${entries}`).join(' '),
	counts: kept.counts,
});

/** What `packMonth` made, again; undefined for whatever it cannot have made in this version. Never throws. */
export const unpackMonth = (json: unknown): KeptMonth | undefined => {
	try {
		const {
			version,
			name: text,
			whole,
			open,
		} = json as {version: unknown; name: unknown; whole: unknown; open?: unknown};
		const name = typeof text === 'string' ? parseMonthName(text) : undefined;
		if (version !== keptVersion || !name) return undefined;
		return {
			version: keptVersion,
			name,
			whole: unpack(whole, name),
			...(open !== undefined && {open: unpack(open, name)}),
		};
	} catch {
		// A file that was cut or written by another hand: it is made again.
		return undefined;
	}
};

type Packed = Readonly<Record<keyof KeptFacts, unknown>>;

const unpack = (json: unknown, month: MonthName): KeptFacts => {
	const packed = json as Packed;
	return {
		people: listIn(packed.people).map(one => person(one, month)),
		favours: entriesIn(packed.favours, 'favour'),
		needs: entriesIn(packed.needs, 'need'),
		asks: entriesIn(packed.asks, 'ask'),
		plans: entriesIn(packed.plans, 'meeting'),
		deeds: entriesIn(packed.deeds, 'favour'),
		memories: listIn(packed.memories).map(memory),
		days: wordsIn(packed.days).map(word => {
			const [date = '', entries] = word.split(':');
			return [dayIn(date, month), countIn(Number(entries))] as const;
		}),
		counts: counts(packed.counts),
	};
};

const refuse = (): never => {
	throw new TypeError('not what was kept');
};
const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : refuse());
const textIn = (value: unknown): string => (typeof value === 'string' ? value : refuse());
const countIn = (value: unknown): number =>
	typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : refuse();
const wordsIn = (value: unknown): readonly string[] => (textIn(value) === '' ? [] : textIn(value).split(' '));
const dayIn = (text: string, month: MonthName): Day =>
	parseDay(text.length === 2 ? `${month}-${text}` : text) ?? refuse();

const entriesIn = <Kind extends Entry['kind']>(
	value: unknown,
	kind: Kind,
): readonly Extract<Entry, {readonly kind: Kind}>[] =>
	listIn(value).map(one => {
		const entry = readEntry(one);
		return typeof entry !== 'string' && entry.kind === kind
			? (entry as Extract<Entry, {readonly kind: Kind}>)
			: refuse();
	});

const person = (value: unknown, month: MonthName): KeptPerson => {
	const [name, met, days, last, round] = listIn(value);
	if (met === undefined) return {name: textIn(name), met: 0, days: []};
	const dates = wordsIn(days).map(date => dayIn(date, month));
	return {
		name: textIn(name),
		met: countIn(met),
		days: dates,
		last: lastMet(last, dates.at(-1) ?? refuse()),
		...(round !== undefined && {round: roundIn(round, month)}),
	};
};

const lastMet = (value: unknown, date: Day): LastMet => {
	const [how, time, place] = listIn(value);
	return {
		date,
		...(time !== '' && {time: textIn(time) as LastMet['time'] & string}),
		how: hows[countIn(how)] ?? refuse(),
		...(place !== undefined && {place: textIn(place)}),
	};
};

const roundIn = (value: unknown, month: MonthName): Round => {
	const [date, treat] = listIn(value);
	return {date: dayIn(textIn(date), month), treat: treat === 'me' || treat === 'them' ? treat : refuse()};
};

const memory = (value: unknown): Memory => {
	const {id, date, sign, people, says, weight} = value as Memory;
	return {
		id: textIn(id),
		date: parseDay(textIn(date)) ?? refuse(),
		sign: {symbol: textIn(sign.symbol), plain: textIn(sign.plain), word: textIn(sign.word)},
		people: listIn(people).map(textIn),
		says: textIn(says),
		weight: countIn(weight),
	};
};

const counts = (value: unknown): KeptFacts['counts'] => {
	const {entries, hows: byHow, given, received, passed} = value as KeptFacts['counts'];
	const known = Object.entries(byHow).map(([how, count]) => [
		hows.some(one => one === how) ? how : refuse(),
		countIn(count),
	]);
	return {
		entries: countIn(entries),
		hows: Object.fromEntries(known),
		given: countIn(given),
		received: countIn(received),
		passed: countIn(passed),
	};
};
