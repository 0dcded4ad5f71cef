import {usageError} from '../../errors.ts';
import {counted, thousands} from '../../journal/counted.ts';
import {monthTitle} from '../../journal/day.ts';
import type {Entry} from '../../journal/entry.ts';
import {type Journal, newestFirst} from '../../journal/journal.ts';
import {matches} from '../../journal/query/match.ts';
import {howsOf, type ReallyMet, reallyMet, reallyMetInWords, years} from '../../journal/rhythm/really-meet.ts';
import {
	countByDay,
	countsOfDays,
	type DayCounts,
	daySign,
	monthsOfYear,
	type YearMap,
	yearMap,
} from '../../journal/rhythm/year.ts';
import type {Call, Command} from '../command.ts';
import {privateFlag} from '../flags.ts';
import {asShown} from '../printing/as-shown.ts';
import {line, paint} from '../printing/print.ts';
import {queryOf, queryText} from '../reading/query.ts';
import type {Style} from '../style.ts';

export const rhythmCommand: Command = {
	usage: '[QUERY…]',
	summary: 'a year as a map of days, how you meet, whom you really meet',
	about: [
		'What is counted follows the query: with:ada, tag:work, is:given. Without one, every entry counts. · ░ ▒ ▓ ' +
			'█ are 0, 1, 2, 3, and 4 or more.',
	],
	flags: {year: {type: 'number', value: 'YEAR', about: 'another year than this one'}, ...privateFlag},
	examples: ['goodturn rhythm', 'goodturn rhythm with:ada --year 2025'],
	takesDashes: true,
	run: async call => {
		const {day} = call.context.now;
		const year = call.flags.number.year ?? Number(day.slice(0, 4));
		if (year < 1 || year > 9999) throw usageError('--year takes a year, as 2025.');
		const journal = asShown(call, await call.store.load('all'));
		const text = queryText(call.words);
		const found = text === '' ? undefined : await foundBy(call, journal, text);
		const counts = found ? countByDay(found) : countsOfDays(journal);
		const met = reallyMet(journal, year, day);
		return {
			isLong: true,
			json: json(journal, counts, year, met),
			lines: [
				...mapLines(call.style, yearMap(year, call.context.now.settings), counts),
				...after(monthLines(call.style, counts, year)),
				...(found ? [] : after(wholeLines(journal, year))),
				...(found ? [] : after([line(call.style, [reallyMetInWords(met, year === Number(day.slice(0, 4)))])])),
			],
		};
	},
};

/** Lines with an empty one above; nothing where there are none. */
const after = (lines: readonly string[]): readonly string[] => (lines.length > 0 ? ['', ...lines] : []);

const foundBy = async (call: Call, journal: Journal, text: string): Promise<readonly Entry[]> => {
	const query = await queryOf(call, text);
	return [...newestFirst(journal)].filter(entry => matches(query, entry, journal));
};

const json = (journal: Journal, counts: DayCounts, year: number, met: ReallyMet): unknown => {
	const own = years(journal).find(([one]) => one === year)?.[1];
	return {
		year,
		days: Object.fromEntries([...counts].filter(([day]) => day.startsWith(`${String(year).padStart(4, '0')}-`)).sort()),
		months: monthsOfYear(counts, year),
		how: own?.hows ?? {},
		favours: Object.fromEntries(
			years(journal).map(([one, {given, received, passed}]) => [one, {given, received, passed}]),
		),
		people: met,
	};
};

/** Months over their first week, then a row a weekday: density carries the value. */
const mapLines = (style: Style, {year, weekdays, rows, months}: YearMap, counts: DayCounts): readonly string[] => {
	const head = Array<string>(rows[0]?.length ?? 53).fill(' ');
	for (const {month, column} of months)
		for (const [at, letter] of [...monthTitle(month).slice(0, 3)].entries()) head[column + at] = letter;
	return [
		paint(style, 'heading', String(year)),
		line(style, [`     ${head.join('')}`, 'faint']),
		...rows.map((row, at) =>
			line(
				style,
				[`${weekdays[at]}  `, 'faint'],
				[row.map(day => (day === undefined ? ' ' : daySign(counts.get(day) ?? 0, style.isPlain))).join(''), 'new'],
			),
		),
	];
};

/** Columns of the longest bar. */
const longest = 40;

const monthLines = (style: Style, counts: DayCounts, year: number): readonly string[] => {
	const months = monthsOfYear(counts, year);
	const most = Math.max(1, ...months);
	const bar = style.isPlain ? '#' : '█';
	return months.flatMap((count, at) => {
		if (count === 0) return [];
		const name = monthTitle(
			`${String(year).padStart(4, '0')}-${String(at + 1).padStart(2, '0')}` as Parameters<typeof monthTitle>[0],
		).slice(0, 3);
		return [
			line(
				style,
				[`${name}  `, 'faint'],
				[bar.repeat(Math.max(1, Math.round((count / most) * longest))), 'new'],
				[` ${thousands(count)}`],
			),
		];
	});
};

/** How you met in that year, and favours of each year. */
const wholeLines = (journal: Journal, year: number): readonly string[] => {
	const all = years(journal);
	const own = all.find(([one]) => one === year)?.[1];
	const hows = own ? howsOf(own).map(([how, count]) => `${how} ${thousands(count)}`) : [];
	return [
		...(hows.length > 0 ? [`How you met: ${hows.join(', ')}.`] : []),
		...all
			.filter(([, {given, received}]) => given + received > 0)
			.map(
				([one, {given, received, passed}]) =>
					`${one}: ${counted(given, 'favour')} given, ${thousands(received)} received, ${thousands(passed)} passed on.`,
			),
	];
};
