import {Chrono, GB} from 'chrono-node/en';
import {expect, test} from 'vitest';
import {sparing} from '../../source/capture/dates/library.ts';

// The library reads the same where it compiles only the patterns that a text may match.

const spared = new Chrono({parsers: GB.parsers.map(sparing), refiners: GB.refiners});
const reference = new Date(2026, 10, 22, 16, 0);

const counts = ['three', 'a couple of', 'half an', '2', 'a few', 'an', ''];
const units = ['weeks', 'day', 'month', 'hours', 'mins', 'years', 'h'];
const before = [
	'in ',
	'within ',
	'for ',
	'last ',
	'this ',
	'past ',
	'next ',
	'after ',
	'after this ',
	'+',
	'-',
	'about ',
	'',
];
const after = [' ago', ' before', ' earlier', ' later', ' after', ' from now', ' henceforth', ' forward', ' out', ''];
const spans = counts.flatMap(count =>
	units.flatMap((unit, at) => [
		...before.map(word => `${word}${count} ${unit}`),
		...after.map(word => `${count} ${unit}${word}`),
		`${before[at]}${count} ${unit}${after[at]} at 5pm`,
	]),
);
const weekdays = ['Wednesday', 'thurs', 'sun.', 'MON', 'weekend', 'weekday', 'saturdays'].flatMap(day =>
	['', 'on ', 'last ', 'next ', 'this '].flatMap(word => [
		`${word}${day}`,
		`${word}${day} at noon`,
		`${day} of ${word}week`,
	]),
);
const months = ['September', 'sept.', 'May', 'DEC', 'march', 'jun'].flatMap(month =>
	['twenty-seventh of ', '3rd ', '12 ', 'in ', '2025 ', ''].flatMap(day =>
		[' 2025', ' 3', ' twenty first', ', 98', ''].map(year => `${day}${month}${year}`),
	),
);
const others = [
	...['2026-11-20', '20.11.2026', '3/4/2026', '2012/8/10', '2012-aug-10', '11/2026', '2026-11-20T10:30'],
	...[
		'now',
		'tonight',
		'tomorrow morning',
		'the end of the month',
		'last night',
		'at 5',
		'half past 3',
		'noon',
		'friday week',
	],
	...['the day after tomorrow', 'a fortnight ago', 'next week wednesday', 'no date here', '', 'maybe', 'money'],
];

const texts = {spans, weekdays, months, others};
const cases = Object.entries(texts).flatMap(([name, all]) =>
	[true, false].map(forwardDate => ({name, all, forwardDate})),
);

test.each(cases)('$name, to come: $forwardDate', ({all, forwardDate}) => {
	const read = (chrono: Chrono): unknown[] =>
		all.map(text => [text, JSON.stringify(chrono.parse(text, reference, {forwardDate}))]);
	expect(read(spared)).toEqual(read(GB));
	expect(all.filter(text => GB.parse(text, reference).length > 0).length).toBeGreaterThan(all.length / 3);
});
