import {join} from 'node:path';
import {run as goodturn, inParallel, stored, withFolder} from './program.ts';
import type {Outcome, Size} from './row.ts';

/** Local moments around gaps, overlaps, leap days and ends of years. */
const moments = [
	'2024-02-29T23:59',
	'2026-03-29T02:30',
	'2026-10-25T02:30',
	'2026-12-31T23:59',
	'2027-01-01T00:00',
	'2026-03-08T02:30',
	'2026-11-01T01:30',
	'2011-12-30T12:00',
	'2011-12-31T00:30',
];

const expected: readonly (readonly [line: string, days: number])[] = [
	['a note of today', 0],
	['yesterday: a note of yesterday', -1],
	['7 days ago: a note of a week ago', -7],
];

const shifted = (day: string, days: number): string =>
	new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * The day that a zone's own clock shows at that local moment: Samoa went from 29 to 31 December 2011, and had no day
 * between.
 */
const lived = (zone: string, moment: string): string =>
	zone === 'Pacific/Apia' && moment.startsWith('2011-12-30') ? '2011-12-31' : moment.slice(0, 10);

const inZone = (zone: string, moment: string) => async (): Promise<readonly string[]> =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		const faults: string[] = [];
		for (const [line] of expected) {
			const ran = await goodturn(journal, ['add', line], {env: {TZ: zone, GOODTURN_NOW: moment}});
			if (ran.code !== 0) faults.push(`${zone} ${moment}: ${ran.err.slice(0, 200)}`);
		}
		const dates = new Map(stored(journal).map(entry => [entry.text, entry.date]));
		for (const [line, days] of expected) {
			const text = line.replace(/^.*: /, '');
			if (dates.get(text) !== shifted(lived(zone, moment), days))
				faults.push(`${zone} ${moment}: "${line}" is on ${dates.get(text)}`);
		}
		// Read in another zone, every day stays what it was.
		const here = await goodturn(journal, ['list', '--json'], {env: {TZ: 'Pacific/Kiritimati', GOODTURN_NOW: moment}});
		const there = await goodturn(journal, ['list', '--json'], {env: {TZ: 'Pacific/Pago_Pago', GOODTURN_NOW: moment}});
		if (here.out !== there.out) faults.push(`${zone} ${moment}: two zones read two journals`);
		return faults;
	});

/** The real clock of a zone, without GOODTURN_NOW: the local day of that zone is what is written. */
const byTheClock = (zone: string) => async (): Promise<readonly string[]> =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		const day = () => new Intl.DateTimeFormat('sv-SE', {timeZone: zone, dateStyle: 'short'}).format(new Date());
		const before = day();
		await goodturn(journal, ['add', 'a note of today'], {env: {TZ: zone}});
		const date = stored(journal)[0]?.date;
		return date === before || date === day() ? [] : [`${zone}: today is ${before} and ${date} was written`];
	});

export const run = async (size: Size): Promise<Outcome> => {
	const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC'];
	const some = size === 'full' ? zones : ['America/New_York', 'Pacific/Apia'];
	const around =
		size === 'full'
			? ['Europe/Zurich', 'America/New_York', 'Pacific/Apia', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Tehran']
			: ['Europe/Zurich'];
	const jobs = [...some.map(byTheClock), ...around.flatMap(zone => moments.map(moment => inZone(zone, moment)))];
	return {
		faults: (await inParallel(jobs, 2)).flat(),
		figures: `${some.length} zones by the clock, ${around.length * moments.length} odd moments`,
	};
};
