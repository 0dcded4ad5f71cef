import type {TimeWords} from '../language.ts';
import {feastMap, numberMap, spanMap, wordSet} from '../word-maps.ts';

/** Times in words of English. */
export const englishTimes: TimeWords = {
	near: numberMap(
		`today tonight tonite 2day eod 0, yesterday yday ystd yest yesterdy yesturday -1, tomorrow tmrw tmr tmrrw tomorow
			tomorro tommorow tommorrow 2moro 2morrow tomo 1`,
	),
	parts: new Map([
		['morning', 'morning'],
		['am', 'morning'],
		['a.m.', 'morning'],
		['a.m', 'morning'],
		['p.m.', 'afternoon'],
		['pm', 'afternoon'],
		['lunchtime', 'noon'],
		['afternoon', 'afternoon'],
		['arvo', 'afternoon'],
		['evening', 'evening'],
		['eve', 'evening'],
		['night', 'night'],
		['tonight', 'evening'],
		['tonite', 'evening'],
	]),
	weekdays: numberMap(
		`sunday sun 0, monday mon 1, tuesday tue tues 2, wednesday wed weds 3, thursday thu thur thurs 4, friday fri 5,
			saturday sat 6`,
	),
	months: numberMap(
		`january jan 1, february feb 2, march mar 3, april apr 4, may 5, june jun 6, july jul 7, august aug 8, september
			sept sep 9, october oct 10, november nov 11, december dec 12`,
	),
	numbers: numberMap(
		`a an one 1, two couple 2, three few 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11,
			twelve 12`,
	),
	ordinals: numberMap(
		`first 1, second 2, third 3, fourth 4, fifth 5, sixth 6, seventh 7, eighth 8, ninth 9, tenth 10, eleventh 11,
		twelfth 12, thirteenth 13,
		fourteenth 14, fifteenth 15, sixteenth 16, seventeenth 17, eighteenth 18, nineteenth 19, twentieth 20,
		twenty-first 21, twenty-second 22,
		twenty-third 23, twenty-fourth 24, twenty-fifth 25, twenty-sixth 26, twenty-seventh 27, twenty-eighth 28,
		twenty-ninth 29, thirtieth 30, thirty-first 31`,
	),
	units: spanMap('day days 1, week weeks wk wks 7, fortnight fortnights 14', 'month months 1, year years yr yrs 12'),
	weekend: wordSet('weekend wkend wknd'),
	last: wordSet('last past'),
	next: wordSet('next'),
	this: wordSet('this coming'),
	on: wordSet('on'),
	at: wordSet('at around about approx ~ @'),
	by: wordSet('by before'),
	from: wordSet('from since starting'),
	until: wordSet('until till til'),
	ago: wordSet('ago back'),
	agoBefore: new Set(),
	ahead: wordSet('in'),
	half: wordSet('half'),
	isHalfBefore: false,
	clock: wordSet("o'clock oclock"),
	articles: wordSet('the of'),
	noon: wordSet('noon midday'),
	midnight: wordSet('midnight'),
	vague: wordSet('ages once recently lately'),
	feasts: feastMap(
		`christmas eve 12-24, xmas eve 12-24, christmas day 12-25, xmas day 12-25, boxing day 12-26, new year 's eve
		12-31, nye 12-31, new years eve 12-31,
		new year 's day 1-1, new years day 1-1, halloween 10-31, bonfire night 11-5, guy fawkes 11-5, valentine 's day
		2-14, valentine 's 2-14, valentines 2-14,
		burns night 1-25, st patrick 's day 3-17, new year 's 12-31, thanksgiving 11 4th 4, thanksgiving day 11 4th 4, by
		christmas 12-25, by new year 1-1`,
	),
};
