import {describe, expect, test} from 'vitest';
import {daysOf, parseRule} from '../../source/exchange/read/repeat-rule.ts';
import type {Day} from '../../source/journal/day.ts';
import {asLine, read, readFixtures} from './reading.ts';

const days = (rule: string, start: string, last = '2027-12-31', most = 12): readonly string[] => {
	const parsed = parseRule(rule);
	const found: string[] = [];
	if (parsed)
		for (const day of daysOf(parsed, start as Day, last as Day, {steps: 1_000_000, days: 500})) {
			found.push(day);
			if (found.length === most) break;
		}
	return found;
};

describe('the days of a rule', () => {
	test.each([
		['FREQ=DAILY;COUNT=3', '2026-11-29', ['2026-11-29', '2026-11-30', '2026-12-01']],
		['FREQ=DAILY;INTERVAL=10;UNTIL=20261130T000000Z', '2026-11-05', ['2026-11-05', '2026-11-15', '2026-11-25']],
		['FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4', '2026-11-04', ['2026-11-04', '2026-11-09', '2026-11-11', '2026-11-16']],
		[
			'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU;COUNT=4',
			'2026-08-04',
			['2026-08-04', '2026-08-16', '2026-08-18', '2026-08-30'],
		],
		[
			'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO;COUNT=4',
			'2026-08-04',
			['2026-08-04', '2026-08-09', '2026-08-18', '2026-08-23'],
		],
		['FREQ=MONTHLY;COUNT=3', '2026-01-31', ['2026-01-31', '2026-03-31', '2026-05-31']],
		['FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3', '2026-01-31', ['2026-01-31', '2026-02-28', '2026-03-31']],
		['FREQ=MONTHLY;BYDAY=2TU;COUNT=3', '2026-11-10', ['2026-11-10', '2026-12-08', '2027-01-12']],
		['FREQ=MONTHLY;BYDAY=-1FR;COUNT=2', '2026-11-27', ['2026-11-27', '2026-12-25']],
		['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2', '2026-10-30', ['2026-10-30', '2026-11-30']],
		['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=2', '2026-02-13', ['2026-02-13', '2026-03-13']],
		['FREQ=YEARLY;COUNT=2', '2024-02-29', ['2024-02-29']],
		['FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=2', '2026-11-26', ['2026-11-26', '2027-11-25']],
		['FREQ=YEARLY;BYYEARDAY=1,100;COUNT=3', '2026-01-01', ['2026-01-01', '2026-04-10', '2027-01-01']],
		['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=2', '2026-05-11', ['2026-05-11', '2027-05-17']],
		['FREQ=YEARLY;BYDAY=20MO;COUNT=2', '2026-05-18', ['2026-05-18', '2027-05-17']],
		['FREQ=HOURLY;COUNT=2', '2026-11-20', ['2026-11-20', '2026-11-21']],
	])('%s from %s', (rule, start, expected) => {
		expect(days(rule, start)).toEqual(expected);
	});

	test.each([
		'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
		'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
		'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=31',
		'FREQ=MONTHLY;BYDAY=6MO',
		'FREQ=WEEKLY;BYDAY=MO;BYSETPOS=9',
		'FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1',
		'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4',
	])('%s has none, and ends', rule => {
		expect(days(rule, '2026-01-01', '9989-12-31')).toEqual([]);
	});
});

describe('a calendar', () => {
	test('of Google: those who come, plans, repeated events as their days, birthdays; none cancelled', async () => {
		const {entries, people, notTaken} = await readFixtures(['google.ics']);
		expect(entries.map(asLine)).toEqual([
			'2026-11-20 16:00 meeting/coffee [Ada Lovelace] @Café Central, Bern : Coffee with Ada / The new role',
			'2026-11-02 09:00 meeting/call [Grace Hopper] : Weekly call',
			'2026-11-23 09:00 meeting/call/planned [Grace Hopper] : Weekly call',
			'2026-11-17 10:00 meeting/call [Grace Hopper] : Weekly call, moved',
		]);
		expect(people).toEqual([
			{name: 'Ada Lovelace', emails: ['ada@example.com'], birthday: '1990-12-10'},
			{name: 'Grace Hopper', emails: ['grace@example.com']},
		]);
		expect(notTaken.map(({what, count}) => `${count} ${what}`)).toEqual([
			'1 declined event',
			'1 cancelled event',
			'1 event with nobody else',
		]);
	});

	const event = (...lines: readonly string[]): string => ['BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT'].join('\n');
	const calendar = (...events: readonly string[]) => [
		{name: 'work.ics', text: ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\n')},
	];

	test('of Outlook: names turned round, --me, and zones as Windows names them', async () => {
		const text = event(
			'DTSTART;TZID="W. Europe Standard Time":20261123T003000',
			'SUMMARY:Review',
			'ORGANIZER;CN="Stone, Ben":MAILTO:ben@example.com',
			'ATTENDEE;CN="Lovelace, Ada (EXT)";PARTSTAT=ACCEPTED:MAILTO:Ada@Example.com',
			'ATTENDEE;CN="Stone, Ben":MAILTO:ben@example.com',
		);
		const imported = await read(calendar(text), {me: ['ben@example.com']});
		expect('entries' in imported && imported.entries.map(asLine)).toEqual([
			'2026-11-22 23:30 meeting/meeting/planned [Ada Lovelace] : Review',
		]);
	});

	const withGrace = 'ATTENDEE;CN=Grace Hopper:mailto:grace@example.com';
	const daysIn = async (...events: readonly string[]): Promise<readonly string[]> => {
		const imported = await read(calendar(...events));
		return 'unfit' in imported ? [imported.unfit] : imported.entries.map(({date, time}) => `${date} ${time}`);
	};

	test('an hour of another zone is told as it was here, in summer and in winter', async () => {
		const zone = 'DTSTART;TZID=/citadel.org/20210210_1/America/New_York';
		expect(await daysIn(event(`${zone}:20261123T233000`, withGrace))).toEqual(['2026-11-24 04:30']);
		expect(await daysIn(event(`${zone}:20261019T100000`, 'RRULE:FREQ=WEEKLY;COUNT=3', withGrace))).toEqual([
			'2026-10-19 14:00',
			'2026-10-26 14:00',
			'2026-11-02 15:00',
		]);
		expect(await daysIn('X-WR-TIMEZONE:Asia/Tokyo', event('DTSTART:20261123T200000Z', withGrace))).toEqual([
			'2026-11-24 05:00',
		]);
		expect(await daysIn(event('DTSTART;TZID=Home:20261123T233000', withGrace))).toEqual(['2026-11-23 23:30']);
		expect(await daysIn(event('DTSTART;VALUE=DATE:20261123', withGrace))).toEqual(['2026-11-23 undefined']);
	});

	test.each([
		['Pacific Standard Time', '2026-11-24 07:30'],
		['E. Australia Standard Time', '2026-11-23 13:30'],
		['UTC-08', '2026-11-24 07:30'],
		['CET', '2026-11-23 22:30'],
		['GMT', '2026-11-23 23:30'],
	])('the zone %s is known', async (zone, day) => {
		const imported = await read(calendar(event(`DTSTART;TZID="${zone}":20261123T233000`, withGrace)));
		expect(imported).toMatchObject({entries: [{date: day.slice(0, 10), time: day.slice(11)}], hints: []});
	});

	test.each([
		['Café Central\\nHerrengasse 14\\, Wien', 'Café Central, Herrengasse 14, Wien'],
		['Microsoft Teams Meeting', undefined],
		['Microsoft Teams-Besprechung', undefined],
		['Zoom', undefined],
		['Zoom Bar', 'Zoom Bar'],
	])('of the location %s the place is %s', async (location, place) => {
		const imported = await read(calendar(event('DTSTART:20261123T233000', `LOCATION:${location}`, withGrace)));
		if ('unfit' in imported) throw new Error(imported.unfit);
		expect(imported.entries[0]?.place).toBe(place);
	});

	test('an hour of a zone that nobody knows is taken as it is written, with a word said', async () => {
		const imported = await read(calendar(event('DTSTART;TZID="Customized Time Zone":20261123T233000', withGrace)));
		expect(imported).toMatchObject({
			entries: [{date: '2026-11-23', time: '23:30'}],
			hints: [expect.stringContaining('"Customized Time Zone" is not known')],
		});
	});

	test('days are taken out of a series, moved and ended by the clock of its zone', async () => {
		const daily = ['DTSTART;TZID=America/New_York:20261102T230000', withGrace];
		// The evening of the 5th in New York is the morning of the 6th in Greenwich: on the 6th it took place no more.
		const until = 'RRULE:FREQ=DAILY;UNTIL=20261106T045959Z';
		const days = ['2026-11-03 04:00', '2026-11-04 04:00', '2026-11-05 04:00', '2026-11-06 04:00'];
		expect(await daysIn(event(...daily, until))).toEqual(days);
		const out = 'EXDATE:20261104T040000Z,20261106T040000Z';
		expect(await daysIn(event(...daily, until, out))).toEqual([days[0], days[2]]);
		const moved = event('DTSTART:20261105T180000Z', 'RECURRENCE-ID:20261105T040000Z', withGrace);
		expect(await daysIn(event(...daily, until), moved)).toEqual([days[0], days[1], days[3], '2026-11-05 18:00']);
	});

	test('an event that repeats for ever is there on the 500 nearest days at most, and the rest is told of', async () => {
		const text = event(
			'DTSTART:20200101T090000',
			'RRULE:FREQ=DAILY',
			'SUMMARY:Standup',
			'ATTENDEE;CN=Ada Lovelace:mailto:ada@example.com',
		);
		const imported = await read(calendar(text));
		if ('unfit' in imported) throw new Error(imported.unfit);
		expect(imported.entries).toHaveLength(500);
		expect(imported.entries.some(({date}) => date === '2026-11-22')).toBe(true);
		expect(imported.notTaken).toMatchObject([{what: 'day of a repeated event'}]);
	});

	test('of a thousand events that repeat for ever each has fewer days, and the rest is told of', async () => {
		const events = Array.from({length: 1000}, (_, at) =>
			event(
				`UID:${at}@example.com`,
				'DTSTART:20261001T090000',
				'RRULE:FREQ=DAILY',
				'ATTENDEE;CN=Ada:mailto:a@example.com',
			),
		);
		const imported = await read(calendar(...events));
		if ('unfit' in imported) throw new Error(imported.unfit);
		expect(imported.entries).toHaveLength(40_000);
		expect(imported.entries[0]?.date).toBe('2026-11-03');
		expect(imported.notTaken).toMatchObject([
			{what: 'day of a repeated event', why: 'only the 40 nearest to today are taken'},
		]);
	});

	test('an assembly is no meeting with all of its guests', async () => {
		const guests = Array.from({length: 501}, (_, at) => `ATTENDEE;CN=Guest ${at}:mailto:g${at}@example.com`);
		expect(await read(calendar(event('DTSTART:20261120T100000', ...guests)))).toMatchObject({
			entries: [],
			notTaken: [{what: 'event with more than 500 guests'}],
		});
	});

	test('a thousand rules that never have a day end, and are told of', async () => {
		const events = Array.from({length: 1000}, (_, at) =>
			event(
				`DTSTART:0001010${1 + (at % 9)}T090000`,
				'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=9',
				'ATTENDEE;CN=Ada:mailto:a@example.com',
			),
		);
		expect(await read(calendar(...events))).toMatchObject({
			notTaken: expect.arrayContaining([expect.objectContaining({what: 'repeated event'})]),
		});
	});

	test.each([
		["Ada Lovelace's birthday", '19901210', '1990-12-10'],
		['Ada Lovelace’s Birthday', '20261210', '--12-10'],
		['🎂 Ada Lovelace (1990)', '19901210', '1990-12-10'],
		['Geburtstag von Ada Lovelace', '20261210', '--12-10'],
		['Ada Lovelace hat Geburtstag', '16041210', '--12-10'],
		['Birthday: Ada Lovelace', '20261210', '--12-10'],
	])('the birthday %s', async (summary, start, birthday) => {
		const text = event(`DTSTART;VALUE=DATE:${start}`, 'RRULE:FREQ=YEARLY', `SUMMARY:${summary}`);
		expect(await read(calendar(text))).toMatchObject({people: [{name: 'Ada Lovelace', birthday}], entries: []});
	});
});
