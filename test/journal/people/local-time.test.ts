import {expect, test} from 'vitest';
import type {Day, Instant, Now, Time} from '../../../source/journal/day.ts';
import {localTime, whereabouts} from '../../../source/journal/people/local-time.ts';
import {person} from '../example.ts';

const at = (day: string, time: string, instant: string): Now => ({
	day: day as Day,
	time: time as Time,
	instant: instant as Instant,
});
const winter = at('2026-11-22', '16:04', '2026-11-22T15:04:59.999Z');

test.each([
	['Europe/London', winter, '15:04'],
	['Europe/Zurich', winter, '16:04'],
	['America/New_York', winter, '10:04'],
	['Asia/Kolkata', winter, '20:34'],
	['Asia/Tokyo', winter, 'Mon 00:04'],
	['Europe/London', at('2026-07-01', '00:30', '2026-06-30T22:30:00Z'), 'Tue 23:30'],
	['Pacific/Kiritimati', winter, 'Mon 05:04'],
])('in %s the clock says what it says there, and names the day where it is another', (zone, now, expected) => {
	expect(localTime(person('Ada Lovelace', {zone}), now)).toBe(expected);
});

test.each([undefined, 'Nowhere/At_All', '', '../etc/passwd', '__proto__'])(
	'a zone that nobody knows, %j, has no clock, and leaves the city',
	zone => {
		const ada = person('Ada Lovelace', {...(zone !== undefined && {zone}), city: 'Zürich'});
		expect(localTime(ada, winter)).toBeUndefined();
		expect(whereabouts(ada, winter)).toBe('Zürich');
	},
);

test('where somebody is, is their city, else that of their zone', () => {
	expect(whereabouts(person('佐藤 美咲', {city: '東京', zone: 'Asia/Tokyo'}), winter)).toBe('東京 Mon 00:04');
	expect(whereabouts(person('نور', {zone: 'America/Argentina/Buenos_Aires'}), winter)).toBe('Buenos Aires 12:04');
	expect(whereabouts(person('نور'), winter)).toBeUndefined();
});
